import type { Position, Range, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types'
import { say } from '../i18n/messages'
import type { DocumentContext } from '../document'
import type { Source } from '../model/source'
import { pairOf } from '../model/tree'
import { fileNameOf, rangeOf } from './request'
import type { ReferenceOptions } from './references'
import { entryIdSpan, occurrencesOf, targetAt } from './targets'
import type { Target } from './targets'

export interface RenameOptions extends ReferenceOptions {
  /** True where the client can rename files: an entry's file is then named after its new id. */
  readonly renamesFiles?: boolean
}

/** What is renamed at `position`, and what it is called; null where there is nothing to rename. */
export function prepareRename(
  document: DocumentContext,
  position: Position,
): { range: Range; placeholder: string } | null {
  const target = targetAt(document, document.source.lines.offsetAt(position))
  return target ? { range: rangeOf(document.source, target.span), placeholder: target.name } : null
}

const NAMES: Readonly<Record<Target['kind'], RegExp>> = {
  footnote: /^[A-Za-zÀ-ÖØ-öø-ɏ0-9_-]+$/,
  figure: /^[A-Za-z0-9][A-Za-z0-9_-]*$/,
  entry: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
}

/**
 * The edits that give what is named at `position` its new name everywhere; of an entry's id, in its translations, too. A text that
 * says why not, where the name is not possible or taken.
 */
export function rename(
  document: DocumentContext,
  position: Position,
  newName: string,
  options: RenameOptions,
): WorkspaceEdit | string | null {
  const target = targetAt(document, document.source.lines.offsetAt(position))
  const name = newName.trim()
  if (!target) return null
  if (name === target.name) return { changes: {} }
  if (!NAMES[target.kind].test(name)) return say(options.language, `rename.${target.kind}`, { name })
  if (isTaken(target, name, document)) return say(options.language, 'rename.taken', { name })
  const { definitions, uses } = occurrencesOf(target, document)
  const edits = [...definitions, ...uses].map((span): TextEdit => ({
    range: rangeOf(document.source, span),
    newText: name,
  }))
  return target.kind === 'entry'
    ? renameEntry(target.name, name, edits, document, options)
    : { changes: { [options.uri]: edits } }
}

function isTaken({ kind }: Target, name: string, { source, entry, workspace }: DocumentContext): boolean {
  switch (kind) {
    case 'footnote':
      return pairOf(pairOf(source.root, 'footnotes')?.value, name) !== undefined
    case 'figure':
      return entry.figures.some(({ id }) => id?.text === name)
    case 'entry':
      return workspace?.entries.some(({ uri, id }) => uri !== workspace.self && id === name) ?? false
  }
}

/** The id in this entry and its translations, and the files' names where they are named after it. */
function renameEntry(
  old: string,
  name: string,
  edits: TextEdit[],
  { workspace }: DocumentContext,
  { uri, sourceOf, renamesFiles }: RenameOptions,
): WorkspaceEdit {
  const others = (workspace?.entries ?? []).filter((one) => one.uri !== workspace?.self && one.id === old)
  const changes: Record<string, TextEdit[]> = { [uri]: edits }
  for (const other of others) {
    const edit = idEdit(sourceOf?.(other.uri), name)
    if (edit) changes[other.uri] = [edit]
  }
  if (!renamesFiles) return { changes }
  const files = Object.keys(changes).flatMap((oldUri) => {
    const newUri = renamed(oldUri, old, name)
    return newUri ? [{ kind: 'rename' as const, oldUri, newUri, options: { ignoreIfExists: true } }] : []
  })
  const texts = Object.entries(changes).map(([one, all]): TextDocumentEdit => {
    return { textDocument: { uri: one, version: null }, edits: all }
  })
  return { documentChanges: [...texts, ...files] }
}

function idEdit(source: Source | undefined, name: string): TextEdit | undefined {
  const span = source && entryIdSpan(source)
  return source && span && { range: rangeOf(source, span), newText: name }
}

/** The file's new name, where its old one begins with the id. */
function renamed(uri: string, old: string, name: string): string | undefined {
  const file = fileNameOf(uri)
  if (!file.startsWith(`${old}.`)) return undefined
  return `${uri.slice(0, uri.lastIndexOf('/') + 1)}${name}${encodeURI(file.slice(old.length))}`
}
