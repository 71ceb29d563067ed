import { Button, Group, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { LevelChange } from './useLevelSetting'

interface WhyChangedProps {
  readonly change: LevelChange
  /** Whether the question takes the keyboard: so when the level was set by a key. */
  readonly takeFocus: boolean
  readonly onType: (why: string) => void
  /** Writes the change and goes on. */
  readonly onDone: () => void
  /** Writes the change when the keyboard has gone elsewhere. */
  readonly onLeave: () => void
  readonly onCancel: () => void
}

/** The light question after a changed level: why? It may stay empty. */
export function WhyChanged(props: WhyChangedProps) {
  const { change, takeFocus, onType, onDone, onLeave, onCancel } = props
  const { t } = useTranslation('assess')
  const input = useRef<HTMLInputElement>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    if (takeFocus) input.current?.focus()
    return () => clearTimeout(leaving.current)
  }, [takeFocus])

  return (
    <Group
      align="flex-end"
      gap="xs"
      onFocus={() => clearTimeout(leaving.current)}
      onBlur={() => {
        // Later than the click that took the focus away: the row must not vanish from under the pointer.
        leaving.current = setTimeout(onLeave, 300)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <TextInput
        ref={input}
        flex="1 1 280px"
        label={t('assess:why.label', {
          from: t(`common:level.${change.from}`),
          to: t(`common:level.${change.to}`),
        })}
        placeholder={t('assess:why.placeholder')}
        maxLength={4000}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.stopPropagation()
          onDone()
        }}
      />
      <Button variant="light" onClick={onDone}>
        {t('assess:why.done')}
      </Button>
      <Button variant="subtle" onClick={onCancel}>
        {t('assess:why.cancel')}
      </Button>
    </Group>
  )
}
