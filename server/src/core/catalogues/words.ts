/** True for letters, digits and combining marks (UTF-16 code units; what lies outside the basic plane is no word). */
export function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  // Latin letters and the combining marks after them; × and ÷ lie in between.
  if (code < 0x370) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  // Dashes, quotation marks, bullets, arrows, boxes.
  if (code >= 0x2000 && code < 0x2c00) return false
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code))
}

/** True where the text has a capital letter at this offset. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const letter = text.charAt(at)
  return letter !== letter.toLowerCase()
}

/** Offset after the word that begins or continues at `at`; `at` itself where no word stands. */
export function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++
  return end
}

/** Offset of the beginning of the word that ends before `at`; `at` itself where no word stands. */
export function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--
  return start
}

/** Offset after the white space at `at`, which may hold one line break; -1 for a blank line, which no name spans. */
export function skipSpace(text: string, at: number): number {
  let end = at
  let breaks = 0
  while (isSpaceCode(text.charCodeAt(end))) if (text.charCodeAt(end++) === 10 && ++breaks > 1) return -1
  return end
}

/** Like `skipSpace`, backwards: the offset before the white space that ends at `at`. */
export function skipSpaceBack(text: string, at: number): number {
  let start = at
  let breaks = 0
  while (isSpaceCode(text.charCodeAt(start - 1)))
    if (text.charCodeAt(--start) === 10 && ++breaks > 1) return -1
  return start
}

function isSpaceCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f
}
