import type { CancellationToken, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver'
import { DocumentDiagnosticReportKind } from 'vscode-languageserver'
import { toDiagnostic } from '../../core/service'
import type { Session } from '../session'
import type { Known } from '../workspace'

/** How long the workspace's documents may be checked without letting other requests in: milliseconds. */
const SLICE = 8

/** `textDocument/diagnostic` and `workspace/diagnostic`. */
export function registerDiagnostics(session: Session): void {
  const { connection, workspace, checks } = session
  connection.languages.diagnostics.on(({ textDocument, previousResultId }) => {
    const known = workspace.get(textDocument.uri)
    if (!known) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
    const resultId = checks.idOf(known)
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(session, known) }
  })

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]))
    const items: WorkspaceDocumentDiagnosticReport[] = []
    let began = Date.now()
    for (const known of workspace.documents) {
      if (Date.now() - began > SLICE) {
        await nextTurn()
        began = Date.now()
      }
      if (token.isCancellationRequested) break
      items.push(workspaceReport(session, known, previous.get(known.uri)))
    }
    return { items: [...items, ...gone(session, previous, token)] }
  })
}

/** Findings for clients that do not ask for them: sent for each version, unless a newer one has come meanwhile. */
export function publish(session: Session, known: Known): void {
  const { connection, workspace } = session
  const newest = workspace.get(known.uri)
  if (!newest || newest.source !== known.source) return
  void connection.sendDiagnostics({
    uri: known.uri,
    ...(known.version === undefined ? {} : { version: known.version }),
    diagnostics: diagnosticsOf(session, known),
  })
}

function diagnosticsOf({ checks, language }: Session, known: Known) {
  const result = checks.result(known)
  return result.findings.map((located) => toDiagnostic(located, result, known.uri, language))
}

function workspaceReport(
  session: Session,
  known: Known,
  previous: string | undefined,
): WorkspaceDocumentDiagnosticReport {
  const resultId = session.checks.idOf(known)
  const version = known.version ?? null
  if (resultId === previous) {
    return { kind: DocumentDiagnosticReportKind.Unchanged, uri: known.uri, version, resultId }
  }
  return {
    kind: DocumentDiagnosticReportKind.Full,
    uri: known.uri,
    version,
    resultId,
    items: diagnosticsOf(session, known),
  }
}

/** Files that are no more leave no findings behind. */
function gone({ workspace }: Session, previous: ReadonlyMap<string, string>, token: CancellationToken) {
  if (token.isCancellationRequested) return []
  return [...previous.keys()]
    .filter((uri) => !workspace.get(uri))
    .map((uri): WorkspaceDocumentDiagnosticReport => {
      return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] }
    })
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
