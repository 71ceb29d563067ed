import { expect, it } from 'vitest'
import { commandInWords, editInWords, namesIn } from '#shared/compare/changeInWords'
import { RecordNames } from '#shared/compare/RecordNames'
import { createMessages } from '#shared/messages/createTranslator'
import { samplePlan } from '../../../helpers/samplePlan'

const messages = createMessages('en-GB')
const plan = await samplePlan()
const words = {
  t: messages.t,
  locale: 'en-GB',
  names: new RecordNames(plan.records),
  exists: (key: string) => messages.exists(key),
}

it('tells of every edit of the sample in words, with no key and no id among them', () => {
  const ids = new Set(
    plan.changes.flatMap(({ edits }) => edits.map(({ recordId }) => recordId as string)),
  )
  for (const change of [...plan.changes].reverse()) {
    words.names.learn(change.edits)
    expect(commandInWords(change, words)).not.toBe(change.command)
    for (const edit of change.edits) {
      const { kind, name, fields } = editInWords(edit, words)
      const said = [kind, name, ...fields.flatMap(({ label, from, to }) => [label, from, to])]
      expect(said.filter((text) => ids.has(text) || /^\w+:\w+\./.test(text))).toEqual([])
    }
  }
})

it('tells fields before and after where a record was changed, and what was filled in where one came', () => {
  const moved = plan.changes.find(({ why }) => /technical trades/.test(why))?.edits[0]
  const came = plan.changes.find(({ command }) => command === 'addAction')?.edits[0]
  if (!moved || !came) throw new Error('The sample has no such steps')
  expect(editInWords(moved, words)).toMatchObject({
    happened: 'changed',
    kind: 'Milestone',
    name: 'Audit of technical jobs delivered',
    fields: [{ label: 'Due on', from: '30 June 2026', to: '30 September 2026' }],
  })
  const added = editInWords(came, words)
  expect(added.happened).toBe('added')
  const labels = added.fields.map(({ label }) => label)
  expect(labels).toContain('Title')
  expect(labels).not.toContain('Place in the list')
})

it('names each record of a step once, and gives a command of a newer app as it is called', () => {
  const [milestone] = plan.records.milestones
  const edit = { table: 'milestones', recordId: milestone?.id ?? '', before: {}, after: {} }
  expect(namesIn({ edits: [edit, edit] }, words)).toEqual([milestone?.title])
  expect(commandInWords({ command: 'ofTomorrow' }, words)).toBe('ofTomorrow')
})
