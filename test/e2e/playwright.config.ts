import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { ownDisplay } from './displays'

const results = path.resolve(import.meta.dirname, '../../test-results/e2e')

// Read anew in each worker, before its tests are.
const display = ownDisplay()
if (display !== undefined) process.env.DISPLAY = display

export default defineConfig({
  testDir: '.',
  globalSetup: ['../helpers/own-temporary-folder.ts', './displays.ts'],
  outputDir: results,
  // Each needs a display of its own.
  workers: Math.max(1, Number(process.env.COACHABLE_DISPLAYS ?? 0)),
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  // The sockets of a process are read from /proc, which only Linux has.
  testIgnore: process.platform === 'linux' ? [] : ['no-network.spec.ts'],
  retries: 0,
  reporter: [['list'], ['json', { outputFile: `${results}.json` }]]
})
