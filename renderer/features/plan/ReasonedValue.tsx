import { Button, Group, Paper } from '@mantine/core'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GrowingTextarea } from '#renderer/components/GrowingTextarea'
import { enterDraft } from '#renderer/components/pendingDrafts'
import { useOutcome } from '#renderer/components/useOutcome'
import type { Result } from '#shared/lib/result'

interface ReasonedValueProps<F> {
  readonly question: string
  /** Whether one of the changed fields already had a value. */
  readonly isSet: (fields: F) => boolean
  readonly write: (fields: F, why: string | undefined, group: string) => Promise<Result<unknown>>
  /** Draws the fields; `version` changes when a change was withdrawn, and as a key puts the stored value back into a field. */
  readonly children: (
    save: (fields: F, group: string) => Promise<unknown>,
    version: number,
  ) => ReactNode
}

interface Asking<F> {
  readonly fields: F
  readonly group: string
}

/** Writes a value that is set for the first time at once; one that replaces another only together with the reason why. */
export function ReasonedValue<F extends object>(props: ReasonedValueProps<F>) {
  const { question, isSet, write, children } = props
  const { t } = useTranslation('plan')
  const settle = useOutcome()
  const [asking, setAsking] = useState<Asking<F> | null>(null)
  const [why, setWhy] = useState('')
  const [version, setVersion] = useState(0)
  const save = async (fields: F, group: string): Promise<unknown> => {
    if (!asking && !isSet(fields)) return await write(fields, undefined, group)
    setAsking((before) => ({ fields: { ...before?.fields, ...fields }, group }))
    return undefined
  }
  const writeAsked = async () => {
    if (!asking) return
    setAsking(null)
    setWhy('')
    await settle(write(asking.fields, why.trim() || undefined, asking.group))
  }
  // What was typed is not lost by leaving without an answer: it is then written with the reason as far as it was given.
  const latest = useRef(writeAsked)
  latest.current = writeAsked
  const open = asking !== null
  useEffect(() => (open ? enterDraft({ flush: () => latest.current() }) : undefined), [open])
  useEffect(() => () => void latest.current(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (why.trim() !== '') void writeAsked()
  }
  const withdraw = () => {
    setAsking(null)
    setWhy('')
    setVersion((before) => before + 1)
  }
  return (
    <>
      {children(save, version)}
      {asking ? (
        <Paper
          component="form"
          withBorder
          p="sm"
          onSubmit={submit}
          onKeyDown={(event) => {
            if (event.key === 'Escape') withdraw()
          }}
        >
          <GrowingTextarea
            label={question}
            description={t('plan:why.note')}
            minRows={1}
            maxLength={4000}
            required
            autoFocus
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
          <Group gap="xs" mt="sm">
            <Button type="submit" size="xs" disabled={why.trim() === ''}>
              {t('plan:why.save')}
            </Button>
            <Button variant="default" size="xs" onClick={withdraw}>
              {t('plan:why.withdraw')}
            </Button>
          </Group>
        </Paper>
      ) : null}
    </>
  )
}
