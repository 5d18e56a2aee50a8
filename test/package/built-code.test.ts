import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../../scripts/build.mjs'
import { builtFiles, type Finding, findingsIn } from './built-code'
import { REVIEWED } from './reviewed-findings'

const out = path.resolve(import.meta.dirname, '../../out')

const keyOf = ({ rule, world, code }: Omit<Finding, 'file'>): string => `${rule} · ${world} · ${code}`

/** What one of the rules finds in a line of code, as it is told. */
function rulesFor(code: string, file = 'main/a.cjs'): readonly string[] {
  return findingsIn(file, code).map(({ rule }) => rule)
}

describe('the built program', () => {
  let findings: readonly Finding[] = []
  let main = ''

  beforeAll(() => {
    ensureBuilt()
    findings = builtFiles(out).flatMap((file) => findingsIn(file, readFileSync(path.join(out, file), 'utf8')))
    main = readFileSync(path.join(out, 'main', 'index.cjs'), 'utf8')
  })

  it('holds nothing that takes a wall down, but for what was looked at', () => {
    const known = new Set(REVIEWED.map(keyOf))
    expect(builtFiles(out).length).toBeGreaterThan(20)
    expect(
      findings.filter((finding) => !known.has(keyOf(finding))).map((one) => `${keyOf(one)} · ${one.file}`)
    ).toEqual([])
  })

  it('still holds everything that was looked at, and no more of it', () => {
    expect(new Set(REVIEWED.map(keyOf)).size).toBe(REVIEWED.length)
    const counts = REVIEWED.map((one) => ({
      one,
      count: findings.filter((finding) => keyOf(finding) === keyOf(one)).length
    }))
    expect(
      counts
        .filter(({ one, count }) => count < 1 || count > one.most)
        .map(({ one, count }) => `${keyOf(one)}: ${count}`)
    ).toEqual([])
    for (const { reason } of REVIEWED) expect(reason.length).toBeGreaterThan(10)
  })

  it('has no finding at all in the preload', () => {
    expect(findings.filter(({ world }) => world === 'preload')).toEqual([])
  })

  it.each([
    'will-navigate',
    'will-redirect',
    'will-frame-navigate',
    'will-attach-webview',
    'will-download',
    'web-contents-created',
    'setWindowOpenHandler',
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setSpellCheckerEnabled',
    'setWebRTCIPHandlingPolicy',
    'onBeforeRequest',
    'enableSandbox',
    'Content-Security-Policy',
    'nosniff'
  ])('says %s in main', (word) => {
    expect(main).toContain(word)
  })

  it('makes one kind of window, with every wall written down', () => {
    const [preferences, ...others] = main.match(/webPreferences:\{[^}]*\}/g) ?? []
    expect(others).toEqual([])
    for (const wall of ['sandbox:!0', 'contextIsolation:!0', 'nodeIntegration:!1', 'webviewTag:!1', 'spellcheck:!1']) {
      expect(preferences).toContain(wall)
    }
    expect(preferences).not.toContain('webSecurity')
  })

  it('has a page without a script or style of its own, and nothing from elsewhere', () => {
    const page = readFileSync(path.join(out, 'renderer', 'index.html'), 'utf8')
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/i)
    expect(page).not.toMatch(/<style|\son\w+=|\sstyle=|<base|<iframe|<webview|<object|<embed|http-equiv/i)
    expect(
      [...page.matchAll(/\s(?:src|href)="([^"]*)"/g)].filter(([, address]) => !/^\.?\/(?!\/)/.test(address ?? ''))
    ).toEqual([])
    const styles = readdirSync(path.join(out, 'renderer', 'assets')).filter((name) => name.endsWith('.css'))
    expect(styles.length).toBeGreaterThan(5)
    for (const name of styles) {
      const css = readFileSync(path.join(out, 'renderer', 'assets', name), 'utf8')
      expect(css, name).not.toMatch(
        /@import|expression\(|-moz-binding|(?<![-\w])behavior:|url\((?!["']?(?:data:image\/|\/assets\/))/i
      )
    }
  })
})

describe('the rules for built code', () => {
  it.each([
    ['code from text', 'eval(a)'],
    ['code from text', 'new Function(a)'],
    ['code from text', 'globalThis.Function(a)'],
    ['code from text', "setTimeout('alert(1)', 1)"],
    ['code from text', 'contents.executeJavaScript(a)'],
    ['preference', 'new W({ webPreferences: { webSecurity: !1 } })'],
    ['preference', 'const p = { "nodeIntegration": true }'],
    ['preference', 'const p = { sandbox: isOff }'],
    ['preference', 'p.contextIsolation = false'],
    ['preference', "const p = { enableBlinkFeatures: 'x' }"],
    ['preference', 'const p = { allowpopups: !0 }'],
    ['door out', "e?.shell['openExternal'](a)"],
    ['certificates', "app.on('certificate-error', f)"],
    ['certificates', 'session.setCertificateVerifyProc(f)'],
    ['command line', "app.commandLine.appendSwitch('a')"],
    ['command line', "const a = '--no-sandbox'"],
    ['remote module', "require('@electron/remote')"],
    ['warnings off', 'process.env["ELECTRON_DISABLE_SECURITY_WARNINGS"] = 1'],
    ['network', "require('node:https')"],
    ['network', "import('net')"],
    ['network', 'window.fetch(a)'],
    ['address', 'const a = `http://tracker.example/`'],
    ['script address', "a.href = 'javascript:alert(1)'"],
    ['markup from text', 'a.innerHTML = b'],
    ['markup from text', "a.insertAdjacentHTML('beforeend', b)"],
    ['markup from text', 'document.write(b)'],
    ['protocol', 'window.loadFile(a)']
  ])('find %s in %s', (rule, code) => {
    expect(rulesFor(code)).toContain(rule)
  })

  it('find nothing where a wall is named to be kept', () => {
    expect(
      rulesFor('const p = { sandbox: !0, contextIsolation: true, nodeIntegration: false, webviewTag: !1 }')
    ).toEqual([])
    expect(rulesFor("a.textContent = b; setTimeout(() => f('x'), 1); require('node:path'); a.toString()")).toEqual([])
  })

  it('know a place again, whatever names a build gives', () => {
    const codeOf = (code: string): string | undefined => findingsIn('main/a.cjs', code)[0]?.code
    expect(codeOf('x.shell.openExternal(t)')).toBe(codeOf('ab.shell.openExternal(e)'))
  })
})
