import { describe, expect, it } from 'vitest'
import { catalogues } from '#shared/messages/catalogues'
import { createTranslator } from '#shared/messages/createTranslator'
import { toPseudo } from '#shared/messages/pseudo'
import { sentencesOf } from './sentencesOf'

describe('the pseudo-language', () => {
  const marked = toPseudo(catalogues.en)

  it('marks every sentence, and keeps its placeholders', () => {
    const before = new Map(sentencesOf(catalogues.en))
    const after = sentencesOf(marked)
    expect(after).toHaveLength(before.size)
    for (const [key, sentence] of after) {
      expect(sentence, key).toMatch(/^⟦.*⟧$/s)
      expect(sentence.match(/\{\{[^}]*\}\}/g), key).toEqual(
        before.get(key)?.match(/\{\{[^}]*\}\}/g) ?? null,
      )
    }
  })

  it('leaves tags and nested sentences as they are', () => {
    expect(toPseudo({ a: { b: 'one <1>two</1> $t(common:x) {{ count }}' } })).toEqual({
      a: { b: '⟦óñé <1>twó</1> $t(common:x) {{ count }}⟧' },
    })
  })

  it('fills facts in, and they stay unmarked', () => {
    expect(
      createTranslator('en-XA')('looseEnds:rule.actionWithoutOwner.title', { action: 'Open' }),
    ).toMatch(/^⟦.*Open⟧$/)
  })
})
