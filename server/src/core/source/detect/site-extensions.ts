import { STRING } from '../../syntax/tokens.ts'
import { gate } from '../../text/looked-at.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Call, Unit } from '../unit.ts'

/** The head by which WordPress knows a plugin or a theme, and the name that its users read. */
const HEAD = /^[ \t/*#]{0,8}(?:Plugin|Theme) Name:[ \t]{0,20}([^\n*]{1,80})/m
/** The head by which Discourse knows a plugin. */
const FORUM = /^# name: {0,4}([\w -]{1,60})$/m
/** What Discourse is told beside the name. */
const OF_FORUM =
  /^# (?:about|version|authors?|url|required_version):|after_initialize|enabled_site_setting|register_asset/m
/** A place in a template for the name of an extension that is yet to be written. */
const TO_FILL = /\$\w|\{|<\?|%\w/
const HOOKS = /register_rest_route|add_shortcode|wp_ajax_|Plugin Name:|Theme Name:|# name:/
/** Who may ask a route that only lets staff in. */
const STAFF = /current_user_can\(\s{0,4}["'](?:manage|edit|publish|activate|install|delete)_/

/** Extensions of somebody else's site: what they bring is met on its pages, by routes of its interface, or in its texts. */
export const siteExtensions: Detector = {
  needs: gate(HOOKS),
  calls: name => /^(?:register_rest_route|add_shortcode|add_action)$/.test(name),
  call(unit, call, sink) {
    if (unit.language !== 'php') return
    const first = unit.firstString(call.open)
    if (first === undefined) return
    if (call.name === 'register_rest_route') route(unit, call, first, sink)
    else if (call.name === 'add_shortcode')
      sink.add('exposure', unit.span(first.at), `[${first.value}]`, { exposure: 'web-ui', strength: 'strong' })
    else if (first.value.startsWith('wp_ajax_nopriv_'))
      sink.add('exposure', unit.span(first.at), first.value, { exposure: 'http-api', strength: 'weak' })
  },
  finish(unit, sink) {
    const head =
      unit.language === 'php'
        ? HEAD.exec(unit.text)
        : /(?:^|\/)plugin\.rb$/.test(unit.path)
          ? unit.says(OF_FORUM)
            ? FORUM.exec(unit.text)
            : null
          : null
    const name = head?.[1]?.trim()
    if (head === null || name === undefined || name === '' || TO_FILL.test(name)) return
    const start = head.index + head[0].indexOf(name)
    sink.add('exposure', unit.stretch(start, start + name.length), `plugin ${name}`, {
      exposure: 'web-ui',
      strength: 'strong',
    })
    sink.link('config', `name:${name}`)
  },
}

/** `register_rest_route('lamp/v1', '/say', …)`; what only staff may ask is no way in for others. */
function route(unit: Unit, { open }: Call, first: { value: string }, sink: Sink): void {
  const at = open + 3
  if (unit.tokens.kind(at) !== STRING || STAFF.test(unit.inside(open))) return
  const path = unit.tokens.value(at).replace(/^(?!\/)/, '/')
  sink.add('exposure', unit.span(at), `REST ${first.value}${path}`, { exposure: 'http-api', strength: 'strong' })
}
