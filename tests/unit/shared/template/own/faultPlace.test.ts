import { describe, expect, it } from 'vitest'
import { faultPlace } from '#shared/template/own/faultPlace'
import { packOfDraft } from '#shared/template/own/packOfDraft'
import { aBenchmarkDraft } from './aDraft'

const pack = packOfDraft(aBenchmarkDraft().pack)

describe('the place of a fault', () => {
  it('counts items from 1, and names the items on the way', () => {
    expect(faultPlace(pack, '/factors/1/questions/2/text')).toEqual({
      steps: [
        { key: 'factors', number: 2 },
        { key: 'questions', number: 3 },
        { key: 'text', number: null },
      ],
      itemIds: ['F2', 'F2.Q3'],
    })
  })

  it('is the field alone at the head of the pack, and nothing for the pack as a whole', () => {
    expect(faultPlace(pack, '/publisher')).toEqual({
      steps: [{ key: 'publisher', number: null }],
      itemIds: [],
    })
    expect(faultPlace(pack, '')).toEqual({ steps: [], itemIds: [] })
  })

  it('is told even where the pack holds nothing there', () => {
    expect(faultPlace(null, '/factors/0/title').steps).toHaveLength(2)
  })
})
