import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Ended } from '../support/cli'
import { sstc, withFolder } from '../support/cli'

/** Files nobody meant to write: what they hold, the rule that says so, and the exit code. */
const INPUTS: Readonly<Record<string, { text: string | Buffer; says: RegExp; code: number }>> = {
  empty: { text: '', says: /1:1 +error .*empty.* yaml\/not-an-entry/, code: 1 },
  'only comments': { text: '# nothing yet\n', says: /empty/, code: 1 },
  binary: {
    text: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 255]),
    says: /not a text file.* yaml\/unreadable/,
    code: 1,
  },
  'UTF-16': { text: Buffer.from('\ufeffid: x\n', 'utf16le'), says: /not a text file/, code: 1 },
  'invalid UTF-8': {
    text: Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xff, 0xfe, 0x0a]),
    says: /1:5 .*UTF-8.* yaml\/control-character/,
    code: 1,
  },
  '10 MB': { text: 'title: x\n'.repeat(1_200_000), says: /too large.* yaml\/unreadable/, code: 1 },
  'a million characters on a line': { text: `title: ${'x '.repeat(450_000)}\n`, says: /title/, code: 1 },
  '5,000 levels of brackets': {
    text: `a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
    says: /nested deeper.* yaml\/unreadable/,
    code: 1,
  },
  '900 levels of indentation': {
    text: Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    says: /nested deeper/,
    code: 1,
  },
  '50,000 dashes': { text: `a:\n  ${'- '.repeat(50_000)}x\n`, says: /nested deeper/, code: 1 },
  'an alias bomb': {
    text: `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
      .split('')
      .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(',')}]\n`)
      .join('')}`,
    says: /repeats more than an entry can hold.* yaml\/alias/,
    code: 1,
  },
  'an alias of itself': { text: 'a: &a [*a]\n', says: /yaml\/alias/, code: 1 },
  'two documents': {
    text: 'id: a\n---\nid: b\n',
    says: /2:1 .*second document.* yaml\/several-documents/,
    code: 1,
  },
  'conflict markers': {
    text: 'id: a\n<<<<<<< HEAD\ntitle: x\n=======\ntitle: y\n>>>>>>> b\n',
    says: /2:1 .*yaml\/conflict/,
    code: 1,
  },
  '20,000 fields': {
    text: Array.from({ length: 20_000 }, (_, i) => `k${i}: v\n`).join(''),
    says: /schema\/unknown-field/,
    code: 1,
  },
  'the names of object members': {
    text: '__proto__: {a: 1}\nconstructor: x\ntoString: y\nhasOwnProperty: z\ncountries: [__proto__, constructor]\n',
    says: /“__proto__” is not a/,
    code: 1,
  },
}

describe('sstc check on hostile input', function () {
  this.timeout(30_000)

  for (const [name, { text, says, code }] of Object.entries(INPUTS)) {
    it(name, () =>
      withFolder({ 'x.practice.yaml': text }, async (cwd) => {
        const ended = await sstc(['check', 'x.practice.yaml'], { cwd })
        assert.match(ended.stdout, says)
        assert.equal(ended.code, code)
        noTrace(ended)
      }),
    )
  }

  it('a folder with the name of an entry', () =>
    withFolder({}, async (cwd) => {
      mkdirSync(join(cwd, 'x.practice.yaml'))
      const ended = await sstc(['check', 'x.practice.yaml'], { cwd })
      assert.equal(ended.code, 2)
      assert.match(ended.stderr, /There are no entries in “x\.practice\.yaml”/)
      noTrace(ended)
    }))

  it('a file that is not there, or no entry; a glob that matches nothing', () =>
    withFolder({ 'notes.txt': 'x' }, async (cwd) => {
      const messages = {
        'y.practice.yaml': /There is no file or folder “y\.practice\.yaml”/,
        'notes.txt': /“notes\.txt” is neither an entry/,
        '*.yaml': /No entry matches/,
        '.': /There are no entries in “\.”/,
      }
      for (const [path, message] of Object.entries(messages)) {
        const ended = await sstc(['check', path], { cwd })
        assert.equal(ended.code, 2, path)
        assert.match(ended.stderr, message)
        noTrace(ended)
      }
    }))

  it('words that mean nothing', async () => {
    const usages: [string[], RegExp][] = [
      [['check', '--format', 'xml'], /xml/],
      [['check', '--max-warnings', 'many'], /“many” is not possible/],
      [['check', '--rule', 'countries/unknwon=off'], /Did you mean “countries\/unknown”/],
      [['check', '--rule', 'dates/missing=loud'], /no setting/],
      [['explain', 'date/missing'], /There is no rule “date\/missing”.*Did you mean “dates\/missing”/],
      [['chekc'], /chekc/],
      [['check', '--stdin-filename', 'x.txt'], /neither an entry/],
    ]
    for (const [words, message] of usages) {
      const ended = await sstc(words)
      assert.equal(ended.code, 2, words.join(' '))
      assert.match(ended.stderr, message)
      noTrace(ended)
    }
  })
})

function noTrace({ stdout, stderr }: Ended): void {
  assert.doesNotMatch(stdout + stderr, /^\s+at .*:\d+:\d+\)?$/m)
  assert.doesNotMatch(stderr, /should not have/)
}
