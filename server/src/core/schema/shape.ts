import { validateGuide, validatePractice } from './generated/validators.js'
import type { Place } from '../model/places'
import { nodeAt, pairOf, toData } from '../model/tree'
import type { MapNode, Path, TreeNode } from '../model/tree'
import type { DocumentKind, Fields } from './fields'
import { meantName } from './nearest'
import { synonymOf } from './synonyms'
import { unknownField } from './unknown-field'

/** One cause for which the entry is not of the format's shape. `rule` is the id of the rule that reports it. */
export interface ShapeError {
  readonly rule:
    'schema/empty' | 'schema/missing-field' | 'schema/type' | 'schema/unknown-field' | 'schema/value'
  readonly variant: string
  readonly place: Place
  readonly data: Readonly<Record<string, string | readonly string[]>>
  /** A value or field name that was probably meant. */
  readonly suggestion?: string
}

type ValidationError = NonNullable<typeof validatePractice.errors>[number]

/** What the translation of one place's errors looks at. */
interface Site {
  readonly path: Path
  /** The name of the innermost field; empty at the top. */
  readonly field: string
  readonly node: TreeNode | undefined
  readonly errors: readonly ValidationError[]
  readonly kind: DocumentKind
  readonly fields: Fields
}

/** Unknown fields told of at one place: what each was meant to be takes time to find out, and a hostile text has thousands. */
const MAX_UNKNOWN = 200

/** Nobody reads more; finding the places of very many would only keep others busy. */
const MAX_ERRORS = 500

/** Validates `root` with the compiled schema: every cause once, in the schema's order. */
export function shapeErrors(root: MapNode, kind: DocumentKind, fields: Fields): ShapeError[] {
  const validate = kind === 'practice' ? validatePractice : validateGuide
  if (validate(toData(root))) return []
  const sites = new Map<string, ValidationError[]>()
  for (const error of validate.errors?.slice(0, MAX_ERRORS) ?? []) {
    const known = sites.get(error.instancePath)
    if (known) known.push(error)
    else sites.set(error.instancePath, [error])
  }
  return [...sites].flatMap(([pointer, errors]) => {
    const path = toPath(pointer, root)
    const field = String(path.filter((step) => typeof step === 'string').at(-1) ?? '')
    return translate({ path, field, node: nodeAt(root, path), errors, kind, fields })
  })
}

/** What is wrong at one place. A value of the wrong kind is one mistake, whatever else the schema wants of it. */
function translate(site: Site): ShapeError[] {
  const { errors, path, node, fields } = site
  const type = errors.find(({ keyword }) => keyword === 'type')
  if (type) {
    const found = wrongType(site, [type.params['type']].flat() as string[])
    if (found) return [found]
    // A text that looks like a number is read as it is written.
    const { pattern, 'x-rule': other } = fields.at(path) ?? {}
    if (
      node?.kind === 'scalar' &&
      pattern !== undefined &&
      other === undefined &&
      !new RegExp(pattern).test(node.text)
    ) {
      return malformed(site, fields.at(path) as Readonly<Record<string, unknown>>)
    }
  }
  const missing = errors
    .filter(({ keyword }) => keyword === 'required')
    .map(({ params }) => String(params['missingProperty']))
  const strangers = errors.filter(({ keyword }) => keyword === 'additionalProperties').slice(0, MAX_UNKNOWN)
  const free = strangers.length ? fields.namesAt(path).filter((name) => !pairOf(node, name)) : []
  const unknown = strangers.map(({ params }) => {
    return unknownField({ ...site, free, missing }, String(params['additionalProperty']))
  })
  // `piller:` is one mistake, not a field too many and another one too few; neither are further ones in a list item.
  const meant = new Set(unknown.map(({ suggestion }) => suggestion))
  const wanted = unknown.length && path.length ? [] : missing.filter((field) => !meant.has(field))
  const values = errors.flatMap((error) => wrongValue(site, error))
  const names = values.filter(({ variant }) => variant === 'name')
  const others = values.filter(({ variant }) => variant !== 'name').slice(0, unknown.length ? 0 : 1)
  return [...unknown, ...wanted.map((field) => missingField(site, field)), ...names, ...others]
}

