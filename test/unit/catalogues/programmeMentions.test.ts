import assert from 'node:assert/strict'
import { createCatalogues } from '../../../server/src/core/catalogues'

const { phrases } = createCatalogues()

function find(text: string): string {
  return phrases
    .findProgrammes(text)
    .map(({ programme, kind, start, end }) => `${programme.id} ${kind}[${text.slice(start, end)}]`)
    .join(' ')
}

describe('catalogues: programmes in running text', () => {
  const cases: [text: string, expected: string][] = [
    ['IPEC projects, ipec, SIPEC', 'IPEC acronym[IPEC]'],
    ['in Ecuador ILO/IPEC supported', 'IPEC acronym[ILO/IPEC]'],
    [
      "ILO/CINTERFOR’s initiatives; CINTERFOR's work",
      'CINTERFOR acronym[ILO/CINTERFOR] CINTERFOR acronym[CINTERFOR]',
    ],
    ['“My.COOP”, the my.COOP toolkit', 'My.COOP acronym[My.COOP]'],
    ['the ITC-ILO and the ILO', 'ITC-ILO acronym[ITC-ILO] ILO acronym[ILO]'],
    ['the MDG Achievement Fund (MDG-F)', 'MDG-F name[MDG Achievement Fund] MDG-F acronym[MDG-F]'],
    ['the Global Labour \nUniversity (GLU)', 'GLU name[Global Labour \nUniversity] GLU acronym[GLU]'],
    ["the Bureau for Workers' Activities", "ACTRAV name[Bureau for Workers' Activities]"],
    ['Project RAF/10/55/USA.', 'RAF/10/55/USA acronym[RAF/10/55/USA]'],
    ['the G20 and the G8', 'G20 acronym[G20] G8 acronym[G8]'],
    ['ipec@ilo.org, http://www.ilo.org/IPEC, www.ILO.org/EIIP', ''],
    ['the Ministry of Public Works, 16 GB', ''],
  ]
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.equal(find(text), expected))
})
