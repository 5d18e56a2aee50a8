import type { Finding } from './built-code'

/** Findings of the same kind that may stand in the built program. */
export interface Reviewed extends Omit<Finding, 'file'> {
  /** No more places than these. */
  readonly most: number
  /** Why they do no harm. */
  readonly reason: string
}

const NAMESPACE = 'the name of a namespace or schema that is compared with; nothing is asked from there'
const NO_CODE = 'only tries whether the runtime makes code of text, and goes without where it does not'
const XML = 'parses the XML inside a document into data, in the intake worker; no page is made of it'
const NO_NETWORK = 'a way to load its own files that its library has and is not taken: it gets paths and bytes'
const SWITCHES = 'security/network-switches.ts: closes what Chromium could ask for by itself'
const GUARD = 'network-guard: takes the module’s ways to the network away'
const STYLES = 'Mantine writes its own style variables into a style element that carries the nonce of the load'

/** Everything that the rules find in the built program, and why it stays. A line that finds nothing any more fails the test. */
export const REVIEWED: readonly Reviewed[] = [
  {
    rule: 'door out',
    world: 'main',
    code: '_.shell.openExternal(_)',
    most: 1,
    reason: 'windows/mail-program.ts: takes `mailto:` and nothing else'
  },
  {
    rule: 'door out',
    world: 'main',
    code: '_.shell.openExternal(_.value.href)',
    most: 1,
    reason: 'windows/external-links.ts: a web address that the person saw in a dialog and agreed to'
  },
  {
    rule: 'door out',
    world: 'main',
    code: '_.shell.openPath(_)',
    most: 2,
    reason:
      'windows/editors.ts and own-folders.ts: the resume that the person chose to be followed, and folders of our own'
  },
  {
    rule: 'certificates',
    world: 'main',
    code: '_.setCertificateVerifyProc((_,_)=>_(_))',
    most: 1,
    reason: 'security/session.ts: refuses every certificate'
  },
  {
    rule: 'command line',
    world: 'main',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code as it stands there
    code: '_.commandLine.appendSwitch(_,_===``?_:`${_},_{_}`)',
    most: 1,
    reason: SWITCHES
  },
  { rule: 'command line', world: 'main', code: 'host-resolver-rules', most: 2, reason: SWITCHES },
  { rule: 'command line', world: 'main', code: 'no-proxy-server', most: 1, reason: SWITCHES },
  { rule: 'network', world: 'main', code: '_.setProxy({mode:`direct`})', most: 1, reason: 'no proxy is looked for' },
  { rule: 'network', world: 'main', code: 'node:dgram', most: 1, reason: GUARD },
  { rule: 'network', world: 'main', code: 'node:dns', most: 1, reason: GUARD },
  { rule: 'network', world: 'main', code: 'node:net', most: 1, reason: GUARD },

  {
    rule: 'address',
    world: 'main',
    code: 'https://dictionaries.invalid',
    most: 1,
    reason: 'security/session.ts: a name that cannot be found, in place of the dictionaries of the spelling checker'
  },
  {
    rule: 'address',
    world: 'main',
    code: 'file://',
    most: 2,
    reason: 'harper and onnxruntime compare an address with it'
  },
  {
    rule: 'address',
    world: 'main',
    code: 'http://',
    most: 2,
    reason: 'pdf.js makes addresses of links that it finds in a file; nobody follows them'
  },
  {
    rule: 'address',
    world: 'main',
    code: 'http://[',
    most: 1,
    reason: 'zod puts an IPv6 address behind it to see whether it is one'
  },
  {
    rule: 'address',
    world: 'main',
    code: 'http://example.com',
    most: 1,
    reason: 'pdf.js: a base for addresses without one'
  },
  {
    rule: 'address',
    world: 'main',
    code: 'https://foo.bar',
    most: 2,
    reason: 'pdf.js: a base to see whether an address can be read'
  },
  { rule: 'address', world: 'main', code: 'http://json-schema.org', most: 2, reason: NAMESPACE },
  { rule: 'address', world: 'main', code: 'https://json-schema.org', most: 1, reason: NAMESPACE },
  { rule: 'address', world: 'main', code: 'http://ns.adobe.com', most: 4, reason: NAMESPACE },
  { rule: 'address', world: 'main', code: 'http://purl.oclc.org', most: 5, reason: NAMESPACE },
  { rule: 'address', world: 'main', code: 'http://schemas.microsoft.com', most: 1, reason: NAMESPACE },
  { rule: 'address', world: 'main', code: 'http://schemas.openxmlformats.org', most: 12, reason: NAMESPACE },
  { rule: 'address', world: 'main', code: 'http://schemas.zwobble.org', most: 1, reason: NAMESPACE },
  { rule: 'address', world: 'main', code: 'http://www.w3.org', most: 12, reason: NAMESPACE },
  { rule: 'address', world: 'main', code: 'http://www.xfa.org', most: 8, reason: NAMESPACE },
  { rule: 'address', world: 'renderer', code: 'http://www.w3.org', most: 60, reason: NAMESPACE },
  {
    rule: 'address',
    world: 'renderer',
    code: 'https://',
    most: 1,
    reason: 'CodeMirror: what a pasted address begins with'
  },
  { rule: 'address', world: 'renderer', code: 'https://react.dev', most: 2, reason: 'React: words of its errors' },
  {
    rule: 'script address',
    world: 'renderer',
    code: "javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')",
    most: 1,
    reason: 'React puts it in the place of such an address'
  },
  {
    rule: 'script address',
    world: 'renderer',
    code: "javascript:throw new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider usin",
    most: 1,
    reason: 'React puts it in the place of the address of a form; the policy refuses it'
  },

  { rule: 'code from text', world: 'main', code: 'Function(``)', most: 3, reason: NO_CODE },
  {
    rule: 'code from text',
    world: 'main',
    code: 'Function(`return this`)',
    most: 1,
    reason: 'finds the global object where the runtime has no name for it'
  },
  {
    rule: 'code from text',
    world: 'renderer',
    code: 'Function(`return this`)',
    most: 1,
    reason:
      'finds the global object where the runtime has no name for it; never reached in Chromium, and the policy refuses it'
  },
  {
    rule: 'code from text',
    world: 'main',
    code: 'Function(_,`_`,_)',
    most: 1,
    reason: 'templates of the underscore library, which mammoth brings along and never calls with text of a file'
  },
  {
    rule: 'code from text',
    world: 'main',
    code: 'Function(``+_)',
    most: 1,
    reason: 'a stand-in for setImmediate that mammoth brings along; Node has its own'
  },
  {
    rule: 'code from text',
    world: 'main',
    code: 'Function(`src`,`srcOffset`,`dest`,`destOffset`,_)',
    most: 1,
    reason: 'pdf.js draws shadings with it; nothing is drawn, and `isEvalSupported` is off'
  },

  { rule: 'markup from text', world: 'main', code: '_ _({hasAttributes:!0}).parseFromString(_)', most: 1, reason: XML },
  {
    rule: 'markup from text',
    world: 'main',
    code: '_ _({hasAttributes:!0}).parseFromString(_.datasets)',
    most: 1,
    reason: XML
  },
  { rule: 'markup from text', world: 'main', code: '_ _({lowerCaseName:!0}).parseFromString(_)', most: 1, reason: XML },
  {
    rule: 'markup from text',
    world: 'main',
    code: '_ _.DOMParser({errorHandler:function(_,_){_={level:_,message:_}}}).parseFromString(_)',
    most: 1,
    reason: XML
  },
  { rule: 'markup from text', world: 'main', code: '_.parseFromString(_,`text/xml`)', most: 1, reason: XML },
  { rule: 'markup from text', world: 'main', code: '_.parseFromString(_[`xdp:xdp`])', most: 1, reason: XML },
  {
    rule: 'markup from text',
    world: 'renderer',
    code: '_.innerHTML=_',
    most: 2,
    reason: 'React carries out `dangerouslySetInnerHTML`, which only Mantine uses, for style elements'
  },
  {
    rule: 'markup from text',
    world: 'renderer',
    code: '_.innerHTML=`<script><\\/script>`',
    most: 1,
    reason: 'React makes a script element of no content; none of our components has one'
  },
  { rule: 'preference', world: 'renderer', code: 'dangerouslySetInnerHTML:{__html:_}', most: 2, reason: STYLES },
  {
    rule: 'preference',
    world: 'renderer',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code as it stands there
    code: 'dangerouslySetInnerHTML:{__html:`${_}_{_?``:_(_)}`}',
    most: 1,
    reason: STYLES
  },

  { rule: 'network', world: 'main', code: '_ XMLHttpRequest', most: 6, reason: NO_NETWORK },
  { rule: 'network', world: 'main', code: 'fetch(_)', most: 5, reason: NO_NETWORK },
  { rule: 'network', world: 'main', code: 'fetch(_,{credentials:`same-origin`})', most: 3, reason: NO_NETWORK },
  {
    rule: 'network',
    world: 'main',
    code: 'fetch(_,{method:`GET`,headers:_,signal:_.signal,mode:`cors`,credentials:_?`include`:`same-origin`,redirect:`follow`})',
    most: 1,
    reason: NO_NETWORK
  }
]
