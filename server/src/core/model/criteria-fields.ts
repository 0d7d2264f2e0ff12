import type { Reader, Text } from './read'
import type { Path } from './tree'

/** The five criteria, in the order of the guide's appendix. */
export const CRITERIA = ['horizontal', 'triangular', 'innovative', 'replicable', 'sustainable'] as const
export type CriterionId = (typeof CRITERIA)[number]

export const HORIZONTAL_FORMS = ['knowledge', 'training', 'replication'] as const
export const SUSTAINABLE_BASES = [
  'funding',
  'attitudes',
  'ways-of-working',
  'mainstreaming',
  'capacity',
  'legacy',
] as const

/** What the author says under `criteria:` for one criterion. */
export interface CriterionFields {
  readonly path: Path
  /** The plain text, or what stands under `evidence`; absent when empty. */
  readonly evidence?: Text
  /** horizontal: how the countries cooperate. */
  readonly forms: readonly Text[]
  /** horizontal: who asked for the cooperation. */
  readonly demand?: Text
  /** replicable: demonstrable results. */
  readonly results?: Text
  /** sustainable: what it rests on. */
  readonly basis: readonly Text[]
}

export type CriteriaFields = Readonly<Partial<Record<CriterionId, CriterionFields>>>

export function readCriteria(criteria: Reader): CriteriaFields {
  return Object.fromEntries(
    CRITERIA.filter((id) => criteria.has(id)).map((id) => [id, readCriterion(criteria.at(id))]),
  )
}

function readCriterion(item: Reader): CriterionFields {
  const plain = item.self()
  return {
    path: item.path,
    ...(plain ? { evidence: plain } : item.texts('evidence')),
    ...item.texts('demand', 'results'),
    forms: item.list('forms'),
    basis: item.list('basis'),
  }
}
