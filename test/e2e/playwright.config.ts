import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  globalSetup: '../helpers/own-temporary-folder.ts',
  outputDir: '../../test-results/e2e',
  // One window at a time: the machines that run this have two cores.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  // The sockets of a process are read from /proc, which only Linux has.
  testIgnore: process.platform === 'linux' ? [] : ['no-network.spec.ts'],
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]]
})
