import { describe, expect, it } from 'vitest'
import { checkOwnPack } from '#shared/template/own/checkOwnPack'
import { packOfDraft } from '#shared/template/own/packOfDraft'
import { loadLibraryPacks, loadPack } from '#templates/index'
import { longSentence } from '../drafts'
import { aBenchmarkDraft } from './aDraft'

type Loose = Record<string, never> & { factors: Record<string, never>[] }

/** A sound pack, to spoil. */
const aPack = () => structuredClone(packOfDraft(aBenchmarkDraft().pack)) as Loose

const spoilt = (spoil: (pack: Record<string, unknown>, first: Record<string, unknown>) => void) => {
  const pack = aPack()
  const question = (pack.factors[0] as unknown as { questions: Record<string, unknown>[] })
    .questions[0]
  spoil(pack, question ?? {})
  return checkOwnPack(pack, [])
}

describe('checking an own pack', () => {
  it('finds nothing in a sound one but hints that could be given', () => {
    const { pack, faults, advice } = checkOwnPack(aPack(), [])
    expect(faults).toEqual([])
    expect(pack?.id).toBe('own-toolkit')
    expect(new Set(advice.map(({ code }) => code))).toEqual(new Set(['missingText']))
  })

  it.each([
    ['nothing at all', null],
    ['a list', []],
    ['a text', 'pack'],
    ['an object of another kind', { format: 'other' }],
    ['an object without a kind', {}],
  ])('says of %s that it is no pack', (_, candidate) => {
    const { pack, faults } = checkOwnPack(candidate, [])
    expect(pack).toBeNull()
    expect(faults).toMatchObject([{ path: '', code: 'notAPack' }])
  })

  it('tells every fault at once, each with its place', () => {
    const { pack, faults } = spoilt((all, question) => {
      all.publisher = ''
      all.year = 'soon'
      all.extra = 1
      question.text = ''
      question.id = 'question one'
    })
    expect(pack).toBeNull()
    expect(faults.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      '/extra shape',
      '/factors/0/questions/0/id shape',
      '/factors/0/questions/0/text missing',
      '/publisher missing',
      '/year shape',
    ])
  })

  it('tells of a long sentence and a question that asks nothing, and lets them pass', () => {
    const { pack, advice } = spoilt((_, question) => {
      question.text = longSentence
    })
    expect(pack).not.toBeNull()
    expect(advice).toContainEqual(
      expect.objectContaining({ path: '/factors/0/questions/0/text', code: 'longSentence' }),
    )
    expect(advice).toContainEqual(
      expect.objectContaining({ path: '/factors/0/questions/0/text', code: 'notAQuestion' }),
    )
  })

  it('finds a question under the wrong factor, and an id given twice', () => {
    const wrong = spoilt((_, question) => {
      question.id = 'F2.Q1'
      question.source = 'own:F2.Q1'
    })
    expect(wrong.faults.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['strayId', 'duplicateId']),
    )
  })

  it('finds a link that leads nowhere', async () => {
    const packs = await loadLibraryPacks()
    const charter = structuredClone(await loadPack('common-ground/commitments/1')) as unknown as {
      commitments: { servedBy: { factorId: string }[] }[]
    }
    const link = charter.commitments[0]?.servedBy[0]
    if (link) link.factorId = 'F99'
    const { pack, faults } = checkOwnPack(charter, packs)
    expect(pack).toBeNull()
    expect(faults).toMatchObject([
      { path: '/commitments/0/servedBy/0/factorId', code: 'unknownFactor' },
    ])
  })
})
