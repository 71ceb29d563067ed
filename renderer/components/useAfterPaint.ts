import { useEffect, useState } from 'react'

/**
 * False until the screen is painted and the window has a moment to spare, then true: for what a screen shows besides,
 * and should not wait for.
 */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    let idle = 0
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        idle = requestIdleCallback(() => setPainted(true), { timeout: 2000 })
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      cancelIdleCallback(idle)
    }
  }, [])
  return painted
}
