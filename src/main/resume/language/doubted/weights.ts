import type { SignName } from './signs'

/** Learned by `node scripts/run-typescript.mjs training/tools/learn-doubted.ts`, which writes this file. In log odds. */
export const BIAS = -4.971

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  doubt: 0.4853,
  fit: 0.1691,
  isConfused: 1.416,
  meantCount: -0.2593,
  count: 0.3579,
  isSuspect: 3.9738,
  missing: -1.9869,
  opens: 0.0195,
  nearerLine: 2.1884,
  nearerPost: 6.8849,
  nearerText: 7.6126
}
