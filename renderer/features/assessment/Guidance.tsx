import { Text } from '@mantine/core'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { setContextNote } from '#renderer/repositories/assessments'
import type { ContextNote } from '#shared/assessment/ContextNote'
import type { PlanId, PlanPackId } from '#shared/lib/ids'
import type { ServedCommitment } from '#shared/plan/commitmentsServed'
import type {
  BenchmarkTerm,
  ContextFactor,
  CriticalFactor,
  GuideQuestion,
} from '#shared/template/Benchmark'
import classes from './Guidance.module.css'

interface GuidanceProps {
  readonly planId: PlanId
  readonly packId: PlanPackId
  readonly factor: CriticalFactor
  readonly question: GuideQuestion
  readonly served: readonly ServedCommitment[]
  /** What the library knows on the question, the city examples of its factor among it. */
  readonly bearing: ReactNode
  /** What words mean in this benchmark, where it says so. */
  readonly terms: readonly BenchmarkTerm[] | undefined
  readonly contextFactors: readonly ContextFactor[]
  readonly contextNotes: readonly ContextNote[]
}

/** What helps to answer the question in focus: what to show, why it matters, what other cities do, what it serves, and the context. */
export const Guidance = memo(function Guidance(props: GuidanceProps) {
  const { planId, packId, factor, question, served, bearing, terms } = props
  const { contextFactors, contextNotes } = props
  const { t } = useTranslation('assess')
  return (
    <>
      <h2 className={classes.title}>{t('assess:guidance.title')}</h2>
      {question.hint ? (
        <section className={classes.part}>
          <h3>{t('assess:guidance.question')}</h3>
          <p>{question.hint}</p>
        </section>
      ) : null}
      {factor.evidenceExamples?.length ? (
        <section className={classes.part}>
          <h3>{t('assess:guidance.evidenceExamples')}</h3>
          <ul className={classes.evidenceExamples}>
            {factor.evidenceExamples.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {factor.rationale ? (
        <section className={classes.part}>
          <h3>{t('assess:guidance.why')}</h3>
          <p>{factor.rationale}</p>
        </section>
      ) : null}
      <div className={classes.part}>{bearing}</div>
      <section className={classes.part}>
        <h3>{t('assess:guidance.commitments')}</h3>
        {served.length === 0 ? (
          <Text size="sm">{t('assess:guidance.noCommitments')}</Text>
        ) : (
          served.map(({ ref, commitment, link }) => (
            <details key={ref} className={classes.context}>
              <summary>
                {commitment.id} {commitment.title}
              </summary>
              <p>{commitment.text}</p>
              <p className={classes.quiet}>{link.reason}</p>
            </details>
          ))
        )}
      </section>
      {terms?.length ? (
        <section className={classes.part}>
          <h3>{t('assess:guidance.terms')}</h3>
          {terms.map(({ term, meaning }) => (
            <details key={term} className={classes.context}>
              <summary>{term}</summary>
              <p>{meaning}</p>
            </details>
          ))}
        </section>
      ) : null}
      {contextFactors.length > 0 ? (
        <section className={classes.part}>
          <h3>{t('assess:guidance.context')}</h3>
          <p className={classes.quiet}>{t('assess:guidance.contextLead')}</p>
          {contextFactors.map(({ id, title, explanation }) => (
            <details key={id} className={classes.context}>
              <summary>{title}</summary>
              <p>{explanation}</p>
              <DraftTextarea
                label={t('assess:guidance.noteLabel')}
                aria-label={t('assess:guidance.note', { title })}
                maxLength={10_000}
                stored={contextNotes.find((note) => note.contextFactorId === id)?.note ?? ''}
                save={(note, group) => setContextNote(planId, packId, id, note, group)}
              />
            </details>
          ))}
        </section>
      ) : null}
    </>
  )
})
