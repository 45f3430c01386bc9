// The helpers that a fix begins. Each is short enough to be read at once, and a test runs them: what they write, our reader reads.

export type HelperLanguage = 'javascript' | 'python' | 'go'
/** `notice`: the visible label of a text. `metadata`: the AIGC field of a file. */
export type HelperKind = 'notice' | 'metadata'

interface Helper {
  readonly file: string
  readonly text: string
}

const WORDS = '内容由AI生成，仅供参考'

const NOTICE_JS = `/** The visible label of generated text (Labelling Measures Art 4, GB 45438-2025). */
export const LABEL = '${WORDS}'

/** The answer with the label at its end; of a stream, send LABEL as the last piece. Call it where the answer is returned. */
export function withNotice(answer) {
  return \`\${answer}\\n\\n\${LABEL}\`
}
`

const METADATA_JS = `// Writes the AIGC field (Label, ContentProducer, ProduceID, …) into a generated file: Labelling Measures Art 5, GB 45438-2025 Annex E.
// npm install genai-measures
import { randomUUID } from 'node:crypto'
import { writeLabel } from 'genai-measures/labels'

/** The provider's own code of 27 characters (TC260-PG-20252A), or its name. */
const CONTENT_PRODUCER = process.env.AIGC_CONTENT_PRODUCER

/** The file with its label. Call it as the last step before the file is stored or sent; keep ProduceID with your logs. */
export function withAigcLabel(file, produceId = randomUUID()) {
  return writeLabel(file, { producer: CONTENT_PRODUCER, produceId })
}
`

const NOTICE_PY = `"""The visible label of generated text (Labelling Measures Art 4, GB 45438-2025)."""

LABEL = "${WORDS}"


def with_notice(answer: str) -> str:
    """The answer with the label at its end; of a stream, send LABEL as the last piece. Call it where the answer is returned."""
    return f"{answer}\\n\\n{LABEL}"
`

const METADATA_PY = `"""Writes the AIGC field into a generated PNG: Labelling Measures Art 5, GB 45438-2025 Annex E.

Other formats: genai-measures label write FILE --producer CODE --produce-id ID
"""

import json
import os
import struct
import uuid
import zlib
from xml.sax.saxutils import escape

# The provider's own code of 27 characters (TC260-PG-20252A), or its name.
CONTENT_PRODUCER = os.environ.get("AIGC_CONTENT_PRODUCER", "")


def with_aigc_label(png: bytes, produce_id: str | None = None) -> bytes:
    """The picture with its label. Call it as the last step before the file is stored or sent; keep ProduceID with your logs."""
    if png[:8] != b"\\x89PNG\\r\\n\\x1a\\n":
        raise ValueError("not a PNG")
    if not CONTENT_PRODUCER:
        raise ValueError("AIGC_CONTENT_PRODUCER is not set")
    produce_id = produce_id or str(uuid.uuid4())
    label = {
        "Label": "1",
        "ContentProducer": CONTENT_PRODUCER,
        "ProduceID": produce_id,
        "ReservedCode1": "",
        "ContentPropagator": CONTENT_PRODUCER,
        "PropagateID": produce_id,
        "ReservedCode2": "",
    }
    xmp = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/">'
        f"<TC260:AIGC>{escape(json.dumps(label))}</TC260:AIGC></rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    data = b"iTXt" + b"XML:com.adobe.xmp\\0\\0\\0\\0\\0" + xmp.encode()
    chunk = struct.pack(">I", len(data) - 4) + data + struct.pack(">I", zlib.crc32(data))
    header = 33  # the signature and IHDR
    return png[:header] + chunk + png[header:]
`

const NOTICE_GO = `// Package ainotice holds the visible label of generated text (Labelling Measures Art 4, GB 45438-2025).
package ainotice

// Label is shown with every generated answer.
const Label = "${WORDS}"

// With returns the answer with the label at its end; of a stream, send Label as the last piece. Call it where the answer is returned.
func With(answer string) string {
	return answer + "\\n\\n" + Label
}
`

/** What each language offers; where a kind is missing, the command line writes the label. */
export const HELPERS: Readonly<Record<HelperLanguage, Readonly<Partial<Record<HelperKind, Helper>>>>> = {
  javascript: {
    notice: { file: 'ai-notice.mjs', text: NOTICE_JS },
    metadata: { file: 'aigc-label.mjs', text: METADATA_JS },
  },
  python: {
    notice: { file: 'ai_notice.py', text: NOTICE_PY },
    metadata: { file: 'aigc_label.py', text: METADATA_PY },
  },
  go: { notice: { file: 'ainotice/ainotice.go', text: NOTICE_GO } },
}
