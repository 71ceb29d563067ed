import { Text } from '@mantine/core'
import { type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { HomeButton } from './HomeButton'
import classes from './PlainFrame.module.css'
import { SearchButton } from './SearchButton'
import { SkipToMain } from './SkipToMain'
import type { Commands } from './useCommands'

interface PlainFrameProps {
  readonly commands: Commands
  /** Whether the screen is one long page; else its panes scroll by themselves. */
  readonly scrolls?: boolean
  /** Called when the screen stands. */
  readonly onReady: () => void
  readonly children: ReactNode
}

/** What surrounds a screen that belongs to no plan: the way Home, and the search. */
export function PlainFrame({ commands, scrolls = false, onReady, children }: PlainFrameProps) {
  const { t } = useTranslation('shell')
  const main = useRef<HTMLElement>(null)
  useEffect(onReady, [onReady])
  return (
    <div className={classes.frame}>
      <SkipToMain main={main} />
      <header className={classes.header}>
        <HomeButton commands={commands} />
        <SearchButton commands={commands} />
      </header>
      <main ref={main} id="main" className={classes.main} data-scrolls={scrolls} tabIndex={-1}>
        <Suspense fallback={<Text p="xl">{t('shell:opening')}</Text>}>{children}</Suspense>
      </main>
    </div>
  )
}
