import fc from 'fast-check'

// On CI the same commit gets the same answer twice; everywhere else, and in `npm run fuzz`, each run looks at new cases.
if (process.env.CI) fc.configureGlobal({ seed: 20_261_123 })
