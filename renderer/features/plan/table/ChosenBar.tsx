import { Button, Group, Text } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GridSelection } from '#renderer/components/grid/useGridSelection'
import { useOutcome } from '#renderer/components/useOutcome'
import type { ManyOutcome } from '#renderer/repositories/updateMany'
import type { Result } from '#shared/lib/result'
import classes from './chosenBar.module.css'
import { outcomeWords } from './outcomeWords'

interface ChosenBarProps {
  readonly selection: GridSelection
  /** What can be done with what is chosen; `run` carries it out and tells what became of it. */
  readonly commands: (run: (outcome: Promise<Result<ManyOutcome>>) => Promise<boolean>) => ReactNode
}

/** What can be done with several rows at once, and, read out too, what came of it: how many were changed, how many were not, and why. */
export function ChosenBar({ selection, commands }: ChosenBarProps) {
  const { t } = useTranslation('many')
  const settle = useOutcome()
  const [told, setTold] = useState('')
  const { chosen, clear } = selection
  const count = chosen.size
  // A new choice makes the last outcome old news.
  useEffect(() => {
    if (count > 0) setTold('')
  }, [count])
  const run = async (outcome: Promise<Result<ManyOutcome>>) => {
    const done = await settle(outcome)
    if (done) setTold(outcomeWords(done, t))
    return done !== null
  }
  return (
    <div className={classes.around} data-open={count > 0 || told !== '' || undefined}>
      <Text role="status" size="sm" className={classes.told}>
        {told}
      </Text>
      {count > 0 ? (
        <section aria-label={t('many:region')} className={classes.bar}>
          <Text fw={600} className={classes.count}>
            {t('many:chosen', { count })}
          </Text>
          <Button variant="subtle" size="compact-sm" onClick={clear}>
            {t('many:clear')}
          </Button>
          <Group gap="xs">{commands(run)}</Group>
        </section>
      ) : null}
    </div>
  )
}
