import { useEffect, useState } from 'react'
import { type Day, dayOf } from '#shared/lib/dates'

/** The calendar day on this computer; moves on at midnight while the screen stays open. */
export function useToday(): Day {
  const [today, setToday] = useState(() => dayOf(new Date()))
  useEffect(() => {
    // Every minute rather than at midnight: a laptop that slept through midnight would miss a long timer.
    const timer = setInterval(() => setToday(dayOf(new Date())), 60_000)
    return () => clearInterval(timer)
  }, [])
  return today
}
