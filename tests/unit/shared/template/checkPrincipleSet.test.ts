import { describe, expect, it } from 'vitest'
import { checkPrincipleSet } from '#shared/template/checkPrincipleSet'
import type { PrincipleSet } from '#shared/template/PrincipleSet'
import { at, type Draft, longSentence, packDraft } from './drafts'

const draftOfSet = () => packDraft('common-ground/principles/1')

const planted: readonly {
  readonly what: string
  readonly spoil: (draft: Draft<PrincipleSet>) => void
  readonly fault: { readonly path: string; readonly code: string }
}[] = [
  {
    what: 'a conclusion left out',
    spoil: (set) => {
      set.conclusions.splice(46, 1)
    },
    fault: { path: '/conclusions/46/number', code: 'wrongNumber' },
  },
  {
    what: 'a conclusion whose id is not its number',
    spoil: (set) => {
      at(set.conclusions, 46).id = '74'
    },
    fault: { path: '/conclusions/46/id', code: 'misplacedId' },
  },
  {
    what: 'a conclusion that cites its neighbour',
    spoil: (set) => {
      at(set.conclusions, 46).source = '000:48'
    },
    fault: { path: '/conclusions/46/source', code: 'foreignSource' },
  },
  {
    what: 'a conclusion under a principle that is not there',
    spoil: (set) => {
      at(set.conclusions, 46).principleId = 'P12'
    },
    fault: { path: '/conclusions/46/principleId', code: 'unknownPrinciple' },
  },
  {
    what: 'a conclusion that has strayed from its heading',
    spoil: (set) => {
      const { principleId, heading } = at(set.conclusions, 0)
      Object.assign(at(set.conclusions, 100), { principleId, heading })
    },
    fault: { path: '/conclusions/100/heading', code: 'scatteredGroup' },
  },
  {
    what: 'a conclusion of more than 30 words in a sentence',
    spoil: (set) => {
      at(set.conclusions, 46).text = longSentence
    },
    fault: { path: '/conclusions/46/text', code: 'longSentence' },
  },
  {
    what: 'principles in another order',
    spoil: (set) => {
      set.principles.reverse()
    },
    fault: { path: '/principles/0/id', code: 'misplacedId' },
  },
  {
    what: 'a principle past the end of the document',
    spoil: (set) => {
      at(set.principles, 10).source = '000:P12'
    },
    fault: { path: '/principles/10/source', code: 'noSuchPlace' },
  },
  {
    what: 'a corrected reference that leads nowhere',
    spoil: (set) => {
      at(set.crossReferences, 1).corrected.push(102)
    },
    fault: { path: '/crossReferences/1/corrected/4', code: 'unknownItem' },
  },
  {
    what: 'a correction without a note',
    spoil: (set) => {
      at(set.crossReferences, 1).note = null
    },
    fault: { path: '/crossReferences/1/note', code: 'unexplainedCorrection' },
  },
  {
    what: 'a note where nothing is corrected',
    spoil: (set) => {
      at(set.crossReferences, 0).note = 'All is as printed.'
    },
    fault: { path: '/crossReferences/0/note', code: 'unexplainedCorrection' },
  },
]

describe('checkPrincipleSet', () => {
  it('finds nothing in the principles that ship', async () => {
    expect(checkPrincipleSet(await draftOfSet())).toEqual([])
  })

  it.each(planted)('finds $what', async ({ spoil, fault }) => {
    const draft = await draftOfSet()
    spoil(draft)
    expect(checkPrincipleSet(draft)).toContainEqual(expect.objectContaining(fault))
  })
})
