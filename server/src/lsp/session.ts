import type { Connection } from 'vscode-languageserver'
import { check } from '../core/check'
import type { CheckResult } from '../core/check'
import { openDocument } from '../core/document'
import type { DocumentContext, DocumentInput } from '../core/document'
import type { Language } from '../core/i18n/language'
import type { Source } from '../core/model/source'
import type { InitializationOptions } from './protocol'
import type { Known, Workspace } from './workspace'

/** What handlers need: the connection, what the server knows, and how the client wants it. */
export interface Session {
  readonly connection: Connection
  readonly workspace: Workspace
  readonly checks: Checks
  readonly options: InitializationOptions
  readonly client: ClientFeatures
  /** The language of messages. Changes with the settings. */
  language: Language
  /** Settings of the section `sstc` that are no severities. */
  preferences: Preferences
}

export interface ClientFeatures {
  readonly snippets: boolean
  readonly pullDiagnostics: boolean
  readonly refreshDiagnostics: boolean
  readonly configuration: boolean
  readonly workspaceFolders: boolean
  readonly watchFiles: boolean
  readonly refreshInlayHints: boolean
  readonly refreshCodeLens: boolean
}

export interface Preferences {
  readonly inlayHints: boolean
  readonly codeLens: boolean
}

/** Results of checks, kept as long as neither the text nor anything that it is checked with changes. */
export class Checks {
  readonly #made = new WeakMap<
    Source,
    { revision: number; context?: DocumentContext; result?: CheckResult; id?: string }
  >()
  #count = 0

  constructor(
    private readonly workspace: Workspace,
    private readonly today: () => string,
    private readonly onFailure: (rule: string, error: unknown) => void,
  ) {}

  /** The document without its findings: what most features need, and cheap. */
  context(known: Known): DocumentContext {
    const made = this.#at(known)
    return made.result?.context ?? (made.context ??= openDocument(this.#inputOf(known)))
  }

  result(known: Known): CheckResult {
    const made = this.#at(known)
    if (!made.result) {
      made.result = check(this.#inputOf(known))
      for (const { rule, error } of made.result.failures) this.onFailure(rule, error)
    }
    return made.result
  }

  /** Changes when the findings may have changed. */
  idOf(known: Known): string {
    const made = this.#at(known)
    return (made.id ??= String(++this.#count))
  }

  #at(known: Known) {
    const { revision } = this.workspace
    let made = this.#made.get(known.source)
    if (!made || made.revision !== revision) this.#made.set(known.source, (made = { revision }))
    return made
  }

  #inputOf(known: Known): DocumentInput {
    return { ...this.workspace.inputOf(known), today: this.today() }
  }
}
