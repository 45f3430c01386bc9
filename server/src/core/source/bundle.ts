const NAMES =
  /\.(min|bundle|chunk|prod|umd|iife)\.(js|mjs|cjs)$|(^|\/)(dist|build|out|\.next|\.nuxt|\.output|storybook-static|__generated__)\/|[-@.]\d+\.\d+\.\d+(\.[a-z]+)?\/|-\d+\.\d+\.\d+[^/]*\.js$|(^|\/)(jquery|bootstrap|echarts|pdf|tinymce|ckeditor|vditor|katex|mermaid|three|monaco|codemirror|highlight)[^/]*\/.*\.m?js$/i
const LONG_LINE = 20_000

/** Whether a file is a bundle, a vendored build or types alone: nothing in it is what the product's people made it do. */
export function isBundle(path: string, text: string): boolean {
  if (NAMES.test(path) && /\.(m|c)?js$/.test(path)) return true
  if (text.length > 4_000_000 || /\.d\.[cm]?ts$/.test(path)) return true
  if (text.length < LONG_LINE || !/\.((m|c)?jsx?|html?)$/.test(path)) return false
  const head = text.slice(0, LONG_LINE)
  let lines = 1
  for (let at = head.indexOf('\n'); at >= 0; at = head.indexOf('\n', at + 1)) lines++
  return LONG_LINE / lines > 400 || hasLongLine(text)
}

function hasLongLine(text: string): boolean {
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at)
    const end = next < 0 ? text.length : next
    if (end - at > LONG_LINE) return true
    at = end + 1
  }
  return false
}
