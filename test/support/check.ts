import { createCatalogues } from '../../server/src/core/catalogues'
import { check } from '../../server/src/core/check'
import type { CheckResult, Located } from '../../server/src/core/check'
import type { DocumentInput } from '../../server/src/core/document'
import { resolveConfig } from '../../server/src/core/config/config'
import type { Settings } from '../../server/src/core/config/config'
import { readGuide } from '../../server/src/core/config/guide'
import { readEntry } from '../../server/src/core/model/entry'
import { say } from '../../server/src/core/i18n/messages'
import type { Language } from '../../server/src/core/i18n/language'
import { parseSource } from '../../server/src/core/model/source'
import { RULES } from '../../server/src/core/rules'
import { summarize } from '../../server/src/core/rules/summary'
import type { WorkspaceView } from '../../server/src/core/rules/workspace'
import type { DocumentKind } from '../../server/src/core/schema/fields'

/** The day on which tests take place. */
export const TODAY = '2026-11-23'

export interface Situation {
  readonly kind?: DocumentKind
  /** The text of the sstc-guide.yaml around it. */
  readonly guide?: string
  readonly settings?: Settings
  /** Only these rules. */
  readonly only?: readonly string[]
  /** File name of the entry, relative to the root; absent: the usual one. */
  readonly file?: string
  /** The texts of further entries by file name. */
  readonly others?: Readonly<Record<string, string>>
  /** Files beside the entries: relative names. */
  readonly files?: readonly string[]
  readonly language?: Language
}

const base = createCatalogues()

export function inputFor(text: string, situation: Situation = {}): DocumentInput {
  const guide = situation.guide === undefined ? undefined : readGuide(parseSource(situation.guide).root)
  const source = parseSource(text)
  // The usual name of an entry's file is that of its id.
  const file = situation.file ?? `${/^id: ([\w-]+)$/m.exec(text)?.[1] ?? 'entry'}.practice.yaml`
  const catalogues = guide ? createCatalogues(guide.additions) : base
  const texts = { [file]: text, ...situation.others }
  const workspace: WorkspaceView = {
    self: file,
    entries: Object.entries(texts).map(([uri, one]) =>
      summarize(uri, readEntry(parseSource(one).root), catalogues),
    ),
    fileState: (relative) => {
      const parts: string[] = file.split('/').slice(0, -1)
      for (const part of relative.split('/')) {
        if (part === '..') {
          if (parts.pop() === undefined) return 'outside'
        } else if (part !== '.') parts.push(part)
      }
      return situation.files?.includes(parts.join('/')) ? 'file' : 'missing'
    },
  }
  return {
    source,
    kind: situation.kind ?? 'practice',
    config: resolveConfig({
      ...(guide ? { guide } : {}),
      ...(situation.settings ? { commandLine: situation.settings } : {}),
    }),
    catalogues,
    workspace,
    today: TODAY,
  }
}

/** Checks `text` and fails on rules that throw. */
export function checkText(text: string, situation: Situation = {}): CheckResult {
  const rules = situation.only ? RULES.filter((rule) => situation.only!.includes(rule.id)) : RULES
  const result = check(inputFor(text, situation), rules)
  for (const { rule, error } of result.failures) throw new Error(`${rule} threw`, { cause: error })
  return result
}

export function messageOf({ finding }: Located, language: Language = 'en'): string {
  return say(language, finding.message, finding.data as never)
}

/** `severity rule “words” message`, for reading and comparing. */
export function describe_(located: Located, text: string): string {
  return `${located.severity} ${located.finding.rule} “${text.slice(...located.span)}” ${messageOf(located)}`
}

/** Takes the marks ⟦…⟧ out of a text: the text without them, and the spans between them. */
export function readMarks(marked: string): { text: string; spans: [number, number][] } {
  const spans: [number, number][] = []
  const open: number[] = []
  let text = ''
  for (const char of marked) {
    if (char === '⟦') open.push(text.length)
    else if (char === '⟧') spans.push([open.pop() ?? 0, text.length])
    else text += char
  }
  return { text, spans: spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]) }
}
