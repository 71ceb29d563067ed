import { describe, expect, it } from 'vitest'
import { reportKinds } from '#shared/report/Report'
import { sectionNames } from '#shared/report/ReportOutline'
import { annexes } from '#shared/report/withAnnexes'
import { reportOutlines } from '#templates/reports/reportOutlines'

describe.each(reportKinds)('the outline of %s', (kind) => {
  const { kind: named, sections } = reportOutlines[kind]

  it('is of its kind and names each of its sections once', () => {
    expect(named).toBe(kind)
    expect(sections.filter((section) => !sectionNames.includes(section))).toEqual([])
    expect(new Set(sections).size).toBe(sections.length)
  })

  it('begins with the title page and the contents and ends with the sources, or is that of minutes', () => {
    const isOfMinutes = kind === 'review-minutes'
    expect(sections.slice(0, 2)).toEqual(
      isOfMinutes ? ['minutesHead', 'minutesDecisions'] : ['titlePage', 'contents'],
    )
    expect(sections.at(-1)).toBe(isOfMinutes ? 'minutesSignOffs' : 'sources')
  })
})

describe('the outlines', () => {
  it('use every section that there is, but for the annexes that are printed on wish', () => {
    const used = new Set([
      ...reportKinds.flatMap((kind) => reportOutlines[kind].sections),
      ...Object.values(annexes),
    ])
    expect(sectionNames.filter((section) => !used.has(section))).toEqual([])
  })
})
