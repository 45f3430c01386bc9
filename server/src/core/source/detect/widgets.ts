import type { Modality } from '../../evidence/vocabulary.ts'
import { gate } from '../../text/looked-at.ts'
import type { Detector } from '../detector.ts'

interface Widget {
  /** The address of the script or frame that brings it, or the element's name. */
  readonly from: RegExp
  readonly provider?: string
  readonly generates: readonly Modality[]
}

const text = ['text'] as const

/** Assistants that a page takes in whole from whoever runs them: one line, and visitors talk to a model. */
const WIDGETS: readonly Widget[] = [
  {
    from: /udify\.app\/(embed|chatbot|chat\/)|dify\.[\w.-]+\/(embed\.min\.js|chatbot\/)/,
    provider: 'dify',
    generates: text,
  },
  { from: /coze\.(cn|com)\/.*chat-app-sdk/, provider: 'coze', generates: text },
  {
    from: /@?elevenlabs\/convai-widget|convai-widget-(embed|core)/,
    provider: 'elevenlabs',
    generates: ['text', 'audio'],
  },
  { from: /\/api\/application\/embed\?|\/chat\/share\?shareId=/, generates: text },
  {
    from: /chatbase\.co\/(embed|chatbot-iframe)|cdn\.voiceflow\.com\/widget|cdn\.botpress\.cloud\/webchat/,
    generates: text,
  },
  {
    from: /gstatic\.com\/dialogflow-console\/.*messenger|gen-app-builder\/.*client/,
    provider: 'vertex-ai',
    generates: text,
  },
  { from: /@n8n\/chat|flowise-embed/, generates: text },
]

/** Vendors' assistants on a page of the product. */
export const widgets: Detector = {
  needs: gate(...WIDGETS.map(({ from }) => from)),
  start: unit => /^(html|vue|svelte|javascript|typescript|php)$/.test(unit.language),
  string(unit, at, value, sink) {
    if (value.length < 8 || value.length > 300 || !/embed|chat|widget|coze|messenger|builder/i.test(value)) return
    const found = WIDGETS.find(({ from }) => from.test(value))
    if (found === undefined) return
    const { generates, provider } = found
    sink.add('generation', unit.span(at), value, { generates, provider, access: 'hosted-api' }, 'medium')
    sink.add('exposure', unit.span(at), value, { exposure: 'web-ui', strength: 'strong' }, 'medium')
  },
}
