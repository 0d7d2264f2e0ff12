import type { EntrySummary, WorkspaceView } from './workspace'
import type { RuleContext } from './rule'

/** The entries of the workspace but the one that is checked; none where it is looked at alone. */
export function othersOf({ workspace }: Pick<RuleContext, 'workspace'>): readonly EntrySummary[] {
  return workspace?.entries.filter(({ uri }) => uri !== workspace.self) ?? []
}

/** Other entries that claim the id and language of the one that is checked. */
export function doublesOf(context: Pick<RuleContext, 'workspace' | 'entry'>): readonly EntrySummary[] {
  const { entry } = context
  return othersOf(context).filter(({ id, language }) => id === entry.id?.text && language === entry.language)
}

/** The number behind the last entry of the same pillar and language. */
export function nextOrder(context: Pick<RuleContext, 'workspace' | 'entry'>): number {
  const { entry } = context
  const taken = othersOf(context)
    .filter(({ pillar, language }) => pillar === entry.pillar && language === entry.language)
    .map(({ order }) => order ?? 0)
  return Math.max(0, ...taken) + 1
}

/** The path of `uri` as far as it differs from the folder of `self`: what an author sees in a file tree. */
export function fileOf(uri: string, { self }: Pick<WorkspaceView, 'self'>): string {
  const parts = uri.split('/')
  const folder = self.split('/').slice(0, -1)
  let shared = 0
  while (shared < Math.min(folder.length, parts.length - 1) && parts[shared] === folder[shared]) shared++
  return decoded(parts.slice(shared).join('/'))
}

/** What of `uri` comes before `.practice.yaml`, without folders; undefined for a file of another name. */
export function stemOf(uri: string): { readonly stem: string; readonly extension: string } | undefined {
  const match = /([^/\\]+)(\.practice\.ya?ml)$/.exec(decoded(uri))
  return match ? { stem: match[1]!, extension: match[2]! } : undefined
}

/** What the schema takes for an id. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}
