import { describe, expect, it } from 'vitest'
import { cleanText, tidyParagraphs } from '../../../../src/main/intake/clean-text'
import { htmlToPlain, UNSURE_QUOTE } from '../../../../src/main/intake/html-text'

function textOf(html: string): string {
  return tidyParagraphs(cleanText(htmlToPlain(html)))
}

describe('htmlToPlain', () => {
  it('keeps paragraphs, lines and lists', () => {
    const html =
      '<p>One</p><p>Two<br>lines</p><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><ol><li>x</li><li>y</li></ol>'
    expect(textOf(html)).toBe('One\n\nTwo\nlines\n\n- a\n- b\n  - c\n\n1. x\n2. y')
  })

  it('keeps headings as they are written', () => {
    expect(textOf('<h1>Your application</h1><p>No.</p>')).toBe('Your application\n\nNo.')
  })

  it('sets the cells of a row apart', () => {
    const html = '<table><tr><th>Stage</th><th>Outcome</th></tr><tr><td>Test</td><td>Failed</td></tr></table>'
    expect(textOf(html)).toBe('Stage Outcome\nTest Failed')
  })

  it('reads layout tables as paragraphs', () => {
    const html = '<table><tr><td><table><tr><td><p>Hello</p><p>Bye</p></td></tr></table></td></tr></table>'
    expect(textOf(html)).toBe('Hello\n\nBye')
  })

  it('shows the words of links, not their addresses', () => {
    expect(
      textOf('<a href="https://track.acme.example/1">our jobs</a>, <a href="mailto:jo@acme.example">mail</a>')
    ).toBe('our jobs, mail')
  })

  it('shows no pictures, styles, scripts, titles, comments', () => {
    const html =
      '<head><title>T</title><style>p{}</style></head><img src="x.gif" alt="Logo"><script>1</script><!-- c -->' +
      '<!--[if mso]><p>Outlook only</p><![endif]--><svg><text>s</text></svg><p>Text</p><img width="1" height="1" src="t">'
    expect(textOf(html)).toBe('Text')
  })

  it('shows no pictures that are written into the page, however long', () => {
    expect(textOf(`<img src="data:image/png;base64,${'A'.repeat(2_000_000)}"><p>Text</p>`)).toBe('Text')
  })

  it.each([
    ['display:none', '<div style="display:none">x</div>'],
    ['display: none, in capitals', '<DIV STYLE="COLOR:red; DISPLAY : NONE !important">x</DIV>'],
    ['visibility', '<span style="visibility:hidden">x</span>'],
    ['the hidden attribute', '<p hidden>x</p>'],
    ['no height', '<div style="max-height:0px;overflow:hidden">x</div>'],
    ['no height and no font', '<div style="font-size:0px;max-height:0">x</div>'],
    ['a font of one pixel without colour', '<span style="font-size:1px;color:transparent">x</span>'],
    ['a preheader class', '<span class="preheader">x</span>']
  ])('leaves out what is hidden by %s', (_name, html) => {
    expect(textOf(`${html}<p>Text</p>`)).toBe('Text')
  })

  it('keeps cells without a font size of their own, and what only looks hidden', () => {
    expect(textOf('<td style="font-size:0"><span style="font-size:14px">Text</span></td>')).toBe('Text')
    expect(textOf('<p style="font-size:0.9em;line-height:1.1;height:10px">Text</p>')).toBe('Text')
    expect(textOf('<p style="display:block;mso-hide:all">Text</p>')).toBe('Text')
  })

  it('sets the paragraphs of Outlook, which have no margin, on lines of their own', () => {
    const html =
      '<p class="MsoNormal">Sam,</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">No.</p><p style="margin:0">Jo</p>'
    expect(textOf(html)).toBe('Sam,\n\nNo.\nJo')
  })

  it('keeps the empty lines of Gmail', () => {
    expect(textOf('<div>Sam,</div><div><br></div><div>No.</div>')).toBe('Sam,\n\nNo.')
  })

  it('keeps the lines of preformatted text', () => {
    expect(textOf('<pre>one\ntwo</pre>')).toBe('one\ntwo')
    expect(textOf('<div style="white-space: pre-wrap">one\ntwo</div>')).toBe('one\ntwo')
  })

  it('marks quoted mail with the sign of quotes', () => {
    expect(textOf('<blockquote type="cite"><p>Why?</p><p>Thanks</p></blockquote>')).toBe('> Why?\n>\n> Thanks')
    expect(textOf('<div class="gmail_quote"><blockquote>Why?</blockquote></div>')).toBe('> Why?')
  })

  it('leaves other blockquotes to be decided by the text around them', () => {
    expect(textOf('<blockquote>Why?</blockquote>')).toBe(`${UNSURE_QUOTE} Why?`)
  })

  it.each([
    ['elements that never end', '<div>'.repeat(100_000)],
    ['nested tables', '<table><tr><td>'.repeat(50_000)],
    ['nested quotes', '<blockquote type=cite>a<br>'.repeat(20_000)],
    ['nested lists', '<ul><li>a'.repeat(20_000)],
    ['broken tags', '<p <<<>> style="'.repeat(20_000)]
  ])('ends quickly with %s', (_name, html) => {
    const start = performance.now()
    textOf(html)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
