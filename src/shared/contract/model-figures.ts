import { z } from 'zod'
import { LABELS } from '../domain/label'

const share = z.number().min(0).max(1)

/** `figures.json`: what the model was measured to do on the test messages, written by `npm run eval -- --write`. */
const figuresSchema = z.object({
  model: z.string().min(1),
  /** Messages it was measured on; none of them was trained on. */
  messages: z.int().positive(),
  macroF1: share,
  evidenceOverlap: share,
  /** Share of messages whose kind is right. */
  kindAccuracy: share,
  calibrationError: share,
  labels: z.record(
    z.enum(LABELS),
    z.object({
      /** Of the marks shown, the share that is right. */
      precision: share,
      /** Of what is said, the share that is found. */
      recall: share,
      f1: share,
      /** Messages that carry it. */
      support: z.int().nonnegative()
    })
  ),
  /** Macro-F1 of simpler ways on the same messages. */
  baselines: z.object({ keywords: share, untrained: share }),
  /** How far two people who labeled the test messages apart from each other agree. */
  agreement: z.object({ macroF1: share, kindAccuracy: share })
})
export type ModelFigures = z.infer<typeof figuresSchema>

/** Parses `figures.json`; throws where it is none. */
export function parseFigures(text: string): ModelFigures {
  return figuresSchema.parse(JSON.parse(text))
}
