import { isLanguage } from '../i18n/language'
import type { Language } from '../i18n/language'
import { PILLARS } from '../model/entry'
import type { Pillar } from '../model/entry'
import { read } from '../model/read'
import type { Reader, Text } from '../model/read'
import type { MapNode, Path } from '../model/tree'
import type { CatalogueAdditions } from '../catalogues'

/** `sstc-guide.yaml`: what surrounds the entries. Only what stands there; values as written, not checked. */
export interface Guide {
  readonly title?: Text
  readonly subtitle?: Text
  readonly publisher?: Text
  readonly year?: Text
  readonly language: Language
  /** Globs of the entries, relative to the guide file; absent: every entry below it. */
  readonly entries?: readonly Text[]
  readonly front: readonly Matter[]
  readonly chapters: readonly Chapter[]
  readonly back: readonly Matter[]
  readonly footnotes: readonly { readonly key: string; readonly text: Text }[]
  /** Rule ids and the severities given for them, as written. */
  readonly rules: readonly { readonly key: string; readonly text: Text }[]
  readonly length: readonly LengthLimit[]
  readonly additions: CatalogueAdditions
}

export interface Matter {
  readonly path: Path
  readonly heading?: Text
  readonly text?: Text
}

export interface Chapter {
  readonly path: Path
  readonly pillar?: Pillar
  readonly title?: Text
  readonly introduction?: Text
}

/** Guidance for the length of an entry or of its sections of one kind, in words. */
export interface LengthLimit {
  readonly of: string
  readonly min?: number
  readonly max?: number
}

export function readGuide(root: MapNode): Guide {
  const top = read(root)
  const language = top.text('language')?.text
  const entries = top.text('entries')
  return {
    ...top.texts('title', 'subtitle', 'publisher', 'year'),
    language: isLanguage(language) ? language : 'en',
    ...(top.has('entries') ? { entries: entries ? [entries] : top.list('entries') } : {}),
    front: top.items('front').map(readMatter),
    chapters: top.items('chapters').map((item) => ({
      path: item.path,
      ...item.oneOf('pillar', PILLARS),
      ...item.texts('title', 'introduction'),
    })),
    back: top.items('back').map(readMatter),
    footnotes: top.at('footnotes').entries(),
    rules: top.at('rules').entries(),
    length: readLengths(top.at('length'), root),
    additions: readAdditions(top.at('catalogue')),
  }
}

function readMatter(item: Reader): Matter {
  return { path: item.path, ...item.texts('heading', 'text') }
}

function readLengths(length: Reader, root: MapNode): LengthLimit[] {
  const pair = root.pairs.find((p) => p.key === 'length')
  if (pair?.value.kind !== 'map') return []
  return pair.value.pairs.map(({ key }) => {
    const item = length.at(key)
    const min = item.number('min')
    const max = item.number('max')
    return { of: key, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
  })
}

function readAdditions(catalogue: Reader): CatalogueAdditions {
  const strings = <K extends string>(item: Reader, ...names: K[]) =>
    Object.fromEntries(
      Object.entries(item.texts(...names)).map(([name, text]) => [name, (text as Text).text.trim()]),
    ) as Partial<Record<K, string>>
  return {
    programmes: catalogue.items('programmes').flatMap((item) => {
      const { id, ...rest } = strings(item, 'id', 'name', 'kind', 'url', 'host', 'country')
      const contact = strings(item.at('contact'), 'organization', 'unit', 'name', 'email', 'phone', 'website')
      const aliases = item.text('alias')
        ? [item.text('alias')!.text]
        : item.list('alias').map((text) => text.text)
      return id
        ? [
            {
              id,
              ...rest,
              ...(aliases.length ? { aliases } : {}),
              ...(item.has('contact') ? { contact } : {}),
            },
          ]
        : []
    }),
    instruments: catalogue.items('instruments').flatMap((item) => {
      const { code, title } = strings(item, 'code', 'title')
      const year = item.number('year')
      return code && title ? [{ code, title, ...(year === undefined ? {} : { year }) }] : []
    }),
    countries: catalogue.items('countries').flatMap((item) => {
      const { iso } = strings(item, 'iso')
      const names = item.text('alias')
        ? [item.text('alias')!.text]
        : item.list('alias').map((text) => text.text)
      return iso ? names.map((alias) => ({ iso, alias })) : []
    }),
  }
}
