import type { DocumentKind } from '../core/schema/fields'

/** What a document is: by its language id where it is open, by its name otherwise; undefined for what is none of ours. */
export function kindOf(uri: string, languageId?: string): DocumentKind | undefined {
  if (languageId === 'sstc-practice') return 'practice'
  if (languageId === 'sstc-guide') return 'guide'
  const name = nameOf(uri)
  if (name === 'sstc-guide.yaml') return 'guide'
  return /\.practice\.ya?ml$/.test(name) ? 'practice' : undefined
}

/** The last part of the path, decoded. */
export function nameOf(uri: string): string {
  return decode(uri.slice(uri.lastIndexOf('/') + 1))
}

/** The URI of the folder, with the slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1)
}

/** `uri` as a path below `folder` (which ends with a slash), decoded; undefined when it lies elsewhere. */
export function below(folder: string, uri: string): string | undefined {
  const from = normalize(folder)
  const to = normalize(uri)
  return to.startsWith(from) ? decode(to.slice(from.length)) : undefined
}

/** `relative` seen from `folder`; undefined for what is no relative path or leaves the root of the URI. */
export function resolve(folder: string, relative: string): string | undefined {
  if (/^(?:[a-z][\w+.-]*:|[\\/])/i.test(relative)) return undefined
  const scheme = /^[a-z][\w+.-]*:\/\/[^/]*/i.exec(folder)?.[0] ?? ''
  const parts = folder.slice(scheme.length).split('/').slice(1, -1)
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') parts.push(encodeURIComponent(part))
  }
  return `${scheme}/${parts.join('/')}`
}

/** Clients differ in how they encode a colon or an accent: URIs are compared decoded. */
export function normalize(uri: string): string {
  return decode(uri).replace(
    /^(file:\/\/\/)([A-Z]):/,
    (_, lead: string, drive: string) => `${lead}${drive.toLowerCase()}:`,
  )
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
