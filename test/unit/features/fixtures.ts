import assert from 'node:assert/strict'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../../server/src/core/check'
import type { CheckResult } from '../../../server/src/core/check'
import { RULES } from '../../../server/src/core/rules'
import { inputFor } from '../../support/check'
import type { Situation } from '../../support/check'

/**
 * One example of a fixture file: a document with a cursor (`$0`) or a range (between ⟦ and ⟧), and what is expected.
 *
 * A file of `test/fixtures/features/<feature>/` is Markdown. Each example is a ```yaml block, followed by one or several
 * ```expect blocks. Words behind `yaml` say how the document is to be read: `guide` (a guide file), `crlf`, `tabs` (→ stands for a
 * tab), `bom`, `noeol` (no line break at the end), `file=name`, `files=a,b`, `rules=a,b` (only these). Words behind `expect` are for the feature: see
 * its test. A ```guide block before a document is the guide file around it; an ```other file=name block is another entry.
 *
 * `UPDATE=1 npm run unit` writes what comes out into the expect blocks: read the difference before you keep it.
 */
export interface Example {
  readonly name: string
  readonly text: string
  /** UTF-16 offset of `$0`; the beginning of the range where there is one. */
  readonly offset: number
  readonly range: readonly [number, number]
  readonly situation: Situation
  readonly options: Readonly<Record<string, string>>
}

type Feature = (example: Example, words: Readonly<Record<string, string>>) => string

const FOLDER = 'test/fixtures/features'
const FENCE = /^(`{3,})(yaml|expect|guide|other)([^\n]*)\n([\s\S]*?)^\1$/gm

/** Declares a test for every example of a feature's fixtures. */
export function examplesOf(feature: string, run: Feature): void {
  const folder = join(FOLDER, feature)
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith('.md'))
    .sort()) {
    const file = join(folder, name)
    const text = readFileSync(file, 'utf8')
    const updates: { start: number; end: number; text: string }[] = []
    describe(`${feature}/${name}`, () => {
      for (const one of readExamples(text)) {
        it(one.example.name, () => {
          for (const { words, start, end } of one.expected) {
            const actual = `${run(one.example, words).trimEnd()}\n`
            if (process.env['UPDATE']) updates.push({ start, end, text: actual })
            else assert.equal(actual, text.slice(start, end))
          }
        })
      }
      after(() => {
        if (!process.env['UPDATE']) return
        let updated = text
        for (const { start, end, text: actual } of updates.reverse()) {
          updated = updated.slice(0, start) + actual + updated.slice(end)
        }
        if (updated !== text) writeFileSync(file, updated)
      })
    })
  }
}

interface Expected {
  readonly words: Readonly<Record<string, string>>
  readonly start: number
  readonly end: number
}

function readExamples(file: string): { example: Example; expected: Expected[] }[] {
  const found: { example: Example; expected: Expected[] }[] = []
  let guide: string | undefined
  let others: Record<string, string> = {}
  for (const match of file.matchAll(FENCE)) {
    const [, , kind, info = '', body = ''] = match
    const words = readWords(info)
    if (kind === 'guide') guide = body
    else if (kind === 'other') others[words['file'] ?? 'other.practice.yaml'] = body
    else if (kind === 'expect') {
      const end = match.index + match[0].length - match[1]!.length
      found.at(-1)?.expected.push({ words, start: end - body.length, end })
    } else {
      const heading = [...file.slice(0, match.index).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? ''
      const line = file.slice(0, match.index).split('\n').length
      const situation: Situation = {
        ...(words['guide'] === undefined ? {} : { kind: 'guide' }),
        ...(guide === undefined ? {} : { guide }),
        ...(words['file'] ? { file: words['file'] } : {}),
        ...(words['rules'] ? { only: words['rules'].split(',') } : {}),
        ...(words['files'] ? { files: words['files'].split(',') } : {}),
        others,
      }
      found.push({
        example: { name: `${heading} (line ${line})`, ...readText(body, words), situation, options: words },
        expected: [],
      })
      guide = undefined
      others = {}
    }
  }
  return found
}

function readText(
  body: string,
  words: Readonly<Record<string, string>>,
): Pick<Example, 'text' | 'offset' | 'range'> {
  let marked = body
  if ('noeol' in words) marked = marked.replace(/\n$/, '')
  if ('tabs' in words) marked = marked.replace(/→/g, '\t')
  if ('crlf' in words) marked = marked.replace(/\n/g, '\r\n')
  if ('bom' in words) marked = `\ufeff${marked}`
  const marks = [...marked.matchAll(/\$0|[⟦⟧]/g)]
  let removed = 0
  const offsets = marks.map((mark) => {
    const offset = mark.index - removed
    removed += mark[0].length
    return offset
  })
  const text = marked.replace(/\$0|[⟦⟧]/g, '')
  const offset = offsets[0] ?? 0
  return { text, offset, range: [offset, offsets[1] ?? offset] }
}

/** `a b=c d="e f"` as an object. */
function readWords(info: string): Record<string, string> {
  const words = [...info.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map((match) => match[0].replace(/"/g, ''))
  return Object.fromEntries(
    words.map((word) => [word.split('=')[0]!, word.includes('=') ? word.slice(word.indexOf('=') + 1) : '']),
  )
}

export { inputFor }

/** What the rules of an example find in it. */
export function checkExample({ text, situation }: Example): CheckResult {
  return check(
    inputFor(text, situation),
    situation.only ? RULES.filter(({ id }) => situation.only!.includes(id)) : RULES,
  )
}

/** A text with what is not seen made visible, for reading and comparing. */
export function visible(text: string): string {
  return text
    .replace(/\r/g, '␍')
    .replace(/\t/g, '→')
    .replace(/\ufeff/g, '')
}
