import assert from 'node:assert/strict'
import { createCatalogues } from '../../../server/src/core/catalogues'

const { programmes } = createCatalogues()

function read(text: string, known = programmes): string {
  const found = known.resolve(text)
  if (found.status === 'valid') return `valid ${found.programme.id}`
  if (found.status === 'other') return `${found.kind} ${found.canonical}`
  return ['unknown', ...found.suggestions.map(({ id }) => id)].join(' ')
}

describe('catalogues: programmes', () => {
  const cases: [text: string, expected: string][] = [
    ...['IPEC', 'CINTERFOR', 'SENAI', 'My.COOP', 'ITC-ILO', 'EMP/COOP', 'MDG-F', 'aecid'].map(
      (id): [string, string] => [id, `valid ${id}`],
    ),
    ['ipec', 'case IPEC'],
    ['Senai', 'case SENAI'],
    ['AECID', 'case aecid'],
    ['ILO/CINTERFOR', 'alias CINTERFOR'],
    ['ilo-cinterfor', 'alias CINTERFOR'],
    ['my-coop', 'alias My.COOP'],
    ['PALOPS', 'alias PALOP'],
    ['UNOSSC', 'case unossc'],
    ['Global Labour University', 'name GLU'],
    ['Global Labour University (GLU)', 'name GLU'],
    ["Bureau for Workers' Activities", 'name ACTRAV'],
    ['International Programme on the Elimination of Child Labor', 'unknown IPEC'],
    ['CINTERFR', 'unknown CINTERFOR'],
    ['Ministry of Silly Walks', 'unknown'],
  ]
  for (const [text, expected] of cases) it(`${text}: ${expected}`, () => assert.equal(read(text), expected))

  it('holds contact blocks as the guide prints them', () => {
    assert.deepEqual(programmes.byId('IPEC')?.contact, {
      organization: 'International Labour Organization (ILO)',
      unit: 'International Programme on the Elimination of Child Labour (IPEC)',
      email: 'ipec@ilo.org',
      phone: '+41 22 799 6427',
    })
    assert.equal(programmes.byId('EMP/COOP')?.contact?.phone, 'Tel: +41 22 799 7445')
    assert.equal(programmes.byId('CINTERFOR')?.contact?.phone, '+ 598 29 02 05 57')
  })

  it('takes programmes from the guide file, new or corrected', () => {
    const contact = { email: 'pretoria@example.org' }
    const additions = [
      { id: 'DWT-Pretoria', name: 'Decent Work Team', contact },
      { id: 'IPEC', url: 'https://example.org' },
      { id: 'X' },
    ]
    const { programmes: added } = createCatalogues({ programmes: additions })
    assert.equal(read('DWT-Pretoria', added), 'valid DWT-Pretoria')
    assert.equal(read('dwt-pretoria', added), 'case DWT-Pretoria')
    assert.equal(read('Decent Work Team', added), 'name DWT-Pretoria')
    assert.equal(added.byId('X')?.name, 'X')
    assert.equal(added.byId('IPEC')?.url, 'https://example.org')
    assert.equal(added.byId('IPEC')?.contact?.email, 'ipec@ilo.org')
    assert.equal(read('DWT-Pretoria'), 'unknown')
  })
})
