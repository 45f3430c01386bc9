import { describe, it } from 'vitest'
import { runInBrowser } from './host/browser-driver.ts'
import { packExtension } from './host/vsix.ts'
import { SHAPES } from './shapes.ts'

const vsix = process.env['GENAI_MEASURES_VSIX'] ?? (await packExtension())

for (const shape of SHAPES) {
  const result = await runInBrowser(shape, vsix)
  describe(`VS Code ${result.vscode}, ${shape.name}`, () => {
    for (const { name, error } of result.cases) {
      it(name, () => {
        if (error !== undefined) throw new Error(error)
      })
    }
  })
}
