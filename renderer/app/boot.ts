import '@mantine/core/styles.css'
import './app.css'
import { createRoot } from 'react-dom/client'
import { restoreAddress } from './keptAddress'
import { placeOf } from './routes'
import { fetchScreen } from './screens'
import { startApp } from './startApp'
import { announceStyleNonce } from './styleNonce'
import { installTrustedTypes } from './trustedTypes'

/** Starts the app in the page. */
export function boot(): void {
  installTrustedTypes()
  announceStyleNonce()
  restoreAddress()
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no place for the app')
  const place = placeOf(location.hash.slice(1))
  // A screen that cannot be fetched says so when it is drawn, inside its own error boundary.
  const screen = fetchScreen(place).catch(() => {})
  void startApp(createRoot(root), 'planId' in place ? place.planId : null, screen)
}
