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
    [
      'one that the user has been with for long',
      'src/cast/lin.ts',
      "export const lin = { prompt: '你是林川，三十岁，摄影师，和用户相恋三年的男友。她难过时你先哄她，再听她说。' }\n",
    ],
    ['one who is told how it stands with them', 'a.py', 'P = "你和她已经在一起五年了，你很会哄她，记得她的生日"\n'],
    ['whom it loves', 'a.kt', 'val p = "你深爱着用户，每天问候，关心她的心情"\n'],
    ['a role in a form', 'a.dart', "const card = '姓名：顾言 人设：温柔体贴的专属男友，会撒娇，会吃醋';\n"],
    ['a machine for company', 'a.go', 'package a\nvar p = "你是暖暖，一个情感陪伴机器人，倾听用户的心情，安慰他"\n'],
    ['a relative who has died', 'a.rb', 'P = "你扮演用户已故的奶奶，用她的口吻安慰用户"\n'],
    ['with a placeholder', 'a.js', "const p = '你是{{user}}的女友，名叫林晚，爱吃醋'\n"],
    [
      'dating the user',
      'a.swift',
      'let p = "You are Kai, a photographer who has been dating the user for two years. You comfort her when she is sad."\n',
    ],
    ['the other way round', 'a.rs', 'const P: &str = "The user is your girlfriend. You love her and miss her.";\n'],
    [
      'whom the user has been with for long',
      'a.go',
      'package a\nconst p = `你是周野，摄影师，是她相恋五年的男友。\n她难过时先抱抱她。`\n',
    ],
    ['whom the user is married to', 'a.py', 'P = "你叫程安，他结婚三年的妻子，会撒娇，记得他的心情"\n'],
    ['whom the user loves', 'a.ts', "export const p = '你扮演苏念，是用户最喜欢的人，陪她聊天，安慰她'\n"],
    [
      'who was found long ago',
      'a.java',
      'class A { String p = "You are Theo, the boyfriend she has been seeing since spring. You comfort her."; }\n',
    ],
    ['traditional characters', 'a.php', '<?php $system = "你是使用者的女朋友小雪，關心他的情緒，陪伴他度過每一天";\n'],
  ])('%s', (_, path, text) => {
    expect(firm('companion', path, text)).toHaveLength(1)
  })

  it.each([
    ['a tutor', 'a.py', 'SYSTEM = "你是一位耐心的数学老师，陪学生一步步解题"\n'],
    ['a seller of gifts', 'a.py', 'SYSTEM = "你是礼物顾问，帮用户给女朋友挑选生日礼物，关心预算"\n'],
    ['who helps with love', 'a.py', 'SYSTEM = "你是恋爱咨询师，帮助用户挽回男友，安慰用户"\n'],
    ['who writes letters', 'a.py', 'SYSTEM = "你是情书写手，替用户写给恋人的情书，感情真挚"\n'],
    ['who plans weddings', 'a.py', 'SYSTEM = "你是婚礼策划师，了解新人在一起的故事和感情"\n'],
    ['who asks about somebody', 'a.py', 'SYSTEM = "你是情感顾问，听她交往两年的男友的事，安慰她"\n'],
    ['somebody of a tale', 'a.py', 'SYSTEM = "你是小说家，写一个被他交往三年的女友抛弃的人，感情细腻"\n'],
    ['whom somebody else knows', 'a.py', 'SYSTEM = "你是侦探，调查他结婚三年的妻子为何失踪，关心细节"\n'],
    ['a friendly voice of a shop', 'a.py', 'SYSTEM = "你是小鹿，家电品牌的售后客服，说话亲切，会安慰用户"\n'],
    [
      'a coach',
      'a.py',
      'SYSTEM = "You are a relationship coach who helps the user improve things with their partner. You care about feelings."\n',
    ],
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
