import { Button, Group, Text } from '@mantine/core'
import { useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GrowingTextarea } from '#renderer/components/GrowingTextarea'
import { useOutcome } from '#renderer/components/useOutcome'
import classes from '#renderer/features/plan/plan.module.css'
import { addMilestones } from '#renderer/repositories/milestones'
import { type Day, formatDay } from '#shared/lib/dates'
import type { ActionId, PlanId } from '#shared/lib/ids'
import { type MilestoneLine, parseMilestoneLines } from '#shared/plan/parseMilestoneLines'

interface QuickMilestonesProps {
  readonly planId: PlanId
  readonly actionId: ActionId
  readonly locale: string
  readonly today: Day
}

/** Milestones typed one per line with dates in words; how each line is understood is shown before it is added. */
export function QuickMilestones({ planId, actionId, locale, today }: QuickMilestonesProps) {
  const { t } = useTranslation('plan')
  const settle = useOutcome()
  const [text, setText] = useState('')
  const previewId = useId()
  const lines = useMemo(() => parseMilestoneLines(text, { locale, today }), [text, locale, today])
  const fit = lines.filter(canBeAdded)
  const year = Number(today.slice(0, 4)) + 1
  const add = async () => {
    if (fit.length === 0) return
    const added = await settle(
      addMilestones(
        planId,
        actionId,
        fit.map(({ title, dueOn }) => ({ title, dueOn })),
      ),
    )
    if (!added) return
    const left = new Set(lines.filter((line) => !canBeAdded(line)).map(({ line }) => line))
    setText(
      text
        .split(/\r?\n/)
        .filter((_, index) => left.has(index + 1))
        .join('\n'),
    )
  }
  return (
    <div className={classes.quick}>
      <GrowingTextarea
        label={t('plan:quick.label')}
        description={t('plan:quick.description')}
        placeholder={t('plan:quick.example', { year })}
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          void add()
        }}
        aria-describedby={lines.length > 0 ? previewId : undefined}
      />
      <div id={previewId} role="status">
        {lines.length > 0 ? (
          <ol className={classes.preview} aria-label={t('plan:quick.preview')}>
            {lines.map((line) => (
              <li key={line.line} data-problem={line.problem ?? undefined}>
                <span className={classes.previewTitle}>
                  {line.title || t('plan:quick.noTitle')}
                </span>
                <span className={classes.previewDay}>
                  {line.dueOn ? formatDay(line.dueOn, locale, 'short') : t('plan:quick.noDay')}
                </span>
                {line.problem ? (
                  <Text size="sm" component="span" className={classes.previewProblem}>
                    {t(`plan:quick.problem.${line.problem}`)}
                  </Text>
                ) : null}
              </li>
            ))}
          </ol>
        ) : null}
      </div>
      <Group gap="sm" mt="xs">
        <Button variant="default" disabled={fit.length === 0} onClick={() => void add()}>
          {fit.length === 0 ? t('plan:quick.addNone') : t('plan:quick.add', { count: fit.length })}
        </Button>
        <Text size="sm" c="dimmed">
          {t('plan:quick.keys')}
        </Text>
      </Group>
    </div>
  )
}

function canBeAdded({ problem }: MilestoneLine): boolean {
  return problem !== 'no-title' && problem !== 'too-long'
}
