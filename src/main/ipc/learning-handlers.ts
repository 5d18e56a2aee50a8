import { readFile } from 'node:fs/promises'
import { type ModelFigures, parseFigures } from '../../shared/contract/model-figures'
import { failed, ok, type Result } from '../../shared/contract/result'
import { learningView } from '../inbox/learning'
import { withLearning, withTeaching } from '../inbox/state-changes'
import type { Handlers } from './register'
import type { Services } from './services'

/**
 * Tells of the model, and of what it has learned from the person.
 * @param figuresPath what the model was measured to do, beside the model
 */
export function learningHandlers(
  services: Promise<Services>,
  figuresPath: string
): Pick<Handlers, Extract<keyof Handlers, `learning:${string}` | `reader:${string}`>> {
  return {
    async 'reader:about'() {
      const figures = await readFigures(figuresPath)
      return figures.ok ? ok({ figures: figures.value, runtime: (await services).reader.runtime() }) : figures
    },
    async 'learning:view'() {
      const { store, reader } = await services
      return learningView(store.state(), reader.learningFailed())
    },
    async 'learning:setOn'(on) {
      const result = await (await services).store.change((state) => withLearning(state, on))
      return result.ok ? ok(true) : result
    },
    async 'learning:setTeaching'({ lessons, teaches }) {
      const { store } = await services
      const known = new Set(learningView(store.state(), false).lessons.map(({ id }) => id))
      if (!lessons.every((id) => known.has(id))) return failed('not_found')
      const result = await store.change((state) => withTeaching(state, new Set(lessons), teaches))
      return result.ok ? ok(true) : result
    }
  }
}

async function readFigures(file: string): Promise<Result<ModelFigures>> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return failed('model_missing')
  }
  try {
    return ok(parseFigures(text))
  } catch {
    return failed('model_changed')
  }
}
