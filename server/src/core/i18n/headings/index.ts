import type { Language } from '../language'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { Headings } from './headings'
import { pt } from './pt'

export type { DateWords, Headings, Precision } from './headings'

/** What the printed page says of its own, in the language of the entry. */
export const HEADINGS: Readonly<Record<Language, Headings>> = { en, fr, es, pt }
