import { type Language, LANGUAGES } from '../locale/messages.ts'
import { WORDS } from '../report/text-messages.ts'
import { STATUS_WORDS } from '../report/status-words.ts'
import { element, html } from '../text/medium/markup.ts'
import type { Safe, Written } from '../text/medium/safe.ts'
import { type Answers, answersTo, answerTo } from './answers.ts'
import type { Assessment } from './assess.ts'
import { assessedDuties } from './duties.ts'
import { FORM_SCRIPT, FORM_STYLE } from './form-page.ts'
import { headOf } from './head.ts'
import { assessMessages } from './messages.ts'
import { QUESTIONS, type Question } from './questions.ts'

/** What the page of the form is told by who shows it. */
export interface FormOptions {
  readonly language: Language
  /** Lets the page's own style and script in, and nothing else. */
  readonly nonce: string
}

/** The ten questions as a page for a webview, with the duties that the answers so far come to. */
export function assessmentForm(
  answers: Answers,
  assessment: Assessment | undefined,
  { language, nonce }: FormOptions,
): Written<'html'> {
  const say = assessMessages[language]
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<title>${say.title()}</title>
<style nonce="${nonce}">${element`${FORM_STYLE}`}</style>
</head>
<body>
<main>
<h1>${say.title()}</h1>
<p>${say.intro()}</p>
<form id="form">
<label class="name">${say.name()} <input name="name" maxlength="100" value="${answers.name ?? ''}"></label>
${QUESTIONS.map((question, index) => field(question, index, answers, language))}
<p><button type="submit" id="show">${say.show()}</button> <button type="button" id="write">${say.write()}</button></p>
</form>
<section id="duties" aria-live="polite">${assessment && duties(assessment, language)}</section>
</main>
<script nonce="${nonce}">${element`${FORM_SCRIPT}`}</script>
</body>
</html>
`.text
}

function field(question: Question, index: number, answers: Answers, language: Language): Safe<'html'> {
  const { id, takes, text, options } = question
  if (takes === 'words')
    return html`<fieldset><legend>${index + 1}. ${text[language]}</legend><input name="${id}" aria-label="${text[language]}" maxlength="200" value="${answerTo(answers, id) ?? ''}"></fieldset>`
  const chosen = takes === 'one' ? [answerTo(answers, id) ?? ''] : answersTo(answers, id)
  const kind = takes === 'one' ? 'radio' : 'checkbox'
  const open = takes === 'one' ? [['', assessMessages[language].open()] as const] : []
  const choices = [...Object.entries(options).map(([value, one]) => [value, one[language]] as const), ...open]
  return html`<fieldset><legend>${index + 1}. ${text[language]}</legend>${choices.map(
    ([value, words]) =>
      html`<label><input type="${kind}" name="${id}" value="${value}"${chosen.includes(value) && html` checked`}> ${words}</label>`,
  )}</fieldset>`
}

function duties(assessment: Assessment, language: Language): Safe<'html'> {
  const say = assessMessages[language]
  const assessed = assessedDuties(assessment, language)
  const { bound } = assessed
  const head = headOf(assessment, assessed, language)
  return html`<h2 tabindex="-1" id="result">${head}</h2><ul>${bound.map(
    duty =>
      html`<li><span class="family">${WORDS[language][duty.family]}</span> ${duty.text} <span class="quiet">${duty.basis.join(
        language === 'en' ? '; ' : '；',
      )} · ${STATUS_WORDS[duty.status][language]}</span></li>`,
  )}</ul><p class="quiet">${say.notAdvice()}</p>`
}

/** The language of a tag, as editors write it. */
export function formLanguage(tag: string): Language {
  return LANGUAGES.find(one => one === tag) ?? 'en'
}
