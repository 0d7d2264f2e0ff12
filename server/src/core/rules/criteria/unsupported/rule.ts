import type { Claim, Condition } from '../../../criteria/assess'
import type { DocumentContext } from '../../../document'
import type { MessageId } from '../../../i18n/messages'
import type { CriterionId } from '../../../model/criteria-fields'
import type { Place } from '../../../model/places'
import type { Source } from '../../../model/source'
import { nodeAt } from '../../../model/tree'
import { addAnswer } from '../answer'
import { isReadable } from '../readable'
import { defineRule, fix } from '../../rule'
import type { Fix, Reported } from '../../rule'

/** What is said to the author for a condition that fails. */
const MESSAGES = {
  'criterion.no-evidence': 'criteria/unsupported.no-evidence',
  'criterion.horizontal.one': 'criteria/unsupported.one',
  'criterion.horizontal.none': 'criteria/unsupported.none',
  'criterion.triangular.no-support': 'criteria/unsupported.no-support',
  'criterion.triangular.no-north': 'criteria/unsupported.no-north',
  'criterion.triangular.southern': 'criteria/unsupported.southern',
  'criterion.triangular.participant': 'criteria/unsupported.participant',
  'criterion.triangular.unknown-country': 'criteria/unsupported.unknown-country',
  'criterion.innovative.untried': 'criteria/unsupported.untried',
  'criterion.replicable.no-results': 'criteria/unsupported.no-results',
} as const satisfies Partial<Record<MessageId, MessageId>>

export default defineRule({
  id: 'criteria/unsupported',
  severity: 'warning',
  check(context) {
    const { criteria, report } = context
    if (!isReadable(context)) return
    const said = new Map<string, Reported>()
    for (const { criterion, verdict, claims, conditions } of criteria.assessments) {
      const [claim] = claims
      if (verdict !== 'unsupported' || !claim) continue
      for (const condition of conditions.filter(({ state }) => state === 'fails')) {
        const message = MESSAGES[condition.message as keyof typeof MESSAGES]
        if (!message || isSaidElsewhere(condition, claims, context)) continue
        // The countries that two criteria lack are one thing to mend.
        const before = said.get(message)
        if (before) {
          before.related('criteria/unsupported.also', claim.place, { criterion })
          continue
        }
        const reported = report(
          message,
          claim.place,
          ...([{ ...condition.data, criterion }] as unknown as []),
        )
        reported.note({ criterion, at: condition.place?.path, only: claims.length === 1 })
        if (condition.place && !isSame(condition.place, claim.place)) {
          reported.related('criteria/unsupported.here', condition.place)
        }
        said.set(message, reported)
      }
    }
  },
  fix({ message, data, place, note }, context, edit) {
    const criterion = note['criterion'] as CriterionId
    const add = (field: string, edits = addAnswer(context, edit, criterion, field)) =>
      fix('fix.add', edits, 'suggestion', { field })
    const giveUp: Fix[] =
      note['only'] && 'path' in place
        ? [fix('fix.remove', edit.remove(place.path), 'suggestion', { what: criterion })]
        : []
    const support = (item: string) =>
      context.entry.has('support')
        ? edit.addItem(['support'], item)
        : edit.addField([], 'support', `- ${item.replace(/\n/g, '\n  ')}`)
    switch (message) {
      case 'criteria/unsupported.no-evidence':
        return isMap(context.source, criterion) ? [add('evidence')] : []
      case 'criteria/unsupported.no-results':
        return [add('results')]
      case 'criteria/unsupported.no-support':
        return [add('support', support('by:\ncountry:'))]
      case 'criteria/unsupported.participant': {
        const [country = ''] = data['countries'] as string[]
        return [add('support', support(`by:\ncountry: ${country}`))]
      }
      case 'criteria/unsupported.unknown-country': {
        const path = note['at'] as Place['path']
        const { phrases, countries } = context.catalogues
        const { language } = context.entry
        const named = phrases.findCountryNames(data['by'] as string, language)
        const names = named.map(({ country }) => countries.printName(country, language))
        return [...new Set([...names, 'none'])].map((name) =>
          add(`country: ${name}`, edit.addField(path, 'country', name)),
        )
      }
      case 'criteria/unsupported.no-north':
      case 'criteria/unsupported.southern':
      case 'criteria/unsupported.untried':
        return giveUp
      default:
        return []
    }
  },
})

/** An empty field, a section without a word, and an entry in which nobody takes part have findings of their own. */
function isSaidElsewhere(
  { message }: Condition,
  claims: readonly Claim[],
  { source, entry }: DocumentContext,
): boolean {
  if (message === 'criterion.horizontal.none') return !entry.countries.length && !entry.regions.length
  if (message !== 'criterion.no-evidence') return false
  return claims.every(({ place, by }) => by !== 'criteria' || isNothing(source, place.path))
}

function isNothing(source: Source, path: Place['path']): boolean {
  const nodes = [path, [...path, 'evidence']].map((one) => nodeAt(source.root, one))
  return nodes.some((node) => node?.kind === 'scalar' && node.value === null)
}

function isMap(source: Source, criterion: CriterionId): boolean {
  const node = nodeAt(source.root, ['criteria', criterion])
  return node?.kind === 'map' && !node.pairs.some(({ key }) => key === 'evidence')
}

function isSame(a: Place, b: Place): boolean {
  return a.path.join('\n') === b.path.join('\n')
}
