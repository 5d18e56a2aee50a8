import styles from './paper.module.css'

/** What of a page goes on paper, the first that is there: what says so itself, what is read, or the page. */
const ON_PAPER = ['main [data-paper]', 'main article', 'main']

/**
 * Puts what of the page belongs on paper where it can be printed, without the rail and without what only a screen needs, whenever
 * something prints it. Gives a function that ends it.
 */
export function followPrinting(): () => void {
  let paper: HTMLElement | null = null

  function lay(): void {
    clear()
    const source = ON_PAPER.map((place) => document.querySelector(place)).find((found) => found !== null)
    if (!source) return
    paper = document.createElement('div')
    paper.className = styles.paper ?? ''
    paper.setAttribute('aria-hidden', 'true')
    paper.append(source.cloneNode(true))
    document.body.append(paper)
  }

  function clear(): void {
    paper?.remove()
    paper = null
  }

  window.addEventListener('beforeprint', lay)
  window.addEventListener('afterprint', clear)
  return () => {
    window.removeEventListener('beforeprint', lay)
    window.removeEventListener('afterprint', clear)
    clear()
  }
}
