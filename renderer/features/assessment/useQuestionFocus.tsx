import { type ReactNode, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { BesideSlot } from '#renderer/components/beside'
import type { FactorStanding } from '#shared/gap/deriveGaps'
import type { ServedCommitment } from '#shared/plan/commitmentsServed'
import { plainTextOf } from '#shared/richText/plainTextOf'
import { packRef } from '#shared/template/packRef'
import { CityExampleView } from './CityExampleView'

interface QuestionFocus {
  readonly benchmarkId: string
  readonly standing: FactorStanding
  readonly questionId: string
  readonly served: readonly ServedCommitment[]
}

/**
 * What the library has to say on the question in focus. It is worked out when the question comes into focus and stands still
 * while its answer is written: what moves beside a field in which somebody types is in the way.
 */
export function useQuestionFocus(
  beside: BesideSlot,
  { benchmarkId, standing, questionId, served }: QuestionFocus,
): ReactNode {
  const { t } = useTranslation('assess')
  const { factor, ref } = standing
  const id = packRef(benchmarkId, questionId)
  const answered = useRef({ id: '', text: '' })
  if (answered.current.id !== id) {
    const answer = standing.questions.find(({ question }) => question.id === questionId)?.answer
    answered.current = { id, text: plainTextOf(answer?.reasoning ?? null) }
  }
  return useMemo(() => {
    const { text } = answered.current
    const commitmentRefs = served.map((one) => one.ref)
    const otherwise = factor.examples.length > 0 && (
      <>
        <h4>{t('assess:guidance.examples')}</h4>
        {factor.examples.map((example) => (
          <CityExampleView key={example.id} example={example} />
        ))}
      </>
    )
    return beside(
      {
        id,
        refs: [id],
        text,
        gapRefs: [ref],
        commitmentRefs,
        actionIds: [],
        drawnRefs: [],
        otherwise,
      },
      3,
    )
  }, [beside, id, ref, factor, served, t])
}
