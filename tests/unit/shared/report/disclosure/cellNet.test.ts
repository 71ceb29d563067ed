import { describe, expect, it } from 'vitest'
import { type CellNet, cellNet } from '#shared/report/disclosure/cellNet'

function drawn(build: (net: CellNet) => void) {
  const net = cellNet()
  build(net)
  const { cells, sums } = net.done()
  return sums.map(
    ({ total, parts }) =>
      `${cells[total]?.value} = ${parts.map((at) => `${cells[at]?.value}${cells[at]?.printed ? '' : '*'}`).join(' + ')}`,
  )
}
const row = (total: number | null, values: readonly (number | null)[]) => (net: CellNet) => {
  const parts = values.map((value, i) => net.cell({ id: `part ${i}`, value }))
  net.sum(net.cell({ id: 'total', value: total }), parts)
}

describe('a sum', () => {
  it('stands as it is where its parts add up, fractions and all', () => {
    expect(drawn(row(10, [6, 4]))).toEqual(['10 = 6 + 4'])
    expect(drawn(row(0.3, [0.1, 0.2]))).toEqual(['0.3 = 0.1 + 0.2'])
  })

  it('gets a part that nobody prints where its parts are less', () => {
    expect(drawn(row(10, [6, 1]))).toEqual(['10 = 6 + 1 + 3*'])
  })

  it('is given up where its parts overlap, but for what is left beside each of them', () => {
    expect(drawn(row(10, [6, 8]))).toEqual(['10 = 6 + 4*', '10 = 8 + 2*'])
    expect(drawn(row(10, [6, 12]))).toEqual(['10 = 6 + 4*'])
  })

  it('keeps what is not known', () => {
    expect(drawn(row(10, [6, null]))).toEqual(['10 = 6 + null'])
    expect(drawn(row(null, [6, 4]))).toEqual(['null = 6 + 4'])
    expect(drawn(row(10, [12, null]))).toEqual([])
  })

  it('of balances may leave less than nothing', () => {
    expect(drawn(row(5, [-3, 10]))).toEqual(['5 = -3 + 10 + -2*'])
  })

  it('does not stand for the same unknown where no number fits all sums', () => {
    const twice = (other: number) => (net: CellNet) => {
      const unknown = net.cell({ id: 'unknown', value: null })
      net.sum(net.cell({ id: 'row', value: 10 }), [net.cell({ id: 'a', value: 4 }), unknown])
      net.sum(net.cell({ id: 'column', value: other }), [net.cell({ id: 'b', value: 1 }), unknown])
    }
    expect(drawn(twice(7))).toEqual(['10 = 4 + null', '7 = 1 + null'])
    expect(drawn(twice(8))).toEqual(['10 = 4 + null*', '8 = 1 + null*'])
  })
})

describe('a running total', () => {
  const years = (...values: number[]) =>
    drawn((net) => {
      const places = values.map((value, i) => net.cell({ id: `${i}`, value }))
      for (const [i, place] of places.entries()) if (i > 0) net.step(places[i - 1] ?? 0, place)
    })

  it('shows what came in between', () => {
    expect(years(100, 103, 103)).toEqual(['103 = 100 + 3*', '103 = 103 + 0*'])
  })

  it('that fell was corrected', () => {
    expect(years(100, 98)).toEqual([])
  })
})
