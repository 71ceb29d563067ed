import { useMediaQuery } from '@mantine/hooks'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { Fragment, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { BesideSlot } from '#renderer/components/beside'
import { LevelBadge } from '#renderer/components/LevelBadge'
import { gapsPath } from '#renderer/components/paths'
import { StatusBadge } from '#renderer/components/StatusBadge'
import type { PlanId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import { factorNumber } from '#shared/template/factorNumber'
import type { PackRef } from '#shared/template/packRef'
import { GapDetail } from './GapDetail'
import classes from './GapTable.module.css'
import { Priority } from './Priority'
import { type PlanGap, packInPath } from './planGaps'
import { WeightSelect, weighings } from './WeightSelect'

interface GapTableProps {
  readonly planId: PlanId
  /** In the order in which they are shown. */
  readonly gaps: readonly PlanGap[]
  /** Whether the plan has several benchmarks, so that each gap names its own. */
  readonly several: boolean
  readonly actions: readonly Action[]
  readonly commitmentSets: readonly CommitmentSet[]
  readonly openRef: PackRef | undefined
  readonly beside: BesideSlot
}

/** The gaps by priority, weighed in the table itself; the open one shows its detail below its row. */
export function GapTable(props: GapTableProps) {
  const { planId, gaps, several, actions, commitmentSets, openRef, beside } = props
  const { t } = useTranslation('gaps')
  // Where the window is narrow, the weights are set in the detail instead.
  const wide = useMediaQuery('(min-width: 1200px)', true, { getInitialValueInEffect: false })
  const openRow = useRef<HTMLTableRowElement>(null)

  useEffect(() => {
    if (!openRef) return
    // After the frame has shown the new screen from its top.
    const soon = setTimeout(() => {
      const row = openRow.current
      if (!row) return
      // Its detail lies below: a row far down goes up to make room for it.
      const low = row.getBoundingClientRect().top > window.innerHeight * 0.4
      row.scrollIntoView({ block: low ? 'start' : 'nearest' })
      if (!row.contains(document.activeElement))
        row.querySelector('a')?.focus({ preventScroll: true })
    })
    return () => clearTimeout(soon)
  }, [openRef])

  return (
    <section aria-labelledby="gap-table">
      <h2 id="gap-table" className={classes.title}>
        {t('gaps:table.title', { count: gaps.length })}
      </h2>
      <p className={classes.lead}>
        {t('gaps:table.lead')} {t('gaps:table.priorityHelp')}
      </p>
      <table className={classes.table} aria-labelledby="gap-table">
        <thead>
          <tr>
            <th scope="col">{t('gaps:table.factor')}</th>
            <th scope="col">{t('gaps:table.level')}</th>
            {several ? null : <th scope="col">{t('gaps:table.missing')}</th>}
            {wide
              ? weighings.map((weighing) => (
                  <th key={weighing} scope="col">
                    {t(`gaps:table.${weighing}`)}
                  </th>
                ))
              : null}
            <th scope="col">{t('gaps:table.priority')}</th>
            <th scope="col">{t('gaps:table.decision')}</th>
            <th scope="col" className={classes.numeric}>
              {t('gaps:table.actions')}
            </th>
          </tr>
        </thead>
        <tbody>
          {gaps.map(({ gap, round }) => {
            const { factor, ref, level, missing, decision } = gap
            const open = ref === openRef
            const counts = { count: missing.length, questions: factor.questions.length }
            const closing = actions.filter(({ gapRefs }) => gapRefs.includes(ref))
            const Chevron = open ? IconChevronDown : IconChevronRight
            return (
              <Fragment key={ref}>
                <tr ref={open ? openRow : null} data-open={open || undefined}>
                  <th scope="row">
                    <Link
                      className={classes.factor}
                      href={
                        open
                          ? gapsPath(planId)
                          : gapsPath(planId, factor.id, packInPath(round, several))
                      }
                      aria-expanded={open}
                    >
                      <Chevron size={18} aria-hidden="true" />
                      <span>
                        {factorNumber(factor)}. {factor.title}
                      </span>
                    </Link>
                    {several ? (
                      <span className={classes.benchmark}>{round.benchmark.shortTitle}</span>
                    ) : null}
                  </th>
                  <td>
                    <LevelBadge level={level} />
                    {several ? (
                      <span className={classes.missing}>
                        {t('gaps:table.missingQuestions', counts)}
                      </span>
                    ) : null}
                  </td>
                  {several ? null : (
                    <td className={classes.nowrap}>{t('gaps:table.missing', counts)}</td>
                  )}
                  {wide
                    ? weighings.map((weighing) => (
                        <td key={weighing} className={classes.weight}>
                          <WeightSelect
                            planId={planId}
                            assessmentId={round.assessment.id}
                            gap={gap}
                            weighing={weighing}
                          />
                        </td>
                      ))
                    : null}
                  <td>
                    <Priority gap={gap} />
                  </td>
                  <td className={classes.decision}>
                    <StatusBadge of="decision" is={decision?.decision ?? 'undecided'} />
                  </td>
                  <td className={classes.numeric}>{closing.length}</td>
                </tr>
                {open ? (
                  <tr data-open>
                    <td colSpan={(wide ? 9 : 6) - (several ? 1 : 0)} className={classes.detail}>
                      <GapDetail
                        planId={planId}
                        round={round}
                        gap={gap}
                        several={several}
                        closing={closing}
                        commitmentSets={commitmentSets}
                        withWeights={!wide}
                        beside={beside}
                      />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
