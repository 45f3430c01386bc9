import { describe } from 'vitest'
import { projects, type Project } from './kind.ts'

const VLLM = 'vllm serve Qwen/Qwen2.5-3B-Instruct --host 0.0.0.0 --port 9000'
const SGLANG = 'python -m sglang.launch_server --model-path Qwen/Qwen2.5-3B-Instruct'
const SERVED = {
  generates: ['text'],
  models: ['Qwen/Qwen2.5-3B-Instruct'],
  access: ['self-hosted'],
  exposure: ['http-api'],
} as const
const alone = (file: string, text: string, expected: Project[2] = SERVED): Project => [file, { [file]: text }, expected]

describe('a model that only the command of a runner serves', () => {
  projects([
    alone('mise.toml', `[tools]\npython = "3.12"\n\n[tasks.up]\nrun = "${VLLM}"\n`),
    alone('.mise/config.toml', `[tasks]\nup = ["echo up", "${VLLM}"]\n`),
    alone('mise-tasks/up', `#!/bin/sh\n#MISE description="up"\nexec ${VLLM}\n`),
    alone('pyproject.toml', `[project]\nname = "wren"\n\n[tool.pdm.scripts]\nup = { shell = "${VLLM}" }\n`),
    alone('poe_tasks.toml', `[tasks.up]\nsequence = [{ cmd = "${VLLM}" }]\n`),
    alone('hatch.toml', `[envs.run.scripts]\nup = ["${VLLM}"]\n`),
    alone('tox.ini', `[testenv:up]\ncommands =\n    python --version\n    ${VLLM}\n`),
    alone('pixi.toml', `[workspace]\nname = "wren"\n\n[feature.gpu.tasks]\nup = { cmd = "${VLLM}" }\n`),
    alone('Pipfile', `[scripts]\nup = "${VLLM}"\n`),
    alone(
      'Makefile.toml',
      `[tasks.up]\ncommand = "vllm"\nargs = ["serve", "Qwen/Qwen2.5-3B-Instruct", "--host", "0.0.0.0"]\n`,
    ),
    alone('package.json', `{ "name": "wren", "private": true, "scripts": { "up": "${VLLM}" } }`),
    alone('deno.json', `{ "tasks": { "up": { "command": "${VLLM}" } } }`),
    alone('ecosystem.config.json', `{ "apps": [{ "script": "vllm", "args": "${VLLM.slice('vllm '.length)}" }] }`),
    alone('Taskfile.yml', `version: '3'\ntasks:\n  up:\n    cmds:\n      - cmd: ${VLLM}\n`),
    alone('process-compose.yaml', `processes:\n  up:\n    command: "${VLLM}"\n`),
    alone('deploy/supervisord.conf', `[program:up]\ncommand=${VLLM}\n`),
    alone('wren.service', `[Unit]\nDescription=wren\n\n[Service]\nExecStart=/opt/venv/bin/${VLLM}\n`),
    alone('justfile', `set dotenv-load\n\nup port="9000":\n    ${VLLM}\n`),
    alone('Makefile', `up:\n\t${VLLM}\n`),
    alone('start.sh', `#!/bin/sh\n${VLLM}\n`),
  ])
})

describe('where a server listens', () => {
  projects([
    alone('mise.toml', `[tasks]\nup = "${SGLANG} --host 0.0.0.0"\n`),
    [
      'one that keeps to its own machine unless told',
      { 'mise.toml': `[tasks]\nup = "${SGLANG}"\n` },
      { ...SERVED, exposure: [] },
    ],
    [
      'one that is told to keep to it',
      { Makefile: 'up:\n\tvllm serve Qwen/Qwen2.5-3B-Instruct --host 127.0.0.1\n' },
      { ...SERVED, exposure: [] },
    ],
    [
      'a variable before the command says it too',
      { 'mise.toml': '[tasks]\nup = ["ollama pull qwen3:4b", "OLLAMA_HOST=0.0.0.0 ollama serve"]\n' },
      { ...SERVED, models: ['qwen3:4b'] },
    ],
    [
      'and what a shell is handed in quotes',
      {
        'package.json': `{ "name": "wren", "private": true, "scripts": { "up": "sh -c \\"${SGLANG} --host 0.0.0.0\\"" } }`,
      },
      SERVED,
    ],
    [
      'a container whose port is published',
      {
        'Taskfile.yml':
          "version: '3'\ntasks:\n  up: docker run -p 80:8000 vllm/vllm-openai:v0.9.1 --model Qwen/Qwen2.5-3B-Instruct\n",
      },
      { generates: ['text'], models: ['Qwen/Qwen2.5-3B-Instruct'], access: ['self-hosted'] },
    ],
  ])
})

describe('commands that serve nobody a text', () => {
  projects([
    alone('mise.toml', '[tasks]\nup = "vllm serve BAAI/bge-m3 --host 0.0.0.0"\n', { silent: true }),
    alone('Taskfile.yml', `version: '3'\ntasks:\n  up: llama-server -m model.gguf --embedding --host 0.0.0.0\n`, {
      generates: [],
    }),
    alone('pyproject.toml', `[project]\nname = "wren"\n\n[tool.poe.tasks]\nbench = "${VLLM}"\n`, { silent: true }),
    alone('package.json', '{ "name": "wren", "private": true, "scripts": { "serve": "http-server --host 0.0.0.0" } }', {
      silent: true,
    }),
    alone('mise.toml', '[env]\nUP = "vllm serve Qwen/Qwen2.5-3B-Instruct"\n', { silent: true }),
  ])
})

describe('an image of a server that is given flags alone', () => {
  projects([
    alone('Dockerfile', 'FROM vllm/vllm-openai:v0.9.1\nCMD ["--model", "Qwen/Qwen2.5-3B-Instruct"]\n', {
      models: ['Qwen/Qwen2.5-3B-Instruct'],
    }),
    alone('Dockerfile', 'FROM python:3.12\nCMD ["--model", "Qwen/Qwen2.5-3B-Instruct"]\n', { silent: true }),
  ])
})
