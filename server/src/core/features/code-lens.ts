import type { CodeLens, Command } from 'vscode-languageserver-types'
import type { CheckResult } from '../check'
import { CRITERIA } from '../model/criteria-fields'
import { say } from '../i18n/messages'
import type { FeatureOptions } from './request'

/** Commands that the client has, called with the document's URI. A lens without one only tells. */
export interface LensCommands {
  readonly preview?: string
  readonly criteria?: string
  readonly problems?: string
}

export interface CodeLensOptions extends FeatureOptions {
  readonly commands?: LensCommands
}

/** Above the entry: how many criteria are met, how much is to be mended, and the way to the preview. */
export function codeLenses(
  { context, findings }: CheckResult,
  { uri, language, commands = {} }: CodeLensOptions,
): CodeLens[] {
  const { source, kind, criteria } = context
  const first = source.root.pairs[0]
  const at = source.lines.positionAt(first?.keySpan[0] ?? 0)
  const range = { start: at, end: at }
  const lens = (title: string, command?: string): CodeLens => ({
    range,
    command: { title, command: command ?? '', ...(command ? { arguments: [uri] } : {}) } satisfies Command,
  })
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  const preview = commands.preview ? [lens(say(language, 'lens.preview', undefined), commands.preview)] : []
  const problems = lens(say(language, 'lens.findings', { errors, warnings }), commands.problems)
  // A guide file has no criteria; an empty file has nothing yet.
  if (kind === 'guide') return [problems, ...preview]
  if (!first) return []
  return [
    lens(say(language, 'lens.criteria', { met: criteria.met, of: CRITERIA.length }), commands.criteria),
    problems,
    ...preview,
  ]
}
