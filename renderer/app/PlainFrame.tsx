import { Button, Text } from '@mantine/core'
import { IconHome, IconSearch } from '@tabler/icons-react'
import { type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './PlainFrame.module.css'
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
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {t('shell:skip')}
      </button>
      <header className={classes.header}>
        <Button
          variant="subtle"
          leftSection={<IconHome size={18} aria-hidden="true" />}
          onClick={commands.home}
        >
          {t('menu:home')}
        </Button>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          onClick={commands.search}
          title={t('shell:search.hint')}
        >
          {t('shell:search.button')}
        </Button>
      </header>
      <main ref={main} id="main" className={classes.main} data-scrolls={scrolls} tabIndex={-1}>
        <Suspense fallback={<Text p="xl">{t('shell:opening')}</Text>}>{children}</Suspense>
      </main>
    </div>
  )
}
