import type { Connection } from 'vscode-languageserver'
import type { ClientRequests } from './protocol'

/** The files around the open documents, wherever they lie. URIs in and out; nothing throws. */
export interface FileAccess {
  /** Entries and guide files below a folder; empty where nobody can tell. */
  find(folder: string): Promise<readonly string[]>
  /** The text, or undefined when there is none. */
  read(uri: string): Promise<string | undefined>
  /** Undefined when nobody can tell. */
  exists(uri: string): Promise<boolean | undefined>
}

/** Files by way of the client, for a worker and for workspaces that are on no disk. */
export function clientFiles(connection: Connection): FileAccess {
  const ask = async <M extends keyof ClientRequests>(
    method: M,
    params: ClientRequests[M]['params'],
  ): Promise<ClientRequests[M]['result'] | undefined> => {
    try {
      return await connection.sendRequest<ClientRequests[M]['result']>(method, params)
    } catch {
      return undefined
    }
  }
  return {
    find: async (folder) => (await ask('sstc/findFiles', { folder })) ?? [],
    read: async (uri) => (await ask('sstc/readFile', { uri })) ?? undefined,
    exists: (uri) => ask('sstc/fileExists', { uri }),
  }
}

/** For clients that serve no files where we have none: only what is open is known. */
export const noFiles: FileAccess = {
  find: () => Promise.resolve([]),
  read: () => Promise.resolve(undefined),
  exists: () => Promise.resolve(undefined),
}
