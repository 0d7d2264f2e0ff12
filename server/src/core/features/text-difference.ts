import type { Edit } from '../text/edits'

/** Edits that turn `before` into `after`: line by line where the lines correspond, as one stretch where they do not. */
export function difference(before: string, after: string): Edit[] {
  if (before === after) return []
  const old = linesOf(before)
  const fresh = linesOf(after)
  let first = 0
  while (first < old.length && first < fresh.length && old[first] === fresh[first]) first++
  let same = 0
  while (same < Math.min(old.length, fresh.length) - first && old.at(-1 - same) === fresh.at(-1 - same))
    same++
  const start = old.slice(0, first).join('').length
  const oldPart = old.slice(first, old.length - same)
  const freshPart = fresh.slice(first, fresh.length - same)
  if (oldPart.length !== freshPart.length) return [narrowed(start, oldPart.join(''), freshPart.join(''))]
  const edits: Edit[] = []
  let at = start
  oldPart.forEach((line, i) => {
    if (line !== freshPart[i]) edits.push(narrowed(at, line, freshPart[i]!))
    at += line.length
  })
  return edits
}

/** Without what both texts begin and end with. */
function narrowed(start: number, old: string, fresh: string): Edit {
  let lead = 0
  while (lead < old.length && lead < fresh.length && old[lead] === fresh[lead]) lead++
  let tail = 0
  while (tail < Math.min(old.length, fresh.length) - lead && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++
  return { span: [start + lead, start + old.length - tail], text: fresh.slice(lead, fresh.length - tail) }
}

/** Lines with their line breaks. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}
