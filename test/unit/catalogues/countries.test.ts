import assert from 'node:assert/strict'
import { createCatalogues } from '../../../server/src/core/catalogues'
import type { Language } from '../../../server/src/core/i18n/language'

const { countries } = createCatalogues()

/** What a text resolves to, in short: `valid KE`, `former CV Cabo Verde`, `ambiguous CD CG`, `unknown MX`. */
function read(text: string, language: Language = 'en', known = countries): string {
  const found = known.resolve(text, language)
  if (found.status === 'valid') return `valid ${found.country.alpha2}`
  if (found.status === 'other') return `${found.kind} ${found.country.alpha2} ${found.canonical}`
  const list = found.status === 'ambiguous' ? found.countries : found.suggestions
  return [found.status, ...list.map(({ alpha2 }) => alpha2)].join(' ')
}

describe('catalogues: country names', () => {
  const cases: [text: string, language: Language, expected: string][] = [
    ['Kenya', 'en', 'valid KE'],
    ['Viet Nam', 'en', 'valid VN'],
    ['Lao PDR', 'en', 'valid LA'],
    ['Republic of Korea', 'en', 'valid KR'],
    ['Bolivia', 'en', 'valid BO'],
    ['Tanzania', 'en', 'valid TZ'],
    ['United Republic of Tanzania', 'en', 'valid TZ'],
    ['Bolivia (Plurinational State of)', 'en', 'valid BO'],
    ['United States of America', 'en', 'valid US'],
    // Case, accents, apostrophes and white space do not count.
    ['cote d`ivoire', 'en', 'valid CI'],
    ["Cote d'Ivoire", 'en', 'valid CI'],
    ['TURKIYE', 'en', 'valid TR'],
    ['  viet   nam ', 'en', 'valid VN'],
    // The entry's language, and English beside it.
    ['Brasil', 'es', 'valid BR'],
    ['Brazil', 'es', 'valid BR'],
    ['Brasil', 'en', 'language BR Brazil'],
    ['Alemania', 'fr', 'language DE Allemagne'],
    ['Quênia', 'pt', 'valid KE'],
    ['Quénia', 'pt', 'valid KE'],
    ['Kenia', 'es', 'common KE Kenya'],
    ['Maurice', 'fr', 'valid MU'],
    // What is a finding, with what to write instead.
    ['Swaziland', 'en', 'former SZ Eswatini'],
    ['Cape Verde', 'pt', 'former CV Cabo Verde'],
    ['Turkey', 'fr', 'former TR Türkiye'],
    ['NO', 'en', 'code NO Norway'],
    ['ken', 'en', 'code KE Kenya'],
    ['Kenyan', 'en', 'demonym KE Kenya'],
    ['Lao', 'en', 'demonym LA Lao PDR'],
    ['Columbia', 'en', 'misspelling CO Colombia'],
    ['Viet-Nam', 'en', 'misspelling VN Viet Nam'],
    ['Sri-Lanka', 'en', 'misspelling LK Sri Lanka'],
    ['UK', 'en', 'common GB United Kingdom'],
    ['DR Congo', 'en', 'common CD Democratic Republic of the Congo'],
    ['the Gambia', 'en', 'common GM Gambia'],
    ['la Argentina', 'es', 'common AR Argentina'],
    ['occupied Palestinian territory', 'en', 'common PS State of Palestine'],
    ['Congolese', 'en', 'ambiguous CD CG'],
    ['Korean', 'en', 'ambiguous KP KR'],
    // Suggestions.
    ['Mexcio', 'en', 'unknown MX'],
    ['Keyna', 'en', 'unknown KE'],
    ['Moçambqiue', 'pt', 'unknown MZ'],
    ['Kenya and Uganda', 'en', 'unknown KE UG'],
    ['Republic of Zambia', 'en', 'unknown ZM'],
    ['Korea', 'en', 'unknown KP KR'],
    ['Atlantis', 'en', 'unknown'],
    ['', 'en', 'unknown'],
  ]
  for (const [text, language, expected] of cases) {
    it(`${language} ${JSON.stringify(text)}: ${expected}`, () => assert.equal(read(text, language), expected))
  }

  it('accepts the aliases of the guide file, and passes over those of unknown codes', () => {
    const additions = {
      countries: [
        { iso: 'TZ', alias: 'Tanganyika' },
        { iso: 'XX', alias: 'Nowhereland' },
      ],
    }
    const { countries: added } = createCatalogues(additions)
    assert.equal(read('tanganyika', 'fr', added), 'valid TZ')
    assert.equal(read('Nowhereland', 'en', added), 'unknown')
    assert.equal(read('Tanganyika'), 'unknown')
  })

  it('prints names in the entry’s language', () => {
    const laos = countries.byCode('LAO')
    assert.ok(laos)
    assert.equal(countries.printName(laos, 'en'), 'Lao PDR')
    assert.equal(countries.printName(laos, 'fr'), 'RDP lao')
  })

  it('reads codes of two and three letters, in any case', () => {
    assert.equal(countries.byCode('ke'), countries.byCode('KEN'))
    assert.equal(countries.byCode('XX'), undefined)
  })
})

