import { readAnswers } from '../../core/assess/answers.ts'
import { assess as assessed } from '../../core/assess/assess.ts'
import { assessmentForm } from '../../core/assess/form.ts'
import { assessMessages } from '../../core/assess/messages.ts'
import { line } from '../../core/text/medium/line.ts'
import { ASSESS, type AssessParams, type AssessResult } from '../../protocol/assess.ts'
import type { ServerContext } from '../context.ts'
import { normalUri } from '../convert.ts'

/** A nonce is letters and digits: nothing else can stand in the policy. */
const NONCE = /^[A-Za-z0-9+/=_-]{16,64}$/

/** Answers the client's request for the form of ten questions. */
export function assess(context: ServerContext): void {
  context.connection.onRequest(ASSESS, ({ folder, answers: given, nonce }: AssessParams): AssessResult | null => {
    if (!NONCE.test(nonce)) return null
    const uri = folder === undefined ? undefined : normalUri(folder)
    const project = context.projects.folders.find(one => uri === undefined || one.uri === uri)
    const language = project ? context.language(project) : context.ofEditor
    const { answers } = readAnswers(given)
    const named = { ...(project && { name: project.name }), ...answers }
    const assessment = assessed(named, { language, asOf: context.host.today() })
    return {
      page: assessmentForm(named, given === undefined ? undefined : assessment, { language, nonce }),
      title: line(assessMessages[language].title()),
      declaration: assessment.declaration,
    }
  })
}
