import { Anchor, Table, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { actionsPath } from '#renderer/components/paths'
import type { PlanId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import classes from './resources.module.css'

interface InKindTableProps {
  readonly planId: PlanId
  readonly actions: readonly Action[]
}

/** Rooms, time and goods that somebody gives; nothing to add up, so each stands by itself. */
export function InKindTable({ planId, actions }: InKindTableProps) {
  const { t } = useTranslation('resources')
  const entries = actions
    .flatMap((action) => action.resources.map((resource) => ({ action, resource })))
    .filter(({ resource }) => resource.kind === 'in-kind')
    .sort((a, b) => a.resource.year - b.resource.year)
  if (entries.length === 0) return null
  return (
    <section className={classes.part} aria-labelledby="resources-in-kind">
      <Title order={2} size="h4" id="resources-in-kind">
        {t('resources:inKind')}
      </Title>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('resources:year')}</Table.Th>
            <Table.Th scope="col">{t('resources:source')}</Table.Th>
            <Table.Th scope="col">{t('resources:what')}</Table.Th>
            <Table.Th scope="col">{t('resources:action')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map(({ action, resource }) => (
            <Table.Tr key={resource.id} className={classes.inKind}>
              <Table.Td>{resource.year}</Table.Td>
              <Table.Td>{resource.source || t('resources:noSource')}</Table.Td>
              <Table.Td>{resource.note}</Table.Td>
              <Table.Td>
                <Anchor component={Link} href={actionsPath(planId, action.id)}>
                  {action.title.trim() || t('plan:actions.untitled')}
                </Anchor>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
