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
  fetchScreen(placeOf(location.hash.slice(1)))
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no place for the app')
  void startApp(createRoot(root))
}
