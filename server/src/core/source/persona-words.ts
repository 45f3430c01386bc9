/** A cheap first question: whom a persona is to a person. */
export const PERSONA_HINT =
  /女朋友|女友|男朋友|男友|恋人|戀人|情侣|伴侣|伴侶|爱人|愛人|老公|老婆|妻子|丈夫|知己|闺蜜|好朋友|玩伴|陪伴|最爱|深爱|爱着|暗恋|喜欢的人|爱的人|在一起|交往|恋爱|热恋|奶奶|爷爷|外婆|姥姥|妈妈|爸爸|姐姐|哥哥|妹妹|弟弟|girlfriend|boyfriend|lover|companion|soulmate|best friend|wife|husband|partner|dating|relationship/i

const KIN =
  '(?:女朋友|女友|男朋友|男友|恋人|戀人|伴侣|伴侶|爱人|愛人|老公|老婆|妻子|丈夫|未婚[夫妻]|知己|闺蜜|好朋友|朋友|玩伴|奶奶|爷爷|外婆|姥姥|外公|姥爷|妈妈|母亲|爸爸|父亲|姐姐|哥哥|妹妹|弟弟)'
const LOVED = '(?:女朋友|女友|男朋友|男友|恋人|戀人|情侣|伴侣|伴侶|爱人|愛人|老公|老婆|妻子|丈夫|未婚[夫妻])'
const USER = '(?:用户|使用者|我|他|她|主人|对方|孩子|小朋友|玩家|ta|TA|\\{\\{?\\s?user\\w{0,10}\\s?\\}?\\})'
/** How a persona is told who it is; what helps people with their own partners is nobody's partner. */
const YOU = '你(?:就|将|现在)?(?:是|叫|名叫|扮演|饰演|将扮演|要扮演|来扮演|的身份是|的角色是|的人设是)'
const HELPS = '帮|给|送|追|挽回|写|挑|选|顾问|咨询|专家|教练|助手|客服|老师|律师|策划'
const FAR = '[^。！!？?\\n]'
const IN_LOVE = '(?:交往|相恋|恋爱|热恋|在一起|同居|结婚|订婚|暗恋|异地恋|青梅竹马)'

/** The model is told that it is that person: “你是用户的女朋友”, “You are Noah, the user's loving boyfriend”. */
export const IS_PERSONA: readonly RegExp[] = [
  new RegExp(
    `(?:${YOU}${FAR}{0,40}?|是用户的)(?<![和与跟及、对给帮])${USER}的?(?:虚拟|贴心|温柔|知心|好|专属|亲|已故的?|去世的?){0,2}${KIN}`,
    'i',
  ),
  new RegExp(`(?:${YOU}${FAR}{0,40}?|是用户的)(?:虚拟|AI)${LOVED}`, 'i'),
  // “你是…，和用户交往两年的男友”, “你和她已经在一起三年了”
  new RegExp(
    `${YOU}(?:(?!${HELPS})${FAR}){0,50}?[和与跟]${USER}(?!的)${FAR}{0,8}${IN_LOVE}(?:(?!${HELPS})${FAR}){0,10}?(?:${LOVED}|$|[，,。；;\\n])`,
  ),
  // “你是…，是她相恋多年的恋人”: whom the persona is to the user, and for how long.
  new RegExp(
    `${YOU}(?:(?!${HELPS})${FAR}){0,50}?(?<![和与跟及、对给帮])${USER}(?:(?!${HELPS})[^。！!？?，,；;\\n]){0,8}?(?:(?:${IN_LOVE}|相处|相识)(?:(?!${HELPS})[^。！!？?，,；;\\n]){0,8}的${LOVED}|(?<=${USER})(?:最|深|一直)?(?:喜欢|爱)着?的人)(?:$|[，,。；;！!\\n])`,
  ),
  new RegExp(
    `你(?:们|[和与跟]${USER}|${USER}[和与跟]你)(?:是|正在|正|已经|已)?(?:(?!${HELPS})${FAR}){0,10}?(?:${IN_LOVE}|${LOVED}|夫妻|男女朋友)`,
  ),
  new RegExp(`${USER}是你(?:的|最|深|心|唯一的?){0,3}(?:爱的|心爱的)?(?:${LOVED}|人|宝贝|挚爱)`),
  new RegExp(`你(?:深爱着?|爱着|深深地?爱着?|暗恋着?|一直喜欢着?)${USER}`),
  new RegExp(
    `(?:身份|人设|角色|设定|关系)\\s?[：:]\\s?(?:(?!${HELPS})${FAR}){0,24}?(?:${USER}的|虚拟|AI|专属|贴心|温柔的?)${FAR}{0,6}?${LOVED}`,
  ),
  new RegExp(
    `${YOU}(?:(?!客服|售后)${FAR}){0,40}?(?:(?:情感|情绪|心灵|虚拟|AI)陪伴|陪伴(?:机器人|型|者|师|伙伴|AI)|AI\\s?伴侣|恋爱陪伴)`,
    'i',
  ),
  /\b(?:you are|you're|act as|play|your name is|pretend to be)\b[^.!\n]{0,60}?(?:\b(?:user|his|her|their|my)(?:'s|’s)? (?:\w+ ){0,3}(?:girlfriend|boyfriend|lover|companion|soulmate|best friend|wife|husband|partner)\b|\b(?:virtual|emotional|AI) (?:girlfriend|boyfriend|companion|lover|partner)\b)/i,
  /\b(?:you are|you're|you have been|you've been|who has been|who's been)\b[^!\n]{0,120}?\b(?:dating|in (?:a |an )?(?:[\w-]+ ){0,2}relationship with|married to|engaged to|in love with|boyfriend of|girlfriend of|wife of|husband of|partner of) (?:the user|him|her|them|me|\{\{?\s?user)/i,
  // “You are Leo, the boyfriend she has been seeing for two years”
  /\b(?:you are|you're|act as|play)\b[^.!\n]{0,80}?\b(?:girlfriend|boyfriend|lover|wife|husband|fiancée?|partner),? (?:whom? |that )?(?:the user|she|he|they|\{\{?\s?user\s?\}?\})(?:'s|’s|'ve|’ve| has| have| is| are)? (?:been )?(?:dating|seeing|living with|in love with|engaged to|married to|lives? with|loves?|met)\b/i,
  /\bthe user is your (?:\w+ ){0,2}(?:girlfriend|boyfriend|lover|partner|wife|husband|soulmate|beloved)\b/i,
]

/** What such a person does: it cares, comforts, remembers, stays. */
export const PERSONA_CARES =
  /情绪|感情|心情|陪|安慰|关心|爱|想念|难过|哄|喜怒|撒娇|吃醋|心疼|抱抱|feel|love|car(?:e|ing)\b|emotion|comfort|miss(?:es)?\b|affection|lonely|flirt|jealous|hug/i
