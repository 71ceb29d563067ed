import './app/withoutEval'
import '@mantine/core/styles.css'
import './app/app.css'
import { createRoot } from 'react-dom/client'
import { restoreAddress } from './app/keptAddress'
import { placeOf } from './app/routes'
import { fetchScreen } from './app/screens'
import { startApp } from './app/startApp'
import { announceStyleNonce } from './app/styleNonce'
import { installTrustedTypes } from './app/trustedTypes'

installTrustedTypes()
announceStyleNonce()
restoreAddress()
fetchScreen(placeOf(location.hash.slice(1)))

const root = document.getElementById('root')
if (!root) throw new Error('The page has no place for the app')
void startApp(createRoot(root))
