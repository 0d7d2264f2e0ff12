import isEmail from 'validator/es/lib/isEmail'
import isURL from 'validator/es/lib/isURL'

/** Can mail go to `text`? Letters with accents before the @ are allowed by newer standards and refused by most mail servers. */
export function isMailAddress(text: string): boolean {
  return isEmail(text, { allow_utf8_local_part: false }) && !text.startsWith('"')
}

/** An address of the web as people give it: `http://` and `https://` may be left out. */
export function isWebAddress(text: string): boolean {
  return isURL(text, { protocols: ['http', 'https'], allow_underscores: true, disallow_auth: true })
}
