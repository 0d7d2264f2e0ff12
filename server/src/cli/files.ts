import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { MAX_LENGTH } from '../core/model/source'
import type { DocumentKind } from '../core/schema/fields'
import { UsageError } from './usage'

export const GUIDE_FILE = 'sstc-guide.yaml'
export const ENTRY_GLOBS = ['**/*.practice.yaml', '**/*.practice.yml']
const IGNORED = ['**/node_modules/**', '**/.git/**']

/** What a file is, by its name; undefined for what is no business of ours. */
export function kindOf(path: string): DocumentKind | undefined {
  const name = basename(path)
  if (name === GUIDE_FILE) return 'guide'
  return /\.practice\.ya?ml$/.test(name) ? 'practice' : undefined
}

/**
 * The absolute paths of all files that `paths` mean, sorted. A folder stands for its guide file and the entries that belong
 * to the guide; a file for itself.
 *
 * @throws UsageError where a path means nothing
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<string[]> {
  const found = new Set<string>()
  for (const path of paths.length ? paths : ['.']) {
    const files = await expand(path, cwd)
    for (const file of files) found.add(file)
  }
  return [...found].sort()
}

async function expand(path: string, cwd: string): Promise<string[]> {
  const absolute = resolve(cwd, path)
  if (existsSync(absolute)) {
    if (!statSync(absolute).isDirectory()) {
      if (!kindOf(absolute)) throw new UsageError('cli.error.notAnEntry', { path })
      return [absolute]
    }
    const files = await filesIn(absolute)
    if (files.length === 0) throw new UsageError('cli.error.noEntries', { path })
    return files
  }
  if (!isDynamicPattern(path)) throw new UsageError('cli.error.noFile', { path })
  const pattern = sep === '\\' ? path.replaceAll('\\', '/') : path
  const matches = await glob([pattern], { cwd, absolute: true, ignore: IGNORED, dot: false })
  const files = matches.map((match) => resolve(match)).filter((match) => kindOf(match))
  if (files.length === 0) throw new UsageError('cli.error.noMatch', { path })
  return files
}

/** The guide files below `folder` and the entries that belong to them; entries of no guide are taken as they are. */
async function filesIn(folder: string): Promise<string[]> {
  const all = await glob([...ENTRY_GLOBS, `**/${GUIDE_FILE}`], {
    cwd: folder,
    absolute: true,
    ignore: IGNORED,
  })
  return all.map((path) => resolve(path))
}

/** The entries that `patterns`, relative to `folder`, select. */
export async function entriesOf(
  folder: string,
  patterns: readonly string[] = ENTRY_GLOBS,
): Promise<string[]> {
  // A pattern that leaves the guide's folder selects nothing: a guide speaks of what lies below it.
  const inside = patterns.filter((pattern) => !pattern.startsWith('/') && !pattern.split('/').includes('..'))
  const matches = await glob(inside, { cwd: folder, absolute: true, ignore: IGNORED })
  return matches
    .map((match) => resolve(match))
    .filter((match) => kindOf(match) === 'practice')
    .sort()
}

/** The nearest guide file at or above `folder`, not above `top`. */
export function findGuide(folder: string, top: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const candidate = join(at, GUIDE_FILE)
    if (existsSync(candidate)) return candidate
    if (at === top || !isInside(at, top) || dirname(at) === at) return undefined
  }
}

/** Is `path` the folder `top`, or below it? */
export function isInside(path: string, top: string): boolean {
  const way = relative(top, path)
  return way === '' || (!way.startsWith('..') && resolve(top, way) === path)
}

/** The text of a file, or why there is none. Bytes that are no UTF-8 become U+FFFD, which a rule reports. */
export function readText(path: string): { text: string } | { reason: string; code: string } {
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) return { code: 'EISDIR', reason: 'it is a folder' }
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(readStart(path, stat.size)) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    return { code, reason: code || String(error) }
  }
}

/** A character takes four bytes at the most: what lies beyond is too much for an entry, and need not be read to say so. */
const MAX_BYTES = (MAX_LENGTH + 1) * 4

function readStart(path: string, size: number): Uint8Array {
  if (size <= MAX_BYTES) return readFileSync(path)
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(MAX_BYTES)
    return bytes.subarray(0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}

/**
 * Writes `text` to the file as a whole or not at all, and only if it still holds `before`.
 *
 * @returns `changed` when somebody else wrote to it meanwhile
 */
export function replaceText(
  path: string,
  before: string,
  text: string,
): 'written' | 'changed' | { reason: string } {
  try {
    const target = realpathSync(path)
    const now = readText(target)
    if (!('text' in now) || now.text !== before) return 'changed'
    const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
    try {
      writeFileSync(draft, text, { mode: statSync(target).mode, flag: 'wx' })
      renameSync(draft, target)
    } finally {
      rmSync(draft, { force: true })
    }
    return 'written'
  } catch (error) {
    return { reason: (error as NodeJS.ErrnoException).code ?? String(error) }
  }
}
