import { describe } from 'vitest'
import { projects } from './kind.ts'
import type { Files } from './project.ts'

const NEST =
  '{"name":"@dune/api","private":true,"scripts":{"start":"nest start"},"dependencies":{"@nestjs/core":"10","@nestjs/common":"10"}}'
const page = (name: string) =>
  `{"name":"@dune/${name}","private":true,"scripts":{"dev":"next dev"},"dependencies":{"next":"15","react":"19"}}`
const SERVER: Files = {
  'package.json': '{"name":"dune","private":true,"workspaces":["apps/*"]}',
  'apps/api/package.json': NEST,
  'apps/api/src/main.ts':
    "import { NestFactory } from '@nestjs/core'\nimport { AppModule } from './app.module'\nasync function start() {\n  const app = await NestFactory.create(AppModule)\n  app.setGlobalPrefix('api')\n  await app.listen(3001)\n}\nstart()\n",
  'apps/api/src/app.module.ts':
    "import { Module } from '@nestjs/common'\nimport { HelperController } from './helper.controller'\n@Module({ controllers: [HelperController] })\nexport class AppModule {}\n",
  'apps/api/src/helper.controller.ts':
    "import { Body, Controller, Get, Post } from '@nestjs/common'\nimport { ask } from './ask'\n@Controller('desk/helper')\nexport class HelperController {\n  @Get('settings')\n  settings() { return {} }\n  @Post('chat/completions')\n  talk(@Body() body: any) { return ask(body) }\n}\n",
  'apps/api/src/ask.ts':
    "export async function ask(body: any) {\n  const reply = await fetch(`${process.env.BASE}/chat/completions`, { method: 'POST', body: JSON.stringify({ model: 'qwen-plus', messages: body.messages }) })\n  return reply.json()\n}\n",
}
const asking = (name: string, path: string): Files => ({
  [`apps/${name}/package.json`]: page(name),
  [`apps/${name}/app/page.tsx`]:
    "'use client'\nimport { talk } from '../lib/talk'\nexport default function Page() { return <button onClick={() => talk([])}>Say</button> }\n",
  [`apps/${name}/lib/talk.ts`]: `import { deskRequest } from './net'\nexport function talk(messages: object[]) {\n  return deskRequest({ path: '${path}', init: { method: 'POST', body: JSON.stringify({ messages }) } })\n}\n`,
  [`apps/${name}/lib/net.ts`]:
    'export async function deskRequest(one: any) {\n  const reply = await fetch(`${process.env.NEXT_PUBLIC_BASE}${one.path}`, one.init)\n  return reply.json()\n}\n',
})

describe('pages that ask routes of Nest are one product with the server that has them', () => {
  projects([
    [
      'below the path of their controller',
      { ...SERVER, ...asking('desk', '/desk/helper/chat/completions') },
      { roots: ['apps/api'] },
    ],
    [
      'and below the prefix of all',
      { ...SERVER, ...asking('desk', '/api/desk/helper/chat/completions') },
      { roots: ['apps/api'] },
    ],
    [
      'each of several',
      {
        ...SERVER,
        ...asking('desk', '/desk/helper/chat/completions'),
        ...asking('stand', '/desk/helper/chat/completions'),
      },
      { roots: ['apps/api'] },
    ],
    [
      'and not with one that has others',
      { ...SERVER, ...asking('desk', '/v1/chat/completions') },
      { roots: ['apps/api', 'apps/desk'] },
    ],
  ])
})
