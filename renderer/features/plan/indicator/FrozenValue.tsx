import { Button, Group, Paper, Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GrowingTextarea } from '#renderer/components/GrowingTextarea'
import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { useOutcome } from '#renderer/components/useOutcome'
import { keepUnfinished, unfinishedOf } from '#renderer/features/plan/table/unfinishedChanges'
import type { ChangedHow, ValueHistory } from '#shared/change/valueHistory'
import { dayOf, formatDay } from '#shared/lib/dates'
import type { Result } from '#shared/lib/result'
import { EarlierValues } from './EarlierValues'

interface FrozenValueProps<F extends object> {
  /** Id of the record, under which a change that was begun is kept while something else is looked at. */
  readonly recordId: string
  readonly heading: string
  /** The values as stored; null for what is not set. */
  readonly stored: F
  readonly history: ValueHistory | undefined
  readonly question: string
  readonly locale: string
  /** Writes values that are set for the first time, or, with the reason, other ones. */
  readonly write: (
    fields: Partial<F>,
    why: string | undefined,
    group?: string,
  ) => Promise<Result<unknown>>
  /** Draws the fields: those in `frozen` cannot be typed in. */
  readonly fields: (shown: {
    readonly values: F
    readonly save: (fields: Partial<F>, group: string) => Promise<unknown>
    readonly isFrozen: (field: keyof F) => boolean
  }) => ReactNode
  /** An earlier state of the values, in words. */
  readonly inWords: (values: Readonly<Record<string, unknown>>) => string
}

/** Values that are frozen once they are set: shown with when and by whom, changed only by a form that asks why; what stood before stays in sight. */
export function FrozenValue<F extends object>(props: FrozenValueProps<F>) {
  const { recordId, heading, stored, history, locale, write, fields, inWords } = props
  const { t } = useTranslation('plan')
  const [isChanging, setChanging] = useState(() => unfinishedOf(recordId) !== undefined)
  const isSet = Object.values(stored).some((value) => value !== null)
  return (
    <>
      {fields({
        values: stored,
        save: (given, group) => write(given, undefined, group),
        isFrozen: (field) => stored[field] !== null,
      })}
      {isSet && !isChanging ? (
        <Group gap="xs" justify="space-between">
          <Text size="sm" c="dimmed">
            {history?.since ? t('plan:frozen.since', sinceWords(history.since, locale)) : ''}
            {history?.since?.by ? t('plan:frozen.by', { by: history.since.by }) : ''}
          </Text>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPencil size={16} aria-hidden="true" />}
            aria-label={t('plan:frozen.changeOf', { heading })}
            onClick={() => setChanging(true)}
          >
            {t('plan:frozen.change')}
          </Button>
        </Group>
      ) : null}
      {isChanging ? <ChangeForm {...props} onClose={() => setChanging(false)} /> : null}
      <EarlierValues earlier={history?.earlier ?? []} locale={locale} inWords={inWords} />
    </>
  )
}

function sinceWords({ at }: ChangedHow, locale: string): { readonly day: string } {
  return { day: formatDay(dayOf(new Date(at)), locale) }
}

function ChangeForm<F extends object>(
  props: FrozenValueProps<F> & { readonly onClose: () => void },
) {
  const { recordId, heading, stored, question, write, fields, onClose } = props
  const { t } = useTranslation('plan')
  const settle = useOutcome()
  const [form, setForm] = useState(() => unfinishedOf<F>(recordId) ?? { given: {}, why: '' })
  const [isTried, setTried] = useState(false)
  const set = (next: { given?: Partial<F>; why?: string }) => {
    const before = unfinishedOf<F>(recordId) ?? form
    const after = { given: { ...before.given, ...next.given }, why: next.why ?? before.why }
    keepUnfinished(recordId, after)
    setForm(after)
  }
  const close = () => {
    keepUnfinished(recordId, undefined)
    onClose()
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    // What is typed and not left yet belongs to the change.
    await flushPendingDrafts()
    const { given, why } = unfinishedOf<F>(recordId) ?? form
    if (why.trim() === '') return
    const written = await write(given, why.trim())
    await settle(Promise.resolve(written))
    if (written.ok) close()
  }
  return (
    <Paper
      component="form"
      withBorder
      p="sm"
      noValidate
      aria-label={t('plan:frozen.formOf', { heading })}
      onSubmit={(event: FormEvent) => void submit(event)}
    >
      {fields({
        values: { ...stored, ...form.given },
        save: async (given) => set({ given }),
        isFrozen: () => false,
      })}
      <GrowingTextarea
        mt="sm"
        label={question}
        description={t('plan:why.note')}
        minRows={1}
        maxLength={4000}
        required
        autoFocus
        error={isTried && form.why.trim() === '' ? t('plan:frozen.whyNeeded') : null}
        value={form.why}
        onChange={(event) => set({ why: event.currentTarget.value })}
      />
      <Group gap="xs" mt="sm">
        <Button type="submit" size="xs">
          {t('plan:why.save')}
        </Button>
        <Button variant="default" size="xs" onClick={close}>
          {t('plan:why.withdraw')}
        </Button>
      </Group>
    </Paper>
  )
}
