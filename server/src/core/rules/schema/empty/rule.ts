import { pairOf, nodeAt } from '../../../model/tree'
import type { Path } from '../../../model/tree'
import { doubleQuoted } from '../../../model/scalar-text'
import type { Source } from '../../../model/source'
import type { Span } from '../../../text/lines'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'schema/empty',
  severity: 'error',
  documents: ['practice', 'guide'],
  check({ shape, source, report }) {
    for (const { rule, variant, place, data } of shape) {
      if (rule !== 'schema/empty') continue
      const { path } = place
      const field = String(data['field'])
      const remark = remarkAt(source, path)
      const dash = dashAt(source, path)
      if (remark) report('schema/empty.hash', { span: remark }, { field }).note({ path, remark })
      else if (dash) report('schema/empty.item', { span: dash }, { field }).note({ path })
      else
        report(variant === 'value' ? 'schema/empty.value' : 'schema/empty.nothing', place, { field }).note({
          path,
        })
    }
  },
  fix({ note }, { source, fields }, edit) {
    const path = note['path'] as Path
    const remark = note['remark'] as Span | undefined
    if (remark) {
      return [
        fix('fix.quote', [{ span: remark, text: doubleQuoted(source.text.slice(...remark)) }], 'suggestion'),
      ]
    }
    const last = path.at(-1)
    const needed = typeof last === 'string' && fields.at(path.slice(0, -1))?.required?.includes(last)
    return needed
      ? []
      : [fix('fix.remove', edit.remove(path), 'suggestion', { what: typeof last === 'string' ? last : '-' })]
  },
})

/** What stands behind `#` on the line of a field with nothing else behind it. */
function remarkAt(source: Source, path: Path): Span | undefined {
  const last = path.at(-1)
  const pair = typeof last === 'string' ? pairOf(nodeAt(source.root, path.slice(0, -1)), last) : undefined
  if (!pair || pair.value.kind !== 'scalar' || pair.value.style !== 'plain') return undefined
  const behind = /^[ \t]*:[ \t]+(#[^\n\r]*)/.exec(source.text.slice(pair.keySpan[1]))
  if (!behind) return undefined
  const end = pair.keySpan[1] + behind[0].length
  return [end - behind[1]!.length, pair.keySpan[1] + behind[0].trimEnd().length]
}

/** The dash of an item with nothing behind it. */
function dashAt(source: Source, path: Path): Span | undefined {
  const item = typeof path.at(-1) === 'number' ? nodeAt(source.root, path) : undefined
  if (item?.kind !== 'scalar' || item.value !== null) return undefined
  const at = source.text.lastIndexOf('-', item.span[0])
  return at >= 0 && !source.text.slice(at + 1, item.span[0]).trim() ? [at, at + 1] : undefined
}
