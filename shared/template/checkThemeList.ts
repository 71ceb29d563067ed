import { duplicateFaults, proseFaults, sourceFaults } from './itemFaults'
import { type KnownItems, refFaults } from './KnownItems'
import type { TemplateFault } from './TemplateFault'
import type { ThemeList } from './ThemeList'

/**
 * Checks what the schema cannot: no id twice, sources that exist, sentences of readable length, and substitutes that the
 * library holds.
 *
 * @param known every item that may stand in for a theme.
 * @returns every fault in reading order; empty when the list is sound.
 */
export const checkThemeList = (list: ThemeList, known: KnownItems): readonly TemplateFault[] => [
  ...proseFaults('', { about: list.about }),
  ...list.themes.flatMap((theme, index) => {
    const path = `/themes/${index}`
    return [
      ...proseFaults(path, { title: theme.title, known: theme.known, missing: theme.missing }),
      ...theme.substitutes.flatMap(({ refs, text }, at) => [
        ...proseFaults(`${path}/substitutes/${at}`, { text }),
        ...refFaults(`${path}/substitutes/${at}/refs`, refs, known),
      ]),
      ...sourceFaults(`${path}/source`, theme.source),
    ]
  }),
  ...duplicateFaults(list.themes.map(({ id }, index) => ({ path: `/themes/${index}`, id }))),
]
