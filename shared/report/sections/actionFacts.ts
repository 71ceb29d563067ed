import type { DrawnFrom } from '#shared/plan/DrawnFrom'
import { facts } from '#shared/report/blockMakers'
import { type Composing, factorHeadingId } from '#shared/report/Composing'
import { citedName, factorName, ownerName } from '#shared/report/names'
import type { PlannedAction } from '#shared/report/PlanPicture'
import type { FactsBlock, Inline, Text } from '#shared/report/Report'
import { packRef } from '#shared/template/packRef'

/** What an action is for, for whom, by whom and when. */
export function actionFacts(composing: Composing, { action }: PlannedAction): FactsBlock {
  const { words } = composing
  const { t } = words
  return facts([
    [t('report:action.status'), t(`common:actionStatus.${action.status}`)],
    [t('report:action.gaps'), gapNames(composing, action.gapRefs)],
    [t('report:action.commitments'), commitmentNames(composing, action.commitmentRefs)],
    [t('report:action.targetGroup'), action.targetGroup],
    [t('report:action.scope'), action.scope ? t(`common:scope.${action.scope}`) : ''],
    [t('report:action.owner'), ownerName(composing, action.ownerId)],
    [t('report:action.deputy'), action.deputyId ? ownerName(composing, action.deputyId) : ''],
    [t('report:action.partners'), action.partners],
    [
      t('report:action.dates'),
      action.startsOn || action.endsOn
        ? t('report:titlePage.fromTo', {
            from: words.day(action.startsOn),
            to: words.day(action.endsOn),
          })
        : words.day(null),
    ],
    [t('report:action.drawnFrom'), drawnFromNames(composing, action.drawnFrom)],
  ])
}

function gapNames(composing: Composing, refs: readonly string[]): Text {
  const wanted = new Set(refs)
  return joined(
    composing,
    composing.picture.rounds.flatMap((round) =>
      round.standings
        .filter(({ ref }) => wanted.has(ref))
        .map(({ factor }) => ({
          text: factorName(composing, round, factor),
          to: factorHeadingId(round, factor.id),
        })),
    ),
  )
}

function commitmentNames(composing: Composing, refs: readonly string[]): Text {
  const wanted = new Set(refs)
  return joined(
    composing,
    composing.picture.commitmentSets.flatMap((set) =>
      set.commitments
        .filter(({ id }) => wanted.has(packRef(set.id, id)))
        .map(({ id, title }) => ({
          text: composing.words.t('report:name.commitment', { id, title }),
          to: `commitment-${set.id}-${id}`,
        })),
    ),
  )
}

/** What the action was drawn from, leading to the sources; nothing where the city wrote it itself. */
function drawnFromNames(composing: Composing, drawnFrom: readonly DrawnFrom[] = []): Text {
  return drawnFrom.length === 0
    ? []
    : joined(
        composing,
        drawnFrom.map((cited) => ({ text: citedName(composing, cited), to: 'sources' })),
      )
}

function joined({ words: { t } }: Composing, names: readonly Inline[]): Text {
  if (names.length === 0) return [{ text: t('report:none.any') }]
  return names.flatMap((name, index) =>
    index === 0 ? [name] : [{ text: t('report:tally.between') }, name],
  )
}
