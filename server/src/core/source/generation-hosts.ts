import type { GenerationCall } from './generation-call.ts'

const text = ['text'] as const
const image = ['image'] as const
const audio = ['audio'] as const

/** Home Assistant, and an integration's file that names it. */
const HOME = /homeassistant/
const DRUPAL = /^\\?Drupal\\ai\\/
const CLOUDBASE = /^@cloudbase\/|^wx-server-sdk$|^tcb-/

/**
 * Tasks that a product hands to the program whose plug-in, integration or app it is: its administrator put a model there, and the product has neither
 * key nor address.
 */
export const HOST_TASKS: readonly GenerationCall[] = [
  // Home Assistant: by its module, and as a service.
  { name: 'async_generate_data', needs: HOME, generates: text },
  { name: 'async_generate_image', needs: HOME, generates: image },
  {
    name: /^(async_call|call)$/,
    needs: HOME,
    args: /^\s{0,40}["']ai_task["']\s{0,9},\s{0,40}["']generate_image["']|["']ai_task\.generate_image["']/,
    generates: image,
  },
  {
    name: /^(async_call|call|call_service)$/,
    needs: HOME,
    args: /^\s{0,40}["'](?:ai_task|openai_conversation|google_generative_ai_conversation)["']\s{0,9},\s{0,40}["']generate_(?:data|content)["']/,
    generates: text,
  },
  // Apps of AppDaemon and pyscript, which run beside it.
  { name: 'call_service', args: /^\s{0,40}["']ai_task[./]generate_data["']/, generates: text },
  { name: 'generate_data', chain: /(^|\.)ai_task\.generate_data$/, generates: text },
  { name: 'generate_image', chain: /(^|\.)ai_task\.generate_image$/, generates: image },
  // Discourse: its language models, personas and helper.
  { name: /^(generate_and_send_prompt|stream_prompt)$/, needs: /DiscourseAi::/, generates: text },
  { name: /^(generate|reply)$/, chain: /(^|[._])(llm|bot)\.\w+$/i, needs: /DiscourseAi::/, generates: text },
  // Drupal's providers, by their kinds of operation.
  { name: 'chat', from: DRUPAL, generates: text },
  { name: 'textToImage', from: DRUPAL, generates: image },
  { name: 'textToSpeech', from: DRUPAL, generates: audio },
  // WordPress: services that a plug-in of the site holds for others, and Jetpack's.
  { name: 'generate_text', needs: /\bai_services\(|AI_Services\\/, generates: text },
  { name: 'generate_image', needs: /\bai_services\(|AI_Services\\/, generates: image },
  { name: 'text_to_speech', needs: /\bai_services\(|AI_Services\\/, generates: audio },
  { name: /^(askQuestion|askQuestionSync)$/, from: /^@automattic\/jetpack-ai-client$/, generates: text },
  // Atlassian's Forge, Mattermost's agents, ServiceNow's skills
  { name: /^(chat|stream)$/, from: /^@forge\/llm$/, generates: text },
  {
    name: /^(?:Agent|Service)Completion(?:NoStream)?$/,
    from: /mattermost-plugin-(?:ai|agents)/,
    generates: text,
  },
  { name: 'execute', chain: /(^|\.)OneExtendUtil\.execute$/, generates: text },
  { name: 'LLMClient', chain: /(^|\.)sn_generative_ai\.LLMClient$/, generates: text },
  // CloudBase of Tencent
  {
    name: 'createModel',
    chain: /(^|\.)ai\.createModel$/,
    from: CLOUDBASE,
    generates: text,
    provider: 'tencent-hunyuan',
  },
  { name: 'createImageModel', from: CLOUDBASE, generates: image, provider: 'tencent-hunyuan' },
  // Firefox runs models for its extensions.
  {
    name: 'createEngine',
    chain: /(^|\.)trial\.ml\.createEngine$/,
    args: /text-generation|text2text-generation|summarization/,
    generates: text,
    access: 'self-hosted',
  },
]
