import { describe, expect, it } from 'vitest'
import {
  playwrightTotals,
  sumTotals,
  totalsLine,
  vitestTotals,
} from '../../../scripts/testTotals.mjs'

describe('totalsLine', () => {
  it('sums the runners into one line', () => {
    const totals = sumTotals([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 200, failed: 2, skipped: 0 },
      { passed: 30, failed: 0, skipped: 0 },
    ])
    expect(totalsLine(totals)).toBe('231 passed, 2 failed')
  })

  it('mentions skipped tests only where there are any', () => {
    expect(totalsLine({ passed: 1, failed: 0, skipped: 3 })).toBe('1 passed, 0 failed, 3 skipped')
    expect(totalsLine(sumTotals([]))).toBe('0 passed, 0 failed')
  })
})

describe('vitestTotals', () => {
  it('counts passed, failed and skipped tests', () => {
    const report = {
      numPassedTests: 10,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
    }
    expect(vitestTotals(report)).toEqual({ passed: 10, failed: 1, skipped: 3 })
  })

  it('counts a file that could not be loaded as failed, though no test in it ran', () => {
    const report = {
      numPassedTests: 10,
      numFailedTests: 0,
      testResults: [{ status: 'failed', assertionResults: [] }, { status: 'passed' }],
    }
    expect(vitestTotals(report)).toEqual({ passed: 10, failed: 1, skipped: 0 })
  })

  it('does not take a run without tests for a success', () => {
    expect(vitestTotals({ numPassedTests: 0, testResults: [] }).failed).toBe(1)
  })
})

describe('playwrightTotals', () => {
  it('counts a test that passed at the second try as passed', () => {
    const report = { stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 }, errors: [] }
    expect(playwrightTotals(report)).toEqual({ passed: 6, failed: 2, skipped: 3 })
  })

  it('counts what broke outside any test', () => {
    const report = { stats: { expected: 5, unexpected: 0 }, errors: [{ message: 'no window' }] }
    expect(playwrightTotals(report)).toEqual({ passed: 5, failed: 1, skipped: 0 })
  })

  it('does not take a run without tests for a success', () => {
    expect(playwrightTotals({ stats: { expected: 0 }, errors: [] }).failed).toBe(1)
  })
})
