import { Group, NativeSelect, Text, TextInput, Title } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { usePlanRecords } from '#renderer/repositories/records'
import { dayOf } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { lookForLooseEnds } from '#shared/looseEnds/findLooseEnds'
import { groupByRule } from '#shared/looseEnds/groupByRule'
import { type LooseEnd, type LooseEndStage, looseEndStages } from '#shared/looseEnds/LooseEnd'
import { looseEndWords } from '#shared/looseEnds/looseEndWords'
import { AllRules } from './AllRules'
import classes from './LooseEndsScreen.module.css'
import { MutedRules } from './MutedRules'
import { RuleGroup } from './RuleGroup'

const severities = ['high', 'medium', 'low'] as const

/** One list of what does not hold together in the plan, by weight and rule, each with a way to the place to mend it. */
export function LooseEndsScreen({ planId }: { readonly planId: PlanId }) {
  const { t, i18n } = useTranslation('looseEnds')
  const records = useDeferredValue(usePlanRecords(planId))
  const [stage, setStage] = useState<LooseEndStage | 'all'>('all')
  const [words, setWords] = useState('')
  const found = useMemo(
    () => (records ? lookForLooseEnds(records, dayOf(new Date())) : null),
    [records],
  )
  if (!found || !records)
    return <PageHeader title={t('looseEnds:screen.title')} lead={t('shell:opening')} />

  const { looseEnds, muted } = found
  const wanted = words.trim().toLocaleLowerCase(i18n.language)
  const fits = (looseEnd: LooseEnd) => {
    if (stage !== 'all' && looseEnd.place.stage !== stage) return false
    if (wanted === '') return true
    const { title, reason } = looseEndWords(looseEnd, t, i18n.language)
    return `${title} ${reason}`.toLocaleLowerCase(i18n.language).includes(wanted)
  }
  const shown = looseEnds.filter(fits)
  const countAt = (value: LooseEndStage) =>
    looseEnds.filter(({ place }) => place.stage === value).length
  return (
    <>
      <PageHeader title={t('looseEnds:screen.title')} lead={t('looseEnds:screen.lead')} />
      {looseEnds.length === 0 ? (
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
                { value: 'all', label: t('looseEnds:screen.all', { count: looseEnds.length }) },
                ...looseEndStages
                  .map((value) => ({ value, count: countAt(value) }))
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
            const ofWeight = shown.filter((looseEnd) => looseEnd.severity === severity)
            if (ofWeight.length === 0) return null
            return (
              <section
                key={severity}
                className={classes.group}
                aria-labelledby={`loose-${severity}`}
              >
                <Title order={2} size="h4" id={`loose-${severity}`}>
                  {t(`looseEnds:screen.severity.${severity}`, { count: ofWeight.length })}
                </Title>
                {groupByRule(ofWeight).map((group) => (
                  <RuleGroup key={group.rule} planId={planId} group={group} />
                ))}
              </section>
            )
          })}
        </>
      )}
      <MutedRules planId={planId} mutedRules={records.plans[0]?.mutedRules ?? []} finds={muted} />
      <AllRules looseEnds={looseEnds} muted={muted} />
    </>
  )
}
