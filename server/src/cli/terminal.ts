import { createColors } from 'picocolors'

export type Colors = ReturnType<typeof createColors>

/** Where the program writes: results to standard output, everything about the run to standard error. */
export interface Terminal {
  readonly colors: Colors
  /** Characters in a line, where somebody is looking. */
  readonly width: number
  out(text: string): void
  error(text: string): void
  /** A line that the next one takes the place of; nothing where nobody is looking. */
  progress(text: string): void
}

export function createTerminal(words: readonly string[]): Terminal {
  const { stdout, stderr, env } = process
  const asked = words.includes('--no-color') ? false : words.includes('--color') ? true : undefined
  const wanted = env['NO_COLOR']
    ? false
    : env['FORCE_COLOR']
      ? true
      : stdout.isTTY === true && env['TERM'] !== 'dumb'
  let shown = false
  const clear = () => {
    if (shown) stderr.write('\r\u001b[K')
    shown = false
  }
  return {
    colors: createColors(asked ?? wanted),
    width: stdout.columns || 120,
    out(text) {
      clear()
      stdout.write(text.endsWith('\n') ? text : `${text}\n`)
    },
    error(text) {
      clear()
      stderr.write(text.endsWith('\n') ? text : `${text}\n`)
    },
    progress(text) {
      if (!stderr.isTTY) return
      clear()
      if (text) {
        stderr.write(text)
        shown = true
      }
    },
  }
}
