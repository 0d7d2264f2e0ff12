import type { Printed } from '../blocks'
import { base64 } from './base64'
import type { Picture, Pictures, WriteOptions } from './format'
import { writeHtml } from './html'
import { escapeHtml } from './html-inlines'
import { printStyle } from './style-print'
import { SCREEN_STYLE } from './style-screen'

const MEDIA_TYPES = /^image\/(?:png|jpeg|gif|webp|svg\+xml)$/

/** Nothing is loaded from anywhere, and no script runs, whatever the page says. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/**
 * The page as one HTML file that needs no other: pictures within, a style sheet for the screen and one for A4 paper with running
 * headers and page numbers.
 */
export function writeHtmlDocument(printed: Printed, { pictures }: WriteOptions): string {
  const { language, title, kind } = printed
  const body = writeHtml(printed, pictures ? { picture: embedded(pictures) } : {})
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<title>${escapeHtml(title)}</title>
<style>${SCREEN_STYLE}${printStyle(printed)}</style>
</head>
<body class="${kind}">
<main>
${body}</main>
</body>
</html>
`
}

/** Pictures as part of the page. */
function embedded(pictures: Pictures): (image: string, file: string | undefined) => string | undefined {
  return (image, file) => {
    const picture = pictures(image, file)
    return picture && MEDIA_TYPES.test(picture.mediaType) ? toDataUri(picture) : undefined
  }
}

function toDataUri({ bytes, mediaType }: Picture): string {
  return `data:${mediaType};base64,${base64(bytes)}`
}
