import { expect, it } from 'vitest'
import { planAims } from '#renderer/features/plan/action/planAims'
import { withModules } from '#shared/template/withModules'
import { loadBenchmark, loadCommitmentSet } from '#templates/index'
import { aPlanPack } from '../../../../../helpers/builders'

async function packs() {
  const [diversity, impart, charter] = await Promise.all([
    loadBenchmark(),
    loadBenchmark('impart'),
    loadCommitmentSet(),
  ])
  if (!diversity || !impart || !charter) throw new Error('The packs do not ship.')
  return { diversity, impart: withModules(impart, ['M2']), charter }
}

it('holds one benchmark in one group without a name', async () => {
  const { diversity, charter } = await packs()
  const { groups, roles, byRef } = planAims([aPlanPack(diversity), aPlanPack(charter)])
  expect(groups).toMatchObject([{ benchmark: null, part: null }])
  expect(groups[0]?.factors).toHaveLength(8)
  expect(roles).toHaveLength(4)
  expect(byRef.get('integrating-cities-diversity:F3')?.code).toBe('F3')
  expect(byRef.get('integrating-cities-charter:S1')?.code).toBe('S1')
})

it('holds several benchmarks apart, and their modules', async () => {
  const { diversity, impart } = await packs()
  const { groups, byRef } = planAims([aPlanPack(diversity), aPlanPack(impart)])
  expect(groups.map(({ id }) => id)).toEqual([
    'integrating-cities-diversity:core',
    'impart:core',
    'impart:M2',
  ])
  expect(groups.map(({ part }) => (part === null || part === 'core' ? part : part.id))).toEqual([
    null,
    'core',
    'M2',
  ])
  expect(byRef.get('impart:M2.3')).toMatchObject({ code: 'M2.3' })
})

it('names the benchmark in a code that two of them have', async () => {
  const { diversity } = await packs()
  const own = { ...diversity, id: 'our-own', shortTitle: 'Ours' }
  const { byRef } = planAims([aPlanPack(diversity), aPlanPack(own)])
  expect(byRef.get('our-own:F3')?.code).toBe('Ours F3')
})
