/**
 * The requests and notifications of our own, typed for both sides; the client imports this file and nothing else of the
 * server. Everything else is LSP 3.17. URIs are strings as in LSP.
 */

/** What the server answers. */
export interface ServerRequests {
  /** The five verdicts for an entry, said in the language of messages. Null for what is no entry. */
  'sstc/criteria': { params: DocumentParams; result: CriteriaAnswer | null }
  /** Every entry of the guide that a document belongs to, in printed order. */
  'sstc/guide': { params: DocumentParams; result: GuideAnswer | null }
}

/** What the client serves where the server has no file system: in a worker, and for workspaces that are on no disk. */
export interface ClientRequests {
  /** The URIs of all entries and guide files below a folder. */
  'sstc/findFiles': { params: { readonly folder: string }; result: string[] }
  /** The text of a file, or null when there is none that can be read. */
  'sstc/readFile': { params: { readonly uri: string }; result: string | null }
  /** Is there a file? For pictures, which are never read. */
  'sstc/fileExists': { params: { readonly uri: string }; result: boolean }
}

/** What the server tells the client. */
export interface ServerNotifications {
  /** After each check of an open entry: what a status item shows. */
  'sstc/status': StatusParams
}

export interface DocumentParams {
  readonly textDocument: { readonly uri: string }
}

export interface CriteriaAnswer {
  readonly uri: string
  /** Of the text that was assessed; absent for a file that is not open. */
  readonly version?: number
  readonly title: string
  readonly met: number
  readonly criteria: readonly CriterionAnswer[]
}
export interface CriterionAnswer {
  readonly id: string
  readonly name: string
  readonly verdict: 'met' | 'unsupported' | 'unclaimed'
  readonly verdictText: string
  readonly notes: readonly NoteAnswer[]
}
export interface NoteAnswer {
  readonly kind: 'holds' | 'fails' | 'open' | 'question'
  readonly text: string
  /** Where it stands: 0-based lines and UTF-16 characters. */
  readonly range?: {
    readonly start: { readonly line: number; readonly character: number }
    readonly end: { readonly line: number; readonly character: number }
  }
}

export interface GuideAnswer {
  /** The guide file; absent where there is none and the workspace stands for it. */
  readonly uri?: string
  readonly title: string
  readonly chapters: readonly {
    readonly pillar: string
    readonly title: string
    readonly entries: readonly GuideEntry[]
  }[]
}
export interface GuideEntry {
  readonly uri: string
  readonly id: string
  readonly title: string
  readonly order?: number
  readonly language: string
  readonly ready: boolean
  readonly met: number
  readonly errors: number
  readonly warnings: number
}

export interface StatusParams {
  readonly uri: string
  readonly version: number
  readonly met: number
  readonly errors: number
  readonly warnings: number
}

/** What a client may say about itself in `initializationOptions`. */
export interface InitializationOptions {
  /** True where the client serves `sstc/findFiles`, `sstc/readFile` and `sstc/fileExists`. */
  readonly servesFiles?: boolean
  /** Commands that the client has registered, for code lenses: without them the lenses only tell. */
  readonly commands?: { readonly preview?: string; readonly criteria?: string }
}
