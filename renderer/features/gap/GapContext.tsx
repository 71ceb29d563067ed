import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { setContextNote } from '#renderer/repositories/assessments'
import type { Gap } from '#shared/gap/deriveGaps'
import type { PlanId, PlanPackId } from '#shared/lib/ids'
import type { ContextFactor } from '#shared/template/Benchmark'
import classes from './GapDetail.module.css'

interface GapContextProps {
  readonly planId: PlanId
  readonly packId: PlanPackId
  readonly contextFactors: readonly ContextFactor[]
  readonly gap: Gap
}

/** The context factors that explain a gap, each with what it means in this city, which is written here where it is missing. */
export function GapContext({ planId, packId, contextFactors, gap }: GapContextProps) {
  const { t } = useTranslation('gaps')
  const named = gap.context.flatMap(({ contextFactorId, note }) => {
    const factor = contextFactors.find(({ id }) => id === contextFactorId)
    return factor ? [{ factor, note: note?.note ?? '' }] : []
  })
  return (
    <div>
      <h3>{t('gaps:detail.context')}</h3>
      {named.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('gaps:detail.contextNone')}
        </Text>
      ) : (
        <ul className={classes.contexts}>
          {named.map(({ factor, note }) => (
            <ContextItem
              key={factor.id}
              factor={factor}
              note={note}
              save={(text, group) => setContextNote(planId, packId, factor.id, text, group)}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

interface ContextItemProps {
  readonly factor: ContextFactor
  readonly note: string
  readonly save: (note: string, group: string) => Promise<unknown>
}

function ContextItem({ factor, note, save }: ContextItemProps) {
  const { t } = useTranslation('gaps')
  const [writing, setWriting] = useState(false)
  const { title, explanation } = factor
  return (
    <li>
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="dimmed">
        {explanation}
      </Text>
      {writing ? (
        <DraftTextarea
          autoFocus
          mt={4}
          label={t('gaps:detail.noteLabel', { title })}
          maxLength={10_000}
          stored={note}
          save={save}
        />
      ) : (
        <>
          <Text mt={4} {...(note ? {} : { c: 'dimmed' })}>
            {note || t('gaps:detail.noteNone')}
          </Text>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t(note ? 'gaps:detail.noteEditFor' : 'gaps:detail.noteWriteFor', { title })}
            onClick={() => setWriting(true)}
          >
            {t(note ? 'gaps:detail.noteEdit' : 'gaps:detail.noteWrite')}
          </Button>
        </>
      )}
    </li>
  )
}
