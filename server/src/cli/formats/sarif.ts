import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder'
import type { Result } from 'sarif'
import { RULES } from '../../core/rules'
import { RULE_DOCS } from '../../core/rules/docs'
import type { Severity } from '../../core/rules/rule'
import { summaryOf } from '../docs'
import type { FileReport } from '../report'
import { isShown } from './index'
import type { FormatOptions } from './index'

declare const SSTC_VERSION: string

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
}

/** SARIF 2.1.0, for code scanning services. Hints are left out, unless asked for. */
export function sarif(reports: readonly FileReport[], { lowest = 'info' }: FormatOptions): string {
  const run = new SarifRunBuilder({ defaultSourceLanguage: 'yaml' }).initSimple({
    toolDriverName: 'sstc',
    toolDriverVersion: SSTC_VERSION,
  })
  for (const rule of RULES) {
    const doc = RULE_DOCS[rule.id] ?? ''
    run.addRule(
      new SarifRuleBuilder().initSimple({
        ruleId: rule.id,
        shortDescriptionText: summaryOf(doc),
        fullDescriptionText: summaryOf(doc),
      }),
    )
  }
  for (const { path, findings } of reports) {
    for (const finding of findings.filter(({ severity }) => isShown(severity, lowest))) {
      run.addResult(
        new SarifResultBuilder().initSimple({
          ruleId: finding.rule,
          level: LEVELS[finding.severity],
          messageText: finding.message,
          fileUri: encodeURI(path),
          startLine: finding.line,
          startColumn: finding.column,
          endLine: finding.endLine,
          endColumn: finding.endColumn,
        }),
      )
    }
  }
  const builder = new SarifBuilder()
  builder.addRun(run)
  return JSON.stringify(builder.buildSarifOutput(), null, 2)
}
