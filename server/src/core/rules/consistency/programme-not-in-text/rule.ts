import type { Programme } from '../../../catalogues'
import { defineRule, fix } from '../../rule'
import { isStillShort, isWritten } from '../mentions'

export default defineRule({
  id: 'consistency/programme-not-in-text',
  severity: 'hint',
  check(context) {
    if (isStillShort(context)) return
    const { entry, catalogues, prose } = context
    const texts = [
      ...prose.map(({ text }) => text),
      ...entry.contacts.flatMap(({ organization, unit, website }) =>
        [organization, unit, website].flatMap((text) => text?.text ?? []),
      ),
    ]
    const said = new Set(
      texts.flatMap((text) => catalogues.phrases.findProgrammes(text).map(({ programme }) => programme)),
    )
    for (const { text, path } of entry.programmes) {
      const found = catalogues.programmes.resolve(text)
      if (found.status === 'unknown' || said.has(found.programme)) continue
      const { programme } = found
      // What has no acronym has a description for a name, and a text may describe it in other words.
      if (isSlug(programme.id) || isWritten(namesOf(programme), texts)) continue
      context.report('consistency/programme-not-in-text', { path }, { programme: programme.id })
    }
  },
  fix: ({ place, data }, _context, edit) => [
    fix('fix.remove', 'path' in place ? edit.remove(place.path) : [], 'suggestion', {
      what: data['programme'] as string,
    }),
  ],
})

function namesOf({ id, name, also = [] }: Programme): string[] {
  return [id, name, ...also.filter((one) => !isSlug(one))]
}

function isSlug(text: string): boolean {
  return text === text.toLowerCase()
}
