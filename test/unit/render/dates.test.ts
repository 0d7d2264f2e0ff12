import assert from 'node:assert/strict'
import { datesLine } from '../../../server/src/core/render/dates'
import { LANGUAGES } from '../../../server/src/core/i18n/language'
import { catalogues, read } from './support'

/** The fields of `dates`, and the line in English, French, Spanish and Portuguese. */
const TABLE: readonly (readonly [yaml: string, en: string, fr: string, es: string, pt: string])[] = [
  [
    '{from: 2006, to: 2010}',
    'Implementation dates: 2006–2010',
    'Dates de mise en œuvre\u00a0: 2006–2010',
    'Fechas de ejecución: 2006–2010',
    'Datas de implementação: 2006–2010',
  ],
  [
    '{from: 2010-12, to: 2012-12}',
    'Implementation dates: December 2010–December 2012',
    'Dates de mise en œuvre\u00a0: décembre 2010–décembre 2012',
    'Fechas de ejecución: diciembre de 2010–diciembre de 2012',
    'Datas de implementação: dezembro de 2010–dezembro de 2012',
  ],
  [
    '{from: 2010-01, to: 2010-06}',
    'Implementation dates: January–June 2010',
    'Dates de mise en œuvre\u00a0: janvier–juin 2010',
    'Fechas de ejecución: enero–junio de 2010',
    'Datas de implementação: janeiro–junho de 2010',
  ],
  [
    '{from: 2010-11-23, to: 2010-11-26}',
    'Implementation dates: 23–26 November 2010',
    'Dates de mise en œuvre\u00a0: 23–26 novembre 2010',
    'Fechas de ejecución: 23–26 de noviembre de 2010',
    'Datas de implementação: 23–26 de novembro de 2010',
  ],
  [
    '{from: 2010-11-28, to: 2010-12-01}',
    'Implementation dates: 28 November–1 December 2010',
    'Dates de mise en œuvre\u00a0: 28 novembre–1er décembre 2010',
    'Fechas de ejecución: 28 de noviembre–1 de diciembre de 2010',
    'Datas de implementação: 28 de novembro–1º de dezembro de 2010',
  ],
  [
    '{from: 2010-12-30, to: 2011-01-02}',
    'Implementation dates: 30 December 2010–2 January 2011',
    'Dates de mise en œuvre\u00a0: 30 décembre 2010–2 janvier 2011',
    'Fechas de ejecución: 30 de diciembre de 2010–2 de enero de 2011',
    'Datas de implementação: 30 de dezembro de 2010–2 de janeiro de 2011',
  ],
  [
    '{from: 1990, to: ongoing}',
    'Implementation dates: 1990–ongoing',
    'Dates de mise en œuvre\u00a0: 1990–en cours',
    'Fechas de ejecución: 1990–en curso',
    'Datas de implementação: 1990–em andamento',
  ],
  [
    '{from: 1980s, to: ongoing}',
    'Implementation dates: 1980s–ongoing',
    'Dates de mise en œuvre\u00a0: années 1980–en cours',
    'Fechas de ejecución: década de 1980–en curso',
    'Datas de implementação: década de 1980–em andamento',
  ],
  [
    '{to: ongoing}',
    'Implementation dates: Ongoing',
    'Dates de mise en œuvre\u00a0: En cours',
    'Fechas de ejecución: En curso',
    'Datas de implementação: Em andamento',
  ],
  [
    '{label: creation, from: 1963}',
    'Creation: 1963',
    'Création\u00a0: 1963',
    'Creación: 1963',
    'Criação: 1963',
  ],
  [
    '{label: publication, from: 2011-05-01}',
    'Publication: 1 May 2011',
    'Publication\u00a0: 1er mai 2011',
    'Publicación: 1 de mayo de 2011',
    'Publicação: 1º de maio de 2011',
  ],
  [
    '{to: 2012-05-03}',
    'Implementation dates: until 3 May 2012',
    'Dates de mise en œuvre\u00a0: jusqu’au 3 mai 2012',
    'Fechas de ejecución: hasta el 3 de mayo de 2012',
    'Datas de implementação: até 3 de maio de 2012',
  ],
  [
    '{to: 2012}',
    'Implementation dates: until 2012',
    'Dates de mise en œuvre\u00a0: jusqu’en 2012',
    'Fechas de ejecución: hasta 2012',
    'Datas de implementação: até 2012',
  ],
  [
    '{to: 1990s}',
    'Implementation dates: until the 1990s',
    'Dates de mise en œuvre\u00a0: jusqu’aux années 1990',
    'Fechas de ejecución: hasta la década de 1990',
    'Datas de implementação: até a década de 1990',
  ],
  [
    '{periods: [{country: Paraguay, from: 2010, to: 2011-06}, {country: Brazil, from: 2010, to: ongoing}]}',
    'Implementation dates: Paraguay 2010–June 2011; Brazil 2010–ongoing',
    'Dates de mise en œuvre\u00a0: Paraguay 2010–juin 2011; Brésil 2010–en cours',
    'Fechas de ejecución: Paraguay 2010–junio de 2011; Brasil 2010–en curso',
    'Datas de implementação: Paraguai 2010–junho de 2011; Brasil 2010–em andamento',
  ],
]

