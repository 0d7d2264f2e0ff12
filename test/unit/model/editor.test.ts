import assert from 'node:assert/strict'
import { Editor } from '../../../server/src/core/model/editor'
import { Places } from '../../../server/src/core/model/places'
import { parseSource } from '../../../server/src/core/model/source'
import { Fields } from '../../../server/src/core/schema/fields'
import { applyEdits } from '../../../server/src/core/text/edits'
import type { Edit } from '../../../server/src/core/text/edits'

function edited(text: string, change: (editor: Editor) => Edit[]): string {
  const source = parseSource(text)
  const order = (path: Parameters<Fields['namesAt']>[0]) => new Fields('practice').namesAt(path)
  return applyEdits(text, change(new Editor(source, new Places(source, order), order)))
}

describe('editor', () => {
  it('puts an item before others of a list', () => {
    const text = 'sections:\n  # the first one\n  - kind: scope\n    text: a\n  - kind: why\n'
    assert.equal(
      edited(text, (editor) => editor.addItem(['sections'], 'kind: description\ntext: b', 0)),
      'sections:\n  # the first one\n  - kind: description\n    text: b\n  - kind: scope\n    text: a\n  - kind: why\n',
    )
    assert.equal(
      edited('mentioned: [Chile, Peru]\n', (editor) => editor.addItem(['mentioned'], 'Mexico', 1)),
      'mentioned: [Chile, Mexico, Peru]\n',
    )
    assert.equal(
      edited('mentioned:\r\n- Chile\r\n', (editor) => editor.addItem(['mentioned'], 'Mexico', 0)),
      'mentioned:\r\n- Mexico\r\n- Chile\r\n',
    )
  })

  it('changes how a block text keeps its lines', () => {
    const text = 'sections:\n  - text: >- # a note\n      a\n      b\n'
    const path = ['sections', 0, 'text']
    assert.equal(
      edited(text, (editor) => editor.setBlockStyle(path, '|')),
      text.replace('>-', '|-'),
    )
    assert.deepEqual(
      edited('title: a > b\n', (editor) => editor.setBlockStyle(['title'], '|')),
      'title: a > b\n',
    )
  })

  it('puts a bare text in quotes when what is left cannot begin one', () => {
    assert.equal(
      edited('title: 1. Kenya\n', (editor) => editor.replaceWord(['title'], [0, 3], '')),
      'title: Kenya\n',
    )
    assert.equal(
      edited('title: 1. [Kenya]\n', (editor) => editor.replaceWord(['title'], [0, 3], '')),
      'title: "[Kenya]"\n',
    )
    assert.equal(
      edited('title: b x\n', (editor) => editor.replaceWord(['title'], [0, 1], '**b**')),
      'title: "**b** x"\n',
    )
  })

  it('replaces blanks at the end of a word', () => {
    assert.equal(
      edited('title: "1. Kenya"\n', (editor) => editor.replaceWord(['title'], [0, 3], '')),
      'title: "Kenya"\n',
    )
  })

  describe('moves a text into a field of its place', () => {
    const nest = (text: string, path = ['criteria', 'sustainable']) =>
      edited(text, (editor) => editor.nest(path, 'evidence', ['basis: [legacy]']))

    it('with block text, comments and blank lines', () => {
      assert.equal(
        nest('criteria:\n  sustainable: | # so far\n    It goes\n\n    on.\n  innovative: New.\n'),
        'criteria:\n  sustainable:\n    basis: [legacy]\n    evidence: | # so far\n      It goes\n\n      on.\n  innovative: New.\n',
      )
    })

    it('with a text of one line, and of several', () => {
      assert.equal(
        nest('criteria:\n  sustainable: It goes on. # so far\n'),
        'criteria:\n  sustainable:\n    basis: [legacy]\n    evidence: It goes on. # so far\n',
      )
      assert.equal(
        nest('criteria:\n  sustainable: "It goes\n    on."\n'),
        'criteria:\n  sustainable:\n    basis: [legacy]\n    evidence: "It goes\n      on."\n',
      )
      assert.equal(
        nest('criteria:\n  sustainable:\n    It goes\n    on.\n'),
        'criteria:\n  sustainable:\n    basis: [legacy]\n    evidence: It goes\n      on.\n',
      )
    })

    it('between braces, and with the line breaks of the file', () => {
      assert.equal(
        nest('criteria: {sustainable: It goes on., innovative: New.}\n'),
        'criteria: {sustainable: {basis: [legacy], evidence: It goes on.}, innovative: New.}\n',
      )
      assert.equal(
        nest('criteria:\r\n  sustainable: |\r\n    It goes\r\n    on.\r\n'),
        'criteria:\r\n  sustainable:\r\n    basis: [legacy]\r\n    evidence: |\r\n      It goes\r\n      on.\r\n',
      )
    })

    it('not where there is no text', () => {
      for (const text of [
        'criteria:\n  sustainable:\n',
        'criteria:\n  sustainable: {basis: [legacy]}\n',
        'id: a\n',
      ]) {
        assert.equal(nest(text), text)
      }
    })
  })

  it('adds a field whose fields stand below it, though there is only one', () => {
    const add = (text: string) =>
      edited(text, (editor) => editor.addField(['criteria'], 'replicable', '\nresults: A policy.'))
    assert.equal(
      add('criteria:\n  horizontal: Yes.\n'),
      'criteria:\n  horizontal: Yes.\n  replicable:\n    results: A policy.\n',
    )
    assert.equal(
      add('criteria: {horizontal: Yes.}\n'),
      'criteria: {horizontal: Yes., replicable: {results: A policy.}}\n',
    )
    assert.equal(add('criteria:\n'), 'criteria:\n  replicable:\n    results: A policy.\n')
  })
})
