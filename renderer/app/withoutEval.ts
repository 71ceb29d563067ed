import { z } from 'zod'

// Validators that compile themselves would need `eval`, which the page's rules forbid; asking whether they may is already a breach.
// Schemas look when they are made, so this file comes before all others.
z.config({ jitless: true })
