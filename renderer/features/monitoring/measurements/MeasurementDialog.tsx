import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlanId } from '#shared/lib/ids'
import type { Measurement } from '#shared/monitoring/Indicator'
import type { ChosenCell } from './CellBar'
import { MeasurementEditor } from './MeasurementEditor'

interface MeasurementDialogProps {
  readonly planId: PlanId
  /** The cell that was opened; null while the dialog is closed. */
  readonly opened: ChosenCell | null
  /** All measurements of the indicator, by rising day. */
  readonly measurements: readonly Measurement[]
  readonly locale: string
  readonly onClose: () => void
}

/** Everything of one measurement: day, value or its parts, both groups, quality, note, and the groups of each breakdown. */
export function MeasurementDialog({ opened, onClose, ...rest }: MeasurementDialogProps) {
  const { t } = useTranslation('measurements')
  const name = opened?.indicator.name.trim() || t('plan:indicators.untitled')
  return (
    <Modal
      opened={opened !== null}
      onClose={onClose}
      size="lg"
      title={t('measurements:dialog.title', { name })}
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      {opened ? <MeasurementEditor {...rest} opened={opened} onClose={onClose} /> : null}
    </Modal>
  )
}
