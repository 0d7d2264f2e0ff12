/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
}

/**
 * How names are compared: case, accents, the form of apostrophes and the amount of white space do not count; hyphens and other
 * punctuation do. Any text is good, the empty one included.
 */
export function fold(text: string): string {
  // Most names are plain already: printable ASCII without a grave accent, single blanks.
  if (/^[!-_a-~]+(?: [!-_a-~]+)*$/.test(text)) return text.toLowerCase()
  return withoutMarks(text)
    .replace(/[’‘ʼ′´`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

/** How names are searched: folded, and every run of punctuation is one space. */
export function searchKey(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What is left of a name when only letters and digits count: `viet-nam` and `viet nam` are alike. */
export function lettersOnly(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æœøłßıđðþ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[‐‑–—]/g, '-')
}
