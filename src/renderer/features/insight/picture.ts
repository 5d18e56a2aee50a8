import { PATTERNS_ID } from './Patterns'
import type { Series } from './series'

const SVG = 'http://www.w3.org/2000/svg'
/** In pixels of the picture before it is enlarged. */
const EDGE = 28
const LEAST_WIDTH = 640
/** Sharp on screens with two dots a pixel, and on paper. */
const ENLARGED = 2

/** What can be set by a style sheet and must stand in the picture itself. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor'
] as const

/**
 * A chart with its words as a PNG, in the colours that it has on the page.
 * @param chart as it is drawn on the page
 */
export async function pictureOf(
  chart: SVGSVGElement,
  {
    title,
    sentence,
    series
  }: { readonly title: string; readonly sentence: string; readonly series: readonly Series[] },
  fillOf: (look: Series['look']) => string
): Promise<Uint8Array> {
  const box = chart.getBoundingClientRect()
  // A page that is zoomed draws larger; the picture is as the chart was laid out.
  const [chartWidth, chartHeight] = [chart.clientWidth || box.width, chart.clientHeight || box.height]
  const width = Math.max(LEAST_WIDTH, chartWidth + 2 * EDGE)
  const page = getComputedStyle(document.documentElement)
  const color = (token: string): string => page.getPropertyValue(token).trim()

  const picture = element('svg', { width })
  const ground = element('rect', { width, fill: color('--surface') })
  picture.append(ground)
  const patterns = document.getElementById(PATTERNS_ID)?.querySelector('defs')
  if (patterns) picture.append(withLooks(patterns))

  let y = EDGE
  function write(words: string, size: number, family: string, fill: string): void {
    for (const line of linesOf(words, `${size}px ${family}`, width - 2 * EDGE)) {
      y += size * 1.4
      const text = element('text', { x: EDGE, y, 'font-size': size, 'font-family': family, fill })
      text.textContent = line
      picture.append(text)
    }
  }
  write(title, 20, color('--font-words'), color('--ink'))
  y += 4
  write(sentence, 14, color('--font-text'), color('--ink-soft'))
  y += 14
  if (series.length > 1) {
    let x = EDGE
    for (const { look, name } of series) {
      const swatch = element('rect', { x, y, width: 16, height: 16, rx: 3, fill: fillOf(look) })
      const text = element('text', {
        x: x + 24,
        y: y + 13,
        'font-size': 14,
        'font-family': color('--font-text'),
        fill: color('--ink')
      })
      text.textContent = name
      picture.append(swatch, text)
      x += 24 + widthOf(name, `14px ${color('--font-text')}`) + 24
    }
    y += 30
  }
  const drawn = withLooks(chart)
  for (const [name, value] of [
    ['x', EDGE],
    ['y', y],
    ['width', chartWidth],
    ['height', chartHeight]
  ] as const) {
    drawn.setAttribute(name, String(value))
  }
  picture.append(drawn)
  const height = Math.ceil(y + chartHeight + EDGE)
  for (const one of [picture, ground]) one.setAttribute('height', String(height))
  return rasterOf(picture, Math.ceil(width), height)
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

/** A copy that looks the same without the page's style sheets and variables. */
function withLooks(original: Element): Element {
  // A clone of an element is an element of the same kind.
  const copy = original.cloneNode(true) as Element
  const [originals, copies] = [original, copy].map((root) => [root, ...root.querySelectorAll('*')])
  copies?.forEach((one, at) => {
    const look = originals?.[at] ? getComputedStyle(originals[at]) : null
    for (const name of LOOKS) {
      const value = look?.getPropertyValue(name)
      if (value) one.setAttribute(name, value.replace(/url\("(#[^"]+)"\)/, 'url($1)'))
    }
    one.removeAttribute('class')
    one.removeAttribute('style')
  })
  return copy
}

function widthOf(words: string, font: string): number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return words.length * 8
  context.font = font
  return context.measureText(words).width
}

function linesOf(words: string, font: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || widthOf(longer, font) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

/** What XML may not hold, whatever a file's or a company's name does. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu

async function rasterOf(picture: Element, width: number, height: number): Promise<Uint8Array> {
  const xml = new XMLSerializer().serializeToString(picture).replace(NOT_IN_XML, '\uFFFD')
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(xml)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * ENLARGED
  canvas.height = height * ENLARGED
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The page cannot draw.')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!blob) throw new Error('The page cannot make a picture.')
  return new Uint8Array(await blob.arrayBuffer())
}
