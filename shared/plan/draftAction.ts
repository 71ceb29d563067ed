import { shortened } from '#shared/lib/shortened'
import type { Translate } from '#shared/messages/createTranslator'
import type { RichText, RichTextBlock } from '#shared/richText/RichText'
import type { LibraryItem } from '#shared/template/library/LibraryItem'
import type { PackRef } from '#shared/template/packRef'
import { sentencesOf } from '#shared/template/sentences'
import type { Action } from './Action'
import { type DrawnItem, drawnFrom, partTexts } from './DrawnItem'

/** Gaps and commitments by their names. */
export interface Aims {
  readonly gapRefs: readonly PackRef[]
  readonly commitmentRefs: readonly PackRef[]
}

/**
 * An action that does what an item of the library says, to be made the city’s own.
 *
 * @param place the gaps and commitments at which the item was chosen: the action always aims at them
 * @param open the open gaps and the commitments of the plan: of what the item is linked to, the action aims at these alone, since
 *   a factor that is met has no gap to close
 * @param t words in the language of the plan
 */
export function draftAction(
  drawn: DrawnItem,
  place: Aims,
  open: Aims,
  t: Translate,
): Pick<Action, 'title' | 'description' | 'gapRefs' | 'commitmentRefs' | 'draft' | 'drawnFrom'> {
  const linked = new Set([...drawn.linkedRefs, ...drawn.item.commitmentRefs])
  const joined = (chosen: readonly PackRef[], known: readonly PackRef[]) => [
    ...new Set([...chosen, ...known.filter((ref) => linked.has(ref))]),
  ]
  return {
    title: titleOf(drawn.item, t),
    description: descriptionOf(drawn.item, t),
    gapRefs: joined(place.gapRefs, open.gapRefs),
    commitmentRefs: joined(place.commitmentRefs, open.commitmentRefs),
    draft: true,
    drawnFrom: [drawnFrom(drawn)],
  }
}

/** A practice is named after its city and its topic, neither of which says what to do; a conclusion has no title but its words. */
function titleOf({ kind, title, topic, city, text }: LibraryItem, t: Translate): string {
  if (kind === 'practice' && topic && city)
    return shortened(t('beside:action.fromPractice', { topic, city }), 300)
  return shortened(title ?? sentencesOf(text)[0] ?? text, title ? 300 : 140)
}

function descriptionOf(item: LibraryItem, t: Translate): RichText {
  const told = (key: 'result' | 'limit' | 'reason') =>
    partTexts(item, key).map((text) => paragraph(text, t(`library:part.${key}`)))
  const listed = (key: 'recommends' | 'limits'): RichTextBlock[] => {
    const texts = partTexts(item, key)
    return texts.length === 0
      ? []
      : [
          { type: 'paragraph', content: [bold(t(`library:part.${key}`))] },
          {
            type: 'bulletList',
            content: texts.map((text) => ({ type: 'listItem', content: [paragraph(text)] })),
          },
        ]
  }
  return {
    type: 'doc',
    content: [
      paragraph(item.text),
      ...listed('recommends'),
      ...told('reason'),
      ...told('result'),
      ...told('limit'),
      ...listed('limits'),
    ],
  }
}

const bold = (text: string) => ({
  type: 'text' as const,
  text,
  marks: [{ type: 'bold' as const }],
})

const paragraph = (text: string, term?: string): RichTextBlock => ({
  type: 'paragraph',
  content: [...(term ? [bold(`${term}: `)] : []), { type: 'text', text }],
})
