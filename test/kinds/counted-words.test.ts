import { describe, expect, it } from 'vitest'
import { projects } from './kind.ts'
import { decode } from '../../server/src/workspace/decode.ts'

const T = ['text'] as const
const ASK_PHP =
  "  private static function ask($text) {\n    $c = curl_init('https://api.deepseek.com/chat/completions');\n    curl_setopt($c, CURLOPT_POSTFIELDS, json_encode(['model' => 'deepseek-chat', 'messages' => [['role' => 'user', 'content' => $text]]]));\n    return curl_exec($c);\n  }\n"

describe('models whose words are only counted are asked by nobody', () => {
  projects([
    [
      'a counter in Go',
      {
        'go.mod': 'module oak\n\ngo 1.22\n\nrequire github.com/spf13/cobra v1.8.0\n',
        'main.go': 'package main\n\nimport "oak/tokenizer"\n\nfunc main() { println(tokenizer.Costs()) }\n',
        'tokenizer/cost.go':
          'package tokenizer\n\nvar mainModels = []string{\n\t"gpt-5",\n\t"gpt-4o",\n\t"claude-sonnet-4.5",\n}\n\nfunc Costs() int { return len(mainModels) }\n',
      },
      { silent: true },
    ],
    [
      'prices in Python',
      {
        'requirements.txt': 'click\n',
        'app.py': 'from oak.pricing import first\nprint(first())\n',
        'oak/pricing.py':
          'DEFAULT_MODELS = ["gpt-4o", "claude-3-5-sonnet-20241022"]\ndef first():\n    return len(DEFAULT_MODELS)\n',
      },
      { silent: true },
    ],
    [
      'a counter in TypeScript, in words joined',
      {
        'package.json': '{"name":"oak","private":true,"dependencies":{"express":"4"}}',
        'src/tokenCounter.ts':
          "export const chatModel = 'gpt-4o-mini'\nexport const count = (text: string) => text.length / 4\n",
        'src/index.ts':
          "import express from 'express'\nimport { count } from './tokenCounter'\nexpress().get('/count', (req, res) => res.json(count(String(req.query.t)))).listen(3000)\n",
      },
      { silent: true },
    ],
    [
      'a product that also counts still asks',
      {
        'package.json': '{"name":"oak","private":true,"dependencies":{"express":"4","openai":"4"}}',
        'src/tokenCounter.ts': "export const chatModel = 'gpt-4o-mini'\n",
        'src/index.ts':
          "import express from 'express'\nimport OpenAI from 'openai'\nimport { chatModel } from './tokenCounter'\nconst client = new OpenAI()\nexpress().post('/talk', async (req, res) => res.json(await client.chat.completions.create({ model: chatModel, messages: req.body }))).listen(3000)\n",
      },
      { generates: T, providers: ['openai'] },
    ],
  ])
})

describe('a check that nobody wrote checks nothing', () => {
  projects([
    [
      'a method of PHP that stands nowhere',
      {
        'Plugin.php': `<?php\nclass Oak_Plugin implements Typecho_Plugin_Interface {\n  public static function show($text) { return self::ask(self::safe($text)); }\n  private static function safe($text) {\n    if (self::containsSensitiveContent($text)) throw new Exception('no');\n    return $text;\n  }\n${ASK_PHP}}\n`,
      },
      { generates: T, moderates: false },
    ],
    [
      'a method of JavaScript that stands nowhere',
      {
        'package.json': '{"name":"oak","private":true,"dependencies":{"express":"4","openai":"4"}}',
        'index.js':
          "const express = require('express')\nconst OpenAI = require('openai')\nclass Talk {\n  client = new OpenAI()\n  async say(text) {\n    if (await this.moderateContent(text)) return 'no'\n    return this.client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: text }] })\n  }\n}\nexpress().post('/talk', async (req, res) => res.json(await new Talk().say(req.body.text))).listen(3000)\n",
      },
      { generates: T, moderates: false },
    ],
    [
      'a method that the class has',
      {
        'Plugin.php': `<?php\nclass Oak_Plugin implements Typecho_Plugin_Interface {\n  public static function show($text) {\n    if (self::containsSensitiveContent($text)) return '';\n    return self::ask($text);\n  }\n  private static function containsSensitiveContent($text) { foreach (file('words.txt') as $word) if (strpos($text, trim($word)) !== false) return true; return false; }\n${ASK_PHP}}\n`,
      },
      { generates: T, moderates: true },
    ],
    [
      'a method that a base brings along',
      {
        'Plugin.php': `<?php\nclass Oak_Plugin extends Oak_Base implements Typecho_Plugin_Interface {\n  public static function show($text) {\n    if (self::containsSensitiveContent($text)) return '';\n    return self::ask($text);\n  }\n${ASK_PHP}}\n`,
      },
      { generates: T, moderates: true },
    ],
  ])
})

describe('code with remarks in an old encoding is read', () => {
  it.each([
    ['Cyrillic', [0xef, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]],
    ['Latin', [0x63, 0x61, 0x66, 0xe9, 0x20]],
  ])('%s', (_, remark) => {
    const code = new TextEncoder().encode('const string Endpoint = "https://api.deepseek.com/v1/chat/completions"; // ')
    const bytes = new Uint8Array([...code, ...remark, 0x0a])
    expect(decode(bytes)).toMatchObject({ text: expect.stringContaining('api.deepseek.com/v1/chat/completions"') })
  })

  it('but no file that is all in it', () => {
    expect(decode(new Uint8Array(90).fill(0xff))).toEqual({ problem: 'encoding' })
  })
})
