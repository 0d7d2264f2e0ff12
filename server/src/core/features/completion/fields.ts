import { CRITERIA } from '../../model/criteria-fields'
import type { Cursor } from '../../model/cursor'
import { SETTINGS } from '../../config/config'
import type { DocumentContext } from '../../document'
import type { Path } from '../../model/tree'
import { RULES } from '../../rules'
import type { FieldSchema } from '../../schema/fields'
import { meaningOf } from '../meaning'
import { choice, escapeSnippet } from '../snippet'
import { CompletionItemKind } from './draft'
import type { Draft } from './draft'

/** The fields that the map at `path` may have and has not yet: the required ones first, then in the format's order. */
export function fieldDrafts(
  path: Path,
  { siblings, colon, flow }: Pick<Cursor, 'siblings' | 'colon' | 'flow'>,
  document: DocumentContext,
): Draft[] {
  if (document.kind === 'guide' && path.length === 1 && path[0] === 'rules')
    return ruleDrafts(siblings, colon ?? false)
  const schema = document.fields.at(path)
  if (!schema?.properties) return []
  const names = Object.keys(schema.properties).filter((name) => !siblings.includes(name))
  const required = names.filter((name) => schema.required?.includes(name))
  const others = names.filter((name) => !schema.required?.includes(name))
  return [...required, ...others].map((name) => {
    const at = [...path, name]
    const field = document.fields.at(at) ?? {}
    const isCriterion =
      path.length === 1 && path[0] === 'criteria' && (CRITERIA as readonly string[]).includes(name)
    const offersValues = field.enum !== undefined || isOffered(at, document)
    return {
      label: name,
      kind: field.properties || field.items ? CompletionItemKind.Struct : CompletionItemKind.Field,
      snippet: colon ? escapeSnippet(name) : flow ? `${name}: $1` : fieldSnippet(name, field),
      ...(field.title ? { hint: field.title } : {}),
      about: isCriterion ? { kind: 'criterion', criterion: name } : { kind: 'field', path: at },
      ...(offersValues && !colon && !field['x-snippet'] ? { suggest: true } : {}),
    }
  })
}

/** The block of a field as the schema gives it, or the one that follows from its type. */
export function fieldSnippet(name: string, field: FieldSchema): string {
  if (field['x-snippet']) return field['x-snippet'].trimEnd()
  if (field.enum) return `${name}: ${choice(1, field.enum)}`
  const types = [field.type ?? 'string'].flat()
  if (types.includes('string') || types.includes('integer') || types.includes('number')) return `${name}: $1`
  if (types.includes('array'))
    return field.items?.enum ? `${name}: [${choice(1, field.items.enum)}]` : `${name}:\n  - $1`
  return `${name}:\n  $1`
}

/** The name of a rule and how much it shall count. */
function ruleDrafts(siblings: readonly string[], colon: boolean): Draft[] {
  return RULES.filter(({ id, always }) => !always && !siblings.includes(id)).map(({ id, severity }) => ({
    label: id,
    kind: CompletionItemKind.Field,
    snippet: colon ? escapeSnippet(id) : `${id}: ${choice(1, SETTINGS)}`,
    hint: severity,
    about: { kind: 'rule', id },
  }))
}

/** Are values offered at this place? */
function isOffered(path: Path, { kind }: DocumentContext): boolean {
  const meaning = meaningOf(path, kind)
  return (
    meaning !== undefined &&
    ['country', 'region', 'supporter', 'date', 'order', 'figure-place'].includes(meaning)
  )
}
