import { element, html } from '../../text/medium/markup.ts'
import type { Written } from '../../text/medium/safe.ts'
import type { AuditResult } from '../../engine/audit-result.ts'
import type { ReportContext } from '../json.ts'
import { filterBar, findings } from './findings.ts'
import { SCRIPT_HASH, STYLE_HASH } from './integrity.ts'
import { both } from './markup.ts'
import { matrix } from './matrix.ts'
import { type PageContext, pageContext } from './page-context.ts'
import { about, unread } from './rest.ts'
import { SCRIPT } from './script.ts'
import { services } from './services.ts'
import { STYLE } from './style.ts'
import { summary } from './summary.ts'
import { data, models, numbers } from './tables.ts'
import { pageTexts, say } from './texts.ts'

/** How a host that hands out nonces lets the page's own style and script in. Without: by their hashes, which works everywhere. */
export interface HtmlOptions {
  readonly nonce?: string
  /** VS Code's `webview.cspSource`; only said so that a host's own styles may come in. */
  readonly cspSource?: string
}

/**
 * The audit as one page that stands alone or lies in a webview: both languages, nothing remote, no inline handlers. The policy
 * in its head admits this style and this script only. The same audit gives the same bytes.
 */
export function htmlReport(result: AuditResult, context: ReportContext, options: HtmlOptions = {}): Written<'html'> {
  const page = pageContext(result, context)
  const project = context.workspace ?? ''
  const title = { en: pageTexts.en.title({ project }), 'zh-CN': pageTexts['zh-CN'].title({ project }) }
  const nonce = options.nonce && html` nonce="${options.nonce}"`
  return html`<!doctype html>
<html lang="${context.language}" data-title-en="${title.en}" data-title-zh="${title['zh-CN']}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(options)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="genai-measures ${context.toolVersion}">
<title>${title[context.language]}</title>
<style${nonce}>${element`${STYLE}`}</style>
</head>
<body>
<a class="skip" href="#summary">${say('skip')}</a>
<header class="masthead"><div class="kicker"><p>${say('kicker')}</p><div class="languages"><button type="button" data-language="en" lang="en" hidden>English</button><button type="button" data-language="zh-CN" lang="zh-CN" hidden>中文</button></div></div><h1>${both(
    title,
  )}</h1><p class="quiet">${say('asOfLine', { ...context, day: result.asOf })} · ${say('notAdvice')}</p></header>
<main>
${summary(page)}
${contents(page)}
${filterBar(page)}
${services(page)}
${findings(page)}
${matrix(page)}
${models(page)}
${data(page)}
${numbers(page)}
${unread(page)}
${about(page)}
</main>
<script${nonce}>${element`${SCRIPT}`}</script>
</body>
</html>
`.text
}

function policy({ nonce, cspSource }: HtmlOptions): string {
  const style = nonce ? `'nonce-${nonce}'` : `'sha256-${STYLE_HASH}'`
  const script = nonce ? `'nonce-${nonce}'` : `'sha256-${SCRIPT_HASH}'`
  const host = cspSource ? `${cspSource} ` : ''
  return `default-src 'none'; style-src ${host}${style}; script-src ${script}; base-uri 'none'; form-action 'none'`
}

function contents({ services: shown }: PageContext) {
  const always = ['summary', 'findings'] as const
  const parts =
    shown.length > 0
      ? (['summary', 'services', 'findings', 'matrix', 'models', 'data', 'numbers', 'unread', 'about'] as const)
      : ([...always, 'unread', 'about'] as const)
  return html`<nav class="contents" data-label-en="${pageTexts.en.contents()}" data-label-zh="${pageTexts['zh-CN'].contents()}" aria-label="Contents"><ul>${parts.map(
    id => html`<li><a href="#${id}">${say(id)}</a></li>`,
  )}</ul></nav>`
}
