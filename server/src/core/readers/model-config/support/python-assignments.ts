import type { Placed } from './placed.ts'
import { allMatches } from '../../../text/steps.ts'

/** An assignment at the left margin of a Python file whose value is one string, or one environment variable. */
export interface Assignment extends Placed {
  readonly name: string
  readonly nameSpan: { readonly start: number; readonly end: number }
  /** The variable of `os.environ[…]`, when the value comes from there and has no default. */
  readonly variable?: string
}

const TEXT =
  /^([A-Za-z_]\w*)(?:[ \t]{0,40}:[ \t]{0,40}\w{1,60})?[ \t]{0,40}=[ \t]{0,40}(?:\(\s{0,80})?[rRuU]?(?:"([^"\n\\]*)"|'([^'\n\\]*)')[ \t]{0,40}(?:\)[ \t]{0,40})?(?:#[^\n]*)?\r?$/gm
const ENVIRONMENT =
  /^([A-Za-z_]\w*)[ \t]*=[ \t]*os\.(?:environ\[["'](\w+)["']\]|(?:getenv|environ\.get)\([ \t]*["'](\w+)["'](?:,[ \t]*["']([^"'\n]*)["'])?[ \t]*\))/gm

/** Strings assigned at the top of a Python config (mmengine, nanoGPT). Nothing is evaluated. */
export function parseAssignments(text: string): Assignment[] {
  const strings = [...allMatches(text, TEXT)].map(match => {
    const [all, name = '', double, single] = match
    const value = double ?? single ?? ''
    const quote = all.indexOf(double === undefined ? "'" : '"', name.length)
    const start = match.index + quote + 1
    return {
      name,
      nameSpan: { start: match.index, end: match.index + name.length },
      value,
      span: { start, end: start + value.length },
    }
  })
  const environment = [...allMatches(text, ENVIRONMENT)].map(match => {
    const [all, name = '', index, get, fallback] = match
    const variable = index ?? get ?? ''
    const value = fallback ?? ''
    const offset = fallback ? all.lastIndexOf(fallback) : all.indexOf(variable, name.length)
    const start = match.index + offset
    const nameSpan = { start: match.index, end: match.index + name.length }
    return { name, nameSpan, value, variable, span: { start, end: start + (value || variable).length } }
  })
  return [...strings, ...environment].toSorted((a, b) => a.nameSpan.start - b.nameSpan.start)
}
