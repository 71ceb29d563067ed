import { useState } from 'react'

/**
 * A choice that shows at once what was chosen, while it is being written. What is stored counts again as soon as it moves, or when
 * writing failed.
 * @param write gives a result with `ok: false` where it was not written
 */
export function useChosen<T>(
  stored: T,
  write: (value: T) => Promise<{ readonly ok: boolean }>,
): readonly [T, (value: T) => void] {
  const [chosen, setChosen] = useState<{ readonly value: T; readonly before: T } | null>(null)
  // Dropped for good, so that an undo back to the value before is seen.
  if (chosen && !Object.is(chosen.before, stored)) setChosen(null)
  const choose = (value: T) => {
    const made = { value, before: stored }
    setChosen(made)
    void write(value).then(({ ok }) => {
      if (!ok) setChosen((now) => (now === made ? null : now))
    })
  }
  return [chosen ? chosen.value : stored, choose]
}
