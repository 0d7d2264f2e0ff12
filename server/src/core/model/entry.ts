import type { Language } from '../i18n/language'
import { isLanguage } from '../i18n/language'
import { CRITERIA, readCriteria } from './criteria-fields'
import type { CriteriaFields, CriterionId } from './criteria-fields'
import { isOneOf, read } from './read'
import type { Reader, Text } from './read'
import type { MapNode, Path } from './tree'

export const PILLARS = ['rights-at-work', 'employment', 'social-protection', 'social-dialogue'] as const
export const ROLES = ['partner', 'provider', 'recipient', 'host', 'participant', 'member'] as const
export const SECTION_KINDS = ['description', 'scope', 'impact', 'why', 'advantage', 'other'] as const
export const DATE_LABELS = ['implementation', 'publication', 'creation'] as const
export type Pillar = (typeof PILLARS)[number]
export type Role = (typeof ROLES)[number]
export type SectionKind = (typeof SECTION_KINDS)[number]
export type DateLabel = (typeof DATE_LABELS)[number]

/** A practice as its author gives it: only what stands there, each piece with its path. Values are as written, not checked. */
export interface Entry {
  readonly id?: Text
  /** `en` where none, or an unknown one, is given. */
  readonly language: Language
  readonly pillar?: Pillar
  readonly order?: number
  readonly ready: boolean
  readonly title?: Text
  readonly dates?: Dates
  readonly countries: readonly Participant[]
  readonly regions: readonly Region[]
  readonly mentioned: readonly Text[]
  readonly support: readonly Support[]
  readonly programmes: readonly Text[]
  readonly conventions: readonly Text[]
  readonly recommendations: readonly Text[]
  readonly sdgs: readonly Text[]
  readonly criteria: CriteriaFields
  readonly sections: readonly Section[]
  readonly figures: readonly Figure[]
  readonly information: Information
  readonly footnotes: readonly Footnote[]
  readonly contacts: readonly Contact[]
  /** Is the field given, with whatever value? */
  has(field: string): boolean
}

export interface Dates {
  readonly path: Path
  readonly label: DateLabel
  readonly from?: Text
  readonly to?: Text
  readonly periods: readonly Period[]
  readonly text?: Text
}

export interface Period {
  readonly path: Path
  readonly country?: Text
  readonly from?: Text
  readonly to?: Text
}

export interface Participant {
  readonly path: Path
  readonly country: Text
  readonly role: Role
}

export interface Region {
  readonly path: Path
  readonly region: Text
  /** How many further countries, where the author knows. */
  readonly countries?: number
}

export interface Support {
  readonly path: Path
  readonly by?: Text
  /** The supporter's country, or `none`. */
  readonly country?: Text
  readonly forms: readonly Text[]
}

export interface Section {
  readonly path: Path
  readonly kind: SectionKind | undefined
  readonly heading?: Text
  readonly criteria: readonly (Text & { readonly criterion?: CriterionId })[]
  readonly text?: Text
  readonly parts: readonly Part[]
}

export interface Part {
  readonly path: Path
  readonly heading?: Text
  readonly text?: Text
}

export interface Figure {
  readonly path: Path
  readonly id?: Text
  readonly image?: Text
  readonly alt?: Text
  readonly caption?: Text
  readonly source?: Text
  readonly after?: Text
}

export interface Information {
  readonly heading?: Text
  readonly items: readonly InformationItem[]
}

export interface InformationItem {
  readonly path: Path
  readonly text?: Text
  readonly url?: Text
}

export interface Footnote {
  readonly key: string
  readonly text: Text
}

export interface Contact {
  readonly path: Path
  readonly organization?: Text
  readonly unit?: Text
  readonly name?: Text
  readonly email?: Text
  readonly phone?: Text
  readonly website?: Text
  readonly link?: Text
}

/** The entry in `root`. Total: a field of the wrong shape counts as not given, and the schema's findings say so. */
export function readEntry(root: MapNode): Entry {
  const top = read(root)
  const language = top.text('language')?.text
  const order = top.number('order')
  return {
    ...top.texts('id', 'title'),
    language: isLanguage(language) ? language : 'en',
    ...top.oneOf('pillar', PILLARS),
    ...(order === undefined ? {} : { order }),
    ready: top.text('status')?.text === 'ready',
    ...(top.has('dates') ? { dates: readDates(top.at('dates')) } : {}),
    countries: top.items('countries').flatMap(readParticipant),
    regions: top.items('regions').flatMap(readRegion),
    mentioned: top.list('mentioned'),
    support: top.items('support').map((item) => ({
      path: item.path,
      ...item.texts('by', 'country'),
      forms: item.list('form'),
    })),
    programmes: top.list('programmes'),
    conventions: top.list('conventions'),
    recommendations: top.list('recommendations'),
    sdgs: top.list('sdgs'),
    criteria: readCriteria(top.at('criteria')),
    sections: top.items('sections').map(readSection),
    figures: top.items('figures').map((item) => ({
      path: item.path,
      ...item.texts('id', 'image', 'alt', 'caption', 'source', 'after'),
    })),
    information: readInformation(top.at('information')),
    footnotes: top.at('footnotes').entries(),
    contacts: contactReaders(top.at('contact')).map((item) => ({
      path: item.path,
      ...item.texts('organization', 'unit', 'name', 'email', 'phone', 'website', 'link'),
    })),
    has: (field) => top.has(field),
  }
}

function readDates(dates: Reader): Dates {
  const label = dates.text('label')?.text
  return {
    path: dates.path,
    label: isOneOf(label, DATE_LABELS) ? label : 'implementation',
    ...dates.texts('from', 'to', 'text'),
    periods: dates
      .items('periods')
      .map((item) => ({ path: item.path, ...item.texts('country', 'from', 'to') })),
  }
}

function readParticipant(item: Reader): Participant[] {
  const plain = item.self()
  if (plain) return [{ path: item.path, country: plain, role: 'partner' }]
  const country = item.text('country')
  const role = item.text('role')?.text
  return country ? [{ path: item.path, country, role: isOneOf(role, ROLES) ? role : 'partner' }] : []
}

function readRegion(item: Reader): Region[] {
  const region = item.self() ?? item.text('region')
  const countries = item.number('countries')
  return region ? [{ path: item.path, region, ...(countries === undefined ? {} : { countries }) }] : []
}

function readSection(item: Reader): Section {
  const kind = item.text('kind')?.text
  return {
    path: item.path,
    kind: isOneOf(kind, SECTION_KINDS) ? kind : undefined,
    ...item.texts('heading', 'text'),
    criteria: item.list('criteria').map((text) => ({ ...text, ...toCriterion(text.text) })),
    parts: item.items('parts').map((part) => ({ path: part.path, ...part.texts('heading', 'text') })),
  }
}

function readInformation(information: Reader): Information {
  const list = information.isList() ? information : information.at('items')
  return {
    ...information.texts('heading'),
    items: list.items().map((item) => {
      const plain = item.self()
      return plain ? { path: item.path, text: plain } : { path: item.path, ...item.texts('text', 'url') }
    }),
  }
}

/** One contact, or a list of them. */
function contactReaders(contact: Reader): Reader[] {
  if (contact.isList()) return contact.items()
  return contact.isMap() ? [contact] : []
}

function toCriterion(text: string): { criterion?: CriterionId } {
  return isOneOf(text, CRITERIA) ? { criterion: text } : {}
}
