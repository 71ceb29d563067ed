import { config } from 'zod/v4/core'

// Validators that compile themselves would need `eval`, which the page's rules forbid; even asking whether they may is a breach.
config({ jitless: true })
