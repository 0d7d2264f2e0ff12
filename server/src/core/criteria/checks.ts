import type { Catalogues } from '../catalogues'
import type { Country } from '../catalogues/country'
import type { CriterionFields, CriterionId } from '../model/criteria-fields'
import type { Entry } from '../model/entry'
import type { Place } from '../model/places'
import type { Text } from '../model/read'
import type { AssessOptions } from './assess'
import { textOf } from './claims'
import { beginning, supporterName } from './participants'
import type { Involved } from './participants'
import { fails, holds, open, question } from './report'
import type { Claim, Condition, Question } from './report'

export interface Asked {
  readonly entry: Entry
  readonly fields: CriterionFields | undefined
  readonly claims: readonly Claim[]
  readonly involved: Involved
  readonly catalogues: Catalogues
  readonly options: AssessOptions
}

export interface Answer {
  readonly conditions: readonly Condition[]
  readonly questions: readonly Question[]
  /** Whether fields other than the claim itself can speak for the criterion. */
  readonly supportable: boolean
}

/** What the appendix asks of each criterion, beyond evidence in the author's words. Where it leaves a matter open, so does this. */
export const CHECKS: Readonly<Record<CriterionId, (asked: Asked) => Answer>> = {
  // Two countries of the South take part. How they cooperate, and who asked when one of them is much richer, are questions.
  horizontal(asked) {
    const { fields, involved, claims } = asked
    const place = askedAt(fields, claims)
    const questions: Question[] = []
    if (!fields?.demand) questions.push(...demandQuestion(asked, place))
    if (!fields?.forms.length) questions.push(question('forms', 'criteria/question.forms', undefined, place))
    const vague = involved.southRegions.filter((region) => region.countries === undefined)
    if (vague[0] && involved.named < 2) {
      const data = { regions: vague.map(({ region }) => region.text.trim()) }
      questions.push(
        question('countries', 'criteria/question.countries', data, { path: vague[0].region.path }),
      )
    }
    return { conditions: [southCondition(asked)], questions, supportable: true }
  },

  // A country of the North helps, with money or expertise, and two of the South take part.
  triangular(asked) {
    const { involved } = asked
    const silent = involved.north.every(({ support }) => support.forms.length === 0)
    const [first] = involved.north
    const by = involved.north.map(
      ({ support, country }) => supporterName(support, asked.catalogues) ?? nameOf(asked)(country),
    )
    const questions =
      first && silent
        ? [question('form', 'criteria/question.form', { by }, { path: first.support.path, on: 'key' })]
        : []
    return { conditions: [northCondition(asked), southCondition(asked)], questions, supportable: true }
  },

  // It has been tried. It need not be new, and neither data nor an evaluation are asked for.
  innovative({ entry, options: { today } }) {
    const start = beginning(entry)
    if (!start || today === undefined) return { conditions: [], questions: [], supportable: false }
    const at: Place = { path: start.text.path }
    const date = start.text.text.trim()
    const condition =
      start.day > today
        ? fails('criterion.innovative.untried', { date }, at)
        : holds('criterion.innovative.tried', { date }, at)
    return { conditions: [condition], questions: [], supportable: false }
  },

  // Proven, with demonstrable results: asked for here and nowhere else.
  replicable({ entry, fields, claims }) {
    const results = fields?.results
    const impact = entry.sections.find((section) => section.kind === 'impact' && textOf(section))
    const counted = claims.find((claim) => claim.evidence && hasFigures(claim.evidence))?.evidence
    const done = (condition: Condition, questions: Question[] = []): Answer => ({
      conditions: [condition],
      questions,
      supportable: false,
    })
    if (results) return done(holds('criterion.replicable.results', undefined, { path: results.path }))
    if (impact) return done(holds('criterion.replicable.impact', undefined, { path: impact.path }))
    if (!counted) return done(fails('criterion.replicable.no-results', undefined, claims[0]?.place))
    return done(holds('criterion.replicable.figures', undefined, { path: counted.path }), [
      question('results', 'criteria/question.results', undefined, askedAt(fields, claims)),
    ])
  },

  // One of six grounds. An open period is a sign of it, no proof.
  sustainable({ entry, fields, claims }) {
    const basis = fields?.basis ?? []
    const conditions: Condition[] = []
    if (basis[0]) {
      const grounds = basis.map((one) => one.text)
      conditions.push(holds('criterion.sustainable.basis', { basis: grounds }, { path: basis[0].path }))
    }
    const to = entry.dates?.to
    if (to?.text.trim() === 'ongoing') {
      conditions.push(holds('criterion.sustainable.ongoing', undefined, { path: to.path }))
    }
    const questions = basis.length
      ? []
      : [question('basis', 'criteria/question.basis', undefined, askedAt(fields, claims))]
    return { conditions, questions, supportable: false }
  },
}

