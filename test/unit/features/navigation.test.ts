import assert from 'node:assert/strict'
import type { DocumentSymbol, Location, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types'
import { openDocument } from '../../../server/src/core/document'
import { documentLinks } from '../../../server/src/core/features/links'
import { foldingRanges } from '../../../server/src/core/features/folding'
import { definition, documentHighlights, references } from '../../../server/src/core/features/references'
import { prepareRename, rename } from '../../../server/src/core/features/rename'
import { selectionRanges } from '../../../server/src/core/features/selection'
import { documentSymbols } from '../../../server/src/core/features/symbols'
import { workspaceSymbols } from '../../../server/src/core/features/workspace-symbols'
import { parseSource } from '../../../server/src/core/model/source'
import { applyEdits } from '../../../server/src/core/text/edits'
import { Lines } from '../../../server/src/core/text/lines'
import { examplesOf, inputFor } from './fixtures'
import type { Example } from './fixtures'

const options = { uri: 'entry.practice.yaml', language: 'en' } as const

function open({ text, offset, situation }: Example) {
  const input = inputFor(text, { file: options.uri, ...situation })
  const others = situation.others ?? {}
  return {
    document: openDocument(input),
    position: input.source.lines.positionAt(offset),
    all: {
      ...options,
      sourceOf: (uri: string) => (others[uri] === undefined ? undefined : parseSource(others[uri])),
    },
  }
}

const wordsAt = (text: string, { start, end }: Range) => {
  const lines = new Lines(text)
  return text.slice(lines.offsetAt(start), lines.offsetAt(end))
}
const place = ({ uri, range }: Location, { text, situation }: Example) =>
  `${uri} ${range.start.line + 1}:${range.start.character + 1} “${wordsAt(uri === options.uri ? text : (situation.others?.[uri] ?? ''), range)}”`

examplesOf('symbols', (example) => {
  const { document } = open(example)
  const show = (symbols: readonly DocumentSymbol[], depth: number): string[] =>
    symbols.flatMap(({ name, detail, range, selectionRange, children = [] }) => {
      assert.ok(name.trim(), 'VS Code refuses symbols without a name')
      assert.ok(isWithin(range, selectionRange))
      for (const child of children)
        assert.ok(isWithin(range, child.range), `${child.name} lies outside of ${name}`)
      return [`${'  '.repeat(depth)}${name}${detail ? ` — ${detail}` : ''}`, ...show(children, depth + 1)]
    })
  return show(documentSymbols(document, options), 0).join('\n')
})

examplesOf('navigation', (example, words) => {
  const { document, position, all } = open(example)
  const found =
    'definition' in words
      ? definition(document, position, all).map((one) => place(one, example))
      : 'highlights' in words
        ? documentHighlights(document, position).map(
            ({ kind, range }) =>
              `${kind === 3 ? 'definition' : 'use'} ${place({ uri: options.uri, range }, example)}`,
          )
        : references(document, position, all).map((one) => place(one, example))
  return found.join('\n') || '(nothing)'
})

/** Words behind `expect`: `to=name`; without it, what `prepareRename` says. */
examplesOf('rename', (example, words) => {
  const { document, position, all } = open(example)
  if (words['to'] === undefined) {
    const found = prepareRename(document, position)
    return found ? `“${wordsAt(example.text, found.range)}” (${found.placeholder})` : '(nothing)'
  }
  const result = rename(document, position, words['to'], {
    ...all,
    ...('files' in words ? { renamesFiles: true } : {}),
  })
  if (result === null || typeof result === 'string') return `${result}`
  const texts: Record<string, string> = { [options.uri]: example.text, ...example.situation.others }
  const apply = (uri: string, edits: readonly TextEdit[]) => {
    const lines = new Lines(texts[uri]!)
    const spans = edits.map(({ range, newText }) => ({
      span: [lines.offsetAt(range.start), lines.offsetAt(range.end)] as const,
      text: newText,
    }))
    return `--- ${uri}\n${applyEdits(texts[uri]!, spans)}`
  }
  const changed = Object.entries(result.changes ?? {}).map(([uri, edits]) => apply(uri, edits))
  const files = (result.documentChanges ?? []).map((change) =>
    'textDocument' in change
      ? apply(change.textDocument.uri, (change as TextDocumentEdit).edits as TextEdit[])
      : `${change.kind}: ${'oldUri' in change ? `${change.oldUri} → ${change.newUri}` : ''}\n`,
  )
  return [...changed, ...files].join('')
})

examplesOf('links', (example) => {
  const { document } = open(example)
  const links = documentLinks(document, { ...options, uri: 'file:///guide/entries/entry.practice.yaml' })
  return links
    .map(
      ({ range, target, tooltip }) =>
        `“${wordsAt(example.text, range)}” ${target}${tooltip ? ` (${tooltip})` : ''}`,
    )
    .join('\n')
})

examplesOf('folding', (example) => {
  const lines = example.text.split('\n')
  return foldingRanges(open(example).document)
    .map(
      ({ startLine, endLine, kind }) =>
        `${startLine + 1}–${endLine + 1} ${lines[startLine]!.trim()}${kind ? ` (${kind})` : ''}`,
    )
    .join('\n')
})

examplesOf('selection', (example) => {
  const { document, position } = open(example)
  const shown: string[] = []
  for (
    let range: ReturnType<typeof selectionRanges>[number] | undefined = selectionRanges(document, [
      position,
    ])[0];
    range;
    range = range.parent
  ) {
    if (range.parent) assert.ok(isWithin(range.parent.range, range.range))
    shown.push(JSON.stringify(wordsAt(example.text, range.range)))
  }
  return shown.join('\n')
})

describe('workspace symbols', () => {
  const entry = (id: string, title: string) => inputFor(`id: ${id}\ntitle: ${title}\n`).workspace!.entries[0]!
  const entries = [entry('my-coop', 'My.COOP[^1]'), entry('labour', 'Inspección del trabajo')]
  const names = (query: string) => workspaceSymbols(entries, query).map(({ name }) => name)
  it('finds by title and id, without accents, in any order of words', () => {
    assert.deepEqual(names('coop'), ['My.COOP'])
    assert.deepEqual(names('trabajo inspeccion'), ['Inspección del trabajo'])
    assert.deepEqual(names('labour'), ['Inspección del trabajo'])
  })
  it('gives all for an empty query', () => assert.equal(names('').length, 2))
})

function isWithin(outer: Range, inner: Range): boolean {
  const before = (a: Range['start'], b: Range['start']) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character)
  return before(outer.start, inner.start) && before(inner.end, outer.end)
}
