import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/messages/createTranslator'
import { draftKindsOf, drawnItem } from '#shared/plan/DrawnItem'
import { draftMilestones } from '#shared/plan/draftMilestones'
import { milestoneSchema } from '#shared/plan/Milestone'
import { aMilestone } from '../../../helpers/builders'
import { itemAt, wholeLibrary } from '../template/library/aLibrary'

const setOf = async (ref: string, language = 'en') => {
  const library = await wholeLibrary()
  const drafts = draftMilestones(
    drawnItem(library, itemAt(library, ref)),
    createTranslator(language),
  )
  return drafts.map(({ title }) => title)
}

describe('a set of draft milestones', () => {
  it('has two to four steps without a date, each citing its item, whatever item it is drawn from', async () => {
    const library = await wholeLibrary()
    const t = createTranslator('en')
    for (const item of library.items.values()) {
      if (!draftKindsOf(item).includes('milestones')) continue
      const drafts = draftMilestones(drawnItem(library, item), t)
      expect(drafts.length, item.ref).toBeGreaterThanOrEqual(2)
      expect(drafts.length, item.ref).toBeLessThanOrEqual(4)
      expect(new Set(drafts.map(({ title }) => title)).size, item.ref).toBe(drafts.length)
      for (const draft of drafts) {
        expect(milestoneSchema.safeParse(aMilestone(draft)).success, item.ref).toBe(true)
        expect(draft).toMatchObject({ dueOn: null, draft: true, drawnFrom: [{ ref: item.ref }] })
      }
    }
  })

  it('asks the city of a practice first, and looks at the results last', async () => {
    expect(await setOf('good-practice:oslo-service-consultation')).toEqual([
      'Asked Oslo what worked there and what did not',
      'Decided what we do, with owner and money',
      'Tried out in one place',
      'Results looked at, next step decided',
    ])
  })

  it('takes from a lesson what it recommends, between the decision and the look at the results', async () => {
    const library = await wholeLibrary()
    const lesson = itemAt(library, 'clip-lessons:ch1.5')
    const recommended = lesson.parts.find(({ key }) => key === 'recommends')?.texts ?? []
    expect((await setOf('clip-lessons:ch1.5')).slice(1, -1)).toEqual(recommended.slice(0, 2))
    // This one recommends nothing.
    expect(await setOf('clip-lessons:ch1.4')).toEqual([
      'Decided what we do, with owner and money',
      'Carried out',
      'Results looked at, next step decided',
    ])
  })

  it('measures before and after, for a fiche', async () => {
    expect(await setOf('indicator-fiches:staff-trained')).toHaveLength(3)
  })

  it('speaks the language of the plan', async () => {
    for (const title of await setOf('city-recommendations:city.4', 'en-XA'))
      expect(title).toMatch(/^⟦.*⟧$/)
  })
})
