import type { SignName } from './signs'

/** Learned by `node scripts/run-typescript.mjs training/tools/learn-doubted.ts`, which writes this file. In log odds. */
export const BIAS = -2.3174

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  doubt: 0.4587,
  fit: 0.1132,
  isConfused: 0.9689,
  meantCount: -0.1787,
  count: 0.2246,
  isSuspect: 3.6896,
  missing: -1.8829,
  opens: 0.9729,
  nearerLine: 2.2685,
  nearerPost: 1.7356,
  nearerText: 2.1131
}
