import { describe, expect, it } from 'vitest'
import { READERS } from '../../../server/src/core/readers/registry.generated.ts'
import { runCli } from '../../support/cli.ts'

/** Every model and data format that teams keep what they run in. */
const FORMATS =
  `hf-config hf-generation-config peft-adapter diffusers-pipeline model-card modelscope-configuration llama-factory
llama-factory-registry ms-swift-registry hf-datasets-cache axolotl trl hf-trainer ms-swift command-script xtuner unsloth-studio kohya
litgpt python-train-config accelerate deepspeed ollama-modelfile litellm serving-compose serving-kubernetes serving-dockerfile triton
comfyui invokeai dify langflow flowise fastgpt coze ragflow env-file yaml-settings json-settings toml-settings properties dvc croissant
spdx-ai cyclonedx-ml data-provenance mlflow training-records readme-commands`.split(/\s+/)

describe('formats', () => {
  it.each(['en', 'zh-CN'] as const)('lists every reader with patterns and yields, in %s', async language => {
    const { code, out } = await runCli(['formats'], { language })
    expect(code).toBe(0)
    for (const { id, title, patterns } of READERS) {
      expect(out).toContain(`${id}  ${title[language]}\n    ${patterns.join('  ')}\n    → `)
    }
  })

  it('gives programs the same as JSON', async () => {
    const { out } = await runCli(['formats', '--format', 'json'])
    const rows = JSON.parse(out) as { id: string; yields: string[] }[]
    expect(rows.map(row => row.id)).toEqual(expect.arrayContaining(FORMATS))
    expect(rows.filter(row => FORMATS.includes(row.id)).every(row => row.yields.length > 0)).toBe(true)
  })

  it('refuses an option it does not know', async () => {
    expect((await runCli(['formats', '--nope'])).code).toBe(2)
  })

  it('gives every reader an id of its own', () => {
    expect(new Set(READERS.map(reader => reader.id)).size).toBe(READERS.length)
  })
})
