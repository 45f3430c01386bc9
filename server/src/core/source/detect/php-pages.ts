import type { Detector } from '../detector.ts'

const ASKED = /\$_(?:POST|GET|REQUEST)\b|php:\/\/input/
const DECLARES =
  /^[ \t]{0,40}(?:namespace|(?:(?:abstract|final|readonly)[ \t]{1,9}){0,3}class|trait|interface)[ \t]{1,9}\w/m
const SHOWN = /<(?:form|textarea|html|body)\b/i

/** Scripts of PHP that a web server hands a request to as they lie there, without a framework: they read what was sent, and declare nothing. */
export const phpPages: Detector = {
  start(unit, sink) {
    if (unit.language !== 'php' || !unit.says(ASKED) || unit.says(DECLARES)) return false
    const at = unit.at(unit.text.search(ASKED))
    if (at < 0) return false
    const exposure = unit.says(SHOWN) ? 'web-ui' : 'http-api'
    sink.add('exposure', unit.span(at), unit.path, { exposure, strength: 'strong' })
    return false
  },
}
