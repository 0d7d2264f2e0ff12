import assert from 'node:assert/strict'
import fc from 'fast-check'
import { sourceOffsets } from '../../../server/src/core/model/offsets'
import { parseSource } from '../../../server/src/core/model/source'
import { nodeAt } from '../../../server/src/core/model/tree'
import type { Path } from '../../../server/src/core/model/tree'

describe('source offsets', () => {
  const texts: Readonly<Record<string, string>> = {
    plain: 'a: two words\n  and  two more\n',
    single: "a: 'it''s a\n\n  text'\n",
    double: 'a: "two words \\\n  and    blanks   \n  \n  more"\n',
    literal: 'a: |\n  two words\n\n    and more\n',
    'folded text': 'a: >\n  two words\n  and two more\n\n  a paragraph\n    indented\n  back\n',
    'folded text, far indented': 'a: >-\n        two words\n        and two more\n',
    'folded text behind an empty line': 'a: >\n\n  two words\n  and two more\n',
    'folded text with an indentation of its own': 'a: >2\n    two words\n  and two more\n',
    'folded text with CRLF': 'a: >-\r\n  two words\r\n  and two more\r\n',
  }
  for (const [name, text] of Object.entries(texts)) {
    it(`of ${name}: each letter is found where it stands`, () => {
      const node = nodeAt(parseSource(text).root, ['a'])
      assert.equal(node?.kind, 'scalar')
      const offsets = sourceOffsets(text, node)
      for (const [i, char] of [...node.text].entries()) {
        if (/\S/.test(char)) assert.equal(text[offsets[i]!], char, `${i} of ${JSON.stringify(node.text)}`)
      }
    })
  }

  /** Texts whose words stand in the source as they are decoded, escapes left aside. */
  const written: Readonly<Record<string, string>> = {
    'a plain text of one line': 'a: Viet Nam’s children',
    'a plain text of several lines': 'a: two words\n  and\n   two more\n\n\n  a paragraph\n',
    'a plain text below its field': 'a:\n    two words\n    and two more # a remark\n',
    'a plain text with CRLF': 'a: two words\r\n  and two more\r\n\r\n  a paragraph\r\n',
    'a plain text with tabs': 'a:\ttwo\twords\n  \tand two more\n',
    'a plain text between brackets': 'a: [one, two words\n  and more, three]\n',
    'a plain text behind a byte order mark': '\ufeffa: two words\n  and two more\n',
    'a plain text with characters beyond the BMP': 'a: 😀 two 𝒲ords\n  and 😀😀 more\n',
    'single quotes': "a: 'two words\n  and\n\n  two more'\n",
    'single quotes with CRLF': "a: 'two words\r\n  and two more'\r\n",
    'single quotes with doubled ones': "a: 'the children''s rights and ''more'' of it'\n",
    'double quotes': 'a: "two words\n  and\n\n  two more"\n',
    'double quotes with CRLF': 'a: "two words\r\n  and \\\r\n  two more"\r\n',
    'double quotes with a continued line': 'a: "two words \\\n    and \\\n  two more"\n',
    'double quotes with escapes':
      'a: "two\\twords \\x41 and \\u00e9 two \\U0001F600 more\\nof \\"them\\" \\\\ all"\n',
    'double quotes with an escaped pair': 'a: "two \\uD83D\\uDE00 words \\/ more"\n',
    'double quotes with escaped blanks': 'a: "two\\_words\\N\\L\\P\\0\\e\\a\\v and more"\n',
    'double quotes between braces': 'a: {b: "two\n  words", c: x}\n',
    'block text': 'a: |\n  two words\n\n    and more\n  of them\n',
    'block text with its line breaks kept': 'a: |+\n  two words\n\n  more\n\n\nb: c\n',
    'block text without its last line break': 'a: |-\n  two words\n  more',
    'block text with an indentation of its own': 'a: |2\n    two words\n  more\n',
    'block text with sign and indentation': 'a: |2-\n    two words\n\n   more\n',
    'block text that begins with empty lines': 'a: |\n\n\n  two words\n  more\n',
    'block text with a remark behind its sign': 'a: | # as it is\n  two words\n  more\n',
    'block text with CRLF': 'a: |\r\n  two words\r\n\r\n  more\r\nb: c\r\n',
    'block text with tabs': 'a: |\n  \ttwo\twords\n  more\n',
    'block text with characters beyond the BMP': 'a: |\n  😀 two 𝒲ords\n    😀 more\n',
    'block text further in': 'a:\n  - b: |\n      two words\n      more\n',
    'folded text': 'a: >\n  two words\n  more\n\n\n  a paragraph\n    further in\n\n    still\n  back\n',
    'folded text with its line breaks kept': 'a: >+\n  two words\n  more\n\n\n',
    'folded text with CRLF': 'a: >\r\n  two words\r\n  more\r\n\r\n  a paragraph\r\n',
    'folded text that begins further in': 'a: >\n\n    two words\n    more\n',
    'folded text with tabs': 'a: >\n  two\twords\n  \tmore\n  back\n',
  }
  for (const [name, text] of Object.entries(written)) {
    it(`of ${name}: each word is found as a whole`, () => {
      let some = 0
      for (const path of [['a'], ['a', 0], ['a', 1], ['a', 'b'], ['a', 0, 'b']])
        some += wordsFound(text, path)
      assert.ok(some > 0)
    })
  }

  it('of any text in any style', () => {
    const word = fc.stringMatching(/^[a-zé😀𝒲’]{1,5}$/u)
    const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    const gap = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n')
    const style = fc.constantFrom('', "'", '"', '|\n', '|-\n', '>\n', '>2\n', '|2+\n')
    fc.assert(
      fc.property(style, lines, gap, fc.nat(3), (style, lines, gap, further) => {
        const rows = lines.map((line, i) => (i % 2 ? ' '.repeat(further) : '') + line.join(' '))
        const close = style.length === 1 ? style : ''
        wordsFound(
          `a: ${style}${style.endsWith('\n') ? '  ' : ''}${rows.join(`${gap}  `)}${close}${gap}b: c\n`,
          ['a'],
        )
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('take time in proportion to the length, whatever the blanks', () => {
    const text = `a: "${' '.repeat(100_000)}x"\n`
    const node = nodeAt(parseSource(text).root, ['a'])
    assert.equal(node?.kind, 'scalar')
    const start = Date.now()
    sourceOffsets(text, node)
    assert.ok(Date.now() - start < 1000)
  })
})

/** Checks that each word of the text at `path` stands in the source where it is said to; how many there are. */
function wordsFound(text: string, path: Path): number {
  const node = nodeAt(parseSource(text).root, path)
  if (node?.kind !== 'scalar') return 0
  const offsets = sourceOffsets(text, node)
  assert.equal(offsets.length, node.text.length + 1)
  for (let i = 1; i < offsets.length; i++) assert.ok(offsets[i]! >= offsets[i - 1]!, `offset ${i} goes back`)
  assert.ok(offsets[0]! >= node.span[0] && offsets.at(-1)! <= node.span[1])
  const words = [...node.text.matchAll(/[^\s\0-\u001f\u0085\u00a0\u2028\u2029]+/g)]
  for (const word of words) {
    const end = word.index + word[0].length
    const source = text.slice(offsets[word.index], offsets[end - 1]! + 1)
    // An escape is as long as it is.
    if (/[\\]|''/.test(text.slice(offsets[word.index], offsets[end]))) continue
    assert.equal(source, word[0], `${JSON.stringify(word[0])} in ${JSON.stringify(text)}`)
  }
  return words.length
}
