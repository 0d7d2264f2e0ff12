import { distance as levenshtein } from 'fastest-levenshtein'
import { fold } from './fold'

/** How many typing errors lie between two texts; two neighbouring letters that changed places are one error. */
export function typingDistance(a: string, b: string): number {
  const distance = levenshtein(a, b)
  return distance === 2 && isSwap(a, b) ? 1 : distance
}

/** How many typing errors a text of this length may hold and still be recognised. */
export function allowedErrors(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : 2
}

/**
 * The items whose names are nearest to `text`, nearest first, each once; none that is more than a quarter of the text, or more than
 * `most` errors, away. Names must be folded (see `fold`).
 */
export function nearest<T>(
  text: string,
  names: Iterable<readonly [name: string, item: T]>,
  limit: number,
  most = 4,
): T[] {
  const key = fold(text)
  const allowed = Math.max(1, Math.min(most, Math.floor(key.length / 4)))
  const found = new Map<T, number>()
  for (const [name, item] of names) {
    if (Math.abs(name.length - key.length) > allowed) continue
    const distance = typingDistance(key, name)
    // A name that shares nothing but its length is no suggestion.
    if (distance > allowed || distance >= name.length) continue
    if (distance < (found.get(item) ?? Infinity)) found.set(item, distance)
  }
  return [...found]
    .sort(([, a], [, b]) => a - b)
    .slice(0, limit)
    .map(([item]) => item)
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let i = 0
  while (a[i] === b[i]) i++
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}
