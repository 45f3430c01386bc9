import { describe, expect, it } from 'vitest'
import { reader } from '../../../server/src/core/readers/model-config/command-script.ts'
import { SourceFile } from '../../../server/src/core/syntax/source-file.ts'

const generations = (path: string, text: string) =>
  reader.read(new SourceFile(path, text, 'product')).evidence.filter(one => one.kind === 'generation')

describe('a script that starts a server of a model', () => {
  it.each([
    ['weights in a variable', 'bin/up.sh', 'exec llama-server \\\n  --model "$GGUF" \\\n  --host 0.0.0.0\n'],
    [
      'a container with its command',
      'bin/gpu.sh',
      'docker run -v "$W":/w -p 23333:23333 openmmlab/lmdeploy:v0.9.1 lmdeploy serve api_server /w\n',
    ],
    [
      'a container with flags alone',
      'bin/gpu.sh',
      'docker run -v "$W":/w -p 8000:8000 vllm/vllm-openai:v0.9.2 --model /w\n',
    ],
    [
      'another image',
      'bin/tgi.sh',
      'podman run -p 8080:80 ghcr.io/huggingface/text-generation-inference:3.0 --model-id "$MODEL"\n',
    ],
    [
      'PowerShell',
      'ops/up.ps1',
      'docker run -d --gpus all `\n  -v "${Weights}:/model:ro" `\n  vllm/vllm-openai:v0.9.2 --model /model\n',
    ],
    ['a batch file', 'up.bat', '@echo off\r\nllama-server.exe -m %GGUF% ^\r\n  --port 8080\r\n'],
    ['a Makefile', 'Makefile', 'up:\n\tdocker run -p 8080:8080 ghcr.io/ggml-org/llama.cpp:server -m /models/$(GGUF)\n'],
    ['a justfile', 'justfile', 'up:\n  python -m sglang.launch_server --model-path {{weights}} --port 30000\n'],
    ['FastChat', 'up.sh', 'python3 -m fastchat.serve.model_worker --model-path "$DIR" &\n'],
    ['LightLLM', 'up.sh', 'python -m lightllm.server.api_server --model_dir "$DIR" --host 0.0.0.0\n'],
    ['ramalama', 'up.sh', 'ramalama serve --port 8080 --model "$NAME"\n'],
  ])('is one by %s', (_, path, text) => {
    expect(generations(path, text)).toHaveLength(1)
  })
  it.each([
    ['a question whether one is up', 'bin/status.sh', 'curl -fsS "http://localhost:${PORT:-8080}/health" --host x\n'],
    ['one that embeds', 'bin/up.sh', 'exec llama-server --model "$GGUF" --embedding\n'],
    [
      'an image that is only fetched',
      'bin/pull.sh',
      'docker pull vllm/vllm-openai:v0.9.2\n# --model\nvllm --version --model x\n',
    ],
    ['a container of a database', 'bin/db.sh', 'docker run -p 5432:5432 --name model --hostname x postgres:16\n'],
  ])('is none by %s', (_, path, text) => {
    expect(generations(path, text)).toEqual([])
  })
})
