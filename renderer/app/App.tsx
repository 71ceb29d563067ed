import { MantineProvider } from '@mantine/core'
import type { i18n } from 'i18next'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { OpenLinkContext } from '#renderer/components/openLink'
import { platform } from '#renderer/platform'
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

// The page's rule on styles lets through only those with the number that the main process put into the page.
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}

// The main process shows the whole address and asks before anything is opened outside.
function openLink(address: string): void {
  void platform.openLink(address)
}
