import assert from 'node:assert/strict'
import { readPhone } from '../../../server/src/core/rules/contact/phone-numbers'

describe('phone numbers', () => {
  const fine = [
    '+41 22 799 6427',
    '+41 22 799 65 46',
    '+ 598 29 02 05 57',
    '+41 22 7997212',
    '+41.22.799.7861',
    'Tel: +41 22 799 7445',
    '+41227996427',
    'Tél. : +41 (0)22 799 64 27, poste 12',
    '(+598) 2902-0557 / 58',
    '+49 30/1234567',
    '+41 22 799 6427 – 6430',
    '+41 22 799 6427 (0800 123 456)',
    'Telefone: +55 61 2106-4600, ramal 21; fax: +55 61 2106-4601',
    '＋41 22 799 6427',
  ]
  for (const text of fine) it(`are fine: ${text}`, () => assert.deepEqual(readPhone(text), { kind: 'fine' }))

  const wrong: Readonly<Record<string, string>> = {
    '+41 22 799': 'implausible short CH',
    '+33 1 40 33 17 92 99': 'implausible long FR',
    '+999 22 799 6427': 'implausible country',
    '+41 22 799 6427 or +41 22 799': 'implausible short CH',
    '022 799 64 27': 'national',
    '799 6427': 'national',
    '41 22 799 6427': 'national +',
    '0041 22 799 6427': 'national + sure',
    'on request': 'no-number',
    'ext. 12': 'no-number',
    '+': 'no-number',
  }
  for (const [text, expected] of Object.entries(wrong)) {
    it(`${text}: ${expected}`, () => {
      const reading = readPhone(text)
      const words: (string | undefined)[] = [reading.kind]
      if (reading.kind === 'implausible') words.push(reading.problem, reading.country)
      if (reading.kind === 'national') words.push(reading.to, reading.sure ? 'sure' : undefined)
      assert.equal(words.filter(Boolean).join(' '), expected)
    })
  }
})
