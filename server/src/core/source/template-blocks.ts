import { allMatches } from '../text/steps.ts'
import type { Unit } from './unit.ts'

/** Comments of templates, whose insides read like markup. */
const COMMENTS: readonly (readonly [string, string])[] = [
  ['{#', '#}'],
  ['{{!--', '--}}'],
  ['{{!', '}}'],
  ['{{--', '--}}'],
  ['{{/*', '*/}}'],
  ['{{- /*', '*/ -}}'],
  ['{*', '*}'],
  ['<%--', '--%>'],
  ['<%#', '%>'],
  ['<%doc>', '</%doc>'],
  ['<#--', '-->'],
  ['#*', '*#'],
  ['@*', '*@'],
]
/** What opens, turns and closes a condition in Jinja, Twig, Liquid, Go, Handlebars, ERB, EJS and FreeMarker. */
const BLOCKS =
  /\{%-?\s{0,4}(if|unless|elif|elsif|else|endif|endunless)\b([^%\n]{0,120})%\}|\{\{-?\s{0,4}([#/]?(?:if|unless)|else|end|range|with|block|define)\b([^{}\n]{0,120})\}\}|<%-?\s{0,4}(if|\} else|end|\})([^%\n]{0,120})%>|<(\/?#(?:if|else|elseif))\b([^<>\n]{0,120})>/g
const FAR = 4000
const NAME = /^[\s(]{0,9}[.$@]{0,2}(?:\w{1,60}\.){0,6}(\w{1,60})/

/** Whether an offset lies in a comment of the template. */
export function isInTemplateComment(unit: Unit, offset: number): boolean {
  const { text } = unit
  return COMMENTS.some(([open, close]) => {
    if (!unit.mentions(open)) return false
    const start = text.lastIndexOf(open, offset)
    // `{{#if …}}` of Handlebars opens a block, no comment.
    if (start < 0 || (open === '{#' && text[start - 1] === '{')) return false
    const end = text.indexOf(close, start + open.length)
    return end >= offset
  })
}

/** The nearest condition of the template around an offset that asks for a name which fits. */
export function templateCondition(
  unit: Unit,
  offset: number,
  fits: (name: string) => boolean,
): { name: string; plain: boolean } | undefined {
  if (!unit.says(/\{%|\{\{|<%|<#/)) return undefined
  const open: ({ name: string; plain: boolean } | undefined)[] = []
  const from = Math.max(0, offset - FAR)
  for (const match of allMatches(unit.text.slice(from, offset), BLOCKS)) {
    const word = (match[1] ?? match[3] ?? match[5] ?? match[7] ?? '').replace(/[#}\s]/g, '')
    const asked = match[2] ?? match[4] ?? match[6] ?? match[8] ?? ''
    if (/^\/|^end|^$/.test(word)) open.pop()
    else if (word.startsWith('el')) open.splice(-1, 1, undefined)
    else open.push(/^(if|unless)$/.test(word) ? named(asked, word === 'if') : undefined)
  }
  return open.findLast(one => one !== undefined && fits(one.name))
}

function named(asked: string, straight: boolean): { name: string; plain: boolean } | undefined {
  const not = /^[\s(]*(?:not\b|!)/.exec(asked)
  const name = NAME.exec(not === null ? asked : asked.slice(not[0].length))?.[1]
  return name === undefined
    ? undefined
    : { name, plain: straight && not === null && !/\b(?:or|and)\b|\|\||&&/.test(asked) }
}
