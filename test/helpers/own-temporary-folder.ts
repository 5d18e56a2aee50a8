import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/**
 * Global set-up of both test runners: everything that tests leave in the temporary folder goes when the run ends.
 * @returns the tear-down
 */
// The runners look for a default export.
export default function ownTemporaryFolder(): () => void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'coachable-test-'))
  // Inherited by the runners' workers, and by every program that they start.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
