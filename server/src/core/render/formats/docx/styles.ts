import type { Language } from '../../../i18n/language'
import type { DocumentOptions, NumberingConfig, ParagraphLook, Spacing } from './library'

export const BLUE = '1E2DBE'
const DEEP = '14207F'
const INK = '1F2430'
const MUTED = '586174'
const PALE = 'EEF1FB'

/** In twips: A4, with margins of 2.5 cm. */
export const PAGE = { width: 11906, height: 16838, margin: 1417 }
/** The width of the text, in twips. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin
/** How far a list's text stands in, in twips. */
export const LIST_INDENT = 425

/** The language that spelling is checked in. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', pt: 'pt-BR' }

/** In twips; `line` in 240ths of a line. */
function spacing(before: number, after: number, line = 288): Spacing {
  // Without the rule, LibreOffice takes the height for an exact one and cuts off what is higher.
  return { before, after, line, lineRule: 'auto' }
}

const BOX: ParagraphLook = {
  indent: { left: 227, right: 113 },
  shading: { type: 'clear', fill: PALE, color: 'auto' },
  border: { left: { style: 'single', size: 24, color: BLUE, space: 8 } },
  spacing: spacing(0, 0, 276),
  keepLines: true,
}

/**
 * Word's own styles where it has one for the purpose, so that reviewers can change the look of all at once, and its navigation,
 * contents and footnotes work.
 */
export function styles(language: Language): NonNullable<DocumentOptions['styles']> {
  const heading = (size: number, color: string, paragraph: ParagraphLook) => ({
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size, color, bold: true },
    paragraph: { keepNext: true, keepLines: true, ...paragraph },
  })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, color: INK, language: { value: LOCALES[language] } },
        paragraph: { spacing: spacing(0, 140, 288) },
      },
      title: {
        quickFormat: true,
        run: { size: 64, color: BLUE, bold: true },
        paragraph: {
          spacing: spacing(3400, 360, 240),
          border: { bottom: { style: 'single', size: 36, color: BLUE, space: 18 } },
        },
      },
      heading1: heading(28, 'FFFFFF', {
        spacing: spacing(0, 400, 264),
        indent: { left: 142, right: 142 },
        shading: { type: 'clear', fill: BLUE, color: 'auto' },
        border: {
          top: { style: 'single', size: 48, color: BLUE, space: 1 },
          bottom: { style: 'single', size: 48, color: BLUE, space: 1 },
          left: { style: 'single', size: 48, color: BLUE, space: 1 },
          right: { style: 'single', size: 48, color: BLUE, space: 1 },
        },
        outlineLevel: 0,
      }),
      heading2: heading(36, DEEP, {
        spacing: spacing(120, 200, 252),
        indent: { left: 567, hanging: 567 },
        outlineLevel: 1,
      }),
      heading3: heading(26, BLUE, { spacing: spacing(360, 100, 264), outlineLevel: 2 }),
      heading4: heading(23, DEEP, {
        spacing: spacing(240, 80, 264),
        indent: { left: 425, hanging: 425 },
        outlineLevel: 3,
      }),
      heading5: heading(22, DEEP, { spacing: spacing(200, 60), outlineLevel: 4 }),
      heading6: heading(22, MUTED, { spacing: spacing(200, 60), outlineLevel: 5 }),
      caption: {
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 19, bold: true, color: INK },
        paragraph: { spacing: spacing(60, 0), keepLines: true },
      },
      hyperlink: { run: { color: BLUE, underline: { type: 'single' } } },
      footnoteReference: { run: { superScript: true, color: BLUE, bold: true } },
      footnoteText: { basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: spacing(0, 40, 252) } },
    },
    paragraphStyles: [
      named('Subtitle', { run: { size: 32, color: MUTED }, paragraph: { spacing: spacing(0, 600) } }),
      named('Cover', { run: { size: 26, color: INK }, paragraph: { spacing: spacing(0, 60) } }),
      named('Dates', {
        paragraph: {
          indent: { left: 227 },
          border: { left: { style: 'single', size: 24, color: BLUE, space: 8 } },
          spacing: spacing(0, 320),
        },
      }),
      named('Quote', {
        run: { color: MUTED, italics: true },
        paragraph: { indent: { left: 567, right: 567 } },
      }),
      named('List Paragraph', { paragraph: { spacing: spacing(0, 80) } }),
      named('Source', { run: { size: 19, color: MUTED }, paragraph: { spacing: spacing(40, 280) } }),
      named('Picture', { paragraph: { spacing: spacing(240, 60, 240), keepNext: true } }),
      named('Picture Text', {
        run: { color: MUTED, size: 20 },
        paragraph: {
          shading: { type: 'clear', fill: PALE, color: 'auto' },
          spacing: spacing(240, 60),
          keepNext: true,
        },
      }),
      named('Information', { paragraph: BOX }),
      named('Contact', { paragraph: BOX }),
      named('Index Entry', {
        run: { size: 20 },
        paragraph: { indent: { left: 340, hanging: 340 }, spacing: spacing(0, 40, 252) },
      }),
      named('Contents Heading', {
        run: { size: 36, bold: true, color: BLUE },
        paragraph: { spacing: spacing(0, 280) },
      }),
      named('Code', {
        run: { font: 'Consolas', size: 19 },
        paragraph: { shading: { type: 'clear', fill: PALE, color: 'auto' }, spacing: spacing(0, 0, 252) },
      }),
      named('Header', { run: { size: 17, color: MUTED }, paragraph: { spacing: spacing(0, 0) } }),
      named('Footer', { run: { size: 17, color: MUTED }, paragraph: { spacing: spacing(0, 0) } }),
      named('toc 1', { run: { bold: true, color: BLUE }, paragraph: { spacing: spacing(160, 40) } }, 'TOC1'),
      named('toc 2', { paragraph: { indent: { left: 425 }, spacing: spacing(0, 40, 252) } }, 'TOC2'),
    ],
    characterStyles: [
      { id: 'CodeWords', name: 'Code Words', run: { font: 'Consolas', size: 20 } },
      { id: 'DatesLabel', name: 'Dates Label', run: { bold: true } },
      {
        id: 'Missing',
        name: 'Missing',
        run: { bold: true, color: '6B3D00', shading: { type: 'clear', fill: 'FFE9A8', color: 'auto' } },
      },
    ],
  }
}

function named(name: string, look: { run?: object; paragraph?: ParagraphLook }, id = name.replace(/ /g, '')) {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...look }
}

/** Bullets, and numbers from every `start` that the page's lists have. */
export function numbering(starts: readonly number[]): NumberingConfig[] {
  const levels = (format: 'bullet' | 'decimal', text: (level: number) => string, start?: number) =>
    Array.from({ length: 9 }, (_, level) => ({
      level,
      format,
      text: text(level),
      alignment: 'left' as const,
      ...(start === undefined ? {} : { start: level === 0 ? start : 1 }),
      style: {
        paragraph: { indent: { left: LIST_INDENT * (level + 1), hanging: LIST_INDENT } },
        run: { color: BLUE },
      },
    }))
  return [
    { reference: 'bullets', levels: levels('bullet', (level) => '•–▪'[level % 3]!) },
    ...[...new Set(starts)].map((start) => ({
      reference: `numbers-${start}`,
      levels: levels('decimal', (level) => `%${level + 1}.`, start),
    })),
  ]
}
