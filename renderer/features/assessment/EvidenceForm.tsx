import {
  Alert,
  Button,
  Checkbox,
  Group,
  Modal,
  NativeSelect,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { GrowingTextarea } from '#renderer/components/GrowingTextarea'
import {
  addEvidence,
  attachFile,
  detachFile,
  removeEvidence,
  updateEvidence,
} from '#renderer/repositories/evidence'
import { type Evidence, evidenceSchema } from '#shared/assessment/Evidence'
import { isDay } from '#shared/lib/dates'
import type { AssessmentId, PlanId } from '#shared/lib/ids'
import type { Failure, Result } from '#shared/lib/result'
import { safeWebAddress } from '#shared/lib/webAddress'
import { EvidenceFile, type FileChoice } from './EvidenceFile'

interface EvidenceFormProps {
  readonly planId: PlanId
  /** The source to edit, or null for a new one. */
  readonly evidence: Evidence | null
  /** The answer that a new source supports. */
  readonly linkTo: { readonly assessmentId: AssessmentId; readonly questionId: string }
  readonly onClose: () => void
}

const kinds = evidenceSchema.shape.kind.options

/** The window in which a source is described. Nothing is written before "Save". */
export function EvidenceForm({ planId, evidence, linkTo, onClose }: EvidenceFormProps) {
  const { t } = useTranslation('assess')
  const [fields, setFields] = useState({
    kind: evidence?.kind ?? ('document' as const),
    title: evidence?.title ?? '',
    on: evidence?.on ?? '',
    address: evidence?.address ?? '',
    note: evidence?.note ?? '',
    confidential: evidence?.confidential ?? false,
  })
  const [file, setFile] = useState<FileChoice>({ kind: 'kept' })
  const [tried, setTried] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const set = (change: Partial<typeof fields>) => setFields((before) => ({ ...before, ...change }))

  const titleMissing = fields.title.trim() === ''
  const dayWrong = fields.on !== '' && !isDay(fields.on)
  const addressPlain = fields.address.trim() !== '' && safeWebAddress(fields.address) === null

  const save = async (): Promise<Result<unknown>> => {
    const values = {
      ...fields,
      title: fields.title.trim(),
      on: fields.on === '' ? null : fields.on,
    }
    const written = evidence
      ? await updateEvidence(planId, evidence.id, values)
      : await addEvidence(planId, values, linkTo)
    if (!written.ok) return written
    const id = evidence?.id ?? (typeof written.value === 'string' ? written.value : null)
    if (id === null || file.kind === 'kept') return written
    return file.kind === 'chosen'
      ? await attachFile(planId, id, file.file)
      : await detachFile(planId, id)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (titleMissing || dayWrong) return
    const outcome = await save()
    if (outcome.ok) onClose()
    else setFailure(outcome.failure)
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(evidence ? 'assess:evidence.form.editTitle' : 'assess:evidence.form.addTitle')}
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="sm">
          <Alert color="accent" variant="light" icon={<IconInfoCircle aria-hidden="true" />}>
            {t('assess:evidence.form.personalData')}
          </Alert>
          <TextInput
            data-autofocus
            required
            label={t('assess:evidence.form.name')}
            value={fields.title}
            maxLength={300}
            error={tried && titleMissing ? t('assess:evidence.form.nameMissing') : undefined}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
          <Group grow align="flex-start">
            <NativeSelect
              label={t('assess:evidence.form.kind')}
              value={fields.kind}
              data={kinds.map((kind) => ({ value: kind, label: t(`common:evidenceKind.${kind}`) }))}
              onChange={(event) => {
                const kind = kinds.find((known) => known === event.currentTarget.value)
                if (kind) set({ kind })
              }}
            />
            <TextInput
              type="date"
              label={t('assess:evidence.form.on')}
              value={fields.on}
              error={tried && dayWrong ? t('assess:evidence.form.onWrong') : undefined}
              onChange={(event) => set({ on: event.currentTarget.value })}
            />
          </Group>
          <TextInput
            label={t('assess:evidence.form.address')}
            value={fields.address}
            maxLength={2000}
            description={addressPlain ? t('assess:evidence.form.addressPlain') : undefined}
            onChange={(event) => set({ address: event.currentTarget.value })}
          />
          <GrowingTextarea
            minRows={2}
            label={t('assess:evidence.form.note')}
            description={t('assess:evidence.form.noteHelp')}
            value={fields.note}
            maxLength={10_000}
            onChange={(event) => set({ note: event.currentTarget.value })}
          />
          <Checkbox
            label={t('assess:evidence.form.confidential')}
            description={t('assess:evidence.form.confidentialHelp')}
            checked={fields.confidential}
            onChange={(event) => set({ confidential: event.currentTarget.checked })}
          />
          <EvidenceFile
            planId={planId}
            attachmentId={evidence?.attachmentId ?? null}
            choice={file}
            onChoose={setFile}
            onFailure={setFailure}
          />
          {failure ? <FailureAlert failure={failure} /> : null}
          {evidence ? (
            <Text size="sm" c="dimmed">
              {t('assess:evidence.form.removeHelp')}
            </Text>
          ) : null}
          <Group justify="space-between">
            {evidence ? (
              <Button
                variant="subtle"
                color="red"
                onClick={() => {
                  void removeEvidence(planId, evidence.id)
                  onClose()
                }}
              >
                {t('assess:evidence.form.remove')}
              </Button>
            ) : (
              <span />
            )}
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                {t('common:button.cancel')}
              </Button>
              <Button type="submit">{t('assess:evidence.form.save')}</Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
