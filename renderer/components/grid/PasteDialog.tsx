import { Button, Checkbox, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureWords } from '#renderer/components/failureWords'
import type { CellReading } from '#shared/lib/readCell'
import { PastePreview } from './PastePreview'
import { PasteUnknown } from './PasteUnknown'
import type { PasteColumn, PastedRow, PastePlace } from './readPaste'
import { type PasteTaken, takePaste, usePaste } from './usePaste'

export interface PasteDialogProps {
  /** What was pasted; empty where the dialog was opened by its button, and the cells are pasted into it. */
  readonly text: string
  readonly columns: readonly PasteColumn[]
  readonly place: PastePlace
  /** How many rows there are from the keyboard on; what goes beyond them is added. */
  readonly room: number
  readonly reading: CellReading
  /** The column without which a new row is not made. */
  readonly needed: string
  readonly newValue: () => string
  /** What else has to be said where rows are added. */
  readonly extra?: ReactNode
  /** Whether that is missing for a new row. */
  readonly isLacking?: (row: PastedRow) => boolean
  readonly onTake: (taken: PasteTaken) => Promise<boolean>
  readonly onClose: () => void
}

/** Shows how pasted cells are understood; nothing is written before it is confirmed. */
export function PasteDialog(props: PasteDialogProps) {
  const { t } = useTranslation('grid')
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="min(1080px, 94vw)"
      title={t('grid:paste.title')}
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      <PasteForm {...props} />
    </Modal>
  )
}

function PasteForm(props: PasteDialogProps) {
  const { columns, place, room, reading, needed, newValue, extra, isLacking, onTake } = props
  const messages = useTranslation('grid')
  const { t } = messages
  const paste = usePaste(props.text, columns, place, reading)
  const [isWriting, setWriting] = useState(false)
  const { setting, setSetting, rows, table } = paste
  const isFilling = setting.mode === 'fill'
  const filled = isFilling ? Math.min(room, rows.length) : 0
  const beyond = rows.slice(filled)
  const titled = beyond.filter((row) => {
    const title = row.get(needed)
    return title?.is === 'value' && title.value !== ''
  })
  const added = titled.length
  const isWaiting = isLacking !== undefined && titled.some(isLacking)
  const lost = [...paste.lost.values()].reduce((sum, count) => sum + count, 0)
  const take = async () => {
    setWriting(true)
    const done = await onTake(takePaste(paste, newValue))
    setWriting(false)
    if (done) props.onClose()
  }
  return (
    <Stack gap="md">
      {props.text === '' ? (
        <Textarea
          label={t('grid:paste.area')}
          description={t('grid:paste.areaNote')}
          data-autofocus
          autosize
          minRows={3}
          maxRows={6}
          value={paste.text}
          onChange={(event) => paste.setText(event.currentTarget.value)}
        />
      ) : null}
      {paste.failure ? (
        <Text role="alert" c="var(--mantine-color-error)">
          {failureWords(paste.failure, messages)}
        </Text>
      ) : null}
      {table.length === 0 ? null : (
        <>
          {place === null ? null : (
            <Radio.Group
              label={t('grid:paste.mode')}
              value={setting.mode}
              onChange={(mode) => setSetting({ ...setting, mode: mode as typeof setting.mode })}
            >
              <Group mt={4}>
                <Radio value="fill" label={t('grid:paste.fill')} />
                <Radio value="add" label={t('grid:paste.add')} />
              </Group>
            </Radio.Group>
          )}
          <Checkbox
            label={t('grid:paste.hasHead')}
            checked={setting.hasHead}
            onChange={(event) => setSetting({ ...setting, hasHead: event.currentTarget.checked })}
          />
          <PastePreview paste={paste} columns={columns} reading={reading} />
          <PasteUnknown paste={paste} columns={columns} isFilling={isFilling} />
          {beyond.length > 0 ? extra : null}
          <div role="status">
            <Text>
              {[
                ...(filled > 0 ? [t('grid:paste.filled', { count: filled })] : []),
                ...(added > 0 || filled === 0 ? [t('grid:paste.added', { count: added })] : []),
                ...(beyond.length > added
                  ? [t('grid:paste.untitled', { count: beyond.length - added })]
                  : []),
                ...(lost > 0
                  ? [t(isFilling ? 'grid:paste.lostFill' : 'grid:paste.lostAdd', { count: lost })]
                  : []),
              ].join(' ')}
            </Text>
          </div>
        </>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={props.onClose}>
          {t('common:button.cancel')}
        </Button>
        <Button
          disabled={filled + added === 0 || isWaiting}
          loading={isWriting}
          {...(props.text === '' ? {} : { 'data-autofocus': true })}
          onClick={() => void take()}
        >
          {t('grid:paste.take')}
        </Button>
      </Group>
    </Stack>
  )
}
