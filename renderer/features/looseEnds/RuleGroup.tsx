import { Button, Text, Title } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanId } from '#shared/lib/ids'
import type { RuleFindings } from '#shared/looseEnds/groupByRule'
import { looseEndWords } from '#shared/looseEnds/looseEndWords'
import { sourceInWords } from '#shared/report/sourceInWords'
import { LooseEndItem } from './LooseEndItem'
import classes from './LooseEndsScreen.module.css'
import { MuteRule } from './MuteRule'

interface RuleGroupProps {
  readonly planId: PlanId
  readonly group: RuleFindings
}

/** How many places of one rule are listed before the rest is asked for. */
const shownAtFirst = 8

/** What one rule found: the rule with its source, the places, and the way to leave the rule out. */
export function RuleGroup({ planId, group }: RuleGroupProps) {
  const { t, i18n } = useTranslation('looseEnds')
  const id = useId()
  const [all, setAll] = useState(false)
  const { rule, looseEnds } = group
  const name = t(`looseEnds:rule.${rule}.name`)
  const listed = all ? looseEnds : looseEnds.slice(0, shownAtFirst)
  const times = new Map<string, number>()
  const entries = listed.map((looseEnd) => {
    const facts = JSON.stringify([looseEnd.place, looseEnd.values])
    // Two milestones of one action may have the same title.
    const time = (times.get(facts) ?? 0) + 1
    times.set(facts, time)
    return { key: `${facts} ${time}`, looseEnd, words: looseEndWords(looseEnd, t, i18n.language) }
  })
  // Said once where it is the same for all: seven times the same sentence is read by nobody.
  const [first] = entries
  const sameReason = entries.every((one) => one.words.reason === first?.words.reason)
  return (
    <section className={classes.rule} aria-labelledby={id}>
      <div className={classes.ruleHead}>
        <Title order={3} size="h5" id={id}>
          {name}
        </Title>
        <Text size="sm" c="dimmed">
          {t('looseEnds:screen.count', { count: looseEnds.length })}
        </Text>
        <MuteRule planId={planId} rule={rule} name={name} />
      </div>
      {sameReason ? <Text>{first?.words.reason}</Text> : null}
      <Text size="sm" c="dimmed">
        {t('looseEnds:screen.source', { source: sourceInWords(t, group.source) })}
      </Text>
      <ul className={classes.list}>
        {entries.map((entry) => (
          <LooseEndItem
            key={entry.key}
            planId={planId}
            withReason={!sameReason}
            looseEnd={entry.looseEnd}
            words={entry.words}
          />
        ))}
      </ul>
      {looseEnds.length > listed.length ? (
        <Button variant="subtle" size="sm" onClick={() => setAll(true)}>
          {t('looseEnds:screen.showAll', { count: looseEnds.length - listed.length })}
        </Button>
      ) : null}
    </section>
  )
}
