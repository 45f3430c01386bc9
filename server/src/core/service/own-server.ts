import { isFirm, ofKind, type Seen } from '../evidence/evidence.ts'
import { remembered } from '../text/remembered.ts'
import { isAsked } from './shown-at.ts'

/** What tells whose calls a service makes. */
interface Service {
  readonly seen: readonly Seen[]
  /** Whether imports lead from some files to some others. */
  readonly leads?: (from: readonly string[], to: ReadonlySet<string>) => boolean
}

/**
 * Whether a request of a page, to nobody in particular, is most likely one to the product's own server: another file of the
 * product asks a vendor for the same content. What asks the vendor is then the call, and the request leads to it.
 */
export function asksOwnServer(one: Seen, service: Service): boolean {
  if (one.kind !== 'generation') return false
  if (one.detail.here !== undefined) return leadsToVendor(one.detail.here, one.file, service)
  if (one.confidence === 'high' || one.detail.provider !== undefined) return false
  if (!PAGES.test(one.file)) return false
  return vendorsOf(service).some(
    other => other.file !== one.file && other.detail.generates.some(made => one.detail.generates.includes(made)),
  )
}

/** Whether a route that answers leads to what asks a vendor: one that hands the question on to another server asks nobody that is seen. */
function leadsToVendor(route: string, page: string, service: Service): boolean {
  return service.leads?.([route], askingOf(service, page)) === true
}

const asking = remembered<ReadonlySet<string>>()

/** Files other than a page in which somebody is asked for content. */
function askingOf(service: Service, page: string): ReadonlySet<string> {
  return asking(
    service,
    page,
    () =>
      new Set(
        service.seen.flatMap(one => {
          if (one.file === page || one.role !== 'product' || !isFirm(one)) return []
          const isCall = one.kind === 'generation' && !one.detail.here && !one.detail.served && !one.detail.own
          return isCall || isAsked(one) ? [one.file] : []
        }),
      ),
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
      // An address says whom somebody asks, and not that a page has it asked.
      const isAddress = one.value.startsWith('/')
      return !isAddress && !side && !prepares && !served && !trial && through === undefined && !PAGES.test(one.file)
    }),
  )
}

/** Where the code of pages lies, whatever asks in there is asked by the browser. */
const PAGES =
  /(^|\/)(front-?end|web-?(?:app|ui|client)?|client|ui|www|pages|components|views|widgets?)\/(?!.*(?:\/api\/|server|route\.[jt]sx?$))|\.(?:vue|svelte|[jt]sx)$/i
