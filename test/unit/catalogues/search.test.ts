import assert from 'node:assert/strict'
import { createCatalogues } from '../../../server/src/core/catalogues'
import { typingDistance } from '../../../server/src/core/catalogues/distance'
import { fold, searchKey } from '../../../server/src/core/catalogues/fold'

const { countries, instruments, programmes, regions, sdgs } = createCatalogues()

describe('catalogues: search', () => {
  const country = (query: string, limit = 3) =>
    countries.search(query, limit).map(({ item, match }) => `${item.alpha2} ${match}`)
  const instrument = (query: string, limit = 3) =>
    instruments.search(query, limit).map(({ item, match }) => `${item.code} ${match}`)

  const first: [query: string, expected: string][] = [
    ['Kenya', 'KE exact'],
    ['ken', 'KE exact'],
    ['keny', 'KE prefix'],
    ['brésil', 'BR exact'],
    ['bresil', 'BR exact'],
    ['Zaire', 'CD exact'],
    ['UK', 'GB exact'],
    ['cote ivoire', 'CI word'],
    ['ivoire', 'CI word'],
    ['republic tanzania', 'TZ word'],
    ['Mexcio', 'MX typo'],
    ['Keyna', 'KE typo'],
    ['Argentinna', 'AR typo'],
    ['united repulbic of tanzania', 'TZ typo'],
    ['zambique', 'MZ substring'],
  ]
  for (const [query, expected] of first)
    it(`country ${query}: ${expected}`, () => assert.equal(country(query)[0], expected))

  const codes: [query: string, expected: string[]][] = [
    ['182', ['C182 exact', 'R182 exact']],
    ['C 182', ['C182 exact']],
    ['No. 182', ['C182 exact', 'R182 exact']],
    ['ILO Convention 169', ['C169 exact']],
    ['P29', ['P029 exact']],
    ['worst forms', ['C182 prefix', 'R190 prefix']],
    ['worst froms', ['C182 typo', 'R190 typo']],
    ['pires formes', ['C182 word']],
    ['mlc', ['C186 exact']],
  ]
  for (const [query, expected] of codes) {
    it(`instrument ${query}: ${expected.join(', ')}`, () => {
      assert.deepEqual(instrument(query).slice(0, expected.length), expected)
    })
  }

  it('puts exact before prefix before word before substring', () => {
    assert.deepEqual(country('niger', 2), ['NE exact', 'NG prefix'])
    assert.deepEqual(country('guinea', 4), ['GN exact', 'GW prefix', 'GQ prefix', 'PG word'])
  })

  it('names what matched', () => {
    assert.equal(countries.search('alemania')[0]?.name, 'Alemania')
    assert.equal(programmes.search('ilo/cinter')[0]?.name, 'ILO/CINTERFOR')
  })

  it('searches programmes, regions and goals as well', () => {
    assert.equal(programmes.search('labour university')[0]?.item.id, 'GLU')
    assert.equal(regions.search('lusophone')[0]?.item.code, 'LUSO-AFR')
    assert.equal(sdgs.search('child labour')[0]?.item.code, '8.7')
    assert.equal(sdgs.search('8.7')[0]?.match, 'exact')
  })

  it('finds nothing for nothing, and no more than asked for', () => {
    assert.deepEqual(countries.search(''), [])
    assert.deepEqual(countries.search(' - '), [])
    assert.equal(countries.search('a', 5).length, 5)
    assert.deepEqual(countries.search('a', 0), [])
  })
})

describe('catalogues: folding and distance', () => {
  it('folds case, accents, apostrophes and white space, and nothing else', () => {
    assert.equal(fold(' Côte  d’Ivoire\n'), "cote d'ivoire")
    assert.equal(fold('Cote d`Ivoire'), "cote d'ivoire")
    assert.equal(fold('Viet-Nam'), 'viet-nam')
    assert.equal(fold('Łódź, Œuvre, Straße'), 'lodz, oeuvre, strasse')
    assert.equal(searchKey('St. Kitts & Nevis'), 'st kitts nevis')
    assert.equal(fold(''), '')
  })

  it('counts two letters that changed places as one error', () => {
    assert.equal(typingDistance('mexcio', 'mexico'), 1)
    assert.equal(typingDistance('chda', 'chad'), 1)
    assert.equal(typingDistance('kenia', 'kenya'), 1)
  })
})
