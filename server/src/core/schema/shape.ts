import { validateGuide, validatePractice } from './generated/validators.js'
import type { Place } from '../model/places'
import { nodeAt, toData } from '../model/tree'
import type { MapNode, Path, TreeNode } from '../model/tree'
import type { DocumentKind, Fields } from './fields'
import { nearest } from './nearest'

/** One cause for which the entry is not of the format's shape. `rule` is the id of the rule that reports it. */
export interface ShapeError {
  readonly rule: 'schema/empty' | 'schema/missing-field' | 'schema/type' | 'schema/unknown-field' | 'schema/value'
  readonly variant: string
  readonly place: Place
  readonly data: Readonly<Record<string, string>>
  /** A value or field name that was probably meant. */
  readonly suggestion?: string
}

type ValidationError = NonNullable<typeof validatePractice.errors>[number]

/** Validates `root` with the compiled schema: every cause once, in the schema's order. */
export function shapeErrors(root: MapNode, kind: DocumentKind, fields: Fields): ShapeError[] {
  const validate = kind === 'practice' ? validatePractice : validateGuide
  if (validate(toData(root))) return []
  const found = (validate.errors ?? []).flatMap((error) => translate(error, root, fields))
  // `piller:` is one mistake, not a field too many and another one too few.
  const meant = new Set(found.filter((e) => e.rule === 'schema/unknown-field').map((e) => e.suggestion))
  return found.filter((error) => error.rule !== 'schema/missing-field' || !meant.has(error.data['field']))
}

function translate(error: ValidationError, root: MapNode, fields: Fields): ShapeError[] {
  const path = toPath(error.instancePath, root)
  const { keyword, params, data, parentSchema = {} } = error
  const field = String(path.filter((step) => typeof step === 'string').at(-1) ?? '')
  const one = (rule: ShapeError['rule'], variant: string, extra: Record<string, string> = {}, place: Place = { path }) => [
    { rule, variant, place, data: { field, ...extra } },
  ]
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return [unknownField(path, String(params['additionalProperty'] ?? params['unevaluatedProperty']), fields)]
    case 'required': {
      const missing = String(params['missingProperty'])
      const title = fields.at([...path, missing])?.title ?? missing
      return one('schema/missing-field', path.length ? 'item' : 'top', { field: missing, parent: field, title }, { path, missing })
    }
    case 'type':
      return wrongType(path, field, data, [params['type']].flat() as string[])
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).map(String)
      if (parentSchema['x-rule']) return []
      const suggestion = nearest(String(data), allowed)
      const found = one('schema/value', 'choice', { value: String(data), choices: allowed.join(', '), suggestion: suggestion ?? '' })
      return suggestion ? [{ ...found[0]!, suggestion }] : found
    }
    case 'pattern':
      if (parentSchema['x-rule']) return []
      if (error.propertyName !== undefined) {
        return one('schema/value', 'name', { value: error.propertyName }, { path: [...path, error.propertyName], on: 'key' })
      }
      return one('schema/value', 'pattern', { value: String(data), hint: hintOf(parentSchema) })
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      if (parentSchema['x-rule']) return []
      return one('schema/value', keyword.endsWith('inimum') ? 'small' : 'large', { value: String(data), limit: String(params['limit']) })
    case 'maxLength':
      return one('schema/value', 'long', { limit: String(params['limit']) })
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return one('schema/empty', 'value', {}, { path, on: 'key' })
    case 'propertyNames':
      // Says again what the pattern of the name already says.
      return []
    default:
      return one('schema/value', 'other', { value: String(data) })
  }
}

function unknownField(path: Path, field: string, fields: Fields): ShapeError {
  const place: Place = { path: [...path, field], on: 'key' }
  const names = fields.namesAt(path)
  const suggestion = nearest(field, names)
  const parent = String(path.filter((step) => typeof step === 'string').at(-1) ?? '')
  const home = fields.homesOf(field).find((other) => other.length > 0 || path.length > 0)
  const data = { field, parent, suggestion: suggestion ?? '', home: home ? homeName(home) : '' }
  if (suggestion && (!home || suggestion.toLowerCase() === field.toLowerCase())) {
    return { rule: 'schema/unknown-field', variant: 'misspelt', place, data, suggestion }
  }
  if (home) return { rule: 'schema/unknown-field', variant: home.length ? 'elsewhere' : 'top', place, data }
  return { rule: 'schema/unknown-field', variant: parent ? 'inside' : 'entry', place, data }
}

/** `contact`, or `sections › parts` for a field inside the items of a list. */
function homeName(path: Path): string {
  return path.filter((step) => typeof step === 'string').join(' › ')
}

function wrongType(path: Path, field: string, data: unknown, expected: string[]): ShapeError[] {
  const place: Place = { path }
  if (data === null) return [{ rule: 'schema/empty', variant: 'nothing', place: { path, on: 'key' }, data: { field } }]
  // A text that looks like a number or a yes is read as it is written.
  if (expected.includes('string') && (typeof data === 'number' || typeof data === 'boolean')) return []
  const found = Array.isArray(data) ? 'list' : typeof data === 'object' ? 'fields' : 'text'
  const kinds = expected.map((type) => ({ array: 'list', object: 'fields', integer: 'number', number: 'number' })[type] ?? 'text')
  const wanted = kinds.includes('list') ? 'list' : (kinds[0] ?? 'text')
  return [{ rule: 'schema/type', variant: wanted, place, data: { field, found, value: found === 'text' ? String(data) : '' } }]
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
    const key: string | number = node?.kind === 'seq' ? Number(step) : step.replace(/~1/g, '/').replace(/~0/g, '~')
    path.push(key)
    node = node && nodeAt(node, [key])
  }
  return path
}
