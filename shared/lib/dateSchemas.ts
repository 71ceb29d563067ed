import { z } from 'zod'
import { isDay, isInstant } from './dates'

/** A calendar day that exists. */
export const daySchema = z.string().refine(isDay, { message: 'day' })

/** A moment that exists, in UTC. */
export const instantSchema = z.string().refine(isInstant, { message: 'instant' })
