import { pairOf } from './tree'
import type { Path, TreeNode } from './tree'

/** A text of the entry, decoded, with its place. Never empty: a field with only blanks counts as not given. */
export interface Text {
  readonly text: string
  readonly path: Path
}

/** Reads a tree whose shape is not known to be right: what is not as expected is as if it were not there. */
export interface Reader {
  readonly path: Path
  has(field: string): boolean
  at(field: string): Reader
  isMap(): boolean
  isList(): boolean
  /** The node itself, when it is a text. */
  self(): Text | undefined
  text(field: string): Text | undefined
  /** Those of the fields that are given, to spread into an object. */
  texts<K extends string>(...fields: K[]): Partial<Record<K, Text>>
  /** A whole number of zero or more, however it is quoted. */
  number(field: string): number | undefined
  oneOf<K extends string, V extends string>(field: K, values: readonly V[]): Partial<Record<K, V>>
  /** The texts of a list. */
  list(field: string): Text[]
  /** The items of the list at `field`, or of the node itself. */
  items(field?: string): Reader[]
  /** The pairs of a map whose keys are the author's own. */
  entries(): { key: string; text: Text }[]
}

export function read(node: TreeNode | undefined, path: Path = []): Reader {
  const at = (field: string) => read(pairOf(node, field)?.value, [...path, field])
  const reader: Reader = {
    path,
    at,
    has: (field) => pairOf(node, field) !== undefined,
    isMap: () => node?.kind === 'map',
    isList: () => node?.kind === 'seq',
    self: () => toText(node, path),
    text: (field) => toText(pairOf(node, field)?.value, [...path, field]),
    texts: (...fields) => {
      const result: Record<string, Text> = {}
      for (const field of fields) {
        const text = reader.text(field)
        if (text) result[field] = text
      }
      return result as ReturnType<Reader['texts']>
    },
    number: (field) => {
      const text = reader.text(field)?.text
      return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined
    },
    oneOf: (field, values) => {
      const text = reader.text(field)?.text
      return (isOneOf(text, values) ? { [field]: text } : {}) as never
    },
    list: (field) =>
      at(field)
        .items()
        .flatMap((item) => item.self() ?? []),
    items: (field) => {
      if (field !== undefined) return at(field).items()
      return node?.kind === 'seq' ? node.items.map((item, i) => read(item, [...path, i])) : []
    },
    entries: () =>
      node?.kind === 'map'
        ? node.pairs.flatMap(({ key, value }) => {
            const text = toText(value, [...path, key])
            return text ? [{ key, text }] : []
          })
        : [],
  }
  return reader
}

export function isOneOf<V extends string>(text: string | undefined, values: readonly V[]): text is V {
  return text !== undefined && (values as readonly string[]).includes(text)
}

function toText(node: TreeNode | undefined, path: Path): Text | undefined {
  return node?.kind === 'scalar' && node.value !== null && node.text.trim()
    ? { text: node.text, path }
    : undefined
}
