import { createContext } from 'react'

/** How a web address in a text is followed; the app gives the way that asks first. */
export const OpenLinkContext = createContext<(address: string) => void>(() => {})
