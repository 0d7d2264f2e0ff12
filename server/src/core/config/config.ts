import type { Language } from '../i18n/language'
import type { Rule, Severity } from '../rules/rule'
import type { Guide, LengthLimit } from './guide'

export type Setting = Severity | 'off'
export const SETTINGS: readonly Setting[] = ['error', 'warning', 'info', 'hint', 'off']

/** Severities by rule id. */
export type Settings = Readonly<Record<string, Setting>>

/** Where a severity may come from, the strongest first. */
export interface ConfigSources {
  /** `--rule id=severity` of the command line. */
  readonly commandLine?: Settings
  /** The nearest `sstc-guide.yaml`. */
  readonly guide?: Guide
  /** The editor's settings. */
  readonly editor?: Settings
}

/** What surrounds an entry, resolved. */
export interface ResolvedConfig {
  /** The language that translations are compared with. */
  readonly guideLanguage: Language
  readonly lengths: readonly LengthLimit[]
  /** The severity of `rule` for an entry that is, or is not, `ready`. */
  severityOf(rule: Rule, ready: boolean): Setting
}

export function resolveConfig(sources: ConfigSources = {}): ResolvedConfig {
  const guide: Record<string, Setting> = {}
  for (const { key, text } of sources.guide?.rules ?? []) {
    const setting = SETTINGS.find((one) => one === text.text)
    if (setting) guide[key] = setting
  }
  return {
    guideLanguage: sources.guide?.language ?? 'en',
    lengths: sources.guide?.length ?? [],
    severityOf(rule, ready) {
      if (rule.always) return rule.severity
      const chosen = [sources.commandLine, guide, sources.editor].find(
        (from) => from && Object.hasOwn(from, rule.id),
      )
      return chosen?.[rule.id] ?? (ready ? rule.ready : undefined) ?? rule.severity
    },
  }
}
