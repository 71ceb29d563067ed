import { describe, expect, it } from 'vitest'
import { linksOf, noLinks, subjectKey } from '#shared/review/agendaSubject'
import { anId, aReviewItem } from '../../../helpers/builders'

describe('what an item is about', () => {
  it('has one name for each record, and none where the item stands for itself', () => {
    const keys = [
      subjectKey({ ...noLinks, milestoneId: anId('x') }),
      subjectKey({ ...noLinks, actionId: anId('x') }),
      subjectKey({ ...noLinks, indicatorId: anId('x') }),
      subjectKey({ ...noLinks, gapRef: 'pack:F1' }),
    ]
    expect(new Set(keys).size).toBe(4)
    expect(subjectKey(noLinks)).toBeNull()
  })

  it('is told by its links alone', () => {
    const item = aReviewItem({ milestoneId: anId('m'), comment: 'Late' })
    expect(linksOf(item)).toEqual({ ...noLinks, milestoneId: 'm' })
  })
})
