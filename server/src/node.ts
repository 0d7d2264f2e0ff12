import type { Connection } from 'vscode-languageserver'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { nodeFiles } from './lsp/node-files'
import { startServer } from './lsp/server'
import { today } from './today'

/** The language server on whatever the command line names: `--stdio`, `--node-ipc`, `--socket=port`, `--pipe=name`. */
export function startNodeServer(): void {
  const connection: Connection = createConnection(ProposedFeatures.all)
  startServer(connection, { files: nodeFiles, today })
}
