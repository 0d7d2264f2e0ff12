import type { DocumentContext } from '../../document'
import type { Language } from '../../i18n/language'
import { isOneOf } from '../../model/read'
import { CRITERIA } from '../../model/criteria-fields'
import type { Path } from '../../model/tree'
import { RULE_DOCS } from '../../rules/docs'
import { describeCountry } from './country'
import { describeCriteria, describeCriterion } from './criterion'
import { describeField, describeWord } from './field'
import { describeInstrument, describeProgramme, describeRegion, describeSdg } from './names'

/** A thing that can be described: small enough to travel with a completion item, to be looked up when it is looked at. */
export type About =
  | { readonly kind: 'field'; readonly path: Path }
  | { readonly kind: 'word'; readonly path: Path; readonly word: string }
  | { readonly kind: 'country' | 'region' | 'instrument' | 'sdg'; readonly code: string }
  | { readonly kind: 'programme' | 'rule'; readonly id: string }
  | { readonly kind: 'criterion'; readonly criterion: string }
  | { readonly kind: 'criteria' }
  /** What is known when it is offered: a footnote's text, a figure's caption. */
  | { readonly kind: 'text'; readonly markdown: string }

/** Markdown, in the language in which the tool speaks; undefined for what is not known. */
export function describe(about: About, document: DocumentContext, language: Language): string | undefined {
  const { catalogues } = document
  switch (about.kind) {
    case 'field':
      return describeField(about.path, document, language)
    case 'word':
      return describeWord(about.path, about.word, document)
    case 'country': {
      const country = catalogues.countries.byCode(about.code)
      return country && describeCountry(country, document, language)
    }
    case 'region': {
      const region = catalogues.regions.byCode(about.code)
      return region && describeRegion(region, document, language)
    }
    case 'instrument': {
      const instrument = catalogues.instruments.byCode(about.code)
      return instrument && describeInstrument(instrument, document, language)
    }
    case 'sdg': {
      const sdg = catalogues.sdgs.byCode(about.code)
      return sdg && describeSdg(sdg, language)
    }
    case 'programme': {
      const programme = catalogues.programmes.byId(about.id)
      return programme && describeProgramme(programme, document, language)
    }
    case 'rule':
      return ruleSummary(about.id)
    case 'criterion':
      return isOneOf(about.criterion, CRITERIA)
        ? describeCriterion(about.criterion, document, language)
        : undefined
    case 'criteria':
      return describeCriteria(document, language)
    case 'text':
      return about.markdown
  }
}

/** The beginning of a rule's documentation, up to its first heading or example. */
function ruleSummary(id: string): string | undefined {
  if (!Object.hasOwn(RULE_DOCS, id)) return undefined
  const body = RULE_DOCS[id]!.replace(/^# .*\n+/, '').split(/^(?:## |```)/m)
  return `**${id}**\n\n${body[0]!.trim()}`
}
