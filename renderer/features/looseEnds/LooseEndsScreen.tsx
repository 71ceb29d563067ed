import { Group, NativeSelect, Text, TextInput, Title } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { usePlanRecords } from '#renderer/repositories/records'
import { dayOf } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { findLooseEnds } from '#shared/looseEnds/findLooseEnds'
import type { LooseEndPlace } from '#shared/looseEnds/LooseEnd'
import { LooseEndItem } from './LooseEndItem'
import classes from './LooseEndsScreen.module.css'
import { looseEndWords } from './looseEndWords'

const severities = ['high', 'medium', 'low'] as const
const stages = [
  'city',
  'assess',
  'gaps',
  'actions',
  'milestones',
  'indicators',
  'owners',
] as const satisfies readonly LooseEndPlace['stage'][]

/** One list of what does not hold together in the plan, the heaviest first, each with a way to the place to mend it. */
export function LooseEndsScreen({ planId }: { readonly planId: PlanId }) {
  const { t, i18n } = useTranslation('looseEnds')
  const records = useDeferredValue(usePlanRecords(planId))
  const [stage, setStage] = useState<LooseEndPlace['stage'] | 'all'>('all')
  const [words, setWords] = useState('')
  const found = useMemo(
    () =>
      records
        ? findLooseEnds(records, dayOf(new Date())).map((looseEnd) => ({
            looseEnd,
            words: looseEndWords(looseEnd, t, i18n.language),
          }))
        : null,
    [records, t, i18n.language],
  )
  if (!found) return <PageHeader title={t('looseEnds:screen.title')} lead={t('shell:opening')} />

  const wanted = words.trim().toLowerCase()
  const shown = found.filter(
    ({ looseEnd, words: said }) =>
      (stage === 'all' || looseEnd.place.stage === stage) &&
      (wanted === '' || `${said.title} ${said.reason}`.toLowerCase().includes(wanted)),
  )
  return (
    <>
      <PageHeader title={t('looseEnds:screen.title')} lead={t('looseEnds:screen.lead')} />
      {found.length === 0 ? (
        <EmptyState
          title={t('looseEnds:screen.none.title')}
          text={t('looseEnds:screen.none.text')}
        />
      ) : (
        <>
          <Group align="flex-end" mb="lg">
            <NativeSelect
              label={t('looseEnds:screen.stage')}
              value={stage}
              onChange={(event) => setStage(event.currentTarget.value as typeof stage)}
              data={[
                { value: 'all', label: t('looseEnds:screen.all', { count: found.length }) },
                ...stages
                  .map((value) => ({
                    value,
                    count: found.filter(({ looseEnd }) => looseEnd.place.stage === value).length,
                  }))
                  .filter(({ count }) => count > 0)
                  .map(({ value, count }) => ({
                    value,
                    label: t('looseEnds:screen.ofStage', {
                      stage: t(`shell:stage.${value}`),
                      count,
                    }),
                  })),
              ]}
            />
            <TextInput
              label={t('looseEnds:screen.filter')}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          </Group>
          {shown.length === 0 ? <Text role="status">{t('looseEnds:screen.noneShown')}</Text> : null}
          {severities.map((severity) => {
            const group = shown.filter(({ looseEnd }) => looseEnd.severity === severity)
            if (group.length === 0) return null
            return (
              <section
                key={severity}
                className={classes.group}
                aria-labelledby={`loose-${severity}`}
              >
                <Title order={2} size="h4" id={`loose-${severity}`}>
                  {t(`looseEnds:screen.severity.${severity}`, { count: group.length })}
                </Title>
                <ul className={classes.list}>
                  {group.map((entry) => (
                    <LooseEndItem
                      key={`${entry.looseEnd.rule} ${JSON.stringify(entry.looseEnd.place)} ${entry.words.title}`}
                      planId={planId}
                      {...entry}
                    />
                  ))}
                </ul>
              </section>
            )
          })}
        </>
      )}
    </>
  )
}
