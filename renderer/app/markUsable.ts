let marked = false

/**
 * Marks the moment when the first usable screen is on the glass: for those who measure the start, and for tests that wait for it.
 * Called after the screen was drawn with its data; two frames later it is painted.
 */
export function markUsable(): void {
  if (marked) return
  marked = true
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      performance.mark('usable')
      document.documentElement.dataset.ready = 'true'
    }),
  )
}
