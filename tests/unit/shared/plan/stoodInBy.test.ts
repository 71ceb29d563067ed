import { describe, expect, it } from 'vitest'
import { stoodInBy } from '#shared/plan/stoodInBy'
import { anAction, anId } from '../../../helpers/builders'

describe('stoodInBy', () => {
  it('is the deputy of the action, unless that is the owner too', () => {
    const action = anAction({ deputyId: anId('deputy') })
    expect(stoodInBy(anId('lead'), action)).toBe('deputy')
    expect(stoodInBy(null, action)).toBe('deputy')
    expect(stoodInBy(anId('deputy'), action)).toBeNull()
    expect(stoodInBy(anId('lead'), undefined)).toBeNull()
  })
})
