import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type * as ajv2020 from 'ajv/dist/2020.js'
import schemaText from '../../../schemas/catalogues/catalogue.schema.json'
import countriesText from '../../../schemas/catalogues/countries.json'
import instrumentsText from '../../../schemas/catalogues/instruments.json'
import programmesText from '../../../schemas/catalogues/programmes.json'
import regionsText from '../../../schemas/catalogues/regions.json'
import sdgsText from '../../../schemas/catalogues/sdgs.json'
import { createCatalogues } from '../../../server/src/core/catalogues'
import { fold } from '../../../server/src/core/catalogues/fold'
import { LANGUAGES } from '../../../server/src/core/i18n/language'

const files = { countriesText, instrumentsText, programmesText, regionsText, sdgsText }
const { countries, instruments, programmes, regions, sdgs } = createCatalogues()

describe('catalogues: the files', () => {
  // ajv is CommonJS with a default export of its own: bundled, its class would be lost.
  const require = createRequire(resolve('package.json'))
  const { default: Ajv } = require('ajv/dist/2020.js') as typeof ajv2020
  const validate = new Ajv({ strictRequired: false }).compile(JSON.parse(schemaText) as object)

  for (const [name, text] of Object.entries(files)) {
    it(`${name} is what the schema says, one record a line`, () => {
      const file = JSON.parse(text) as Record<string, unknown>
      assert.ok(validate(file), JSON.stringify(validate.errors?.slice(0, 5)))
      for (const record of Object.values(file).flatMap((value) => (Array.isArray(value) ? value : []))) {
        const line = JSON.stringify(record)
        assert.ok(typeof record === 'string' || text.includes(`\n    ${line}`), line)
      }
    })
  }

  it('are smaller than 250 KB', () => {
    const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    assert.ok(bytes < 250_000, String(bytes))
  })
})

describe('catalogues: countries', () => {
  it('has the 249 countries of ISO 3166-1, each code once, in order', () => {
    assert.equal(countries.all.length, 249)
    for (const key of ['alpha2', 'alpha3', 'm49'] as const)
      assertUnique(countries.all.map((country) => country[key]))
    const codes = countries.all.map(({ alpha2 }) => alpha2)
    assert.deepEqual(codes, [...codes].sort())
  })

  it('counts as the sources do', () => {
    const count = (is: (country: (typeof countries.all)[number]) => unknown) =>
      countries.all.filter(is).length
    assert.equal(
      count(({ status }) => status === undefined),
      193,
    )
    assert.equal(
      count(({ ilo }) => ilo),
      187,
    )
    assert.equal(
      count(({ group }) => group === 'South'),
      181,
    )
    assert.equal(
      count(({ group }) => group === 'North'),
      66,
    )
    assert.equal(
      count(({ lldc }) => lldc),
      32,
    )
    assert.equal(
      count(({ sids }) => sids),
      53,
    )
    const sizes = { OECD: 38, EU: 27, DAC: 32, G77: 134, CPLP: 9, IBSA: 3, BRICS: 10, ASEAN: 11 } as const
    for (const [name, size] of Object.entries(sizes)) {
      const group = name as keyof typeof sizes
      assert.equal(
        count((country) => countries.isMember(country, group) && countries.isVerified(country, group)),
        size,
        group,
      )
    }
  })

  it('has 44 least developed countries now, 47 in 2018, 52 ever', () => {
    assert.equal(countries.all.filter((country) => countries.isLdc(country)).length, 44)
    assert.equal(countries.all.filter((country) => countries.isLdc(country, '2018')).length, 47)
    assert.equal(countries.all.filter(({ ldc }) => ldc).length, 52)
  })

  it('has no name that is valid for two countries in one language', () => {
    for (const language of LANGUAGES) {
      for (const country of countries.all) {
        for (const { name, kind, language: spoken } of countries.nameForms(country)) {
          if ((kind !== 'printed' && kind !== 'un') || (spoken !== 'en' && spoken !== language)) continue
          const found = countries.resolve(name, language)
          assert.ok(found.status === 'valid' && found.country === country, `${language}: ${name}`)
        }
      }
    }
  })

  it('has no alias that is a valid name of another country, and no idle ones', () => {
    for (const country of countries.all) {
      const valid = [country.names.en, country.un?.en ?? country.names.en].map(fold)
      const aliases = Object.values(country.aliases ?? {}).flat()
      assertUnique(aliases.map(fold))
      for (const alias of aliases) {
        const found = countries.resolve(alias, 'en')
        assert.ok(!valid.includes(fold(alias)), `${alias} is the name itself`)
        assert.ok(
          found.status === 'ambiguous' || (found.status === 'other' && found.country === country),
          alias,
        )
      }
    }
  })

  it('shares exactly these aliases', () => {
    const shared = countries.all
      .flatMap(({ aliases }) => Object.values(aliases ?? {}).flat())
      .filter((alias) => countries.resolve(alias, 'en').status === 'ambiguous')
    assert.deepEqual([...new Set(shared)].sort(), [
      'Channel Islander',
      'Congolese',
      'Dominican',
      'Federal Republic of Yugoslavia',
      'Korean',
      'Serbia and Montenegro',
    ])
  })

  it('keeps silent only about names it has', () => {
    for (const country of countries.all) {
      const names = countries.nameForms(country).map(({ name }) => fold(name))
      for (const name of country.silent ?? [])
        assert.ok(names.includes(fold(name)), `${country.alpha2}: ${name}`)
    }
  })

  it('names known regions', () => {
    for (const { alpha2, region, ilo } of countries.all) {
      if (region !== undefined) assert.ok(regions.byCode(region), alpha2)
      if (ilo !== undefined) assert.equal(regions.byCode(ilo)?.kind, 'ilo-region', alpha2)
    }
  })
})

