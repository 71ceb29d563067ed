import { describe, expect, it } from 'vitest'
import { checkedDraft, readDraftContent, readReleasedContent } from '#shared/template/own/OwnPack'
import { packOfDraft } from '#shared/template/own/packOfDraft'
import { aBenchmarkDraft, blank } from './aDraft'

describe('the content of an own pack', () => {
  it('is read back as it was written, draft and released', () => {
    const draft = aBenchmarkDraft()
    expect(readDraftContent(JSON.stringify(draft))).toEqual(draft)
    const released = { ...draft, pack: packOfDraft(draft.pack) }
    expect(readReleasedContent(JSON.stringify(released))).toEqual(released)
  })

  it('is no released version while something is missing', () => {
    const draft = blank('common-ground/benchmark/1')
    expect(readDraftContent(JSON.stringify(draft))).toEqual(draft)
    expect(
      readReleasedContent(JSON.stringify({ ...draft, pack: packOfDraft(draft.pack) })),
    ).toBeNull()
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"pack":{}}',
    '{"pack":{"format":"x"},"basedOn":null,"retiredIds":[]}',
  ])('is nothing where the text is %s', (text) => {
    expect(readDraftContent(text)).toBeNull()
    expect(readReleasedContent(text)).toBeNull()
  })

  it('comes out of a check with clean texts', () => {
    const draft = blank('common-ground/benchmark/1')
    const spoilt = { ...draft, pack: { ...draft.pack, title: 'A\u0000\u202Etitle\nhere' } }
    expect(checkedDraft(spoilt)?.pack.title).toBe('Atitle here')
  })

  it('does not fit where a text is too long', () => {
    const draft = blank('common-ground/benchmark/1')
    expect(checkedDraft({ ...draft, pack: { ...draft.pack, about: 'x'.repeat(4001) } })).toBeNull()
  })
})
