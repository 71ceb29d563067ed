import type { Bridge } from '#shared/ipc'

declare global {
  interface Window {
    readonly commonGround: Bridge
  }
}

/** What the main process offers the window. The only place that touches the bridge of the preload script. */
export const platform: Bridge = window.commonGround
