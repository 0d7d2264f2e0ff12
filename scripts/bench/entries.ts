import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Real prose and real fields, grown to a size: the sample with the most kinds of fields, its sections repeated. */
export function entryOfSize(kilobytes: number, number = 0): string {
  const sample = readFileSync(resolve('samples/employment/my-coop.practice.yaml'), 'utf8')
  const id = `practice-${number}`
  const text = sample.replace(/^id: .*$/m, `id: ${id}`).replace(/^order: .*$/m, `order: ${number + 1}`)
  const begin = text.indexOf('\nsections:\n') + '\nsections:\n'.length
  const end = begin + text.slice(begin).search(/^\S/m)
  const sections = text.slice(begin, end)
  const bytes = kilobytes * 1024
  if (text.length >= bytes) return cutSections(text, begin, end, bytes)
  const copies = Math.round((bytes - text.length) / sections.length)
  // Footnotes may be marked as often as one likes; everything else may stand more than once.
  return text.slice(0, end) + sections.repeat(Math.max(0, copies)) + text.slice(end)
}

function cutSections(text: string, begin: number, end: number, bytes: number): string {
  const items = text.slice(begin, end).split(/^(?= {2}- )/m)
  let kept = items
  while (kept.length > 1 && text.length - (end - begin) + kept.join('').length > bytes)
    kept = kept.slice(0, -1)
  return text.slice(0, begin) + kept.join('') + text.slice(end)
}
