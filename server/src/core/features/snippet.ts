/** Snippets as LSP writes them: `$1`, `${1:text}`, `${1|a,b|}`; `\` before a dollar sign, a brace or a backslash that is text. */

const TAB_STOP = /\$(?:\d+|\{\d+(?::((?:[^\\}]|\\.)*)|\|((?:[^\\|]|\\.)*)\|)?\})/g

/** `text` as a snippet that inserts just that. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}

/** A tab stop with `text` in it. */
export function placeholder(number: number, text: string): string {
  return text ? `\${${number}:${escapeSnippet(text)}}` : `$${number}`
}

/** A tab stop where one of `words` is chosen. */
export function choice(number: number, words: readonly string[]): string {
  return `\${${number}|${words.map((word) => word.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`
}

/** True when tab stops are in it. */
export function hasTabStops(snippet: string): boolean {
  return snippet.search(TAB_STOP) >= 0
}

/** The text that a snippet inserts: of a choice the first word. */
export function plainText(snippet: string): string {
  return unescape(
    snippet.replace(TAB_STOP, (_, text?: string, words?: string) => text ?? words?.split(',')[0] ?? ''),
  )
}

/** The same with examples left out: nothing stands between brackets, and of other choices the first word; lines end where their text does. */
export function blankText(snippet: string): string {
  const blank = snippet.replace(
    TAB_STOP,
    (stop, _text: string | undefined, words: string | undefined, at: number) => {
      const bracketed = snippet[at - 1] === '[' && snippet[at + stop.length] === ']'
      return bracketed ? '' : (words?.split(',')[0] ?? '')
    },
  )
  return unescape(blank).replace(/[ \t]+$/gm, '')
}

/** Indents all lines but the first, which stands where the insertion begins; empty lines stay empty. */
export function indentLines(text: string, column: number, lineBreak = '\n'): string {
  const indent = ' '.repeat(column)
  return text
    .split('\n')
    .map((line, i) => (i > 0 && line ? indent + line : line))
    .join(lineBreak)
}

function unescape(text: string): string {
  return text.replace(/\\([\\$},|])/g, '$1')
}
