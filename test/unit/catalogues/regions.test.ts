import assert from 'node:assert/strict'
import { createCatalogues } from '../../../server/src/core/catalogues'
import type { Language } from '../../../server/src/core/i18n/language'

const { regions, sdgs } = createCatalogues()

function read(text: string, language: Language = 'en'): string {
  const found = regions.resolve(text, language)
  if (found.status === 'valid') return `valid ${found.region.code}`
  if (found.status === 'other') return `${found.kind} ${found.region.code} ${found.canonical}`
  return ['unknown', ...found.suggestions.map(({ code }) => code)].join(' ')
}

describe('catalogues: regions', () => {
  const cases: [text: string, language: Language, expected: string][] = [
    // Where names are shared: the group, then the ILO region, then M49.
    ['Latin America and the Caribbean', 'en', 'valid LAC'],
    ['Africa', 'en', 'valid ILO-AFR'],
    ['sub-Saharan Africa', 'en', 'valid SSA'],
    ['419', 'en', 'valid 419'],
    ['PALOP', 'en', 'valid PALOP'],
    ['palop', 'fr', 'valid PALOP'],
    ['Arab States', 'en', 'valid ILO-ARB'],
    ['América Latina y el Caribe', 'es', 'valid LAC'],
    ['America Latina e Caribe', 'pt', 'valid LAC'],
    ['Afrique', 'fr', 'valid ILO-AFR'],
    ['Afrique', 'en', 'language ILO-AFR Africa'],
    ['East Africa', 'en', 'common 014 Eastern Africa'],
    ['the Caribbean', 'en', 'common 029 Caribbean'],
    [
      'Community of Portuguese Speaking Countries',
      'en',
      'common CPLP Community of Portuguese Language Countries',
    ],
    ['Carribean', 'en', 'unknown 029'],
    ['Latin America', 'en', 'unknown LAC 419'],
    ['the Mekong', 'en', 'unknown'],
  ]
  for (const [text, language, expected] of cases) {
    it(`${language} ${text}: ${expected}`, () => assert.equal(read(text, language), expected))
  }

  it('derives South, North or mixed from the members', () => {
    const group = (code: string) => regions.group(regions.byCode(code)!)
    assert.equal(group('PALOP'), 'South')
    assert.equal(group('CPLP'), 'mixed')
    assert.equal(group('030'), 'mixed')
    assert.equal(group('035'), 'South')
    assert.equal(group('150'), 'North')
    assert.equal(group('001'), 'mixed')
  })

  it('has members at a date', () => {
    const members = (code: string, date: string) => regions.members(regions.byCode(code)!, date)
    assert.deepEqual(members('PALOP', '2010'), ['AO', 'CV', 'GW', 'MZ', 'ST'])
    assert.equal(members('ASEAN', '2013').length, 10)
    assert.deepEqual(members('IBSA', '2010'), ['BR', 'IN', 'ZA'])
  })
})

describe('catalogues: goals and targets', () => {
  const cases: [text: string, expected: string][] = [
    ['8.7', 'valid 8.7'],
    ['16', 'valid 16'],
    ['8.a', 'valid 8.a'],
    ['8.10', 'valid 8.10'],
    ['8.A', 'other 8.a'],
    ['SDG 8.7', 'other 8.7'],
    ['ODS 4', 'other 4'],
    ['08', 'other 8'],
    ['18', 'unknown'],
    ['Decent work', 'unknown'],
  ]
  for (const [text, expected] of cases) {
    it(`${text}: ${expected}`, () => {
      const found = sdgs.resolve(text)
      assert.equal(found.status === 'unknown' ? 'unknown' : `${found.status} ${found.sdg.code}`, expected)
    })
  }

  it('has titles of goals in four languages, and labels of targets', () => {
    assert.equal(sdgs.title(sdgs.byCode('8')!, 'es'), 'Trabajo decente y crecimiento económico')
    assert.match(sdgs.title(sdgs.byCode('8.7')!, 'en'), /child labour/i)
    assert.equal(sdgs.byCode('8.7')?.goal.code, '8')
  })
})
