import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createCatalogues } from '../../../server/src/core/catalogues'
import type { Language } from '../../../server/src/core/i18n/language'

const { phrases } = createCatalogues()

/** The hits of a text in short: `KE[Kenya]`, `BR demonym[Brazilian]`; a star marks those inside of a longer name. */
function find(text: string, language: Language = 'en'): string {
  return phrases
    .findCountryNames(text, language)
    .map(({ country, kind, inName, start, end }) => {
      const how = kind === 'name' ? '' : ` ${kind}`
      return `${country.alpha2}${how}${inName === true ? '*' : ''}[${text.slice(start, end)}]`
    })
    .join(' ')
}

function expectEach(language: Language, cases: readonly (readonly [text: string, expected: string])[]): void {
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)}: ${expected || 'none'}`, () => assert.equal(find(text, language), expected))
  }
}

describe('catalogues: countries in running text', () => {
  describe('names inside of longer names', () => {
    expectEach('en', [
      [
        'Guinea-Bissau, Papua New Guinea, Equatorial Guinea and Guinea',
        'GW[Guinea-Bissau] PG[Papua New Guinea] GQ[Equatorial Guinea] GN[Guinea]',
      ],
      [
        'Niger and Nigeria, Nigerian or Nigeriens',
        'NE[Niger] NG[Nigeria] NG demonym[Nigerian] NE demonym[Nigeriens]',
      ],
      ['Dominica and the Dominican Republic', 'DM[Dominica] DO[Dominican Republic]'],
      [
        'the Democratic Republic of the Congo and the Congo',
        'CD[Democratic Republic of the Congo] CG[Congo]',
      ],
      ['South Sudan and the Sudan', 'SS[South Sudan] SD[Sudan]'],
      ['Samoa and American Samoa', 'WS[Samoa] AS[American Samoa]'],
      ['southern Africa, Southern Africa and South Africa', 'ZA[South Africa]'],
      ['the British Indian Ocean Territory in the Indian Ocean', 'IO[British Indian Ocean Territory]'],
      ['Turkey, Chad and Jordan', 'TR former[Turkey] TD[Chad] JO[Jordan]'],
      ['New Mexico, New Jersey, the Gulf of Guinea, Northern Ireland', ''],
      ['a turkey, the guinea, chad', ''],
    ])
  })

  describe('what looks like a country and is none', () => {
    expectEach('en', [
      ['Technical Cooperation with Latin American and African countries', ''],
      ['The Inter-American Centre for Knowledge Development', ''],
      ['American firms', ''],
      ['Congolese, Korean and Dominican workers', ''],
      ['Central African countries', ''],
      ['non-Brazilian applicants, non-\nBrazilian ones', ''],
      ['Draft Evaluation Report, Project RAF/10/55/USA.', ''],
      ['http://www.ilo.org/Kenya/index.htm, Kenya@ilo.org, www.Kenya.org', ''],
      ['Réunion, Antigua, Columbia University', ''],
    ])
  })

  describe('languages', () => {
    expectEach('en', [
      ['was translated from Portuguese into Spanish to facilitate the dissemination', ''],
      ['currently available in English, they will soon be translated into Spanish to reach', ''],
      ['in English, French and Spanish.', ''],
      ['Portuguese-Speaking (Lusophone) African Countries', ''],
      ['Community of Portuguese Language Countries, French-speaking Africa', ''],
      ['the Spanish and Portuguese versions', ''],
      ['They speak Portuguese.', ''],
      ['in Spanish schools', 'ES demonym[Spanish]'],
      ['French and Spanish experts', 'FR demonym[French] ES demonym[Spanish]'],
      ['from Kenya into Uganda', 'KE[Kenya] UG[Uganda]'],
    ])
  })

  describe('spelling', () => {
    expectEach('en', [
      [
        'The US and the USA help us; the U.S. Government and the UK',
        'US common[US] US common[USA] US common[U.S.] GB common[UK]',
      ],
      ['Lao experts in Lao PDR, Laos; lao, LAO', 'LA demonym[Lao] LA[Lao PDR] LA common[Laos]'],
      ['KENYA, kenya', 'KE[KENYA]'],
      ["Cote d'Ivoire and Côte d’Ivoire", "CI[Cote d'Ivoire] CI[Côte d’Ivoire]"],
      ['Co\u0302te d’Ivoire', 'CI[Co\u0302te d’Ivoire]'],
      ['Viet\n  Nam', 'VN[Viet\n  Nam]'],
      ['South\n\nAfrica', ''],
      ['**Kenya**, _Uganda_ and [Zambia](http://example.org/zambia)', 'KE[Kenya] UG[Uganda] ZM[Zambia]'],
      ["Mexico’s Oportunidades and Panama's Region", 'MX[Mexico] PA[Panama]'],
      ['Brazilians', 'BR demonym[Brazilians]'],
      ['the occupied Palestinian territory', 'PS common[occupied Palestinian territory]'],
      ['the former Yugoslav Republic of Macedonia', 'MK former[former Yugoslav Republic of Macedonia]'],
      ['Portugal and Timor Leste: http://www.cplp.org/', 'PT[Portugal] TL common[Timor Leste]'],
      ['The Gambia, the Netherlands government', 'GM[Gambia] NL[Netherlands]'],
      ['Bolivia (Plurinational State of), 2012', 'BO[Bolivia (Plurinational State of)]'],
    ])
  })

  describe('names of organizations and people', () => {
    expectEach('en', [
      ['Representatives of the Zambia Congress of Trade Unions (ZCTU)', 'ZM*[Zambia]'],
      ['the National Organization of Trade Unions of Uganda (NOTU)', 'UG*[Uganda]'],
      ['the Cooperative College of Kenya, FAO, the Kenya National Federation', 'KE*[Kenya] KE*[Kenya]'],
      ['- University of Zimbabwe.', 'ZW*[Zimbabwe]'],
      ['the University of Georgia', 'GE*[Georgia]'],
      ['Jordan Smith', 'JO*[Jordan]'],
      ['the ILO-Brazil Partnership Programme', 'BR*[Brazil]'],
      ['the India-Brazil-South Africa (IBSA) forum', 'IN*[India] BR*[Brazil] ZA*[South Africa]'],
      ['UNICEF Kenya and ActionAid Ghana', 'KE*[Kenya] GH*[Ghana]'],
      ['the Swiss Agency for Development Cooperation', 'CH demonym*[Swiss]'],
      // The country itself, through its government.
      ['the Ministers of Labour of Brazil and India', 'BR[Brazil] IN[India]'],
      ['the Government of Cameroon, the Prime Minister of Togo', 'CM[Cameroon] TG[Togo]'],
      ['the United States Department of Labor (USDOL)', 'US[United States]'],
      ['the University of Brasilia and the Brazilian Ministry of Health', 'BR demonym[Brazilian]'],
      ['with the support of Brazil and the US has made it possible', 'BR[Brazil] US common[US]'],
      // Capitals that begin a sentence, or stand beside by chance.
      ['In Kenya, In March Brazil, Northern Ghana', 'KE[Kenya] BR[Brazil] GH[Ghana]'],
      ['in Ecuador ILO/IPEC supported', 'EC[Ecuador]'],
      ['Durban, South Africa (2007)', 'ZA[South Africa]'],
      ['Parts of Kenya', 'KE[Kenya]'],
    ])
  })

  describe('French', () => {
    expectEach('fr', [
      ['au Brésil, en Inde et au Viet Nam', 'BR[Brésil] IN[Inde] VN[Viet Nam]'],
      [
        'la Guinée équatoriale, la Guinée-Bissau et la Guinée',
        'GQ[Guinée équatoriale] GW[Guinée-Bissau] GN[Guinée]',
      ],
      ['les îles Marshall', 'MH[îles Marshall]'],
      ['l’Inde et d’Haïti', 'IN[Inde] HT[Haïti]'],
      ['les gouvernements du Mali et du Niger', 'ML[Mali] NE[Niger]'],
      ['l’Université du Burkina Faso', 'BF*[Burkina Faso]'],
      ['Réunion des ministres, golfe de Guinée, Maurice Dupont', ''],
    ])
  })

  describe('Spanish', () => {
    expectEach('es', [
      ['en el Brasil, la India y los Estados Unidos', 'BR[Brasil] IN[India] US[Estados Unidos]'],
      ['Kenia, Kenya y EE. UU.', 'KE common[Kenia] KE[Kenya] US common[EE. UU.]'],
      ['la Universidad de El Salvador y El Salvador', 'SV*[El Salvador] SV[El Salvador]'],
      ['Granada, Nicaragua; Reunión de ministros; golfo de México', 'NI[Nicaragua]'],
    ])
  })

  describe('Portuguese', () => {
    expectEach('pt', [
      ['no Brasil, em Moçambique e na Guiné-Bissau', 'BR[Brasil] MZ[Moçambique] GW[Guiné-Bissau]'],
      ['Quênia e Quénia', 'KE[Quênia] KE[Quénia]'],
      ['o Governo de Angola e a Universidade de Angola', 'AO[Angola] AO*[Angola]'],
    ])
  })

  it('knows the aliases of the guide file', () => {
    const { phrases: added } = createCatalogues({ countries: [{ iso: 'TZ', alias: 'Tanganyika' }] })
    assert.deepEqual(
      added.findCountryNames('in Tanganyika', 'fr').map(({ start, end, kind }) => [start, end, kind]),
      [[3, 13, 'name']],
    )
    assert.equal(find('in Tanganyika'), '')
  })

  it('takes any text, and reports in order and without overlaps', () => {
    const word = fc.constantFrom(
      'Kenya',
      'South',
      'Africa',
      'of',
      'the',
      'Republic',
      'US',
      '-',
      '’',
      '\n',
      ' ',
      '(',
      'É',
      '\u0301',
      '.',
      '//',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          for (const language of ['en', 'fr', 'es', 'pt'] as const) {
            let last = 0
            for (const { start, end } of phrases.findCountryNames(text, language)) {
              assert.ok(start >= last && end > start && end <= text.length)
              last = end
            }
            phrases.findInstruments(text, language)
          }
          phrases.findProgrammes(text)
        },
      ),
    )
  })
})
