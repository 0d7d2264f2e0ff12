import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Lines } from '../../../server/src/core/text/lines'

describe('lines', () => {
  it('end with \\n, \\r\\n or a lone \\r', () => {
    const lines = new Lines('a\nb\r\nc\rd')
    assert.equal(lines.count, 4)
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => [lines.start(line), lines.end(line), lines.textOf(line)]),
      [
        [0, 1, 'a'],
        [2, 3, 'b'],
        [5, 6, 'c'],
        [7, 8, 'd'],
      ],
    )
  })

  it('are one in an empty text, and one more behind a last line break', () => {
    assert.equal(new Lines('').count, 1)
    assert.equal(new Lines('a\n').count, 2)
    assert.equal(new Lines('\r\n').count, 2)
    assert.equal(new Lines('\n\r').count, 3)
  })

  it('give positions in UTF-16 units', () => {
    const lines = new Lines('a: 😀 b\r\nc')
    assert.deepEqual(lines.positionAt(5), { line: 0, character: 5 })
    assert.deepEqual(lines.positionAt(9), { line: 1, character: 0 })
    assert.equal(lines.offsetAt({ line: 0, character: 5 }), 5)
    assert.deepEqual(lines.range([3, 10]), {
      start: { line: 0, character: 3 },
      end: { line: 1, character: 1 },
    })
  })

  it('take what lies outside for the nearest place inside', () => {
    const lines = new Lines('ab\ncd')
    assert.deepEqual(lines.positionAt(-1), { line: 0, character: 0 })
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 })
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 2)
    assert.equal(lines.offsetAt({ line: 9, character: 0 }), 5)
    assert.equal(lines.offsetAt({ line: 1, character: -1 }), 3)
    assert.equal(lines.start(9), 5)
    assert.equal(lines.textOf(9), '')
  })

  it('lead from any offset to a position and back, but for the middle of a line break', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '😀', '\u2028'), maxLength: 30 })
    fc.assert(
      fc.property(text, fc.nat(40), (text, at) => {
        const lines = new Lines(text)
        const offset = Math.min(at, text.length)
        const position = lines.positionAt(offset)
        const inBreak = text[offset - 1] === '\r' && text[offset] === '\n'
        assert.equal(lines.offsetAt(position), inBreak ? offset - 1 : offset)
        assert.equal(lines.lineAt(offset), position.line)
        assert.ok(lines.start(position.line) <= offset)
      }),
      { numRuns: 500, seed: 1 },
    )
  })
})
