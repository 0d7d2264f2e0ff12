import assert from 'node:assert/strict'
import { guessDates } from '../../../server/src/core/rules/dates/guess'

describe('dates as people write them', () => {
  const cases: Readonly<Record<string, string>> = {
    'June 2011': '2011-06',
    'Jun. 2011': '2011-06',
    'September 30, 2010': '2010-09-30',
    'the 14th of June 2011': '2011-06-14',
    '1er juin 2011': '2011-06-01',
    'décembre 2010': '2010-12',
    '14 de junio de 2011': '2011-06-14',
    'fevereiro de 2012': '2012-02',
    '14/02/2006': '2006-02-14',
    '02/14/2006': '2006-02-14',
    '03/04/2006': '2006-04-03 or 2006-03-04',
    '2006-2': '2006-02',
    '2006.02': '2006-02',
    '20060214': '2006-02-14',
    '2006-02-14T10:00:00Z': '2006-02-14',
    '2010-14-02': '2010-02-14',
    'the 1980s': '1980s',
    '1980’s': '1980s',
    'años 1980': '1980s',
    Present: 'ongoing',
    'to date': 'ongoing',
    'En cours': 'ongoing',
    'en la actualidad': 'ongoing',
    'em andamento': 'ongoing',
    '2006–2010': '2006 to 2010',
    '2008-15': '2008 to 2015',
    '2002-to date': '2002 to ongoing',
    '1980s–ongoing': '1980s to ongoing',
    'December 2010–December 2012': '2010-12 to 2012-12',
    'January–June 2010': '2010-01 to 2010-06',
    '23–26 November 2010': '2010-11-23 to 2010-11-26',
    'du 1er juin 2008 au 5 mai 2011': '2008-06-01 to 2011-05-05',
    'de junio de 2008 a mayo de 2011': '2008-06 to 2011-05',
    '2010–2006': '',
    '31 June 2010': '',
    spring: '',
    May: '',
    '2006, 2010': '',
    '': '',
    '–': '',
  }
  for (const [text, expected] of Object.entries(cases)) {
    it(`“${text}”: ${expected || 'nobody can tell'}`, () => {
      const found = guessDates(text).map((one) =>
        one.kind === 'date' ? one.date : `${one.from} to ${one.to}`,
      )
      assert.equal(found.join(' or '), expected)
    })
  }

  it('are not looked for in long texts', () => {
    assert.deepEqual(guessDates('2006 to '.repeat(10_000)), [])
  })
})
