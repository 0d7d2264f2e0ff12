import { pairOf } from '../model/tree'
import type { Path, TreeNode } from '../model/tree'
import type { DocumentKind, Fields } from './fields'
import { meantName } from './nearest'
import type { ShapeError } from './shape'
import { synonymOf } from './synonyms'

interface Place {
  readonly path: Path
  readonly field: string
  readonly node: TreeNode | undefined
  readonly kind: DocumentKind
  readonly fields: Fields
  /** The fields that the format has there and the author has not given. */
  readonly free: readonly string[]
  /** Those of them that should be there. */
  readonly missing: readonly string[]
}

/**
 * What an author probably meant by a field that the format does not have there: a name mistyped or of another language, a
 * field of another place, a section, or a text with a colon in it.
 */
export function unknownField(site: Place, field: string): ShapeError {
  const { path, field: parent, node, kind, fields, free: names, missing } = site
  const homes = fields.homesOf(field).filter((home) => home.length > 0 || path.length > 0)
  const found = (variant: string, more: Record<string, string> = {}, suggestion?: string): ShapeError => ({
    rule: 'schema/unknown-field',
    variant,
    place: { path: [...path, field], on: 'key' },
    data: { field, parent, own: ownName(field), ...more },
    ...(suggestion === undefined ? {} : { suggestion }),
  })
  const meant = homes.length ? names.find((name) => isPlural(field, name)) : meantName(field, names)
  const suggestion = meant ?? synonymOf(field, names) ?? soleMissing(node, field, missing)
  if (suggestion !== undefined)
    return found(kind === 'guide' && !parent ? 'misspelt-guide' : 'misspelt', { suggestion }, suggestion)
  if (isText(site, field)) return found('text')
  const kinds = path.length === 0 ? fields.at(['sections', 0, 'kind'])?.enum : undefined
  if (kinds?.includes(field.toLowerCase())) return found('section')
  const home = homes.find((one) => one.length === 0) ?? homes.find((one) => one[0] === 'sections') ?? homes[0]
  if (home)
    return found(home.length ? 'elsewhere' : 'top', {
      home: home.filter((step) => typeof step === 'string').join(' › '),
    })
  return found(parent ? 'inside' : kind === 'guide' ? 'guide' : 'entry')
}

/** A name that is the author's own, whatever stands in it: `x-see-also`. */
export function ownName(field: string): string {
  const plain = field.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '')
  return `x-${plain || 'note'}`
}

/** `form` and `forms` in the same place. */
function isPlural(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase() || a + 's' === b || a === b + 's'
}

/** The one field that an item must have and has not, when a text stands under another name. */
function soleMissing(
  node: TreeNode | undefined,
  field: string,
  missing: readonly string[],
): string | undefined {
  const value = pairOf(node, field)?.value
  return missing.length === 1 && /^[a-z][\w-]*$/.test(field) && value?.kind === 'scalar'
    ? missing[0]
    : undefined
}

/** `- See also: www.ilo.org` in a list of texts is a text, though YAML reads a field. */
function isText({ path, node, fields }: Place, field: string): boolean {
  if (typeof path.at(-1) !== 'number' || node?.kind !== 'map' || node.flow || node.pairs.length !== 1)
    return false
  const value = node.pairs[0]!.value
  const type = fields.at(path)?.type
  return (
    !/^[a-z][\w-]*$/.test(field) && value.kind === 'scalar' && Array.isArray(type) && type.includes('string')
  )
}
