import { describe } from 'vitest'
import { standing } from './stands.ts'

/** Agents of Claude's kit are asked by `query`; so is a data base, and a session of SQLAlchemy is no session of requests. */
const SCOPE = 'scope-undeclared'
const SERVER = (routes: string) => ({
  'requirements.txt': 'fastapi\nuvicorn\nsqlalchemy\nclaude-agent-sdk\n',
  'main.py': `from fastapi import FastAPI\nfrom sqlalchemy import select\nfrom agent import answer\nfrom models import Talk, async_session\napp = FastAPI()\n\n${routes}\n@app.post("/ask")\nasync def ask(prompt: str):\n    return {"text": await answer(prompt)}\n`,
  'models.py':
    'from sqlalchemy.orm import DeclarativeBase\nfrom sqlalchemy.ext.asyncio import async_sessionmaker\nclass Talk(DeclarativeBase):\n    pass\nasync_session = async_sessionmaker()\n',
  'agent.py':
    'from claude_agent_sdk import ClaudeSDKClient, ClaudeAgentOptions\n\n\nasync def answer(prompt):\n    async with ClaudeSDKClient(ClaudeAgentOptions(max_turns=3)) as client:\n        await client.query(prompt)\n        return "".join([str(part) async for part in client.receive_response()])\n',
})
const LISTS =
  '@app.get("/talks")\nasync def talks(model: str = "claude-sonnet-4"):\n    messages = []\n    async with async_session() as session:\n        stmt = select(Talk.id).where(Talk.model == model)\n        rows = await session.execute(stmt)\n        body = {"model": model, "messages": messages, "rows": rows.all()}\n    return body\n'

describe("an agent of Claude's kit", () => {
  standing({
    'is asked by its client': { files: SERVER(''), at: { [SCOPE]: 'agent.py: await client.query(prompt)' } },
    'beside a data base that is asked too': {
      files: SERVER(LISTS),
      at: { [SCOPE]: 'agent.py: await client.query(prompt)' },
    },
    'in TypeScript by a function': {
      files: {
        'package.json':
          '{"name":"oak","private":true,"type":"module","dependencies":{"express":"4","@anthropic-ai/claude-agent-sdk":"^0.1"}}',
        's.js':
          "import express from 'express'\nimport { query } from '@anthropic-ai/claude-agent-sdk'\nimport { db } from './db.js'\nconst app = express()\napp.post('/ask', async (req, res) => {\n  const rows = await db.query('SELECT * FROM rules')\n  for await (const part of query({ prompt: req.body.q, options: { maxTurns: 3, rows } })) res.write(JSON.stringify(part))\n  res.end()\n})\napp.listen(80)\n",
        'db.js': 'export const db = { query: async sql => sql }\n',
      },
      at: { [SCOPE]: 's.js: for await (const part of query({ prompt: req.body.q' },
    },
  })
})
