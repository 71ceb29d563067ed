import type { Translate } from '#shared/messages/createTranslator'
import { type Measurement, measurementQualities } from '#shared/monitoring/Indicator'
import { type Milestone, milestoneStatuses } from '#shared/plan/Milestone'

/** The words that answers are given in, in small letters. */
export interface AnswerWords {
  readonly statuses: ReadonlyMap<string, Milestone['status']>
  readonly qualities: ReadonlyMap<string, Measurement['quality']>
  /** Words for a value that is not known. */
  readonly unknown: ReadonlySet<string>
  /** What stands in a field of a Word document that nobody has filled in. */
  readonly prompts: ReadonlySet<string>
}

/** The words for answers in several languages: that of the plan, and English beside it. A word of an earlier language counts first. */
export function answerWords(languages: readonly Translate[]): AnswerWords {
  const backwards = [...languages].reverse()
  return {
    statuses: new Map(
      backwards.flatMap((t) =>
        milestoneStatuses.map((status) => [
          plainWord(t(`common:milestoneStatus.${status}`)),
          status,
        ]),
      ),
    ),
    qualities: new Map(
      backwards.flatMap((t) =>
        measurementQualities.map((quality) => [plainWord(t(`sheets:quality.${quality}`)), quality]),
      ),
    ),
    unknown: new Set(
      languages.flatMap((t) => [
        plainWord(t('sheets:row.unknown')),
        ...t('sheets:row.otherWordsForUnknown').split(';').map(plainWord),
      ]),
    ),
    prompts: new Set(languages.map((t) => plainWord(t('sheets:row.prompt')))),
  }
}

/** A word as it is compared: without regard to capitals and to spaces around and between. */
export function plainWord(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLocaleLowerCase()
}
