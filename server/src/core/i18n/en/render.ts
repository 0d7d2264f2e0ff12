/** What the printed page says of what an entry lacks, at the place where it would stand. */
export const render = {
  'render.missing': ({ part }: { part: string }) => `${part}: missing`,
  'render.part.pillar': () => 'Pillar',
  'render.part.title': () => 'Title',
  'render.part.dates': () => 'Dates',
  'render.part.sections': () => 'Sections',
  'render.part.description': () => 'Description',
  'render.part.heading': () => 'Heading',
  'render.part.text': () => 'Text',
  'render.part.contact': () => 'Contact',
  'render.part.picture': () => 'Picture',
  'render.part.figure': ({ id }: { id: string }) => `Figure “${id}”`,
  'render.part.footnote': ({ key }: { key: string }) => `footnote “${key}”`,
  'render.part.entries': () => 'Entries',
}
