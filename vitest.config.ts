import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/{unit,contract,storage,reader}/**/*.test.ts'],
    globalSetup: 'test/helpers/own-temporary-folder.ts',
    setupFiles: 'test/helpers/seed.ts',
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 120_000
  }
})
