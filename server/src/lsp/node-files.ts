import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { glob } from 'tinyglobby'
import { MAX_LENGTH } from '../core/model/source'
import type { FileAccess } from './files'

const GLOBS = ['**/*.practice.yaml', '**/*.practice.yml', '**/sstc-guide.yaml']
const IGNORED = ['**/node_modules/**', '**/.git/**']

/** The disk for `file:` URIs; what else there is goes to the client. */
export function nodeFiles(client: FileAccess): FileAccess {
  const pathOf = (uri: string) => (uri.startsWith('file:') ? fileURLToPath(uri) : undefined)
  return {
    async find(folder) {
      const path = pathOf(folder)
      if (path === undefined) return client.find(folder)
      try {
        const found = await glob(GLOBS, { cwd: path, absolute: true, ignore: IGNORED })
        return found.map((one) => pathToFileURL(one).href)
      } catch {
        return []
      }
    },
    async read(uri) {
      const path = pathOf(uri)
      if (path === undefined) return client.read(uri)
      try {
        // What is too large to be an entry need not be read to know it.
        if ((await stat(path)).size > MAX_LENGTH * 4) return undefined
        return await readFile(path, 'utf8')
      } catch {
        return undefined
      }
    },
    async exists(uri) {
      const path = pathOf(uri)
      if (path === undefined) return client.exists(uri)
      try {
        return (await stat(path)).isFile()
      } catch {
        return false
      }
    },
  }
}
