import assert from 'node:assert/strict'
import { assessmentOf, judge } from '../../support/criteria'

/** An entry that claims to be horizontal, with everything said that can be asked. */
const claimed = (fields: string) => `${fields}
criteria:
  horizontal:
    forms: [knowledge]
    demand: The unions of Zambia asked for it.
    evidence: They learn from each other.
`

describe('horizontal', () => {
  it('is met by two countries of the South, whatever their role', () => {
    assert.deepEqual(judge('horizontal', claimed('countries: [Kenya, {country: Zambia, role: member}]')), [
      'met',
      'holds: 2 countries of the South take part (Kenya and Zambia)',
    ])
  })

  it('takes two different ones', () => {
    assert.deepEqual(judge('horizontal', claimed('countries: [Zambia, {country: Zambia, role: host}]')), [
      'unsupported',
      'fails: only one country of the South takes part (Zambia); it takes two',
    ])
  })

  it('does not count countries of the North, those that help, and those that are only mentioned', () => {
    const fields = `countries: [Zambia, Spain]
mentioned: [Kenya]
support: [{by: ABC, country: Brazil}]`
    assert.deepEqual(judge('horizontal', claimed(fields)), [
      'unsupported',
      'fails: only one country of the South takes part (Zambia); it takes two',
    ])
  })

  it('fails where no country is listed', () => {
    assert.deepEqual(judge('horizontal', claimed('id: x')), [
      'unsupported',
      'fails: no country of the South is listed; it takes two',
    ])
  })

  it('is met by the counted countries of a region', () => {
    const fields = 'countries: [Brazil]\nregions: [{region: PALOP, countries: 5}]'
    assert.deepEqual(judge('horizontal', claimed(fields)), [
      'met',
      'holds: 6 countries of the South take part (Brazil; in PALOP)',
    ])
  })

  it('takes a region of the South without a number for two, names no number, and asks', () => {
    assert.deepEqual(judge('horizontal', claimed('regions: [Latin America and the Caribbean]')), [
      'met',
      'holds: countries of the South take part (in Latin America and the Caribbean)',
      '? countries',
    ])
  })

  it('does not ask for a region’s countries where two are known already', () => {
    const fields = 'countries: [Kenya, Ghana]\nregions: [Africa]'
    assert.deepEqual(judge('horizontal', claimed(fields)), [
      'met',
      'holds: countries of the South take part (Kenya and Ghana; in Africa)',
    ])
  })

  it('takes the author’s number for a region as it is', () => {
    const fields = 'regions: [{region: Africa, countries: 1}]'
    assert.deepEqual(judge('horizontal', claimed(fields)), [
      'unsupported',
      'fails: no country of the South is listed; it takes two',
    ])
  })

  it('cannot tell what part of a mixed region belongs to the South', () => {
    assert.deepEqual(judge('horizontal', claimed('countries: [Brazil]\nregions: [Asia]')), [
      'met',
      'open: not every country or region that takes part is known to the catalogue',
    ])
  })

  it('can tell when so many countries of a mixed region take part that some must be of the South', () => {
    // Eight of the nine members of the CPLP: Portugal is the only one of the North.
    const fields = 'regions: [{region: CPLP, countries: 8}]'
    assert.equal(
      judge('horizontal', claimed(fields))[1],
      'holds: 7 countries of the South take part (in CPLP)',
    )
  })

  it('stays silent about regions and countries that the catalogue does not know', () => {
    for (const field of ['countries: [Kenya, Atlantis]', 'countries: [Kenya]\nregions: [the Pampas]']) {
      assert.deepEqual(judge('horizontal', claimed(field)), [
        'met',
        'open: not every country or region that takes part is known to the catalogue',
      ])
    }
  })

  it('stays silent about a list that is none', () => {
    assert.equal(judge('horizontal', claimed('countries: Kenya and Zambia'))[0], 'met')
  })

  it('reads names in the entry’s language, former names and misspellings', () => {
    assert.equal(judge('horizontal', claimed('language: fr\ncountries: [Sénégal, Côte d’Ivoire]'))[0], 'met')
    assert.equal(judge('horizontal', claimed('countries: [Swaziland, Timor Leste]'))[0], 'met')
  })

  it('asks for the forms, whether it is claimed under criteria or in a section', () => {
    const byField = 'countries: [Kenya, Ghana]\ncriteria: {horizontal: They learn from each other.}'
    const bySection = `countries: [Kenya, Ghana]
sections:
  - kind: why
    criteria: [horizontal]
    text: They learn from each other.`
    assert.deepEqual(judge('horizontal', byField).slice(2), ['? forms'])
    assert.deepEqual(judge('horizontal', bySection).slice(2), ['? forms'])
  })

  it('asks nothing where nobody claims it, and says that the fields would support it', () => {
    const found = assessmentOf('horizontal', 'countries: [Kenya, Ghana]')
    assert.equal(found.verdict, 'unclaimed')
    assert.deepEqual(found.questions, [])
    assert.equal(found.supportable, true)
  })
})
