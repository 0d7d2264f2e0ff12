import assert from 'node:assert/strict'
import { createCatalogues } from '../../../server/src/core/catalogues'
import type { Language } from '../../../server/src/core/i18n/language'

const { phrases } = createCatalogues()

/** The citations of a text in short: `C182[Convention No. 182]`; `?` where the catalogue has none. */
function find(text: string, language: Language): string {
  return phrases
    .findInstruments(text, language)
    .map(({ code, start, end }) => `${code ?? '?'}[${text.slice(start, end)}]`)
    .join(' ')
}

const cases: Readonly<Record<Language, readonly (readonly [text: string, expected: string])[]>> = {
  en: [
    [
      'These are the Minimum Age Convention, 1973 (No. 138), and',
      'C138[Minimum Age Convention, 1973 (No. 138)]',
    ],
    [
      'the Worst Forms of Child Labour \nConvention, 1999 (No. 182).',
      'C182[Worst Forms of Child Labour \nConvention, 1999 (No. 182)]',
    ],
    [
      'the ILO Employment Policy Convention, 1964 \n(No. 122), promoting',
      'C122[Employment Policy Convention, 1964 \n(No. 122)]',
    ],
    [
      'the Social Protection Floors Recommendation, 2012 (No. 202)',
      'R202[Social Protection Floors Recommendation, 2012 (No. 202)]',
    ],
    ['in the framework of the ILO Convention 169" ILO', 'C169[Convention 169]'],
    ['Convention No. 182 and convention No. 29', 'C182[Convention No. 182] C029[convention No. 29]'],
    ['Conventions Nos. 138 and 182', 'C138[Conventions Nos. 138] C182[182]'],
    ['Conventions 87, 98 and 111', 'C087[Conventions 87] C098[98] C111[111]'],
    [
      'Conventions No. 87 and No. 98 and Recommendation No. 198',
      'C087[Conventions No. 87] C098[98] R198[Recommendation No. 198]',
    ],
    ['Convention 169, 29 stakeholders', 'C169[Convention 169]'],
    ['C182, C29, C40 Cities, P098167, WCMS_C182', 'C182[C182] C029[C29]'],
    ['Convention No. 999', '?[Convention No. 999]'],
    ['the Forced Labour Convention, 1930, and', 'C029[Forced Labour Convention, 1930]'],
    [
      'Protocol of 2014 to the Forced Labour Convention, 1930.',
      'P029[Protocol of 2014 to the Forced Labour Convention, 1930]',
    ],
    [
      'Migration for Employment Convention (Revised), 1949 (No. 97)',
      'C097[Migration for Employment Convention (Revised), 1949 (No. 97)]',
    ],
    [
      'the Maritime Labour Convention, 2006 (MLC, 2006)',
      'C186[Maritime Labour Convention, 2006] C186[MLC, 2006]',
    ],
    [
      'Recommendation 3: pay. Recommendation 12. ILO Recommendation 35, Recommendation 204',
      'R035[Recommendation 35] R204[Recommendation 204]',
    ],
    ['Resolution No. 1027; the Conventions on combating child labour 9 through', ''],
    ['the Convention on the Rights of the Child, 1989; Vienna Convention, 1969; Convention No. 1.5', ''],
    ['a Protocol for Prevention and Elimination of Child Labour', ''],
    ['http://www.ilo.org/C182.htm', ''],
  ],
  fr: [
    ['la convention nº 138 et la convention n° 182', 'C138[convention nº 138] C182[convention n° 182]'],
    ['les conventions nos 138 et 182', 'C138[conventions nos 138] C182[182]'],
    ['la convention sur l’âge minimum, 1973 (n° 138)', 'C138[convention sur l’âge minimum, 1973 (n° 138)]'],
    ['la convention (n° 138) sur l’âge minimum, 1973,', 'C138[convention (n° 138) sur l’âge minimum, 1973]'],
    ["la convention sur l'âge minimum, 1973", "C138[convention sur l'âge minimum, 1973]"],
    ['la recommandation n° 202', 'R202[recommandation n° 202]'],
  ],
  es: [
    [
      'el Convenio núm. 169 y los Convenios núms. 138 y 182',
      'C169[Convenio núm. 169] C138[Convenios núms. 138] C182[182]',
    ],
    [
      'el Convenio sobre la edad mínima, 1973 (núm. 138)',
      'C138[Convenio sobre la edad mínima, 1973 (núm. 138)]',
    ],
    ['el Convenio 169 de la OIT; el convenio de cooperación', 'C169[Convenio 169]'],
    ['la Recomendación núm. 202', 'R202[Recomendación núm. 202]'],
  ],
  pt: [
    [
      'a Convenção n.º 182 e as Convenções n.os 138 e 182',
      'C182[Convenção n.º 182] C138[Convenções n.os 138] C182[182]',
    ],
    ['a Recomendação nº 202', 'R202[Recomendação nº 202]'],
  ],
}

describe('catalogues: instruments in running text', () => {
  for (const [language, list] of Object.entries(cases)) {
    for (const [text, expected] of list) {
      it(`${language} ${JSON.stringify(text)}`, () =>
        assert.equal(find(text, language as Language), expected))
    }
  }

  it('gives the kind and number of an instrument that does not exist', () => {
    const [mention] = phrases.findInstruments('Recommendation No. 777', 'en')
    assert.deepEqual(mention, { start: 0, end: 22, kind: 'recommendation', number: 777, code: undefined })
  })
})
