import { nearest } from '../schema/nearest'

/** The id that `typed` was probably meant to be: one spelled alike, or the only one of that name in another family. */
export function nearestRule(typed: string, ids: Iterable<string>): string | undefined {
  const all = [...ids]
  const near = nearest(typed, all)
  if (near !== undefined) return near
  const name = (id: string) => id.slice(id.lastIndexOf('/') + 1)
  const same = all.filter((id) => name(id) === name(typed))
  return same.length === 1 ? same[0] : undefined
}
