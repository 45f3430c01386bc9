import { describe } from 'vitest'
import { standing } from './stands.ts'

const source = 'data-source-undeclared'
const UNNAMED = /names no data set|loads itself/

describe('weights that are loaded are named where they are named', () => {
  standing({
    'a folder that a module of settings names': {
      files: {
        'requirements.txt': 'transformers\ntorch\nstreamlit\n',
        'configs/settings.py': 'RAW = "content"\nMODEL_DIR = "/srv/models/chatglm-6b"\nTOP = 3\n',
        'ui.py':
          'import streamlit as st\nfrom transformers import AutoModel, AutoTokenizer\nfrom configs.settings import MODEL_DIR\ntokenizer = AutoTokenizer.from_pretrained(MODEL_DIR)\nmodel = AutoModel.from_pretrained(MODEL_DIR, trust_remote_code=True).half()\nfor answer, history in model.stream_chat(tokenizer, st.chat_input(), []):\n    st.write(answer)\n',
      },
      at: { [source]: 'configs/settings.py: MODEL_DIR = "/srv/models/chatglm-6b"' },
      says: { [source]: /chatglm-6b/ },
      neverSays: { [source]: UNNAMED },
    },
    'a choice that is made when nothing is set': {
      files: {
        'requirements.txt': 'transformers\ntorch\nfastapi\nuvicorn\n',
        'main.py':
          'import os\nimport uvicorn\nfrom fastapi import FastAPI\nfrom transformers import AutoModel, AutoTokenizer\napp = FastAPI()\n@app.post("/say")\ndef say(q: str):\n    for answer, _ in model.stream_chat(tokenizer, q, []):\n        pass\n    return answer\nif __name__ == "__main__":\n    path = os.getenv("model_path")\n    path = path if path else "THUDM/chatglm2-6b"\n    tokenizer = AutoTokenizer.from_pretrained(path, trust_remote_code=True)\n    model = AutoModel.from_pretrained(path, trust_remote_code=True).cuda()\n    uvicorn.run(app, host="0.0.0.0")\n',
      },
      at: { [source]: 'main.py: path = path if path else "THUDM/chatglm2-6b"' },
      neverSays: { [source]: UNNAMED },
    },
    'a default of an option of the command line': {
      files: {
        'requirements.txt': 'transformers\ntorch\ngradio\n',
        'app.py':
          'import argparse\nimport gradio as gr\nfrom transformers import AutoModelForCausalLM, AutoTokenizer\nparser = argparse.ArgumentParser()\nparser.add_argument("-c", "--checkpoint", type=str, default="Qwen/Qwen2.5-7B-Instruct")\nargs = parser.parse_args()\ndef build(where):\n    return AutoModelForCausalLM.from_pretrained(where), AutoTokenizer.from_pretrained(where)\nmodel, tokenizer = build(args.checkpoint)\ndef say(q, history):\n    return tokenizer.decode(model.generate(**tokenizer(q, return_tensors="pt"), max_new_tokens=512)[0])\ngr.ChatInterface(say).launch(server_name="0.0.0.0")\n',
      },
      at: { [source]: 'app.py: parser.add_argument("-c", "--checkpoint"' },
      neverSays: { [source]: UNNAMED },
    },
    'a field of a class of settings': {
      files: {
        'requirements.txt': 'diffusers\ntorch\nfastapi\n',
        'settings.py':
          'from dataclasses import dataclass, field\n@dataclass\nclass Settings:\n    steps: int = 30\n    model_id: str = field(default="stabilityai/stable-diffusion-xl-base-1.0")\n',
        'main.py':
          'from diffusers import StableDiffusionXLPipeline\nfrom fastapi import FastAPI\nfrom settings import Settings\napp = FastAPI()\npipe = StableDiffusionXLPipeline.from_pretrained(Settings().model_id).to("cuda")\n@app.post("/draw")\ndef draw(words: str):\n    return pipe(words).images[0]\n',
      },
      at: { [source]: 'settings.py: model_id: str = field(default="stabilityai/stable-diffusion-xl-base-1.0")' },
      neverSays: { [source]: UNNAMED },
    },
    'the line that loads, where nothing names them': {
      files: {
        'requirements.txt': 'transformers\ntorch\nflask\n',
        'app.py':
          'import os\nfrom flask import Flask, request\nfrom transformers import AutoModel, AutoTokenizer\napp = Flask(__name__)\nwhere = os.environ["WHERE"]\ntokenizer = AutoTokenizer.from_pretrained(where)\nmodel = AutoModel.from_pretrained(where, trust_remote_code=True)  # chatglm\n@app.post("/say")\ndef say():\n    return model.stream_chat(tokenizer, request.json["q"], [])\n',
      },
      at: { [source]: 'app.py: model = AutoModel.from_pretrained(where' },
    },
  })
})

