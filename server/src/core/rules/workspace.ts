import type { Language } from '../i18n/language'

/** What the rules about several entries need to know of each: small enough to keep for every file. */
export interface EntrySummary {
  readonly uri: string
  readonly id: string | undefined
  readonly language: Language
  readonly pillar: string | undefined
  readonly order: number | undefined
  readonly title: string | undefined
  /** ISO codes of the countries that take part; what no catalogue knows as written. */
  readonly countries: readonly string[]
  /** The dates as one comparable text. */
  readonly dates: string
  readonly footnotes: readonly string[]
  /** The kinds of the sections in order. */
  readonly sections: readonly string[]
}

/** The entries around the one that is checked, and the files beside it. */
export interface WorkspaceView {
  /** All entries of the workspace, the one being checked among them. */
  readonly entries: readonly EntrySummary[]
  /** The uri of the one being checked. */
  readonly self: string
  /**
   * Is there a file at `relative`, seen from the entry's folder? `outside` when the path leaves the workspace; undefined
   * when nobody can tell (a virtual workspace, not read yet): nothing is said then.
   */
  fileState(relative: string): 'file' | 'missing' | 'outside' | undefined
}
