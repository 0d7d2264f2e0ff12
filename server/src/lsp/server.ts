import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver'
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { SETTINGS } from '../core/config/config'
import type { Settings } from '../core/config/config'
import { isLanguage } from '../core/i18n/language'
import type { Language } from '../core/i18n/language'
import { createLanguageService } from '../core/service'
import { clientFiles, noFiles } from './files'
import type { FileAccess } from './files'
import { registerCriteria } from './handlers/criteria'
import { publish, registerDiagnostics } from './handlers/diagnostics'
import { registerFeatures, serverCapabilities } from './handlers/features'
import type { InitializationOptions, StatusParams } from './protocol'
import { Checks } from './session'
import type { ClientFeatures, Session } from './session'
import { kindOf } from './uris'
import { Workspace } from './workspace'
import type { Known } from './workspace'

declare const SSTC_VERSION: string

export interface ServerOptions {
  /** The disk, where there is one. Absent: files are asked of the client. */
  readonly files?: (client: FileAccess) => FileAccess
  readonly today: () => string
}

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp)$/i

/** Speaks LSP over `connection` until it is closed. The only state is in the workspace, one for each connection. */
export function startServer(connection: Connection, { files, today }: ServerOptions): void {
  const service = createLanguageService({ today })
  const documents = new TextDocuments(TextDocument)
  let session: Session | undefined
  let folders: string[] = []

  connection.onInitialize((params): InitializeResult => {
    folders = foldersOf(params)
    session = createSession(params)
    registerDiagnostics(session)
    registerCriteria(session)
    registerFeatures(session)
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true, identifier: 'sstc' },
        ...serverCapabilities(session.client),
      },
      serverInfo: { name: 'sstc', version: SSTC_VERSION },
    }
  })

  connection.onInitialized(async () => {
    const { client, workspace } = session!
    if (client.watchFiles) {
      const watchers = ['**/*.practice.{yaml,yml}', '**/sstc-guide.yaml', '**/*.{png,jpg,jpeg,gif,svg,webp}']
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: watchers.map((globPattern) => ({ globPattern })),
      })
    }
    if (client.configuration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'sstc' })
      await configure()
    }
    if (client.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri))
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]
        void workspace.setFolders(folders)
      })
    await workspace.setFolders(folders)
  })

  connection.onDidChangeConfiguration(({ settings }: { settings?: { sstc?: unknown } }) =>
    configure((settings as { sstc?: unknown } | undefined)?.sstc),
  )

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    await Promise.all(
      changes.map(({ uri }) =>
        PICTURE.test(uri) ? session?.workspace.forgetPicture(uri) : session?.workspace.reload(uri),
      ),
    )
  })

  documents.onDidChangeContent(({ document }) => {
    const { uri, languageId, version } = document
    const kind = kindOf(uri, languageId)
    if (!kind || !session) return
    session.workspace.open(uri, kind, document.getText(), version)
    const known = session.workspace.get(uri)
    if (known) later(known)
  })
  documents.onDidClose(async ({ document: { uri } }) => {
    await session?.workspace.close(uri)
    if (session && !session.client.pullDiagnostics && !session.workspace.get(uri)) {
      void connection.sendDiagnostics({ uri, diagnostics: [] })
    }
  })
  documents.listen(connection)
  connection.listen()

  /** After the messages that have already come: of several keystrokes only the newest is checked. */
  function later(known: Known): void {
    setTimeout(() => {
      if (!session || session.workspace.get(known.uri)?.source !== known.source) return
      if (!session.client.pullDiagnostics) publish(session, known)
      sendStatus(session, known)
    }, 0)
  }

  /** What others see of a document has changed: open documents are checked anew. */
  function othersChanged(): void {
    if (!session) return
    const { client, workspace } = session
    if (client.pullDiagnostics && client.refreshDiagnostics) connection.languages.diagnostics.refresh()
    if (client.refreshCodeLens) void connection.sendRequest('workspace/codeLens/refresh')
    for (const known of workspace.documents) if (known.version !== undefined) later(known)
  }

  async function configure(given?: unknown): Promise<void> {
    if (!session) return
    const settings = session.client.configuration
      ? ((await connection.workspace.getConfiguration('sstc')) as unknown)
      : given
    const { rules, language, inlayHints, codeLens } = (settings ?? {}) as Record<string, unknown>
    if (typeof language === 'string' && isLanguage(language)) session.language = language
    session.preferences = {
      inlayHints: (inlayHints as { enabled?: boolean } | undefined)?.enabled ?? true,
      codeLens: (codeLens as { enabled?: boolean } | undefined)?.enabled ?? true,
    }
    session.workspace.settings = severities(rules)
    if (session.client.refreshInlayHints) connection.languages.inlayHint.refresh()
  }

  function createSession(params: InitializeParams): Session {
    const options = (params.initializationOptions ?? {}) as InitializationOptions
    const client = options.servesFiles ? clientFiles(connection) : noFiles
    let pending = false
    const workspace = new Workspace(service, files ? files(client) : client, () => {
      // Many files may change at once, as when a folder is read: they are told of once.
      if (pending) return
      pending = true
      setTimeout(() => {
        pending = false
        othersChanged()
      }, 0)
    })
    const checks = new Checks(workspace, today, (rule, error) => {
      connection.console.error(
        `${rule} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
    })
    const locale = params.locale?.slice(0, 2)
    const language: Language = isLanguage(locale) ? locale : 'en'
    const preferences = { inlayHints: true, codeLens: true }
    return { connection, workspace, checks, options, language, client: clientFeatures(params), preferences }
  }
}

function sendStatus({ connection, checks }: Session, known: Known): void {
  if (known.kind !== 'practice' || known.version === undefined) return
  const { findings, context } = checks.result(known)
  const number = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length
  const status: StatusParams = {
    uri: known.uri,
    version: known.version,
    met: context.criteria.met,
    errors: number('error'),
    warnings: number('warning'),
  }
  void connection.sendNotification('sstc/status', status)
}

function clientFeatures({ capabilities }: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = capabilities
  return {
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshCodeLens: workspace?.codeLens?.refreshSupport === true,
  }
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri)
  return rootUri ? [rootUri] : []
}

/** Severities by rule, what is no severity passed over. */
function severities(rules: unknown): Settings {
  return Object.fromEntries(
    Object.entries((rules ?? {}) as Record<string, unknown>).flatMap(([id, value]) => {
      const setting = SETTINGS.find((one) => one === value)
      return setting ? [[id, setting]] : []
    }),
  )
}
