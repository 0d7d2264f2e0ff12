import { Command, CommanderError, Option } from 'commander'
import { SETTINGS } from '../core/config/config'
import type { Setting, Settings } from '../core/config/config'
import { LANGUAGES, isLanguage } from '../core/i18n/language'
import type { Language } from '../core/i18n/language'
import { say } from '../core/i18n/messages'
import type { DataOf, MessageId } from '../core/i18n/messages'
import type { CheckOptions } from './commands/check'
import type { CriteriaOptions } from './commands/criteria'
import { FORMATS } from './formats'
import type { Terminal } from './terminal'
import { createTerminal } from './terminal'
import { UsageError } from './usage'

declare const SSTC_VERSION: string

/** What the process ends with. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const

const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const

/** Runs `sstc` with `words` as its arguments and returns the exit code; writes to standard output and error. Never throws. */
export async function run(words: readonly string[]): Promise<number> {
  const language = languageOf(words)
  const terminal = createTerminal(words)
  const text = <M extends MessageId>(id: M, ...[data]: DataOf<M> extends undefined ? [] : [DataOf<M>]) =>
    say(language, id, data as DataOf<M>)
  let code: number = EXIT.clean
  const program = createProgram(language, terminal, (ended) => (code = ended))
  try {
    await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failed
    if (error instanceof UsageError) {
      terminal.error(text(error.id, ...([error.data] as unknown as [])))
      return EXIT.failed
    }
    const message = error instanceof Error ? error.message : String(error)
    terminal.error(text('cli.error.internal', { message }))
    if (process.env['SSTC_DEBUG'] && error instanceof Error) terminal.error(error.stack ?? '')
    return EXIT.failed
  }
}

function createProgram(language: Language, terminal: Terminal, end: (code: number) => void): Command {
  const text = <M extends MessageId>(id: M, ...[data]: DataOf<M> extends undefined ? [] : [DataOf<M>]) =>
    say(language, id, data as DataOf<M>)
  const program = new Command('sstc')
    .description(text('cli.description'))
    .version(SSTC_VERSION)
    .exitOverride()
    .configureOutput({ writeErr: (message) => terminal.error(message.replace(/^error: /, '').trimEnd()) })
    .addHelpText('after', `\n${text('cli.exit')}`)
    .option('--no-color', text('cli.opt.color'))
    .option('--color', text('cli.opt.color'))
    .addOption(
      new Option('--language <code>', text('cli.opt.language')).choices([...LANGUAGES]).default('en'),
    )

  program
    .command('check')
    .description(text('cli.check'))
    .argument('[paths...]', text('cli.arg.paths'))
    .addOption(
      new Option('-f, --format <name>', text('cli.opt.format', { formats: Object.keys(FORMATS).join(', ') }))
        .choices(Object.keys(FORMATS))
        .default('stylish'),
    )
    .option('--fix', text('cli.opt.fix'))
    .option('--max-warnings <number>', text('cli.opt.maxWarnings'), (value) =>
      toCount('--max-warnings', value),
    )
    .option('--rule <setting>', text('cli.opt.rule'), toSettings, {})
    .addOption(new Option('--severity <lowest>', text('cli.opt.severity')).choices([...SEVERITIES]))
    .option('--guide <file>', text('cli.opt.guide'))
    .option('--stdin-filename <name>', text('cli.opt.stdin'))
    .action(async (paths: string[], options: Omit<CheckOptions, 'language'>) => {
      const { checkCommand } = await import('./commands/check')
      end(await checkCommand(paths, { ...options, language }, terminal))
    })

  program
    .command('criteria')
    .description(text('cli.criteria'))
    .argument('[paths...]', text('cli.arg.paths'))
    .addOption(
      new Option('-f, --format <name>', text('cli.opt.format', { formats: 'text, json' }))
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--guide <file>', text('cli.opt.guide'))
    .action(async (paths: string[], options: Omit<CriteriaOptions, 'language'>) => {
      const { criteriaCommand } = await import('./commands/criteria')
      end(await criteriaCommand(paths, { ...options, language }, terminal))
    })

  program
    .command('explain')
    .description(text('cli.explain'))
    .argument('<rule>', text('cli.arg.rule'))
    .action(async (rule: string) => {
      const { explainCommand } = await import('./commands/explain')
      end(explainCommand(rule, { language }, terminal))
    })

  program
    .command('rules')
    .description(text('cli.rules'))
    .addOption(
      new Option('-f, --format <name>', text('cli.opt.format', { formats: 'text, json' }))
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (options: { format: 'text' | 'json' }) => {
      const { rulesCommand } = await import('./commands/rules')
      end(rulesCommand({ ...options, language }, terminal))
    })
  program
    .command('lsp')
    .description(text('cli.lsp'))
    .option('--stdio', text('cli.opt.stdio'))
    .allowUnknownOption()
    .action(async () => {
      const { startNodeServer } = await import('../node')
      startNodeServer()
      // Until the client says goodbye: the connection ends the process.
      await new Promise(() => {})
    })
  return program
}

/** The language is needed before the arguments are parsed: help and usage errors are said in it, too. */
function languageOf(words: readonly string[]): Language {
  const at = words.findIndex((word) => word === '--language' || word.startsWith('--language='))
  const given = words[at]?.includes('=') ? words[at].slice('--language='.length) : words[at + 1]
  return at >= 0 && isLanguage(given) ? given : 'en'
}

function toCount(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new UsageError('cli.error.number', { option, value })
  return Number(value)
}

function toSettings(text: string, settings: Settings): Settings {
  const [, id, severity] = /^([a-z]+\/[a-z-]+)=(\w+)$/.exec(text) ?? []
  const setting = SETTINGS.find((one): one is Setting => one === severity)
  if (!id || !setting) throw new UsageError('cli.error.setting', { text })
  return { ...settings, [id]: setting }
}
