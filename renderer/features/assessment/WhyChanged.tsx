import { Button, Group, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { afterPointer } from '#renderer/components/afterPointer'
import type { LevelChange } from './useLevelSetting'

interface WhyChangedProps {
  readonly change: LevelChange
  /** Whether the question takes the keyboard: so when the level was set by a key. */
  readonly takeFocus: boolean
  /** The keyboard is in the field: the change waits longer. */
  readonly onStay: () => void
  readonly onType: (why: string) => void
  /** Writes the change and goes on. */
  readonly onDone: () => void
  /** Writes the change when the keyboard has gone elsewhere. */
  readonly onLeave: (change: LevelChange) => void
  readonly onCancel: () => void
}

/** The light question after a changed level: why? It may stay empty. */
export function WhyChanged(props: WhyChangedProps) {
  const { change, takeFocus, onStay, onType, onDone, onLeave, onCancel } = props
  const { t } = useTranslation('assess')
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (takeFocus) input.current?.focus()
  }, [takeFocus])

  return (
    <Group
      align="flex-end"
      gap="xs"
      onFocus={onStay}
      onBlur={(event) => {
        // Leaving the window is no answer; the question stands when the user comes back.
        if (event.currentTarget.contains(event.relatedTarget) || !document.hasFocus()) return
        afterPointer(() => onLeave(change))
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <TextInput
        ref={input}
        flex="1 1 100%"
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
