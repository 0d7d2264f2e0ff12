import assert from 'node:assert/strict'
import { assessmentOf, judge } from '../../support/criteria'

/** What is said of the North when two countries of the South take part. */
function north(support: string, countries = '[Kenya, Uganda]', more = '') {
  const text = `countries: ${countries}\n${support}\n${more}criteria:\n  triangular: Others help them.\n`
  return judge('triangular', text).filter((line) => !line.includes('countries of the South take part'))
}

describe('triangular', () => {
  it('is met by a supporter whose country the entry gives', () => {
    assert.deepEqual(north('support: [{by: Ministry of Labour, country: Germany, form: [finance]}]'), [
      'met',
      'holds: support from the North: Germany',
    ])
  })

  it('is met by a supporter whose country the catalogue knows', () => {
    assert.deepEqual(north('support: [{by: USDOL, form: [finance]}]'), [
      'met',
      'holds: support from the North: United States',
    ])
  })

  it('is met by several', () => {
    const support = 'support: [{by: USDOL}, {by: Holland, country: Netherlands, form: [finance]}, {by: IPEC}]'
    assert.deepEqual(north(support), ['met', 'holds: support from the North: United States and Netherlands'])
  })

  it('takes the country that the entry gives, even against the catalogue', () => {
    assert.deepEqual(north('support: [{by: USDOL, country: none}]'), [
      'unsupported',
      'fails: no supporter belongs to a country of the North',
    ])
  })

  it('asks for money or expertise where nobody from the North says which', () => {
    assert.deepEqual(north('support: [{by: USDOL}, {by: SDC}]').slice(2), ['? form'])
    assert.deepEqual(north('support: [{by: USDOL, form: [finance]}, {by: SDC}]').slice(2), [])
  })

  it('fails without a supporter', () => {
    assert.deepEqual(north('id: x'), ['unsupported', 'fails: no supporter is listed'])
  })

  it('fails with the ILO, the United Nations, the EU, and with an ILO centre: its seat is no supporter', () => {
    for (const by of ['ILO', 'IPEC', 'UNDP', 'UN Women', 'EU', 'world-bank', 'ITC-ILO']) {
      assert.deepEqual(north(`support: [{by: ${by}}]`), [
        'unsupported',
        'fails: no supporter belongs to a country of the North',
      ])
    }
  })

  it('fails with a donor of the South', () => {
    assert.deepEqual(north('support: [{by: ABC}]'), [
      'unsupported',
      'fails: the support comes from the South (Brazil)',
    ])
  })

  it('fails with a supporter whose country nobody knows, and asks for it', () => {
    assert.deepEqual(north('support: [{by: A foundation}]'), [
      'unsupported',
      'fails: no supporter belongs to a country of the North, and no country is given for “A foundation”',
    ])
  })

  it('stays silent where a supporter’s country is given, but not known, and where it has no name', () => {
    assert.deepEqual(north('support: [{by: A foundation, country: Ruritania}]'), [
      'met',
      'open: not every supporter’s country is known to the catalogue',
    ])
    assert.equal(north('support: [{form: [finance]}]')[0], 'met')
    assert.equal(north('support: USDOL')[0], 'met')
  })

  it('does not take a Northern member of a network for a supporter', () => {
    assert.deepEqual(north('support: [{by: ILO}]', '[Uruguay, Brazil, {country: Spain, role: member}]'), [
      'unsupported',
      'fails: Spain takes part, but is not listed as a supporter',
    ])
  })

  it('lets a country both take part and support', () => {
    const support = 'support: [{by: germany-government, form: [expertise]}]'
    assert.equal(north(support, '[Brazil, India, {country: Germany, role: member}]')[0], 'met')
  })

  it('takes two countries of the South as well', () => {
    const text =
      'countries: [Zambia]\nsupport: [{by: USDOL, form: [finance]}]\ncriteria: {triangular: They pay.}'
    assert.deepEqual(judge('triangular', text), [
      'unsupported',
      'holds: support from the North: United States',
      'fails: only one country of the South takes part (Zambia); it takes two',
    ])
  })

  it('would be supported by the fields where nobody claims it', () => {
    const fields = 'countries: [Kenya, Uganda]\nsupport: [{by: USDOL}]'
    assert.equal(assessmentOf('triangular', fields).supportable, true)
    assert.equal(assessmentOf('triangular', 'countries: [Kenya, Uganda]').supportable, false)
  })
})
