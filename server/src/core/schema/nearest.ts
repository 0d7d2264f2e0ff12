import { distance } from 'fastest-levenshtein'

/**
 * The name most like `typed`, if one is near enough to be a typing error of it: one slip in short names, two or three in
 * longer ones. Two letters that have changed places are one slip; case counts for nothing.
 */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase()
  let best: string | undefined
  let least = Math.max(1, Math.min(3, Math.floor(wanted.length / 3))) + 1
  for (const name of names) {
    // Names that differ more in length than in what may be mistyped need no closer look.
    if (Math.abs(name.length - wanted.length) >= least) continue
    const plain = name.toLowerCase()
    const slips = isSwapped(wanted, plain) ? 1 : distance(wanted, plain)
    if (slips < least) {
      least = slips
      best = name
    }
  }
  return best
}

/** `titel` for `title`. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  let i = 0
  while (a[i] === b[i]) i++
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

/**
 * The one name of a fixed set that `typed` was probably meant to be: one that is spelled alike, or the only one that
 * begins with it, or that it begins with. Blanks, underscores and hyphens are the same.
 */
export function meantName(typed: string, names: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replace(/[\s_]+/g, '-')
  const wanted = plain(typed)
  const same = nearest(wanted, names)
  if (same !== undefined || wanted.length < 4) return same
  const begun = names.filter(
    (name) => plain(name).startsWith(wanted) || (name.length > 1 && wanted.startsWith(plain(name))),
  )
  return begun.length === 1 ? begun[0] : undefined
}
