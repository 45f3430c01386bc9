import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { Hub } from '../../evidence/vocabulary.ts'
import { fencesOf } from '../../syntax/fences.ts'
import { allMatches } from '../../text/steps.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { isHubId } from './support/model-id.ts'

/** A page of a hub: `huggingface.co/datasets/owner/name`, `modelscope.cn/models/owner/name`, `huggingface.co/owner/name`. */
const PAGE =
  /\b(?:(huggingface\.co|hf\.co|hf-mirror\.com)|(?:www\.)?(modelscope\.(?:cn|ai))|(?:www\.)?(wisemodel\.cn)|(?:www\.)?(openxlab\.org\.cn)|(?:www\.|ai\.)?(opencsg\.com|modelers\.cn|gitee\.com|kaggle\.com))\/(?:(datasets?|models?)(?:\/(?:detail|codes))?\/)?([\w.-]{1,80}\/[\w.-]{1,100})/g
/** First parts of a hub's own pages. */
const OWN =
  /^(docs|papers|spaces|blog|collections|api|organizations|join|settings|tasks|learn|posts|pricing|new|login|chat|models|datasets|studios|organization|profile|home|my|detail|codes|assets|front)$/i
/** Corpora that speech and language are often trained on, by the address they are fetched from. */
const CORPUS =
  /\b(?:(?:www\.)?openslr\.org\/(?:resources\/)?\d{1,4}|opendatalab\.(?:com|org\.cn)\/(?:OpenDataLab\/)?[\w.-]{2,60}|(?:the-eye\.eu|pile\.eleuther\.ai)\/[\w./-]{2,80})/g
/** A command that trains, shown in a fence of any language. */
const TRAINS =
  /^[ \t]*(?:[$>%][ \t]+)?(?:[A-Z_]+=\S+[ \t]+){0,6}(?:(?:python3?|torchrun|accelerate|deepspeed|bash|sh|uv|srun|poetry)\b[^\n]{0,160}?(?:\b[\w/-]{0,80}(?:train|fine_?-?tune|sft|dpo|rlhf|lora|ptuning)\w{0,40}\.(?:py|sh)\b|(?:-m|--module)[ \t]+[\w.]{0,80}(?:train|fine_?tune|sft|dpo|rlhf|lora)\w{0,40})|(?:llamafactory-cli|xtuner|axolotl|tune|simpletuner)[ \t]+(?:train|run)\b|(?:megatron[ \t]+)?swift[ \t]+(?:sft|pt|rlhf)\b|(?:trl|litgpt)[ \t]+(?:sft|dpo|grpo|kto|finetune\w{0,20}|pretrain)\b|mlx_lm\.lora\b|autotrain[ \t]+llm\b|(?:make|just|task|(?:npm|pnpm|yarn|pdm|poetry|uv|pixi|rye|hatch)[ \t]+run)[ \t]+(?:\w{1,20}[-:])?(?:train|fine-?tune|sft|lora)(?:[-:]\w{1,20})?\b)[^\n]{0,400}/gm
const MOST = 300
const README = /(^|\/)readme[^/]*\.mdx?$/i
/** What a page must say to show such a command. */
const MAY_TRAIN = /train|tune|sft|dpo|rlhf|lora|ptuning/i

/** Data sets, weights and training commands that a README shows, and commands of other pages: what it points to need not be used here, so it is kept for the record. */
export const reader: Reader = {
  id: 'readme-links',
  title: { en: 'Data sets, models and training commands in a README', 'zh-CN': 'README 中的数据集、模型与训练命令' },
  patterns: ['**/*.{md,mdx}', '**/*.{sh,bash}'],
  yields: ['model', 'dataset', 'training'],
  matches: path => /\.(mdx?|sh|bash)$/i.test(path),
  read(file) {
    const { text } = file
    // Other pages point to everything under the sun; the commands that they show are those of this project.
    if (!README.test(file.path) && /\.mdx?$/i.test(file.path)) return shown(text)
    const corpora = [...allMatches(text, CORPUS)].map(match =>
      sighting('dataset', match.index, match[0], { role: 'train' }),
    )
    if (/\.(sh|bash)$/i.test(file.path)) return corpora.length > 0 ? { evidence: corpora } : NOTHING
    const pages = [...allMatches(text, PAGE)].slice(0, MOST).flatMap(page)
    return { evidence: [...pages, ...corpora, ...commands(text)] }
  },
}

type Detail = Parameters<typeof evidence<'dataset'>>[3]

function sighting(kind: 'dataset', start: number, value: string, detail: Detail): Evidence {
  return evidence(kind, { start, end: start + value.length }, value, detail, 'low')
}

function page(match: RegExpExecArray): Evidence[] {
  const [whole, hf, ms, , , shared, what = '', raw = ''] = match
  const id = raw.replace(/(?<![.-])[.-]{1,9}$/, '')
  const hub: Hub | undefined = hf ? 'huggingface' : ms ? 'modelscope' : undefined
  // Code, notebooks and people have pages there as well.
  if (shared !== undefined && what === '') return []
  if (OWN.test(id.slice(0, id.indexOf('/'))) || !isHubId(id)) return []
  const start = match.index + whole.lastIndexOf(raw)
  const more = hub === undefined ? {} : { hub }
  if (what.startsWith('dataset')) return [sighting('dataset', start, id, { role: 'train', ...more })]
  return [evidence('model', { start, end: start + id.length }, id, { role: 'other', ...more }, 'low')]
}

function shown(text: string) {
  const found = text.includes('```') && MAY_TRAIN.test(text) ? commands(text) : []
  return found.length > 0 ? { evidence: found } : NOTHING
}

function commands(text: string): Evidence[] {
  return fencesOf(text).flatMap(({ span }) =>
    [...allMatches(text.slice(span.start, span.end), TRAINS)].map(match => {
      const start = span.start + match.index + (match[0].length - match[0].trimStart().length)
      const value = match[0].trim()
      return evidence(
        'training',
        { start, end: start + value.length },
        value.slice(0, 60),
        { method: 'finetune' },
        'low',
      )
    }),
  )
}
