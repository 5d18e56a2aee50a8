import { describe, expect, it } from 'vitest'
import { readResume } from '../../../../../src/main/resume/text/read-resume'
import type { ResumeLine, ResumeText } from '../../../../../src/shared/domain/resume'
import { docxFile, escaped, odtFile, WORD_BULLETS, wordParagraph } from '../../../../fixtures/intake/make/office-file'
import { zipFile } from '../../../../fixtures/intake/make/zip-file'

async function read(name: string, bytes: Uint8Array): Promise<ResumeText> {
  const result = await readResume(name, bytes)
  if (!result.ok) throw new Error(result.code)
  return result.value
}

/** `part`, "#" for a heading, "*" for an item, and the words. */
function shown(lines: readonly ResumeLine[]): readonly string[] {
  return lines.map(
    ({ part, isHeading, isBullet, text }) => `${part} ${isHeading ? '#' : ''}${isBullet ? '*' : ''}|${text}`
  )
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const STYLED = (style: string): string => `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
const ITEM = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
const CELL = (...texts: readonly string[]): string =>
  `<w:tc>${texts.map((text) => wordParagraph(text)).join('')}</w:tc>`
const BOX = (text: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${wordParagraph(text)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${wordParagraph(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Welder</w:t></w:r></w:p>`
const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My heading"/><w:basedOn w:val="H2"/></w:style></w:styles>`

describe('a Word file', () => {
  it('gives header, body, boxes and tables in order, each marked as what it is', async () => {
    const body = [
      BOX('sam@mail.example, 555 0134 999'),
      wordParagraph('Where I worked so far', STYLED('Mine')),
      wordParagraph('Welded frames\nand hulls', ITEM),
      `<w:tbl><w:tr>${CELL('2019 – 2024')}${CELL('Harbour Yard', 'Ran a team of six')}</w:tr><w:tr>${CELL('MIG')}${CELL('ten years')}</w:tr></w:tbl>`,
      '<w:p><w:r><w:t>Paid</w:t></w:r><w:r><w:tab/><w:t>weekly</w:t></w:r></w:p><w:p/>'
    ].join('')
    const header = `<w:hdr ${W}>${wordParagraph('Sam Porter')}</w:hdr>`
    const file = docxFile(body, {
      ...WORD_BULLETS,
      'word/styles.xml': STYLES,
      'word/header1.xml': header,
      'word/header2.xml': header,
      'docProps/app.xml': '<Properties><Pages>2</Pages></Properties>'
    })
    const { lines, pages, warnings } = await read('resume.docx', file)
    expect(shown(lines)).toEqual([
      'header |Sam Porter',
      'text_box |sam@mail.example, 555 0134 999',
      'body |Welder',
      'body #|Where I worked so far',
      'body *|Welded frames',
      'body |and hulls',
      'table |2019 – 2024\tHarbour Yard',
      'table |Ran a team of six',
      'table |MIG\tten years',
      'body |Paid\tweekly'
    ])
    expect(pages).toBe(2)
    expect(warnings).toEqual(['contact_outside_body'])
  })

  it('leaves out what is deleted, moved away or hidden', async () => {
    const runs = [
      '<w:del><w:r><w:delText>old </w:delText></w:r></w:del>',
      '<w:moveFrom><w:r><w:t>moved </w:t></w:r></w:moveFrom>',
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret </w:t></w:r>',
      '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>shown &amp; read</w:t></w:r>'
    ]
    expect((await read('a.docx', docxFile(`<w:p>${runs.join('')}</w:p>`))).lines.map(({ text }) => text)).toEqual([
      'shown & read'
    ])
  })

  it('keeps a line one line, whatever stands for a break in its text', async () => {
    const text = 'Led\u2028a\u2029team\rof\fsix\vwelders'
    const file = docxFile(`<w:p><w:r><w:t>${text}&#13;&#10;in Hull</w:t></w:r></w:p>`)
    expect(shown((await read('resume.docx', file)).lines)).toEqual(['body |Led a team of six welders  in Hull'])
  })

  it('is a picture where it holds one and no words, and empty where it holds nothing', async () => {
    const picture = '<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>'
    expect(await read('a.docx', docxFile(picture))).toEqual({ lines: [], pages: null, warnings: ['image_only'] })
    expect(await readResume('a.docx', docxFile('<w:p/>'))).toEqual({ ok: false, code: 'empty_file' })
  })

  it('is refused where it unpacks to far more than a resume', async () => {
    const file = docxFile(wordParagraph('a'.repeat(4 * 1024 * 1024)))
    expect(await readResume('a.docx', file)).toEqual({ ok: false, code: 'unsafe_file' })
  })

  it.each([
    '<w:p>'.repeat(50_000),
    '<w:tbl><w:tr><w:tc>'.repeat(20_000),
    `${'<w:txbxContent>'.repeat(50_000)}<w:p><w:r><w:t>a`,
    `<${'a'.repeat(500_000)}`,
    `<w:p><w:r><w:t>a</w:t></w:r></w:p>${'</w:tc></w:tr></w:p>'.repeat(30_000)}`
  ])('answers soon where its markup is hostile (%#)', async (body) => {
    const begin = performance.now()
    await readResume('a.docx', docxFile(body))
    expect(performance.now() - begin).toBeLessThan(5000)
  })
})

describe('an OpenDocument file', () => {
  it('gives headings, items, boxes, tables and the page’s header', async () => {
    const body = [
      '<text:h text:outline-level="1">Sam Porter</text:h>',
      '<text:p>Welder<draw:frame><draw:text-box><text:p>Open to nights</text:p></draw:text-box></draw:frame></text:p>',
      '<text:list><text:list-item><text:p>Welded<text:s/>frames</text:p><text:p>and hulls</text:p></text:list-item></text:list>',
      '<table:table><table:table-row><table:table-cell><text:p>MIG</text:p></table:table-cell><table:table-cell><text:p>ten years</text:p></table:table-cell></table:table-row></table:table>',
      `<text:p>Paid<text:tab/>weekly<text:note><text:note-body><text:p>${escaped('a < b')}</text:p></text:note-body></text:note></text:p>`
    ].join('\n')
    const { lines, warnings } = await read('a.odt', odtFile(body))
    expect(shown(lines)).toEqual([
      'body #|Sam Porter',
      'text_box |Open to nights',
      'body |Welder',
      'body *|Welded frames',
      'body |and hulls',
      'table |MIG\tten years',
      'body |Paid\tweekly'
    ])
    expect(warnings).toEqual([])
  })

  it('reads headers and footers of its page styles', async () => {
    const styles =
      '<office:master-styles><style:header-style/><style:master-page><style:header><text:p>sam@mail.example</text:p></style:header><style:footer><text:p>page</text:p></style:footer></style:master-page></office:master-styles>'
    const content =
      '<office:document-content><office:body><office:text><text:p>Sam</text:p></office:text></office:body></office:document-content>'
    const file = zipFile([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
      { name: 'content.xml', content },
      { name: 'styles.xml', content: styles },
      { name: 'meta.xml', content: '<meta:document-statistic meta:page-count="3"/>' }
    ])
    const { lines, pages, warnings } = await read('a.odt', file)
    expect(shown(lines)).toEqual(['header |sam@mail.example', 'body |Sam', 'footer |page'])
    expect(pages).toBe(3)
    expect(warnings).toEqual(['contact_outside_body'])
  })

  it('is refused where it is locked', async () => {
    const file = zipFile([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
      { name: 'content.xml', content: 'noise' },
      {
        name: 'META-INF/manifest.xml',
        content: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'
      }
    ])
    expect(await readResume('a.odt', file)).toEqual({ ok: false, code: 'encrypted_file' })
  })
})

describe('other files', () => {
  it.each([
    ['a.rtf', '{\\rtf1 Sam}'],
    ['a.html', '<html><body>Sam</body></html>'],
    ['a.png', '\u0089PNG\r\n\u001a\n\0\0\0'],
    ['a.zip', zipFile([{ name: 'a.txt', content: 'Sam' }])]
  ])('%s is of no kind that is read', async (name, content) => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
    expect(await readResume(name, bytes)).toEqual({ ok: false, code: 'unsupported_type' })
  })
})
