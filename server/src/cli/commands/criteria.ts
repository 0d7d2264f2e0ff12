import { resolve } from 'node:path'
import type { Assessment, CriteriaReport, Note, Verdict } from '../../core/criteria/assess'
import { CRITERIA_NEEDED } from '../../core/criteria/assess'
import type { Language } from '../../core/i18n/language'
import { say } from '../../core/i18n/messages'
import { CRITERIA } from '../../core/model/criteria-fields'
import { createLanguageService } from '../../core/service'
import type { CheckResult } from '../../core/check'
import { findFiles } from '../files'
import { EXIT } from '../program'
import { Project } from '../project'
import type { ProjectFile } from '../project'
import { table } from '../table'
import type { Terminal } from '../terminal'
import { today } from '../../today'

export interface CriteriaOptions {
  readonly format: 'text' | 'json'
  readonly guide?: string
  readonly language: Language
}

/** `sstc criteria`: one entry in full, several as a table. Exits with 1 when one of them meets fewer than three. */
export async function criteriaCommand(
  paths: string[],
  options: CriteriaOptions,
  terminal: Terminal,
): Promise<number> {
  const cwd = process.cwd()
  const service = createLanguageService({ today })
  const guide = options.guide === undefined ? undefined : resolve(cwd, options.guide)
  const project = new Project(service, { cwd, settings: {}, guide })
  const named = new Set(paths.map((path) => resolve(cwd, path)))
  const assessed: Assessed[] = []
  for (const path of await findFiles(paths, cwd)) {
    if (!named.has(path) && !(await project.belongs(path))) continue
    const file = await project.file(path)
    if (file?.kind !== 'practice') continue
    const result = service.check(file)
    assessed.push({ file, result, report: result.context.criteria })
  }
  for (const { name, reason } of project.unreadable) {
    terminal.error(say(options.language, 'cli.error.read', { path: name, reason }))
  }
  if (options.format === 'json')
    terminal.out(
      JSON.stringify(
        assessed.map((one) => asData(one, options.language)),
        null,
        2,
      ),
    )
  else if (assessed.length === 1) terminal.out(inFull(assessed[0]!, options.language, terminal))
  else if (assessed.length > 1) terminal.out(asTable(assessed, options.language, terminal))
  if (project.unreadable.length) return EXIT.failed
  return assessed.some(({ report }) => report.met < CRITERIA_NEEDED) ? EXIT.findings : EXIT.clean
}

interface Assessed {
  readonly file: ProjectFile
  readonly result: CheckResult
  readonly report: CriteriaReport
}

const SIGNS: Readonly<Record<Verdict, string>> = { met: '✓', unsupported: '✗', unclaimed: '·' }

function asTable(assessed: readonly Assessed[], language: Language, { colors }: Terminal): string {
  const head = [
    say(language, 'cli.criteria.entry', undefined),
    ...CRITERIA.map((criterion) => say(language, `criterion.${criterion}`, undefined)),
    say(language, 'cli.criteria.count', undefined),
  ]
  const rows = assessed.map(({ file, report }) => [
    file.name,
    ...report.assessments.map(({ verdict }) => paint(verdict, SIGNS[verdict], colors)),
    report.met < CRITERIA_NEEDED ? colors.yellow(`${report.met}/5`) : `${report.met}/5`,
  ])
  const few = assessed.filter(({ report }) => report.met < CRITERIA_NEEDED).length
  const total = assessed.length
  return [
    table([head.map(colors.bold), ...rows]),
    '',
    colors.dim(say(language, 'cli.criteria.legend', undefined)),
    few
      ? say(language, 'cli.criteria.few', { number: few, total })
      : say(language, 'cli.criteria.all', { total }),
  ].join('\n')
}

function inFull({ file, result, report }: Assessed, language: Language, { colors }: Terminal): string {
  const title = result.context.entry.title?.text ?? file.name
  const at = (note: Note) => {
    if (!note.place) return ''
    const { line, character } = file.source.lines.positionAt(result.context.places.span(note.place)[0])
    return colors.dim(` (${line + 1}:${character + 1})`)
  }
  const lines = (one: Assessment) => [
    ...one.conditions.map((condition) => {
      const sign = condition.state === 'holds' ? '+' : condition.state === 'fails' ? '−' : '?'
      return `      ${sign} ${said(condition, language)}${at(condition)}`
    }),
    ...(one.verdict === 'unclaimed' && one.supportable
      ? [`      + ${say(language, 'cli.criteria.supportable', undefined)}`]
      : []),
    ...one.questions.map(
      (question) =>
        `      ${colors.blue(say(language, 'cli.criteria.question', { question: said(question, language) }))}${at(question)}`,
    ),
  ]
  const blocks = report.assessments.map((one) => {
    const name = say(language, `criterion.${one.criterion}`, undefined)
    const verdict = say(language, `verdict.${one.verdict}`, undefined)
    return [
      `  ${paint(one.verdict, `${SIGNS[one.verdict]} ${name}: ${verdict}`, colors)}`,
      ...lines(one),
    ].join('\n')
  })
  return [colors.bold(title), ...blocks, say(language, 'cli.criteria.of', { met: report.met })].join('\n')
}

function asData({ file, result, report }: Assessed, language: Language) {
  const note = (one: Note) => ({
    message: said(one, language),
    ...(one.place
      ? { line: file.source.lines.positionAt(result.context.places.span(one.place)[0]).line + 1 }
      : {}),
  })
  return {
    path: file.name,
    id: result.context.entry.id?.text ?? null,
    met: report.met,
    criteria: report.assessments.map((one) => ({
      criterion: one.criterion,
      verdict: one.verdict,
      supportable: one.supportable,
      claims: one.claims.map(({ by, place }) => ({
        by,
        ...note({ message: `criterion.${one.criterion}`, data: {}, place }),
      })),
      conditions: one.conditions.map((condition) => ({ state: condition.state, ...note(condition) })),
      questions: one.questions.map(note),
    })),
  }
}

function said({ message, data }: Note, language: Language): string {
  return say(language, message, data as never)
}

function paint(verdict: Verdict, text: string, colors: Terminal['colors']): string {
  return verdict === 'met'
    ? colors.green(text)
    : verdict === 'unsupported'
      ? colors.yellow(text)
      : colors.dim(text)
}
