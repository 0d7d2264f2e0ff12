import { proseOfGuide } from '../config/guide-prose'
import type { DocumentContext } from '../document'
import type { Prose } from '../model/prose'

/** The texts of an entry or a guide file in printed order. */
export function textsOf({ kind, guide, prose }: DocumentContext): readonly Prose[] {
  return kind === 'guide' && guide ? proseOfGuide(guide) : prose
}
