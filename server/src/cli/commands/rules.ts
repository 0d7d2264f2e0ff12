import type { Language } from '../../core/i18n/language'
import { say } from '../../core/i18n/messages'
import { RULES } from '../../core/rules'
import { RULE_DOCS } from '../../core/rules/docs'
import { summaryOf } from '../docs'
import { EXIT } from '../program'
import { table } from '../table'
import type { Terminal } from '../terminal'

/** `sstc rules`: what is checked, and how much it weighs. */
export function rulesCommand(
  { format, language }: { format: 'text' | 'json'; language: Language },
  terminal: Terminal,
): number {
  const rules = RULES.map(({ id, severity, ready, always, fix }) => ({
    id,
    severity,
    ...(ready ? { ready } : {}),
    always: always === true,
    fixes: fix !== undefined,
    summary: summaryOf(RULE_DOCS[id] ?? ''),
  }))
  if (format === 'json') terminal.out(JSON.stringify(rules, null, 2))
  else {
    const { colors } = terminal
    const head = [
      say(language, 'cli.rules.rule', undefined),
      say(language, 'cli.rules.severity', undefined),
      say(language, 'cli.rules.finds', undefined),
    ]
    terminal.out(
      table([head.map(colors.bold), ...rules.map((rule) => [rule.id, rule.severity, rule.summary])]),
    )
  }
  return EXIT.clean
}
