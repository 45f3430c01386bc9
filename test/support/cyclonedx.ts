import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import addFormatsModule from 'ajv-formats'

const addFormats = addFormatsModule as unknown as (ajv: Ajv) => void

/** Gives what the schema of CycloneDX 1.6 finds wrong with an inventory. */
export function cyclonedxValidator(): (bom: unknown) => readonly unknown[] {
  const package_ = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')
  // The packaged copies refer to each other by file name, next to the address of the first.
  const schema = (name: string) => ({
    ...JSON.parse(readFileSync(join(dirname(package_), 'res/schema', name), 'utf8')),
    $id: `http://cyclonedx.org/schema/${name}`,
  })
  const ajv = new Ajv({ strict: false, validateFormats: true })
  addFormats(ajv)
  ajv.addFormat('iri-reference', true)
  ajv.addFormat('idn-email', true)
  ajv.addSchema(schema('spdx.SNAPSHOT.schema.json'))
  ajv.addSchema(schema('jsf-0.82.SNAPSHOT.schema.json'))
  ajv.addSchema(schema('cryptography-defs.SNAPSHOT.schema.json'))
  const validate = ajv.compile(schema('bom-1.6.SNAPSHOT.schema.json'))
  return bom => (validate(bom) ? [] : (validate.errors ?? []))
}
