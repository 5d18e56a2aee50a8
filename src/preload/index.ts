import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, Channel, EventName, Events, Input, Output } from '../shared/contract/channels'

function ask<C extends Channel>(channel: C, input: Input<C>): Promise<Awaited<Output<C>>> {
  return ipcRenderer.invoke(channel, input)
}

function hear<E extends EventName>(name: E, listener: (payload: Events[E]) => void): () => void {
  const take = (_event: unknown, payload: Events[E]): void => listener(payload)
  ipcRenderer.on(name, take)
  return () => void ipcRenderer.removeListener(name, take)
}

// Named methods only: no channel name and no event object ever reaches the page.
contextBridge.exposeInMainWorld('coachable', {
  appInfo: () => ask('app:info', null),
  setColorScheme: (scheme) => ask('app:setColorScheme', scheme),
  reportListening: () => ask('app:listening', null),
  reportUsable: () => ask('app:usable', null),
  listMessages: () => ask('messages:list', null),
  getMessage: (id) => ask('messages:get', id),
  today: () => ask('messages:today', null),
  removeMessage: (id) => ask('messages:remove', id),
  restoreMessage: (id) => ask('messages:restore', id),
  readAgain: (id) => ask('messages:readAgain', id),
  originalOf: (id) => ask('messages:original', id),
  importFile: (name, bytes) => ask('intake:file', { name, bytes }),
  importText: (text) => ask('intake:text', text),
  importSample: () => ask('intake:sample', null),
  openFiles: () => ask('intake:open', null),
  setActionDone: (id, done) => ask('actions:setDone', { id, done }),
  correct: (messageId, change) => ask('messages:correct', { messageId, change }),
  takeBack: (messageId, corrected) => ask('messages:takeBack', { messageId, corrected }),
  setKind: (messageId, kind) => ask('messages:setKind', { messageId, kind }),
  aboutReader: () => ask('reader:about', null),
  learning: () => ask('learning:view', null),
  setLearning: (on) => ask('learning:setOn', on),
  setTeaching: (lessons, teaches) => ask('learning:setTeaching', { lessons, teaches }),
  onChanged: (listener) => hear('changed', () => listener()),
  onImportProgress: (listener) => hear('intake:progress', listener),
  onReaderState: (listener) => hear('reader:state', listener)
} satisfies Bridge)
