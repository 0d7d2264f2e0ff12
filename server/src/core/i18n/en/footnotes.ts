export const footnotes = {}
