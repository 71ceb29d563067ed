import type { ReactNode } from 'react'
import type { ActionId } from '#shared/lib/ids'
import type { LibraryItemKind } from '#shared/template/library/LibraryItem'
import type { PackRef } from '#shared/template/packRef'

/** What stands in focus on a screen, told to whoever shows what the library knows on it. */
export interface BesideFocus {
  /** Names what is in focus, such as a question or a record. */
  readonly id: string
  /** The items of packs that it is about. */
  readonly refs: readonly PackRef[]
  /** What the city wrote on it, for what is alike. */
  readonly text: string
  /** The gaps and commitments that an action drafted here would aim at. */
  readonly gapRefs: readonly PackRef[]
  readonly commitmentRefs: readonly PackRef[]
  /** The actions to which an indicator drafted here would belong; milestones, where it is one. */
  readonly actionIds: readonly ActionId[]
  /** The items from which what is in focus was itself drawn. */
  readonly drawnRefs: readonly PackRef[]
  /** The kind of item to show before others. */
  readonly kindFirst?: LibraryItemKind
  /** What the plan’s own copy of the pack says, for where the library does not hold that pack. */
  readonly otherwise?: ReactNode
}

/** Draws what the library knows on the item in focus; given to a screen by the app. `order` is the rank of its heading. */
export type BesideSlot = (focus: BesideFocus, order: 2 | 3) => ReactNode
