import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { CodeAction } from 'vscode-languageserver-types'
import { check } from '../../../server/src/core/check'
import { codeActions, FIX_ALL, resolveCodeAction } from '../../../server/src/core/features/code-actions'
import { parseSource } from '../../../server/src/core/model/source'
import { applyEdits } from '../../../server/src/core/text/edits'
import { Lines } from '../../../server/src/core/text/lines'
import { checkExample, examplesOf, inputFor, visible } from './fixtures'
import type { Example } from './fixtures'

const URI = 'file:///guide/entry.practice.yaml'

/**
 * Words behind `expect`: nothing: what is offered; `apply=title`: the text after that action; `only=kind`: as where a client asks
 * for one kind.
 */
examplesOf('code-actions', (example, words) => {
  const actions = ask(example, words['only'])
  const chosen = words['apply']
  if (chosen === undefined) {
    return (
      actions
        .map(({ title, kind, isPreferred }) => `${isPreferred ? '* ' : '  '}${title} (${kind})`)
        .join('\n') || '(nothing)'
    )
  }
  const action = actions.find(({ title }) => title === chosen)
  return action ? visible(applied(example.text, action)) : `There is no “${chosen}”.`
})

function ask(example: Example, only?: string): CodeAction[] {
  const result = checkExample(example)
  const { lines } = result.context.source
  return codeActions(result, lines.range(example.range), {
    uri: URI,
    language: 'en',
    ...(only ? { only: [only] } : {}),
  })
}

function applied(text: string, { edit }: CodeAction): string {
  const lines = new Lines(text)
  const edits = edit?.changes?.[URI] ?? []
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      span: [lines.offsetAt(range.start), lines.offsetAt(range.end)],
      text: newText,
    })),
  )
}

describe('code actions', () => {
  it('leave a real entry readable wherever they are asked for, and sorted fields say the same', () => {
    const text = readFileSync('samples/employment/my-coop.practice.yaml', 'utf8')
    const result = check(inputFor(text))
    for (let line = 0; line < result.context.source.lines.count; line += 3) {
      const position = { line, character: 6 }
      for (const action of codeActions(
        result,
        { start: position, end: position },
        { uri: URI, language: 'en' },
      )) {
        const after = applied(text, action)
        assert.notEqual(after, text, action.title)
        assert.deepEqual(parseSource(after).problems, [], `${action.title} in line ${line}:\n${after}`)
      }
    }
  })

  it('the action for everything is made when it is chosen', () => {
    const text = 'id: x\ncountries: [Cape Verde]\n'
    const result = check(inputFor(text))
    const all = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }
    const action = codeActions(result, all, { uri: URI, language: 'en', resolves: true }).find(
      ({ kind }) => kind === FIX_ALL,
    )
    assert.equal(action?.edit, undefined)
    assert.match(
      applied(text, resolveCodeAction(action!, result, { uri: URI, language: 'en' })),
      /countries: \[Cabo Verde\]/,
    )
  })
})
