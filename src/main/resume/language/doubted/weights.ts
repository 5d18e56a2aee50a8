import type { SignName } from './signs'

/** Learned by `node scripts/run-typescript.mjs training/tools/learn-doubted.ts`, which writes this file. In log odds. */
export const BIAS = -1.088

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  doubt: 0.454,
  fit: 0.1195,
  isConfused: 0.9433,
  meantCount: -0.206,
  count: 0.2049,
  isSuspect: 3.4356,
  missing: -2.0298,
  opens: 1.7881,
  nearerLine: 1.374,
  nearerPost: 3.2157,
  nearerText: 1.5907
}
