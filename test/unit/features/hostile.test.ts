import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { check } from '../../../server/src/core/check'
import type { CheckResult } from '../../../server/src/core/check'
import * as features from '../../../server/src/core/features'
import { inputFor } from './fixtures'

const options = { uri: 'file:///guide/entry.practice.yaml', language: 'en' } as const

/** Asks for everything at one place. */
function askAll(result: CheckResult, offset: number): void {
  const { context } = result
  const { lines } = context.source
  const position = lines.positionAt(offset)
  const range = { start: position, end: position }
  const list = features.complete(context, position, options)
  for (const item of list.items.slice(0, 3)) features.resolveCompletion(item, context, options)
  features.hover(context, position, options)
  for (const action of features.codeActions(result, range, { ...options, resolves: true }))
    assert.ok(action.title)
  features.definition(context, position, options)
  features.references(context, position, options)
  features.documentHighlights(context, position)
  features.prepareRename(context, position)
  features.rename(context, position, 'new-name', options)
  features.selectionRanges(context, [position])
  features.onTypeFormatting(context, position, '\n')
}

function askWhole(result: CheckResult): void {
  const { context } = result
  const all = context.source.lines.range([0, context.source.text.length])
  for (const { name, range, selectionRange } of features.documentSymbols(context, options)) {
    assert.ok(name.trim())
    assert.ok(selectionRange.end.line <= range.end.line)
  }
  features.documentLinks(context, options)
  features.foldingRanges(context)
  features.inlayHints(context, all)
  assert.equal(features.semanticTokens(context).data.length % 5, 0)
  features.codeLenses(result, options)
  features.formatting(context)
}

describe('features on hostile text', () => {
  it('answer at every place of every cut of a real entry', () => {
    const entry = readFileSync('samples/employment/my-coop.practice.yaml', 'utf8')
    for (let length = 10; length < 2600; length += 131) {
      const result = check(inputFor(entry.slice(0, length)), [])
      askWhole(result)
      for (let offset = 0; offset <= length; offset += 17) askAll(result, offset)
    }
  })

  it('answer whatever the characters', () => {
    const fields = fc.constantFrom(
      'countries',
      'sections',
      'text',
      'kind',
      'contact',
      'footnotes',
      'figures',
      'id',
      'dates',
      'criteria',
      'rules',
      'title',
    )
    const signs = fc.constantFrom(
      ...[
        '\n',
        '\n  ',
        '\n    - ',
        '- ',
        ': ',
        ':',
        '[',
        ']',
        '{',
        '}',
        ', ',
        '"',
        "'",
        ' |\n',
        '#',
        'Kenya',
        'C182',
        '[^a]',
        '![b]',
        '\t',
        '\r',
        '&x ',
        '*x',
        '\ufeff',
        '\ud83d',
        '---\n',
      ],
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fields, signs), { maxLength: 40 }),
        fc.nat(150),
        fc.boolean(),
        (pieces, at, guide) => {
          const text = pieces.join('')
          const result = check(inputFor(text, guide ? { kind: 'guide' } : {}), [])
          askWhole(result)
          askAll(result, Math.min(at, text.length))
        },
      ),
      { numRuns: 600, seed: 11 },
    )
  })

  it('take no time at an address without an end', () => {
    const text = `front:\n  - text: |\n      ${'a.'.repeat(5_000)}@\n`
    const begin = performance.now()
    askWhole(check(inputFor(text, { kind: 'guide' }), []))
    assert.ok(performance.now() - begin < 1500)
  })

  for (const [name, text] of [
    ['deep brackets', `a: ${'['.repeat(20_000)}`],
    ['a list of a hundred thousand', `countries:\n${'  - Kenya\n'.repeat(20_000)}`],
    ['one very long line', `title: ${'word '.repeat(60_000)}`],
    ['open quotes', 'a: "\n'.repeat(5_000)],
    ['bytes that are no text', '\0'.repeat(1000)],
  ] as const) {
    it(`take no time at ${name}`, () => {
      const begin = performance.now()
      const result = check(inputFor(text), [])
      const parsed = performance.now()
      askWhole(result)
      askAll(result, Math.floor(text.length / 2))
      askAll(result, text.length)
      assert.ok(
        performance.now() - parsed < 1500,
        `${Math.round(performance.now() - parsed)} ms, after ${Math.round(parsed - begin)} of parsing`,
      )
    })
  }
})
