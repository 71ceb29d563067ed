/** What can be wrong with a template that has the right shape. */
export type TemplateFaultCode =
  | 'duplicateId'
  /** The id does not say where the item stands, such as F3.Q2 for the second question of factor 3. */
  | 'misplacedId'
  /** The numbers do not run from 1 in printed order. */
  | 'wrongNumber'
  | 'malformedSource'
  /** A right form of source, but the document has no such item. */
  | 'noSuchPlace'
  /** The source is that of another item. */
  | 'foreignSource'
  | 'longSentence'
  | 'notAQuestion'
  /** The years of an example do not rise, or one stands twice. */
  | 'unorderedYears'
  | 'unknownRole'
  | 'unknownBenchmark'
  | 'unknownFactor'
  /** A module that the benchmark does not list. */
  | 'unknownModule'
  | 'unknownPrinciple'
  | 'unknownChapter'
  | 'unknownArea'
  /** No pack holds the item that is referred to. */
  | 'unknownItem'
  /** A module, chapter or area without a single item. */
  | 'emptyGroup'
  /** Items under one heading do not stand together. */
  | 'scatteredGroup'
  | 'duplicateLink'
  | 'linkToItself'
  /** The same answer can only be given to questions, and is only of use in two benchmarks. */
  | 'wrongEnds'
  /** A commitment that no factor serves. */
  | 'unlinkedCommitment'
  /** An explanation that what ships must have is empty. */
  | 'missingText'
  /** A factor of a linked benchmark serves no commitment at all. */
  | 'unlinkedFactor'
  /** A list that is corrected without a note that says why, or a note where nothing is corrected. */
  | 'unexplainedCorrection'
  /** A numerator without a denominator, or the reverse. */
  | 'halfRatio'

export interface TemplateFault {
  /** Where it stands, as a JSON pointer into the template, such as `/factors/2/questions/1/source`. */
  readonly path: string
  readonly code: TemplateFaultCode
  /** What was found there. */
  readonly found: string
}
