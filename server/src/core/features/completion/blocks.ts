import type { Programme } from '../../catalogues'
import type { DocumentContext } from '../../document'
import { say } from '../../i18n/messages'
import { SECTION_KINDS } from '../../model/entry'
import { toScalar } from '../../model/scalar-text'
import type { Path } from '../../model/tree'
import type { FieldSchema } from '../../schema/fields'
import type { FeatureOptions } from '../request'
import { nameFromFile } from '../request'
import { escapeSnippet } from '../snippet'
import { CompletionItemKind } from './draft'
import type { Draft } from './draft'

/** A whole document, for an empty file; the name of the file fills in what it can. */
export function skeleton({ fields, kind }: DocumentContext, { uri, language }: FeatureOptions): Draft[] {
  const snippet = fields.root['x-snippet']
  if (!snippet) return []
  const { id, language: spoken } = nameFromFile(uri) ?? {}
  const named = (
    kind === 'practice' && id ? snippet.replace('${1:my-practice}', `\${1:${id}}`) : snippet
  ).replace(/\$\{(\d+)\|en,fr,es,pt\|\}/, (whole, number: string) =>
    spoken ? `\${${number}|${[...new Set([spoken, 'en', 'fr', 'es', 'pt'])].join(',')}|}` : whole,
  )
  return [
    {
      label: say(language, kind === 'practice' ? 'complete.wholeEntry' : 'complete.wholeGuide', undefined),
      kind: CompletionItemKind.Snippet,
      snippet: named.trimEnd(),
      hint: fields.root.title ?? '',
      about: { kind: 'field', path: [] },
    },
  ]
}

/** Whole items of the list at `path`: of sections, one for each kind. */
export function itemBlocks(path: Path, items: FieldSchema): Draft[] {
  if (path.length === 1 && path[0] === 'sections') return sectionBlocks(items)
  const snippet = items['x-snippet']
  if (!snippet) return []
  return [
    {
      // A field may be called what the item is called: its fields tell the two apart.
      label: [...snippet.matchAll(/^([\w-]+):/gm)].map((match) => match[1]).join(', '),
      kind: CompletionItemKind.Snippet,
      snippet,
      ...(items.title ? { hint: items.title } : {}),
      about: { kind: 'field', path: [...path, 0] },
    },
  ]
}

function sectionBlocks(items: FieldSchema): Draft[] {
  const hints = items.properties?.['kind']?.['x-enumDescriptions'] ?? {}
  return SECTION_KINDS.map((kind) => {
    const heading = kind === 'advantage' || kind === 'other' ? 'heading: $1\n' : ''
    const criteria = kind === 'why' ? 'criteria: [$1]\n' : ''
    const text = heading || criteria ? '$2' : '$1'
    return {
      label: kind,
      kind: CompletionItemKind.Snippet,
      snippet: `kind: ${kind}\n${heading}${criteria}text: |\n  ${text}`,
      ...(criteria ? { suggest: true } : {}),
      hint: /^[^.:;]*/.exec(hints[kind] ?? '')![0],
      about: { kind: 'word', path: ['sections', 0, 'kind'], word: kind },
    }
  })
}

const CONTACT_FIELDS = ['organization', 'unit', 'name', 'email', 'phone', 'website'] as const
type ContactField = (typeof CONTACT_FIELDS)[number]

/** The contact blocks of the catalogue, less the fields that are there: those of the entry's own programmes apart. */
export function contactBlocks(
  document: DocumentContext,
  siblings: readonly string[],
  typed: string,
): { readonly own: Draft[]; readonly others: Draft[] } {
  const own = new Set(ownProgrammes(document))
  const found = typed.trim()
    ? document.catalogues.programmes.search(typed, 30).map(({ item }) => item)
    : document.catalogues.programmes.all
  const drafts = (wanted: boolean) =>
    found.filter((item) => own.has(item) === wanted).flatMap((item) => contactBlock(item, siblings) ?? [])
  return { own: drafts(true), others: drafts(false) }
}

/** Values for one field of a contact, from the catalogue; the fields that are missing come with it. */
export function contactValues(
  document: DocumentContext,
  field: string,
  siblings: readonly string[],
  typed: string,
): Draft[] {
  const name = CONTACT_FIELDS.find((one) => one === field)
  if (!name) return []
  const { programmes } = document.catalogues
  const own = ownProgrammes(document)
  const all = typed.trim()
    ? programmes.search(typed, 30).map(({ item }) => item)
    : [...own, ...programmes.all]
  const drafts = [...new Set(all)].flatMap((item): Draft[] => {
    const value = item.contact?.[name]
    if (!value) return []
    const rest = linesOf(item, [...siblings, name])
    return [
      {
        label: value,
        kind: CompletionItemKind.Value,
        snippet: escapeSnippet([toScalar(value, false), ...rest].join('\n')),
        hint: item.id,
        about: { kind: 'programme', id: item.id },
        found: true,
      },
    ]
  })
  return drafts.filter(
    ({ label, snippet }, i) =>
      drafts.findIndex((one) => one.label === label && one.snippet === snippet) === i,
  )
}

/** The programmes that the entry names and the catalogue knows. */
function ownProgrammes({ entry, catalogues }: DocumentContext): Programme[] {
  return entry.programmes.flatMap(({ text }) => {
    const found = catalogues.programmes.resolve(text)
    return found.status === 'unknown' ? [] : [found.programme]
  })
}

function contactBlock(item: Programme, siblings: readonly string[]): Draft | undefined {
  const lines = linesOf(item, siblings)
  if (lines.length < 2) return undefined
  return {
    label: item.id,
    kind: CompletionItemKind.Snippet,
    snippet: escapeSnippet(lines.join('\n')),
    hint: item.contact?.unit ?? item.name,
    about: { kind: 'programme', id: item.id },
    found: true,
  }
}

function linesOf(item: Programme, except: readonly string[]): string[] {
  return CONTACT_FIELDS.filter((field: ContactField) => item.contact?.[field] && !except.includes(field)).map(
    (field) => `${field}: ${toScalar(item.contact![field]!, false)}`,
  )
}
