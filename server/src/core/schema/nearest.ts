import { distance } from 'fastest-levenshtein'

/**
 * The name most like `typed`, if one is near enough to be a typing error of it: one slip in short names, two or three in
 * longer ones. Case counts for nothing.
 */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase()
  let best: string | undefined
  let least = Math.max(1, Math.min(3, Math.floor(wanted.length / 3))) + 1
  for (const name of names) {
    const slips = distance(wanted, name.toLowerCase())
    if (slips < least) {
      least = slips
      best = name
    }
  }
  return best
}
