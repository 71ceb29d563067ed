import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useContext, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RecordHistorySlot, type RecordInFocus } from './recordHistorySlot'

interface RecordHistoryProps extends RecordInFocus {
  /** What the record is called, for those who hear the button alone. */
  readonly name: string
}

/** A record's history behind a button: who changed what, when and why. It is read when it is opened. */
export function RecordHistory({ table, id, name }: RecordHistoryProps) {
  const { t } = useTranslation('history')
  const history = useContext(RecordHistorySlot)
  const [isOpen, setIsOpen] = useState(false)
  const regionId = useId()
  if (!history) return null
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        px={0}
        leftSection={<Chevron size={16} aria-hidden="true" />}
        aria-label={t(isOpen ? 'history:record.hideNamed' : 'history:record.showNamed', { name })}
        aria-expanded={isOpen}
        aria-controls={regionId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t(isOpen ? 'history:record.hide' : 'history:record.show')}
      </Button>
      <div id={regionId}>{isOpen ? history({ table, id }) : null}</div>
    </div>
  )
}
