import { providerInConfig } from '../../catalogue/provider-names.ts'
import { STRING } from '../../syntax/tokens.ts'
import { gate } from '../../text/looked-at.ts'
import type { Detector } from '../detector.ts'
import { recognises } from '../purpose.ts'
import type { Unit } from '../unit.ts'

/** Libraries that ask whichever vendor they are told by name. */
const ROUTERS =
  /^(?:langchain|aisuite|any_llm|pydantic_ai|mirascope|instructor|dspy|litellm|agno|crewai|smolagents|strands|llm|magentic|marvin|ruby_llm|@mastra|multi-?llm|token\.js|llm\.js|embabel|genkit|effect)(?:[./_-]|$)/
/** What is told whom to ask: a function that makes a model, or that asks at once. */
const CHOOSES =
  /^(?:init_?[cC]hat_?[mM]odel|a?completion|a?responses|create|call|from_provider|infer_model|LM|LLM|LiteLlm|LiteLLMModel|LitellmModel|Agent|Model|chat|get_model|prompt|OpenaiChatModel)$/
const NAMED =
  /["']?\b(?:model_?[pP]rovider|custom_llm_provider|llm_provider|provider)["']?\s{0,4}(?:=(?!=)|:)\s{0,4}:?["']?([\w-]{2,24})/
/** `openai:gpt-4o`, `mistral/mistral-large`: the vendor before the id. */
const ROUTE = /^([a-z][a-z_-]{1,24})(?::|\/)[\w.-]{2,60}$/
/** Where it is sent is told along. */
const ELSEWHERE = /\b(?:base_?ur[li]|api_?base)\b/i
const MOST = 700

/** Vendors that a call names, beside the model, for a library that asks any of them: `init_chat_model("…", model_provider="openai")`. */
export const chosenProviders: Detector = {
  needs: gate(ROUTERS),
  start: unit =>
    unit.role === 'product' && unit.imports.some(one => !one.typeOnly && ROUTERS.test(one.module)) && !recognises(unit),
  calls: name => CHOOSES.test(name),
  call(unit, call, sink) {
    const told = unit.inside(call.open).slice(0, MOST)
    if (ELSEWHERE.test(told)) return
    const from = unit.tokens.end(call.open)
    const named = NAMED.exec(told)
    const chosen =
      named === null
        ? routeOf(unit, call.open)
        : { name: named[1] as string, start: from + named.index + named[0].length - (named[1] as string).length }
    const provider = chosen && providerInConfig(chosen.name)
    if (chosen === undefined || provider === undefined) return
    const span = unit.stretch(chosen.start, chosen.start + chosen.name.length)
    sink.add('endpoint', span, chosen.name, { provider, generates: [] }, 'medium')
  },
}

/** The vendor before the model that a call is given, first or by name. */
function routeOf(unit: Unit, open: number): { name: string; start: number } | undefined {
  const { tokens } = unit
  const option = ['model', 'model_id'].map(key => unit.option(open, key)).find(at => at >= 0)
  const at = option ?? open + 1
  const name = tokens.kind(at) === STRING ? ROUTE.exec(tokens.value(at))?.[1] : undefined
  return name === undefined ? undefined : { name, start: tokens.start(at) }
}
