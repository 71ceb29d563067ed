import { beforeAll, describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/messages/createTranslator'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { composeReport } from '#shared/report/composeReport'
import { type Report, type ReportBlock, type ReportKind, reportKinds } from '#shared/report/Report'
import { reportOutlines } from '#templates/reports/reportOutlines'
import { aReport, reportDay } from '../../../helpers/aReport'
import { aBaseline, aMeasurement } from '../../../helpers/builders'
import { emptyPlan, largePlan } from '../../../helpers/largePlan'
import { twoBenchmarks } from '../../../helpers/twoBenchmarks'

let empty: PlanRecords
let full: PlanRecords
let several: PlanRecords
beforeAll(async () => {
  empty = await emptyPlan()
  several = await twoBenchmarks()
  full = await largePlan(24)
})

/** Every piece of text that a report shows. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return ['id', 'to', 'href', 'type', 'style', 'align', 'kind', 'field', 'locale'].includes(key)
      ? []
      : [value]
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) => textsOf(item, name))
  return []
}
const wordsOf = (report: Report): string => textsOf(report.blocks).join('\n')
const headingsOf = (report: Report) =>
  report.blocks.flatMap((block) => (block.type === 'heading' ? [block] : []))

/** The documents on the plan as a whole; minutes have tests of their own. */
const kinds = reportKinds.filter((kind) => kind !== 'review-minutes')

describe.each(kinds)('composeReport for %s', (kind: ReportKind) => {
  it('gives the same report for the same plan', () => {
    expect(aReport(full, kind)).toEqual(aReport(structuredClone(full), kind))
  })

  it('gives plain data that can go to a worker', () => {
    const report = aReport(full, kind)
    expect(structuredClone(report)).toEqual(report)
  })

  it.each(['empty', 'full', 'several'] as const)(
    'skips no level of headings and uses no id twice (%s)',
    (which) => {
      const headings = headingsOf(aReport({ empty, full, several }[which], kind))
      headings.forEach(({ level }, index) => {
        expect(level - (headings[index - 1]?.level ?? 0)).toBeLessThanOrEqual(1)
      })
      expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length)
    },
  )

  it.each(['full', 'several'] as const)(
    'leads every inner link to a heading that is there (%s)',
    (which) => {
      const report = aReport({ full, several }[which], kind)
      const ids = new Set(headingsOf(report).map(({ id }) => id))
      const targets = [...JSON.stringify(report.blocks).matchAll(/"to":"([^"]+)"/g)].map(
        ([, to]) => to,
      )
      expect(targets.length).toBeGreaterThan(5)
      expect(targets.filter((to) => !ids.has(to ?? ''))).toEqual([])
    },
  )

  it('has no table without rows, and as many cells as columns in each row', () => {
    for (const records of [empty, full, several])
      for (const block of aReport(records, kind).blocks)
        if (block.type === 'table') {
          expect(block.rows.length).toBeGreaterThan(0)
          for (const row of block.rows) expect(row).toHaveLength(block.columns.length)
        }
  })

  it('says of an empty plan in words that nothing is answered', () => {
    expect(wordsOf(aReport(empty, kind))).toContain(
      'No question of the benchmark has been answered yet',
    )
  })

  it('copes with a plan that holds nothing but itself', () => {
    const bare = { ...empty, planPacks: [], assessments: [] }
    expect(wordsOf(aReport(bare, kind))).toContain('has not begun an assessment')
  })

  it('never prints the name of an owner', () => {
    expect(wordsOf(aReport(full, kind))).not.toContain('Secret Person')
    if (kind === 'action-plan') expect(wordsOf(aReport(full, kind))).toContain('Head of unit 1')
  })

  it('marks confidential evidence as such', () => {
    const hidden = {
      ...full,
      evidenceItems: full.evidenceItems.map((item) => ({ ...item, confidential: true })),
    }
    expect(wordsOf(aReport(full, kind))).not.toContain('confidential')
    expect(wordsOf(aReport(hidden, kind))).toContain('confidential')
  })

  it('takes its days, numbers and money from the locale', () => {
    const german = wordsOf(
      composeReport(full, reportOutlines[kind], {
        locale: 'de-DE',
        today: reportDay,
        t: createTranslator('en'),
      }),
    )
    expect(german).toContain('22. November 2026')
    if (kind === 'action-plan') expect(german).toMatch(/\d\.\d{3}\s€/)
  })

  it('falls back to English where the language has the form of a tag but is none', () => {
    expect(aReport(full, kind, 'en-GB').locale).toBe('en-GB')
    const odd = composeReport(full, reportOutlines[kind], {
      locale: 'en-a',
      today: reportDay,
      t: createTranslator('en'),
    })
    expect(odd.locale).toBe('en')
  })

  it.each(['empty', 'full', 'several'] as const)(
    'has no text that stands in no catalogue (%s)',
    (which) => {
      const records = { empty, full, several }[which]
      const fromPlan = new Set(
        textsOf(records).flatMap((text) => [text, ...text.split('\n').map((line) => line.trim())]),
      )
      // Several names from the plan are listed in one sentence, and a city example's text comes with its result.
      const known = (text: string): boolean =>
        text.includes('⟦') ||
        fromPlan.has(text.replace(/^[:.] /, '').trim()) ||
        !/\p{L}{2}/u.test(text) ||
        [...fromPlan].some((part) => part.length > 3 && text.trim().startsWith(part)) ||
        /^\p{L}{3,9} \d{1,2}, \d{4}$/u.test(text) ||
        [...fromPlan].some((part) => part.startsWith(text.replace(/ …$/, '')))
      const report = aReport(records, kind, 'en-XA')
      const { blocks, title, subject, runningHead, footer, unknownPart, author } = report
      const line = footer.map((piece) => ('text' in piece ? piece.text : '')).join('')
      const all = new Set(
        textsOf({ blocks, title, subject, runningHead, line, unknownPart, author }),
      )
      expect(all.size).toBeGreaterThan(50)
      expect([...all].filter((text) => !known(text))).toEqual([])
    },
  )
})

