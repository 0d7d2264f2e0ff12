import picomatch from 'picomatch'
import type { Settings } from '../core/config/config'
import type { DocumentInput } from '../core/document'
import type { Source } from '../core/model/source'
import type { EntrySummary, WorkspaceView } from '../core/rules/workspace'
import type { DocumentKind } from '../core/schema/fields'
import type { LanguageService, Surroundings } from '../core/service'
import type { FileAccess } from './files'
import { below, folderOf, kindOf, normalize, resolve } from './uris'

/** A document, open or not, in its newest version. */
export interface Known {
  readonly uri: string
  readonly kind: DocumentKind
  readonly source: Source
  /** Of the text in the editor; undefined for a file that is not open. */
  readonly version: number | undefined
}

/**
 * Everything the server knows: documents as they are in the editor, files as they are on the disk, guide files above them.
 * Answers at once from what it knows; what it does not know yet is fetched, and `onChanged` is called when that alters findings.
 */
export class Workspace {
  readonly #documents = new Map<string, Known>()
  readonly #summaries = new Map<Source, EntrySummary>()
  readonly #surroundings = new Map<
    string,
    { source: Source | undefined; settings: Settings; made: Surroundings }
  >()
  readonly #pictures = new Map<string, 'file' | 'missing' | undefined>()
  #folders: string[] = []
  #settings: Settings = {}

  /** Counts changes that may alter findings in documents that have not themselves changed. */
  revision = 0

  constructor(
    private readonly service: LanguageService,
    private readonly files: FileAccess,
    private readonly onChanged: () => void,
  ) {}