describe('data that something is trained on is named where it is named', () => {
  const HEAD =
    'from datasets import load_dataset\nfrom transformers import AutoModelForCausalLM\nfrom trl import SFTTrainer\nfrom peft import LoraConfig, prepare_model_for_kbit_training\n'
  const TAIL =
    'model = prepare_model_for_kbit_training(AutoModelForCausalLM.from_pretrained(base()))\ntrainer = SFTTrainer(model=model, train_dataset=rows)\ntrainer.train()\n'
  standing({
    'a default of an option that goes through a helper': {
      files: {
        'train.py': `import argparse, os\n${HEAD}parser = argparse.ArgumentParser()\nparser.add_argument("--train_path", type=str, default="~/sets/spider_train.jsonl")\nargs = parser.parse_args()\ntrain_path = os.path.expanduser(args.train_path)\nrows = load_dataset("json", data_files=train_path, split="train")\n${TAIL}`,
      },
      at: { [source]: 'train.py: parser.add_argument("--train_path"' },
      says: { [source]: /spider_train\.jsonl/ },
      neverSays: { [source]: UNNAMED },
    },
    'a field of a class, with its default': {
      files: {
        'config.py':
          'from dataclasses import dataclass, field\nfrom typing import Optional\n@dataclass\nclass TuneConfig:\n    learning_rate: float = field(default=1e-4)\n    dataset_name: Optional[str] = field(default="answers.db", metadata={"help": "rated answers"})\n',
        'train.py': `${HEAD}from config import TuneConfig\nconfig = TuneConfig()\nrows = read(config.dataset_name)\n${TAIL}`,
      },
      at: { [source]: 'config.py: dataset_name: Optional[str] = field(default="answers.db"' },
      neverSays: { [source]: UNNAMED },
    },
    'a constant whose name says nothing': {
      files: {
        'train.py': `${HEAD}SOURCE = "acme/alley-talks"\nrows = load_dataset(SOURCE, split="train")\n${TAIL}`,
      },
      at: { [source]: 'train.py: SOURCE = "acme/alley-talks"' },
      neverSays: { [source]: UNNAMED },
    },
    'a parameter of a function with its default': {
      files: {
        'train.py': `${HEAD}def load(where="acme/tea-dialogues"):\n    return load_dataset(where)["train"]\nrows = load()\n${TAIL}`,
      },
      at: { [source]: 'train.py: def load(where="acme/tea-dialogues"):' },
      neverSays: { [source]: UNNAMED },
    },
    'a constant of another module': {
      files: {
        'const.py': 'EPOCHS = 3\nTRAIN_FILE = "data/dialogues.jsonl"\n',
        'train.py': `${HEAD}from const import EPOCHS, TRAIN_FILE\nrows = load_dataset("json", data_files=TRAIN_FILE)["train"]\n${TAIL}`,
      },
      at: { [source]: 'const.py: TRAIN_FILE = "data/dialogues.jsonl"' },
      neverSays: { [source]: UNNAMED },
    },
    'the trainer, where nothing names it': {
      files: {
        'train.py': `${HEAD}import sys\nrows = load_dataset("json", data_files=sys.argv[1])["train"]\n${TAIL}`,
      },
      at: { [source]: 'train.py: trainer = SFTTrainer(' },
      says: { [source]: /training/ },
    },
  })
})
