import { describe } from 'vitest'
import { projects, type Project } from './kind.ts'
import type { Files } from './project.ts'

const LABEL = '解读由人工智能生成，请结合原文核对'

/** A server that hands what a model says to a view. */
const app = (path: string, view: string): Files => ({
  'package.json': '{"name":"tide","private":true,"dependencies":{"express":"4","openai":"5"}}',
  'server.js':
    "const app = require('express')()\nconst OpenAI = require('openai')\nconst client = new OpenAI()\napp.post('/read', async (req, res) => {\n  const r = await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: req.body.text }] })\n  res.render('reading', { reading: r.choices[0].message.content })\n})\napp.listen(3000)\n",
  [path]: view,
})

const shows = (path: string, view: string): Project => [path, app(path, view), { labelled: true }]
const hides = (name: string, path: string, view: string): Project => [name, app(path, view), { labelled: false }]

describe('a label is read in whatever a page is written in', () => {
  projects([
    shows('app/views/readings/show.html.erb', `<div><%= simple_format @reading %></div>\n<small>${LABEL}</small>\n`),
    shows('app/views/readings/show.html.slim', `.text\n  = simple_format @reading\nsmall ${LABEL}\n`),
    shows('app/views/readings/show.html.haml', `.text= @reading\n%small ${LABEL}\n`),
    shows('views/reading.ejs', `<div><%= reading %></div>\n<small><%= reading ? '${LABEL}' : '' %></small>\n`),
    shows('views/reading.hbs', `{{#if reading}}\n<div>{{{reading}}}</div>\n<small>${LABEL}</small>\n{{/if}}\n`),
    shows('views/reading.mustache', `{{#reading}}<div>{{.}}</div><small>${LABEL}</small>{{/reading}}\n`),
    shows('views/reading.pug', `if reading\n  div= reading\n  small ${LABEL}\n`),
    shows('templates/reading.latte', `{if $reading}<div>{$reading}</div><small>${LABEL}</small>{/if}\n`),
    shows('templates/reading.tpl', `<div>{$reading|nl2br}</div><small>${LABEL}</small>\n`),
    shows('templates/reading.tera', `<div>{{ reading }}</div><small>${LABEL}</small>\n`),
    shows('templates/reading.mako', `<div>\${reading}</div><small>${LABEL}</small>\n`),
    shows('templates/reading.peb', `<div>{{ reading }}</div><small>${LABEL}</small>\n`),
    shows('src/main/jte/reading.jte', `@param String reading\n<div>\${reading}</div><small>${LABEL}</small>\n`),
    shows('src/main/webapp/reading.xhtml', `<h:outputText value="#{bean.reading}"/><small>${LABEL}</small>\n`),
    shows('views/reading.templ', `templ Reading(text string) {\n\t<div>{ text }</div>\n\t<small>${LABEL}</small>\n}\n`),
    shows('views/reading.eta', `<div><%= it.reading %></div><small>${LABEL}</small>\n`),
    shows('src/reading.marko', `<div>\${input.reading}</div><small>${LABEL}</small>\n`),
  ])
})

describe('what a view is about makes it no example', () => {
  projects([
    shows('app/views/recipes/show.html.erb', `<div><%= @reading %></div><small>${LABEL}</small>\n`),
    shows('src/pages/notebooks/reading.vue', `<template><div>{{ reading }}</div><small>${LABEL}</small></template>\n`),
    hides('a folder of recipes beside the product', 'recipes/show.html.erb', `<small>${LABEL}</small>\n`),
  ])
})

describe('what a template only remarks is shown to nobody', () => {
  projects([
    hides('ERB', 'app/views/readings/show.html.erb', `<div><%= @reading %></div>\n<%# <small>${LABEL}</small> %>\n`),
    hides('Handlebars', 'views/reading.hbs', `<div>{{reading}}</div>\n{{! <small>${LABEL}</small> }}\n`),
    hides('Go', 'views/reading.tmpl', `<div>{{.Reading}}</div>\n{{/* <small>${LABEL}</small> */}}\n`),
    hides('Smarty', 'templates/reading.tpl', `<div>{$reading}</div>\n{* <small>${LABEL}</small> *}\n`),
    hides('Jinja', 'templates/reading.jinja', `<div>{{ reading }}</div>\n{# <small>${LABEL}</small> #}\n`),
    hides('EJS', 'views/reading.ejs', `<div><%= reading %></div>\n<%# reading ? '${LABEL}' : '' %>\n`),
  ])
})
