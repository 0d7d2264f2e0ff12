import assert from 'node:assert/strict'
import { slipOf, slipsIn } from '../../../server/src/core/rules/links/addresses'

describe('addresses', () => {
  const good = [
    'http://www.oitcinterfor.org/',
    'http://www.ilo.org/ipec/lang--en/index.htm',
    'http://www.senai70anos.com.br/#',
    'www.ilo.org/coop',
    'www.oitcinterfor.org',
    'http://gurn.info/en/',
    'http://www.worldbank.org/projects/P098167/apl1-bono-de-desarrollo-humano?lang=en',
    'http://www.ilo.org/wcmsp5/groups/public/@ed_norm/@relconf/documents/meetingdocument/wcms_172577.pdf',
    'http://www.ilo.org/dyn/normlex/en/f?p=NORMLEXPUB:12100:0::NO:12100:P12100_INSTRUMENT_ID:312314:NO',
    'http://www.ilo.org/wcmsp5/groups/public/---asia/---ro-bangkok/---sro-new_delhi/documents/genericdocument/wcms_175401.pdf',
    'https://pt.wikipedia.org/wiki/Organização_Internacional_do_Trabalho_(OIT)',
    'http://españa.es/educación',
    'http://www.example.org:8080/a,b;c',
    'http://192.168.1.10/',
    'http://localhost:3000/',
    'http://tcdc2.undp.org/GSSDAcademy/default.aspx',
    'http://xn--espaa-rta.xn--p1ai/',
    'https://a_b.example.org/',
  ]
  for (const address of good) {
    it(`are left alone: ${address}`, () => {
      assert.deepEqual(slipsIn(address), [])
      assert.deepEqual(slipsIn(`See ${address}, (${address}) and [there](${address}).`), [])
      assert.equal(slipOf(address), undefined)
    })
  }

  const wrong: readonly (readonly [string, string | undefined, boolean])[] = [
    ['http//:ipep.itcilo.org', 'http://ipep.itcilo.org', true],
    ['http:/www.ilo.org/coop', 'http://www.ilo.org/coop', true],
    ['http:///www.ilo.org', 'http://www.ilo.org', true],
    ['https:\\\\www.ilo.org', 'https://www.ilo.org', true],
    ['http;//www.ilo.org', 'http://www.ilo.org', true],
    ['http:www.ilo.org', 'http://www.ilo.org', true],
    ['http:// www.ilo.org/coop', 'http://www.ilo.org/coop', true],
    ['http : //www.ilo.org', 'http://www.ilo.org', true],
    ['http//www.ilo.org', 'http://www.ilo.org', true],
    ['http://http://www.ilo.org', 'http://www.ilo.org', true],
    ['htp://www.ilo.org', 'http://www.ilo.org', false],
    ['htttp://www.ilo.org', 'http://www.ilo.org', false],
    ['htps://www.ilo.org', 'https://www.ilo.org', false],
    ['ttp://www.ilo.org', 'http://www.ilo.org', false],
    ['www,ilo.org', 'www.ilo.org', false],
    ['wwww.ilo.org/coop', 'www.ilo.org/coop', false],
    ['ww.ilo.org', 'www.ilo.org', false],
    ['www..ilo.org', 'www.ilo.org', false],
    ['http://www.ilo,org/coop', 'http://www.ilo.org/coop', false],
    ['http://www..ilo.org', 'http://www.ilo.org', false],
    ['http://ilo', undefined, false],
    ['www.ilo', undefined, false],
    ['http://www.ilo/coop', undefined, false],
  ]
  for (const [address, to, certain] of wrong) {
    it(`are mended: ${address}`, () => {
      for (const text of [address, `Voir ${address}.`, `(${address})`, `[ILO](${address}) et al.`]) {
        const [slip, ...more] = slipsIn(text)
        assert.equal(slip?.value, address)
        assert.equal(slip.to, to)
        assert.equal(slip.certain, certain)
        assert.deepEqual(
          [slip.span[0], slip.span[1]],
          [text.indexOf(address), text.indexOf(address) + address.length],
        )
        assert.deepEqual(more, [])
      }
      assert.equal(slipOf(address)?.to, to)
    })
  }

  it('are joined where a line or a blank has broken them', () => {
    const [first, second, more] = slipsIn(`http://www.ilo.org/pardev/partnerships-and-
relations/south-south/WCMS_173249/lang--en/index.htm; http://www.ilo.org/public/ lang--en/index.htm and`)
    assert.equal(
      first?.to,
      'http://www.ilo.org/pardev/partnerships-and-relations/south-south/WCMS_173249/lang--en/index.htm',
    )
    assert.equal(second?.to, 'http://www.ilo.org/public/lang--en/index.htm')
    assert.equal(more, undefined)
  })

  it('are not joined with what follows them', () => {
    for (const text of [
      'See http://www.cplp.org/\nThe community and/or its members',
      'http://www.cplp.org/ http://www.ilo.org/',
      'http://www.cplp.org/ – www.ilo.org',
      'http://www.cplp.org/ and the CPLP',
    ]) {
      assert.deepEqual(slipsIn(text), [])
    }
  })

  it('are one word in a field of their own', () => {
    assert.equal(
      slipOf('http://www.ilo.org/public english/coop')?.to,
      'http://www.ilo.org/publicenglish/coop',
    )
    assert.equal(slipOf('ILO Cooperative Branch'), undefined)
  })

  it('are not seen in other words', () => {
    for (const text of [
      'and/or',
      'http:// in front of an address',
      'the prefix http://',
      'He said: ww. 2',
      'input/output',
      'the https part',
      'C:/images',
    ]) {
      assert.deepEqual(slipsIn(text), [], text)
    }
  })

  it('are not looked for in code, and two are two', () => {
    assert.deepEqual(slipsIn('`http//:a.org`', [[0, 15]]), [])
    assert.equal(slipsIn('http//:a.org and htp://b.org').length, 2)
    assert.deepEqual(slipsIn('www.ilo.org,www.itcilo.org'), [])
  })
})
