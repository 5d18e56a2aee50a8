import fc from 'fast-check'
import type { z } from 'zod'

/** What of zod's own description of a schema is used here. */
interface Definition {
  readonly type: string
  readonly format?: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly innerType?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly entries?: Readonly<Record<string, string | number>>
  readonly values?: readonly unknown[]
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly items?: readonly z.ZodType[]
  readonly parts?: readonly (z.ZodType | string)[]
}

/** Texts that have broken programs: paths, control and direction characters, formulas, markup, halves of pairs, names of prototypes. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '../../../../etc/passwd',
  '..\\..\\..\\windows\\system32\\config\\sam',
  '/dev/zero',
  'C:\\con\\nul',
  'file:///etc/passwd',
  'state.json\0.png',
  '\0',
  '\ud800',
  '\udc00\ud800',
  'a\r\nBcc: eve@evil.example\r\n\r\nbody',
  '=HYPERLINK("http://evil.example")',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u202etxt.exe',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to look like one
  '${7*7}{{7*7}}',
  '%00%2e%2e%2f',
  'NaN',
  '1e400',
  '\u0130'.repeat(50),
  'a\u0301'.repeat(100),
  '(a+)+$',
  '((((((((((',
  '👩‍👩‍👧‍👦'.repeat(40)
]

const DAYS = ['2026-11-23', '0001-01-01', '9999-12-31', '2024-02-29', '2026-02-30']
const TIMES = ['2026-11-23T10:00:00.000Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2026-02-30T10:00:00Z']
const NUMBERS = [0, 1, 2, 7, 30, 99, 1000, -1, 0.5, 2 ** 31, 2 ** 53, -(2 ** 53), Number.NaN, Number.POSITIVE_INFINITY]
/** The beginning of a picture, and of nothing. */
const BYTES = [
  new Uint8Array(),
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
  new Uint8Array(2000).fill(0xff),
  new TextEncoder().encode('PK\u0003\u0004\0\0'),
  new TextEncoder().encode('%PDF-1.7\n1 0 obj <<>> endobj')
]

/**
 * Values of the kind that a schema describes, with what is hostile wherever the schema leaves room; many fit it, some only nearly.
 * @param ids of things that there are, so that what is asked for is sometimes found
 */
export function valuesOf(schema: z.ZodType, ids: readonly string[] = []): fc.Arbitrary<unknown> {
  // The whole of zod's types tells less than its own description at run time.
  const definition = schema._zod.def as unknown as Definition
  const of = (inner: z.ZodType | undefined): fc.Arbitrary<unknown> =>
    inner === undefined ? fc.constant(null) : valuesOf(inner, ids)
  switch (definition.type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constantFrom(...NUMBERS))
    case 'string':
      return textsOf(definition.format, ids)
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries ?? {}))
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []))
    case 'custom':
      return fc.constantFrom(...BYTES)
    case 'nullable':
      return fc.oneof({ weight: 3, arbitrary: of(definition.innerType) }, fc.constant(null))
    case 'optional':
    case 'readonly':
    case 'default':
      return of(definition.innerType)
    case 'union':
      return fc.oneof(...(definition.options ?? []).map(of))
    case 'array':
      return fc.array(of(definition.element), { maxLength: 4 })
    case 'tuple':
      return fc.tuple(...(definition.items ?? []).map(of))
    case 'record':
      return fc.dictionary(of(definition.keyType).map(String), of(definition.valueType), { maxKeys: 4 })
    case 'object':
      return objectsOf(definition.shape ?? {}, of)
    case 'template_literal':
      return fc
        .tuple(...(definition.parts ?? []).map((part) => (typeof part === 'string' ? fc.constant(part) : of(part))))
        .map((parts) => parts.join(''))
    default:
      throw new Error(
        `Values of the kind "${definition.type}" are not made yet: add them to test/helpers/schema-values.ts.`
      )
  }
}

function textsOf(format: string | undefined, ids: readonly string[]): fc.Arbitrary<string> {
  const hostile = fc.constantFrom(...HOSTILE_TEXTS)
  if (format === 'uuid') return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ids, ZERO) }, fc.uuid(), hostile)
  if (format === 'datetime') return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...TIMES) }, hostile)
  if (format === 'date') return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...DAYS) }, hostile)
  const any = fc.string({ unit: 'binary', maxLength: 60 })
  return fc.oneof(hostile, any, fc.constantFrom(...DAYS, ...ids, 'a'.repeat(64)), fc.constant('x'.repeat(201)))
}

const ZERO = '00000000-0000-4000-8000-000000000000'

function objectsOf(
  shape: Readonly<Record<string, z.ZodType>>,
  of: (inner: z.ZodType) => fc.Arbitrary<unknown>
): fc.Arbitrary<unknown> {
  const optional = (schema: z.ZodType): boolean => schema._zod.def.type === 'optional'
  const made = Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, of(schema)]))
  const requiredKeys = Object.keys(shape).filter((name) => !optional(shape[name] as z.ZodType)) // a key of the shape
  return fc.record(made, { requiredKeys })
}

/** Values that fit no schema, each of a kind that crosses a process: structured clone carries them all. */
export function misfits(): readonly unknown[] {
  const shared = { a: 1 }
  const circle: Record<string, unknown> = {}
  circle.self = circle
  return [
    undefined,
    Number.NaN,
    -0,
    Number.POSITIVE_INFINITY,
    10n ** 30n,
    new Date(Number.NaN),
    new Date(0),
    /(a+)+$/,
    new Map([['id', 'x']]),
    new Set(['x']),
    new ArrayBuffer(8),
    new DataView(new ArrayBuffer(8)),
    new Float64Array([Number.NaN]),
    new BigInt64Array(2),
    new Error('x'),
    Object.assign(Object.create(null), { id: 'x' }),
    JSON.parse('{"__proto__":{"polluted":true}}'),
    JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
    { toString: 'x', valueOf: 'x', length: 1 },
    [shared, shared],
    circle,
    new Array(5),
    Array.from({ length: 100_000 }, () => null),
    'x'.repeat(10_485_760),
    Object('x'),
    Object(true),
    Object(0),
    [[[[[[[[[[[[]]]]]]]]]]]],
    ...HOSTILE_TEXTS.filter((text) => text !== '')
  ]
}
