import { type ErrorCode, failed, ok, type Result } from '../../shared/contract/result'
import { rememberedMeaning } from '../resume/match/remembered-meaning'

type Embed = (texts: readonly string[]) => Promise<Result<readonly Float32Array[]>>

class NotEmbedded extends Error {
  constructor(readonly code: ErrorCode) {
    super(code)
  }
}

/** The same, asked only once about a text. Failures are not remembered. */
export function rememberedEmbed(embed: Embed): Embed {
  const meaning = rememberedMeaning({
    async embed(texts) {
      const result = await embed(texts)
      if (!result.ok) throw new NotEmbedded(result.code)
      return result.value
    }
  })
  return async (texts) => {
    try {
      return ok(await meaning.embed(texts))
    } catch (error) {
      if (error instanceof NotEmbedded) return failed(error.code)
      throw error
    }
  }
}
