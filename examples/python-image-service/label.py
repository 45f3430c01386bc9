import json

from PIL import Image
from PIL.PngImagePlugin import PngInfo


def write_label(source: str, target: str, producer: str, number: str) -> None:
    """Writes the implicit label of GB 45438-2025 into a PNG."""
    label = {
        'Label': '1',
        'ContentProducer': producer,
        'ProduceID': number,
        'ReservedCode1': '',
        'ContentPropagator': producer,
        'PropagateID': number,
        'ReservedCode2': '',
    }
    info = PngInfo()
    info.add_text('AIGC', json.dumps({'AIGC': label}))
    Image.open(source).save(target, pnginfo=info)
