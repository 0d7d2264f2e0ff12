import { nodeAt } from '../../../model/tree'
import { defineRule, fix } from '../../rule'
import { shapeErrors } from '../errors'
import { dashes, listFromText, nestedText, quotedText, soleItem, withoutDashes } from '../reshape'

export default defineRule({
  id: 'schema/type',
  severity: 'error',
  documents: ['practice', 'guide'],
  check: shapeErrors('schema/type'),
  fix({ place, data, message }, context, edit) {
    const node = 'path' in place ? nodeAt(context.source.root, place.path) : undefined
    if (!('path' in place) || !node) return []
    const { path } = place
    const schema = context.fields.at(path)
    switch (message) {
      case 'schema/type.item': {
        const key = String(data['key'])
        const flow = /[[,{][ \t]*$/.test(
          context.source.text.slice(Math.max(0, node.span[0] - 20), node.span[0]),
        )
        const edits = flow
          ? [
              { span: [node.span[0], node.span[0]] as const, text: `{${key}: ` },
              { span: [node.span[1], node.span[1]] as const, text: '}' },
            ]
          : [{ span: [node.span[0], node.span[0]] as const, text: `${key}: ` }]
        return node.kind === 'scalar' && !context.source.text.slice(...node.span).includes('\n')
          ? [fix('fix.add', edits, 'suggestion', { field: `${key}:` })]
          : []
      }
      case 'schema/type.list':
        if (node.kind === 'map') return [fix('fix.asList', dashes(context.source, node), 'suggestion')]
        if (node.kind !== 'scalar') return []
        return [fix('fix.asList', listFromText(context, path, node), 'suggestion')]
      case 'schema/type.fields': {
        if (node.kind === 'seq') return [fix('fix.repair', withoutDashes(context.source, node), 'suggestion')]
        if (node.kind !== 'scalar' || !schema) return []
        const { field, edits } = nestedText(edit, path, node, schema)
        return field ? [fix('fix.move', edits, 'suggestion', { field })] : []
      }
      case 'schema/type.number': {
        const to = String(data['value']).trim()
        return /^\d{1,9}$/.test(to)
          ? [
              fix('fix.changeTo', edit.setRaw(path, String(Number(to))), 'certain', {
                to: String(Number(to)),
              }),
            ]
          : []
      }
      default: {
        if (node.kind === 'seq') {
          const to = soleItem(node)
          return to === undefined
            ? []
            : [
                fix('fix.changeTo', edit.setRaw(path, context.source.text.slice(...to.span)), 'suggestion', {
                  to: to.text,
                }),
              ]
        }
        return node.kind === 'map' ? [fix('fix.quote', quotedText(context.source, node), 'suggestion')] : []
      }
    }
  },
})
