import type { SdgCatalogue } from '../../../catalogues'
import { partsOf, splitItem } from '../../../model/list-items'
import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { namedSdgs } from '../list'

export default defineRule({
  id: 'sdgs/unknown',
  severity: 'error',
  check(context) {
    const { catalogues, report } = context
    for (const { text, found, first } of namedSdgs(context)) {
      if (found.status !== 'unknown' || first) continue
      const name = text.text.trim()
      const near = found.suggestions.map(({ code }) => code)
      const { variant, goal = '', to } = explain(name, near, catalogues.sdgs)
      report(`sdgs/unknown.${variant}`, { path: text.path }, { name, goal, near: to[0] ?? '' }).note({ to })
    }
  },
  fix({ message, place, note }, { source }, edit) {
    const { path } = place as Place
    const to = note['to'] as string[]
    if (message === 'sdgs/unknown.several')
      return [fix('fix.split', splitItem(edit, source, path, to), 'suggestion')]
    return to.map((code) => fix('fix.changeTo', edit.setValue(path, code), 'suggestion', { to: code }))
  },
})

interface Explanation {
  readonly variant: 'comma' | 'several' | 'goal' | 'target' | 'text'
  readonly goal?: string
  /** Codes to write instead. */
  readonly to: readonly string[]
}

function explain(name: string, near: readonly string[], sdgs: SdgCatalogue): Explanation {
  const isKnown = (text: string) => sdgs.resolve(text).status !== 'unknown'
  const pointed = name.replace(/^(\d+),(\w+)$/, '$1.$2')
  if (pointed !== name && isKnown(pointed)) return { variant: 'comma', to: [pointed] }
  const parts = partsOf(name, isKnown)
  if (parts) return { variant: 'several', to: parts }
  // What is nearest to a number that is too high is no nearer to what was meant.
  if (/^\d+$/.test(name)) return { variant: 'goal', to: [] }
  const [, goal = ''] = /^(\d+)\.\w+$/.exec(name) ?? []
  if (sdgs.byCode(goal))
    return { variant: 'target', goal, to: near.filter((code) => code.startsWith(`${goal}.`)) }
  return { variant: 'text', to: near.length ? near : [...inWords(name, sdgs)].slice(0, 3) }
}

/** The goals that a text means which names one by number or by title: “SDG 8: Decent work”, “Quality education”. */
function inWords(name: string, sdgs: SdgCatalogue): ReadonlySet<string> {
  // The Millennium Development Goals have numbers of their own.
  if (/\b(?:MDGs?|ODM|OMD|Millennium|Milenio|Milênio|millénaire)\b/i.test(name)) return new Set()
  const numbers = (name.match(/\d+(?:\.\w{1,2})?/g) ?? []).filter((number) => sdgs.byCode(number))
  const found = sdgs
    .search(name)
    .filter(({ match }) => match === 'exact' || match === 'prefix' || match === 'word')
  return new Set(numbers.length ? numbers : found.map(({ item }) => item.code))
}
