from fastapi import FastAPI

from draw import draw

app = FastAPI(title='画一画')


@app.post('/draw')
def draw_picture(prompt: str) -> dict:
    return {'url': draw(prompt)}
