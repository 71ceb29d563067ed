import type { PlanDifference } from '#shared/compare/PlanDifference'
import { type Day, formatDay } from '#shared/lib/dates'
import type { Translate } from '#shared/messages/createTranslator'
import type { Plan } from '#shared/plan/Plan'
import { facts, heading } from './blockMakers'
import { changesBlocks } from './changesBlocks'
import { footerPieces } from './footerPieces'
import type { Report } from './Report'

export interface ChangesOptions {
  /** BCP 47 tag: days and numbers take its form, and the document is marked as written in it. */
  readonly locale: string
  /** The day of issue. */
  readonly today: Day
  readonly t: Translate
  /** What the two moments are called beside their days, such as the title of a snapshot; empty where they are days alone. */
  readonly fromName: string
  readonly toName: string
}

/** Decides what the document "What changed" says about two states of a plan. Pure. */
export function composeChanges(
  { title, city }: Pick<Plan, 'title' | 'city'>,
  found: PlanDifference,
  { locale, today, t, fromName, toName }: ChangesOptions,
): Report {
  const moment = (day: Day, name: string) =>
    [formatDay(day, locale), name].filter(Boolean).join(': ')
  const named = t('compare:document.title', { title: title || city || t('report:none.city') })
  return {
    kind: 'changes',
    locale,
    title: named,
    subject: t('compare:document.subject'),
    author: city || t('report:none.city'),
    runningHead: t('compare:document.runningHead', { city: city || t('report:none.city') }),
    footer: footerPieces(t, formatDay(today, locale)),
    unknownPart: t('report:richText.unknown'),
    blocks: [
      heading(1, 'changes', named),
      facts([
        [t('compare:document.from'), moment(found.from.day, fromName)],
        [t('compare:document.to'), moment(found.to.day, toName)],
        [t('compare:document.issued'), formatDay(today, locale)],
      ]),
      ...changesBlocks(found, { t, locale }, 2),
    ],
  }
}
