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
  | 'duplicateLink'
  /** A factor of a linked benchmark serves no commitment at all. */
  | 'unlinkedFactor'

export interface TemplateFault {
  /** Where it stands, as a JSON pointer into the template, such as `/factors/2/questions/1/source`. */
  readonly path: string
  readonly code: TemplateFaultCode
  /** What was found there. */
  readonly found: string
}
