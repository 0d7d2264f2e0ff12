import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type * as ajv2020 from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import guideText from '../../../schemas/guide.schema.json'
import practiceText from '../../../schemas/practice.schema.json'

interface Schema {
  $id?: string
  $ref?: string
  $defs?: Record<string, Schema>
  title?: string
  description?: string
  examples?: unknown[]
  default?: unknown
  type?: string | string[]
  enum?: string[]
  pattern?: string
  minimum?: number
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  propertyNames?: Schema
  items?: Schema
  required?: string[]
  'x-snippet'?: string
  'x-enumDescriptions'?: Record<string, string>
  'x-rule'?: string
}

/** A schema inside a schema: where it stands, and the key it describes (none for an item of a list and the like). */
interface Place {
  pointer: string
  key: string | undefined
  schema: Schema
}

const practice = JSON.parse(practiceText) as Schema
const guide = JSON.parse(guideText) as Schema
const schemas = { practice, guide }

// Loaded at run time: bundled, ajv would get its own JSON files as text.
const { Ajv2020 } = createRequire(resolve('package.json'))('ajv/dist/2020.js') as typeof ajv2020
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: true, strictRequired: false })
ajv.addVocabulary(['x-snippet', 'x-enumDescriptions', 'x-rule'])
ajv.addSchema(practice).addSchema(guide)

function* places(schema: Schema, pointer = '', key?: string): Generator<Place> {
  yield { pointer, key, schema }
  const maps: [string, Record<string, Schema> | undefined][] = [
    ['properties', schema.properties],
    ['$defs', schema.$defs],
  ]
  for (const [name, map] of maps) {
    for (const [child, value] of Object.entries(map ?? {})) {
      yield* places(value, `${pointer}/${name}/${child}`, name === 'properties' ? child : undefined)
    }
  }
  if (schema.items) yield* places(schema.items, `${pointer}/items`)
  if (schema.propertyNames) yield* places(schema.propertyNames, `${pointer}/propertyNames`)
  if (typeof schema.additionalProperties === 'object') {
    yield* places(schema.additionalProperties, `${pointer}/additionalProperties`)
  }
}

/** The schema with what its reference says; its own words win. */
function resolved(root: Schema, schema: Schema): Schema {
  if (!schema.$ref) return schema
  const steps = schema.$ref.replace('#/', '').split('/')
  const target = steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], root)
  assert.ok(target, `${schema.$ref} leads nowhere`)
  return { ...resolved(root, target as Schema), ...schema }
}

function errorsOf(root: Schema, pointer: string, value: unknown): string {
  // A name is tried as a key: the schema of names has no type, since some tools take the key 1 for a number.
  if (pointer.endsWith('/propertyNames'))
    return errorsOf(root, pointer.replace(/\/propertyNames$/, ''), { [String(value)]: 'off' })
  const validate = ajv.getSchema(`${root.$id}#${pointer}`)
  assert.ok(validate, `no validator for ${pointer}`)
  return validate(value) ? '' : ajv.errorsText(validate.errors)
}

/** The text that a snippet inserts when its author accepts every placeholder. */
function expanded(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{?\d+\}?/g, '')
}

const types = (schema: Schema) => [schema.type ?? []].flat()