describe('composeReport', () => {
  it('tells of each action its owner, milestones, indicators and resources', () => {
    const report = aReport(full, 'action-plan')
    const at = report.blocks.findIndex(
      (block) => block.type === 'heading' && block.id === 'action-3',
    )
    const next = report.blocks.findIndex(
      (block) => block.type === 'heading' && block.id === 'action-4',
    )
    const own = report.blocks.slice(at, next)
    expect(own.filter(({ type }) => type === 'table')).toHaveLength(3)
    const words = textsOf(own).join('\n')
    for (const part of ['Head of unit 3', 'Step 2 of measure 3', 'reached by measure 3', '€1,020'])
      expect(words).toContain(part)
  })

  it('says what an action lacks', () => {
    const lacking = {
      ...full,
      milestones: [],
      indicators: [],
      baselines: [],
      targets: [],
      measurements: [],
    }
    const words = wordsOf(aReport(lacking, 'action-plan'))
    expect(words).toContain('This action has no milestones yet. This action has no indicators yet.')
  })

  it('lists indicators that belong to no action', () => {
    const free = {
      ...full,
      indicators: full.indicators.map((indicator) => ({ ...indicator, actionIds: [] })),
    }
    expect(headingsOf(aReport(free, 'action-plan')).map(({ id }) => id)).toContain(
      'indicators-at-large',
    )
    expect(headingsOf(aReport(full, 'action-plan')).map(({ id }) => id)).not.toContain(
      'indicators-at-large',
    )
  })

  it('prints a gap as its distance, what is not collected with the reason, and what the figures cannot show', () => {
    const [first] = full.indicators
    if (!first) throw new Error('There is no indicator')
    const { id } = first
    const gap = {
      ...full,
      indicators: [
        {
          ...first,
          unit: '%',
          gapBetween: { group: 'Born abroad', comparedWith: 'All', as: 'difference' as const },
          notCollected: 'The register may not ask',
          dataLimits: 'Only those registered',
        },
      ],
      baselines: [aBaseline({ indicatorId: id, value: 52, comparedValue: 70, on: '2025-12-31' })],
      measurements: [
        aMeasurement({ indicatorId: id, value: 55.5, comparedValue: 70, on: '2026-06-30' }),
      ],
    }
    const words = wordsOf(aReport(gap, 'action-plan'))
    for (const part of [
      'difference: Born abroad less All',
      '-18',
      '-14.5',
      'Not collected here: The register may not ask',
      'Only those registered',
    ])
      expect(words).toContain(part)
  })

  it('names zero as a value and an unknown value as missing', () => {
    const zero = {
      ...full,
      baselines: full.baselines.map((baseline) => ({ ...baseline, value: 0 })),
    }
    const none = {
      ...full,
      baselines: full.baselines.map((baseline) => ({ ...baseline, value: null })),
    }
    const cellsOf = (records: PlanRecords) =>
      aReport(records, 'action-plan').blocks.flatMap((block: ReportBlock) =>
        block.type === 'table' && block.caption.startsWith('Indicators of')
          ? block.rows.map((row) => row[2]?.[0]?.[0]?.text)
          : [],
      )
    expect(new Set(cellsOf(zero))).toEqual(new Set(['0']))
    expect(new Set(cellsOf(none))).toEqual(new Set(['No value yet']))
  })

  it('leaves dropped actions out of the money', () => {
    const dropped = {
      ...full,
      actions: full.actions.map((action) => ({ ...action, status: 'dropped' as const })),
    }
    expect(wordsOf(aReport(full, 'action-plan'))).toContain('Money by year and source')
    expect(wordsOf(aReport(dropped, 'action-plan'))).not.toContain('Money by year and source')
  })

  it('turns an address into a link only where it may be followed', () => {
    const spoilt = {
      ...full,
      evidenceItems: full.evidenceItems.map((item) => ({
        ...item,
        address: 'javascript:alert(1)',
      })),
    }
    const linksOf = (records: PlanRecords) =>
      [...JSON.stringify(aReport(records, 'action-plan').blocks).matchAll(/"href":"([^"]+)"/g)].map(
        ([, href]) => href,
      )
    expect(new Set(linksOf(full))).toEqual(
      new Set(['https://example.org/register?year=2026&part=1']),
    )
    expect(linksOf(spoilt)).toEqual([])
  })

  it('names each source of a question in words', () => {
    const words = wordsOf(aReport(full, 'gap-analysis'))
    expect(words).toContain('Places in: EUROCITIES toolkit on diversity and equality (2014)')
    expect(words).toContain('factor 3, question 2')
  })

  it('does not call a factor without answers free of gaps', () => {
    expect(wordsOf(aReport(empty, 'gap-analysis'))).not.toContain('No gap')
  })

  it('names the chapters only where the contents would grow too long', async () => {
    const depthOf = async (count: number) =>
      aReport(await largePlan(count), 'action-plan').blocks.flatMap((block) =>
        block.type === 'contents' ? [block.depth] : [],
      )
    expect(await depthOf(10)).toEqual([2])
    expect(await depthOf(300)).toEqual([1])
  })
})

