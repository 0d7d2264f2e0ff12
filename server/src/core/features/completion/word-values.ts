import type { DocumentContext } from '../../document'
import { say } from '../../i18n/messages'
import type { Language } from '../../i18n/language'
import type { Path } from '../../model/tree'
import type { FieldSchema } from '../../schema/fields'
import type { FeatureOptions } from '../request'
import { nameFromFile } from '../request'
import { CompletionItemKind } from './draft'
import type { Value } from './draft'

/** The fixed words of a field: its choices, or those that may stand besides free text. */
export function wordValues(path: Path, schema: FieldSchema, others: readonly string[]): Value[] {
  const meanings = schema['x-enumDescriptions'] ?? {}
  const words = schema.enum ?? Object.keys(meanings)
  const isCriterion = path[0] === 'sections' && path.at(-2) === 'criteria'
  return words
    .filter((word) => !others.includes(word))
    .map((word) => ({
      label: word,
      value: word,
      kind: CompletionItemKind.EnumMember,
      ...(meanings[word] ? { hint: firstWords(meanings[word]) } : {}),
      about: isCriterion ? { kind: 'criterion', criterion: word } : { kind: 'word', path, word },
      ...(word === schema.default ? { preselect: true } : {}),
    }))
}

/** Today as a day, a month and a year; the words for dates come from the schema. */
export function dateValues({ today }: DocumentContext, language: Language): Value[] {
  if (!today) return []
  const notes = ['complete.today', 'complete.thisMonth', 'complete.thisYear'] as const
  return [today, today.slice(0, 7), today.slice(0, 4)].map((text, i) => ({
    label: text,
    value: text,
    raw: true,
    kind: CompletionItemKind.Value,
    hint: say(language, notes[i]!, undefined),
  }))
}

/** The first number of the pillar that no other entry in the same language has. */
export function orderValues({ workspace, entry }: DocumentContext, language: Language): Value[] {
  if (!workspace || !entry.pillar) return []
  const taken = new Set(
    workspace.entries
      .filter(
        (one) => one.uri !== workspace.self && one.pillar === entry.pillar && one.language === entry.language,
      )
      .map((one) => one.order),
  )
  let free = 1
  while (taken.has(free)) free++
  const hint = say(language, 'complete.freeNumber', undefined)
  return [{ label: String(free), value: String(free), raw: true, kind: CompletionItemKind.Value, hint }]
}

/** Where a figure may stand: before the first section, or after one of them, by number or by its kind. */
export function figurePlaces({ entry }: DocumentContext, language: Language): Value[] {
  const numbers = entry.sections.map((section, i) => ({
    number: i + 1,
    hint: section.heading?.text ?? section.kind ?? '',
  }))
  const before = { number: 0, hint: say(language, 'complete.beforeSections', undefined) }
  const kinds = entry.sections.flatMap(({ kind }) => (kind ? [kind] : []))
  return [
    ...[before, ...numbers].map(({ number, hint }): Value => {
      return { label: String(number), value: String(number), raw: true, kind: CompletionItemKind.Value, hint }
    }),
    ...kinds
      .filter((kind, i) => kinds.indexOf(kind) === i && kinds.lastIndexOf(kind) === i)
      .map((kind): Value => ({ label: kind, value: kind, kind: CompletionItemKind.EnumMember })),
  ]
}

/** The id that the file's name gives the entry. */
export function idValues({ uri }: FeatureOptions, language: Language): Value[] {
  const id = nameFromFile(uri)?.id
  const hint = say(language, 'complete.fileName', undefined)
  return id === undefined ? [] : [{ label: id, value: id, kind: CompletionItemKind.Value, hint }]
}

function firstWords(text: string): string {
  const sentence = /^[^.:;]*/.exec(text)![0]
  return sentence.length > 60 ? `${sentence.slice(0, 59).trimEnd()}…` : sentence
}
