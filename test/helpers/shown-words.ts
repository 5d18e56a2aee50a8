import { parseSync } from 'rolldown/utils'

/** Words that a person may see. */
export interface ShownWords {
  readonly words: string
  /** Counts from 1. */
  readonly line: number
}

interface Node {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

/** Parts of a file whose strings nobody sees: addresses of modules, types, names of fields, what is compared, what is thrown. */
const UNSEEN = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'ExportAllDeclaration',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAnnotation',
  'TSAsExpression.typeAnnotation',
  'TSSatisfiesExpression.typeAnnotation',
  'TSTypeParameterInstantiation',
  'ThrowStatement'
])
const COMPARED = new Set(['===', '!==', 'in'])
/** Attributes of elements that people hear or see; the others (`type`, `className`) are the machine's. */
const SEEN_ATTRIBUTES = new Set(['title', 'aria-label', 'label', 'placeholder', 'alt', 'description'])

/**
 * Every string of a file that may be shown: literals, templates (`{}` for what is filled in), and the text between elements. Of a file
 * with elements (`.tsx`) only what stands in them: its words belong into a table.
 */
export function shownWords(name: string, source: string): readonly ShownWords[] {
  const { program, errors } = parseSync(name, source)
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`)
  const onlyElements = name.endsWith('.tsx')
  const found: ShownWords[] = []

  function visit(node: Node, from: string): void {
    if (UNSEEN.has(node.type) || UNSEEN.has(from) || isMachines(node, from)) return
    const words = wordsIn(node)
    const isElement = node.type === 'JSXText' || from === 'JSXAttribute.value'
    if (words !== null && /\p{L}/u.test(words) && (isElement || !onlyElements)) {
      found.push({ words, line: source.slice(0, node.start).split('\n').length })
    }
    for (const [field, value] of Object.entries(node)) {
      if (isKey(node, field)) continue
      for (const child of childrenOf(value)) visit(child, `${node.type}.${field}`)
    }
  }

  // The parser's own types name a hundred kinds of nodes; these few fields are all that is looked at.
  visit(program as unknown as Node, '')
  return found
}

function wordsIn(node: Node): string | null {
  if (node.type === 'TemplateLiteral') return templateWords(node)
  if (node.type !== 'Literal' && node.type !== 'JSXText') return null
  return typeof node.value === 'string' ? node.value.trim() : null
}

/** What is compared, and the attributes that only the machine reads. */
function isMachines(node: Node, from: string): boolean {
  if (from === 'SwitchCase.test') return true
  if (node.type === 'BinaryExpression') return COMPARED.has(String(node.operator))
  if (node.type !== 'JSXAttribute') return false
  const { name } = node.name as { readonly name?: unknown }
  return !SEEN_ATTRIBUTES.has(String(name)) && childrenOf(node.value).every(({ type }) => type === 'Literal')
}

function isKey(node: Node, field: string): boolean {
  if (field === 'key') return node.computed !== true
  return field === 'property' && node.type === 'MemberExpression'
}

function childrenOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(childrenOf)
  return typeof value === 'object' && value !== null && 'type' in value ? [value as Node] : []
}

function templateWords({ quasis }: Node): string {
  const parts = quasis as readonly { readonly value: { readonly cooked: string } }[]
  return parts.map(({ value }) => value.cooked).join('{}')
}
