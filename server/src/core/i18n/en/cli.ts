import { count } from './words'

/** What the command line says of itself. */
export const cli = {
  'cli.description': () =>
    'Check entries of a guide to good practices in South-South and triangular cooperation.',
  'cli.check': () => 'check entries against the format, the catalogues and the guide’s criteria',
  'cli.criteria': () => 'show which of the five criteria entries meet, and why',
  'cli.explain': () => 'explain a rule: what it finds, why it matters, what to do',
  'cli.rules': () => 'list all rules with their severities',
  'cli.lsp': () => 'run the language server, for editors',
  'cli.arg.paths': () => 'files, folders or globs; “.” when none is given',
  'cli.arg.rule': () => 'a rule, as it stands behind a finding',
  'cli.opt.format': ({ formats }: { formats: string }) => `how the result is written: ${formats}`,
  'cli.opt.fix': () => 'mend what has a certain remedy, in the files themselves',
  'cli.opt.maxWarnings': () => 'exit with 1 when there are more warnings than this',
  'cli.opt.rule': () => 'weigh a rule differently: id=error, warning, info, hint or off; may be repeated',
  'cli.opt.language': () => 'the language of messages: en, fr, es or pt',
  'cli.opt.severity': () => 'show findings from this severity on: error, warning, info or hint',
  'cli.opt.stdin': () => 'read an entry from standard input; the name says what it is and where it lies',
  'cli.opt.stdio': () => 'talk over standard input and output',
  'cli.opt.guide': () => 'the guide file to go by, instead of the nearest sstc-guide.yaml',
  'cli.opt.color': () => 'color the output, or not (--no-color); by default where a terminal shows it',
  'cli.exit': () =>
    'Exit codes: 0 nothing to mend, 1 errors (or too many warnings), 2 wrong usage, or a file that cannot be read.',

  'cli.clean': ({ files }: { files: number }) => `${count(files, 'file')} checked, nothing to mend.`,
  'cli.summary': ({ files, errors, warnings, infos, hints }: Counts & { files: number }) =>
    `${count(files, 'file')} checked: ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(infos, 'piece', 'pieces')} of information, ${count(hints, 'hint')}.`,
  'cli.hidden': ({ number, severity }: { number: number; severity: string }) =>
    `${count(number, 'finding')} not shown; see them with --severity ${severity}.`,
  'cli.fixable': ({ number }: { number: number }) => `${count(number, 'finding')} can be mended with --fix.`,
  'cli.fixed': ({ number, files }: { number: number; files: number }) =>
    `${count(number, 'finding')} mended in ${count(files, 'file')}.`,
  'cli.progress': ({ done, total }: { done: number; total: number }) => `Checking ${done} of ${total} …`,
  'cli.failure': ({ rule }: { rule: string }) =>
    `The rule ${rule} failed here, which is a defect of this program; all others have been checked.`,
  'cli.related': ({ message, where }: { message: string; where: string }) => `${message} (${where})`,

  'cli.error.noFile': ({ path }: { path: string }) => `There is no file or folder “${path}”.`,
  'cli.error.noMatch': ({ path }: { path: string }) => `No entry matches “${path}”.`,
  'cli.error.noEntries': ({ path }: { path: string }) =>
    `There are no entries in “${path}”. Entries are files named *.practice.yaml.`,
  'cli.error.permission': ({ path }: { path: string }) =>
    `“${path}” may not be read: you lack the permission.`,
  'cli.error.read': ({ path, reason }: { path: string; reason: string }) =>
    `“${path}” cannot be read: ${reason}.`,
  'cli.error.write': ({ path, reason }: { path: string; reason: string }) =>
    `“${path}” could not be written and is as it was: ${reason}.`,
  'cli.error.changed': ({ path }: { path: string }) =>
    `“${path}” was changed by somebody else meanwhile and is left as it is. Run the command again.`,
  'cli.error.folder': ({ path }: { path: string }) => `“${path}” is a folder, not an entry.`,
  'cli.error.notAnEntry': ({ path }: { path: string }) =>
    `“${path}” is neither an entry (*.practice.yaml) nor a guide file (sstc-guide.yaml). Rename it, or name it with --stdin-filename.`,
  'cli.error.setting': ({ text }: { text: string }) =>
    `“${text}” is no setting. Write --rule id=severity, with error, warning, info, hint or off.`,
  'cli.error.choice': ({ option, value, choices }: { option: string; value: string; choices: string }) =>
    `“${value}” is not possible for ${option}. Choose one of: ${choices}.`,
  'cli.error.number': ({ option, value }: { option: string; value: string }) =>
    `“${value}” is not possible for ${option}. Give a whole number, 0 or more.`,
  'cli.error.rule': ({ id, suggestion }: { id: string; suggestion: string }) =>
    `There is no rule “${id}”.${suggestion ? ` Did you mean “${suggestion}”?` : ''} “sstc rules” lists them all.`,
  'cli.error.stdinPaths': () => 'With --stdin-filename no other files can be given.',
  'cli.error.internal': ({ message }: { message: string }) =>
    `Something went wrong that should not have: ${message}. Please report it.`,

  'cli.severity.error': () => 'error',
  'cli.severity.warning': () => 'warning',
  'cli.severity.info': () => 'info',
  'cli.severity.hint': () => 'hint',

  'cli.criteria.entry': () => 'entry',
  'cli.criteria.count': () => 'met',
  'cli.criteria.of': ({ met }: { met: number }) => `${met} of 5 criteria met`,
  'cli.criteria.legend': () => '✓ met   ✗ claimed, not supported   · not claimed',
  'cli.criteria.few': ({ number, total }: { number: number; total: number }) =>
    `${number} of ${total} entries meet fewer than three criteria; the guide asks for three.`,
  'cli.criteria.all': ({ total }: { total: number }) =>
    total === 1
      ? 'The entry meets three criteria or more.'
      : `All ${total} entries meet three criteria or more.`,
  'cli.criteria.question': ({ question }: { question: string }) => `To ask: ${question}`,
  'cli.criteria.supportable': () => 'the fields would support it',

  'cli.rules.rule': () => 'rule',
  'cli.rules.severity': () => 'severity',
  'cli.rules.finds': () => 'what it finds',
  'cli.explain.severity': ({ severity }: { severity: string }) => `Severity: ${severity}`,
  'cli.explain.ready': ({ severity, ready }: { severity: string; ready: string }) =>
    `Severity: ${severity} (${ready} when the entry says “status: ready”)`,
  'cli.explain.always': ({ severity }: { severity: string }) =>
    `Severity: ${severity}; it cannot be set otherwise or silenced`,
  'cli.explain.silence': ({ id }: { id: string }) =>
    `To silence it in one place, put “# sstc-disable ${id}” on a line above the field or list item.`,
}

interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly hints: number
}
