/**
 * True when [start, end) stands inside of a web or e-mail address, where names mean nothing. Offsets in UTF-16 units.
 */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start
  while (from > 0 && !isBorder(text.charCodeAt(from - 1))) from--
  let to = end
  while (to < text.length && !isBorder(text.charCodeAt(to))) to++
  if (to - from < end - start + 3) return false
  return /:\/\/|\/\/:|^www\.|@\w|\w\.(?:org|com|net|int|edu|gov|html?|pdf)\b/i.test(text.slice(from, to))
}

/** White space, brackets, quotation marks: no address goes beyond them. */
function isBorder(code: number): boolean {
  return (
    code <= 34 ||
    code === 40 ||
    code === 41 ||
    code === 60 ||
    code === 62 ||
    code === 91 ||
    code === 93 ||
    code === 124 ||
    code >= 0x2018
  )
}
