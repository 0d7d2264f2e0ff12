import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { cursorAt } from '../../../server/src/core/model/cursor'
import { parseSource } from '../../../server/src/core/model/source'
import { examplesOf, visible } from './fixtures'

examplesOf('cursor', ({ text, offset }) => {
  const { place, path, typed, span, column, flow, quote, siblings, colon, tight, indent } = cursorAt(
    parseSource(text),
    offset,
  )
  const lines = [
    `${place} ${path.join('.') || '(entry)'}`,
    `typed “${visible(typed)}”, replaces “${visible(text.slice(...span))}”, column ${column}`,
    [
      flow ? 'in brackets' : '',
      quote ? `in ${quote.sign}${quote.closed ? '' : ', open'}` : '',
      colon ? 'has a colon' : '',
      tight ? 'needs a blank' : '',
      indent ? `moves from column ${indent.span[1] - indent.span[0]}` : '',
    ]
      .filter(Boolean)
      .join('; '),
    siblings.length ? `beside ${siblings.join(', ')}` : '',
  ]
  return lines.filter(Boolean).join('\n')
})

describe('cursor', () => {
  it('has an answer for every position of every cut of a real entry', () => {
    const entry = readFileSync('samples/employment/my-coop.practice.yaml', 'utf8').slice(0, 1500)
    for (let length = 0; length < entry.length; length += 7) {
      const text = entry.slice(0, length)
      const source = parseSource(text)
      for (let offset = 0; offset <= length; offset += 3) checkSpan(text, cursorAt(source, offset), offset)
    }
  })

  it('never throws, and always replaces text around the position, whatever the characters', () => {
    const piece = fc.constantFrom(
      '\n',
      '  ',
      '- ',
      ': ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '|',
      '#',
      'a',
      'é',
      '\t',
      '\r\n',
      '&x ',
      '\ufeff',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(80), (pieces, at) => {
        const text = pieces.join('')
        const offset = Math.min(at, text.length)
        checkSpan(text, cursorAt(parseSource(text), offset), offset)
      }),
      { numRuns: 1500, seed: 7 },
    )
  })
})

function checkSpan(text: string, cursor: ReturnType<typeof cursorAt>, offset: number): void {
  const [start, end] = cursor.span
  assert.ok(
    start <= offset && offset <= end,
    `${JSON.stringify(text)} at ${offset}: ${JSON.stringify(cursor)}`,
  )
  assert.ok(
    !/[\r\n]/.test(text.slice(start, end)),
    `${JSON.stringify(text)} at ${offset}: ${JSON.stringify(cursor)}`,
  )
}
