import { type Instruction, parseModelfile } from '../../syntax/modelfile.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { modelEvidence } from './support/models.ts'

/** Ollama's Modelfile: the model it builds on, and adapters. */
export const reader: Reader = exact({
  id: 'ollama-modelfile',
  title: { en: 'Ollama Modelfile', 'zh-CN': 'Ollama Modelfile' },
  patterns: ['**/Modelfile', '**/Modelfile.*', '**/*.modelfile'],
  yields: ['model'],
  matches: path => /(^|\/)(Modelfile([._-][^/]*)?|[^/]*\.modelfile|[^/]*[._-]Modelfile)$/i.test(path),
  read(file) {
    const instructions = file.tree(parseModelfile)
    if (!isModelfile(file.text, instructions)) return NOTHING
    const evidence = instructions.flatMap(({ name, value, span }) => {
      if (name === 'FROM')
        return modelEvidence(
          file.text,
          { value, span },
          { role: 'inference', access: 'self-hosted', provider: 'ollama', weights: false },
        )
      return name === 'ADAPTER'
        ? modelEvidence(file.text, { value, span }, { role: 'adapter', access: 'self-hosted' })
        : []
    })
    return { evidence }
  },
})

/** A Dockerfile under this name begins with FROM too, but goes on otherwise. */
function isModelfile(text: string, instructions: readonly Instruction[]): boolean {
  return (
    instructions.some(one => one.name === 'FROM') && !/^[ \t]*(RUN|COPY|WORKDIR|ENTRYPOINT|EXPOSE)[ \t]/m.test(text)
  )
}
