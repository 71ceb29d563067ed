import { useHotkeys } from '@mantine/hooks'

/**
 * Keys that run a command while the screen is shown, for example `{ 'mod+K': search }`; `mod` is Ctrl, or Cmd on a Mac.
 * Keys without a modifier stay quiet in text fields; those with one work everywhere.
 */
export function useShortcuts(
  shortcuts: Readonly<Record<string, (event: KeyboardEvent) => void>>,
): void {
  const entries = Object.entries(shortcuts)
  useHotkeys(
    entries.filter(([keys]) => keys.includes('+') && !keys.startsWith('shift+')),
    [],
    true,
  )
  useHotkeys(entries.filter(([keys]) => !keys.includes('+') || keys.startsWith('shift+')))
}
