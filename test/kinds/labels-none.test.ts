import { describe, expect, it } from 'vitest'
import { seen } from '../source/seen.ts'
import { J, java, node, py, type Files } from './asking.ts'
import { projects } from './kind.ts'
import { nextChat } from './products.ts'

const NO = { labelled: false }
const vue = (template: string, script = '', more: Files = {}): Files => ({
  'package.json':
    '{"name":"oak","private":true,"dependencies":{"vue":"3","openai":"4","vue-i18n":"9"},"scripts":{"build":"vite build"}}',
  'index.html': '<div id="app"></div><script type="module" src="/src/main.ts"></script>',
  'src/main.ts': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
  'src/App.vue': `<template><div><div v-for="m in list" :key="m.id">{{ m.text }}</div>${template}</div></template>\n<script setup lang="ts">\nimport OpenAI from 'openai'\nimport { ref } from 'vue'\nconst list = ref([])\nconst llm = new OpenAI({ dangerouslyAllowBrowser: true })\nconst ask = async (q: string) => list.value.push((await llm.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: q }] })).choices[0].message)\n${script}</script>\n`,
  ...more,
})

describe('words that are no label', () => {
  projects([
    ['prompt asks', py('', "SYSTEM = '请在回答结尾加上：以上内容由AI生成'"), NO],
    ['button', nextChat('<button>AI 生成标题</button>'), NO],
    ['menu', nextChat('<a href="/x">AI 生成图片</a>'), NO],
    ['heading', nextChat('<h2>AI 生成视频</h2>'), NO],
    ['feature list', nextChat('<li>支持 AI 生成文案，一键发布</li>'), NO],
    ['loading', vue('<p v-if="loading">内容由AI生成中，请稍候</p>'), NO],
    ['log', py('', "import logging\nlogging.info('内容由AI生成')"), NO],
    [
      'terms page',
      nextChat('', {
        files: {
          'app/terms/page.tsx':
            'export default function T() { return <p>平台上部分内容由 AI 生成，您应自行核实。</p> }\n',
        },
      }),
      NO,
    ],
    [
      'db column comment',
      java('', '', {
        [`${J}Post.java`]:
          'package cn.oak;\nimport io.swagger.v3.oas.annotations.media.Schema;\npublic class Post { @Schema(description = "内容是否由AI生成") private Boolean ai; }\n',
      }),
      NO,
    ],
    ['admin', vue('', '', { 'src/views/admin/List.vue': '<template><p>内容由AI生成，仅供参考</p></template>\n' }), NO],
    ['filter option', vue('<el-option label="AI 生成" value="ai" />'), NO],
    [
      'meta',
      nextChat('', {
        files: {
          'app/layout.tsx':
            "export const metadata = { description: '内容由 AI 生成的故事' }\nexport default function L({ children }: { children: React.ReactNode }) { return <html><body>{children}</body></html> }\n",
        },
      }),
      NO,
    ],
    ['readme', py('', '', { 'README.md': '# oak\n\n内容由AI生成，仅供参考\n' }), NO],
    ['tutorial text', nextChat('<p>点击按钮后，标题将由 AI 生成</p>'), NO],
    [
      'declare for platform',
      node('', '', { 'publish.js': "export async function publish(page) { await page.click('text=内容由AI生成') }\n" }),
      NO,
    ],
    [
      'a switch that a query asks for, beside a word that holds a name of a vendor',
      nextChat('', {
        files: {
          'app/api/link/route.ts':
            "import { db } from '@/db'\nimport OpenAI from 'openai'\nexport async function GET() {\n  // one individual link\n  return Response.json(await db.link.findFirst({ select: { slug: true, enableWatermark: true } }))\n}\n",
        },
      }),
      NO,
    ],
  ])
})

describe('instructions, offers and credits that are no label', () => {
  it.each([
    'Please check "AI-generated" if your picture was not painted by hand.',
    'Please check if AI-generated works are accepted in your category.',
    'Please check here for AI-generated submissions',
    'Please review our AI-generated content policy before posting.',
    'Please review AI-generated content rules before posting.',
    '点击下方按钮，标题将由AI生成，请核对账户余额',
    '点击下方按钮，标题将由AI生成，仅供参考',
    '是否启用，AI生成请验证手机号',
    '上传后，由AI生成，请验证邮箱',
    '本网站由百川制作',
    '本片由通义制作',
    'Created with OpenAI and Next.js',
    'Written with OpenAI on Vercel',
    'Created with Gemini on Vercel',
    'How are images made? Let us show you.',
    'Is content created by artificial intelligence ranked lower? We asked around, and the answer may surprise you.',
  ])('%s', words => {
    expect(seen('label-text', 'src/Foot.vue', `<template><p class="tip">${words}</p></template>\n`)).toEqual([])
  })
})
