import assert from 'node:assert/strict'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import type { Block, Inline } from '../../../server/src/core/render'
import { blocks } from '../../../server/src/core/render/markdown/blocks'
import { parseBlocks } from '../../../server/src/core/render/markdown/parser'
import { say } from './support'

const read = (text: string): Block[] =>
  blocks(text, {
    mark: (key): Inline => ({ type: 'missing', text: key, why: 'mark' }),
    lines: (start, end) => [start, end],
    level: 3,
    figure: (id, lines) => ({ type: 'figure', alt: id, lines }),
  })

/** The words of the only paragraph. */
const line = (text: string): string => {
  const [block, ...rest] = read(text)
  assert.deepEqual(rest, [])
  assert.equal(block?.type, 'paragraph')
  return block?.type === 'paragraph' ? say(block.children) : ''
}

describe('render: Markdown', () => {
  it('has emphasis, code, links and line breaks', () => {
    assert.equal(line('a *b* **c** `d` [e](http://f.org "t")'), 'a *b* **c** `d` <http://f.org|e>')
    assert.equal(line('a\\\nb  \nc\nd'), 'a/b/c d')
    assert.equal(line('[a][b]\n\n[b]: https://c.org'), '<https://c.org|a>')
    assert.equal(
      line('[ILO](www.ilo.org/x) [m](mailto:a@b.org)'),
      '<http://www.ilo.org/x|ILO> <mailto:a@b.org|m>',
    )
  })

  it('has lists, quotes, code and rules, each with its lines', () => {
    const paragraph = (text: string, lines: readonly [number, number]) => ({
      type: 'paragraph' as const,
      lines,
      children: [{ type: 'text' as const, text }],
    })
    assert.deepEqual(read('3. a\n4. b\n\n   c\n\n> q\n\n    code\n\n***\n'), [
      {
        type: 'list',
        lines: [0, 4],
        start: 3,
        tight: false,
        items: [
          { lines: [0, 1], blocks: [paragraph('a', [0, 1])] },
          { lines: [1, 4], blocks: [paragraph('b', [1, 2]), paragraph('c', [3, 4])] },
        ],
      },
      { type: 'quote', lines: [5, 6], blocks: [paragraph('q', [5, 6])] },
      { type: 'code', lines: [7, 8], text: 'code' },
      { type: 'rule', lines: [9, 10] },
    ])
  })

  it('knows tight lists within loose ones', () => {
    const [outer] = read('- a\n\n  - b\n  - c\n\n- d')
    assert.ok(outer?.type === 'list' && !outer.tight)
    const inner = outer.items[0]?.blocks[1]
    assert.ok(inner?.type === 'list' && inner.tight)
  })

  it('links bare addresses, without the signs of the sentence around them', () => {
    const cases: Record<string, string> = {
      'www.ilo.org.': '<http://www.ilo.org|www.ilo.org>.',
      '(http://a.org/b_(c)), d': '(<http://a.org/b_(c)|http://a.org/b_(c)>), d',
      '“http://a.org”': '“<http://a.org|http://a.org>”',
      '**http://a.org/_x_/y**': '**<http://a.org/_x_/y|http://a.org/_x_/y>**',
      'http://www.ilo.org/lang--en/index.htm;':
        '<http://www.ilo.org/lang--en/index.htm|http://www.ilo.org/lang--en/index.htm>;',
      'http://www.senai70anos.com.br/#': '<http://www.senai70anos.com.br/#|http://www.senai70anos.com.br/#>',
      'HTTP://A.ORG': '<HTTP://A.ORG|HTTP://A.ORG>',
      'http://a.org[^n]': '<http://a.org|http://a.org>{n|mark}',
      'emp_policy@ilo.org,': '<mailto:emp_policy@ilo.org|emp_policy@ilo.org>,',
      '_a@b.org_': '*<mailto:a@b.org|a@b.org>*',
      '<http://a.org>': '<http://a.org|http://a.org>',
      '[http://a.org](http://b.org)': '<http://b.org|http://a.org>',
      '`http://a.org`': '`http://a.org`',
      'Montevideo – www.oitcinterfor.org': 'Montevideo – <http://www.oitcinterfor.org|www.oitcinterfor.org>',
    }
    for (const [text, expected] of Object.entries(cases)) assert.equal(line(text), expected)
  })

  it('takes nothing else for an address', () => {
    for (const text of [
      'My.COOP',
      'ilo.org',
      'http//:ipep.itcilo.org',
      'http://',
      'www.',
      'xhttp://a.org',
      'a@b',
      '@ilo',
      'C&A;',
    ]) {
      assert.equal(line(text), text)
    }
  })

  it('shows raw HTML, pictures and other links as text', () => {
    for (const text of [
      '<b>x</b>',
      '<script>\nalert(1)\n</script>'.replace(/\n/g, ' '),
      '[a](javascript:x)',
      '[a](data:text/html,x)',
      '[a](other.html)',
      '[a](#top)',
      '[a](//b.org)',
      '![a](http://b.org/c.png)',
      '<javascript:x>',
    ]) {
      assert.equal(line(text), text)
    }
    assert.equal(line('<div>\n*a*\n</div>'), '<div> *a* </div>')
  })

  it('finds marks, but not in code and not escaped', () => {
    assert.equal(line('a[^b] *c[^d]* `[^e]` \\[^f] [^g h]'), 'a{b|mark} *c{d|mark}* `[^e]` [^f] [^g h]')
  })

  it('places figures on lines of their own, where they end a paragraph', () => {
    const kinds = (text: string) =>
      read(text).map((block) => (block.type === 'figure' ? block.alt : block.type))
    assert.deepEqual(kinds('a\n![f]\nb\n\n![g-1]  '), ['paragraph', 'f', 'paragraph', 'g-1'])
    assert.deepEqual(kinds('a ![f]'), ['paragraph'])
    assert.deepEqual(kinds('    ![f]'), ['code'])
    assert.deepEqual(kinds('![f](http://a.org)'), ['paragraph'])
  })

  it('prints a footnote’s definition as text, since it would vanish', () => {
    assert.equal(line('[^a]: http://b.org'), '[^a]: <http://b.org|http://b.org>')
  })

  it('is otherwise CommonMark: the same tokens as the library’s own', () => {
    const plain = new MarkdownIt('commonmark', { html: false }).disable(['html_block', 'html_inline'])
    plain.validateLink = (href) => /^(?:https?:\/\/[^/?#]|mailto:[^@\s]+@[^@\s])/i.test(href)
    const piece = fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '__',
        '`',
        '``',
        '[',
        ']',
        '](',
        ')',
        '<',
        '>',
        '\\',
        '&amp;',
        '&#35;',
        '!',
        '\n',
        '\n\n',
        '- ',
        '2. ',
      ],
      ...[
        '    ',
        '> ',
        '# ',
        '===',
        '---',
        '```',
        'a',
        'b c',
        ' ',
        '.',
        'é',
        '[a]: <https://x.org>',
        '\t',
        '~',
        '|',
        '"',
        '(',
        '://',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('')
        // Not what is ours: figures, and addresses that no brackets enclose.
        fc.pre(!/!\[[\w-]+\][ \t]*$|\\<https/m.test(text))
        const bare = (tokens: ReturnType<typeof parseBlocks>): unknown =>
          tokens.map((token) => [
            token.type,
            token.tag,
            token.content,
            token.map,
            token.hidden,
            token.attrs,
            token.children && bare(token.children),
          ])
        assert.deepEqual(bare(parseBlocks(text)), bare(plain.parse(text, {})))
      }),
      { numRuns: 2000 },
    )
  })
})
