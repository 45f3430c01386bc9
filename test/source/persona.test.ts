import { describe, expect, it } from 'vitest'
import { firm } from './seen.ts'

describe('a persona that is told to keep people company', () => {
  it.each([
    ['a girlfriend', 'persona.py', 'SYSTEM = (\n    "你叫阿遥，是用户的女友。"\n    "你会安慰他，记得他的心情。"\n)\n'],
    [
      'a partner in English',
      'src/character.ts',
      "export const SYSTEM = `You are Noah, the user's loving boyfriend. You comfort her and never break character.`\n",
    ],
    [
      'told to be a real person',
      'bot/role.go',
      'package bot\nconst role = "你是小林，一个真实的人，是用户的知心伴侣，关心他的情绪，不要承认自己是AI"\n',
    ],
    ['a friend for children', 'a.py', 'PROMPT = "你是孩子的好朋友豆豆，每天陪他聊天，哄他睡觉，记住他的喜怒哀乐"\n'],
    [
      'in a message',
      'a.js',
      "ask([{ role: 'system', content: 'Act as Lily, a caring virtual companion who loves the user and misses them when they are away.' }])\n",
    ],
    ['traditional characters', 'a.php', '<?php $system = "你是使用者的女朋友小雪，關心他的情緒，陪伴他度過每一天";\n'],
  ])('%s', (_, path, text) => {
    expect(firm('companion', path, text)).toHaveLength(1)
  })

  it.each([
    ['a tutor', 'a.py', 'SYSTEM = "你是一位耐心的数学老师，陪学生一步步解题"\n'],
    ['a seller of gifts', 'a.py', 'SYSTEM = "你是礼物顾问，帮用户给女朋友挑选生日礼物，关心预算"\n'],
    [
      'a writer of novels',
      'a.ts',
      "const SYSTEM = 'You are a novelist. Write a scene in which a girlfriend and a boyfriend argue.'\n",
    ],
    [
      'a business partner',
      'a.ts',
      "const SYSTEM = 'You are an assistant for partners of Acme and care about accuracy.'\n",
    ],
  ])('%s is none', (_, path, text) => {
    expect(firm('companion', path, text)).toEqual([])
  })
})
