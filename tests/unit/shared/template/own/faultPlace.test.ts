import { describe, expect, it } from 'vitest'
import { faultPlace } from '#shared/template/own/faultPlace'
import { packOfDraft } from '#shared/template/own/packOfDraft'
import { aBenchmarkDraft } from './aDraft'

const pack = packOfDraft(aBenchmarkDraft().pack)

describe('the place of a fault', () => {
  it('names the items on the way', () => {
    expect(faultPlace(pack, '/factors/1/questions/2/text')).toEqual({
      steps: [
        { key: 'factors', number: 'F2' },
        { key: 'questions', number: 'F2.Q3' },
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
    expect(faultPlace(null, '/factors/0/title').steps).toEqual([
      { key: 'factors', number: '1' },
      { key: 'title', number: null },
    ])
  })
})
