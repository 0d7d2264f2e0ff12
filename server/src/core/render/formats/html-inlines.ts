import type { Inline } from '../blocks'

/** `text` for the content of an element or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (char) => ESCAPES[char]!) : text
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function htmlOf(inlines: readonly Inline[]): string {
  let html = ''
  for (const inline of inlines) html += one(inline)
  return html
}

function one(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.text)
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`
    case 'emphasis':
      return `<em>${htmlOf(inline.children)}</em>`
    case 'strong':
      return `<strong>${htmlOf(inline.children)}</strong>`
    case 'link':
      return `<a href="${escapeHtml(inline.href)}" rel="noreferrer">${htmlOf(inline.children)}</a>`
    case 'note': {
      const { number, occurrence } = inline
      const id = markId(number, occurrence)
      return `<sup class="mark"><a id="${id}" href="#${noteId(number)}" role="doc-noteref">${number}</a></sup>`
    }
    case 'break':
      return '<br>'
    case 'missing':
      return inline.text === inline.why
        ? `<mark class="missing">${escapeHtml(inline.text)}</mark>`
        : `<mark class="missing" title="${escapeHtml(inline.why)}">${escapeHtml(inline.text)}</mark>`
  }
}

export function noteId(number: number): string {
  return `note-${number}`
}

/** The first mark of a footnote is where its way back leads. */
export function markId(number: number, occurrence = 1): string {
  return occurrence === 1 ? `mark-${number}` : `mark-${number}-${occurrence}`
}
