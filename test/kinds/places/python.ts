import type { Placed } from './placed.ts'

/** Demos, scripts and pages in Python. */
export const PYTHON: readonly Placed[] = [
  {
    name: 'is the stream of a Streamlit page, not the vectors or the suggestions beside it',
    files: {
      'requirements.txt': 'streamlit\nopenai\n',
      'app.py':
        'import streamlit as st\nfrom answers import answer\nsaid = st.chat_input("Ask")\nif said:\n    st.write_stream(answer(said))\n',
      'vectors.py':
        'from openai import OpenAI\ndef vectors(texts):\n    return OpenAI().embeddings.create(model="text-embedding-3-small", input=texts)\n',
      'suggestions.py':
        'from openai import OpenAI\ndef suggest_questions(said):\n    return OpenAI().chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": said}])\n',
      'answers.py':
        'from openai import OpenAI\ndef answer(said):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": said}], stream=True)\n',
    },
    at: 'answers.py: return OpenAI().chat.completions.create(model="gpt-4o"',
    ways: ['a Streamlit page'],
  },
  {
    name: 'is the served demo, not the script with fixed questions or the notebook that tunes',
    files: {
      'requirements.txt': 'fastapi\ntransformers\ntorch\n',
      'infer/ask_twice.py':
        'from transformers import AutoModel, AutoTokenizer\ntokenizer = AutoTokenizer.from_pretrained("THUDM/chatglm3-6b", trust_remote_code=True)\nmodel = AutoModel.from_pretrained("THUDM/chatglm3-6b", trust_remote_code=True)\nfor question in ["写一首诗", "晚上睡不着怎么办"]:\n    answer, history = model.chat(tokenizer, question, history=[])\n    print(answer)\n',
      'infer/api_demo.py':
        'from fastapi import FastAPI, Request\nfrom transformers import AutoModel, AutoTokenizer\napp = FastAPI()\ntokenizer = AutoTokenizer.from_pretrained("THUDM/chatglm3-6b", trust_remote_code=True)\nmodel = AutoModel.from_pretrained("THUDM/chatglm3-6b", trust_remote_code=True)\n@app.post("/")\nasync def create_item(request: Request):\n    said = await request.json()\n    answer, history = model.chat(tokenizer, said["prompt"], history=said["history"])\n    return {"response": answer}\n',
    },
    at: 'infer/api_demo.py: answer, history = model.chat(tokenizer, said["prompt"]',
    ways: ['an HTTP interface'],
  },
  {
    name: 'is the method that talks, not the one that writes queries in the same class',
    files: {
      'requirements.txt': 'fastapi\ntransformers\ntorch\n',
      'server.py':
        'from fastapi import FastAPI\nfrom teacher import Teacher\napp = FastAPI()\nteacher = Teacher()\n@app.post("/sql")\ndef sql(text: str):\n    return teacher.sql(text)\n@app.post("/chat")\ndef chat(text: str):\n    return teacher.chat(text)\n',
      'teacher.py':
        'from transformers import AutoModel, AutoTokenizer\nclass Teacher:\n    def __init__(self):\n        self.tokenizer = AutoTokenizer.from_pretrained("THUDM/chatglm3-6b", trust_remote_code=True)\n        self.model = AutoModel.from_pretrained("THUDM/chatglm3-6b", trust_remote_code=True)\n    def sql(self, text):\n        said, _ = self.model.chat(self.tokenizer, "SQL: " + text)\n        return said\n    def chat(self, text):\n        reply, _ = self.model.chat(self.tokenizer, "你是老师：" + text)\n        return reply\n',
    },
    at: 'teacher.py: reply, _ = self.model.chat(self.tokenizer, "你是老师',
  },
  {
    name: 'is the page itself, not its copy for another platform, though the project says how it would be built',
    files: {
      'pyproject.toml':
        '[tool.poetry]\nname = "lotus-webui"\nversion = "0.1.0"\n[tool.poetry.dependencies]\npython = "^3.10"\ntransformers = "*"\n[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n',
      'app.py':
        'import gradio as gr\nfrom llm import Llm\nllm = Llm()\nwith gr.Blocks() as demo:\n    box = gr.Textbox()\n    box.submit(llm.answer, box, box)\ndemo.launch(server_name="0.0.0.0")\n',
      'llm.py':
        'from transformers import AutoModel, AutoTokenizer\nclass Llm:\n    def __init__(self):\n        self.tokenizer = AutoTokenizer.from_pretrained("THUDM/chatglm2-6b", trust_remote_code=True)\n        self.model = AutoModel.from_pretrained("THUDM/chatglm2-6b", trust_remote_code=True)\n    def answer(self, said):\n        reply, _ = self.model.chat(self.tokenizer, said, history=[])\n        return reply\n',
      'modelscope/requirements.txt': 'gradio\nmodelscope\n',
      'modelscope/app.py':
        'import gradio as gr\nfrom modelscope import AutoModel, AutoTokenizer\ntokenizer = AutoTokenizer.from_pretrained("ZhipuAI/chatglm2-6b")\nmodel = AutoModel.from_pretrained("ZhipuAI/chatglm2-6b")\ndef answer(said):\n    reply, _ = model.chat(tokenizer, said, history=[])\n    return reply\ngr.Interface(answer, "text", "text").launch()\n',
    },
    at: 'llm.py: reply, _ = self.model.chat(self.tokenizer, said, history=[])',
    ways: ['a Gradio page'],
  },
  {
    name: 'is the newer page of two, and no terminal',
    files: {
      'requirements.txt': 'gradio\ntransformers\ntorch\n',
      'cli_demo.py':
        'from transformers import AutoModel, AutoTokenizer\ntokenizer = AutoTokenizer.from_pretrained("THUDM/chatglm2-6b", trust_remote_code=True)\nmodel = AutoModel.from_pretrained("THUDM/chatglm2-6b", trust_remote_code=True)\ndef main():\n    for answer, history in model.stream_chat(tokenizer, input("> "), history=[]):\n        print(answer)\n',
      'web_demo.py':
        'import gradio as gr\nfrom transformers import AutoModel, AutoTokenizer\ntokenizer = AutoTokenizer.from_pretrained("THUDM/chatglm2-6b", trust_remote_code=True)\nmodel = AutoModel.from_pretrained("THUDM/chatglm2-6b", trust_remote_code=True)\ndef predict(said, history):\n    for answer, history in model.stream_chat(tokenizer, said, history):\n        yield answer\ngr.ChatInterface(predict).launch()\n',
      'web_demo_old.py':
        'import gradio as gr\nfrom transformers import AutoModel, AutoTokenizer\ntokenizer = AutoTokenizer.from_pretrained("THUDM/chatglm2-6b", trust_remote_code=True)\nmodel = AutoModel.from_pretrained("THUDM/chatglm2-6b", trust_remote_code=True)\ndef predict(said, history):\n    for answer, history in model.stream_chat(tokenizer, said, history):\n        yield answer\ngr.ChatInterface(predict).launch()\n',
    },
    at: 'web_demo.py: for answer, history in model.stream_chat(',
    ways: ['a Gradio page'],
  },
  {
    name: 'is what a publisher writes its articles with, told as an official account and no remote screen',
    files: {
      'requirements.txt': 'dashscope\nrequests\n',
      Dockerfile: 'FROM python:3.12\nRUN apt-get install -y novnc x11vnc\nEXPOSE 6080\nCMD ["python", "main.py"]\n',
      'main.py': 'from writer import write_article\nfrom publisher import publish\npublish(write_article("今日"))\n',
      'publisher.py':
        'import requests\ndef publish(article):\n    return requests.post("https://api.weixin.qq.com/cgi-bin/draft/add", json={"articles": [article]})\n',
      'writer.py':
        'import dashscope\ndef write_article(topic):\n    return dashscope.Generation.call(model="qwen-max", prompt="写一篇关于" + topic + "的文章")\n',
    },
    at: 'writer.py: return dashscope.Generation.call(',
    ways: ['a WeChat official account'],
  },
  {
    name: 'is the reply of a Telegram bot that also hears and describes',
    files: {
      'requirements.txt': 'python-telegram-bot\nopenai\naiohttp\n',
      'bot.py':
        'from telegram.ext import ApplicationBuilder, MessageHandler, filters\nfrom brain import answer, transcribe\nasync def on_message(update, context):\n    await update.message.reply_text(answer(update.message.text))\napp = ApplicationBuilder().token("").build()\napp.add_handler(MessageHandler(filters.TEXT, on_message))\napp.run_polling()\n',
      'brain.py':
        'from openai import OpenAI\nclient = OpenAI()\ndef transcribe(voice):\n    return client.audio.transcriptions.create(model="whisper-1", file=voice)\ndef describe_picture(url):\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": [{"type": "image_url", "image_url": {"url": url}}]}])\ndef answer(said):\n    reply = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": said}])\n    return reply.choices[0].message.content\n',
      'fetcher.py':
        'import aiohttp\nasync def fetch(url):\n    async with aiohttp.ClientSession() as session:\n        return await session.get(url)\n',
    },
    at: 'brain.py: reply = client.chat.completions.create(',
    ways: ['a Telegram bot'],
  },
]
