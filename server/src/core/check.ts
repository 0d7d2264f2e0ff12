import type { Setting } from './config/config'
import { suppressionsOf } from './config/suppressions'
import type { Suppression } from './config/suppressions'
import { openDocument } from './document'
import type { DocumentContext, DocumentInput } from './document'
import type { Place, Places } from './model/places'
import type { Source } from './model/source'
import { RULES } from './rules'
import type { Finding, Reported, Rule, RuleContext, Severity } from './rules/rule'
import { nearestRule } from './rules/rule-ids'
import type { Span } from './text/lines'

/** A finding in its place in the text, with the weight that all settings give it. */
export interface Located {
  readonly finding: Finding
  readonly rule: Rule
  readonly severity: Severity
  readonly span: Span
}

export interface CheckResult {
  /** In the order of the text; each once. */
  readonly findings: readonly Located[]
  readonly context: DocumentContext
  /** Rules that failed, which is a defect of ours: the others have answered all the same. */
  readonly failures: readonly { readonly rule: string; readonly error: unknown }[]
}

/** Of one rule in one document: nobody reads more, and a hostile text must not make millions. */
const MAX_FINDINGS = 200

/** What a rule gets to hold when it has found enough. */
const NOT_NOTED: Reported = { related: () => NOT_NOTED, note: () => NOT_NOTED }

/** The one rule that looks at what the others' findings meet. */
const UNUSED = 'suppression/unused'

/** Everything that `rules` find in one document. Severity, suppression and place are decided here, and nowhere else. */
export function check(input: DocumentInput, rules: readonly Rule[] = RULES): CheckResult {
  const { source, config } = input
  const findings: Finding[] = []
  const failures: { rule: string; error: unknown }[] = []
  const context = openDocument(input)
  const { places } = context
  const settings = new Map<string, Setting>()
  for (const rule of rules) {
    if (!(rule.documents ?? ['practice']).includes(input.kind)) continue
    const setting = config.severityOf(rule, context.entry.ready)
    settings.set(rule.id, setting)
    if (setting === 'off') continue
    try {
      rule.check(withReport(context, rules, reporter(rule.id, findings)))
    } catch (error) {
      failures.push({ rule: rule.id, error })
    }
  }
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const suppressions = suppressionsOf(source)
  const used = new Set<string>()
  const locate = (finding: Finding): Located[] => {
    const rule = byId.get(finding.rule)!
    const span = spanOf(finding.place, places)
    if (!rule.always && isMoot(finding, span, source)) return []
    if (!rule.always && isSuppressed(finding.rule, span, suppressions, used)) return []
    return [{ finding, rule, severity: (settings.get(rule.id) ?? rule.severity) as Severity, span }]
  }
  const located = findings.flatMap(locate)
  const unused = byId.get(UNUSED)
  if (unused && settings.get(UNUSED) !== 'off') {
    const late: Finding[] = []
    reportUnused(suppressions, used, byId, reporter(UNUSED, late))
    located.push(...late.flatMap(locate))
  }
  return { findings: unique(located), context, failures }
}

/** The same context, nothing of it made before it is asked for, that takes one rule's findings. */
function withReport(
  context: DocumentContext,
  rules: readonly Rule[],
  report: RuleContext['report'],
): RuleContext {
  return Object.create(context, { rules: { value: rules }, report: { value: report } }) as RuleContext
}

function reporter(rule: string, findings: Finding[]): RuleContext['report'] {
  let found = 0
  return (message, place, ...[data]) => {
    const related: Finding['related'][number][] = []
    const note: Record<string, unknown> = {}
    if (found++ >= MAX_FINDINGS) return NOT_NOTED
    findings.push({ rule, message, data: (data ?? {}) as Record<string, unknown>, place, note, related })
    const reported: Reported = {
      related: (id, where, ...[more]) => {
        related.push({ message: id, data: (more ?? {}) as Record<string, unknown>, place: where })
        return reported
      },
      note: (more) => {
        Object.assign(note, more)
        return reported
      },
    }
    return reported
  }
}

function spanOf(place: Place | { readonly span: Span }, places: Places): Span {
  return 'span' in place ? place.span : places.span(place)
}

/** Nothing is said of what could not be read, nor missed what is just being typed. */
function isMoot(finding: Finding, span: Span, source: Source): boolean {
  if (source.damaged.some(([start, end]) => span[0] >= start && span[1] <= end)) return true
  const missing = 'missing' in finding.place ? finding.place.missing : undefined
  return missing !== undefined && source.begun.some((typed) => missing.startsWith(typed.trim()))
}

function isSuppressed(
  rule: string,
  span: Span,
  suppressions: readonly Suppression[],
  used: Set<string>,
): boolean {
  let found = false
  suppressions.forEach(({ rules, covers }, i) => {
    if (!covers || span[0] < covers[0] || span[0] > covers[1]) return
    if (!rules.some(({ id }) => id === rule)) return
    used.add(`${i} ${rule}`)
    found = true
  })
  return found
}

function reportUnused(
  suppressions: readonly Suppression[],
  used: ReadonlySet<string>,
  byId: ReadonlyMap<string, Rule>,
  report: RuleContext['report'],
): void {
  suppressions.forEach(({ span, rules }, i) => {
    if (rules.length === 0) report('suppression/unused.nothing', { span })
    for (const { id, span: word } of rules) {
      if (used.has(`${i} ${id}`)) continue
      const rule = byId.get(id)
      if (!rule) reportUnknown(id, word, byId, report)
      else if (rule.always) report('suppression/unused.always', { span: word }, { id })
      else report('suppression/unused', { span: word }, { id })
    }
  })
}

function reportUnknown(
  id: string,
  span: Span,
  byId: ReadonlyMap<string, Rule>,
  report: RuleContext['report'],
): void {
  const near = nearestRule(id, byId.keys())
  if (near === undefined) report('suppression/unused.unknown', { span }, { id })
  else report('suppression/unused.near', { span }, { id, near })
}

function unique(located: readonly Located[]): Located[] {
  const seen = new Set<string>()
  return [...located]
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || compare(a.finding.rule, b.finding.rule))
    .filter(({ finding, span }) => {
      const key = `${span[0]} ${span[1]} ${finding.message} ${JSON.stringify(finding.data)}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
