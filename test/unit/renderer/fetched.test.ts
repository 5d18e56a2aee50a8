import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('a component whose code comes later', () => {
  beforeEach(() => {
    vi.resetModules()
    vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run))
  })

  it('is fetched in an idle time once that is wanted, one after the other, and is shown at once then', async () => {
    const { fetchAhead, fetched } = await import('../../../src/renderer/ui/fetched')
    const order: string[] = []
    const load = (name: string) => async () => {
      order.push(`${name} asked`)
      await settled()
      order.push(`${name} there`)
      return ({ text }: { readonly text: string }) => `${name} ${text}`
    }
    const One = fetched(load('one'))
    const Two = fetched(load('two'))
    await settled()
    expect(order).toEqual([])
    fetchAhead()
    await vi.waitFor(() => expect(order).toEqual(['one asked', 'one there', 'two asked', 'two there']))
    await settled()
    expect(renderToStaticMarkup(createElement(One, { text: 'page' }))).toBe('one page')
    expect(renderToStaticMarkup(createElement(Two, { text: 'page' }))).toBe('two page')
  })

  it('that cannot be had ahead keeps no other from being fetched, nor itself from being asked for again', async () => {
    const { fetchAhead, fetched } = await import('../../../src/renderer/ui/fetched')
    const failing = vi.fn(async () => Promise.reject(new Error('gone')))
    fetched(failing)
    const Late = fetched(async () => () => 'late')
    fetchAhead()
    await vi.waitFor(() => expect(renderToStaticMarkup(createElement(Late))).toBe('late'))
    expect(failing).toHaveBeenCalledOnce()
  })
})
