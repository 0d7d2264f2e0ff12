import type { DocumentContext } from '../../document'
import { say } from '../../i18n/messages'
import type { Language } from '../../i18n/language'
import type { Editor } from '../../model/editor'
import { nodeAt } from '../../model/tree'
import type { Path } from '../../model/tree'
import { locate } from '../locate'
import { blankText } from '../snippet'
import type { Change } from './change'

/** What an entry mostly has. */
const USUAL = ['pillar', 'title', 'dates', 'countries', 'support', 'criteria', 'sections', 'contact']
const SECTIONS = ['description', 'scope', 'impact', 'why'] as const
const MOST = 9

/** Fields that the entry, or the item at the position, does not have yet, as blocks to be filled in; sections of a kind not there yet. */
export function additions(
  document: DocumentContext,
  offset: number,
  edit: Editor,
  language: Language,
): Change[] {
  const path = mapAround(document, offset)
  const missing = missingIn(path, document)
  const names =
    path.length || document.kind === 'guide'
      ? missing.slice(0, MOST)
      : USUAL.filter((name) => missing.includes(name))
  return [
    ...names.map((name) => addition(path, name, document, edit, language)),
    ...(path[0] === 'sections' ? sections(document, edit, language) : []),
  ].filter(({ edits }) => edits.length > 0)
}

function addition(
  path: Path,
  name: string,
  { fields }: DocumentContext,
  edit: Editor,
  language: Language,
): Change {
  // Only where the schema has a block does it say which choice is the usual one.
  const snippet = blankText(fields.at([...path, name])?.['x-snippet'] ?? `${name}:`).trimEnd()
  const [first = '', ...rest] = snippet.slice(name.length + 1).split('\n')
  const value = [first.trim(), ...rest.map((line) => line.replace(/^ {2}/, ''))]
  // Behind a bare colon the lines below are a block; a single one of them must begin below, too.
  const text = value[0] === '' && value.length > 2 ? value.slice(1).join('\n') : value.join('\n')
  return {
    title: say(language, 'fix.add', { field: name }),
    kind: 'refactor.rewrite.add',
    edits: edit.addField(path, name, text),
  }
}

function sections({ entry }: DocumentContext, edit: Editor, language: Language): Change[] {
  const missing = SECTIONS.filter((kind) => !entry.sections.some((section) => section.kind === kind))
  return missing.map((kind) => ({
    title: say(language, 'action.addSection', { kind }),
    kind: 'refactor.rewrite.add',
    edits: edit.addItem(['sections'], `kind: ${kind}\n${kind === 'why' ? 'criteria: []\n' : ''}text: |`),
  }))
}

function missingIn(path: Path, { fields, source }: DocumentContext): string[] {
  const node = nodeAt(source.root, path)
  const present = node?.kind === 'map' ? node.pairs.map(({ key }) => key) : []
  return fields.namesAt(path).filter((name) => !present.includes(name))
}

/** The innermost map around the position whose fields the format knows. */
function mapAround(document: DocumentContext, offset: number): Path {
  const { path } = locate(document.source, offset)
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length)
    const node = nodeAt(document.source.root, part)
    if (node?.kind === 'map' && document.fields.namesAt(part).length) return part
  }
  return []
}
