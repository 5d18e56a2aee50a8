import type { CommandId } from '../domain/commands'
import type { Result } from './result'

/** What main does to the window when the page asks for it. */
export const WINDOW_DEEDS = [
  'zoomIn',
  'zoomOut',
  'zoomReset',
  'fullScreen',
  'dataFolder',
  'undoText',
  'redoText'
] as const
export type WindowDeed = (typeof WINDOW_DEEDS)[number]

/** The window itself, its paper, and the tray. Inputs and outputs by channel: see `Requests`. */
export interface WindowRequests {
  'window:do': (input: WindowDeed) => true
  /** Ends the program as its menu does. */
  'window:quit': (input: null) => true
  /** Asks where to save what the page prints as a PDF of that name, and saves it. False where the person thought better of it. */
  'window:savePdf': (input: string) => Result<boolean>
  /** Whether closing the window leaves the program running, in the tray. */
  'window:tray': (input: null) => boolean
  'window:setTray': (input: boolean) => true
}

export const WINDOW_CHANNELS = [
  'window:do',
  'window:quit',
  'window:savePdf',
  'window:tray',
  'window:setTray'
] as const satisfies readonly (keyof WindowRequests)[]

/** The page's side of it. */
export interface WindowBridge {
  doToWindow(deed: WindowDeed): Promise<true>
  quit(): Promise<true>
  savePdf(name: string): Promise<Result<boolean>>
  staysInTray(): Promise<boolean>
  setTray(on: boolean): Promise<true>
  /** A command of the menu. Gives a function that ends the listening. */
  onCommand(listener: (command: CommandId) => void): () => void
}
