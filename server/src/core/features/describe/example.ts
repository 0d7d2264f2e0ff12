/** How much of an example a hover shows. */
const MAX_LINES = 8

/** An example of the schema as the author would write it, under `name`; without a name, as a list item or value of its own. */
export function exampleYaml(name: string | undefined, value: unknown): string {
  const lines = name === undefined ? toLines(value) : field(name, value)
  const shown = lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES - 1), '…'] : lines
  return shown.join('\n')
}

function field(name: string, value: unknown): string[] {
  if (typeof value === 'string' && value.includes('\n'))
    return [`${name}: |`, ...indent(value.trimEnd().split('\n'))]
  const inline = inlineOf(value)
  if (inline !== undefined) return [`${name}: ${inline}`]
  return [`${name}:`, ...indent(toLines(value))]
}

function toLines(value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const [first = '', ...rest] = toLines(item)
      return [`- ${first}`, ...indent(rest)]
    })
  }
  if (isObject(value)) return Object.entries(value).flatMap(([name, one]) => field(name, one))
  return [scalar(value)]
}

/** Scalars, and short lists of them. */
function inlineOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const parts = value.map((item) => (isObject(item) || Array.isArray(item) ? undefined : scalar(item)))
    const inline = `[${parts.join(', ')}]`
    return parts.includes(undefined) || inline.length > 60 ? undefined : inline
  }
  return isObject(value) ? undefined : scalar(value)
}

function scalar(value: unknown): string {
  const text = String(value)
  return typeof value === 'string' && /: |^[[{&*!|>%@`"'#+-]|^$|^[\d.]+$| #/.test(text) ? `"${text}"` : text
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line ? `  ${line}` : line))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
