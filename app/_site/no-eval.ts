import { config } from 'zod'

// The pages' policy forbids code made at run time, and a reader's browser reports that zod tries it.
config({ jitless: true })
