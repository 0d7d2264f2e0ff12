// What we use of the `docx` package. The package's own types bring those of Node along, which the core must not see: library.d.ts
// has the few that are needed, and a test compares them with the package's.
export {
  Bookmark,
  BuilderElement,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx'
