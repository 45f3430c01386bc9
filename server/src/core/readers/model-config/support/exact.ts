import type { Reader } from '../../reader.ts'

/** A reader whose evidence all has a place: what a half-typed or empty string says stands nowhere and is left out. */
export function exact(reader: Reader): Reader {
  return {
    ...reader,
    read(file) {
      const reading = reader.read(file)
      const whole = reading.evidence.filter(
        ({ span }) => span.end > span.start && span.start >= 0 && span.end <= file.text.length,
      )
      return whole.length === reading.evidence.length ? reading : { ...reading, evidence: whole }
    },
  }
}
