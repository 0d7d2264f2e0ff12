/** How many words `text` has, as a reader counts them: footnote marks and lone signs (–, *, |) are none. */
export function countWords(text: string): number {
  let count = 0
  for (const piece of text.replace(/\[\^[^\]\s]+\]/g, '').split(/\s+/))
    if (/[\p{L}\p{N}]/u.test(piece)) count++
  return count
}
