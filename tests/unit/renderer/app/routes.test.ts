import { expect, test } from 'vitest'
import { placeOf } from '#renderer/app/routes'

test.each([
  '',
  '/',
  '/nowhere',
  '/plan',
  '/plan/p1/monitor',
  '/plan/p1/city/a/b/c',
  '/plan/p%201/city',
  '/plan/<script>/city',
  '/new/p1',
  `/plan/${'x'.repeat(65)}/city`,
])('shows Home for an address that leads nowhere: %j', (address) => {
  expect(placeOf(address)).toEqual({ screen: 'home' })
})

test('begins a plan at its city', () => {
  expect(placeOf('/plan/p1')).toEqual({ screen: 'city', planId: 'p1' })
})

test('leaves out what a screen does not take', () => {
  expect(placeOf('/plan/p1/owners/o1')).toEqual({ screen: 'owners', planId: 'p1' })
  expect(placeOf('/plan/p1/gaps/F1/F1.Q1')).toEqual({ screen: 'gaps', planId: 'p1', id: 'F1' })
})
