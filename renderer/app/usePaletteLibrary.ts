import type { SpotlightActionData, SpotlightActionGroupData } from '@mantine/spotlight'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate } from 'wouter/use-hash-location'
import { libraryPath } from '#renderer/components/paths'
import { useLibrary } from '#renderer/repositories/library'
import type { PlanId } from '#shared/lib/ids'
import { shortened } from '#shared/lib/shortened'
import { nameOf } from '#shared/template/library/LibraryItem'

/** Longest name shown in the list, in characters; what is longer is found by all its words. */
const longestLabel = 120

/** Every item of the library that the search leads to; none while the library is being read, which begins with the first search. */
export function usePaletteLibrary(planId: PlanId | null): SpotlightActionGroupData[] {
  const { t } = useTranslation('library')
  const library = useLibrary()
  return useMemo(() => {
    if (!library) return []
    const titles = new Map(library.packs.map(({ id, shortTitle }) => [id, shortTitle]))
    const actions = [...library.items.values()].map((item): SpotlightActionData => {
      const kind = t(`library:kind.${item.kind}`)
      return {
        id: `library ${item.ref}`,
        label: [item.label, shortened(nameOf(item), longestLabel)]
          .filter((part) => part !== null)
          .join(' '),
        keywords: [nameOf(item), item.topic ?? ''],
        description: t('library:palette.place', { kind, pack: titles.get(item.packId) ?? '' }),
        onClick: () => navigate(libraryPath(planId, item.ref)),
      }
    })
    return [{ group: t('library:title'), actions }]
  }, [library, planId, t])
}
