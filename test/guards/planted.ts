import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chatApp } from '../lsp/support/chat-app.ts'

/** Made up here, in the shape of real ones: no program output may ever hold any of them. */
export const SECRETS = [
  'sk-planted0123456789abcdefghijklmnopqrstuvwxyzABCD',
  'planted-dashscope-5d41402abc4b2a76b9719d911017c592',
  'planted-password-Tr0ub4dor',
  'AKIAPLANTEDPLANTED00',
  'planted-webhook-token-9f86d081884c7d65',
] as const
const [OPENAI, DASHSCOPE, PASSWORD, AWS, TOKEN] = SECRETS

/** A project with a secret in every kind of file that people put them in. */
export function plantedProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'genai-measures-secrets-'))
  for (const [path, text] of [...chatApp(), ...Object.entries(FILES)]) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const FILES: Readonly<Record<string, string>> = {
  '.env': `OPENAI_API_KEY=${OPENAI}\nDASHSCOPE_API_KEY="${DASHSCOPE}"\nOPENAI_BASE_URL=https://user:${PASSWORD}@api.openai.com/v1?key=${TOKEN}\n`,
  '.env.production': `export OPENAI_API_KEY='${OPENAI}'\nAZURE_OPENAI_API_KEY=${TOKEN}\n`,
  'docker-compose.yml': `services:\n  web:\n    image: node:22\n    ports: ["3000:3000"]\n    environment:\n      OPENAI_API_KEY: ${OPENAI}\n      DATABASE_URL: postgres://root:${PASSWORD}@db/app\n      - AWS_ACCESS_KEY_ID=${AWS}\n`,
  'docker-compose.prod.yaml': `services:\n  web:\n    image: node:22\n    environment:\n      - DASHSCOPE_API_KEY=${DASHSCOPE}\n      - OPENAI_API_KEY=${OPENAI}\n`,
  'config/settings.yaml': `openai:\n  api_key: ${OPENAI}\n  base_url: https://api.openai.com/v1?token=${TOKEN}\n  model: gpt-4o\n`,
  'config/app.toml': `[llm]\nmodel = "qwen-plus"\napi_key = "${DASHSCOPE}"\nbase_url = "https://:${PASSWORD}@dashscope.aliyuncs.com/compatible-mode/v1"\n`,
  'config/models.json': `{ "model": "deepseek-chat", "apiKey": "${OPENAI}", "baseUrl": "https://api.deepseek.com/?key=${TOKEN}" }\n`,
  'src/client.py': `from openai import OpenAI\nclient = OpenAI(api_key="${OPENAI}", base_url="https://user:${PASSWORD}@api.deepseek.com")\nclient.chat.completions.create(model="deepseek-chat", messages=[])\n`,
  'src/client.ts': `import OpenAI from 'openai'\nexport const client = new OpenAI({ apiKey: '${OPENAI}', baseURL: 'https://api.moonshot.cn/v1?token=${TOKEN}' })\nawait client.chat.completions.create({ model: 'kimi', messages: [] })\n`,
  Dockerfile: `FROM node:22\nENV OPENAI_API_KEY=${OPENAI}\nENV AWS_ACCESS_KEY_ID=${AWS}\nCMD ["node", "server.js"]\n`,
  'genai-measures.yaml': `version: 1\nservices:\n  - name: chat\n    audience: public\n    territory: mainland-china\n    api_key: ${TOKEN}\n`,
}
