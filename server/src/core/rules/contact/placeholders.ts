import { fold } from '../../catalogues/fold'

const WORDS =
  /^(?:todo|tbd|tba|tbc|fixme|n\/?a|x{2,}|none|null|nobody|\?+|\.{2,}|-+|_+|(?:e-?)?mail|name|phone|website|your .*|insert .*|to be .*|a completer|a definir|por definir|por completar|pendiente|pendente|\[.*\]|<[^@.]*>)$/
const EXAMPLE_HOST =
  /(?:^|[@./])(?:example|domain|yourdomain|mysite)\.(?:com|org|net|int)(?:$|[/?#:])|\.(?:example|invalid|test)(?:$|[/?#:])/
const ZEROS = /0{6,}$|(\d)\1{7,}$|1234567/

/** Does `text` only hold the place of what is still to be given: “TODO”, “name@example.org”, “+41 22 000 00 00”? */
export function isPlaceholder(text: string, field: string): boolean {
  const folded = fold(text)
  if (WORDS.test(folded)) return true
  // “XXX” is also the number of a congress, in the name of a body.
  if (field === 'email' || field === 'website') return EXAMPLE_HOST.test(folded) || /x{3,}/.test(folded)
  return field === 'phone' && (ZEROS.test(folded.replace(/\D/g, '')) || /x{2,}/.test(folded))
}
