/** How a line of block YAML is built, by its characters alone. Columns count UTF-16 units from the line's beginning. */
export interface LineShape {
  /** Of the dashes that begin list items. */
  readonly dashes: readonly number[]
  /** Of the first word behind indentation and dashes; the line's length where there is none. */
  readonly column: number
  /** The field that begins here; `end` is the column behind its name. */
  readonly key?: { readonly name: string; readonly end: number }
  /** Of the value behind `key:`, or of the text where there is no key; the line's length where there is none. */
  readonly value: number
}

const LEAD = /^[ \t\u00a0]*/
/** A quoted or bare name and the colon behind it; linear in the line's length. */
const KEY =
  /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s#"'[\]{},&*!|>%@`:][^:#]*(?::(?=\S)[^:#]*)*))[ \t]*:(?=[ \t]|$)/

/** Reads one line, without its line break. Total. */
export function shapeOf(line: string): LineShape {
  let column = indentOf(line)
  const dashes: number[] = []
  for (let dash = /^-[ \t]*/.exec(line.slice(column)); dash; dash = /^-[ \t]*/.exec(line.slice(column))) {
    if (dash[0] === '-' && column + 1 < line.length) break
    dashes.push(column)
    column += dash[0].length
  }
  const match = KEY.exec(line.slice(column))
  if (!match) return { dashes, column, value: column }
  const name = match[1] ?? match[2] ?? match[3]!.trimEnd()
  const behind = column + match[0].length
  const blanks = LEAD.exec(line.slice(behind))![0].length
  const end = column + (match[3] === undefined ? name.length + 2 : name.length)
  return { dashes, column, key: { name, end }, value: behind + blanks }
}

/** How many blanks, tabs and no-break spaces a line begins with. */
export function indentOf(line: string): number {
  return LEAD.exec(line)![0].length
}

/** True for a line of blanks, or of a comment alone. */
export function isEmptyLine(line: string): boolean {
  return /^[ \t\u00a0]*(?:#|$)/.test(line)
}

/** The column at which a comment begins, outside quotes; the line's length where there is none. */
export function commentColumn(line: string, from = 0): number {
  let quote = ''
  for (let i = from; i < line.length; i++) {
    const char = line[i]!
    if (quote) {
      if (char === '\\' && quote === '"') i++
      else if (char === quote) quote = ''
    } else if ((char === '"' || char === "'") && (i === from || /[\s[{,:]/.test(line[i - 1]!))) quote = char
    else if (char === '#' && (i === 0 || /[ \t]/.test(line[i - 1]!))) return i
  }
  return line.length
}
