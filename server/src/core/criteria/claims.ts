import type { CriterionId } from '../model/criteria-fields'
import type { Entry, Section } from '../model/entry'
import type { Text } from '../model/read'
import { claimedByHeading } from './headings'
import type { Claim } from './report'

/** Everything in the entry that says "this criterion is met". */
export function claimsOf(entry: Entry, criterion: CriterionId): Claim[] {
  const claims: Claim[] = []
  const fields = entry.criteria[criterion]
  if (fields) {
    // Results and who asked are told in the author's words too; forms and bases only name a kind, and prove nothing.
    const evidence = fields.evidence ?? fields.results ?? fields.demand
    claims.push({
      place: { path: fields.path, on: 'key' },
      by: 'criteria',
      ...(evidence ? { evidence } : {}),
    })
  }
  for (const section of entry.sections) {
    const evidence = textOf(section)
    const stated = section.criteria.find((one) => one.criterion === criterion)
    if (stated) {
      claims.push({ place: { path: stated.path }, by: 'section', ...(evidence ? { evidence } : {}) })
    } else if (section.heading && claimedOnlyByHeading(section).includes(criterion)) {
      claims.push({ place: { path: section.heading.path }, by: 'heading', ...(evidence ? { evidence } : {}) })
    }
  }
  return claims
}

/** The criteria that the heading of a section why claims where no list does. */
export function claimedOnlyByHeading({ kind, criteria, heading }: Section): CriterionId[] {
  return kind === 'why' && criteria.length === 0 && heading ? [...claimedByHeading(heading.text)] : []
}

/** The section's text, or that of its first part that has one. */
export function textOf(section: Section): Text | undefined {
  return section.text ?? section.parts.find((part) => part.text)?.text
}

/** The claim whose evidence is quoted: the first one that has any, results and demand only where there is nothing else. */
export function backed(claims: readonly Claim[]): (Claim & { readonly evidence: Text }) | undefined {
  const found = claims.filter((claim): claim is Claim & { readonly evidence: Text } => !!claim.evidence)
  return found.find(({ evidence }) => !/^(?:results|demand)$/.test(String(evidence.path.at(-1)))) ?? found[0]
}

/** UTF-16 units: a quotation is looked for in the beginning of a long text only. */
const MAX_QUOTED = 5000

/**
 * One sentence of the evidence, without its Markdown, at most 160 characters. Evidence given for the criterion speaks with its first
 * sentence, a section with the first one that names the criterion, if there is such a one.
 */
export function quoteOf(
  { evidence, by }: Claim & { readonly evidence: Text },
  criterion: CriterionId,
): string {
  const sentences = plain(evidence.text.slice(0, MAX_QUOTED)).split(/(?<=[.!?][”"’)]*)\s+(?=[“"‘(]?\p{Lu})/u)
  const named = by === 'criteria' ? undefined : sentences.find((one) => claimedByHeading(one).has(criterion))
  const sentence = named ?? sentences[0] ?? ''
  return sentence.length > 160 ? `${sentence.slice(0, 159).replace(/\s+\S*$/, '')}…` : sentence
}

function plain(markdown: string): string {
  return markdown
    .replace(/\[\^[^\][\s]*\]|!\[[^\][\n]*\](?!\()/g, '')
    .replace(/!?\[([^\][\n]*)\]\([^()\s]*\)/g, '$1')
    .replace(/^[ \t]*(?:[-*+>]|#+|\d+[.)])[ \t]+/gm, '')
    .replace(/(\*\*|__|[*`])(?=\S)(.+?)\1/gs, '$2')
    .replace(/\s+/g, ' ')
    .trim()
}
