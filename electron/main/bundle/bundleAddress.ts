/** The one origin of the app. The database belongs to it: it never changes. */
export const bundleScheme = 'app'
export const bundleHost = 'bundle'
export const bundleOrigin = `${bundleScheme}://${bundleHost}`
export const startAddress = `${bundleOrigin}/index.html`

/**
 * Whether an address belongs to the app itself. Scheme and host are compared by themselves: outside a browser
 * `URL.origin` is "null" for a scheme that the language does not know.
 */
export function isBundleAddress(address: string): boolean {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return false
  }
  return (
    url.protocol === `${bundleScheme}:` &&
    url.host === bundleHost &&
    url.username === '' &&
    url.password === ''
  )
}