describe('catalogues: instruments', () => {
  it('has 193 Conventions, 6 Protocols and 210 Recommendations, without gaps', () => {
    const numbers = (kind: string) =>
      instruments.all.filter((one) => one.kind === kind).map(({ number }) => number)
    assert.deepEqual(numbers('convention'), upTo(193))
    assert.deepEqual(numbers('recommendation'), upTo(210))
    assert.deepEqual(numbers('protocol'), [29, 81, 89, 110, 147, 155])
    assertUnique(instruments.all.map(({ code }) => code))
  })

  it('has 11 fundamental and 4 governance instruments', () => {
    const codes = (key: 'fundamental' | 'governance') =>
      instruments.all.filter((one) => one[key]).map(({ code }) => code)
    const fundamental = [
      'C029',
      'C087',
      'C098',
      'C100',
      'C105',
      'C111',
      'C138',
      'C155',
      'C182',
      'C187',
      'P029',
    ]
    assert.deepEqual(codes('fundamental'), fundamental)
    assert.deepEqual(codes('governance'), ['C081', 'C122', 'C129', 'C144'])
  })

  it('has a year of adoption for each, and later ones have later numbers', () => {
    for (const kind of ['convention', 'recommendation']) {
      const years = instruments.all.filter((one) => one.kind === kind).map(({ year }) => year)
      assert.deepEqual(years, [...years].sort())
    }
    assert.equal(instruments.byCode('P029')?.year, 2014)
    for (const { year } of instruments.all) assert.ok(year >= 1919 && year <= 2026)
  })
})

describe('catalogues: programmes, regions, goals', () => {
  it('has unique programme ids, also without regard to case, and no alias that is another id', () => {
    assert.equal(programmes.all.length, 141)
    const ids = programmes.all.map(({ id }) => id.toLowerCase())
    assertUnique(ids)
    for (const { id, also = [] } of programmes.all) {
      for (const alias of also) {
        const at = ids.indexOf(alias.toLowerCase())
        assert.ok(at < 0 || programmes.all[at]?.id === id, `${id}: ${alias}`)
      }
    }
  })

  it('has no programme name that another programme has', () => {
    assertUnique(programmes.all.map(({ name }) => fold(name)))
  })

  it('names known countries in programmes', () => {
    for (const { id, country } of programmes.all)
      assert.ok(country === undefined || countries.byCode(country), id)
  })

  it('has eight contact blocks', () => {
    const ids = programmes.all.filter(({ contact }) => contact).map(({ id }) => id)
    const expected = [
      'ACTRAV',
      'CINTERFOR',
      'EIIP',
      'EMP/COOP',
      'EMP/INVEST',
      'EMP/POLICY',
      'IPEC',
      'ilo-secsoc',
    ]
    assert.deepEqual(ids.sort(), expected)
  })

  it('counts the members of regions as the sources do', () => {
    const sizes = `001 248, 002 60, 009 29, 019 57, 142 50, 150 51, 202 53, 419 52, 014 22, 011 17, 017 9, 018 5, 005 16, 013 8,
      029 28, 015 7, 021 5, 030 7, 034 9, 035 11, 039 16, 053 6, 054 5, 057 8, 061 10, 143 5, 145 18, 151 10, 154 16, 155 9, LAC 33,
      SSA 48, ILO-AFR 54, ILO-AME 35, ILO-ARB 11, ILO-ASP 36, ILO-ECA 51, CPLP 9, IBSA 3, ASEAN 11, MERCOSUR 5`
    for (const line of sizes.split(/,\s+/)) {
      const [code = '', size] = line.split(' ')
      const region = regions.byCode(code)
      assert.equal(region && regions.members(region).length, Number(size), code)
    }
    assert.equal(regions.all.length, 43)
    assertUnique(regions.all.map(({ code }) => code))
    for (const { code, parent, members } of regions.all) {
      for (const other of [parent, members?.region])
        assert.ok(other === undefined || regions.byCode(other), code)
    }
  })

  it('has 17 goals and 169 targets', () => {
    assert.equal(sdgs.all.filter(({ kind }) => kind === 'goal').length, 17)
    assert.equal(sdgs.all.filter(({ kind }) => kind === 'target').length, 169)
    assertUnique(sdgs.all.map(({ code }) => code))
  })
})

function assertUnique(values: readonly string[]): void {
  const twice = values.filter((value, i) => values.indexOf(value) !== i)
  assert.deepEqual(twice, [])
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, i) => i + 1)
}
