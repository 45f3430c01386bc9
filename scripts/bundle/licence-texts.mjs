// The texts that the licences of bundled packages ask to come along.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../support/root.mjs'

/** Further places of texts, for packages that keep a second licence below. */
const ALSO = { pako: ['lib/zlib/README'] }

/** Packages that name a licence and leave its text out: the text as the licence's steward publishes it, with whom they name as author. */
const STANDARD = {
  'Apache-2.0': () => readFileSync(path.join(ROOT, 'LICENSE'), 'utf8').trim(),
  MIT: author => `Copyright (c) ${author}\n\n${MIT}`,
}

/** The texts of a package, as `[file, text]`. A package without any fails the build: it may not be shipped. */
export function licenceTexts({ name, license, author, folder }) {
  const full = path.join(ROOT, folder)
  const own = readdirSync(full).filter(
    file => /^(licen[cs]e|copying|notice|third)/i.test(file) && !/\.[cm]?js(on)?$/.test(file),
  )
  const texts = [...own.toSorted(), ...(ALSO[name] ?? [])].map(file => [
    file,
    tidy(readFileSync(path.join(full, file), 'utf8')),
  ])
  if (texts.length > 0) return texts
  const standard = STANDARD[license]
  if (!standard) throw new Error(`${name}: no text of its licence (${license}) to ship`)
  return [[license, standard(author)]]
}

function tidy(text) {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH
THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`
