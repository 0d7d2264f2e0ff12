// Compiles the published JSON Schemas to standalone validators: start-up compiles nothing, and a browser needs no `eval`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'

export async function buildValidators(root) {
  const read = (name) => JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8'))
  const schemas = { validatePractice: read('practice.schema.json'), validateGuide: read('guide.schema.json') }
  const ajv = new Ajv2020.default({
    allErrors: true,
    verbose: true,
    // Union types are how the schema says "a text, or an object with these fields" without `anyOf`.
    allowUnionTypes: true,
    // `required` and `properties` of one object may stand in different branches of a schema.
    strictRequired: false,
    code: { source: true, esm: true },
  })
  // Notes for our own tool; what each means is said in the $comment of practice.schema.json.
  ajv.addVocabulary(['x-snippet', 'x-enumDescriptions', 'x-rule'])
  for (const schema of Object.values(schemas)) ajv.addSchema(schema)
  const code = standaloneCode.default(
    ajv,
    Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, schema.$id])),
  )
  const folder = join(root, 'server/src/core/schema/generated')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'validators.js'), code)
}
