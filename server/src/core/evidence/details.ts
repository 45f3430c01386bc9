import type { Span } from '../text/span.ts'
import type { AskedAgain } from './asked-again.ts'
import type { DependencyScope, Ecosystem, Exposure, Hub, MetadataBlock, Modality, ModelAccess } from './vocabulary.ts'

/** What is known beyond the value, by kind. Every field that a reader may not know is optional; nothing here is guessed. */
export interface EvidenceDetails {
  /** A dependency on a catalogued package. `value` is the package name. */
  sdk: {
    ecosystem: Ecosystem
    scope: DependencyScope
    provider?: string
    generates: readonly Modality[]
    access?: ModelAccess
    version?: string
  }
  /** An import of a catalogued package in source. `value` is the module as written. `shapes`: of its types and messages alone; `lends`: what clients make that are made here, by the names that others take them up by; `plain`: a client is made here without another address. */
  import: {
    ecosystem: Ecosystem
    package: string
    shapes?: boolean
    plain?: boolean
    provider?: string
    generates: readonly Modality[]
    lends?: { generates: readonly Modality[]; as: readonly string[] }
    access?: ModelAccess
  }
  /**
   * A host or URL of a catalogued provider. `value` is the host (never credentials or a query). `unlessSet`: a setting may name another.
   * `sent`: the call of the same file that sends a request there. `held`: the name under which others take the address up. `instead`: the vendor whose
   * client is told this address, `value` being the option that tells it; `forAll`: every client of his, wherever it is made;
   * `written`: the address itself stands there.
   */
  endpoint: {
    provider?: string
    instead?: string
    forAll?: boolean
    written?: boolean
    generates: readonly Modality[]
    access?: ModelAccess
    path?: string
    unlessSet?: boolean
    sent?: Span
    held?: string
  }
  /** The name of an environment variable or setting that holds a provider's key. Never its value. */
  'credential-name': { provider?: string }
  /** A model id; `value` is the id as written, or empty when the text does not name it and `variable` says what does. */
  model: {
    role: 'inference' | 'base' | 'adapter' | 'teacher' | 'reward' | 'embedding' | 'recognition' | 'other'
    provider?: string
    generates?: readonly Modality[]
    access?: ModelAccess
    /** The id of the origin when `value` is a known re-upload or quantised copy. */
    origin?: string
    variable?: string
    path?: boolean
    hub?: Hub
    /** The file of rows that its answers are written to, in the same text. */
    writes?: string
    /** The default of an option, which whoever starts the program may set. */
    option?: boolean
  }
  /** A data set; `value` is the hub id, URL, file or registry name as written. */
  dataset: {
    role: 'train' | 'eval' | 'unknown'
    hub?: Hub
    registryKey?: string
    reference?: 'llama-factory' | 'ms-swift'
    subset?: string
    variable?: string
    licence?: string
  }
  /** A sign that weights are trained or tuned. `value` names the tool or call. `failed`: a notebook keeps an error; `left`: left behind by one; `hosted`: by a provider. */
  training: {
    method: 'pretrain' | 'finetune' | 'preference' | 'unknown'
    generates?: readonly Modality[]
    failed?: boolean
    left?: boolean
    hosted?: boolean
  }
  /**
   * A call whose result is generated content. `value` is the call as written. `assembled`: of parts that other calls generate; `side`: its answer is tried,
   * names something or prepares another request, and is not what people came for; `reaches`: its answer is streamed or sent to whoever asked; `prepares`: it
   * makes a client, loads weights or declares an interface, and others ask; `through`: a module of the repository that it asks by; `requests`: it sends the
   * request itself, to an address that this module names; `weights`: who calls this code names them; `served`: a route of this very program in the form of such
   * a call, or a server that a script starts, which says that it answers and not whom it asks; `within`: the function it stands in; `answers`: that is named after answering whoever asks; `held`:
   * the name under which others find the address; `address`: the name it is asked by; `own`: a path of the team's own back end, which may lie elsewhere; `here`:
   * one that a route of this very repository answers; `trial`: with a fixed text, in what its file does when it is started by itself; `relays`: the answer is
   * handed on as it came; `adapts`: it stands in a class that others ask in the form of a framework's models; `failed`: a notebook keeps that it came to an
   * error; `sent`: the call that sends the request, where a function of the same file is asked to; `again`: the same in other functions of its file.
   */
  generation: {
    generates: readonly Modality[]
    provider?: string
    access?: ModelAccess
    assembled?: boolean
    through?: string
    side?: boolean
    reaches?: boolean
    prepares?: boolean
    requests?: boolean
    weights?: 'caller'
    within?: string
    answers?: boolean
    held?: string
    address?: string
    served?: boolean
    own?: boolean
    here?: string
    trial?: boolean
    relays?: boolean
    adapts?: boolean
    failed?: boolean
    sent?: Span
    again?: readonly AskedAgain[]
  }
  /** A way out to users. `value` says what was seen (`express`, `app/page.tsx`, `ports: 3000`). */
  exposure: { exposure: Exposure; strength: 'strong' | 'weak' }
  /** Something that keeps the public out: authentication, an internal network, an administrator's route. */
  'access-control': { what: 'authentication' | 'internal-network' | 'admin-only' | 'loopback' }
  /** A hint where users are. `weight` runs from -3 (surely outside the mainland) to 3 (surely mainland). */
  'audience-hint': { territory: 'mainland-china' | 'outside-mainland'; weight: number; what: AudienceHint }
  /** Text shown to users that says content is generated by AI. `value` is the text. */
  'label-text': {
    elements: { ai: boolean; generated: boolean }
    shown: 'always' | 'default-off' | 'unreferenced' | 'unknown'
    modality?: Modality
    /** Content of another kind that it stands beside, or that its words name. */
    beside?: Modality
    key?: string
    heightPercent?: number
    seconds?: number
    /** The switch it is shown under, as `label-switch` evidence names it. */
    toggle?: string
  }
  /** The default of a switch that shows labels, where it is set. `value` is the setting as written, `key` what its name comes down to. */
  'label-switch': { key: string; on: boolean }
  /** The place in a view of answers where a visible label belongs. `value` is what it goes before (a closing tag) or behind (a call). */
  'answer-view': {
    framework:
      | 'react'
      | 'vue'
      | 'svelte'
      | 'angular'
      | 'html'
      | 'gradio'
      | 'streamlit'
      | 'wechat'
      | 'flutter'
      | 'swiftui'
      | 'compose'
    indent: string
    eol: '\n' | '\r\n'
  }
  /** Code or text that writes (or holds) the AIGC metadata label. */
  'label-metadata': {
    what: 'writer' | 'block' | 'reader'
    /** The block of a picture that the file around it speaks of, where it speaks of one alone. */
    place?: MetadataBlock
  }
  /** A tool or function that removes labels. */
  'label-removal': { what: string }
  /** A step that loses file metadata. `value` is the call or flag. */
  'metadata-strip': {
    tool:
      | 'sharp'
      | 'ffmpeg'
      | 'exiftool'
      | 'imagemagick'
      | 'canvas'
      | 'pillow'
      | 'imageio'
      | 'go-image'
      | 'next-image'
      | 'encoder'
      | 'program'
    /** The one block that goes on all the same: a label in it is not lost. */
    keeps?: MetadataBlock
    /** Nothing here says that what goes in was generated: it counts behind a writer of the service's own only. */
    ifLabelled?: true
    /** The function around the step, by which others call it. */
    within?: string
  }
  /** A step that writes or uploads a generated picture without a word on its label. `value` is the call. */
  'file-out': { tool: 'pillow' | 'imageio' | 'go-image' | 'object-store' }
  /** A vendor's own watermark, on or off. */
  'vendor-watermark': { on: boolean; provider?: string }
  /** A path by which users take generated content away as a file. */
  export: {
    what: 'download' | 'copy' | 'share' | 'file-write'
    modality?: Modality
    /** Whether names around it say that what leaves was generated, or that it was not (records, tables, uploads). */
    of?: 'generated' | 'other'
  }
  /** A number as written, of any of the kinds the law sheets know. `modelNamed`: the text around it names a model too. */
  'filing-number': { numberKind: NumberKind; shown: boolean; modelNamed?: boolean }
  /**
   * A check of content. `stub`: a function of a check's name that answers the same whatever it is asked; `apart`: in a file that asks no model,
   * so that it counts where one that does takes it up.
   */
  moderation: {
    stage: 'input' | 'output' | 'both' | 'unknown'
    enabled: boolean
    vendor?: string
    offshore?: boolean
    stub?: boolean
    apart?: boolean
  }
  agreement: { what: 'user-agreement' | 'privacy-policy'; labelClause?: boolean }
  'complaint-entry': { what: 'route' | 'form' | 'contact' | 'text' }
  'data-rights': { what: 'delete' | 'export' | 'correct' }
  'minors-mode': { what: string }
  /** A place where users' inputs are kept, or (`setting`) where an end is set to what is kept. */
  'prompt-log': { identity: boolean; retention: boolean; of?: 'store' | 'log'; setting?: boolean }
  'input-training': { switch: boolean }
  /** A persona made for continuous emotional company. */
  companion: { what: string }
  crawler: { robots: 'obeyed' | 'ignored' | 'unknown' }
  annotation: { what: 'tool' | 'rules' }
  /** A field of a model, data-set or Space card, or of a bill of materials. `value` is the field's text. */
  'card-field': { card: 'model' | 'dataset' | 'space' | 'bom'; field: string; filled: boolean }
  /** A licence stated in a file. `value` is the licence id or name as written. */
  licence: { of: 'code' | 'model' | 'dataset' }
}

export type NumberKind =
  | 'algorithm-filing'
  | 'service-filing'
  | 'service-registration'
  | 'icp-filing'
  | 'icp-licence'
  | 'police-filing'
  | 'social-credit-code'
  | 'provider-code'

export type AudienceHint =
  | 'chinese-interface'
  | 'chinese-docs'
  | 'html-lang'
  | 'icp-number'
  | 'cn-domain'
  | 'mainland-storefront'
  | 'mainland-payment'
  | 'mainland-sms'
  | 'mainland-login'
  | 'mainland-cloud'
  | 'wechat-project'
  | 'mainland-phone'
  | 'foreign-payment'
  | 'foreign-login'
  | 'geo-block'
