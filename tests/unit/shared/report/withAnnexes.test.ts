import { expect, it } from 'vitest'
import { withAnnexes } from '#shared/report/withAnnexes'
import { reportOutlines } from '#templates/reports/reportOutlines'

const outline = reportOutlines['action-plan']

it('puts an annex before the sources, which close a document', () => {
  expect(withAnnexes(outline, ['loose-ends']).sections.slice(-2)).toEqual(['looseEnds', 'sources'])
  expect(outline.sections).not.toContain('looseEnds')
})

it('puts it at the end where there are no sources, and never twice', () => {
  const bare = { ...outline, sections: ['titlePage' as const] }
  const once = withAnnexes(bare, ['loose-ends'])
  expect(once.sections).toEqual(['titlePage', 'looseEnds'])
  expect(withAnnexes(once, ['loose-ends']).sections).toEqual(once.sections)
})

it('leaves an outline as it is where nothing is wished for', () => {
  expect(withAnnexes(outline, []).sections).toEqual(outline.sections)
})
