import { expect, test } from 'vitest'
import { placeOf } from '#renderer/app/routes'

test.each([
  '',
  '/',
  '/nowhere',
  '/plan',
  '/plan/p1/no-such-screen',
  '/plan/p1/city/a/b/c',
  '/plan/p%201/city',
  '/plan/<script>/city',
  '/new/p1',
  '/plan/p1/library/impart:C5/more',
  '/plan/p1/owners/impart:C5',
  '/library/impart:C5/more',
  `/plan/${'x'.repeat(65)}/city`,
])('shows Home for an address that leads nowhere: %j', (address) => {
  expect(placeOf(address)).toEqual({ screen: 'home' })
})

test('begins a plan at its city', () => {
  expect(placeOf('/plan/p1')).toEqual({ screen: 'city', planId: 'p1' })
})

test('opens the library where it does not know the item by its form', () => {
  expect(placeOf('/library/no-item')).toEqual({ screen: 'library' })
})

test.each([
  '/packs',
  '/packs/own-toolkit',
  '/packs/Own/1.0.0',
  '/packs/own-toolkit/latest',
  '/packs/own-toolkit/1.0.0/more',
])('shows the list of packs for %j', (address) => {
  expect(placeOf(address)).toEqual({ screen: 'packs' })
})

test('leaves out what a screen does not take', () => {
  expect(placeOf('/plan/p1/owners/o1')).toEqual({ screen: 'owners', planId: 'p1' })
  expect(placeOf('/plan/p1/gaps/F1/F1.Q1')).toEqual({ screen: 'gaps', planId: 'p1', id: 'F1' })
})

test('reads the benchmark in an address, and an address of before that names none', () => {
  expect(placeOf('/plan/p1/assess/impart')).toEqual({
    screen: 'assess',
    planId: 'p1',
    packId: 'impart',
  })
  expect(placeOf('/plan/p1/gaps/impart/M2.3')).toEqual({
    screen: 'gaps',
    planId: 'p1',
    packId: 'impart',
    id: 'M2.3',
  })
  expect(placeOf('/plan/p1/assess/F3/F3.Q2')).not.toHaveProperty('packId')
  expect(placeOf('/plan/p1/assess/impart/C5/C5.T1/more')).toEqual({ screen: 'home' })
})