describe('catalogues: facts of countries', () => {
  const country = (code: string) => countries.byCode(code)!
  const ldc = (code: string, date?: string) => Object.values(countries.ldcAt(country(code), date)).join(' ')

  it('knows least developed countries at a date', () => {
    assert.equal(ldc('KE'), 'false true')
    assert.equal(ldc('KH', '2012'), 'true true')
    assert.equal(ldc('CV', '2005'), 'true true')
    assert.equal(ldc('CV', '2010-03'), 'false true')
    assert.equal(ldc('SN', '1999'), 'false true')
    assert.equal(ldc('ST', '2024-12-12'), 'true true')
    assert.equal(ldc('ST', '2024-12-13'), 'false true')
    assert.equal(countries.isLdc(country('ST'), { year: 2024, month: 12, day: 13 }), false)
  })

  it('says where the answer rests on what is not verified', () => {
    assert.equal(ldc('CV', '2007-06'), 'true false', 'of the day of leaving only the year is known')
    assert.equal(ldc('CV', '1975'), 'false false', 'the year of inclusion is own knowledge')
    assert.equal(ldc('BD', '2027'), 'true false', 'a day set for leaving is not the leaving')
    assert.equal(ldc('BD', '2026-11-23'), 'true true')
    assert.equal(countries.isVerified(country('AZ'), 'G77'), false)
    assert.equal(countries.isVerified(country('KE'), 'G77'), true)
  })

  it('takes the catalogue’s date where a date cannot be read', () => {
    assert.equal(ldc('CV', 'soon'), 'false true')
    assert.equal(ldc('CV', '1980s'), 'true true')
  })

  it('knows memberships at a date', () => {
    assert.equal(countries.isMember(country('AO'), 'PALOP', '2010'), true)
    assert.equal(countries.isMember(country('GQ'), 'PALOP', '2010'), false)
    assert.equal(countries.isMember(country('GQ'), 'PALOP'), true)
    assert.equal(countries.isMember(country('TL'), 'ASEAN', '2025-10'), false)
    assert.equal(countries.isMember(country('PT'), 'PALOP'), false)
  })

  it('knows groups and income, with the fiscal year', () => {
    assert.equal(countries.group(country('BR')), 'South')
    assert.equal(countries.group(country('US')), 'North')
    assert.equal(countries.group(country('AQ')), undefined)
    const income = { group: 'lower-middle', fy25: 'low', fiscalYear: 'FY27', verified: false }
    assert.deepEqual(countries.income(country('TG')), income)
    assert.equal(countries.isMiddleIncome(country('BR')), true)
    assert.equal(countries.isMiddleIncome(country('UG')), false)
    assert.equal(countries.income(country('AI')), undefined)
  })
})
