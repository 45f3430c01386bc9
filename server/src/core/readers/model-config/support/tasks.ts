import type { Modality } from '../../../evidence/vocabulary.ts'

/** What a task of ModelScope or Hugging Face makes; tasks that recognise, rank or embed make nothing. */
export function generatesOfTask(task: string): Modality[] {
  if (
    /recogni|classif|detect|segment|embedding|similarity|ranking|fill-mask|feature-extraction|transcri|vad|punctuation|retrieval|token-classification|zero-shot|depth|reward|speech-to-text|^ocr/i.test(
      task,
    )
  )
    return []
  if (/video-(generation|synthesis)|(text|image)-to-video|video-to-video/i.test(task)) return ['video']
  if (
    /text-to-(image|3d)|image-to-image|image-generation|unconditional-image|inpainting|image-synthesis|image-style|image-portrait|image-colou?r|portrait-stylization|image-editing/i.test(
      task,
    )
  )
    return ['image']
  if (
    /text-to-(speech|audio|music)|speech-(synthesis|generation)|music-generation|audio-to-audio|voice-(conversion|clon)/i.test(
      task,
    )
  )
    return ['audio']
  if (
    /text-generation|text2text|chat|conversational|summari[sz]ation|translation|image-text-to-text|visual-question|question-answering|any-to-any|image-to-text|image-caption|code-generation|multimodal|text-rewrit|dialog/i.test(
      task,
    )
  )
    return ['text']
  return []
}

/** The role of a task that generates nothing. */
export function roleOfTask(task: string): 'embedding' | 'recognition' | 'other' {
  if (/embedding|similarity|feature-extraction|retrieval/i.test(task)) return 'embedding'
  return /recogni|classif|detect|segment|transcri|vad|punctuation|ocr/i.test(task) ? 'recognition' : 'other'
}