describe('composeReport for a plan on several benchmarks', () => {
  const headingsUnder = (report: Report, id: string) => {
    const headings = headingsOf(report)
    const at = headings.findIndex((heading) => heading.id === id)
    const level = headings[at]?.level ?? 0
    const rest = headings.slice(at + 1)
    const end = rest.findIndex((heading) => heading.level <= level)
    return rest.slice(0, end === -1 ? undefined : end).filter((one) => one.level === level + 1)
  }

  it.each([
    ['gap-analysis', 'factors'],
    ['action-plan', 'factors'],
    ['gap-analysis', 'answers'],
  ] as const)('goes through each benchmark in turn: %s, %s', (kind, chapter) => {
    const report = aReport(several, kind)
    expect(headingsUnder(report, chapter).map(({ id }) => id)).toEqual([
      `${chapter}-integrating-cities-diversity`,
      `${chapter}-impart`,
    ])
    expect(headingsUnder(report, `${chapter}-impart`)).toHaveLength(12)
    expect(headingsUnder(report, `${chapter}-impart`).at(-1)?.text).toContain(
      'Factor 2.4: Spreading good practice',
    )
  })

  it('says which part of a benchmark with modules is used, and to which part a factor belongs', () => {
    const words = wordsOf(aReport(several, 'gap-analysis'))
    expect(words).toContain('Core; Module 2: Fostering anti-discrimination skills')
    expect(words).not.toContain('Module 3')
  })

  it('names the benchmark wherever gaps of several stand side by side', () => {
    const words = wordsOf(aReport(several, 'action-plan'))
    expect(words).toContain(
      'Migrant employment (IMPART), factor 2.3: Anti-discrimination expertise',
    )
  })

  it('says of an answer that was taken over where it came from', () => {
    const words = wordsOf(aReport(several, 'gap-analysis'))
    expect(words).toMatch(/Taken from\n.*, question 3\.2, on 21 November 2026/)
    expect(wordsOf(aReport(full, 'gap-analysis'))).not.toContain('Taken from')
  })

  it('names the places of each benchmark in its source', () => {
    const words = wordsOf(aReport(several, 'gap-analysis'))
    expect(words).toContain('Places in: IMPART toolkit')
    expect(words).toContain('factor 2.3, test 1')
  })

  it('does without context factors where the benchmark names none', () => {
    const alone = {
      ...several,
      planPacks: several.planPacks.filter(({ content }) => content.id === 'impart'),
      assessments: several.assessments.filter(({ packId }) => packId === 'impart-copy'),
    }
    expect(wordsOf(aReport(alone, 'gap-analysis'))).toContain('names no context factors')
  })
})
