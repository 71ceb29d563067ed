import { Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './sheets.module.css'

interface DropAreaProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly children: ReactNode
}

/** Takes files that are dropped anywhere on it. Whatever can be dropped can be chosen by a button, too. */
export function DropArea({ onFiles, children }: DropAreaProps) {
  const { t } = useTranslation('sheets')
  const [isOver, setOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a mouse's way of what the button does for all
    <div
      className={classes.dropArea}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false)
      }}
      onDrop={(event) => {
        setOver(false)
        const files = [...event.dataTransfer.files]
        if (files.length === 0) return
        event.preventDefault()
        onFiles(files)
      }}
    >
      {children}
      <Text size="sm" c="dimmed" mt="lg">
        {isOver ? t('sheets:screen.dropNow') : t('sheets:screen.drop')}
      </Text>
    </div>
  )
}
