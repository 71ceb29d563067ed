/** The number that the main process put into the page: only style sheets that carry it are let through. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}

/** Gives the number to the library that locks scrolling behind dialogs, which looks for it under this name. */
export function announceStyleNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
}
