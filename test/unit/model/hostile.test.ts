import assert from 'node:assert/strict'
import { parseSource } from '../../../server/src/core/model/source'
import { applyEdits } from '../../../server/src/core/text/edits'

const MB = 1_000_000
/** `unit` again and again, up to `length` code units. */
const fill = (length: number, unit: string | ((i: number) => string)): string => {
  const parts: string[] = []
  for (let i = 0, n = 0; n < length; i++) {
    const part = typeof unit === 'string' ? unit : unit(i)
    parts.push(part)
    n += part.length
  }
  return parts.join('').slice(0, length)
}

/**
 * Texts that cost a careless parser minutes, its stack or its memory. Those with an error in every line are shorter: mocha
 * makes each error remember its whole stack.
 */
const TEXTS: Readonly<Record<string, () => string>> = {
  'ten million characters': () => fill(10 * MB, 'a: b\n'),
  'a million brackets': () => fill(MB, '['),
  'many brackets': () => `a: ${fill(40_000, '[')}`,
  'many closing brackets': () => `a: ${fill(10_000, ']')}`,
  'five thousand levels': () => Array.from({ length: 1300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  'fifty thousand dashes in one line': () => `a:\n  ${'- '.repeat(50_000)}b`,
  'a billion laughs': () =>
    [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...Array.from(
        { length: 20 },
        (_, i) =>
          `k${i}: &k${i} [${Array(9)
            .fill(i ? `*k${i - 1}` : '*a')
            .join()}]`,
      ),
    ].join('\n'),
  'many aliases to nothing': () => `a: [${fill(100_000, (i) => `*b${i}, `)}x]`,
  'many names that nothing repeats': () => `a: [${fill(30_000, (i) => `&b${i} x, `)}x]`,
  'ten thousand fields': () => fill(110_000, (i) => `key${i}: x\n`),
  'the same field again and again': () => fill(40_000, 'a: x\n'),
  'forty thousand lines of one word': () => `id: x\n${fill(200_000, 'word\n')}`,
  'lines of words at the margin': () => `id: x\n${fill(400_000, 'some words\n')}`,
  'one line of a million characters': () => `a: ${fill(MB - 10, 'word ')}`,
  'one line of blanks': () => `a:${fill(MB - 10, ' ')}b`,
  'one line of no-break spaces': () => `a: ${fill(MB - 10, '\u00a0')}`,
  'many lines with tabs': () => `a:\n${fill(20_000, '\tb: c\n')}`,
  'tabs and nothing else': () => fill(90_000, '\t'),
  'many quotation marks': () => `a: ${fill(20_000, '"')}`,
  'many open quotation marks': () => `a:\n${fill(15_000, '  - "b\n')}`,
  'many colons in one line': () => `a: ${fill(20_000, 'b: ')}`,
  'many lines with two colons': () => `a:\n${fill(6_000, (i) => `  k${i}: b: c\n`)}`,
  'many colons': () => fill(60_000, 'b: '),
  'many names in front of a value': () => `a: ${fill(30_000, '&b ')}c`,
  'many backslashes': () => `a: "${fill(20_000, '\\q')}"`,
  'many commas': () => `a: [b${fill(10_000, ',')}]`,
  'many document markers': () => fill(100_000, (i) => `k${i}: b\n---\n`),
  'many conflicts': () => `a: b\n${fill(100_000, '<<<<<<< a\n=======\n>>>>>>> b\n')}`,
  stairs: () => fill(5_000, (i) => `${' '.repeat(i % 30)}k${i}: b\n`),
  'lines ever further in': () => fill(200_000, (i) => `${' '.repeat(i)}k: b\n`),
  'many items without a space': () => `a:\n${fill(100_000, (i) => (i % 2 ? '  -b\n' : '  - c\n'))}`,
  'many items without a dash': () => `a:\n${fill(40_000, (i) => (i % 2 ? '  - b: c\n' : '  b: c\n'))}`,
  'block text with words behind its sign': () => fill(50_000, (i) => `k${i}: | text\n  more\n`),
  'block text whose lines jump': () => `a: |\n${fill(200_000, (i) => (i % 2 ? '  in\n' : ' out of it\n'))}`,
  'every sign there is': () => {
    let seed = 1
    const signs = ' \n\n  \t:-"\'[]{}#&*!|>%@`?,=\\abcxyz\u00a0\r'
    return fill(30_000, () => signs[((seed = (seed * 48271) % 2147483647) >> 8) % signs.length]!)
  },
}

describe('a hostile text', () => {
  for (const [name, make] of Object.entries(TEXTS)) {
    it(name, function () {
      this.timeout(60_000)
      const text = make()
      const source = parseSource(text)
      assert.equal(source.root.kind, 'map')
      assert.deepEqual(parseSource(text, source).problems.length, source.problems.length)
      for (const { fix = [] } of source.problems.slice(0, 3)) applyEdits(text, fix)
    })
  }
})
