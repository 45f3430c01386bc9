import type { Modality } from '../evidence/vocabulary.ts'

const text = ['text'] as const
const image = ['image'] as const
const audio = ['audio'] as const
const video = ['video'] as const

/** Diffusers and other pipelines by the words in their class name. */
export const PIPELINE_MODALITIES: readonly (readonly [RegExp, readonly Modality[]])[] = [
  [/Video|Wan|CogVideo|Animate|LTX|Mochi|Hunyuan.*Vid|I2VGen|TextToVideo|Allegro|SkyReels|Cosmos|ConsisID/, video],
  [/Audio|Music|Speech|Dance.*Diffusion|StableAudio/, audio],
  [
    /Diffusion|Flux|Kandinsky|PixArt|Text2Image|Image2Image|Img2Img|Inpaint|ControlNet|StableCascade|Wuerstchen|Latte|Kolors|QwenImage|Sana|HiDream|AutoPipeline|Lumina|Chroma|Unclip|UnCLIP|DiT\b/,
    image,
  ],
]

/** Tasks of `pipeline(…)` (Transformers, ModelScope, Transformers.js) that generate; all others recognise, rank or embed. */
export const PIPELINE_TASKS: Readonly<Record<string, readonly Modality[]>> = {
  'text-generation': text,
  'text2text-generation': text,
  summarization: text,
  translation: text,
  conversational: text,
  chat: text,
  'image-text-to-text': text,
  'visual-question-answering': [],
  'text-to-image': image,
  'text-to-image-synthesis': image,
  'image-to-image': image,
  'text-to-speech': audio,
  'text-to-audio': audio,
  'text-to-video': video,
  'text-to-video-synthesis': video,
  'image-to-video': video,
}
