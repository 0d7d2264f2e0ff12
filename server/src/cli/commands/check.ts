import { resolve } from 'node:path'
import { text as readStream } from 'node:stream/consumers'
import type { Setting, Settings } from '../../core/config/config'
import type { Language } from '../../core/i18n/language'
import { say } from '../../core/i18n/messages'
import { RULES } from '../../core/rules'
import { nearest } from '../../core/schema/nearest'
import { createLanguageService } from '../../core/service'
import { findFiles, kindOf, replaceText } from '../files'
import { FORMATS } from '../formats'
import type { FormatName } from '../formats'
import { EXIT } from '../program'
import { Project } from '../project'
import type { ProjectFile } from '../project'
import { reportOf, summarizeReports } from '../report'
import type { FileReport } from '../report'
import type { Terminal } from '../terminal'
import { today } from '../../today'
import { UsageError } from '../usage'

export interface CheckOptions {
  readonly format: FormatName
  readonly fix?: boolean
  readonly maxWarnings?: number
  readonly rule: Settings
  readonly severity?: Exclude<Setting, 'off'>
  readonly guide?: string
  readonly stdinFilename?: string
  readonly language: Language
}

/** `sstc check`: the exit code. Files that cannot be read do not keep the others from being checked. */
export async function checkCommand(
  paths: string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  knownRules(options.rule)
  const cwd = process.cwd()
  const service = createLanguageService({ today })
  const guide = options.guide === undefined ? undefined : resolve(cwd, options.guide)
  const project = new Project(service, { cwd, settings: options.rule, guide })
  if (guide) await mustExist(guide, options.guide!)
  const { files, stdin } = await filesToCheck(paths, options, project, cwd)

  project.include(files)
  const reports: FileReport[] = []
  let fixed = { number: 0, files: 0 }
  let shown = Date.now()
  for (const [done, path] of files.entries()) {
    if (Date.now() - shown > 200) {
      shown = Date.now()
      terminal.progress(say(options.language, 'cli.progress', { done, total: files.length }))
    }
    let file = await project.file(path)
    if (!file) continue
    if (options.fix) {
      const mended = service.fixAll(file)
      if (mended.applied > 0) {
        if (stdin === undefined && !write(file, mended.text, options.language, terminal)) continue
        fixed = { number: fixed.number + mended.applied, files: fixed.files + 1 }
        project.provide(path, mended.text)
        file = (await project.file(path)) ?? file
      }
    }
    reports.push(reportOf(file, service, options.language))
  }
  terminal.progress('')
  for (const { name, code, reason } of project.unreadable) {
    terminal.error(unreadable(options.language, name, code, reason))
  }
  // With --fix, standard input's mended text is the result, for editors and pipes; the findings go to standard error.
  if (options.fix && stdin !== undefined) terminal.out(project.textOf(files[0]!) ?? stdin)
  const write_ = options.fix && stdin !== undefined ? terminal.error : terminal.out
  const format = FORMATS[options.format]
  write_(
    await format(reports, {
      language: options.language,
      terminal,
      lowest: options.severity,
      fixed,
    }),
  )
  const { errors, warnings } = summarizeReports(reports)
  if (project.unreadable.length > 0) return EXIT.failed
  return errors > 0 || warnings > (options.maxWarnings ?? Infinity) ? EXIT.findings : EXIT.clean
}

async function filesToCheck(paths: string[], options: CheckOptions, project: Project, cwd: string) {
  if (options.stdinFilename === undefined) {
    const found = await findFiles(paths, cwd)
    // A folder stands for what belongs to its guide; what somebody names is checked whether it belongs or not.
    const named = new Set(paths.map((path) => resolve(cwd, path)))
    const files: string[] = []
    for (const file of found) if (named.has(file) || (await project.belongs(file))) files.push(file)
    return { files, stdin: undefined }
  }
  if (paths.length) throw new UsageError('cli.error.stdinPaths', undefined)
  const path = resolve(cwd, options.stdinFilename)
  if (!kindOf(path)) throw new UsageError('cli.error.notAnEntry', { path: options.stdinFilename })
  const stdin = await readStream(process.stdin)
  project.provide(path, stdin)
  return { files: [path], stdin }
}

function write(file: ProjectFile, text: string, language: Language, terminal: Terminal): boolean {
  const result = replaceText(file.path, file.source.text, text)
  if (result === 'written') return true
  terminal.error(
    result === 'changed'
      ? say(language, 'cli.error.changed', { path: file.name })
      : say(language, 'cli.error.write', { path: file.name, reason: result.reason }),
  )
  return false
}

function unreadable(language: Language, path: string, code: string, reason: string): string {
  if (code === 'EACCES' || code === 'EPERM') return say(language, 'cli.error.permission', { path })
  if (code === 'EISDIR') return say(language, 'cli.error.folder', { path })
  if (code === 'ENOENT') return say(language, 'cli.error.noFile', { path })
  return say(language, 'cli.error.read', { path, reason })
}

function knownRules(settings: Settings): void {
  for (const id of Object.keys(settings)) {
    if (RULES.some((rule) => rule.id === id)) continue
    throw new UsageError('cli.error.rule', {
      id,
      suggestion:
        nearest(
          id,
          RULES.map((rule) => rule.id),
        ) ?? '',
    })
  }
}

async function mustExist(path: string, given: string): Promise<void> {
  const { existsSync } = await import('node:fs')
  if (!existsSync(path)) throw new UsageError('cli.error.noFile', { path: given })
}
