import type { Language } from '../core/i18n/language'
import { say } from '../core/i18n/messages'
import type { Severity } from '../core/rules/rule'
import type { Lines } from '../core/text/lines'
import type { LanguageService } from '../core/service'
import type { DocumentKind } from '../core/schema/fields'
import type { ProjectFile } from './project'

/** A place as people count: lines and columns from 1, columns in UTF-16 units; the end is behind the last character. */
export interface ReportedPlace {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export interface ReportedFinding extends ReportedPlace {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** `--fix` mends it. */
  readonly fixable: boolean
  readonly related: readonly ({ readonly message: string; readonly path: string } & Partial<ReportedPlace>)[]
}

export interface FileReport {
  readonly path: string
  readonly kind: DocumentKind
  readonly findings: readonly ReportedFinding[]
  /** Ids of rules that failed. */
  readonly failures: readonly string[]
  /** For code frames; no part of any output as such. */
  readonly lines: Lines
}

/** Checks one file; everything is said in `language`. */
export function reportOf(file: ProjectFile, service: LanguageService, language: Language): FileReport {
  const result = service.check(file)
  const { lines } = file.source
  const place = (span: readonly [number, number]): ReportedPlace => {
    const { start, end } = lines.range(span)
    return {
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    }
  }
  return {
    path: file.name,
    kind: file.kind,
    lines,
    failures: result.failures.map(({ rule }) => rule),
    findings: result.findings.map((located) => ({
      rule: located.rule.id,
      severity: located.severity,
      message: say(language, located.finding.message, located.finding.data as never),
      ...place(located.span),
      fixable: service.fixes(located, result).some((fix) => fix.certain),
      related: located.finding.related.map(({ message, data, place: where }) => ({
        message: say(language, message, data as never),
        path: where.uri ?? file.name,
        ...(where.uri === undefined ? place(result.context.places.span(where)) : {}),
      })),
    })),
  }
}

export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly hints: number
  readonly fixable: number
}

export function summarizeReports(reports: readonly FileReport[]): Summary {
  const all = reports.flatMap((report) => report.findings)
  const number = (severity: Severity) => all.filter((finding) => finding.severity === severity).length
  return {
    files: reports.length,
    errors: number('error'),
    warnings: number('warning'),
    infos: number('info'),
    hints: number('hint'),
    fixable: all.filter((finding) => finding.fixable).length,
  }
}
