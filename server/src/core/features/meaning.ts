import type { DocumentKind } from '../schema/fields'
import type { Path } from '../model/tree'

/** What the text at a place stands for, beyond what the schema says of it. */
export type Meaning =
  | 'country'
  | 'country-code'
  | 'region'
  | 'programme'
  | 'supporter'
  | 'convention'
  | 'recommendation'
  | 'sdg'
  | 'criterion'
  | 'date'
  | 'order'
  | 'image'
  | 'address'
  | 'email'
  | 'contact'
  | 'figure-place'
  | 'rule'
  | 'id'
  | 'figure-id'
  | 'prose'

/** Paths as text, numbers as `*`, with what stands there. */
const PRACTICE: Readonly<Record<string, Meaning>> = {
  id: 'id',
  order: 'order',
  title: 'prose',
  'dates.from': 'date',
  'dates.to': 'date',
  'dates.periods.*.country': 'country',
  'dates.periods.*.from': 'date',
  'dates.periods.*.to': 'date',
  'countries.*': 'country',
  'countries.*.country': 'country',
  'regions.*': 'region',
  'regions.*.region': 'region',
  'mentioned.*': 'country',
  'support.*.by': 'supporter',
  'support.*.country': 'country',
  'programmes.*': 'programme',
  'conventions.*': 'convention',
  'recommendations.*': 'recommendation',
  'sdgs.*': 'sdg',
  'sections.*.heading': 'prose',
  'sections.*.criteria.*': 'criterion',
  'sections.*.text': 'prose',
  'sections.*.parts.*.heading': 'prose',
  'sections.*.parts.*.text': 'prose',
  'figures.*.id': 'figure-id',
  'figures.*.image': 'image',
  'figures.*.caption': 'prose',
  'figures.*.source': 'prose',
  'figures.*.after': 'figure-place',
  'information.*': 'prose',
  'information.*.text': 'prose',
  'information.*.url': 'address',
  'information.items.*': 'prose',
  'information.items.*.text': 'prose',
  'information.items.*.url': 'address',
  'footnotes.*': 'prose',
}

const GUIDE: Readonly<Record<string, Meaning>> = {
  'front.*.heading': 'prose',
  'front.*.text': 'prose',
  'back.*.heading': 'prose',
  'back.*.text': 'prose',
  'chapters.*.title': 'prose',
  'chapters.*.introduction': 'prose',
  'footnotes.*': 'prose',
  'rules.*': 'rule',
  'catalogue.programmes.*.url': 'address',
  'catalogue.countries.*.iso': 'country-code',
}

/** What stands at `path` in a document of this kind; undefined where the schema alone knows. */
export function meaningOf(path: Path, kind: DocumentKind): Meaning | undefined {
  const steps = path.map((step, i) => (typeof step === 'number' || isOwnName(path, i) ? '*' : step))
  const name = steps.join('.')
  const found = kind === 'practice' ? PRACTICE[name] : GUIDE[name]
  if (found) return found
  const contact = /^(?:contact|catalogue\.programmes\.\*\.contact)(?:\.\*)?(?:\.(\w+))?$/.exec(name)
  if (contact) {
    const field = contact[1]
    return field === 'email' ? 'email' : field === 'website' || field === 'link' ? 'address' : 'contact'
  }
  return kind === 'practice' && /^criteria\.[a-z]+(?:\.(?:evidence|demand|results))?$/.test(name)
    ? 'prose'
    : undefined
}

/** Under `footnotes` and `rules` the names are the author's own. */
function isOwnName(path: Path, i: number): boolean {
  return i === 1 && (path[0] === 'footnotes' || path[0] === 'rules')
}
