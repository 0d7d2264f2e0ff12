import type { Format } from './format'

/** The output formats, by the name by which they are asked for. */
export const FORMATS = {
  html: {
    extension: '.html',
    mediaType: 'text/html',
    load: async () => (await import('./html-document')).writeHtmlDocument,
  },
  markdown: {
    extension: '.md',
    mediaType: 'text/markdown',
    load: async () => (await import('./markdown')).writeMarkdown,
  },
  text: { extension: '.txt', mediaType: 'text/plain', load: async () => (await import('./text')).writeText },
  docx: {
    extension: '.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async () => (await import('./docx')).writeDocx,
  },
} as const satisfies Record<string, Format>

export type FormatId = keyof typeof FORMATS

export function isFormat(name: string): name is FormatId {
  return Object.hasOwn(FORMATS, name)
}

export type { Format, Picture, Pictures, WriteOptions, Writer } from './format'
