import { SEVERITIES } from '../../core/finding.ts'
import { memorySource } from '../../core/labels/byte-source.ts'
import { checkFile } from '../../core/labels/check-file.ts'
import { applyPatches } from '../../core/labels/patch.ts'
import { type LabelPlan, planLabel, refuse } from '../../core/labels/write.ts'
import { render } from '../../core/locale/messages.ts'
import {
  ADD_LABEL,
  type AddLabelParams,
  type AddLabelResult,
  CHECK_LABEL,
  type CheckLabelParams,
  type CheckLabelResult,
  LABEL_PRODUCER,
  type LabelProducerParams,
  type LabelProducerResult,
} from '../../protocol/labels.ts'
import { line } from '../../core/text/medium/line.ts'
import type { Line } from '../../core/text/medium/safe.ts'
import { fromBase64, toBase64 } from '../../protocol/base64.ts'
import type { ServerContext } from '../context.ts'

/** Checks and writes the AIGC label of one file that the client hands over; knows whose it is where the declaration says so. */
export function labels(context: ServerContext): void {
  context.connection.onRequest(CHECK_LABEL, (params: CheckLabelParams) => check(context, params))
  context.connection.onRequest<AddLabelResult, void>(ADD_LABEL, (params: AddLabelParams) => add(context, params))
  context.connection.onRequest(LABEL_PRODUCER, (params: LabelProducerParams) => producer(context, params))
}

/** The provider code of the innermost service around a file that declares one. */
async function producer(context: ServerContext, { uri }: LabelProducerParams): Promise<LabelProducerResult> {
  const { project, path } = context.projects.locate(uri)
  await project.settled()
  const around = project
    .evaluate()
    .result.services.map(({ profile }) => profile)
    .filter(({ root }) => root === '' || path.startsWith(`${root}/`))
    .toSorted((a, b) => b.root.length - a.root.length)
  const [code] = around.flatMap(({ declared }) => declared?.service.labels?.metadata?.provider_code ?? [])
  return code === undefined ? {} : { producer: line(code) }
}

async function check(context: ServerContext, { uri, bytes }: CheckLabelParams): Promise<CheckLabelResult> {
  const { project, path } = context.projects.locate(uri)
  const { reading, findings } = await checkFile(memorySource(fromBase64(bytes)), path)
  const language = context.language(project)
  const member = (name: string): Line => line(reading.labels[0]?.members.find(one => one.name === name)?.value ?? '')
  const [producer, produceId] = [member('ContentProducer'), member('ProduceID')]
  return {
    labels: reading.labels.length,
    findings: findings
      .map(({ severity, message }) => ({ severity, message: render(message, language) }))
      .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    ...(producer ? { producer } : {}),
    ...(produceId ? { produceId } : {}),
  }
}

async function add(context: ServerContext, params: AddLabelParams): Promise<AddLabelResult> {
  const { project, path } = context.projects.locate(params.uri)
  const language = context.language(project)
  const { producer, produceId, label } = params
  const input = { producer, produceId, label }
  const refused = ({ message, because }: Extract<LabelPlan, { ok: false }>): AddLabelResult => ({
    refused: line([message, because].flatMap(one => (one ? [render(one, language)] : [])).join(' ')),
  })
  if (params.bytes === undefined) {
    const writing = context.host.labelFile(params.uri, input)
    if (!writing) return { wants: 'bytes' }
    const plan = await writing.catch((error: Error) => refuse('unreadable', { detail: error.message }))
    return plan.ok ? { written: true } : refused(plan)
  }
  const file = fromBase64(params.bytes)
  const plan = await planLabel(memorySource(file), path, input, { replace: false })
  return plan.ok ? { bytes: toBase64(await applyPatches(file, plan.patches)) } : refused(plan)
}
