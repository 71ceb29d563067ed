import { NativeSelect, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './paste.module.css'
import type { PasteColumn } from './readPaste'
import type { PasteState } from './usePaste'

interface PasteUnknownProps {
  readonly paste: PasteState
  readonly columns: readonly PasteColumn[]
  /** Whether rows that are there are filled: a name left out then leaves what stands there. */
  readonly isFilling: boolean
}

/** Names that are in the pasted block and not in the plan, each with what is to become of it. */
export function PasteUnknown({ paste, columns, isFilling }: PasteUnknownProps) {
  const { t } = useTranslation('grid')
  const { unknown, meaningOf, setMeaning } = paste
  const choices = columns.flatMap(({ cell }) => (cell.kind === 'choice' && cell.open ? [cell] : []))
  const [open] = choices
  if (unknown.size === 0 || !open) return null
  return (
    <div>
      <Text fw={600} mb={4}>
        {t('grid:paste.unknown', { count: unknown.size })}
      </Text>
      <ul className={classes.unknown}>
        {[...unknown].map(([word, count]) => (
          <li key={word}>
            <NativeSelect
              label={t('grid:paste.named', { word, count })}
              value={meaningOf(word)}
              onChange={(event) => setMeaning(word, event.currentTarget.value)}
              data={[
                { value: 'leave', label: t(isFilling ? 'grid:paste.keep' : 'grid:paste.leave') },
                { value: 'new', label: t('grid:paste.new') },
                ...open.choices.map(({ value, label }) => ({ value, label })),
              ]}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
