import type { Catalogues } from '../../catalogues'
import { HEADINGS } from '../../i18n/headings'
import type { Language } from '../../i18n/language'
import type { Block, IndexItem } from '../blocks'
import type { EntryInput } from '../entry'
import { printable } from '../inlines'
import type { ContentsList } from './contents'

/** An entry in its place in the guide. */
export interface Placed {
  readonly input: EntryInput
  /** `II.3` */
  readonly label: string
  readonly target: string
}

/** What an index lists: a name, and what it is sorted by. */
interface Term {
  readonly name: string
  readonly key: string
}

/** The indexes of countries and regions, programmes and partners, Conventions and Recommendations; empty ones are left out. */
export function printIndexes(
  placed: readonly Placed[],
  catalogues: Catalogues,
  language: Language,
  contents: ContentsList,
): Block[] {
  const { guide: headings } = HEADINGS[language]
  const indexes = [
    [headings.countries, (input: EntryInput) => countriesOf(input, catalogues, language)],
    [headings.programmes, (input: EntryInput) => programmesOf(input, catalogues)],
    [headings.instruments, (input: EntryInput) => instrumentsOf(input, catalogues, language)],
  ] as const
  return indexes.flatMap(([heading, termsOf]): Block[] => {
    const items = collect(placed, termsOf, language)
    if (items.length === 0) return []
    const children = [{ type: 'text' as const, text: heading }]
    const anchor = contents.add({ level: 1, children })
    return [
      {
        type: 'group',
        role: 'index',
        blocks: [
          { type: 'heading', role: 'matter', level: 1, children, anchor },
          { type: 'index', items },
        ],
      },
    ]
  })
}

function collect(
  placed: readonly Placed[],
  termsOf: (input: EntryInput) => readonly Term[],
  language: Language,
): IndexItem[] {
  const found = new Map<string, { key: string; targets: { label: string; target: string }[] }>()
  for (const { input, label, target } of placed) {
    for (const { name, key } of new Map(termsOf(input).map((term) => [term.name, term])).values()) {
      const item = found.get(name) ?? { key, targets: [] }
      item.targets.push({ label, target })
      found.set(name, item)
    }
  }
  const collator = new Intl.Collator(language, { numeric: true })
  return [...found]
    .sort(([, a], [, b]) => collator.compare(a.key, b.key))
    .map(([name, { targets }]) => ({ name: printable(name), targets }))
}

/** Countries that take part or support, and regions that take part; countries that are only mentioned are not listed. */
function countriesOf({ entry }: EntryInput, { countries }: Catalogues, language: Language): Term[] {
  const supporters = entry.support.flatMap(({ country }) =>
    country && country.text.trim() !== 'none' ? [country.text] : [],
  )
  const names = [...entry.countries.map(({ country }) => country.text), ...supporters]
  const printed = names.map((name) => {
    const found = countries.resolve(name, language)
    return 'country' in found ? countries.printName(found.country, language) : name.trim()
  })
  return [...printed, ...entry.regions.map(({ region }) => region.text.trim())].map(byName)
}

/** By the name with the acronym behind it: `Central Organization of Trade Unions (COTU)`. */
function programmesOf({ entry }: EntryInput, { programmes }: Catalogues): Term[] {
  const ids = [...entry.programmes, ...entry.support.flatMap(({ by }) => by ?? [])]
  return ids.map(({ text }) => {
    const found = programmes.resolve(text)
    if (found.status === 'unknown') return byName(text.trim())
    const { id, name } = found.programme
    const isSlug = /^[a-z0-9-]+$/.test(id)
    return byName(isSlug || id === name || name.includes(`(${id})`) ? name : `${name} (${id})`)
  })
}

/** By kind and number, as lawyers look for them. */
function instrumentsOf({ entry }: EntryInput, { instruments }: Catalogues, language: Language): Term[] {
  const resolve = (text: string, kind: 'convention' | 'recommendation'): Term => {
    const found = instruments.resolve(text, kind)
    if (found.status === 'unknown') return byName(text.trim())
    return { name: instruments.citation(found.instrument, language), key: found.instrument.code }
  }
  return [
    ...entry.conventions.map(({ text }) => resolve(text, 'convention')),
    ...entry.recommendations.map(({ text }) => resolve(text, 'recommendation')),
  ]
}

function byName(name: string): Term {
  return { name, key: name }
}
