import { expect, it } from 'vitest'
import { commitmentsServed } from '#shared/plan/commitmentsServed'
import { loadBenchmark, loadCommitmentSet } from '#templates/index'
import { smallCommitments } from '../../../helpers/smallPacks'

it('gives each commitment that names the factor, as a reference that an action can hold, with the reason', () => {
  expect(commitmentsServed([smallCommitments], 'small', 'F1')).toMatchObject([
    { ref: 'small-charter:P1', commitment: { title: 'Do well' }, link: { reason: 'It helps.' } },
  ])
})

it('gives nothing for a factor that no commitment names, nor for the same factor of another benchmark', () => {
  expect(commitmentsServed([smallCommitments], 'small', 'F2')).toEqual([])
  expect(commitmentsServed([smallCommitments], 'another', 'F1')).toEqual([])
  expect(commitmentsServed([], 'small', 'F1')).toEqual([])
})

it('reaches every commitment of the charter from the factors of the diversity benchmark', async () => {
  const [benchmark, charter] = await Promise.all([loadBenchmark(), loadCommitmentSet()])
  if (!benchmark || !charter) throw new Error('The templates do not ship')
  const reached = benchmark.factors.flatMap(({ id }) =>
    commitmentsServed([charter], benchmark.id, id).map(({ commitment }) => commitment.id),
  )
  expect(new Set(reached)).toEqual(new Set(charter.commitments.map(({ id }) => id)))
})