  get documents(): readonly Known[] {
    return [...this.#documents.values()]
  }

  get(uri: string): Known | undefined {
    return this.#documents.get(normalize(uri))
  }

  /** The text of a document in the editor. What others see of it may change with it. */
  open(uri: string, kind: DocumentKind, text: string, version: number): void {
    const old = this.get(uri)
    this.#set({ uri, kind, version, source: this.service.parse(text, old?.source) }, old)
  }

  /** The editor lets go of a document: what is on the disk counts again. */
  async close(uri: string): Promise<void> {
    await this.reload(uri, true)
  }

  set settings(settings: Settings) {
    this.#settings = settings
    this.#changed()
  }

  async setFolders(folders: readonly string[]): Promise<void> {
    this.#folders = folders.map((folder) => (folder.endsWith('/') ? folder : `${folder}/`))
    const found = await Promise.all(this.#folders.map((folder) => this.files.find(folder)))
    await Promise.all([...new Set(found.flat())].map((uri) => this.reload(uri)))
    for (const { uri, version } of this.documents) {
      if (version === undefined && !this.#folders.some((folder) => below(folder, uri) !== undefined)) {
        this.#documents.delete(normalize(uri))
      }
    }
    this.#changed()
  }

  /** A file was made, changed or deleted on the disk. Open documents count as they are in the editor. */
  async reload(uri: string, closed = false): Promise<void> {
    const old = this.get(uri)
    if (old?.version !== undefined && !closed) return
    const kind = kindOf(uri)
    const text = kind && (await this.files.read(uri))
    if (kind && text !== undefined) {
      this.#set({ uri, kind, version: undefined, source: this.service.parse(text, old?.source) }, old)
    } else if (old) {
      this.#documents.delete(normalize(uri))
      this.#changed()
    }
  }

  /** A picture was made or deleted. */
  forgetPicture(uri: string): void {
    if (this.#pictures.delete(normalize(uri))) this.#changed()
  }

  /** What a document is checked with. */
  inputOf(known: Known): DocumentInput {
    const guide = this.guideOf(known.uri)
    const { config, catalogues } = this.#surroundingsOf(guide)
    return {
      source: known.source,
      kind: known.kind,
      config,
      catalogues,
      ...(known.kind === 'practice' ? { workspace: this.#viewOf(known, guide) } : {}),
    }
  }

  /** The nearest guide file above a document, inside its workspace folder. */
  guideOf(uri: string): Known | undefined {
    const top = this.#folders.find((folder) => below(folder, uri) !== undefined)
    for (let folder = folderOf(uri); folder.length > 0; folder = folderOf(folder.slice(0, -1))) {
      const guide = this.get(`${folder}sstc-guide.yaml`)
      if (guide) return guide
      if (folder === top || !folder.slice(0, -1).includes('/')) return undefined
    }
    return undefined
  }

  /** The entries that belong to a guide file, or to no guide at all. */
  entriesOf(guide: Known | undefined): readonly Known[] {
    const belongs = guide && this.#matcherOf(guide)
    return this.documents.filter(
      ({ kind, uri }) => kind === 'practice' && (belongs ? belongs(uri) : this.guideOf(uri) === undefined),
    )
  }

  summaryOf(known: Known): EntrySummary {
    let summary = this.#summaries.get(known.source)
    if (!summary) {
      summary = this.service.summarize(known.uri, known.source, this.#surroundingsOf(this.guideOf(known.uri)))
      this.#summaries.set(known.source, summary)
    }
    return summary
  }

  surroundingsOf(uri: string): Surroundings {
    return this.#surroundingsOf(this.guideOf(uri))
  }

  #set(known: Known, old: Known | undefined): void {
    this.#documents.set(normalize(known.uri), known)
    if (known.kind === 'guide') {
      if (old?.source.text !== known.source.text) this.#changed()
      return
    }
    const before = old && JSON.stringify(this.summaryOf(old))
    if (old) this.#summaries.delete(old.source)
    if (before !== JSON.stringify(this.summaryOf(known))) this.#changed()
  }

  #changed(): void {
    this.revision++
    this.onChanged()
  }

  #surroundingsOf(guide: Known | undefined): Surroundings {
    const key = guide ? normalize(guide.uri) : ''
    const old = this.#surroundings.get(key)
    if (old && old.source === guide?.source && old.settings === this.#settings) return old.made
    const made = this.service.surroundings(guide?.source.text, { editor: this.#settings })
    this.#surroundings.set(key, { source: guide?.source, settings: this.#settings, made })
    return made
  }

  #matcherOf(guide: Known): (uri: string) => boolean {
    const patterns = this.#surroundingsOf(guide).guide?.entries?.map((one) => one.text) ?? ['**/*']
    const matches = picomatch(patterns, { dot: false })
    const folder = folderOf(guide.uri)
    return (uri) => {
      const path = below(folder, uri)
      return path !== undefined && matches(path) && this.guideOf(uri) === guide
    }
  }

  #viewOf(known: Known, guide: Known | undefined): WorkspaceView {
    const folder = folderOf(known.uri)
    const root = this.#folders.find((one) => below(one, known.uri) !== undefined) ?? folder
    const entries = () => {
      const all = this.entriesOf(guide)
      const listed = all.some((one) => normalize(one.uri) === normalize(known.uri))
      return (listed ? all : [...all, known]).map((one) => this.summaryOf(one))
    }
    let made: readonly EntrySummary[] | undefined
    return {
      self: known.uri,
      get entries() {
        return (made ??= entries())
      },
      fileState: (relative) => {
        const uri = resolve(folder, relative)
        if (uri === undefined || below(root, uri) === undefined) return 'outside'
        return this.#picture(uri)
      },
    }
  }

  /** Asked for once and remembered; undefined until the answer is there. */
  #picture(uri: string): 'file' | 'missing' | undefined {
    const key = normalize(uri)
    if (!this.#pictures.has(key)) {
      this.#pictures.set(key, undefined)
      void this.files.exists(uri).then((exists) => {
        if (exists === undefined) return
        this.#pictures.set(key, exists ? 'file' : 'missing')
        this.#changed()
      })
    }
    return this.#pictures.get(key)
  }
}
