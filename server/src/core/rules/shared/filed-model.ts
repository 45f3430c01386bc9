import { filedInterfaces, type FiledInterface, mainlandInterface } from '../../catalogue/interfaces.ts'
import { findModel } from '../../catalogue/models.ts'
import type { Seen, SeenOf } from '../../evidence/evidence.ts'
import type { Fix, FixStep } from '../../finding.ts'
import { LAW } from '../../law/as-of.ts'
import { message } from '../../locale/messages.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import type { TextEdit } from '../../text/span.ts'
import { callAddress, clientAddress } from './call-address.ts'
import { filedModelMessages } from './filed-model-messages.ts'
import { flowVendor, isFlow } from './flow-vendor.ts'
import { frameworkAddress, isFramework } from './framework-address.ts'
import { providerOf } from './offshore.ts'
import { firm } from './seen.ts'

type Change = { readonly file: string; readonly edit: TextEdit }

/**
 * One fix for each vendor with a listed service whose interface takes the calls that were seen. Only where address and
 * model ids all stand in the text: half a switch would leave a call that works nowhere.
 */
export function callFiledModel(profile: ServiceProfile, offshore: readonly Seen[]): Fix[] {
  const providers = new Set(offshore.map(providerOf))
  const [provider] = providers
  if (providers.size !== 1 || (provider !== 'openai' && provider !== 'anthropic')) return []
  if (asksMore(profile, offshore)) return []
  const models = offshore.filter(one => one.kind === 'model')
  if (models.length === 0 || !models.every(one => onlyText(one) && stands(profile, one))) return []
  return filedInterfaces('text')
    .filter(one => one.protocol === provider && one.confidence !== 'low')
    .flatMap(one => {
      const changes = switchTo(profile, offshore, models, one)
      return changes ? [fixOf('callInstead', one, changes)] : []
    })
}

/** The fix that calls the same vendor in the mainland, where only the host differs. */
export function callMainland(profile: ServiceProfile, seen: Seen): Fix[] {
  const there = seen.kind === 'endpoint' && stands(profile, seen) ? mainlandInterface(seen.value) : undefined
  if (!there) return []
  const host = /^https:\/\/([^/]+)/.exec(there.baseUrl)?.[1] ?? ''
  return [fixOf('callMainland', there, [{ file: seen.file, edit: { span: seen.span, newText: host } }])]
}

function switchTo(
  profile: ServiceProfile,
  offshore: readonly Seen[],
  models: readonly SeenOf<'model'>[],
  to: FiledInterface,
): Change[] | undefined {
  const [id] = to.models
  if (!id || id.includes('*')) return undefined
  const routed = models.every(one => isRouted(profile, one))
  if (!routed && models.some(one => one.value.includes('/'))) return undefined
  if (routed && !to.litellm) return undefined
  const written = routed ? `${to.litellm}/${id}` : id
  const ids = models.map(one => ({ file: one.file, edit: { span: one.span, newText: written } }))
  const endpoints = offshore.filter(one => one.kind === 'endpoint')
  if (routed) return endpoints.length === 0 ? ids : undefined
  const addresses =
    endpoints.length > 0
      ? endpoints.map(
          one => stands(profile, one) && callAddress(one.file, profile.textOf(one.file) ?? '', one.span, to),
        )
      : undefined
  if (!addresses) {
    const beside = flowChanges(profile, models, to) ?? newClient(profile, to)
    return beside && [...beside, ...ids]
  }
  const changes = addresses.flatMap((edit, i) => (edit ? [{ file: endpoints[i]?.file ?? '', edit }] : []))
  return changes.length === endpoints.length ? [...changes, ...ids] : undefined
}

/** The vendors' own libraries; others that wrap them make their clients in other ways. */
const OWN_CLIENTS: ReadonlySet<string> = new Set(['openai', 'anthropic', '@anthropic-ai/sdk'])

