import dashscope
from dashscope import ImageSynthesis


def draw(prompt: str) -> str:
    """Returns the address of a picture."""
    reply = ImageSynthesis.call(model='wan2.2-t2i-flash', prompt=prompt, n=1, size='1024*1024', watermark=False)
    return reply.output.results[0].url
