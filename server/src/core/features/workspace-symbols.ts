import { SymbolKind } from 'vscode-languageserver-types'
import type { WorkspaceSymbol } from 'vscode-languageserver-types'
import { searchKey } from '../catalogues/fold'
import type { EntrySummary } from '../rules/workspace'

/**
 * The entries whose title or id holds the letters of `query`, words in any order; all of them for an empty query. Case and accents
 * do not count.
 */
export function workspaceSymbols(entries: readonly EntrySummary[], query: string): WorkspaceSymbol[] {
  const words = searchKey(query).split(' ').filter(Boolean)
  const start = { line: 0, character: 0 }
  return entries.flatMap(({ uri, id, title, pillar, language }) => {
    const key = searchKey([title, id, language].filter(Boolean).join(' '))
    if (!words.every((word) => key.includes(word)) || !(title ?? id)) return []
    const container = [id, pillar, language].filter(Boolean).join(' · ')
    const name = (title ?? id)!.replace(/\[\^[^\]\s]+\]/g, '').replace(/\s+/g, ' ')
    return {
      name,
      containerName: container,
      kind: SymbolKind.File,
      location: { uri, range: { start, end: start } },
    }
  })
}