/** The one place that makes the vendor's client with its default address, by the vendor's library or by a framework's. */
function newClient(profile: ServiceProfile, to: FiledInterface): Change[] | undefined {
  const imports = firm(profile, 'import')
  const own = distinctFiles(imports.filter(one => OWN_CLIENTS.has(one.detail.package)))
  const made = own.flatMap(file =>
    clientAddress(file, profile.textOf(file) ?? '', to).map((edit): Change[] => [{ file, edit }]),
  )
  const wrapped = imports
    .filter(one => isFramework(one.detail.package))
    .flatMap(({ file, detail }) => {
      const edits = frameworkAddress(detail.package, file, profile.textOf(file) ?? '', to)
      return edits ? [edits.map((edit): Change => ({ file, edit }))] : []
    })
  const clients = [...made, ...onePerFile(wrapped)]
  return clients.length === 1 ? clients[0] : undefined
}

/** A file that imports a library twice still makes one client. */
function onePerFile(clients: readonly Change[][]): Change[][] {
  const files = clients.map(one => one[0]?.file)
  return clients.filter((_, i) => files.indexOf(files[i]) === i)
}

function distinctFiles(seen: readonly Seen[]): string[] {
  return [...new Set(seen.map(one => one.file))]
}

/** In flows of Dify and n8n each model names its vendor beside it. */
function flowChanges(
  profile: ServiceProfile,
  models: readonly SeenOf<'model'>[],
  to: FiledInterface,
): Change[] | undefined {
  const texts = models.map(one => profile.textOf(one.file) ?? '')
  if (!models.every((one, i) => isFlow(one.file, texts[i] ?? ''))) return undefined
  const edits = models.map((one, i) => flowVendor(one, texts[i] ?? '', to)?.map(edit => ({ file: one.file, edit })))
  return edits.every(one => one !== undefined) ? edits.flat() : undefined
}

const MORE =
  /\.(responses|images|audio|embeddings|moderations|files|assistants|realtime|batches|vector_?stores)\s*\.\s*\w/i

/** Whether a file asks for more than a conversation: compatible interfaces seldom go so far. */
function asksMore(profile: ServiceProfile, seen: readonly Seen[]): boolean {
  const makers = [...seen, ...firm(profile, 'import')]
  return [...new Set(makers.map(one => one.file))].some(file => MORE.test(profile.textOf(file) ?? ''))
}

/** LiteLLM tells the vendor by the part before the slash, and knows its address. */
function isRouted(profile: ServiceProfile, one: SeenOf<'model'>): boolean {
  return /^(openai|anthropic)\//.test(one.value) && /litellm/.test(profile.textOf(one.file) ?? '')
}

function onlyText(one: SeenOf<'model'>): boolean {
  const makes = one.detail.generates ?? findModel(one.value)?.generates ?? []
  return makes.includes('text') && !makes.includes('audio') && !makes.includes('video')
}

/** Whether the evidence stands in the text as written, so that an edit replaces it and nothing else. */
function stands(profile: ServiceProfile, { file, span, value }: Seen): boolean {
  return value !== '' && profile.textOf(file)?.slice(span.start, span.end) === value
}

function fixOf(id: 'callInstead' | 'callMainland', to: FiledInterface, changes: readonly Change[]): Fix {
  const files = [...new Set(changes.map(({ file }) => file))]
  const steps: FixStep[] = files.map(file => ({
    op: 'edit',
    file,
    edits: distinct(changes.filter(one => one.file === file).map(({ edit }) => edit)),
  }))
  const data = { name: to.provider.name, service: to.listed.service, published: LAW.listPublished }
  return { title: message(filedModelMessages, id, data), safe: false, steps }
}

/** One place may be told by two readers. */
function distinct(edits: readonly TextEdit[]): TextEdit[] {
  return edits.filter((one, i) => edits.findIndex(other => other.span.start === one.span.start) === i)
}
