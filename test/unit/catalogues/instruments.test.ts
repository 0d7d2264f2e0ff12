import assert from 'node:assert/strict'
import { createCatalogues } from '../../../server/src/core/catalogues'
import type { InstrumentKind } from '../../../server/src/core/catalogues'

const { instruments } = createCatalogues()

function read(text: string, preferred?: InstrumentKind): string {
  const found = instruments.resolve(text, preferred)
  if (found.status === 'valid') return `valid ${found.instrument.code}`
  if (found.status === 'other') return `${found.kind} ${found.canonical}`
  return ['unknown', ...found.suggestions.map(({ code }) => code)].join(' ')
}

describe('catalogues: instruments', () => {
  const cases: [text: string, expected: string, preferred?: InstrumentKind][] = [
    ['C182', 'valid C182'],
    ['R202', 'valid R202'],
    ['P029', 'valid P029'],
    ['C29', 'code C029'],
    ['c182', 'code C182'],
    ['C 182', 'reference C182'],
    ['C.182', 'reference C182'],
    ['No. 182', 'reference C182'],
    ['182', 'reference C182'],
    ['182', 'reference R182', 'recommendation'],
    ['202', 'reference R202'],
    ['ILO Convention 169', 'reference C169'],
    ['Convention No. 182', 'reference C182'],
    ['Recommendation 202', 'reference R202'],
    ['convention n° 138', 'reference C138'],
    ['Convenio núm. 169', 'reference C169'],
    ['Convenção n.º 182', 'reference C182'],
    ['recommandation nº 202', 'reference R202'],
    ['Minimum Age Convention, 1973', 'title C138'],
    ['Minimum Age Convention', 'title C138'],
    ['ILO Minimum Age Convention, 1973 (No. 138)', 'title C138'],
    ['Convention sur l’âge minimum, 1973', 'title C138'],
    ['Convention (n° 138) sur l’âge minimum, 1973', 'title C138'],
    ['Convenio sobre la edad minima, 1973', 'title C138'],
    ['MLC, 2006', 'title C186'],
    ['C999', 'unknown C099'],
    ['Worst forms of child labor convention', 'unknown C182'],
    ['Protection of Wages', 'unknown C095 R085'],
    ['Nairobi Declaration', 'unknown'],
    ['', 'unknown'],
  ]
  for (const [text, expected, preferred] of cases) {
    it(`${JSON.stringify(text)}: ${expected}`, () => assert.equal(read(text, preferred), expected))
  }

  it('cites in the language, and falls back to English', () => {
    const c138 = instruments.byCode('C138')!
    assert.equal(instruments.citation(c138, 'en'), 'Minimum Age Convention, 1973 (No. 138)')
    assert.equal(instruments.citation(c138, 'fr'), 'Convention sur l’âge minimum, 1973 (n° 138)')
    assert.equal(instruments.citation(c138, 'es'), 'Convenio sobre la edad mínima, 1973 (núm. 138)')
    const r196 = instruments.byCode('R196')!
    assert.equal(instruments.title(r196, 'fr'), 'Work in Fishing Recommendation, 2005')
    assert.equal(instruments.citation(r196, 'fr'), 'Work in Fishing Recommendation, 2005 (No. 196)')
    assert.equal(instruments.citation(instruments.byCode('C186')!, 'en'), 'Maritime Labour Convention, 2006')
  })

  it('knows the NORMLEX page from the code', () => {
    const url = 'https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C182'
    assert.equal(instruments.normlexUrl(instruments.byCode('C182')!), url)
  })

  it('takes instruments from the guide file, new or corrected', () => {
    const additions = [
      { code: 'C194', title: 'Night Watch Convention', year: 2027 },
      { code: 'C029', title: 'Forced Labour Convention, 1930, as amended' },
      { code: 'nonsense', title: 'Nothing' },
    ]
    const { instruments: added } = createCatalogues({ instruments: additions })
    assert.equal(added.byCode('C194')?.en, 'Night Watch Convention, 2027')
    assert.equal(added.byCode('C194')?.year, 2027)
    assert.equal(added.resolve('Night Watch Convention').status, 'other')
    assert.equal(added.byCode('C029')?.fundamental, true)
    assert.equal(added.byCode('C029')?.year, 1930)
    assert.equal(added.all.length, instruments.all.length + 1)
    assert.equal(instruments.byCode('C194'), undefined)
  })
})
