import type { Programme } from '../../../catalogues'
import type { Edit } from '../../../text/edits'
import { defineRule, fix } from '../../rule'
import type { DocumentContext } from '../../../document'
import { addSupporter, addToList } from '../lists'
import { firstOfEach, placeOf, programmeMentions } from '../mentions'

/** What readers would look up; the guide names many more bodies in passing. */
const KINDS: readonly (string | undefined)[] = [
  'ilo-programme',
  'ilo-centre',
  'network',
  'training-tool',
  'fund',
  'donor',
]

/** In characters: a name is not quoted beyond. */
const LONGEST = 60

export default defineRule({
  id: 'consistency/programme-in-text',
  severity: 'hint',
  check(context) {
    const named = programmesInFields(context)
    for (const [id, one] of firstOfEach(programmeMentions(context), ({ programme }) => programme.id)) {
      const { programme, start, end } = one.mention
      if (!KINDS.includes(programme.kind) || named.has(id)) continue
      // Governments and the European Union are named in passing, too.
      if (programme.kind === 'donor' && (!programme.country || /\bGovernment\b/i.test(programme.name)))
        continue
      const words = one.prose.text.slice(start, end).replace(/\s+/g, ' ')
      const name = words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words
      const message = gives(programme)
        ? 'consistency/programme-in-text.donor'
        : 'consistency/programme-in-text'
      context.report(message, placeOf(one), { name }).note({ id })
    }
  },
  fix({ note }, context, edit) {
    const id = note['id'] as string
    const programme = context.catalogues.programmes.byId(id)
    const add = (field: string, edits: readonly Edit[]) =>
      fix('fix.addTo', edits, 'suggestion', { what: [id], field })
    return [
      ...(programme && gives(programme) ? [add('support', addSupporter(context, edit, id))] : []),
      add('programmes', addToList(context, edit, 'programmes', [id])),
    ]
  },
})

function gives({ kind }: Programme): boolean {
  return kind === 'donor' || kind === 'fund'
}

function programmesInFields({ entry, catalogues, prose }: DocumentContext): Set<string> {
  const resolve = (text: string): Programme[] => {
    const found = catalogues.programmes.resolve(text)
    return found.status === 'unknown' ? [...found.suggestions] : [found.programme]
  }
  const named = [
    ...entry.programmes.flatMap(({ text }) => resolve(text)),
    ...entry.support.flatMap(({ by }) => (by ? resolve(by.text) : [])),
  ]
  const told = [
    ...entry.contacts.flatMap(({ organization, unit }) =>
      [organization, unit].flatMap((text) => text?.text ?? []),
    ),
    ...prose.flatMap(({ kind, text }) => (kind === 'information' ? [text] : [])),
    ...named.flatMap(({ host }) => host ?? []),
  ].flatMap((text) => catalogues.phrases.findProgrammes(text).map(({ programme }) => programme))
  return new Set([...named, ...told].map(({ id }) => id))
}
