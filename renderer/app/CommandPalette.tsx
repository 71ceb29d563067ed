import '@mantine/spotlight/styles.css'
import { Spotlight, type SpotlightActionGroupData, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MenuCommand } from '#shared/ipc'
import type { PlanId } from '#shared/lib/ids'
import { findInPalette } from './findInPalette'
import type { Commands } from './useCommands'
import { usePaletteLibrary } from './usePaletteLibrary'
import { usePalettePlaces } from './usePalettePlaces'

interface CommandPaletteProps {
  readonly planId: PlanId | null
  readonly commands: Commands
  /** Rises by one each time the search is asked for. */
  readonly searches: number
}

const everywhere: readonly MenuCommand[] = [
  'home',
  'library',
  'packs',
  'newPlan',
  'openPlanFile',
  'back',
  'forward',
]
const inPlan: readonly MenuCommand[] = ['savePlanFile', 'undo', 'redo', 'looseEnds']

/** Ctrl+K: go to anything in the plan, run any command. */
export function CommandPalette({ planId, commands, searches }: CommandPaletteProps) {
  const { t } = useTranslation('shell')
  const [opened, setOpened] = useState(false)
  const places = usePalettePlaces(planId, opened)
  const library = usePaletteLibrary(planId)
  useEffect(() => {
    if (searches > 0) spotlight.open()
  }, [searches])

  const runnable: SpotlightActionGroupData = {
    group: t('shell:search.commands'),
    actions: [...(planId ? inPlan : []), ...everywhere].map((command) => ({
      id: `command ${command}`,
      label: t(`menu:${command}`),
      rightSection: t(`shell:keys.${command}`),
      onClick: commands[command],
    })),
  }
  return (
    <Spotlight
      actions={[...places, runnable, ...library]}
      filter={(query, actions) =>
        // The library is for those who look for something in it: as a list it would only be in the way.
        findInPalette(
          query,
          query.trim() === '' ? actions.slice(0, -library.length || undefined) : actions,
        )
      }
      onSpotlightOpen={() => setOpened(true)}
      onSpotlightClose={() => setOpened(false)}
      nothingFound={t('shell:search.nothing')}
      highlightQuery
      limit={40}
      shortcut={null}
      scrollable
      attributes={{ content: { 'aria-label': t('shell:search.button') } }}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      maxHeight={480}
      size="lg"
      searchProps={{
        leftSection: <IconSearch size={20} aria-hidden="true" />,
        placeholder: planId ? t('shell:search.placeholder') : t('shell:search.placeholderHome'),
        'aria-label': t('shell:search.button'),
      }}
    />
  )
}
