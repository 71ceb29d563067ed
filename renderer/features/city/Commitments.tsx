import { Anchor, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { actionsPath } from '#renderer/components/paths'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { commitmentSetsOf } from '#shared/plan/planRounds'
import { packRef } from '#shared/template/packRef'
import classes from './CityScreen.module.css'
import { Section } from './Section'

/** The commitments the city signed, by role, and how many actions serve each. */
export function Commitments({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('city')
  const packs = useRecords(planId, 'planPacks')
  const actions = useRecords(planId, 'actions')
  if (!packs || !actions) return null
  return commitmentSetsOf(packs).map((set) => {
    const served = (id: string) =>
      actions.filter(
        ({ status, commitmentRefs }) =>
          status !== 'dropped' && commitmentRefs.includes(packRef(set.id, id)),
      )
    return (
      <Section key={set.id} title={set.title} lead={set.about}>
        {set.roles.map((role) => (
          <div key={role.id} className={classes.role}>
            <Title order={3} size="h5">
              {t('city:commitments.role', { role: role.title })}
            </Title>
            <Text c="dimmed">{role.text}</Text>
            <ul className={classes.commitments}>
              {set.commitments
                .filter(({ roleId }) => roleId === role.id)
                .map((commitment) => {
                  const serving = served(commitment.id)
                  const [only] = serving
                  return (
                    <li key={commitment.id} className={classes.commitment}>
                      <span className={classes.code}>{commitment.id}</span>
                      <div>
                        <Text fw={600}>{commitment.title}</Text>
                        <Text>{commitment.text}</Text>
                      </div>
                      <span className={classes.served}>
                        {only ? (
                          <Anchor
                            component={Link}
                            href={actionsPath(planId, serving.length === 1 ? only.id : undefined)}
                          >
                            {t('city:commitments.served', { count: serving.length })}
                          </Anchor>
                        ) : (
                          t('city:commitments.notServed')
                        )}
                      </span>
                    </li>
                  )
                })}
            </ul>
          </div>
        ))}
      </Section>
    )
  })
}
