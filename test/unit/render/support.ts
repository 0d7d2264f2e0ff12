import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { createCatalogues } from '../../../server/src/core/catalogues'
import { readGuide } from '../../../server/src/core/config/guide'
import { readEntry } from '../../../server/src/core/model/entry'
import { parseSource } from '../../../server/src/core/model/source'
import { printEntry, printGuide } from '../../../server/src/core/render'
import type {
  Block,
  EntryInput,
  Inline,
  Picture,
  Printed,
  PrintOptions,
} from '../../../server/src/core/render'

export const catalogues = createCatalogues()

/** The guide's practices in its order: number, and file in samples/. */
export const SAMPLES = {
  'I.1': 'rights-at-work/labour-inspection-child-labour',
  'I.2': 'rights-at-work/lusophone-africa-child-labour',
  'I.3': 'rights-at-work/union-policy-on-child-labour',
  'II.1': 'employment/regional-seminars-labour-based',
  'II.2': 'employment/cinterfor',
  'II.3': 'employment/senai-sstc',
  'II.4': 'employment/vocational-training-lac',
  'II.5': 'employment/my-coop',
  'III.1': 'social-protection/social-protection-floors',
  'III.2': 'social-protection/public-employment-programmes',
  'III.3': 'social-protection/water-indigenous-communities',
  'IV.1': 'social-dialogue/university-networks-labour-based',
  'IV.2': 'social-dialogue/global-labour-university',
  'IV.3': 'social-dialogue/cooperatives-arab-states',
} as const

export type SampleName = keyof typeof SAMPLES

export function read(text: string, file?: string): EntryInput {
  const source = parseSource(text)
  return { source, entry: readEntry(source.root), catalogues, ...(file === undefined ? {} : { file }) }
}

export function sample(name: SampleName): EntryInput {
  const file = `samples/${SAMPLES[name]}.practice.yaml`
  return read(readFileSync(file, 'utf8'), file)
}

/** The page of an entry's text. */
export function print(text: string, options?: PrintOptions): Printed {
  return printEntry(read(text), options)
}

/** An entry that has all it needs, with `more` fields. */
export function entryWith(more: string): string {
  return `id: x\npillar: employment\norder: 1\ntitle: A title\ndates: {from: 2006}\ncontact: {email: a@ilo.org}\n${more}`
}

export function guideOf(text: string, entries: readonly EntryInput[], options?: PrintOptions): Printed {
  const source = parseSource(text)
  const guide = readGuide(source.root)
  return printGuide({ guide, source, entries, catalogues: createCatalogues(guide.additions) }, options)
}

/** The guide of the samples. */
export function sampleGuide(): Printed {
  const entries = (Object.keys(SAMPLES) as SampleName[]).map(sample)
  return guideOf(readFileSync('samples/sstc-guide.yaml', 'utf8'), entries)
}

/** The samples' pictures. */
export function pictures(image: string, file: string | undefined): Picture | undefined {
  const path = join(dirname(file ?? ''), image)
  return existsSync(path) ? { bytes: readFileSync(path), mediaType: 'image/png' } : undefined
}

/** Every block of the tree, in printed order. */
export function walk(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'group' || block.type === 'quote') return [block, ...walk(block.blocks)]
    if (block.type === 'list') return [block, ...block.items.flatMap((item) => walk(item.blocks))]
    return [block]
  })
}

export function ofType<T extends Block['type']>(printed: Printed, type: T): Extract<Block, { type: T }>[] {
  return walk(printed.blocks).filter((block): block is Extract<Block, { type: T }> => block.type === type)
}

/** Words, with `[1]` for marks, `{…}` for what is missing and `<href|words>` for links. */
export function say(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text
        case 'code':
          return `\`${inline.text}\``
        case 'note':
          return `[${inline.number}]`
        case 'break':
          return '/'
        case 'missing':
          return `{${inline.text}|${inline.why}}`
        case 'link':
          return `<${inline.href}|${say(inline.children)}>`
        case 'emphasis':
          return `*${say(inline.children)}*`
        case 'strong':
          return `**${say(inline.children)}**`
      }
    })
    .join('')
}

/** Compares with the file test/fixtures/render/`name`, or writes it when UPDATE is set. */
export function assertSnapshot(name: string, actual: string): void {
  const path = `test/fixtures/render/${name}`
  if (process.env['UPDATE']) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, actual)
  }
  assert.equal(
    actual,
    readFileSync(path, 'utf8'),
    `${path} differs; if it should, run the tests with UPDATE=1`,
  )
}

/** The files in a zip archive, as text. Enough for what we write: sizes in the central directory, stored or deflated. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const data = Buffer.from(bytes)
  const files = new Map<string, string>()
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  let at = data.readUInt32LE(end + 16)
  for (let i = data.readUInt16LE(end + 10); i > 0; i--) {
    const method = data.readUInt16LE(at + 10)
    const size = data.readUInt32LE(at + 20)
    const [name, extra, comment] = [28, 30, 32].map((field) => data.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const local = data.readUInt32LE(at + 42)
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28)
    const body = data.subarray(start, start + size)
    files.set(
      data.toString('utf8', at + 46, at + 46 + name),
      (method === 8 ? inflateRawSync(body) : body).toString('utf8'),
    )
    at += 46 + name + extra + comment
  }
  return files
}
