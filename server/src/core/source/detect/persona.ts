import { gate } from '../../text/looked-at.ts'
import type { Detector } from '../detector.ts'
import { plainWords } from '../plain-words.ts'

/** A cheap first question: whom a persona is to a person. */
const HINT =
  /女朋友|女友|男朋友|男友|恋人|戀人|伴侣|伴侶|爱人|愛人|老公|老婆|妻子|丈夫|知己|闺蜜|好朋友|玩伴|girlfriend|boyfriend|lover|companion|soulmate|best friend|wife|husband/i
/** The model is told that it is that person: “你是用户的女朋友”, “You are Noah, the user's loving boyfriend”. */
const IS =
  /(?:你(?:就)?(?:是|叫|扮演|将扮演|要扮演|的身份是|的角色是)[^。！!\n]{0,40}?|是用户的)(?:(?:用户|使用者|我|他|她|主人|对方|孩子|小朋友|ta)的?(?:虚拟|贴心|温柔|知心|好|专属){0,2}(?:女朋友|女友|男朋友|男友|恋人|伴侣|爱人|老公|老婆|妻子|丈夫|知己|闺蜜|好朋友|朋友|玩伴)|(?:虚拟|AI)(?:女友|男友|恋人|伴侣))|\b(?:you are|you're|act as|play|your name is|pretend to be)\b[^.!\n]{0,60}?(?:\b(?:user|his|her|their|my)(?:'s|’s)? (?:\w+ ){0,3}(?:girlfriend|boyfriend|lover|companion|soulmate|best friend|wife|husband|partner)\b|\bvirtual (?:girlfriend|boyfriend|companion|lover|partner)\b)/i
/** What such a person does: it cares, comforts, remembers, stays. */
const CARES =
  /情绪|感情|心情|陪|安慰|关心|爱|想念|难过|哄|喜怒|撒娇|feel|love|car(?:e|ing)\b|emotion|comfort|miss(?:es)?\b|affection|lonely|flirt/i
/** Prompts may be put together of several strings in a row. */
const REACH = 600

/** Personas made for continuous emotional company, as prompts tell them. */
export const persona: Detector = {
  needs: gate(HINT),
  start: unit => unit.says(HINT),
  string(unit, at, value, sink) {
    if (value.length < 10 || !HINT.test(value)) return
    const start = unit.tokens.start(at)
    const text = plainWords(unit.text.slice(start, start + Math.max(value.length, Math.min(REACH, value.length + 300))))
    if (!IS.test(plainWords(value)) || !CARES.test(text)) return
    const excerpt = value.replace(/\s+/g, ' ').trim().slice(0, 60)
    sink.add('companion', unit.span(at), excerpt, { what: 'persona' }, 'medium')
  },
}
