import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/{unit,contract,storage,reader,package}/**/*.test.ts'],
    globalSetup: 'test/helpers/own-temporary-folder.ts',
    setupFiles: 'test/helpers/seed.ts',
    pool: 'forks',
    // One a core: nothing else runs meanwhile.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 120_000
  }
})
