import { z } from 'zod'

/**
 * `anchors.json`: clauses of the training data by their meaning alone. What a person teaches is told apart from these, so that it
 * stays with its own kind of words.
 */
const anchorsSchema = z
  .object({
    width: z.int().positive(),
    /** Mean meaning of a clause; meanings are compared after it is taken off. */
    center: z.array(z.number()),
    /** Unit vectors times 127 as signed bytes, row after row, in base64. */
    vectors: z.base64()
  })
  .refine(({ width, center }) => center.length === width)
export type AnchorsFile = z.infer<typeof anchorsSchema>

/** Parses `anchors.json`; throws where it is none. */
export function parseAnchorsFile(text: string): AnchorsFile {
  return anchorsSchema.parse(JSON.parse(text))
}
