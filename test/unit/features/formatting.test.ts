import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import type { TextEdit } from 'vscode-languageserver-types'
import { openDocument } from '../../../server/src/core/document'
import { enterRules } from '../../../server/src/core/features/enter-rules'
import { formatting } from '../../../server/src/core/features/formatting'
import { onTypeFormatting } from '../../../server/src/core/features/on-type'
import { applyEdits } from '../../../server/src/core/text/edits'
import { Lines } from '../../../server/src/core/text/lines'
import { examplesOf, inputFor, visible } from './fixtures'

function applied(text: string, edits: readonly TextEdit[]): string {
  const lines = new Lines(text)
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      span: [lines.offsetAt(range.start), lines.offsetAt(range.end)],
      text: newText,
    })),
  )
}

const format = (text: string) => applied(text, formatting(openDocument(inputFor(text))))

examplesOf('formatting', ({ text }) => {
  const formatted = format(text)
  assert.equal(format(formatted), formatted, 'formatting twice changes something')
  // Blanks at the end are made visible; expectations end with a line break in any case.
  return formatted === text
    ? '(as it is)'
    : visible(formatted).replace(/ +$/gm, (blanks) => '·'.repeat(blanks.length))
})

/** `$0` is where Enter was pressed: the text behind it is on the new line. */
examplesOf('enter', ({ text, offset }) => {
  const before = text.slice(0, offset)
  const lead = /^ */.exec(before.slice(before.lastIndexOf('\n') + 1))![0]
  // Editors begin the new line with the blanks of the old one.
  const typed = `${before}\n${lead}${text.slice(offset)}`
  const input = inputFor(typed)
  const position = input.source.lines.positionAt(offset + 1 + lead.length)
  const edits = onTypeFormatting(openDocument(input), position, '\n')
  return applied(typed, edits).replace(/ +$/gm, (blanks) => '·'.repeat(blanks.length))
})

describe('formatting', () => {
  for (const file of globSync('samples/*/*.practice.yaml').sort()) {
    it(`leaves no doubt about ${file.split('/').at(-1)}`, () => {
      const text = readFileSync(file, 'utf8')
      const formatted = format(text)
      assert.equal(format(formatted), formatted)
      if (!file.includes('broken')) assert.equal(formatted, text)
    })
  }
})

describe('enter rules', () => {
  const behind = (line: string) => {
    const rule = enterRules().find(({ beforeText }) => new RegExp(beforeText).test(line))
    const lead = /^ */.exec(line)![0]
    return lead + (rule?.action.indent === 'indent' ? '  ' : '') + (rule?.action.appendText ?? '')
  }
  for (const [line, expected] of [
    ['countries:', '  - '],
    ['  - country: Kenya', '    '],
    ['  - Kenya', '  - '],
    ['    role: host', '    '],
    ['sections:', '  - '],
    ['  - kind: why', '    '],
    ['    text: |', '      '],
    ['  - text: |', '      '],
    ['    parts:', '      - '],
    ['contact:', '  '],
    ['  - contact:', '      '],
    ['criteria:', '  '],
    ['      A line of prose: with a colon', '      '],
    ['title: A title', ''],
  ] as const) {
    it(`“${line}”`, () => assert.equal(behind(line), expected))
  }

  it('are plain data', () => assert.deepEqual(JSON.parse(JSON.stringify(enterRules())), enterRules()))
})
