import type { Header } from './data'
import { nearest } from './distance'
import { fold } from './fold'
import { once } from '../text/once'
import type { Programme, ProgrammeContact } from './programme'
import { createSearch, type Search, type SearchName } from './search'

/** What a text in a programme or supporter field means. */
export type ProgrammeResolution =
  | { readonly status: 'valid'; readonly programme: Programme }
  | {
      readonly status: 'other'
      readonly programme: Programme
      /** `case`: the id but for its capitals. */
      readonly kind: 'case' | 'alias' | 'name'
      /** The id to write. */
      readonly canonical: string
    }
  | { readonly status: 'unknown'; readonly suggestions: readonly Programme[] }

export interface ProgrammeAddition {
  readonly id: string
  /** The id, where it is missing. */
  readonly name?: string
  readonly kind?: string
  readonly country?: string
  readonly url?: string
  readonly contact?: ProgrammeContact
}

export interface ProgrammeCatalogue {
  readonly header: Header
  /** In the guide's order; then the guide file's own. */
  readonly all: readonly Programme[]
  /** By exact id. */
  byId(id: string): Programme | undefined
  /** Valid is the exact id; aliases, other capitals and full names are `other`. */
  resolve(text: string): ProgrammeResolution
  /** By id, alias, name or host. */
  readonly search: Search<Programme>
}

type Data = Header & { readonly programmes: readonly Programme[] }
type Known = Pick<Extract<ProgrammeResolution, { status: 'other' }>, 'programme' | 'kind'>

export function createProgrammeCatalogue(
  data: () => Data,
  additions: readonly ProgrammeAddition[] = [],
): ProgrammeCatalogue {
  const ids = once(() => {
    const byId = new Map(data().programmes.map((programme) => [programme.id, programme]))
    // What the guide file says of a known programme corrects it; the rest stays.
    for (const addition of additions) {
      const known = byId.get(addition.id)
      byId.set(addition.id, {
        ...known,
        ...addition,
        name: addition.name ?? known?.name ?? addition.id,
        added: true,
      })
    }
    return byId
  })
  const all = once(() => [...ids().values()])
  const names = once(() => {
    const index = new Map<string, Known>()
    const note = (name: string, known: Known): void => {
      const key = fold(name)
      if (!index.has(key)) index.set(key, known)
    }
    for (const programme of all()) note(programme.id, { programme, kind: 'case' })
    for (const programme of all())
      for (const name of programme.also ?? []) note(name, { programme, kind: 'alias' })
    for (const programme of all()) note(programme.name, { programme, kind: 'name' })
    return index
  })
  const search = createSearch(() => all().flatMap(namesOf))
  return {
    get header() {
      return data()
    },
    get all() {
      return all()
    },
    byId: (id) => ids().get(id),
    resolve(text) {
      const exact = ids().get(text.trim())
      if (exact !== undefined) return { status: 'valid', programme: exact }
      const known = names().get(fold(text)) ?? names().get(withoutAcronym(fold(text)))
      if (known !== undefined) return { status: 'other', ...known, canonical: known.programme.id }
      return { status: 'unknown', suggestions: suggest(text) }
    },
    search,
  }

  function suggest(text: string): Programme[] {
    const close = nearest(
      text,
      [...names()].map(([name, { programme }]) => [name, programme] as const),
      3,
    )
    // What merely holds the text somewhere, or a word like it, is no suggestion.
    const found = search(text, 3).filter(({ match }) => match !== 'substring' && match !== 'typo')
    return [...new Set([...close, ...found.map(({ item }) => item)])].slice(0, 3)
  }
}

/** "Global Labour University (GLU)" without what stands in brackets at the end. */
function withoutAcronym(key: string): string {
  return key.replace(/ \([^()]*\)$/, '')
}

function namesOf(item: Programme): SearchName<Programme>[] {
  return [
    { item, name: item.id },
    { item, name: item.name },
    ...(item.also ?? []).map((name) => ({ item, name, weight: 1 })),
    ...(item.host === undefined ? [] : [{ item, name: item.host, weight: 5 }]),
  ]
}
