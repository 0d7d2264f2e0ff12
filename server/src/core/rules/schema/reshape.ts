import type { DocumentContext } from '../../document'
import type { Editor } from '../../model/editor'
import { doubleQuoted, toScalar } from '../../model/scalar-text'
import type { Source } from '../../model/source'
import { nodeAt, pairOf } from '../../model/tree'
import type { MapNode, Path, ScalarNode, SeqNode } from '../../model/tree'
import type { FieldSchema, Fields } from '../../schema/fields'
import type { Edit } from '../../text/edits'

/** Signs that begin the points of a list in other programs. */
const BULLET = /^(?:[-*•–—·‣▪◦●]|\(?\d{1,2}[.)])\s*/

/** `countries: Kenya, Uganda` as a list of two; short words between brackets, others on lines of their own. */
export function listFromText({ source, fields }: DocumentContext, path: Path, node: ScalarNode): Edit[] {
  const items = itemsOf(source, node)
  const last = path.at(-1)
  const pair = typeof last === 'string' ? pairOf(nodeAt(source.root, path.slice(0, -1)), last) : undefined
  const item = itemTexts(items, fields, path)
  if (!pair || !item) return []
  const between = nodeAt(source.root, path.slice(0, -1))
  const inFlow = between?.kind === 'map' && between.flow
  const wraps = item.some((text, i) => text !== toScalar(items[i]!, true))
  if (
    inFlow ||
    (!wraps && items.every((text) => /^[\w.-]{1,12}$/.test(text) && !/[A-Z][a-z]{2}/.test(text)))
  ) {
    const written = wraps ? item.map((one) => `{${one}}`) : item
    return item.some((one) => one.includes('\n'))
      ? []
      : [{ span: node.span, text: `[${written.join(', ')}]` }]
  }
  const colon = source.text.indexOf(':', pair.keySpan[1]) + 1
  const { lines } = source
  const column = pair.keySpan[0] - lines.start(lines.lineAt(pair.keySpan[0])) + 2
  const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n'
  const indent = lineBreak + ' '.repeat(column)
  const text = item.map((one) => `${indent}- ${one.replace(/\n/g, `${indent}  `)}`).join('')
  return [{ span: [colon, node.span[1]], text }]
}

function itemsOf(source: Source, node: ScalarNode): string[] {
  const written = source.text.slice(...node.span)
  const rows =
    node.style === 'plain' && written.includes('\n')
      ? written.split('\n')
      : node.text.replace(/^\[|\]$/g, '').split(/[;,\n]|\s(?:and|et|y|e)\s/)
  return rows.map((row) => row.trim().replace(BULLET, '')).filter(Boolean)
}

/** Each item as YAML; where items are fields, the text goes into the one that must be there. */
function itemTexts(items: readonly string[], fields: Fields, path: Path): string[] | undefined {
  const schema = fields.at([...path, 0])
  const [key] = schema?.required ?? []
  const wraps = schema?.type === 'object'
  if (!wraps) return items.map((text) => toScalar(text, true))
  if (key === undefined || schema === undefined) return undefined
  const choices = schema.properties?.[key]?.enum
  if (!choices) return items.map((text) => `${key}: ${toScalar(text, false)}`)
  // A section has a kind and a text.
  if (!schema.properties?.['text']) return undefined
  return [`${key}: ${choices[0]!}\ntext: ${toScalar(items.join(', '), false)}`]
}

/** Fields that should be an item: a dash in front of the first, and all lines further in. */
export function dashes({ lines, text }: Source, map: MapNode): Edit[] {
  const first = map.pairs[0]
  if (!first || map.flow)
    return first
      ? [
          { span: [map.span[0], map.span[0]], text: '[' },
          { span: [map.span[1], map.span[1]], text: ']' },
        ]
      : []
  const edits: Edit[] = [{ span: [first.keySpan[0], first.keySpan[0]], text: '- ' }]
  const end = text.slice(0, map.span[1]).trimEnd().length
  for (let line = lines.lineAt(first.keySpan[0]) + 1; line <= lines.lineAt(end); line++) {
    if (lines.textOf(line).trim()) edits.push({ span: [lines.start(line), lines.start(line)], text: '  ' })
  }
  return edits
}

/** Items that should be fields of one thing: blanks in the place of the dashes. */
export function withoutDashes({ text }: Source, list: SeqNode): Edit[] {
  if (list.flow) return []
  const names = list.items.flatMap((item) =>
    item.kind === 'map' && !item.flow ? item.pairs.map(({ key }) => key) : [undefined],
  )
  if (!names.length || names.includes(undefined) || new Set(names).size < names.length) return []
  return list.items.map((item) => {
    const at = text.lastIndexOf('-', item.span[0] - 1)
    return { span: [at, at + 1], text: ' ' }
  })
}

/** A text in the place of fields goes into the one that it looks like; a range of dates into two. */
export function nestedText(
  edit: Editor,
  path: Path,
  node: ScalarNode,
  schema: FieldSchema,
): { field?: string; edits: Edit[] } {
  const { text, span } = node
  const names = Object.keys(schema.properties ?? {})
  const range =
    /^\s*(\d{4}(?:-\d\d)?|\d{3}0s)\s*(?:[–—-]|to|until|a|à)\s*(\d{4}(?:-\d\d)?|ongoing)\s*$/i.exec(text)
  if (names.includes('from') && names.includes('to') && range) {
    const [first, ...others] = edit.nest(path, 'to', [`from: ${range[1]!}`])
    // Of the text itself, only the second date stays.
    const edits =
      first && !others.length
        ? [{ span: [first.span[0], span[1]] as const, text: first.text + range[2]! }]
        : []
    return { field: 'from', edits }
  }
  const field = fieldFor(text, names, schema)
  return field === undefined ? { edits: [] } : { field, edits: edit.nest(path, field) }
}

export function fieldFor(
  text: string,
  names: readonly string[],
  { required }: FieldSchema,
): string | undefined {
  const has = (name: string) => names.includes(name)
  if (has('email') && /^\S+@\S+$/.test(text)) return 'email'
  if (has('website') && /^(?:https?:\/\/|www\.)\S+$/i.test(text)) return 'website'
  if (has('phone') && /^[+(]?\d[\d\s().+/-]{5,}$/.test(text)) return 'phone'
  if (has('organization')) return 'organization'
  if (has('from') && /^(?:\d{4}(?:-\d\d){0,2}|\d{3}0s)$/.test(text)) return 'from'
  if (has('max') && /^\d+$/.test(text)) return 'max'
  return required?.[0] ?? (has('text') ? 'text' : undefined)
}

/** The only item of a list. */
export function soleItem({ items }: SeqNode): ScalarNode | undefined {
  const [item] = items
  return items.length === 1 && item?.kind === 'scalar' && item.value !== null ? item : undefined
}

/** One field that was meant as a text with a colon in it. */
export function quotedText({ text }: Source, map: MapNode): Edit[] {
  const [pair] = map.pairs
  if (!pair || map.pairs.length > 1 || map.flow || pair.value.kind !== 'scalar') return []
  const end = Math.max(pair.keySpan[1], pair.value.span[1])
  const written = text.slice(pair.keySpan[0], end).trimEnd()
  return written.includes('\n')
    ? []
    : [{ span: [pair.keySpan[0], pair.keySpan[0] + written.length], text: doubleQuoted(written) }]
}
