/** How many characters of text are kept in mind, twice over: several long entries. */
const LIMIT = 400_000

/**
 * `find`, which keeps what it found in the latest texts: several rules ask about the same text, and of the next version of an
 * entry most texts are the same. What it returns is shared, and must not be changed.
 */
export function remembering<R>(find: (text: string) => R): (text: string) => R {
  let latest = new Map<string, R>()
  let earlier = new Map<string, R>()
  let size = 0
  return (text) => {
    const known = latest.get(text)
    if (known !== undefined) return known
    const found = earlier.get(text) ?? find(text)
    latest.set(text, found)
    size += text.length
    if (size > LIMIT) {
      earlier = latest
      latest = new Map()
      size = 0
    }
    return found
  }
}
