/** `title` as a short name: small letters, digits and hyphens, some words long; empty where nothing is left. */
export function slug(title: string): string {
  const words = title
    .replace(/\[\^[^\]]*\]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let name = ''
  for (const word of words) {
    if (name && name.length + word.length >= 50) break
    name += name ? `-${word}` : word
  }
  return name.slice(0, 80)
}
