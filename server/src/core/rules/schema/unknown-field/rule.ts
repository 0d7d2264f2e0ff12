import type { DocumentContext } from '../../../document'
import type { Editor } from '../../../model/editor'
import { doubleQuoted } from '../../../model/scalar-text'
import { nodeAt, pairOf } from '../../../model/tree'
import type { MapNode, Path } from '../../../model/tree'
import type { Edit } from '../../../text/edits'
import { defineRule, fix } from '../../rule'
import type { Fix } from '../../rule'
import { shapeErrors } from '../errors'

export default defineRule({
  id: 'schema/unknown-field',
  severity: 'error',
  documents: ['practice', 'guide'],
  check: shapeErrors('schema/unknown-field'),
  fix({ place, data, message, note }, context, edit) {
    if (!('path' in place)) return []
    const { path } = place
    const field = String(path.at(-1))
    const map = nodeAt(context.source.root, path.slice(0, -1))
    if (map?.kind !== 'map') return []
    const fixes: Fix[] = []
    const to = note['suggestion']
    if (typeof to === 'string' && !pairOf(map, to)) {
      // In small letters it is the very name.
      const same = to === field.toLowerCase()
      fixes.push(fix('fix.changeTo', edit.renameField(path, to), same ? 'certain' : 'suggestion', { to }))
    }
    if (message === 'schema/unknown-field.text')
      fixes.push(fix('fix.quote', inQuotes(context, map), 'suggestion'))
    if (message === 'schema/unknown-field.section') {
      fixes.push(fix('fix.move', toSection(context, edit, field), 'suggestion', { field: 'sections' }))
    }
    const home = homeOf(path, context)
    if (home && typeof to !== 'string') {
      fixes.push(
        fix('fix.move', toHome(context, edit, path, home), 'suggestion', { field: String(home[0] ?? field) }),
      )
    }
    const own = String(data['own'])
    if (!pairOf(map, own))
      fixes.push(fix('fix.changeTo', edit.renameField(path, own), 'suggestion', { to: own }))
    fixes.push(fix('fix.remove', edit.remove(path), 'suggestion', { what: field }))
    return fixes
  },
})

/** The map that the field was probably meant for, when there is just one place for it, and nothing of that name in it yet. */
function homeOf(path: Path, { fields, source }: DocumentContext): Path | undefined {
  const field = String(path.at(-1))
  const homes = fields.homesOf(field)
  const home =
    homes.find((one) => one.length === 0) ??
    (homes.length === 1 || homes[0]?.[0] === 'contact' ? homes[0] : undefined)
  if (!home || home.some((step) => typeof step === 'number')) return undefined
  const there = nodeAt(source.root, home)
  return pairOf(there, field) || (there && there.kind !== 'map') ? undefined : home
}

/** Takes the field away and gives it to `home`, which is made where it is not there. Fields of one line only. */
function toHome({ source }: DocumentContext, edit: Editor, path: Path, home: Path): Edit[] {
  const field = String(path.at(-1))
  const value = nodeAt(source.root, path)
  const written = value ? source.text.slice(...value.span) : ''
  if (written.includes('\n')) return []
  const added =
    home.length === 0 || nodeAt(source.root, home)
      ? edit.addField(home, field, written)
      : edit.addField(home.slice(0, -1), String(home.at(-1)), `\n${field}: ${written}`)
  return added.length ? [...edit.remove(path), ...added] : []
}

/** A text under the name of a kind of section becomes a section of that kind. */
function toSection({ source }: DocumentContext, edit: Editor, field: string): Edit[] {
  const value = nodeAt(source.root, [field])
  if (value?.kind !== 'scalar' || !value.text.trim()) return []
  const lines = value.text.trimEnd().split('\n')
  const item = [
    `kind: ${field.toLowerCase()}`,
    'text: |',
    ...lines.map((line) => (line ? `  ${line}` : '')),
  ].join('\n')
  const there = nodeAt(source.root, ['sections'])
  const added = there
    ? edit.addItem(['sections'], item)
    : edit.addField([], 'sections', `- ${item.replace(/\n(?=.)/g, '\n  ')}`)
  return added.length ? [...edit.remove([field]), ...added] : []
}

/** The item as the text that it was meant to be. */
function inQuotes({ source }: DocumentContext, map: MapNode): Edit[] {
  const { keySpan, value } = map.pairs[0]!
  const end = Math.max(keySpan[1], value.span[1])
  const written = source.text.slice(keySpan[0], end).trimEnd()
  return written.includes('\n')
    ? []
    : [{ span: [keySpan[0], keySpan[0] + written.length], text: doubleQuoted(written) }]
}
