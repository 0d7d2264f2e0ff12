/** `text` in lines of at most `width` characters, broken at blanks; a longer word stands out. No-break spaces hold. */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n')
}

function wrapLine(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \t]+/)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].join('\n')
}

/** `text` with `margin` before every line that is not empty. */
export function indent(text: string, margin: string): string {
  return text.replace(/^(?=.)/gm, margin)
}
