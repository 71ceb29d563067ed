import { MantineProvider } from '@mantine/core'
import type { i18n } from 'i18next'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { OpenLinkContext } from '#renderer/components/openLink'
import { platform } from '#renderer/platform'
import { styleNonce } from './styleNonce'
import { cssVariables, theme } from './theme'

interface AppProps {
  readonly messages: i18n
  readonly children: ReactNode
}

/** What every screen stands in: words, looks, addresses, and the way links are followed. */
export function App({ messages, children }: AppProps) {
  return (
    <I18nextProvider i18n={messages}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        getStyleNonce={styleNonce}
      >
        <OpenLinkContext value={openLink}>
          <Router hook={useHashLocation}>{children}</Router>
        </OpenLinkContext>
      </MantineProvider>
    </I18nextProvider>
  )
}

// The main process shows the whole address and asks before anything is opened outside.
function openLink(address: string): void {
  void platform.openLink(address)
}
