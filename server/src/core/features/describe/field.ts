import type { DocumentContext } from '../../document'
import { say } from '../../i18n/messages'
import type { Language } from '../../i18n/language'
import type { Path } from '../../model/tree'
import type { FieldSchema } from '../../schema/fields'
import { exampleYaml } from './example'

/** More fixed words than this are not listed: a hover is no catalogue. */
const MAX_WORDS = 8

/** What the field at `path` is for, what may stand there, and an example from the guide; undefined for no field of the format. */
export function describeField(
  path: Path,
  { fields }: DocumentContext,
  language: Language,
): string | undefined {
  const schema = fields.at(path)
  const name = path.at(-1)
  if (!schema?.description) return undefined
  const required =
    typeof name === 'string' && (fields.at(path.slice(0, -1))?.required?.includes(name) ?? false)
  const title = schema.title ?? String(name)
  const parts = [
    `**${title}**${required ? ` · ${say(language, 'hover.required', undefined)}` : ''}`,
    schema.description,
    wordsOf(schema, language),
    exampleOf(schema, typeof name === 'string' ? name : undefined, language),
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** What one of a field's fixed words means; undefined for other words. */
export function describeWord(path: Path, word: string, { fields }: DocumentContext): string | undefined {
  const schema = fields.at(path)
  const meaning = schema?.['x-enumDescriptions']?.[word]
  if (meaning === undefined) return undefined
  return `**${word}** · ${schema?.title ?? ''}\n\n${meaning}`
}

function wordsOf(schema: FieldSchema, language: Language): string {
  const meanings = Object.entries(schema['x-enumDescriptions'] ?? schema.items?.['x-enumDescriptions'] ?? {})
  if (meanings.length === 0 || meanings.length > MAX_WORDS) return ''
  const standard = String(schema.default ?? '')
  const mark = (word: string) => (word === standard ? ` (${say(language, 'hover.default', undefined)})` : '')
  return meanings.map(([word, meaning]) => `- \`${word}\`${mark(word)}: ${meaning}`).join('\n')
}

function exampleOf(schema: FieldSchema, name: string | undefined, language: Language): string {
  const [example] = schema.examples ?? []
  if (example === undefined) return ''
  return `${say(language, 'hover.example', undefined)}\n\`\`\`yaml\n${exampleYaml(name, example)}\n\`\`\``
}
