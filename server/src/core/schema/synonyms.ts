/** What people call the fields of the format, in the guide’s languages, when they do not look it up. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['titre', 'titulo', 'name of the practice'],
  language: ['lang', 'langue', 'idioma', 'lingua'],
  pillar: ['pilar', 'pilier', 'chapter', 'chapitre', 'capitulo'],
  order: ['number', 'position', 'numero', 'orden', 'ordem', 'ordre'],
  status: ['state', 'statut', 'estado', 'estatus'],
  dates: ['date', 'year', 'years', 'duration', 'when', 'fecha', 'fechas', 'data', 'datas', 'annee', 'ano'],
  countries: ['country', 'nations', 'pays', 'pais', 'paises', 'partners', 'participants'],
  regions: ['region', 'regiones', 'regioes'],
  support: [
    'supporters',
    'supported by',
    'donor',
    'donors',
    'funding',
    'financing',
    'funded by',
    'appui',
    'apoyo',
    'apoio',
  ],
  programmes: ['program', 'programs', 'project', 'projects', 'programa', 'programas'],
  conventions: ['instruments', 'convenios', 'convencoes'],
  recommendations: ['recommandations', 'recomendaciones', 'recomendacoes'],
  sdgs: ['goals', 'ods', 'odd'],
  criteria: ['criterion', 'criteres', 'criterios'],
  sections: ['body', 'content', 'secciones', 'secoes', 'chapters'],
  figures: ['images', 'pictures', 'photos', 'photographs', 'illustrations', 'figuras'],
  information: ['info', 'links', 'further information', 'more information', 'informacion', 'informacao'],
  footnotes: ['notes', 'notas', 'references'],
  contact: ['contacts', 'contacto', 'contato', 'contactos'],
  country: ['pays', 'pais', 'name'],
  from: ['start', 'begin', 'beginning', 'since', 'start date', 'desde', 'de', 'depuis'],
  to: ['end', 'until', 'end date', 'hasta', 'ate', 'jusque'],
  by: ['donor', 'supporter', 'name', 'who', 'organization', 'organisation'],
  form: ['forms', 'type', 'kind'],
  forms: ['form', 'type', 'kind'],
  kind: ['type', 'section'],
  heading: ['title', 'header', 'titre', 'titulo', 'name'],
  text: ['content', 'body', 'texte', 'texto', 'description', 'paragraph'],
  parts: ['subsections', 'points', 'items', 'sections'],
  image: ['file', 'src', 'picture', 'photo', 'path', 'img'],
  alt: ['alternative', 'alt text', 'description'],
  caption: ['legend', 'legende', 'leyenda', 'legenda'],
  source: ['credit', 'credits', 'copyright', 'author'],
  url: ['link', 'address', 'website', 'href'],
  organization: ['organisation', 'organizacion', 'organizacao', 'org', 'institution'],
  unit: ['department', 'branch', 'office', 'programme', 'unite', 'unidad', 'unidade'],
  name: ['person', 'contact', 'nom', 'nombre', 'nome'],
  email: ['mail', 'e mail', 'courriel', 'correo', 'email address'],
  phone: ['tel', 'telephone', 'telefono', 'telefone', 'mobile', 'number'],
  website: ['url', 'web', 'site', 'homepage', 'web site', 'sitio', 'page'],
  evidence: ['text', 'proof', 'why', 'preuve', 'prueba', 'prova'],
  entries: ['files', 'practices', 'practice'],
  front: ['foreword', 'introduction', 'preface'],
  back: ['appendix', 'annex', 'annexes', 'appendices'],
  alias: ['name', 'names', 'aliases'],
  iso: ['code', 'country'],
  code: ['id', 'number'],
}

/** What people call the languages of the guide. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  en: ['english', 'anglais', 'ingles', 'eng'],
  fr: ['french', 'francais', 'frances', 'fra', 'fre'],
  es: ['spanish', 'espanol', 'espagnol', 'espanhol', 'castellano', 'spa'],
  pt: ['portuguese', 'portugues', 'portugais', 'por'],
}

/** Which of `names` people mean when they write `typed`. */
export function synonymOf(typed: string, names: readonly string[]): string | undefined {
  const wanted = typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
  return names.find((name) => (FIELDS[name] ?? LANGUAGES[name])?.includes(wanted))
}