for (const [name, root] of Object.entries(schemas)) {
  const all = [...places(root)]
  const where = (place: Place) => `${name}${place.pointer || '/'}`

  describe(`${name}.schema.json`, () => {
    it('is valid JSON Schema 2020-12 with a versioned $id', () => {
      assert.equal(ajv.validateSchema(root), true, ajv.errorsText())
      assert.match(root.$id ?? '', /^https:\/\/[^/]+\.example\/.*\/\d+\.\d+\.\d+\/[a-z]+\.schema\.json$/)
    })

    it('says everywhere what a value is for, with examples', () => {
      for (const place of all) {
        const schema = resolved(root, place.schema)
        assert.ok(schema.title, `${where(place)} has no title`)
        assert.match(schema.description ?? '', /\.$/, `${where(place)} has no description`)
        assert.ok(schema.examples?.length, `${where(place)} has no examples`)
      }
    })

    it('gives every fixed word its meaning', () => {
      for (const place of all) {
        const { enum: words, 'x-enumDescriptions': meanings } = place.schema
        if (words) assert.deepEqual(Object.keys(meanings ?? {}), words, where(place))
        for (const [word, meaning] of Object.entries(meanings ?? {})) {
          assert.match(meaning, /^[A-Z].*[.?”]$/, `${where(place)}: ${word}`)
          assert.equal(errorsOf(root, place.pointer, word), '', `${where(place)}: ${word}`)
        }
      }
    })

    it('shows only valid examples and defaults', () => {
      for (const place of all) {
        const { examples = [], default: byDefault } = place.schema
        for (const value of byDefault === undefined ? examples : [...examples, byDefault]) {
          assert.equal(errorsOf(root, place.pointer, value), '', `${where(place)}: ${JSON.stringify(value)}`)
        }
      }
    })

    it('inserts snippets that are valid as they come', () => {
      for (const place of all) {
        const snippet = place.schema['x-snippet']
        if (snippet === undefined) continue
        const text = expanded(snippet)
        assert.doesNotMatch(text, /[$\t]/, `${where(place)}: a tab stop or a tab is left over`)
        let value: unknown = parse(text)
        if (place.key !== undefined) {
          assert.deepEqual(Object.keys(value as object), [place.key], where(place))
          value = (value as Record<string, unknown>)[place.key]
        }
        assert.equal(errorsOf(root, place.pointer, value), '', `${where(place)}:\n${text}`)
      }
    })

    it('numbers the tab stops of a snippet from 1 without gaps', () => {
      for (const place of all) {
        const stops = [...(place.schema['x-snippet'] ?? '').matchAll(/\$\{(\d+)/g)].map((match) =>
          Number(match[1]),
        )
        assert.deepEqual(
          stops,
          stops.map((_, index) => index + 1),
          where(place),
        )
      }
    })

    it('refuses unknown fields in every object and leaves x- fields to the author', () => {
      for (const place of all) {
        if (!place.schema.properties) continue
        assert.equal(place.schema.additionalProperties, false, where(place))
        assert.deepEqual(place.schema.patternProperties, { '^x-': {} }, where(place))
        for (const key of place.schema.required ?? []) assert.ok(place.schema.properties[key], where(place))
      }
    })

    it('does without anyOf, oneOf, allOf and format', () => {
      for (const place of all) {
        for (const keyword of ['anyOf', 'oneOf', 'allOf', 'format']) {
          assert.ok(!(keyword in place.schema), `${where(place)} has ${keyword}`)
        }
      }
    })

    it('uses every definition, and only keywords for the types a value may have', () => {
      for (const name of Object.keys(root.$defs ?? {})) {
        assert.ok(JSON.stringify(root).includes(`"#/$defs/${name}`), `#/$defs/${name} is not used`)
      }
      for (const place of all) {
        const { schema } = place
        if (schema.properties) assert.ok(types(schema).includes('object'), where(place))
        if (schema.items) assert.ok(types(schema).includes('array'), where(place))
      }
    })
  })
}

describe('practice.schema.json: an entry', () => {
  const whole = 'id: a\npillar: employment\ntitle: T\nsections: [{kind: other}]\n'
  const errors = (yaml: string) => errorsOf(practice, '', parse(yaml))

  it('keeps the order in which an entry is written', () => {
    const order =
      'id language pillar order status title dates countries regions mentioned support programmes conventions ' +
      'recommendations sdgs criteria sections figures information footnotes contact'
    assert.deepEqual(Object.keys(practice.properties ?? {}), order.split(' '))
  })

  const good: Record<string, string> = {
    'the four required fields alone': '',
    'numbers without quotes':
      'dates: {from: 1963, to: 1980s}\nsdgs: [8, 8.10, 17.19]\ncontact: {phone: +41227996427}\n' +
      'footnotes: {1: x}\nfigures: [{id: 1, after: 0}]',
    'dates as year, month, day, decade and open end':
      'dates: {periods: [{country: Bolivia, from: 2006-02, to: ongoing}, {country: Peru, from: 2006-02-14}]}',
    'one contact': 'contact: {email: ipec@ilo.org}',
    'several contacts': 'contact: [{email: ipec@ilo.org}, {phone: "Tel: +41 22 799 7445"}]',
    'a contact without a person, and fields of the author':
      'contact: {unit: EIIP, x-seen: yes}\nx-todo: {a: 1}',
    'information with a heading': 'information: {heading: See also, items: [www.ilo.org, {text: a, url: b}]}',
    'evidence as text or as fields': 'criteria: {horizontal: a, triangular: {evidence: b}}',
    'a supporter without a country of its own': 'support: [{by: ILO, country: none}]',
    'footnote names with accents, digits and underscores': 'footnotes: {año_2: x}',
  }
  for (const [name, yaml] of Object.entries(good)) {
    it(`accepts ${name}`, () => assert.equal(errors(whole + yaml), ''))
  }

  const bad: [yaml: string, error: RegExp][] = [
    ['typo: 1', /data must NOT have additional/],
    ['dates: {form: 2006}', /data\/dates must NOT have additional/],
    ['dates: {from: 2006-13}', /dates\/from must match/],
    ['dates: {from: ongoing}', /dates\/from must match/],
    ['dates: {from: 12}', /dates\/from must be >= 1000/],
    ['dates: {periods: [{from: 2010}]}', /'country'/],
    ['countries: [{role: host}]', /'country'/],
    ['countries: [{country: Kenya, role: donor}]', /role must be equal to one/],
    ['regions: [{countries: 3}]', /'region'/],
    ['regions: [{region: ASEAN, countries: 0}]', /must be >= 1/],
    ['support: [{country: Japan}]', /'by'/],
    ['conventions: [C29]', /must match/],
    ['recommendations: [C138]', /must match/],
    ['sdgs: [18]', /must be <= 17/],
    ['sdgs: ["8.x"]', /must match/],
    ['criteria: {innovative: {results: many}}', /innovative must NOT have additional/],
    ['figures: [{image: a.jpg}]', /'id'/],
    ['figures: [{id: a, after: -1}]', /must be >= 0/],
    ['figures: [{id: a, after: contact}]', /must match/],
    ['information: [{}]', /fewer than 1 properties/],
    ['footnotes: {a b: x}', /property name must be valid/],
    ['footnotes: {a: [x]}', /footnotes\/a must be string/],
    ['contact: {email: ipec at ilo.org}', /email must match/],
    ['contact: [[{name: x}]]', /contact\/0 must be object/],
  ]
  for (const [yaml, error] of bad) {
    it(`refuses ${yaml}`, () => assert.match(errors(whole + yaml), error))
  }

  it('asks for id, pillar, title and sections, and for the kind of a section', () => {
    assert.deepEqual(practice.required, ['id', 'pillar', 'title', 'sections'])
    assert.match(errors('id: a\npillar: employment\ntitle: T\nsections: [{text: x}]'), /'kind'/)
    assert.match(
      errors('id: a\npillar: employment\ntitle: ""\nsections: []'),
      /title .*sections must NOT have fewer/,
    )
  })

  it('needs no time for long malformed texts', () => {
    const started = Date.now()
    for (const text of ['a@' + '.'.repeat(1e5) + '@', 'a@' + 'b.'.repeat(1e5), 'a-'.repeat(1e5)]) {
      errors(`${whole}contact: {email: ${text}}\ndates: {from: ${text}}`)
      errors(`id: ${text}`)
    }
    assert.ok(Date.now() - started < 2000)
  })
})

describe('guide.schema.json: the guide file', () => {
  const errors = (yaml: string) => errorsOf(guide, '', parse(yaml))

  it('accepts rules alone, and one pattern or several', () => {
    assert.equal(errors('rules: {criteria/too-few: off}'), '')
    assert.equal(errors('entries: a/*.practice.yaml'), '')
    assert.equal(errors('entries: [a/*.practice.yaml, b/*.practice.yaml]\nyear: 2013'), '')
  })

  it('refuses unknown severities, lengths and chapters without a pillar', () => {
    assert.match(errors('rules: {criteria/too-few: warn}'), /must be equal to one/)
    assert.match(errors('length: {footnotes: {max: 3}}'), /must NOT have additional/)
    assert.match(errors('chapters: [{title: x}]'), /'pillar'/)
  })

  it('describes what both schemas share in the same way', () => {
    assert.deepEqual(guide.$defs?.['contact'], practice.$defs?.['contact'])
    assert.deepEqual(
      guide.properties?.['footnotes']?.propertyNames?.pattern,
      practice.properties?.['footnotes']?.propertyNames?.pattern,
    )
    assert.deepEqual(guide.properties?.['language']?.enum, practice.properties?.['language']?.enum)
    assert.deepEqual(
      guide.properties?.['chapters']?.items?.properties?.['pillar']?.enum,
      practice.properties?.['pillar']?.enum,
    )
  })
})
