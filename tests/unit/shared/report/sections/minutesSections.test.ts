import { beforeAll, describe, expect, it } from 'vitest'
import type { PlanRecords } from '#shared/planFile/recordTables'
import type { Report, ReportBlock } from '#shared/report/Report'
import { aReport } from '../../../../helpers/aReport'
import { anId, aReview, aReviewItem, recordsWith } from '../../../../helpers/builders'
import { samplePlan } from '../../../../helpers/samplePlan'

let records: PlanRecords
beforeAll(async () => {
  records = (await samplePlan()).records
})

const said = (blocks: readonly ReportBlock[]): string => JSON.stringify(blocks)
const shownNever = ['id', 'to', 'type', 'style', 'align', 'level']
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return shownNever.includes(key) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) =>
    textsOf(item, Array.isArray(value) ? key : name),
  )
}
const headings = ({ blocks }: Report): string[] =>
  blocks.flatMap((block) => (block.type === 'heading' ? [`${block.level} ${block.text}`] : []))
const tableOf = ({ blocks }: Report, caption: string) =>
  blocks.find((block) => block.type === 'table' && block.caption.startsWith(caption))

describe('the minutes', () => {
  it('say what was decided, what came of earlier decisions, who signed and what was frozen', () => {
    const report = aReport(records, 'review-minutes')
    const found = headings(report)
    expect(found.slice(0, 3)).toEqual([
      '1 Minutes: Management review, June 2026',
      '2 Decisions',
      '2 What came of earlier decisions',
    ])
    expect(found).toContain('3 1. Districts have named one')
    expect(found.slice(-3)).toEqual([
      '2 Notes',
      '2 Signed off by',
      '2 The state of the plan that was frozen',
    ])
    const decisions = tableOf(report, 'What was decided')
    expect(decisions?.type === 'table' && decisions.rows).toHaveLength(9)
    const frozen = records.snapshots.find(({ title }) => title === 'Management review, June 2026')
    expect(said(report.blocks).replaceAll(' ', '')).toContain(frozen?.checksum)
    expect(report.title).toBe('Minutes: Management review, June 2026, Lindhaven')
  })

  it('name no person but those who were typed in as signing', () => {
    const persons = records.owners.map(({ person }) => person).filter(Boolean)
    expect(persons.length).toBeGreaterThan(0)
    const words = said(aReport(records, 'review-minutes').blocks)
    for (const person of persons) expect(words).not.toContain(person)
  })

  it('of a review that is open say that they are a draft, and what is undecided', () => {
    const open = records.reviews.filter(({ closedAt }) => closedAt === null)
    const report = aReport({ ...records, reviews: open }, 'review-minutes')
    expect(said(report.blocks)).toContain('The review is not signed off.')
    expect(headings(report)).toContain('3 Not decided')
    expect(headings(report)).not.toContain('2 The state of the plan that was frozen')
    expect(said(report.blocks)).toContain('Nobody has signed yet.')
  })

  it('hold in words where nothing stood on the agenda, or nothing was decided', () => {
    const review = aReview({ id: anId('r') })
    const empty = aReport(recordsWith({ reviews: [review] }), 'review-minutes')
    expect(said(empty.blocks)).toContain('Nothing stood on the agenda.')
    const reviewItems = [aReviewItem({ reviewId: review.id })]
    const silent = aReport(recordsWith({ reviews: [review], reviewItems }), 'review-minutes')
    expect(said(silent.blocks)).toContain('None of 1 items was decided.')
  })

  it('are in the language of the plan: every sentence comes from the catalogue, every day from the locale', () => {
    const pseudo = aReport(records, 'review-minutes', 'en-XA')
    const fromPlan = new Set(textsOf(records).flatMap((text) => text.split('\n')))
    const foreign = textsOf(pseudo.blocks).filter(
      (text) =>
        !text.includes('⟦') &&
        !fromPlan.has(text) &&
        !/^\d|^[0-9a-f ]+$|^–$|^\p{L}{3,9} \d{1,2}, \d{4}$/u.test(text) &&
        !text.split('; ').every((part) => fromPlan.has(part)) &&
        ![...fromPlan].some((part) => part.length > 3 && text.startsWith(part)),
    )
    expect(foreign).toEqual([])
    expect(said(aReport(records, 'review-minutes', 'de-DE').blocks)).toContain('18. Juni 2026')
  })

  it('say so where the plan holds no review', () => {
    const report = aReport(recordsWith(), 'review-minutes')
    expect(said(report.blocks)).toContain('The plan holds no review, so there are no minutes.')
  })
})
