import { assertNever } from '#shared/lib/assertNever'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import type { IndicatorCatalogue } from '#shared/template/IndicatorCatalogue'
import type { LessonSet } from '#shared/template/LessonSet'
import type { PracticeCollection } from '#shared/template/PracticeCollection'
import type { RecommendationSet } from '#shared/template/RecommendationSet'
import type { ThemeList } from '#shared/template/ThemeList'
import { benchmarkItems } from './benchmarkItems'
import { codePart, type ItemDraft, itemDraft, listPart, partsOf, textPart } from './itemDraft'
import type { Pack } from './Pack'
import { principleItems } from './principleItems'

/** Everything in a pack that can be read by itself, in reading order. A cross-walk holds links and no items. */
export function itemsOfPack(pack: Pack): readonly ItemDraft[] {
  switch (pack.format) {
    case 'common-ground/benchmark/1':
      return benchmarkItems(pack)
    case 'common-ground/commitments/1':
      return commitmentItems(pack)
    case 'common-ground/principles/1':
      return principleItems(pack)
    case 'common-ground/recommendations/1':
      return recommendationItems(pack)
    case 'common-ground/lessons/1':
      return lessonItems(pack)
    case 'common-ground/practice/1':
      return practiceItems(pack)
    case 'common-ground/indicators/1':
      return ficheItems(pack)
    case 'common-ground/themes/1':
      return themeItems(pack)
    case 'common-ground/cross-walk/1':
      return []
    default:
      return assertNever(pack)
  }
}

const commitmentItems = ({ roles, commitments }: CommitmentSet): readonly ItemDraft[] =>
  roles.flatMap(({ id: roleId, title, text, source }) => [
    itemDraft({ id: roleId, kind: 'role', label: roleId, title, text, source }),
    ...commitments
      .filter((commitment) => commitment.roleId === roleId)
      .map((commitment) =>
        itemDraft({
          id: commitment.id,
          kind: 'commitment',
          label: commitment.id,
          title: commitment.title,
          text: commitment.text,
          source: commitment.source,
          parentId: roleId,
        }),
      ),
  ])

const recommendationItems = (set: RecommendationSet): readonly ItemDraft[] => [
  ...set.recommendations.map(({ id, addressee, title, text, reason, source }) =>
    itemDraft({
      id,
      kind: 'recommendation',
      label: id,
      title,
      text,
      parts: partsOf(codePart('addressee', addressee), textPart('reason', reason)),
      source,
    }),
  ),
  ...set.findings.map(({ id, kind, title, text, source }) =>
    itemDraft({
      id,
      kind: 'finding',
      label: id,
      title,
      text,
      parts: partsOf(codePart('findingKind', kind)),
      source,
    }),
  ),
]

const lessonItems = ({ chapters, lessons }: LessonSet): readonly ItemDraft[] =>
  lessons.map((lesson) =>
    itemDraft({
      id: lesson.id,
      kind: 'lesson',
      label: lesson.id,
      title: lesson.title,
      text: lesson.text,
      topic: chapters.find(({ id }) => id === lesson.chapterId)?.title ?? null,
      parts: partsOf(
        listPart('recommends', lesson.recommends),
        listPart('reasons', lesson.reasons),
        listPart('limits', lesson.limits),
      ),
      source: lesson.source,
    }),
  )

const practiceItems = ({ practices }: PracticeCollection): readonly ItemDraft[] =>
  practices.map(({ id, city, country, topic, text, result, limit, years, website, source }) =>
    itemDraft({
      id,
      kind: 'practice',
      title: `${city}: ${topic}`,
      text,
      city,
      country,
      topic,
      parts: partsOf(
        textPart('result', result),
        textPart('limit', limit),
        listPart('years', years.map(String)),
        textPart('website', website),
      ),
      source,
    }),
  )

const ficheItems = ({ areas, fiches }: IndicatorCatalogue): readonly ItemDraft[] =>
  fiches.map((fiche) =>
    itemDraft({
      id: fiche.id,
      kind: 'fiche',
      title: fiche.name,
      text: fiche.definition,
      topic: areas.find(({ id }) => id === fiche.areaId)?.title ?? null,
      parts: partsOf(
        codePart('level', fiche.level),
        codePart('indicatorKind', fiche.kind),
        textPart('unit', fiche.unit),
        textPart('numerator', fiche.numerator),
        textPart('denominator', fiche.denominator),
        codePart('betterWhen', fiche.betterWhen),
        textPart('usualSource', fiche.usualSource),
        codePart('frequency', fiche.frequency),
        listPart('breakdowns', fiche.breakdowns),
        listPart('pitfalls', fiche.pitfalls),
        fiche.euReference &&
          listPart('euReference', [
            `${fiche.euReference.population}, ${fiche.euReference.year}, ${fiche.euReference.unit}`,
            ...fiche.euReference.values.map(({ group, value }) => `${group}: ${value}`),
          ]),
      ),
      source: fiche.source,
    }),
  )

const themeItems = ({ themes }: ThemeList): readonly ItemDraft[] =>
  themes.map(({ id, title, known, missing, substitutes, source }) =>
    itemDraft({
      id,
      kind: 'theme',
      title,
      text: known,
      parts: partsOf(
        textPart('missing', missing),
        listPart(
          'substitutes',
          substitutes.map(({ text }) => text),
        ),
      ),
      source,
    }),
  )
