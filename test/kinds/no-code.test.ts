import { describe } from 'vitest'
import { projects } from './kind.ts'

const SETTINGS =
  'ENABLE_AI_REPLY=true\nLLM_MODEL=mistral\nLLM_HOST=http://localhost:11434\nOPENAI_BASE_URL=https://api.openai.com/v1\n'
const LISTED = { 'requirements.txt': 'itchat\nrequests\n', 'README.md': '# Owl\nA bot that answers.\n' }

describe('settings of a product that is not there', () => {
  projects([
    ['ask nobody', { ...LISTED, '.env.example': SETTINGS, 'owl/__init__.py': '' }, { generates: [], unasked: [] }],
    [
      'are told of where any code is that may read them',
      {
        ...LISTED,
        '.env.example': SETTINGS,
        'owl.py': 'import itchat\nfrom owl_core import answer\nitchat.msg_register("Text")(answer)\nitchat.run()\n',
      },
      { generates: ['text'], exposure: ['bot'] },
    ],
    [
      'and where an image is started with them',
      {
        ...LISTED,
        '.env.example': SETTINGS,
        'docker-compose.yml':
          'services:\n  web:\n    image: ghcr.io/open-webui/open-webui:main\n    ports: ["80:8080"]\n    env_file: .env\n',
      },
      { generates: ['text'] },
    ],
  ])
})
