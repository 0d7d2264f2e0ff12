import { CodeActionKind } from 'vscode-languageserver-types'
import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types'
import type { CheckResult, Located } from '../check'
import type { DocumentContext, DocumentInput } from '../document'
import { fixAll, fixesFor } from '../fixes'
import { say } from '../i18n/messages'
import { Editor } from '../model/editor'
import type { Edit } from '../text/edits'
import { areDisjoint } from '../text/edits'
import { additions } from './actions/add'
import type { Change } from './actions/change'
import { toFootnote } from './actions/footnote'
import { withRole } from './actions/role'
import { silence } from './actions/silence'
import { sortings } from './actions/sort'
import type { FeatureOptions } from './request'
import { toWorkspaceEdit } from './request'
import { difference } from './text-difference'

export interface CodeActionOptions extends FeatureOptions {
  /** The kinds that the client asks for; absent: all. */
  readonly only?: readonly string[]
  /** What the client shows in the range: an action says which of them it mends. */
  readonly diagnostics?: readonly Diagnostic[]
  /** True where the client asks for an action's edit when it is chosen: `resolveCodeAction` then makes what is costly. */
  readonly resolves?: boolean
}

/** The kind of the action that applies every certain remedy. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.sstc`

/** The kinds that are offered, for a server's capabilities. */
export const CODE_ACTION_KINDS: readonly string[] = [
  CodeActionKind.QuickFix,
  FIX_ALL,
  CodeActionKind.RefactorRewrite,
  CodeActionKind.RefactorExtract,
]

/** Remedies for the findings in `range`, a comment that silences each, changes that an author may want there, and all remedies at once. */
export function codeActions(result: CheckResult, range: Range, options: CodeActionOptions): CodeAction[] {
  const { context } = result
  const { lines } = context.source
  const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)]
  const touched = result.findings.filter(({ span }) => span[0] <= end && span[1] >= start)
  const fixes = wanted(CodeActionKind.QuickFix, options) ? quickFixes(touched, result, options) : []
  const titles = new Set(fixes.map(({ title }) => title))
  return [
    ...fixes,
    ...(wanted(CodeActionKind.Refactor, options) ? refactorings(context, start, options) : []).filter(
      ({ title }) => !titles.has(title),
    ),
    ...fixAllAction(result, touched, options),
  ]
}

/** The action with its edit, where `codeActions` left it out. */
export function resolveCodeAction(
  action: CodeAction,
  result: CheckResult,
  options: FeatureOptions,
): CodeAction {
  return action.kind === FIX_ALL && !action.edit
    ? { ...action, edit: fixAllEdit(result.context, options) }
    : action
}

function quickFixes(
  touched: readonly Located[],
  result: CheckResult,
  options: CodeActionOptions,
): CodeAction[] {
  const { source } = result.context
  const remedies = touched.flatMap((located) =>
    fixesFor(located, result).map((fix, i): CodeAction => ({
      title: say(options.language, fix.title, fix.data as never),
      kind: CodeActionKind.QuickFix,
      edit: toWorkspaceEdit(source, fix.edits, options.uri),
      // The first one is the best one that the rule knows.
      ...(i === 0 ? { isPreferred: true } : {}),
      ...shown(located, result, options),
    })),
  )
  const rules = touched.filter(({ rule }, i) => touched.findIndex((other) => other.rule === rule) === i)
  const silences = rules.flatMap((located): CodeAction[] => {
    const edits = silence(located, source)
    if (!edits.length) return []
    const title = say(options.language, 'action.silence', { id: located.rule.id })
    const edit = toWorkspaceEdit(source, edits, options.uri)
    return [{ title, kind: CodeActionKind.QuickFix, edit, ...shown(located, result, options) }]
  })
  return [...remedies, ...silences]
}

function refactorings(context: DocumentContext, offset: number, options: CodeActionOptions): CodeAction[] {
  const { source, places, fields } = context
  const { language, uri } = options
  const editor = new Editor(source, places, (path) => fields.namesAt(path))
  const changes: Change[] = [
    ...withRole(context, offset, editor, language),
    ...toFootnote(context, offset, editor, language),
    ...additions(context, offset, editor, language),
    ...sortings(context, offset, language),
  ]
  return changes
    .filter(({ edits, kind }) => areDisjoint(edits) && wanted(kind, options))
    .map(({ title, kind, edits }) => ({ title, kind, edit: toWorkspaceEdit(source, edits, uri) }))
}

function fixAllAction(
  result: CheckResult,
  touched: readonly Located[],
  options: CodeActionOptions,
): CodeAction[] {
  if (!wanted(FIX_ALL, options)) return []
  const action: CodeAction = { title: say(options.language, 'action.fixAll', undefined), kind: FIX_ALL }
  const asked = options.only?.some((kind) => FIX_ALL.startsWith(kind)) ?? false
  // Where nobody asked for it by name, it is offered beside a remedy that it would apply.
  if (!asked && !touched.some((located) => fixesFor(located, result).some(({ certain }) => certain)))
    return []
  if (!asked && options.resolves) return [action]
  const edit = fixAllEdit(result.context, options)
  return edit.changes?.[options.uri]?.length ? [{ ...action, edit }] : []
}

function fixAllEdit(context: DocumentContext, { uri }: FeatureOptions) {
  const { source, kind, config, catalogues, workspace, today } = context
  const input: DocumentInput = {
    source,
    kind,
    config,
    catalogues,
    ...(workspace ? { workspace } : {}),
    ...(today === undefined ? {} : { today }),
  }
  const edits: Edit[] = difference(source.text, fixAll(input).text)
  return toWorkspaceEdit(source, edits, uri)
}

/** The diagnostics of the client that stand for a finding. */
function shown(
  { rule, span }: Located,
  { context }: CheckResult,
  { diagnostics }: CodeActionOptions,
): Pick<CodeAction, 'diagnostics'> {
  const { start, end } = context.source.lines.range(span)
  const same = diagnostics?.filter(
    ({ code, range }) =>
      code === rule.id &&
      range.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character,
  )
  return same?.length ? { diagnostics: same } : {}
}

/** A kind stands for all that begin with it. */
function wanted(kind: string, { only }: CodeActionOptions): boolean {
  return !only || only.some((one) => kind === one || kind.startsWith(`${one}.`) || one.startsWith(`${kind}.`))
}
