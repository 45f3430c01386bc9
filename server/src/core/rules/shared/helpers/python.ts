import { type Helper, WORDS } from './helper.ts'

const NOTICE = `"""The visible label of generated text (Labelling Measures Art 4, GB 45438-2025)."""

LABEL = "${WORDS}"


def with_notice(answer: str) -> str:
    """The answer with the label at its end. Call it where the answer is returned."""
    return f"{answer}\\n\\n{LABEL}"


def with_notice_after(pieces):
    """A streamed answer, with the label as its last piece."""
    yield from pieces
    yield f"\\n\\n{LABEL}"


async def with_notice_after_async(pieces):
    """The same for an answer that is streamed with async for."""
    async for piece in pieces:
        yield piece
    yield f"\\n\\n{LABEL}"
`

const METADATA = `"""Writes the AIGC field into a generated PNG or JPEG: Labelling Measures Art 5, GB 45438-2025 Annex E.

Other formats: genai-measures label write FILE --producer CODE --produce-id ID
"""

import io
import json
import os
import struct
import uuid
import zlib
from xml.sax.saxutils import escape

# The provider's own code of 27 characters (TC260-PG-20252A), or its name.
CONTENT_PRODUCER = os.environ.get("AIGC_CONTENT_PRODUCER", "")


def with_aigc_label(picture, produce_id=None) -> bytes:
    """The picture, bytes or an open file, with its label. Call it last before it is stored or sent; keep ProduceID with your logs."""
    picture = picture.read() if hasattr(picture, "read") else picture
    return _put(picture, _packet(produce_id or str(uuid.uuid4())))


def save_with_label(image, target, format=None, **options):
    """As image.save of Pillow, with the label of the picture that the image was made from, or else a new one."""
    from PIL import Image

    if format is None:
        name = str(getattr(target, "name", target))
        format = Image.registered_extensions()[os.path.splitext(name)[1].lower()]
    buffer = io.BytesIO()
    image.save(buffer, format, **options)
    labelled = _put(buffer.getvalue(), _carried(image) or _packet(str(uuid.uuid4())))
    if hasattr(target, "write"):
        target.write(labelled)
    else:
        with open(target, "wb") as file:
            file.write(labelled)


def labelled_file(file):
    """The content of an open file with its label, as another open file."""
    return io.BytesIO(with_aigc_label(file))


def label_in_place(path):
    """Writes the label into the file at this path, and gives the path back."""
    with open(path, "rb") as file:
        labelled = with_aigc_label(file)
    with open(path, "wb") as file:
        file.write(labelled)
    return path


def _carried(image):
    # What a JPEG says of itself stands here since Pillow 11; before, its pictures get a new label.
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    packet = packet if isinstance(packet, bytes) else packet.encode()
    return packet if b"TC260" in packet else None


def _packet(produce_id: str) -> bytes:
    if not CONTENT_PRODUCER:
        raise ValueError("AIGC_CONTENT_PRODUCER is not set")
    label = {
        "Label": "1",
        "ContentProducer": CONTENT_PRODUCER,
        "ProduceID": produce_id,
        "ReservedCode1": "",
        "ContentPropagator": CONTENT_PRODUCER,
        "PropagateID": produce_id,
        "ReservedCode2": "",
    }
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/">'
        f"<TC260:AIGC>{escape(json.dumps(label))}</TC260:AIGC></rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def _put(picture: bytes, packet: bytes) -> bytes:
    if picture[:8] == b"\\x89PNG\\r\\n\\x1a\\n":
        data = b"iTXt" + b"XML:com.adobe.xmp\\0\\0\\0\\0\\0" + packet
        field = struct.pack(">I", len(data) - 4) + data + struct.pack(">I", zlib.crc32(data))
        at = 33  # behind the signature and IHDR
    elif picture[:2] == b"\\xff\\xd8":
        data = b"http://ns.adobe.com/xap/1.0/\\0" + packet
        field = b"\\xff\\xe1" + struct.pack(">H", len(data) + 2) + data
        at = 2  # behind the start, and behind JFIF's own head where there is one
        if picture[2:4] == b"\\xff\\xe0":
            at += 2 + struct.unpack(">H", picture[4:6])[0]
    else:
        raise ValueError("neither PNG nor JPEG")
    if packet in picture:
        return picture
    return picture[:at] + field + picture[at:]
`

export const PYTHON: Readonly<Record<'notice' | 'metadata', Helper>> = {
  notice: { file: 'ai_notice.py', text: NOTICE, holds: /\bdef with_notice/, calls: /\bai_notice\b/ },
  metadata: { file: 'aigc_label.py', text: METADATA, holds: /\bdef with_aigc_label\b/, calls: /\baigc_label\b/ },
}
