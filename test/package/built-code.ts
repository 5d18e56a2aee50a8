import { readdirSync } from 'node:fs'
import path from 'node:path'
import { type ESTree, parseSync, Visitor } from 'rolldown/utils'

/** One place in the built program that a rule speaks of. */
export interface Finding {
  readonly rule: string
  /** `main`, `preload` or `renderer`. */
  readonly world: string
  /** The code of the place, with the names that a build makes up taken out, so that it is the same in every build. */
  readonly code: string
  readonly file: string
}

/**
 * Preferences of a page that take a wall down, by the value that does.
 * Source: Electronegativity's atomic checks (NODE_INTEGRATION, CONTEXT_ISOLATION, SANDBOX, WEB_SECURITY, …).
 */
const PREFERENCES = new Map<string, boolean | 'any'>(
  Object.entries({
    webSecurity: false,
    contextIsolation: false,
    sandbox: false,
    nodeIntegration: true,
    nodeIntegrationInWorker: true,
    nodeIntegrationInSubFrames: true,
    allowRunningInsecureContent: true,
    experimentalFeatures: true,
    enableRemoteModule: true,
    webviewTag: true,
    allowpopups: true,
    navigateOnDragDrop: true,
    spellcheck: true,
    bypassCSP: true,
    supportFetchAPI: true,
    corsEnabled: true,
    allowServiceWorkers: true,
    enableBlinkFeatures: 'any',
    blinkFeatures: 'any',
    disableBlinkFeatures: 'any',
    affinity: 'any',
    additionalArguments: 'any',
    dangerouslySetInnerHTML: 'any',
    srcdoc: 'any'
  } as const)
)

/** Methods whose every call is told, by rule. */
const CALLS = new Map(
  Object.entries({
    openExternal: 'door out',
    openPath: 'door out',
    showItemInFolder: 'door out',
    setCertificateVerifyProc: 'certificates',
    importCertificate: 'certificates',
    appendSwitch: 'command line',
    appendArgument: 'command line',
    executeJavaScript: 'code from text',
    executeJavaScriptInIsolatedWorld: 'code from text',
    insertCSS: 'code from text',
    runInThisContext: 'code from text',
    runInNewContext: 'code from text',
    runInContext: 'code from text',
    compileFunction: 'code from text',
    insertAdjacentHTML: 'markup from text',
    createContextualFragment: 'markup from text',
    parseFromString: 'markup from text',
    setHTMLUnsafe: 'markup from text',
    registerFileProtocol: 'protocol',
    registerHttpProtocol: 'protocol',
    interceptFileProtocol: 'protocol',
    setAsDefaultProtocolClient: 'protocol',
    loadFile: 'protocol',
    addExtension: 'extension',
    loadExtension: 'extension',
    installExtension: 'extension',
    downloadURL: 'network',
    setProxy: 'network',
    resolveHost: 'network',
    sendBeacon: 'network'
  })
)

/** Events and words that stand in the code as text, by rule. */
const TEXTS: readonly (readonly [string, RegExp])[] = [
  ['certificates', /^(?:certificate-error|select-client-certificate)$/],
  [
    'command line',
    /(?:no-sandbox|disable-web-security|ignore-certificate-errors|allow-running-insecure-content|remote-debugging-(?:port|pipe)|host-rules|host-resolver-rules|proxy-server|load-extension|--inspect|disable-site-isolation|allow-file-access-from-files|js-flags|unsafely-treat-insecure-origin)/
  ],
  ['remote module', /^@electron\/remote|^electron\/remote|remote-require/],
  ['warnings off', /ELECTRON_DISABLE_SECURITY_WARNINGS/],
  ['script address', /^\s*(?:javascript|vbscript):/i]
]

/** What a text begins with that is an address: only its scheme and host are told. */
const ADDRESS = /^(?:https?|wss?|ftp|file):\/\/[^/]*/i

/** Modules of Node that reach the network, or let another program in. */
const NETWORK_MODULE = /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|dns\/promises|inspector|inspector\/promises)$/

/** Constructors and functions that reach the network or make code of text. */
const NAMES = new Map(
  Object.entries({
    eval: 'code from text',
    Function: 'code from text',
    fetch: 'network',
    XMLHttpRequest: 'network',
    WebSocket: 'network',
    EventSource: 'network',
    WebTransport: 'network',
    RTCPeerConnection: 'network',
    importScripts: 'code from text'
  })
)

const MARKUP = new Set(['innerHTML', 'outerHTML', 'srcdoc'])

/** The files of a built program that hold code: their path below `out`. */
export function builtFiles(out: string): readonly string[] {
  return ['main', 'preload', 'renderer'].flatMap((world) =>
    readdirSync(path.join(out, world), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:c|m)?js$/.test(entry.name))
      .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  )
}

/** Longest piece of code that is told, in UTF-16 units. */
const LONGEST = 120

