import type { Entry, Part, Section } from '../model/entry'
import type { Path } from '../model/tree'
import type { Block, Figure, Heading, Inline, Lines } from './blocks'
import type { Composer } from './composer'
import { FigurePlaces } from './figures'
import { printable } from './inlines'

/** The sections of an entry in printed order, with the figures where they belong. */
export function printSections(entry: Entry, composer: Composer): Block[] {
  const { sections } = entry
  const places = new FigurePlaces(entry)
  const figures = (index: number) => places.behind(index).map((figure) => printFigure(figure, composer))
  const at = (id: string, lines: Lines): Block => {
    const figure = places.byId(id)
    return figure ? { ...printFigure(figure, composer), lines } : composer.missingFigure(id, lines)
  }
  const described = sections.some(({ kind }) => kind === 'description')
  const printed = [
    ...figures(0),
    ...(sections.length && !described ? composer.missing('description', ['sections']) : []),
    ...(sections.length ? [] : composer.missing('sections', ['sections'])),
  ]
  sections.forEach((section, i) => printed.push(printSection(section, composer, at), ...figures(i + 1)))
  return printed
}

type FigureAt = (id: string, lines: Lines) => Block

function printSection(section: Section, composer: Composer, figure: FigureAt): Block {
  const { path, text, parts } = section
  const place = composer.at(path)
  const heading: Heading = {
    type: 'heading',
    role: 'section',
    level: 3,
    ...(section.heading ? composer.at(section.heading.path) : firstLine(place)),
    children: sectionHeading(section, composer),
  }
  const body = text ? composer.text(text, 4, figure) : []
  const printedParts = parts.map((part, i) => printPart(part, letter(i), composer, figure))
  const lacking = body.length || printedParts.length ? [] : missingText(composer, path)
  return { type: 'group', role: 'section', ...place, blocks: [heading, ...body, ...lacking, ...printedParts] }
}

/** The author's own heading, or the one that the kind brings. */
function sectionHeading({ kind, heading, criteria }: Section, composer: Composer): Inline[] {
  if (heading) return composer.plain(heading)
  const { sections } = composer.headings
  switch (kind) {
    case 'description':
    case 'scope':
    case 'impact':
      return [{ type: 'text', text: sections[kind] }]
    case 'why': {
      const named = criteria.flatMap(({ criterion }) => criterion ?? [])
      return [{ type: 'text', text: sections.why([...new Set(named)]) }]
    }
    default:
      return composer.missingInline('heading')
  }
}

function printPart(
  { path, heading, text }: Part,
  label: string,
  composer: Composer,
  figure: FigureAt,
): Block {
  const place = composer.at(path)
  const title: Heading = {
    type: 'heading',
    role: 'part',
    level: 4,
    ...(heading ? composer.at(heading.path) : firstLine(place)),
    label,
    children: heading ? composer.plain(heading) : composer.missingInline('heading'),
  }
  const body = text ? composer.text(text, 5, figure) : []
  const printed = body.length ? body : missingText(composer, path)
  return { type: 'group', role: 'part', ...place, blocks: [title, ...printed] }
}

function missingText(composer: Composer, path: Path): Block[] {
  return composer.missing('text', path)
}

function printFigure(figure: Entry['figures'][number], composer: Composer): Figure {
  const { image, alt, caption, source } = figure
  const { headings } = composer
  const named = source && composer.line(source)
  return {
    type: 'figure',
    ...composer.at(figure.path),
    ...(image ? { image: printable(image.text).trim() } : {}),
    ...(composer.file === undefined ? {} : { file: composer.file }),
    alt: printable(alt?.text ?? '').trim(),
    ...(caption ? { caption: composer.line(caption) } : {}),
    ...(named
      ? { source: [{ type: 'text' as const, text: headings.source + headings.colon }, ...named] }
      : {}),
    ...(image || composer.silent ? {} : { missing: composer.whatIsMissing('picture') }),
  }
}

/** `(a)` to `(z)`, then `(aa)`. */
export function letter(index: number): string {
  let name = ''
  for (let n = index; n >= 0; n = Math.floor(n / 26) - 1) name = String.fromCharCode(97 + (n % 26)) + name
  return `(${name})`
}

function firstLine({ lines }: { lines?: Lines }): { lines?: Lines } {
  return lines ? { lines: [lines[0], lines[0] + 1] } : {}
}