/** Where a question about a criterion is put: at its field, or else where it is claimed. */
function askedAt(fields: CriterionFields | undefined, claims: readonly Claim[]): Place | undefined {
  return fields ? { path: fields.path, on: 'key' } : claims[0]?.place
}

function demandQuestion(asked: Asked, place: Place | undefined): Question[] {
  const { demand } = asked.involved
  if (!demand) return []
  const provider = nameOf(asked)(demand.provider)
  if (demand.recipient) {
    const data = { provider, recipient: nameOf(asked)(demand.recipient) }
    return [question('demand', 'criteria/demand', data, place)]
  }
  const data = { provider, region: demand.among.region.text.trim() }
  return [question('demand', 'criteria/demand.region', data, place)]
}

function southCondition(asked: Asked): Condition {
  const { involved, entry } = asked
  const countries = involved.south.map(({ country }) => nameOf(asked)(country))
  const regions = involved.southRegions.map(({ region }) => region.text.trim())
  const field = entry.countries.length ? 'countries' : 'regions'
  const place: Place | undefined =
    entry.countries.length || entry.regions.length ? { path: [field], on: 'key' } : undefined
  const count = countries.length + involved.fromRegions
  if (count >= 2) {
    return involved.counted
      ? holds('criterion.horizontal.south', { countries, regions, count }, place)
      : holds('criterion.horizontal.regions', { countries, regions }, place)
  }
  if (involved.uncertain) return open('criterion.horizontal.uncertain', undefined, place)
  return countries.length === 1
    ? fails('criterion.horizontal.one', { country: countries[0]! }, place)
    : fails('criterion.horizontal.none', undefined, place)
}

function northCondition(asked: Asked): Condition {
  const { involved, entry } = asked
  const names = (all: readonly { country: Country }[]) => [
    ...new Set(all.map(({ country }) => nameOf(asked)(country))),
  ]
  const [first] = involved.north
  if (first) {
    const place: Place = { path: first.support.path, on: 'key' }
    return holds('criterion.triangular.north', { countries: names(involved.north) }, place)
  }
  const place: Place | undefined = entry.support.length ? { path: ['support'], on: 'key' } : undefined
  if (involved.unclear) return open('criterion.triangular.uncertain', undefined, place)
  const [stateless] = involved.stateless
  if (stateless) {
    const by = supporterName(stateless, asked.catalogues) ?? ''
    const at: Place = { path: stateless.path, on: 'key' }
    return fails('criterion.triangular.unknown-country', { by }, at)
  }
  const [northern] = involved.northernParticipants
  if (northern) {
    const at: Place = { path: northern.participant.country.path }
    return fails('criterion.triangular.participant', { countries: names(involved.northernParticipants) }, at)
  }
  if (entry.support.length === 0) return fails('criterion.triangular.no-support', undefined, place)
  if (involved.southern.length) {
    return fails('criterion.triangular.southern', { countries: names(involved.southern) }, place)
  }
  return fails('criterion.triangular.no-north', undefined, place)
}

/** Countries as the entry prints them. */
function nameOf({ catalogues, entry }: Asked): (country: Country) => string {
  return (country) => catalogues.countries.printName(country, entry.language)
}

/** A number that is no year, no code such as C138 and no list number. */
function hasFigures({ text }: Text): boolean {
  const numbers = text.matchAll(/(?<![\w.,:/-])\d[\d.,\u00a0]*(?![\w)/-])/g)
  return [...numbers].some(([number]) => !/^(?:1[89]|20)\d\d[.,]?$/.test(number))
}
