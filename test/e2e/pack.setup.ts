import { packExtension } from './host/vsix.ts'

/** Packs the extension once for every window of the run, unless a packed one is given. */
export default async function setup(): Promise<void> {
  process.env['GENAI_MEASURES_VSIX'] ??= await packExtension()
}
