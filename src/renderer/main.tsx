import './theme/styles'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { StartFailed } from './app/StartFailed'
import { bridge } from './bridge'
import { beginAfter, tellUncaughtErrors } from './data/crash'
import { followMain } from './data/follow-main'
import { followLock, isShut, lockQuery } from './data/lock'
import { todayQuery } from './data/queries'
import { createQueryClient } from './data/query-client'
import { sampleQuery } from './data/sample'

/** The nonce of this load, which main wrote into the page: style elements that the page adds must carry it. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}

async function start(): Promise<void> {
  const element = document.getElementById('root')
  if (!element) throw new Error('index.html has no element with the id root')
  if (!navigator.platform.startsWith('Mac')) document.documentElement.dataset.scrollbars = 'drawn'
  const root = createRoot(element)
  const client = createQueryClient()
  // Listening starts before anything is asked, so that no change falls between an answer and the first listener.
  followMain(client)
  tellUncaughtErrors()
  // Asked all at once. While everything is locked these are refused, and nobody looks at what they say.
  const today = Promise.all([client.prefetchQuery(todayQuery), client.prefetchQuery(sampleQuery)])
  const answers = Promise.all([bridge.crashBegin(), bridge.appInfo()])
  answers.catch(() => undefined)
  try {
    const lock = await client.fetchQuery(lockQuery)
    if (isShut(lock)) {
      const { LockApp } = await import('./app/LockApp')
      root.render(<LockApp view={lock} nonce={styleNonce()} />)
      return
    }
    followLock(lock)
    const [begun, info] = await answers
    beginAfter(client, begun)
    // All answers come from the same opened data: waiting for the others spares the window an empty first paint.
    await today
    root.render(
      <StrictMode>
        <App info={info} client={client} nonce={styleNonce()} />
      </StrictMode>
    )
  } catch (error) {
    reportError(error)
    root.render(<StartFailed />)
  }
}

void start()
