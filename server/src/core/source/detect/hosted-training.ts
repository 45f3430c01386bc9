import { gate } from '../../text/looked-at.ts'
import { isCompared, isServed } from '../context.ts'
import type { Detector } from '../detector.ts'
import type { Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'

/** Calls of clients that start a provider's job, with what their chain must say where the name alone says too little. */
const STARTS =
  /^(CreateFineTuningJob|createFineTuningJob|create_fine_tuning_job|CreateFineTune|createFineTune|create_model_customization_job|CreateModelCustomizationJob(Command)?|create_finetuned_model|create_tuned_model|createTunedModel|LLMFinetune|PostPreTrain)$/
const CHAINS = /(fine_?tun(e|es|ing)(\.jobs)?|trainings|tunings)\.(create|tune|call)$|^sft\.train$/i
/** Paths to which such a job is sent. */
const PATH =
  /(^|\/)(fine_tuning\/jobs|fine-tunes|fine_tunes|finetune\/jobs|tunedModels|model-customization-jobs)\/?(\?.*)?$/i

/** Training that a provider does with data that is sent to it. */
export const hostedTraining: Detector = {
  stringsNeed: gate(PATH),
  calls: name => STARTS.test(name) || /^(create|tune|call|train)$/.test(name),
  call(unit, call, sink) {
    if (isDefinition(unit, call)) return
    const chain = unit.chain(call.at)
    if (!STARTS.test(call.name) && !CHAINS.test(chain)) return
    sink.add('training', unit.span(call.at), chain, { method: 'finetune', generates: ['text'], hosted: true })
  },
  string(unit, at, value, sink) {
    if (value.length < 9 || value.length > 200 || !PATH.test(value) || /\s/.test(value)) return
    if (isCompared(unit, at) || isServed(unit, at) || !isSent(unit, at)) return
    sink.add('training', unit.span(at), value, { method: 'finetune', generates: ['text'], hosted: true }, 'medium')
  },
}

/** Whether an address is handed to a call that sends: gateways and tables of routes hold such paths too. */
function isSent(unit: Unit, at: number): boolean {
  const call = unit.enclosing(at, 3)
  return (
    call !== undefined &&
    /^(fetch|post|request|axios|send\w*|ofetch|got|Post|NewRequest\w*|PostAsync|url)$/.test(call.name)
  )
}
