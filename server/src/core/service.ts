import type {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver-types'
import { createCatalogues } from './catalogues'
import type { Catalogues } from './catalogues'
import { check } from './check'
import type { CheckResult, Located } from './check'
import type { DocumentInput } from './document'
import { resolveConfig } from './config/config'
import type { ConfigSources, ResolvedConfig } from './config/config'
import { readGuide } from './config/guide'
import type { Guide } from './config/guide'
import { fixAll, fixesFor } from './fixes'
import type { FixedText } from './fixes'
import type { Language } from './i18n/language'
import { say } from './i18n/messages'
import { readEntry } from './model/entry'
import { parseSource } from './model/source'
import type { Source } from './model/source'
import type { Fix, Severity } from './rules/rule'
import { summarize } from './rules/summary'
import type { EntrySummary, WorkspaceView } from './rules/workspace'
import type { DocumentKind } from './schema/fields'

/** What lies around entries: the guide file, read, and the settings of whoever runs the tool. */
export interface Surroundings {
  readonly guide: Guide | undefined
  readonly config: ResolvedConfig
  readonly catalogues: Catalogues
}

export interface CheckRequest {
  readonly source: Source
  readonly kind: DocumentKind
  readonly surroundings: Surroundings
  readonly workspace?: WorkspaceView
}

/** The language service: everything that an editor, the command line or a test asks of the core. */
export interface LanguageService {
  /** Parses one version of a document; see `parseSource`. */
  parse(text: string, previous?: Source): Source
  /** @param guide - the text of the nearest sstc-guide.yaml, if there is one */
  surroundings(guide?: string, settings?: Omit<ConfigSources, 'guide'>): Surroundings
  check(request: CheckRequest): CheckResult
  fixes(located: Located, result: CheckResult): Fix[]
  fixAll(request: CheckRequest): FixedText
  summarize(uri: string, source: Source, surroundings: Surroundings): EntrySummary
}

export interface ServiceOptions {
  /** `2026-11-23`, asked anew for every check; absent: dates are not compared with today. */
  readonly today?: () => string
}

/** The only place where the parts are wired. Cheap: catalogues load when something is first asked of them. */
export function createLanguageService({ today }: ServiceOptions = {}): LanguageService {
  const toInput = ({ source, kind, surroundings, workspace }: CheckRequest): DocumentInput => ({
    source,
    kind,
    config: surroundings.config,
    catalogues: surroundings.catalogues,
    ...(workspace ? { workspace } : {}),
    ...(today ? { today: today() } : {}),
  })
  return {
    parse: parseSource,
    surroundings(text, settings = {}) {
      const guide = text === undefined ? undefined : readGuide(parseSource(text).root)
      return {
        guide,
        config: resolveConfig({ ...settings, ...(guide ? { guide } : {}) }),
        catalogues: createCatalogues(guide?.additions),
      }
    },
    check: (request) => check(toInput(request)),
    fixes: fixesFor,
    fixAll: (request) => fixAll(toInput(request)),
    summarize: (uri, source, { catalogues }) => summarize(uri, readEntry(source.root), catalogues),
  }
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3, hint: 4 }
const TAGS: Readonly<Record<string, DiagnosticTag>> = { unnecessary: 1, deprecated: 2 }

/** A finding as LSP's Diagnostic, said in `language`. */
export function toDiagnostic(
  located: Located,
  result: CheckResult,
  uri: string,
  language: Language,
): Diagnostic {
  const { finding, rule, severity, span } = located
  const { lines } = result.context.source
  const related = finding.related.map(({ message, data, place }): DiagnosticRelatedInformation => ({
    message: say(language, message, data as never),
    location:
      place.uri === undefined
        ? { uri, range: lines.range(result.context.places.span(place)) }
        : { uri: place.uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
  }))
  return {
    range: lines.range(span),
    severity: SEVERITIES[severity],
    source: 'sstc',
    code: rule.id,
    message: say(language, finding.message, finding.data as never),
    ...(rule.tag ? { tags: [TAGS[rule.tag]!] } : {}),
    ...(related.length ? { relatedInformation: related } : {}),
  }
}
