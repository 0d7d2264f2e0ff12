import type { DocumentLink } from 'vscode-languageserver-types'
import type { DocumentContext } from '../document'
import { say } from '../i18n/messages'
import type { Path, TreeNode } from '../model/tree'
import type { Span } from '../text/lines'
import { meaningOf } from './meaning'
import { proseIn } from './prose'
import type { FeatureOptions } from './request'
import { rangeOf } from './request'

const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?)\]}’”"']|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi
const EMAIL = /^[^\s@]+@[^\s@]+$/

/** What can be opened: addresses and e-mail in fields and prose, instruments in NORMLEX, programmes' websites, images. */
export function documentLinks(document: DocumentContext, options: FeatureOptions): DocumentLink[] {
  const links: DocumentLink[] = []
  const add = (span: Span, target: string | undefined, tooltip?: string) => {
    if (target) links.push({ range: rangeOf(document.source, span), target, ...(tooltip ? { tooltip } : {}) })
  }
  const visit = (node: TreeNode, path: Path): void => {
    if (node.kind === 'map') for (const pair of node.pairs) visit(pair.value, [...path, pair.key])
    else if (node.kind === 'seq') node.items.forEach((item, i) => visit(item, [...path, i]))
    else if (node.kind === 'scalar' && node.text.trim()) {
      const found = linkOf(node.text.trim(), path, document, options)
      if (found) add(document.places.span({ path }), found.target, found.tooltip)
    }
  }
  visit(document.source.root, [])
  for (const { path, text } of proseIn(document)) {
    if (!/:\/\/|www\.|@/i.test(text)) continue
    for (const match of text.matchAll(ADDRESS)) {
      const address = closed(match[0], text.slice(match.index + match[0].length))
      add(
        document.places.span({ path, word: [match.index, match.index + address.length] }),
        targetOf(address),
      )
    }
  }
  return links
}

/** A bracket that an address opens belongs to it, and so does the one that closes it. */
function closed(address: string, rest: string): string {
  const open = address.split('(').length - address.split(')').length
  return open > 0 && rest.startsWith(')') ? `${address})` : address
}

function linkOf(text: string, path: Path, document: DocumentContext, { uri, language }: FeatureOptions) {
  const { catalogues, workspace } = document
  switch (meaningOf(path, document.kind)) {
    case 'address':
      return /\s/.test(text) ? undefined : { target: targetOf(text) }
    case 'email':
      return EMAIL.test(text) ? { target: `mailto:${text}` } : undefined
    case 'convention':
    case 'recommendation': {
      const instrument = catalogues.instruments.byCode(text)
      if (!instrument || instrument.added) return undefined
      return {
        target: catalogues.instruments.normlexUrl(instrument),
        tooltip: say(language, 'link.normlex', { code: text }),
      }
    }
    case 'programme':
    case 'supporter': {
      const url = catalogues.programmes.byId(text)?.url
      return url ? { target: targetOf(url), tooltip: url } : undefined
    }
    case 'image': {
      const state = workspace?.fileState(text)
      const target = state === 'missing' || state === 'outside' ? undefined : resolve(uri, text)
      return { target, tooltip: say(language, 'link.image', undefined) }
    }
    default:
      return undefined
  }
}

/** An address as something that can be opened: `www.ilo.org` and `ilo@ilo.org` get what they lack. */
function targetOf(address: string): string | undefined {
  if (EMAIL.test(address) && !address.includes('/')) return `mailto:${address}`
  if (/^https?:\/\/[^\s/]/i.test(address)) return encode(address)
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(address) ? encode(`http://${address}`) : undefined
}

/** Characters that a URI may not hold; what is encoded already stays as it is. */
function encode(address: string): string {
  return address.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, (char) => {
    try {
      return encodeURIComponent(char)
    } catch {
      return '%EF%BF%BD'
    }
  })
}

/** A path seen from the folder of `uri`; undefined for what is no relative path or leaves the root. */
function resolve(uri: string, relative: string): string | undefined {
  if (/^(?:[a-z][\w+.-]*:|[\\/])/i.test(relative)) return undefined
  const scheme = /^[a-z][\w+.-]*:\/\/[^/]*/i.exec(uri)?.[0] ?? ''
  const parts = uri.slice(scheme.length).split('/').slice(1, -1)
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') parts.push(encodeURIComponent(part))
  }
  return `${scheme}/${parts.join('/')}`
}
