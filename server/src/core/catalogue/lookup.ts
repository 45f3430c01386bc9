/**
 * The one door to the catalogue: names in, facts out. Pure and fast: tables are read on first use, exact names are
 * maps, patterns are compiled once. Undefined always means: the catalogue does not know.
 */
export { findProvider, reportSlug } from './providers.ts'
export {
  codeNames,
  codeNamesOf,
  findFramework,
  findFrameworkModule,
  findModule,
  findPackage,
  packageNames,
} from './packages.ts'
export { findHost, providerHosts } from './hosts.ts'
export { credentialNames, findCredential } from './credentials.ts'
export { findModel } from './models.ts'
export { originOf } from './origins.ts'
export { findDataset } from './datasets.ts'
export { findModeration } from './moderation.ts'
export { filingsOf, knownAlgorithm, lookupForSupplier, providersOfNumber } from './supplier.ts'
