import assert from 'node:assert/strict'
import type { MarkupContent } from 'vscode-languageserver-types'
import { openDocument } from '../../../server/src/core/document'
import { hover } from '../../../server/src/core/features/hover'
import { Lines } from '../../../server/src/core/text/lines'
import { examplesOf, inputFor } from './fixtures'

examplesOf('hover', ({ text, offset, situation }) => {
  const input = inputFor(text, situation)
  const found = hover(openDocument(input), input.source.lines.positionAt(offset), {
    uri: 'file:///entry.practice.yaml',
    language: 'en',
  })
  if (!found) return '(nothing)'
  const lines = new Lines(text)
  const words = text.slice(lines.offsetAt(found.range!.start), lines.offsetAt(found.range!.end))
  assert.ok(text.slice(0, offset).length >= lines.offsetAt(found.range!.start))
  return `“${words}”\n\n${(found.contents as MarkupContent).value}`
})

describe('hover', () => {
  it('never lists a catalogue', () => {
    const text =
      'countries:\n  - country: Kenya\nprogrammes: [IPEC]\nconventions: [C182]\nrecommendations: [R202]\n'
    const document = openDocument(inputFor(text))
    for (let offset = 0; offset <= text.length; offset++) {
      const found = hover(document, document.source.lines.positionAt(offset), {
        uri: 'file:///a.practice.yaml',
        language: 'en',
      })
      assert.ok(((found?.contents as MarkupContent | undefined)?.value.length ?? 0) < 1200)
    }
  })
})
