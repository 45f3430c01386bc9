import { evidence } from '../evidence/evidence.ts'
import { NOTHING, type Reader } from '../readers/reader.ts'

const INTERFACE_PATH =
  /(^|\/)[^/]*(label|annotat|标注)[^/]*\.xml$|(^|\/)(label[-_]?studio|annotat\w*|labell?ing)\/[^/]+\.xml$/i
/** Rules for people who annotate. “Labelling” alone would also name the marks of generated content. */
const RULES_PATH =
  /(^|\/)[^/]*(annotat(ion|or)s?[-_ ]?(guide(line)?s?|rules?|manual|instructions?|handbook|spec(ification)?)|标注(规范|规则|指南|手册|细则|要求|说明))[^/]*\.(md|mdx|txt)$/i
const CONTROL = /<(?:Choices|Labels|RectangleLabels|TextArea|Rating|Pairwise|Ranker|Taxonomy)\b[^>]*\btoName\s*=/

/** Labelling interfaces of Label Studio, kept as XML. */
export const annotationInterfaceReader: Reader = {
  id: 'source-annotation-interface',
  title: { en: 'Label Studio labelling interface', 'zh-CN': 'Label Studio 标注界面' },
  patterns: ['**/*{label,annotat}*.xml', '**/{label-studio,label_studio,annotation,labeling}/*.xml'],
  yields: ['annotation'],
  matches: path => INTERFACE_PATH.test(path),
  read({ text, role }) {
    const found = role === 'product' && text.includes('<View') ? CONTROL.exec(text) : null
    if (found === null) return NOTHING
    const span = { start: found.index, end: found.index + found[0].length }
    return { evidence: [evidence('annotation', span, 'Label Studio', { what: 'tool' }, 'medium')] }
  },
}

/** Written annotation rules, told by the name of their file. */
export const annotationRulesReader: Reader = {
  id: 'source-annotation-rules',
  title: { en: 'Annotation rules', 'zh-CN': '标注规则' },
  patterns: [
    '**/*annotation*{guide,rule,manual,instruction}*.{md,mdx,txt}',
    '**/*标注{规范,规则,指南,手册}*.{md,mdx,txt}',
  ],
  yields: ['annotation'],
  matches: path => RULES_PATH.test(path),
  read({ text, role, path }) {
    const first = /\S[^\r\n]*/.exec(text)
    if (first === null || (role !== 'docs' && role !== 'product')) return NOTHING
    const span = { start: first.index, end: first.index + first[0].trimEnd().length }
    return {
      evidence: [evidence('annotation', span, path.slice(path.lastIndexOf('/') + 1), { what: 'rules' }, 'medium')],
    }
  },
}
