import type { Severity } from '../../core/rules/rule'
import type { FileReport } from '../report'
import { isShown } from './index'
import type { FormatOptions } from './index'

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
}

/** Workflow commands that GitHub Actions shows beside the changed lines. Hints are left out, unless asked for. */
export function github(reports: readonly FileReport[], { lowest = 'info' }: FormatOptions): string {
  return reports
    .flatMap(({ path, findings }) =>
      findings
        .filter((finding) => isShown(finding.severity, lowest))
        .map((finding) => {
          const properties = {
            file: path,
            line: finding.line,
            endLine: finding.endLine,
            col: finding.column,
            endColumn: finding.endColumn,
            title: finding.rule,
          }
          const list = Object.entries(properties).map(
            ([name, value]) => `${name}=${escapeProperty(String(value))}`,
          )
          return `::${COMMANDS[finding.severity]} ${list.join(',')}::${escapeData(finding.message)}`
        }),
    )
    .join('\n')
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