/** Everything that the rules find in one file of code. Throws where it is no JavaScript. */
export function findingsIn(file: string, code: string): readonly Finding[] {
  const { program, errors } = parseSync(file.replace(/\.cjs$/, '.js'), code, { sourceType: 'unambiguous' })
  const [error] = errors
  if (error) throw new Error(`${file}: ${error.message}`)
  const findings: Finding[] = []
  const world = file.split('/')[0] ?? ''

  function tell(rule: string, told: string): void {
    findings.push({ rule, world, code: told.slice(0, LONGEST), file })
  }

  function tellCode(rule: string, { start, end }: { readonly start: number; readonly end: number }): void {
    tell(rule, withoutMadeUpNames(code.slice(start, end)))
  }

  function called(node: ESTree.CallExpression | ESTree.NewExpression): void {
    const { callee } = node
    const name = nameOf(callee)
    if (name === null) return
    const isMethod = callee.type !== 'Identifier'
    const rule =
      (!isMethod || isOfGlobal(callee) ? NAMES.get(name) : undefined) ?? (isMethod ? CALLS.get(name) : undefined)
    if (rule !== undefined) tellCode(rule, node)
    if (/^write(?:ln)?$/.test(name) && isOf(callee, /^document$/)) tellCode('markup from text', node)
    const [first] = node.arguments
    const text = textOf(first)
    if (text === null) return
    if (/^set(?:Timeout|Interval|Immediate)$/.test(name)) tellCode('code from text', node)
    if (name === 'require') tellModule(text)
  }

  function tellModule(name: string | null): void {
    if (name !== null && NETWORK_MODULE.test(name)) tell('network', name)
  }

  function tellText(text: string): void {
    for (const [rule, words] of TEXTS) if (words.test(text)) tell(rule, text)
    const [address] = ADDRESS.exec(text) ?? []
    if (address !== undefined) tell('address', address)
  }

  new Visitor({
    CallExpression: called,
    NewExpression: called,
    ImportDeclaration: (node) => tellModule(node.source.value),
    ImportExpression: (node) => tellModule(textOf(node.source)),
    Property(node) {
      const bad = PREFERENCES.get(keyOf(node) ?? '')
      if (bad === undefined) return
      // A value that is only known at run time could be the bad one.
      const isOther = textOf(node.value) !== null || truthOf(node.value) === !bad
      if (bad === 'any' || !isOther) tellCode('preference', node)
    },
    AssignmentExpression(node) {
      if (node.left.type !== 'MemberExpression') return
      const name = nameOf(node.left) ?? ''
      const bad = PREFERENCES.get(name)
      if (MARKUP.has(name)) tellCode('markup from text', node)
      else if (bad !== undefined && bad !== 'any' && truthOf(node.right) === bad) tellCode('preference', node)
    },
    Literal(node) {
      if (typeof node.value === 'string') tellText(node.value)
    },
    TemplateElement: (node) => tellText(node.value.cooked ?? node.value.raw)
  }).visit(program)
  return findings
}

/** The name of a property, where it is written down. */
function keyOf({ key, computed }: { readonly key: ESTree.Node; readonly computed: boolean }): string | null {
  return key.type === 'Identifier' && !computed ? key.name : textOf(key)
}

/** The last name of `a`, `a.b`, `a?.['b']` or `(0, a.b)`; null for anything else. */
function nameOf(node: ESTree.Node): string | null {
  switch (node.type) {
    case 'Identifier':
      return node.name
    case 'MemberExpression':
      return node.property.type === 'Identifier' && !node.computed ? node.property.name : textOf(node.property)
    case 'ChainExpression':
    case 'ParenthesizedExpression':
      return nameOf(node.expression)
    case 'SequenceExpression': {
      const last = node.expressions.at(-1)
      return last ? nameOf(last) : null
    }
    default:
      return null
  }
}

/** Whether this is a method or member of something with such a name. */
function isOf(node: ESTree.Node, name: RegExp): boolean {
  return node.type === 'MemberExpression' && name.test(nameOf(node.object) ?? '')
}

function isOfGlobal(node: ESTree.Node): boolean {
  return isOf(node, /^(?:globalThis|window|self|global)$/)
}

function textOf(node: ESTree.Node | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral') return node.quasis[0]?.value.cooked ?? ''
  return null
}

/** What is written down as true or false (`!0`, `!1` too); null where that is only known at run time. */
function truthOf(node: ESTree.Node): boolean | null {
  if (node.type === 'Literal' && typeof node.value === 'boolean') return node.value
  if (node.type === 'UnaryExpression' && node.operator === '!' && node.argument.type === 'Literal')
    return !node.argument.value
  return null
}

function withoutMadeUpNames(code: string): string {
  return code
    .slice(0, 4 * LONGEST)
    .replace(/(?<![\w$'"`.-])[A-Za-z_$][\w$]{0,2}(?![\w$'"`-])/g, '_')
    .replace(/\s+/g, ' ')
}
