import { ipcRenderer } from 'electron'
import type { Channel, Input, Output } from '../shared/contract/channels'

/** Asks main on one channel. */
export type Ask = <C extends Channel>(channel: C, input: Input<C>) => Promise<Awaited<Output<C>>>

export const askMain: Ask = (channel, input) => ipcRenderer.invoke(channel, input)
