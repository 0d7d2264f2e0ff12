import { say } from '../../core/i18n/messages'
import type { Severity } from '../../core/rules/rule'
import type { FileReport, ReportedFinding } from '../report'
import { summarizeReports } from '../report'
import type { Colors } from '../terminal'
import { codeFrame } from './code-frame'
import { isShown } from './index'
import type { FormatOptions } from './index'

/** For people: file by file, each finding with its lines, and a summary. Hints are counted, not shown, unless asked for. */
export function stylish(reports: readonly FileReport[], options: FormatOptions): string {
  const { language, terminal, fixed } = options
  const { colors } = terminal
  const lowest = options.lowest ?? 'info'
  const blocks = reports.flatMap((report) => {
    const shown = report.findings.filter((finding) => isShown(finding.severity, lowest))
    const failures = report.failures.map((rule) => colors.red(`  ${say(language, 'cli.failure', { rule })}`))
    if (shown.length + failures.length === 0) return []
    return [
      [
        colors.underline(report.path),
        ...shown.map((finding) => block(finding, report, options)),
        ...failures,
      ].join('\n'),
    ]
  })

  const summary = summarizeReports(reports)
  const hidden = reports
    .flatMap((report) => report.findings)
    .filter((finding) => !isShown(finding.severity, lowest))
  const lines = [
    ...(fixed.number ? [say(language, 'cli.fixed', fixed)] : []),
    summary.errors + summary.warnings + summary.infos + summary.hints === 0
      ? colors.green(say(language, 'cli.clean', summary))
      : colors.bold(say(language, 'cli.summary', summary)),
    ...(summary.fixable ? [say(language, 'cli.fixable', { number: summary.fixable })] : []),
    ...(hidden.length
      ? [colors.dim(say(language, 'cli.hidden', { number: hidden.length, severity: 'hint' }))]
      : []),
  ]
  return [...blocks, lines.join('\n')].join('\n\n')
}

function block(finding: ReportedFinding, report: FileReport, { language, terminal }: FormatOptions): string {
  const { colors, width } = terminal
  const paint = paintOf(finding.severity, colors)
  const where = `${finding.line}:${finding.column}`
  const severity = say(language, `cli.severity.${finding.severity}`, undefined)
  const head = `  ${colors.dim(where)}  ${paint(severity)}  ${finding.message}  ${colors.dim(finding.rule)}`
  const related = finding.related.map(({ message, path, line, column }) => {
    const at = line === undefined ? path : `${path}:${line}:${column}`
    return colors.dim(`      ${say(language, 'cli.related', { message, where: at })}`)
  })
  return [head, codeFrame(report.lines, finding, { colors, paint, width }), ...related].join('\n')
}

function paintOf(severity: Severity, colors: Colors): (text: string) => string {
  if (severity === 'error') return colors.red
  if (severity === 'warning') return colors.yellow
  return severity === 'info' ? colors.blue : colors.dim
}
