import type { Figure } from '../../blocks'
import type { Pictures } from '../format'
import { ImageRun } from './library'
import { imageSize } from './image-size'

/** In pixels, 96 to the inch: the width of the text, and somewhat less than half a page. */
const MAX_WIDTH = 604
const MAX_HEIGHT = 400

const TYPES: Readonly<Record<string, 'png' | 'jpg' | 'gif'>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
}

/** The picture of `figure`; undefined where there is none, or none of a kind that Word shows and whose size can be read. */
export function picture({ image, alt, file }: Figure, pictures: Pictures | undefined): ImageRun | undefined {
  const found = image === undefined ? undefined : pictures?.(image, file)
  const type = found && TYPES[found.mediaType]
  const size = found && imageSize(found.bytes)
  if (!found || !type || !size) return undefined
  const scale = Math.min(1, MAX_WIDTH / size.width, MAX_HEIGHT / size.height)
  return new ImageRun({
    type,
    data: found.bytes,
    transformation: {
      width: Math.max(1, Math.round(size.width * scale)),
      height: Math.max(1, Math.round(size.height * scale)),
    },
    altText: { name: alt, description: alt, title: '' },
  })
}
