import type { FileReport } from '../report'
import { summarizeReports } from '../report'
import { isShown } from './index'
import type { FormatOptions } from './index'

declare const SSTC_VERSION: string

/** For programs; the shape is schemas/report.schema.json. All findings, unless a lowest severity is asked for. */
export function json(reports: readonly FileReport[], { lowest = 'hint' }: FormatOptions): string {
  const files = reports.map(({ path, kind, findings, failures }) => ({
    path,
    kind,
    findings: findings.filter((finding) => isShown(finding.severity, lowest)),
    failures,
  }))
  const report = {
    version: 1,
    tool: { name: 'sstc', version: SSTC_VERSION },
    files,
    summary: summarizeReports(reports),
  }
  return JSON.stringify(report, null, 2)
}
