import { ofKind } from '../evidence/evidence.ts'
import type { Modality } from '../evidence/vocabulary.ts'
import { remembered } from '../text/remembered.ts'
import type { ServiceProfile } from './profile.ts'

/** What products are called after what they make; beginnings of words. */
const NAMED: Readonly<Record<Modality, RegExp>> = {
  text: /chat|gpt|llm|writ|answer|ask|translat|summar|talk|blog|copilot|assistant|agent|对话|问答|写作|聊天|翻译/i,
  image:
    /diffusion|midjourney|(^|[^a-z])(mj|sd|t2i|ai-?art)([^a-z]|$)|draw|paint|image|picture|photo|comfy|dall-?e|flux|avatar|poster|logo|sticker|wallpaper|绘|画|图/i,
  audio: /(^|[^a-z])tts|voice|speech|speak|music|song|audio|podcast|sing|dubbing|语音|音乐|配音|朗读|声/i,
  video: /video|film|movie|(^|[^a-z])clip|视频|短片/i,
}

/** A call nearer than this weighs fully; one that nothing leads to, half. */
const NEAR = 6
const TALK = 5

/**
 * What the product is about, of all that it makes: what its name says where that is one thing, else what most files of its
 * own make, the nearer to people the more.
 */
function mainModality(profile: Offered): Modality | undefined {
  return known(profile, '', () => mainOf(profile))
}

type Offered = Pick<ServiceProfile, 'name' | 'root' | 'generates' | 'seen' | 'distance'>
const known = remembered<Modality | undefined>()

function mainOf(profile: Offered): Modality | undefined {
  const { generates, name, root } = profile
  if (generates.length < 2) return generates[0]
  const named = (Object.keys(NAMED) as Modality[]).filter(one => NAMED[one].test(`${name} ${root}`))
  if (named.length === 1 && generates.includes(named[0] as Modality)) return named[0]
  const weights = new Map<Modality, Map<string, number>>()
  for (const one of ofKind(profile.seen, 'generation')) {
    if (one.role !== 'product' || one.confidence === 'low' || one.detail.side || one.detail.assembled) continue
    const steps = profile.distance(one.file) ?? NEAR
    const weight = (one.detail.prepares ? 0.5 : 1) / (1 + Math.min(steps, NEAR) / NEAR)
    for (const modality of one.detail.generates) {
      const files = weights.get(modality) ?? new Map<string, number>()
      weights.set(modality, files.set(one.file, Math.max(weight, files.get(one.file) ?? 0)))
    }
  }
  const weightOf = (one: Modality) => [...(weights.get(one)?.values() ?? [])].reduce((sum, weight) => sum + weight, 0)
  // Talk is what most products that also draw or speak are about: another kind must far outweigh it.
  const [most = 'text'] = [...generates].sort((a, b) => weightOf(b) - weightOf(a))
  return generates.includes('text') && weightOf('text') * TALK >= weightOf(most) ? 'text' : most
}

/** What a service is about, of these kinds of content; nothing where it makes none of them. */
export function aboutOf(profile: ServiceProfile, of: readonly Modality[] = profile.generates): readonly Modality[] {
  const main = mainModality(profile)
  return main !== undefined && of.includes(main) ? [main] : of.slice(0, 1)
}
