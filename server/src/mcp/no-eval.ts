import { config } from 'zod/v4/core'

// The protocol's library checks messages with schemas that would otherwise be compiled from text when they are made. Nothing here runs
// code that no file holds; before any schema is made, that is switched off.
config({ jitless: true })
