import fc from 'fast-check'
import type { z } from 'zod'

/** Texts as people, mail programs and accidents make them. */
const awkward = fc.constantFrom(
  '',
  ' ',
  '😀👩‍👩‍👧 Grüße',
  'שלום, תודה על פנייתך',
  'مرحبا‏ ‪left‬',
  '\ud800 half a pair \udc00',
  '=HYPERLINK("x")',
  'a\r\nb\n\n---\n"quoted", ; \\ \u2028 \u0000 \ufeff',
  '../../etc/passwd',
  'CON',
  'long '.repeat(20_000)
)
const text = fc.oneof({ weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) }, awkward)
/** Half of a pair may stand alone anywhere. */
const anyText = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 30 }))

/** What a schema's insides are, as far as this helper reads them. */
interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly innerType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly entries?: Readonly<Record<string, string | number>>
  readonly values?: readonly (string | number | boolean | null)[]
}

/** The definition of a schema. */
export function definitionOf(schema: z.ZodType): Definition {
  // Each kind of schema has its own type; which one it is, `type` says.
  return schema.def as unknown as Definition
}

function isOptional(schema: z.ZodType): boolean {
  return definitionOf(schema).type === 'optional'
}

/** Values that a schema of the stored state takes as they are. Ids are few, so that records refer to each other. */
export function arbitraryOf(schema: z.ZodType, ids: readonly string[], name = ''): fc.Arbitrary<unknown> {
  const definition = definitionOf(schema)
  const inner = () => arbitraryOf(definition.innerType as z.ZodType, ids, name)
  switch (definition.type) {
    case 'object': {
      const shape = Object.entries(definition.shape ?? {})
      const requiredKeys = shape.filter(([, field]) => !isOptional(field)).map(([key]) => key)
      return fc.record(Object.fromEntries(shape.map(([key, field]) => [key, arbitraryOf(field, ids, key)])), {
        requiredKeys,
        noNullPrototype: true
      })
    }
    case 'array':
      return fc.array(arbitraryOf(definition.element as z.ZodType, ids, name), {
        minLength: name === 'versions' ? 1 : 0,
        maxLength: 3
      })
    case 'record':
      return fc.dictionary(
        fc
          .tuple(fc.constantFrom(...ids), fc.constantFrom('fix_mistakes', 'ask_feedback'))
          .map((parts) => parts.join(':')),
        arbitraryOf(definition.valueType as z.ZodType, ids, name),
        { maxKeys: 4, noNullPrototype: true }
      )
    case 'nullable':
      return fc.option(inner(), { nil: null })
    case 'default':
    case 'prefault':
    case 'catch':
    case 'optional':
      return inner()
    case 'union':
      return fc.oneof(...(definition.options ?? []).map((option) => arbitraryOf(option, ids, name)))
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries ?? {}))
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []))
    case 'boolean':
      return fc.boolean()
    case 'number':
      // JSON knows no minus zero.
      return fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((number) => number + 0)
    case 'string':
      return stringOf(schema, ids, name)
    default:
      throw new Error(`No values are made for ${definition.type} yet (${name})`)
  }
}

function stringOf(schema: z.ZodType, ids: readonly string[], name: string): fc.Arbitrary<string> {
  if (name === 'sha256') return fc.constantFrom('a'.repeat(64), 'b'.repeat(64))
  if (/id$|ids$|^(?:messages|applications|usedFor|notAnswers)$/i.test(name)) return fc.constantFrom(...ids)
  const day = fc.constantFrom('2026-11-23', '2024-02-29', '1999-12-31')
  const fitting = /^(?:day|on|until|waitUntil)$/.test(name) ? fc.oneof(day, anyText) : anyText
  return fitting.filter((value) => schema.safeParse(value).success)
}
