import { describe, expect, it } from 'vitest'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import { loadBenchmark, loadCommitmentSet } from '#templates/index'

const load = async (): Promise<CommitmentSet> => {
  const set = await loadCommitmentSet('integrating-cities-charter', '1.0.0')
  if (!set) throw new Error('The charter does not ship.')
  return set
}

describe('the Integrating Cities Charter', () => {
  it('has 4 roles and 11 commitments in their order', async () => {
    const { roles, commitments } = await load()
    expect(roles.map(({ id, title }) => [id, title])).toEqual([
      ['P', 'Policy-maker'],
      ['S', 'Service provider'],
      ['E', 'Employer'],
      ['B', 'Buyer'],
    ])
    expect(commitments.map(({ id }) => id)).toEqual('P1 P2 P3 S1 S2 E1 E2 E3 B1 B2 B3'.split(' '))
    expect(commitments.map(({ source }) => source)).toEqual(
      commitments.map(({ id }) => `charter:${id}`),
    )
  })

  it('lets every factor of the benchmark serve a commitment, and every commitment be served', async () => {
    const { commitments } = await load()
    const factorIds = (await loadBenchmark())?.factors.map(({ id }) => id)
    const linked = new Set(
      commitments.flatMap(({ servedBy }) => servedBy.map(({ factorId }) => factorId)),
    )
    expect([...linked].sort()).toEqual(factorIds)
    for (const { id, servedBy } of commitments) expect(servedBy.length, id).toBeGreaterThan(0)
  })

  it('gives a reason of one sentence for each link', async () => {
    for (const { id, servedBy } of (await load()).commitments)
      for (const { reason } of servedBy) expect(reason, id).toMatch(/^[^.?!]+\.$/)
  })

  it('says that the words are not official and that those of 2024 were not available', async () => {
    const { about } = await load()
    expect(about).toMatch(/not the official text/)
    expect(about).toMatch(/October 2024/)
    expect(about).toMatch(/not available/)
  })
})
