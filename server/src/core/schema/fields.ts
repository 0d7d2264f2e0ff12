import { once } from '../text/once'
import guideText from '../../../../schemas/guide.schema.json'
import practiceText from '../../../../schemas/practice.schema.json'
import type { Path } from '../model/tree'

/** What a schema says about one place; the part of JSON Schema that ours use. */
export interface FieldSchema {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly default?: unknown
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly required?: readonly string[]
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, FieldSchema>>
  readonly propertyNames?: FieldSchema
  readonly additionalProperties?: boolean | FieldSchema
  readonly items?: FieldSchema
  readonly $defs?: Readonly<Record<string, FieldSchema>>
  readonly 'x-enumDescriptions'?: Readonly<Record<string, string>>
  readonly 'x-snippet'?: string
  /** The rule that explains a malformed value better than its pattern can. */
  readonly 'x-rule'?: string
}

export type DocumentKind = 'practice' | 'guide'

/** Parsed when first asked for; never changed. */
const ROOTS: Readonly<Record<DocumentKind, () => FieldSchema>> = {
  practice: once(() => JSON.parse(practiceText) as FieldSchema),
  guide: once(() => JSON.parse(guideText) as FieldSchema),
}

/** One of the two published schemas, to ask what belongs where. Read from its JSON when first asked. */
export class Fields {
  #homes: Map<string, Path[]> | undefined

  constructor(private readonly kind: DocumentKind) {}

  get root(): FieldSchema {
    return ROOTS[this.kind]()
  }

  /** The schema of the value at `path`, references resolved; undefined where the format knows no such place. */
  at(path: Path): FieldSchema | undefined {
    let schema: FieldSchema | undefined = this.root
    for (const step of path) {
      schema = schema && this.#resolve(schema)
      if (typeof step === 'number') schema = schema?.items
      else {
        const open: boolean | FieldSchema | undefined = schema?.additionalProperties
        schema = schema?.properties?.[step] ?? (typeof open === 'object' ? open : undefined)
      }
    }
    return schema && this.#resolve(schema)
  }

  /** The names of the fields of the map at `path`, in the format's order. */
  namesAt(path: Path): readonly string[] {
    return Object.keys(this.at(path)?.properties ?? {})
  }

  /** Where the format has fields of this name: paths of the maps, list items as `0`; the outermost first. */
  homesOf(name: string): readonly Path[] {
    return (this.#homes ??= this.#allHomes()).get(name) ?? []
  }

  #allHomes(): Map<string, Path[]> {
    const homes = new Map<string, Path[]>()
    let level: { given: FieldSchema; path: Path }[] = [{ given: this.root, path: [] }]
    while (level.length) {
      const next: typeof level = []
      for (const { given, path } of level) {
        const schema = this.#resolve(given)
        for (const [key, value] of Object.entries(schema.properties ?? {})) {
          const known = homes.get(key)
          if (known) known.push(path)
          else homes.set(key, [path])
          next.push({ given: value, path: [...path, key] })
        }
        if (schema.items) next.push({ given: schema.items, path: [...path, 0] })
      }
      level = next
    }
    return homes
  }

  #resolve(schema: FieldSchema): FieldSchema {
    if (!schema.$ref) return schema
    let target: unknown = this.root
    for (const step of schema.$ref.slice(2).split('/'))
      target = (target as Record<string, unknown> | undefined)?.[step]
    // What stands beside the reference is said of this place and wins.
    return { ...this.#resolve((target ?? {}) as FieldSchema), ...schema, $ref: undefined as never }
  }
}
