/** How a text is written as a YAML value of one line. */

/** Starts with a letter or digit, holds nothing that YAML reads as more than text. */
const PLAIN = /^[\p{L}\p{N}](?:[^\n\r\t:#]|:(?!\s|$)|(?<!\s)#)*$/u
const FLOW_SIGNS = /[,[\]{}]/
/** Words that YAML 1.1 or 1.2 readers take for something else. */
const RESERVED = /^(?:true|false|yes|no|on|off|null|y|n)$/i
const NUMBER = /^(?:0x[\da-f]+|0o[0-7]+|[\d.]+(?:e[-+]?\d+)?)$/i

/**
 * `text` as a value: bare where that is read back as the same text everywhere, in double quotes otherwise.
 *
 * @param flow - true between brackets, where commas and brackets end a bare text
 */
export function toScalar(text: string, flow: boolean): string {
  const bare =
    PLAIN.test(text) &&
    text === text.trim() &&
    !RESERVED.test(text) &&
    !NUMBER.test(text) &&
    !(flow && FLOW_SIGNS.test(text))
  return bare ? text : doubleQuoted(text)
}

/** `text` between double quotes, everything escaped that needs to be. */
export function doubleQuoted(text: string): string {
  // JSON's escapes are a part of YAML's.
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
