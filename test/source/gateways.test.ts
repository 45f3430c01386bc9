import { describe, expect, it } from 'vitest'
import { firm } from './seen.ts'

const named = (path: string, text: string) => firm('endpoint', path, text).map(one => one.detail.provider)
const asked = (path: string, text: string) =>
  firm('generation', path, text).map(one => [one.value, one.detail.generates, one.detail.provider])

describe('paths of a gateway', () => {
  it('name whom requests are passed to', () => {
    const text = "export const create = (body) => http.post('/proxy/kling/v1/tasks', body)\n"
    expect(named('src/api.ts', text)).toEqual(['kling'])
    const [found] = firm('endpoint', 'src/api.ts', text)
    expect(text.slice(found?.span.start, found?.span.end)).toBe('/proxy/kling')
    expect(named('src/api.ts', "get('https://gate.acme.dev/proxy/minimax/v1/tasks')\n")).toEqual(['minimax'])
  })

  it.each([
    "'/proxy/images/v1'",
    "'/kling/v1/tasks'",
    "'/proxy/kling'",
    "'/reverse-proxy/acme/v1'",
    "'/myproxy/kling/v1'",
  ])('%s names nobody', path => {
    expect(named('src/api.ts', `get(${path})\n`)).toEqual([])
  })
})

const FASTAPI = (route: string) =>
  `from fastapi import FastAPI\napp = FastAPI()\n\n@app.post("${route}")\nasync def create(body):\n    return await relay(body, "claude")\n`
const EXPRESS = (route: string) =>
  `import express from 'express'\nconst app = express()\napp.post('${route}', (req, res) => relayClaude(req, res))\n`
const GIN = (route: string, owner = 'router') =>
  `package main\n\nimport "github.com/gin-gonic/gin"\n\nfunc main() {\n\t${owner} := gin.Default()\n\t${owner}.POST("${route}", relayClaude)\n}\n`

describe('a protocol that is answered', () => {
  it.each([
    ['FastAPI', 'main.py', FASTAPI('/v1/messages')],
    ['a FastAPI router', 'main.py', FASTAPI('/v1/messages').replaceAll('app', 'messages_router')],
    ['FastAPI, under any name', 'main.py', FASTAPI('/v1/messages').replaceAll('app', 'claude')],
    ['Express', 'server.ts', EXPRESS('/v1/messages')],
    ['Nest', 'c.ts', "@Controller()\nexport class ClaudeController {\n  @Post('/v1/messages')\n  ask() {}\n}\n"],
    ['aiohttp', 'main.py', 'app.router.add_post("/v1/messages", relay_claude)\n'],
    ['Fiber', 'main.go', 'package main\nfunc main() { app := fiber.New(); app.Post("/v1/messages", relayClaude) }\n'],
    ['Axum', 'main.rs', 'fn main() { let app = Router::new().route("/v1/messages", post(relay_claude)); }\n'],
    ['Actix', 'main.rs', '#[post("/v1/messages")]\nasync fn relay_claude() -> String { String::new() }\n'],
    ['ASP.NET', 'C.cs', 'class ClaudeController {\n  [HttpPost("/v1/messages")]\n  public void Ask() {}\n}\n'],
    ['Laravel', 'routes/api.php', "<?php\nRoute::post('/v1/messages', [ClaudeController::class, 'ask']);\n"],
    ['Gin', 'main.go', GIN('/v1/messages')],
    ['Gin, by its usual short name', 'main.go', GIN('/v1/messages', 'r')],
    ['Gin, a group by its version', 'main.go', GIN('/v1/messages', 'v1')],
    ['net/http', 'main.go', 'package main\n\n// claude\nfunc main() { http.HandleFunc("/v1/messages", relay) }\n'],
    [
      'Spring',
      'C.java',
      '@RestController\nclass ClaudeController {\n  @PostMapping("/v1/messages")\n  void ask() {}\n}\n',
    ],
  ])('generates and names no provider: %s', (_, path, text) => {
    expect(asked(path, text)).toEqual([['/v1/messages', ['text'], undefined]])
  })

  it.each([
    ['fetch', 'ask.ts', "const claude = await fetch(base + '/v1/messages', { method: 'POST' })\n"],
    ['axios', 'ask.ts', "const claude = await axios.post('/v1/messages', body)\n"],
    ['a client in a server', 'ask.ts', "const app = 1\nconst claude = await client.post('/v1/messages', body)\n"],
    ['requests', 'ask.py', 'claude = requests.post(f"{base}/v1/messages", json=body)\n'],
    ['httpx', 'ask.py', 'claude = await self.http.post("/v1/messages", json=body)\n'],
    [
      'Go, in a file that has routes',
      'ask.go',
      'package a\nimport "github.com/gin-gonic/gin"\nfunc f() { claude.Post("/v1/messages", kind, body) }\n',
    ],
    [
      'Retrofit',
      'Claude.kt',
      'interface Claude {\n  @POST("/v1/messages")\n  suspend fun ask(@Body body: Ask): Answer\n}\n',
    ],
    ['Apache', 'Ask.java', 'class Ask { HttpPost claude = new HttpPost(base + "/v1/messages"); }\n'],
    ['Go', 'ask.go', 'package a\nfunc f() { r, _ := http.Post(claude+"/v1/messages", kind, body) }\n'],
  ])('called, it is whose it is: %s', (_, path, text) => {
    expect(asked(path, text)).toEqual([['/v1/messages', ['text'], 'anthropic']])
  })
})
