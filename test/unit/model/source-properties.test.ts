import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { globSync } from 'tinyglobby'
import { parseDocument } from 'yaml'
import { parseSource } from '../../../server/src/core/model/source'
import type { Source } from '../../../server/src/core/model/source'
import { toData } from '../../../server/src/core/model/tree'
import type { TreeNode } from '../../../server/src/core/model/tree'
import { applyEdits, areDisjoint } from '../../../server/src/core/text/edits'

const samples = globSync('samples/*/*.practice.yaml')
  .sort()
  .map((path) => readFileSync(path, 'utf8'))
const options = { seed: 20131, endOnFailure: true }

/** What YAML, word processors and hasty fingers put into a text. */
const SPLICES = [
  ...[
    ':',
    ': ',
    '"',
    "'",
    '-',
    '- ',
    '#',
    ' #',
    '[',
    ']',
    '{',
    '}',
    ',',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    '\\',
    '=',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '      ',
    '\t',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u2028',
    '\0',
    '\u0007',
    '\ufffd',
  ],
  ...[
    'x',
    'é',
    '😀',
    '\ud83d',
    '---\n',
    '...\n',
    '<<<<<<< a\n',
    '=======\n',
    '&a ',
    '*a',
    '<<: ',
    '? ',
    '!!',
    '%YAML 2',
  ],
]

interface Mutation {
  readonly at: number
  readonly kind: number
  readonly splice: string
  readonly length: number
}

const mutations = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.nat(8),
    splice: fc.constantFrom(...SPLICES),
    length: fc.nat(40),
  }),
  { minLength: 1, maxLength: 4 },
)
/** A sample, shortened so that many can be tried, with something done to it. */
const mutated = fc.tuple(fc.constantFrom(...samples), fc.nat(8), mutations).map(([sample, from, all]) => {
  const fields = sample.split(/^(?=\w)/m)
  const text = fields.slice(from, from + 5).join('')
  return { text, changed: all.reduce(mutate, text) }
})

function mutate(text: string, { at, kind, splice, length }: Mutation): string {
  const lines = text.split('\n')
  const line = Math.floor(at * (lines.length - 1))
  const offset = Math.floor(at * text.length)
  switch (kind) {
    case 0:
      return text.slice(0, offset) + text.slice(offset + 1 + (length % 4))
    case 1:
      return text.slice(0, offset) + splice + text.slice(offset)
    case 2:
      return text.slice(0, offset)
    case 3:
      lines.splice(line, 1)
      break
    case 4:
      lines[line] = splice + lines[line]!
      break
    case 5:
      lines[line] = lines[line]!.slice(Math.min(length, /^ */.exec(lines[line]!)![0].length))
      break
    case 6:
      lines.splice(Math.floor(length / 2), 0, lines[line]!)
      break
    case 7:
      lines[line] = lines[line]!.slice(0, length)
      break
    default:
      return text.slice(0, offset) + text.slice(Math.max(0, offset - length))
  }
  return lines.join('\n')
}

/** What holds of every source, whatever its text. */
function isSound({ text, root, problems, damaged, fields }: Source): void {
  const inside = (
    [start, end]: readonly [number, number],
    outer: readonly [number, number] = [0, text.length],
  ) => {
    assert.ok(
      outer[0] <= start && start <= end && end <= outer[1],
      `[${start}, ${end}] in [${outer.join(', ')}]`,
    )
  }
  const walk = (node: TreeNode, depth: number) => {
    assert.ok(depth < 2000)
    inside(node.span)
    if (node.kind === 'map') {
      for (const { keySpan, value } of node.pairs) {
        inside(keySpan)
        walk(value, depth + 1)
      }
    } else if (node.kind === 'seq') for (const item of node.items) walk(item, depth + 1)
    else if (node.kind === 'scalar') assert.equal(typeof node.text, 'string')
  }
  walk(root, 0)
  for (const span of damaged) inside(span)
  let last = 0
  for (const { span, fix = [] } of problems) {
    inside(span)
    assert.ok(span[0] >= last, 'problems are in the order of the text')
    last = span[0]
    for (const edit of fix) inside(edit.span)
    assert.ok(areDisjoint(fix))
    assert.equal(typeof applyEdits(text, fix), 'string')
  }
  for (const field of fields) inside([field.base, field.base + field.text.length])
}

describe('any text', () => {
  it('is parsed without fail, every place inside it', () => {
    const unit = fc.oneof(
      fc.constantFrom(...SPLICES),
      fc.constantFrom('id', 'title', 'a b', 'sections'),
      fc.string({ maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => isSound(parseSource(units.join('')))),
      { ...options, numRuns: 500 },
    )
  })

  it('that was an entry is parsed without fail, every place inside it', () => {
    fc.assert(
      fc.property(mutated, ({ changed }) => isSound(parseSource(changed))),
      { ...options, numRuns: 150 },
    )
  })

  it('is parsed after a change as if it were new', () => {
    fc.assert(
      fc.property(mutated, ({ text, changed }) => {
        const { root, problems, damaged, begun } = parseSource(changed, parseSource(text))
        const fresh = parseSource(changed)
        assert.deepEqual({ root, problems, damaged, begun }, { ...pick(fresh) })
      }),
      { ...options, numRuns: 100 },
    )
  })

  it('without problems holds what YAML finds in it as a whole', () => {
    let same = 0
    const compare = (text: string) => {
      const { problems, root } = parseSource(text)
      if (problems.length) return
      const document = parseDocument(text, {
        uniqueKeys: false,
        version: '1.2',
        schema: 'core',
        logLevel: 'silent',
      })
      assert.deepEqual(document.errors, [])
      // Lists and maps as names of fields have no place in an entry, and are written as text in other ways.
      if (/^\s*(?:\? |[[{])|^\ufeff?\.\.\./m.test(text) || document.contents === null) return
      assert.deepEqual(toData(root), document.toJS())
      same++
    }
    samples.forEach(compare)
    fc.assert(
      fc.property(mutated, ({ changed }) => compare(changed.replace(/\r(?!\n)/g, '\n'))),
      { ...options, numRuns: 150 },
    )
    assert.ok(same > samples.length)
  })
})

function pick({ root, problems, damaged, begun }: Source) {
  return { root, problems, damaged, begun }
}
