import assert from 'node:assert/strict'
import { MAX_LENGTH, MAX_SIGNS, parseSource } from '../../../server/src/core/model/source'
import { toData } from '../../../server/src/core/model/tree'
import { applyEdits } from '../../../server/src/core/text/edits'

/** `kind.variant “words”` for every problem. */
function problemsOf(text: string): string[] {
  return parseSource(text).problems.map(({ kind, variant, span }) => {
    return `${kind}${variant ? `.${variant}` : ''} “${text.slice(...span)}”`
  })
}

describe('a file that is no entry', () => {
  const refused: Readonly<Record<string, readonly [text: string, problem: string]>> = {
    'a million characters': ['a: '.padEnd(MAX_LENGTH + 1, 'b'), 'unreadable.size'],
    'a picture': ['\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'unreadable.binary'],
    'a hundred thousand signs': ['a:\n' + '- b\n'.repeat(MAX_SIGNS / 2), 'unreadable.signs'],
    'very many brackets': [`a: ${'['.repeat(200)}`, 'unreadable.depth'],
    'very many dashes': [`a:\n  ${'- '.repeat(200)}b`, 'unreadable.depth'],
    'very much indentation': [
      Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'unreadable.depth',
    ],
    nothing: ['', 'not-an-entry.empty'],
    'empty lines': ['\n \n\t\n', 'not-an-entry.empty'],
    'a byte order mark': ['\ufeff', 'not-an-entry.empty'],
    'document markers': ['---\n...\n', 'not-an-entry.empty'],
    remarks: ['# one\n# two', 'not-an-entry.empty'],
    'a list': ['- a\n- b', 'not-an-entry.list'],
    'a list in brackets': ['[a, b]', 'not-an-entry.list'],
    'a text': ['Good practices\n\nfrom the South', 'not-an-entry.text'],
    'a text in quotes': ['"Good practices"', 'not-an-entry.text'],
    'block text': ['|\n  Good practices', 'not-an-entry.text'],
  }
  for (const [name, [text, problem]] of Object.entries(refused)) {
    it(`${name}: said once, and nothing else`, () => {
      const { problems, root, damaged } = parseSource(text)
      assert.deepEqual(
        problems.map(({ kind, variant }) => `${kind}.${variant}`),
        [problem],
      )
      assert.equal(root.kind, 'map')
      // What the schema misses in it is not said.
      assert.ok(
        damaged.some(([start, end]) => start === 0 && end === text.length) || problem.endsWith('depth'),
      )
    })
  }

  it('the most that is read has nothing to say', () => {
    assert.deepEqual(problemsOf('a: '.padEnd(MAX_LENGTH, 'b')), [])
    assert.deepEqual(problemsOf(`a: ${'['.repeat(90)}${']'.repeat(90)}`), [])
  })
})

describe('a source', () => {
  it('may begin with a byte order mark, and end its lines in any way', () => {
    for (const text of [
      '\ufeffid: a\ntitle: b\n',
      'id: a\r\ntitle: b\r\n',
      'id: a\rtitle: b',
      '---\nid: a\ntitle: b\n...\n',
    ]) {
      const { root, problems } = parseSource(text)
      assert.deepEqual(problems, [])
      assert.deepEqual(toData(root), { id: 'a', title: 'b' })
      assert.ok(root.kind === 'map' && root.pairs.every(({ key, keySpan }) => text.slice(...keySpan) === key))
    }
  })

  it('may be indented as a whole', () => {
    const { root, problems } = parseSource('  id: a\n  contact:\n    email: b\n')
    assert.deepEqual(problems, [])
    assert.deepEqual(toData(root), { id: 'a', contact: { email: 'b' } })
  })

  it('may hold several documents; the first one is read', () => {
    assert.deepEqual(problemsOf('id: a\n---\nid: b'), ['several-documents “---”'])
    assert.deepEqual(problemsOf('id: a\n---\n# nothing\n'), [])
    assert.deepEqual(problemsOf('id: a\n---\ntitle: b'), ['several-documents.line “---”'])
    assert.deepEqual(toData(parseSource('id: a\n---\ntitle: b').root), { id: 'a', title: 'b' })
  })

  it('keeps the names of things that JavaScript has names for', () => {
    const { root } = parseSource('__proto__: a\nconstructor: b\ntoString: c\n')
    assert.deepEqual(Object.keys(toData(root) as object), ['__proto__', 'constructor', 'toString'])
  })

  it('repeats what an alias names, and refuses what would never end', () => {
    assert.deepEqual(toData(parseSource('x-a: &a [1]\nb: *a\n').root), { 'x-a': [1], b: [1] })
    assert.deepEqual(problemsOf('b: *a\nx-a: &a 1\n'), [])
    assert.deepEqual(problemsOf('b: *nobody\n'), ['alias.undefined “*nobody”'])
    assert.deepEqual(problemsOf('x-a: &a [*a]\n'), ['alias.circular “*a”'])
    const laughs = [
      'a: &a [x, x]',
      ...'bcdefghijklmnopq'
        .split('')
        .map((c, i) => `${c}: &${c} [*${'abcdefghijklmnop'[i]}, *${'abcdefghijklmnop'[i]}]`),
    ]
    assert.ok(problemsOf(laughs.join('\n')).some((one) => one.startsWith('alias.many')))
  })

  it('says of characters that were lost or cannot be seen where they stand', () => {
    assert.deepEqual(problemsOf('title: a\u0002b\u0003\u0004 caf\ufffd\n'), [
      'control-character “\u0002”',
      'control-character “\u0003\u0004”',
      'control-character.encoding “\ufffd”',
    ])
    assert.equal(problemsOf(`title: ${'\u0002x'.repeat(500)}`).length, 100)
  })

  it('takes over from its previous version what has not changed, where it stands now', () => {
    const before = parseSource('id: a\ncontact:\n  email: b: c\ntitle: d\n')
    const text = `order: 1\n${before.text.replace('id: a', 'id: e')}`
    const after = parseSource(text, before)
    assert.deepEqual(after.root, parseSource(text).root)
    assert.deepEqual(after.problems, parseSource(text).problems)
    const moved = after.fields.find((field) => field.text.startsWith('contact'))
    assert.equal(moved?.text, before.fields.find((field) => field.text.startsWith('contact'))?.text)
    assert.equal(text.slice(...after.problems[0]!.span), ':')
  })

  it('keeps the line breaks of its file in what it mends', () => {
    const text = 'contact:\r\n  organization: &x a\r\n  b: | c\r\n    d\r\ncountries: e\r\n- f\r\n'
    for (const { fix = [] } of parseSource(text).problems) {
      for (const edit of fix) assert.doesNotMatch(edit.text, /(?<!\r)\n/)
      assert.doesNotMatch(applyEdits(text, fix), /(?<!\r)\n|\r(?!\n)/)
    }
  })
})
