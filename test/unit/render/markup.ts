import assert from 'node:assert/strict'

const TAG = /<(\/?)([a-zA-Z][\w:]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>/g
const VOID = new Set(['br', 'hr', 'img', 'meta'])

/** A tag with its attributes. */
export interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

/** The tags of HTML or XML that we write. Fails where a `<` or `>` begins or ends none, or tags are not closed in order. */
export function tagsOf(markup: string): Tag[] {
  const open: string[] = []
  const tags: Tag[] = []
  const rest = markup
    .replace(/^<!doctype html>|^<\?xml[^>]*\?>/, '')
    .replace(TAG, (_, end, name, attributes, empty) => {
      if (end) assert.equal(open.pop(), name, `</${name}> closes something else`)
      else {
        if (!empty && !VOID.has(name)) open.push(name)
        const pairs = [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)]
        tags.push({ name, attributes: new Map(pairs.map(([, key, value = '']) => [key, value])) })
      }
      return ''
    })
  assert.deepEqual(open, [], 'tags left open')
  assert.doesNotMatch(rest, /[<>]/, 'a sign that begins or ends no tag')
  return tags
}

const TAGS =
  'html head meta title style body main article section div aside nav header h1 h2 h3 h4 h5 h6 p ul ol li blockquote pre code ' +
  'hr br figure figcaption img address em strong a sup mark span'
const ATTRIBUTES =
  'lang class id href rel role start value src alt title aria-label data-line data-end charset name content http-equiv'

/** Nothing in `html` can do anything: known tags, known attributes, links to http, https, mailto and within the page. */
export function assertHarmless(html: string): void {
  const [style = ''] = /<style>[^]*?<\/style>/.exec(html) ?? []
  for (const { name, attributes } of tagsOf(html.replace(style, ''))) {
    assert.ok(TAGS.split(' ').includes(name), `<${name}>`)
    for (const [key, value] of attributes) {
      assert.ok(ATTRIBUTES.split(' ').includes(key), `${key} in <${name}>`)
      if (key === 'href') assert.match(value, /^(?:https?:\/\/|mailto:|#[a-z][a-z\d-]*$)/)
      if (key === 'src') assert.match(value, /^data:image\/(?:png|jpeg|gif|webp|svg\+xml);base64,[\w+/=]*$/)
      if (key === 'id' || key === 'class') assert.match(value, /^[a-z][a-z\d-]*$/)
    }
  }
}
