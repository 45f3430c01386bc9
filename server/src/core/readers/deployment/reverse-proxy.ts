import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { openPort } from './support/ports.ts'
import { endpointEvidence } from './support/settings.ts'
import type { Word } from './support/words.ts'
import { allMatches } from '../../text/steps.ts'

const PATTERNS = ['**/*.conf', '**/*.conf.{template,tmpl,j2,erb,example}', '**/Caddyfile*', '**/*.caddy']
const DIRECTIVE =
  /^\uFEFF?(?:[^#\r\n]{0,400}[\s{;])?(proxy_pass|reverse_proxy|server_name|ProxyPass)[ \t]{1,80}([^\s#;}](?:[^\r\n#;}]{0,800}[^\s#;{}])?)/gm
const PLACEHOLDER = /example|your|domain|localhost|test/i

/** Web servers that pass requests on. A proxy to a provider offers its models without a line of code. */
export const reader: Reader = {
  id: 'reverse-proxy',
  title: { en: 'Reverse proxy (nginx, Caddy, Apache)', 'zh-CN': '反向代理（nginx、Caddy、Apache）' },
  patterns: PATTERNS,
  yields: ['endpoint', 'exposure', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const evidence = [...allMatches(file.text, DIRECTIVE)].flatMap(({ index, 0: all, 1: name = '', 2: value = '' }) => {
      const start = index + all.length - value.length
      const word = { value, span: { start, end: start + value.length } }
      return name === 'server_name'
        ? domains(word)
        : passedOn(name, index + all.lastIndexOf(name, all.length - value.length), word)
    })
    return evidence.length > 0 ? { evidence } : NOTHING
  },
}

function passedOn(directive: string, at: number, target: Word): Evidence[] {
  const endpoints = endpointEvidence(target)
  const isOpen = endpoints.length > 0
  return isOpen ? [openPort({ value: directive, span: { start: at, end: at + directive.length } }), ...endpoints] : []
}

/** Names of sites under the mainland's top-level domains. */
function domains({ value, span }: Word): Evidence[] {
  return [...allMatches(value, /(?<![\w.-])[\w.-]+\.(?:cn|中国)(?![\w.-])/g)].flatMap(({ index, 0: host }) => {
    if (PLACEHOLDER.test(host)) return []
    const start = span.start + index
    const detail = { territory: 'mainland-china', weight: 1, what: 'cn-domain' } as const
    return [evidence('audience-hint', { start, end: start + host.length }, host, detail, 'medium')]
  })
}
