import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Settings } from '../core/config/config'
import type { Source } from '../core/model/source'
import type { EntrySummary, WorkspaceView } from '../core/rules/workspace'
import type { DocumentKind } from '../core/schema/fields'
import type { LanguageService, Surroundings } from '../core/service'
import { entriesOf, findGuide, isInside, kindOf, readText } from './files'

/** A file that could be read, parsed, with what surrounds it. */
export interface ProjectFile {
  readonly path: string
  /** As shown: relative to the working folder, with forward slashes. */
  readonly name: string
  readonly kind: DocumentKind
  readonly source: Source
  readonly surroundings: Surroundings
  readonly workspace: WorkspaceView | undefined
}

export interface Unreadable {
  readonly name: string
  readonly code: string
  readonly reason: string
}

/** The files of one run, grouped by the guide that each belongs to. Every file is read and parsed once. */
export class Project {
  readonly unreadable: Unreadable[] = []
  readonly #guides = new Map<string, string | undefined>()
  #included: readonly string[] = []
  readonly #sources = new Map<string, Source | undefined>()
  readonly #groups = new Map<string, Promise<Group>>()

  constructor(
    private readonly service: LanguageService,
    private readonly options: {
      readonly cwd: string
      readonly settings: Settings
      readonly guide?: string | undefined
    },
  ) {}

  /** The text of a file that is not, or not yet, on the disk. */
  provide(path: string, text: string): void {
    this.#sources.set(path, this.service.parse(text))
  }

  /** The files of this run: they see each other, whether they belong to a guide's entries or not. */
  include(paths: readonly string[]): void {
    this.#included = paths
  }

  textOf(path: string): string | undefined {
    return this.#sources.get(path)?.text
  }

  nameOf(path: string): string {
    const name = relative(this.options.cwd, path)
    return (sep === '\\' ? name.replaceAll('\\', '/') : name) || '.'
  }

  /** Undefined when it cannot be read; `unreadable` says why. */
  async file(path: string): Promise<ProjectFile | undefined> {
    const source = this.#source(path, true)
    const kind = kindOf(path)
    if (!source || !kind) return undefined
    const group = await this.#groupOf(path)
    return {
      path,
      name: this.nameOf(path),
      kind,
      source,
      surroundings: group.surroundings,
      workspace: kind === 'practice' ? this.#viewOf(path, source, group) : undefined,
    }
  }

  /** Does the entry belong to the nearest guide? Entries without a guide belong to themselves. */
  async belongs(path: string): Promise<boolean> {
    const guide = this.#guideOf(path)
    return (
      guide === undefined || kindOf(path) === 'guide' || (await this.#group(guide)).entries.includes(path)
    )
  }

  #guideOf(path: string): string | undefined {
    if (this.options.guide !== undefined) return this.options.guide
    const folder = dirname(path)
    if (!this.#guides.has(folder)) this.#guides.set(folder, findGuide(folder, this.options.cwd))
    return this.#guides.get(folder)
  }

  #groupOf(path: string): Promise<Group> {
    return this.#group(this.#guideOf(path) ?? '')
  }

  #group(guide: string): Promise<Group> {
    let group = this.#groups.get(guide)
    if (!group) this.#groups.set(guide, (group = this.#readGroup(guide)))
    return group
  }

  async #readGroup(guide: string): Promise<Group> {
    const text = guide ? this.#source(guide, false)?.text : undefined
    const surroundings = this.service.surroundings(text, { commandLine: this.options.settings })
    const patterns = surroundings.guide?.entries?.map((one) => one.text)
    const entries = guide ? await entriesOf(dirname(guide), patterns) : []
    const beside = this.#included.filter(
      (one) => kindOf(one) === 'practice' && (this.#guideOf(one) ?? '') === guide,
    )
    const seen = [...new Set([...entries, ...beside])]
    return {
      root: guide ? dirname(guide) : this.options.cwd,
      surroundings,
      entries,
      seen,
      summaries: new Map(),
    }
  }

  /** What the rules about several entries see: the entries of the guide, and this one. */
  #viewOf(path: string, source: Source, group: Group): WorkspaceView {
    const self = this.nameOf(path)
    const summary = (one: string): EntrySummary | undefined => {
      const known = group.summaries.get(one)
      if (known) return known
      const parsed = one === path ? source : this.#source(one, false)
      const made = parsed && this.service.summarize(this.nameOf(one), parsed, group.surroundings)
      if (made) group.summaries.set(one, made)
      return made
    }
    const paths = group.seen.includes(path) ? group.seen : [...group.seen, path]
    let entries: EntrySummary[] | undefined
    return {
      self,
      get entries() {
        return (entries ??= paths.flatMap((one) => summary(one) ?? []))
      },
      fileState: (name) => {
        const target = resolve(dirname(path), name)
        const root = isInside(path, group.root) ? group.root : dirname(path)
        if (!isInside(target, root)) return 'outside'
        return existsSync(target) ? 'file' : 'missing'
      },
    }
  }

  #source(path: string, wanted: boolean): Source | undefined {
    if (!this.#sources.has(path)) {
      const read = readText(path)
      if (!('text' in read)) {
        if (wanted) this.unreadable.push({ name: this.nameOf(path), ...read })
        return undefined
      }
      this.#sources.set(path, this.service.parse(read.text))
    }
    return this.#sources.get(path)
  }
}

interface Group {
  readonly root: string
  readonly surroundings: Surroundings
  /** The entries that belong to the guide, as absolute paths. */
  readonly entries: readonly string[]
  /** They, and the files of this run that lie beside them. */
  readonly seen: readonly string[]
  readonly summaries: Map<string, EntrySummary>
}