describe('render: dates line', () => {
  const line = (yaml: string, language: (typeof LANGUAGES)[number]) => {
    const { entry } = read(`id: x\nlanguage: ${language}\ndates: ${yaml}\n`)
    const found = entry.dates && datesLine(entry.dates, language, catalogues.countries)
    return found && (found.label ?? '') + found.value
  }

  for (const [yaml, ...lines] of TABLE) {
    it(yaml, () => {
      assert.deepEqual(
        LANGUAGES.map((language) => line(yaml, language)),
        lines,
      )
    })
  }

  it('says one date once', () => {
    assert.equal(line('{from: 2010, to: 2010}', 'en'), 'Implementation dates: 2010')
    assert.equal(line('{from: 2010-05, to: 2010-05}', 'en'), 'Implementation dates: May 2010')
    assert.equal(line('{from: 2010-05-02, to: 2010-05-02}', 'en'), 'Implementation dates: 2 May 2010')
  })

  it('prints different kinds of dates in full', () => {
    assert.equal(line('{from: 2010, to: 2010-06}', 'en'), 'Implementation dates: 2010–June 2010')
    assert.equal(line('{from: 1980s, to: 1980}', 'en'), 'Implementation dates: 1980s–1980')
    assert.equal(line('{from: 2010-05-02, to: 2010-06}', 'en'), 'Implementation dates: 2 May 2010–June 2010')
  })

  it('prints the author’s own line as it is, label included', () => {
    const own = 'Implementation: launched in Phnom Penh, Cambodia, on 26 April 2012'
    assert.equal(line(`{from: 2012, periods: [{country: Togo, from: 2011}], text: "${own}"}`, 'fr'), own)
    assert.equal(line('{text: "Since 1990, when it all began"}', 'en'), 'Since 1990, when it all began')
  })

  it('prefers periods to from and to', () => {
    assert.equal(
      line('{from: 2001, to: 2002, periods: [{country: Togo, from: 2011}]}', 'en'),
      'Implementation dates: Togo 2011',
    )
    assert.equal(line('{from: 2001, to: 2002, periods: []}', 'en'), 'Implementation dates: 2001–2002')
  })

  it('prints what it cannot read as it is written', () => {
    assert.equal(line('{from: spring 2006, to: 2006-13}', 'en'), 'Implementation dates: spring 2006–2006-13')
    assert.equal(
      line('{periods: [{country: Atlantis, from: 2010}, {country: Kenya}, {from: 2011}]}', 'en'),
      'Implementation dates: Atlantis 2010; Kenya; 2011',
    )
  })

  it('is not there where nothing is given', () => {
    assert.equal(line('{label: creation}', 'en'), undefined)
    assert.equal(line('{periods: [{}]}', 'en'), undefined)
  })
})
