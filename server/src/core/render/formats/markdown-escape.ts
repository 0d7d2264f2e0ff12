/** `text` so that Markdown reads it as the same text, wherever it stands in a line. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*[\]<~]/g, '\\$&')
      .replace(/&(?=#|[a-z\d]+;)/gi, '\\&')
      // Within a word an underscore is only that.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      // Programs that fill in templates before Markdown is read see none.
      .replace(/\{(?=\{)/g, '{\\')
      .replace(/\{(?=%)/g, '{\\')
  )
}

/** `line`, already escaped, so that it begins no heading, list, quote or the like. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(\s*)([#>+=-])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^\s+/, '')
}

/** `text` as code within a line. */
export function inlineCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  const space = /^`|`$|^ .* $/.test(text) ? ' ' : ''
  return fence + space + text + space + fence
}

/** The target of a link or picture. */
export function destination(address: string): string {
  return /^[^\s<>()\\]+$/.test(address)
    ? address
    : `<${address.replace(/[<>\\]/g, '\\$&').replace(/[\r\n]+/g, ' ')}>`
}
