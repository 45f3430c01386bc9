import { isFirm, ofKind, type Seen } from '../evidence/evidence.ts'
import { remembered } from '../text/remembered.ts'

/** What tells whose calls a service makes. */
interface Service {
  readonly seen: readonly Seen[]
}

/**
 * Whether a request of a page, to nobody in particular, is most likely one to the product's own server: another file of the
 * product asks a vendor for the same content. What asks the vendor is then the call, and the request leads to it.
 */
export function asksOwnServer(one: Seen, service: Service): boolean {
  if (one.kind !== 'generation' || one.confidence === 'high' || one.detail.provider !== undefined) return false
  if (!PAGES.test(one.file)) return false
  return vendorsOf(service).some(
    other => other.file !== one.file && other.detail.generates.some(made => one.detail.generates.includes(made)),
  )
}

const vendors = remembered<readonly VendorCall[]>()
type VendorCall = Extract<Seen, { kind: 'generation' }>

/** Calls outside of pages that are sure to ask a vendor for what people came for. */
function vendorsOf(service: Service): readonly VendorCall[] {
  return vendors(service, '', () =>
    ofKind(service.seen, 'generation').filter(one => {
      const { side, prepares, served, trial, through } = one.detail
      if (one.role !== 'product' || one.confidence !== 'high' || !isFirm(one)) return false
      return !side && !prepares && !served && !trial && through === undefined && !PAGES.test(one.file)
    }),
  )
}

/** Where the code of pages lies, whatever asks in there is asked by the browser. */
const PAGES =
  /(^|\/)(front-?end|web-?(?:app|ui|client)?|client|ui|www|pages|components|views|widgets?)\/(?!.*(?:\/api\/|server|route\.[jt]sx?$))|\.(?:vue|svelte|[jt]sx)$/i
