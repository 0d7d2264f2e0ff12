import type { Language } from '../../core/i18n/language'
import { say } from '../../core/i18n/messages'
import { RULES } from '../../core/rules'
import { RULE_DOCS } from '../../core/rules/docs'
import { nearest } from '../../core/schema/nearest'
import { EXIT } from '../program'
import type { Terminal } from '../terminal'
import { UsageError } from '../usage'

/** `sstc explain`: the rule’s documentation, as text that reads well on a terminal. */
export function explainCommand(id: string, { language }: { language: Language }, terminal: Terminal): number {
  const rule = RULES.find((one) => one.id === id)
  if (!rule) {
    throw new UsageError('cli.error.rule', {
      id,
      suggestion:
        nearest(
          id,
          RULES.map((one) => one.id),
        ) ?? '',
    })
  }
  const name = (severity: typeof rule.severity) => say(language, `cli.severity.${severity}`, undefined)
  const severity = name(rule.severity)
  const weight = rule.always
    ? say(language, 'cli.explain.always', { severity })
    : rule.ready
      ? say(language, 'cli.explain.ready', { severity, ready: name(rule.ready) })
      : say(language, 'cli.explain.severity', { severity })
  const silence = rule.always ? [] : [say(language, 'cli.explain.silence', { id })]
  terminal.out([readable(RULE_DOCS[id] ?? '', terminal), weight, ...silence].join('\n\n'))
  return EXIT.clean
}

/** Markdown without its signs where they would only disturb: fences go, headings and marked places stand out. */
function readable(doc: string, { colors }: Terminal): string {
  let example = false
  return doc
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('```')) {
        example = !example
        return []
      }
      if (example)
        return [
          `    ${line.replace(/⟦(.*?)⟧/g, (_, words: string) => colors.underline(colors.red(words)))}`.trimEnd(),
        ]
      if (line.startsWith('#')) return [colors.bold(line.replace(/^#+ /, ''))]
      if (line.startsWith('> ')) return [colors.yellow(`  → ${line.slice(2)}`)]
      return [line]
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}
