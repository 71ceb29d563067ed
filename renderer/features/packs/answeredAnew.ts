import type { Answer } from '#shared/assessment/Answer'
import type { Assessment } from '#shared/assessment/Assessment'
import type { ItemChange, PackComparison } from '#shared/template/comparePacks'

/** The reworded questions to which the last round against a pack has an answer: of each the city is asked whether it still holds. */
export function answeredAnew(
  { items }: PackComparison,
  packId: string,
  said: { readonly assessments: readonly Assessment[]; readonly answers: readonly Answer[] },
): readonly ItemChange[] {
  const round = said.assessments
    .filter((assessment) => assessment.packId === packId)
    .sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1))
    .at(-1)
  const answered = new Set(
    said.answers
      .filter(({ assessmentId }) => assessmentId === round?.id)
      .filter(({ level, reasoning }) => level !== 'not-assessed' || reasoning !== null)
      .map(({ questionId }) => questionId),
  )
  return items.filter(
    ({ id, kind, change }) => kind === 'question' && change === 'reworded' && answered.has(id),
  )
}
