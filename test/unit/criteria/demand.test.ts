import assert from 'node:assert/strict'
import { assessmentOf, spoken } from '../../support/criteria'

/** The question about demand that a practice of `provider` and `recipient` is asked, if any. */
function asked(fields: string, more = '') {
  const text = `${fields}\ncriteria:\n  horizontal:\n    forms: [training]\n${more}    evidence: They learn together.\n`
  return assessmentOf('horizontal', text)
    .questions.filter(({ asks }) => asks === 'demand')
    .map(spoken)
}

const pair = (provider: string, recipient: string, from?: string) =>
  `${from ? `dates: {from: ${from}}\n` : ''}countries:
  - {country: ${provider}, role: provider}
  - {country: ${recipient}, role: recipient}`

describe('who asked for it', () => {
  it('is asked when a middle-income country provides to a least developed one', () => {
    assert.deepEqual(asked(pair('Thailand', 'Cambodia', '2012')), [
      'Thailand is a middle-income country today, Cambodia a least developed one at the time: who asked for the cooperation? Say so under “demand:”.',
    ])
  })

  it('is not asked when the entry says so', () => {
    assert.deepEqual(asked(pair('Thailand', 'Cambodia'), '    demand: Cambodia asked for it.\n'), [])
  })

  it('is asked of partners, too, but not of a host or a participant that provides nothing', () => {
    assert.equal(asked('countries: [Kenya, Uganda]').length, 1)
    assert.equal(asked('countries: [{country: Kenya, role: host}, Uganda]').length, 0)
    assert.equal(asked('countries: [{country: Kenya, role: participant}, Uganda]').length, 0)
  })

  it('is not asked between least developed countries: Angola is both, and counts as one of them', () => {
    assert.deepEqual(asked(pair('Angola', 'Mozambique')), [])
  })

  it('is not asked where the least developed country provides', () => {
    assert.deepEqual(asked(pair('Ethiopia', 'Kenya')), [])
  })

  it('is not asked of a country of high or low income', () => {
    assert.deepEqual(asked(pair('Chile', 'Haiti')), [])
    assert.deepEqual(asked(pair('Syrian Arab Republic', 'Yemen')), [])
  })

  it('takes the list of the least developed countries at the date of the practice', () => {
    // Cabo Verde left in December 2007, Samoa in January 2014, Cambodia is still on the list.
    assert.equal(asked(pair('Brazil', 'Cabo Verde', '2005')).length, 1)
    assert.equal(asked(pair('Brazil', 'Cabo Verde', '2008')).length, 0)
    assert.equal(asked(pair('India', 'Samoa', '2011')).length, 1)
    assert.equal(asked(pair('India', 'Samoa', '2015')).length, 0)
    assert.equal(asked(pair('India', 'Cambodia', '1995')).length, 1)
    assert.equal(asked(pair('India', 'Cambodia')).length, 1)
  })

  it('is silent in the year in which the catalogue is not sure of the day', () => {
    assert.equal(asked(pair('Brazil', 'Cabo Verde', '2007')).length, 0)
  })

  it('takes the earliest of several periods, and an end where there is no beginning', () => {
    const countries = pair('Brazil', 'Cabo Verde')
    assert.equal(asked(`dates: {periods: [{from: 2009}, {from: 2004}]}\n${countries}`).length, 1)
    assert.equal(asked(`dates: {to: 2006}\n${countries}`).length, 1)
    assert.equal(asked(`dates: {to: 2010}\n${countries}`).length, 0)
    assert.equal(asked(`dates: {from: someday}\n${countries}`).length, 0)
  })

  it('is asked for a region so many of whose countries take part that some must be least developed ones', () => {
    const palop = (count: string) =>
      `dates: {from: 2010-12}\ncountries: [{country: Brazil, role: provider}]\nregions: [{region: PALOP${count}}]`
    assert.equal(asked(palop(', countries: 5')).length, 1)
    // Cabo Verde alone had left the list by then; one country may be that one.
    assert.equal(asked(palop(', countries: 1')).length, 0)
    assert.equal(asked(palop('')).length, 0)
  })
})
