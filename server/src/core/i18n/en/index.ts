import { cli } from './cli'
import { consistency } from './consistency'
import { contact } from './contact'
import { conventions } from './conventions'
import { countries } from './countries'
import { criteria } from './criteria'
import { dates } from './dates'
import { features } from './features'
import { figures } from './figures'
import { fixes } from './fixes'
import { footnotes } from './footnotes'
import { guide } from './guide'
import { identity } from './identity'
import { language } from './language'
import { links } from './links'
import { programmes } from './programmes'
import { render } from './render'
import { schema } from './schema'
import { sdgs } from './sdgs'
import { sections } from './sections'
import { support } from './support'
import { suppression } from './suppression'
import { yaml } from './yaml'

/** Every message in English: the complete set, which types the other languages. */
export const en = {
  ...cli,
  ...consistency,
  ...contact,
  ...conventions,
  ...countries,
  ...criteria,
  ...dates,
  ...features,
  ...figures,
  ...fixes,
  ...footnotes,
  ...guide,
  ...identity,
  ...language,
  ...links,
  ...programmes,
  ...render,
  ...schema,
  ...sdgs,
  ...sections,
  ...support,
  ...suppression,
  ...yaml,
}
