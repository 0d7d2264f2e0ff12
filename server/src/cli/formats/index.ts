import type { Language } from '../../core/i18n/language'
import type { Severity } from '../../core/rules/rule'
import type { FileReport } from '../report'
import type { Terminal } from '../terminal'

export interface FormatOptions {
  readonly language: Language
  readonly terminal: Terminal
  /** Findings below it are left out; undefined: as the format has it. */
  readonly lowest: Severity | undefined
  readonly fixed: { readonly number: number; readonly files: number }
}

export type Format = (reports: readonly FileReport[], options: FormatOptions) => Promise<string>

export type FormatName = 'stylish' | 'json' | 'sarif' | 'github'

/** One file a format, loaded when it is asked for. Reports come sorted by path, findings by place. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  stylish: async (reports, options) => (await import('./stylish')).stylish(reports, options),
  json: async (reports, options) => (await import('./json')).json(reports, options),
  sarif: async (reports, options) => (await import('./sarif')).sarif(reports, options),
  github: async (reports, options) => (await import('./github')).github(reports, options),
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info', 'hint']

/** Is `severity` at least `lowest`? */
export function isShown(severity: Severity, lowest: Severity): boolean {
  return ORDER.indexOf(severity) <= ORDER.indexOf(lowest)
}
