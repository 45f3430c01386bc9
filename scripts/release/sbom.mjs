import { readFileSync } from 'node:fs'
import path from 'node:path'
import { bundledInto } from '../bundle/others.mjs'
import { ROOT } from '../support/root.mjs'

/**
 * What is inside an artefact, as CycloneDX 1.6: the product, and every package bundled into it. Without a serial number and a time, so
 * that the same build gives the same bytes. `type` is `application`, `name` and `version` those of the artefact.
 */
export async function sbom({ name, version, purl, license }, outputs) {
  const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages
  const packages = await bundledInto(outputs)
  const components = packages.map(one => component(one, lock[one.folder]?.integrity))
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purl,
        name,
        version,
        purl,
        licenses: [{ license: { id: license } }],
      },
    },
    components,
    dependencies: [
      { ref: purl, dependsOn: components.map(one => one['bom-ref']) },
      ...components.map(one => ({ ref: one['bom-ref'] })),
    ],
  }
}

function component({ name, version, license, source }, integrity) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name]
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group ? { group } : {}),
    name: short,
    version,
    ...(integrity?.startsWith('sha512-')
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }] }
      : {}),
    licenses: [license.startsWith('(') ? { expression: license } : { license: { id: license } }],
    purl,
    externalReferences: source ? [{ type: 'vcs', url: source }] : [],
  }
}
