import type { Figure } from '../../model/entry'
import type { Place } from '../../model/places'
import { nodeAt } from '../../model/tree'
import type { MapNode, Path } from '../../model/tree'

/** Endings of the files that can be printed. */
export const FORMATS = ['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp']

export type ImagePlace =
  /** Where the file is, seen from the entry, with `/` between its folders. */
  | { readonly kind: 'relative'; readonly path: string }
  /** From the root of a disk, on another computer, or `file:`. */
  | { readonly kind: 'absolute' }
  /** On the web, or of another scheme than `file:`. */
  | { readonly kind: 'address' }

/** What the text of `image:` leads to; undefined where none is given. */
export function imageOf({ image }: Figure): ImagePlace | undefined {
  const text = image?.text.trim()
  if (!text) return undefined
  if (/^(?:[a-z]:[\\/]|[\\/]|~[\\/]|file:)/i.test(text)) return { kind: 'absolute' }
  if (/^(?:[a-z][a-z\d+.-]+:|www\.)/i.test(text)) return { kind: 'address' }
  return { kind: 'relative', path: text.replace(/\\/g, '/') }
}

/** Where a field of a figure is missing: at its name where it stands there without a text. */
export function placeOf(root: MapNode, path: Path, field: string): Place {
  return nodeAt(root, [...path, field]) ? { path: [...path, field], on: 'key' } : { path, missing: field }
}

/** A short name for a figure, made from that of its file. */
export function idFrom(path: string, taken: readonly string[]): string {
  const name = path.split(/[\\/]/).at(-1) ?? ''
  const stem = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return free(stem || 'figure', taken)
}

/** `id`, or `id-2` and so on where it is taken. */
export function free(id: string, taken: readonly string[]): string {
  let name = id
  for (let number = 2; taken.includes(name); number++) name = `${id}-${number}`
  return name
}