function missingField({ path, field: parent, fields, kind }: Site, field: string): ShapeError {
  const title = fields.at([...path, field])?.title ?? field
  const variant = path.length ? 'item' : kind === 'guide' ? 'guide' : 'top'
  return {
    rule: 'schema/missing-field',
    variant,
    place: { path, missing: field },
    data: { field, parent, title },
  }
}

function wrongType({ path, field, node, fields }: Site, expected: readonly string[]): ShapeError | undefined {
  if (!node) return undefined
  const scalar = node.kind === 'scalar'
  if (scalar && node.value === null) {
    return typeof path.at(-1) === 'number'
      ? { rule: 'schema/empty', variant: 'item', place: { path }, data: { field } }
      : { rule: 'schema/empty', variant: 'nothing', place: { path, on: 'key' }, data: { field } }
  }
  if (scalar && expected.includes('string')) return undefined
  const found = node.kind === 'seq' ? 'list' : node.kind === 'map' ? 'fields' : 'text'
  const [key] = fields.at(path)?.required ?? []
  if (typeof path.at(-1) === 'number' && scalar && key !== undefined) {
    return { rule: 'schema/type', variant: 'item', place: { path }, data: { field, key, value: node.text } }
  }
  const kinds: Record<string, string> = {
    array: 'list',
    object: 'fields',
    integer: 'number',
    number: 'number',
  }
  const variant = kinds[expected[0]!] ?? 'text'
  const value = node.kind === 'scalar' ? node.text : ''
  return { rule: 'schema/type', variant, place: { path }, data: { field, found, value } }
}

function wrongValue(site: Site, error: ValidationError): ShapeError[] {
  const { path, field, node, fields } = site
  const { keyword, params, parentSchema = {} } = error
  const value = node?.kind === 'scalar' ? node.text : ''
  const one = (variant: string, data: ShapeError['data']): ShapeError[] => [
    { rule: 'schema/value', variant, place: { path }, data: { field, ...data } },
  ]
  switch (keyword) {
    case 'enum': {
      if (parentSchema['x-rule']) return []
      const choices = (params['allowedValues'] as unknown[]).map(String)
      const suggestion = meantName(value, choices) ?? synonymOf(value, choices)
      const found = one('choice', { value, choices, suggestion: suggestion ?? '' })
      return suggestion === undefined ? found : [{ ...found[0]!, suggestion }]
    }
    case 'pattern':
      if (parentSchema['x-rule']) return []
      if (error.propertyName === undefined) return malformed(site, parentSchema)
      return [
        {
          rule: 'schema/value',
          variant: 'name',
          place: { path: [...path, error.propertyName], on: 'key' },
          data: { value: error.propertyName, hint: hintOf({ ...fields.at(path)?.propertyNames }) },
        },
      ]
    case 'minimum':
    case 'maximum':
      if (parentSchema['x-rule']) return []
      return one(keyword === 'minimum' ? 'small' : 'large', { value, limit: String(params['limit']) })
    case 'maxLength':
      return one('long', { limit: String(params['limit']) })
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return [{ rule: 'schema/empty', variant: 'value', place: { path, on: 'key' }, data: { field } }]
    case 'type':
    case 'required':
    case 'additionalProperties':
    case 'propertyNames':
      // Said above, and by the pattern of the name.
      return []
    default:
      return one('other', { value })
  }
}

function malformed({ path, field, node }: Site, schema: Readonly<Record<string, unknown>>): ShapeError[] {
  const value = node?.kind === 'scalar' ? node.text : ''
  return [
    {
      rule: 'schema/value',
      variant: 'pattern',
      place: { path },
      data: { field, value, hint: hintOf(schema) },
    },
  ]
}

/** The first sentence of what the schema says of the field. */
function hintOf(schema: Readonly<Record<string, unknown>>): string {
  return /^.*?[.!?](?=\s|$)/.exec(String(schema['description'] ?? ''))?.[0] ?? ''
}

/** `/sections/0/a~1b` as a path: `0` is an item's number only where the tree has a list. */
function toPath(pointer: string, root: TreeNode): Path {
  const path: (string | number)[] = []
  let node: TreeNode | undefined = root
  for (const step of pointer.split('/').slice(1)) {
    const key: string | number =
      node?.kind === 'seq' ? Number(step) : step.replace(/~1/g, '/').replace(/~0/g, '~')
    path.push(key)
    node = node && nodeAt(node, [key])
  }
  return path
}
