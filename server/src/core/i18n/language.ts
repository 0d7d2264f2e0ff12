/** The languages an entry may be written in, and the tool may speak. */
export const LANGUAGES = ['en', 'fr', 'es', 'pt'] as const
export type Language = (typeof LANGUAGES)[number]

export function isLanguage(text: string | undefined): text is Language {
  return text !== undefined && (LANGUAGES as readonly string[]).includes(text)
}
