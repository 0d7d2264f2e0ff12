import type { Catalogues } from './catalogues'
import type { ResolvedConfig } from './config/config'
import { readGuide } from './config/guide'
import type { Guide } from './config/guide'
import { assess } from './criteria/assess'
import type { CriteriaReport } from './criteria/assess'
import { readEntry } from './model/entry'
import type { Entry } from './model/entry'
import { Places } from './model/places'
import { proseOf } from './model/prose'
import type { Prose } from './model/prose'
import type { Source } from './model/source'
import { once } from './text/once'
import type { WorkspaceView } from './rules/workspace'
import { Fields } from './schema/fields'
import type { DocumentKind } from './schema/fields'
import { shapeErrors } from './schema/shape'
import type { ShapeError } from './schema/shape'

/** A parsed text, and what is known of its surroundings. */
export interface DocumentInput {
  readonly source: Source
  readonly kind: DocumentKind
  readonly config: ResolvedConfig
  readonly catalogues: Catalogues
  readonly workspace?: WorkspaceView
  /** `2026-11-23`; see `AssessOptions`. */
  readonly today?: string
}

/** One version of a document with what surrounds it: what rules and features look at. What costs time is made when first asked for. */
export interface DocumentContext {
  readonly kind: DocumentKind
  readonly source: Source
  readonly entry: Entry
  /** The guide file that is being checked, when `kind` is `guide`. */
  readonly guide: Guide | undefined
  readonly config: ResolvedConfig
  readonly catalogues: Catalogues
  readonly fields: Fields
  readonly places: Places
  /** Every text of the entry that is printed as Markdown or with footnote marks, in printed order. */
  readonly prose: readonly Prose[]
  /** Where the document is not of its schema's shape. */
  readonly shape: readonly ShapeError[]
  readonly criteria: CriteriaReport
  /** The other entries; undefined where an entry is looked at alone. */
  readonly workspace: WorkspaceView | undefined
  /** `2026-11-23`; undefined where nobody knows: then nothing is said of the future. */
  readonly today: string | undefined
}

/** Cheap: the entry is read; everything else waits until it is asked for, and is made once. */
export function openDocument({
  source,
  kind,
  config,
  catalogues,
  workspace,
  today,
}: DocumentInput): DocumentContext {
  const entry = readEntry(source.root)
  const fields = new Fields(kind)
  const guide = once(() => (kind === 'guide' ? readGuide(source.root) : undefined))
  const places = once(() => new Places(source, (path) => fields.namesAt(path)))
  const prose = once(() => proseOf(entry))
  const shape = once(() => shapeErrors(source.root, kind, fields))
  const criteria = once(() => assess(entry, catalogues, today === undefined ? {} : { today }))
  return {
    kind,
    source,
    entry,
    config,
    catalogues,
    fields,
    workspace,
    today,
    get guide() {
      return guide()
    },
    get places() {
      return places()
    },
    get prose() {
      return prose()
    },
    get shape() {
      return shape()
    },
    get criteria() {
      return criteria()
    },
  }
}
