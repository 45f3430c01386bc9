import type { Detector } from '../detector.ts'

/** Tools with which people annotate data. Optimisers and pre-trained labellers of like names are none. */
const TOOLS =
  /^(label_studio(_sdk|_tools|_ml)?|argilla|doccano_(client|api_client)|doccano_transformer|prodigy|label-studio|@(heartexlabs|humansignal)\/label-studio\w*)([./]|$)/
/** `from prodigy import recipe`: other things are called Prodigy too. */
const PRODIGY = /@prodigy\.recipe|prodigy\.(serve|components)|import recipe\b/
/** A labelling interface of Label Studio: controls that name what they label. */
const INTERFACE = /<View\b[\s\S]*\btoName\s*=/

/** Human annotation: labelling tools that code drives, and the interfaces it gives people to label with. */
export const annotation: Detector = {
  start(unit, sink) {
    for (const one of unit.imports) {
      if (one.typeOnly || !TOOLS.test(one.module) || (one.module.startsWith('prodigy') && !unit.says(PRODIGY))) continue
      sink.add('annotation', unit.span(one.at, one.last), one.module, { what: 'tool' }, 'medium')
    }
    return (unit.language === 'python' || unit.language === 'notebook') && unit.mentions('toName')
  },
  string(unit, at, value, sink) {
    if (value.includes('toName') && INTERFACE.test(value))
      sink.add('annotation', unit.span(at), 'Label Studio', { what: 'tool' }, 'medium')
  },
}
