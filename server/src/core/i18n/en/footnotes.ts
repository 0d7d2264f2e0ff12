/** Footnotes and their marks. `key` is the name of a footnote, as in `[^key]`. */
export const footnotes = {
  'footnotes/undefined': ({ key }: { key: string }) =>
    `There is no footnote “${key}” yet. Write it under “footnotes:”.`,
  'footnotes/undefined.near': ({ key, near }: { key: string; near: string }) =>
    `There is no footnote “${key}”. Did you mean “${near}”?`,
  'footnotes/undefined.name': ({ key }: { key: string }) =>
    `“${key}” cannot be the name of a footnote: use letters, digits, hyphens and underscores only.`,
  'footnotes/undefined.again': () => 'It is called here, too.',
  'footnotes/unused': ({ key }: { key: string }) =>
    `Nothing calls the footnote “${key}”, so it is not printed. Put [^${key}] where it belongs, or delete it.`,
  'footnotes/empty': ({ key }: { key: string }) =>
    `The footnote “${key}” is empty. Write its text, or delete it together with its mark.`,
  'footnotes/nested': ({ key }: { key: string }) =>
    `No text calls “${key}”, and a footnote cannot have a footnote of its own. Say in this one what “${key}” says, or call that from the text.`,
  'footnotes/nested.evidence': ({ key }: { key: string }) =>
    `Evidence is not printed, and so this mark calls nothing. Put [^${key}] into a section.`,
  'footnotes/space-before-mark': ({ mark }: { mark: string }) =>
    `The number of a footnote follows its word without a blank. Delete the blank before ${mark}.`,
  'footnotes/old-mark': ({ mark }: { mark: string }) =>
    `Is “${mark}” the number of a footnote? Give the footnote a name, write it under “footnotes:”, and call it with [^its-name]: the numbers come by themselves.`,
  'footnotes/definition': ({ key }: { key: string }) =>
    `Footnotes are not written in the text. Move “${key}” to “footnotes:”.`,
}
