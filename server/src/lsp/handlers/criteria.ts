import type { Note } from '../../core/criteria/assess'
import { PILLARS } from '../../core/model/entry'
import { say } from '../../core/i18n/messages'
import type { CriteriaAnswer, GuideAnswer, GuideEntry, NoteAnswer, ServerRequests } from '../protocol'
import type { Session } from '../session'
import type { Known } from '../workspace'

/** `sstc/criteria` and `sstc/guide`. */
export function registerCriteria(session: Session): void {
  const { connection, workspace } = session
  connection.onRequest('sstc/criteria', ({ textDocument }: ServerRequests['sstc/criteria']['params']) => {
    const known = workspace.get(textDocument.uri)
    return known?.kind === 'practice' ? criteriaOf(session, known) : null
  })
  connection.onRequest('sstc/guide', ({ textDocument }: ServerRequests['sstc/guide']['params']) => {
    const known = workspace.get(textDocument.uri)
    return known ? guideOf(session, known) : null
  })
}

function criteriaOf({ checks, language }: Session, known: Known): CriteriaAnswer {
  const { criteria, entry, places, source } = checks.context(known)
  const note = (one: Note, kind: NoteAnswer['kind']): NoteAnswer => ({
    kind,
    text: say(language, one.message, one.data as never),
    ...(one.place ? { range: source.lines.range(places.span(one.place)) } : {}),
  })
  return {
    uri: known.uri,
    ...(known.version === undefined ? {} : { version: known.version }),
    title: entry.title?.text ?? entry.id?.text ?? '',
    met: criteria.met,
    criteria: criteria.assessments.map((one) => ({
      id: one.criterion,
      name: say(language, `criterion.${one.criterion}`, undefined),
      verdict: one.verdict,
      verdictText: say(language, `verdict.${one.verdict}`, undefined),
      notes: [
        ...one.conditions.map((condition) => note(condition, condition.state)),
        ...one.questions.map((question) => note(question, 'question')),
      ],
    })),
  }
}

function guideOf(session: Session, known: Known): GuideAnswer {
  const { workspace, checks } = session
  const guide = known.kind === 'guide' ? known : workspace.guideOf(known.uri)
  const entries = workspace.entriesOf(guide).map((one): GuideEntry & { pillar: string } => {
    const { entry, criteria } = checks.context(one)
    const { findings } = checks.result(one)
    return {
      uri: one.uri,
      id: entry.id?.text ?? '',
      title: entry.title?.text ?? '',
      ...(entry.order === undefined ? {} : { order: entry.order }),
      language: entry.language,
      ready: entry.ready,
      pillar: entry.pillar ?? '',
      met: criteria.met,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
    }
  })
  const chapters = guide ? checks.context(guide).guide?.chapters : undefined
  const pillars = [...new Set([...(chapters?.map((chapter) => chapter.pillar ?? '') ?? []), ...PILLARS, ''])]
  return {
    ...(guide ? { uri: guide.uri, title: checks.context(guide).guide?.title?.text ?? '' } : { title: '' }),
    chapters: pillars
      .map((pillar) => ({
        pillar,
        title: chapters?.find((chapter) => chapter.pillar === pillar)?.title?.text ?? '',
        entries: entries.filter((entry) => entry.pillar === pillar).sort(byOrder),
      }))
      .filter((chapter) => chapter.entries.length > 0),
  }
}

/** Ties go by id, as in print. */
function byOrder(a: GuideEntry, b: GuideEntry): number {
  return (a.order ?? Infinity) - (b.order ?? Infinity) || (a.id < b.id ? -1 : 1)
}
