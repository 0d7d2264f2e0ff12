import assert from 'node:assert/strict'
import { Editor } from '../../../server/src/core/model/editor'
import { moveItem, partsOf, splitItem } from '../../../server/src/core/model/list-items'
import { Places } from '../../../server/src/core/model/places'
import { parseSource } from '../../../server/src/core/model/source'
import type { Source } from '../../../server/src/core/model/source'
import { Fields } from '../../../server/src/core/schema/fields'
import { applyEdits, areDisjoint } from '../../../server/src/core/text/edits'
import type { Edit } from '../../../server/src/core/text/edits'

function edited(text: string, change: (editor: Editor, source: Source) => Edit[]): string {
  const source = parseSource(text)
  const order = (path: Parameters<Fields['namesAt']>[0]) => new Fields('practice').namesAt(path)
  const edits = change(new Editor(source, new Places(source, order), order), source)
  assert.ok(areDisjoint(edits))
  return applyEdits(text, edits)
}

const toRecommendations = (at: number) => (edit: Editor, source: Source) =>
  moveItem(edit, source, ['conventions', at], ['recommendations'], 'R202')

describe('list items', () => {
  it('move to the end of another list', () => {
    assert.equal(
      edited('conventions: [R202, C138]\nrecommendations: [R190]\n', toRecommendations(0)),
      'conventions: [C138]\nrecommendations: [R190, R202]\n',
    )
    assert.equal(
      edited('recommendations:\n- R190\nconventions:\n- C138 # kept\n- R202\n', toRecommendations(1)),
      'recommendations:\n- R190\n- R202\nconventions:\n- C138 # kept\n',
    )
  })

  it('move to a list that is made for them', () => {
    assert.equal(
      edited('conventions: [C138, R202] # both\nsdgs: [8]\n', toRecommendations(1)),
      'conventions: [C138] # both\nrecommendations:\n  - R202\nsdgs: [8]\n',
    )
    assert.equal(
      edited('conventions:\n  - C138\n  - R202\nsdgs: [8]\n', toRecommendations(1)),
      'conventions:\n  - C138\nrecommendations:\n  - R202\nsdgs: [8]\n',
    )
    assert.equal(
      edited('conventions:\r\n  - C138\r\n  - R202', toRecommendations(1)),
      'conventions:\r\n  - C138\r\nrecommendations:\r\n  - R202',
    )
  })

  it('take an emptied list with them', () => {
    assert.equal(
      edited('conventions: [R202]\nsdgs: [8]\n', toRecommendations(0)),
      'recommendations:\n  - R202\nsdgs: [8]\n',
    )
    assert.equal(
      edited('recommendations: [R190]\nconventions:\n  - R202\nsdgs: [8]\n', toRecommendations(0)),
      'recommendations: [R190, R202]\nsdgs: [8]\n',
    )
  })

  it('move with fields, and in quotes where they need them', () => {
    const toRegions = (edit: Editor, source: Source) =>
      moveItem(edit, source, ['countries', 1], ['regions'], { region: 'Asia, Africa', note: 'x' })
    assert.equal(
      edited('countries: [Chile, Asia]\nregions: [{ region: LAC }]\n', toRegions),
      'countries: [Chile]\nregions: [{ region: LAC }, { region: "Asia, Africa", note: x }]\n',
    )
    assert.equal(
      edited('countries: [Chile, Asia]\n', toRegions),
      'countries: [Chile]\nregions:\n  - region: Asia, Africa\n    note: x\n',
    )
  })

  it('stay where they are when the other list is of another shape', () => {
    const text = 'conventions: [R202]\nrecommendations: R190\n'
    assert.equal(edited(text, toRecommendations(0)), text)
  })

  it('become several in their place', () => {
    const split = (edit: Editor, source: Source) =>
      splitItem(edit, source, ['mentioned', 0], ['Chile', 'Hong Kong, China', 'Peru'])
    assert.equal(
      edited('mentioned: ["Chile & more", Cuba]\n', split),
      'mentioned: ["Chile", "Hong Kong, China", Peru, Cuba]\n',
    )
    assert.equal(
      edited('mentioned:\n  - Chile & more # all of them\n  - Cuba\n', split),
      'mentioned:\n  - Chile # all of them\n  - Hong Kong, China\n  - Peru\n  - Cuba\n',
    )
    assert.equal(
      edited('mentioned:\n- Chile & more\n', split),
      'mentioned:\n- Chile\n- Hong Kong, China\n- Peru\n',
    )
  })

  it('are several where each part is known', () => {
    const isKnown = (text: string) => ['Kenya', 'Uganda', 'Trinidad and Tobago', 'Zambia'].includes(text)
    assert.deepEqual(partsOf('Kenya, Uganda and Zambia', isKnown), ['Kenya', 'Uganda', 'Zambia'])
    assert.deepEqual(partsOf('Kenya/Uganda', isKnown), ['Kenya', 'Uganda'])
    assert.deepEqual(partsOf('Kenya y Uganda', isKnown), ['Kenya', 'Uganda'])
    assert.equal(partsOf('Kenya', isKnown), undefined)
    assert.equal(partsOf('Kenya and others', isKnown), undefined)
    assert.equal(partsOf(', ', isKnown), undefined)
  })
})
