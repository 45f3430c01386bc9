import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

const LISTS = { 'requirements.txt': 'torch\n' }
const STATED = 'version: 1\nservices:\n  - name: tutor\n    audience: public\n    territory: mainland-china\n'

describe('what a training is given, wherever its command is put together', () => {
  projects([
    [
      'in lists of a launcher, one taken into the other, with a constant in a formatted string',
      {
        ...LISTS,
        'go.py':
          'import subprocess, sys\nROOT = "Qwen/Qwen2.5-3B"\nSET = ["data.train_files=acme/sums@train", f"actor_rollout_ref.model.path={ROOT}", "trainer.total_epochs=2"]\nsubprocess.run([sys.executable, "-m", "verl.trainer.main_ppo", *SET, *sys.argv[1:]])\n',
      },
      { trains: true, datasets: ['acme/sums'], models: ['Qwen/Qwen2.5-3B'] },
    ],
    [
      'in a list that grows',
      {
        ...LISTS,
        'go.py':
          'import subprocess\nROOT = "meta-llama/Llama-2-7b-hf"\nline = ["accelerate", "launch", "jobs/train_sft.py", "--model_name_or_path", ROOT]\nline += ["--dataset_name", "acme/letters", "--output_dir", "out", "--num_train_epochs", "3"]\nsubprocess.run(line)\n',
      },
      { trains: true, datasets: ['acme/letters'] },
    ],
    [
      'in the arguments of a Node program',
      {
        'package.json': '{"name":"jobs","private":true}',
        'go.mjs':
          'import { spawn } from "node:child_process"\nconst root = "Qwen/Qwen2.5-7B"\nspawn("python", ["-m", "openrlhf.cli.train_sft", "--pretrain", root, "--dataset", "acme/talks", "--save_path", "out"])\n',
      },
      { trains: true, datasets: ['acme/talks'] },
    ],
    [
      'in a recipe of make, with its variable',
      {
        ...LISTS,
        Makefile:
          'ROOT ?= Qwen/Qwen3-8B-Base\n\nprefer:\n\t@deepspeed --module openrlhf.cli.train_dpo --pretrain $(ROOT) --dataset acme/pairs --save_path out --learning_rate 5e-7\n',
      },
      { trains: true, datasets: ['acme/pairs'], models: ['Qwen/Qwen3-8B-Base'] },
    ],
    [
      'in a recipe of just',
      {
        ...LISTS,
        justfile:
          'root := "Qwen/Qwen3-4B"\n\ntune:\n    accelerate launch -m trl.scripts.sft --model_name_or_path {{ root }} --dataset_name acme/rhymes --output_dir out\n',
      },
      { trains: true, datasets: ['acme/rhymes'], models: ['Qwen/Qwen3-4B'] },
    ],
    [
      'in arrays of a shell script',
      {
        ...LISTS,
        'go.sh':
          'WEIGHTS=(\n  --hf-checkpoint Qwen/Qwen3-4B\n)\nROWS=(\n  --prompt-data data/sums.jsonl\n  --input-key q\n)\npython3 train.py ${WEIGHTS[@]} "${ROWS[@]}" --lr 1e-6\n',
      },
      { trains: true, datasets: ['data/sums.jsonl'], models: ['Qwen/Qwen3-4B'] },
    ],
    [
      'in settings that are grouped',
      {
        ...LISTS,
        'recipe.yaml':
          'dataset:\n  _component_: torchtune.datasets.chat_dataset\n  source: acme/evenings\ncheckpointer:\n  checkpoint_dir: models/Llama-3.1-8B\nepochs: 1\noptimizer:\n  lr: 2e-5\n',
      },
      { trains: true, datasets: ['acme/evenings'] },
    ],
    [
      'in the two files of SimpleTuner, caches left out',
      {
        ...LISTS,
        'c/config.json':
          '{"model_type":"lora","model_family":"flux","pretrained_model_name_or_path":"black-forest-labs/FLUX.1-dev","data_backend_config":"c/sets.json","train_batch_size":1,"max_train_steps":9,"learning_rate":0.0001}',
        'c/sets.json':
          '[{"id":"cups","type":"local","instance_data_dir":"pictures/cups"},{"id":"words","type":"local","dataset_type":"text_embeds","cache_dir":"cache/words"}]',
      },
      { trains: true, datasets: ['pictures/cups'], models: ['black-forest-labs/FLUX.1-dev'] },
    ],
    [
      'in the settings of OneTrainer',
      {
        ...LISTS,
        'job.json':
          '{"training_method":"LORA","model_type":"FLUX_DEV_1","base_model_name":"black-forest-labs/FLUX.1-dev","concepts":[{"name":"cup","path":"pictures/cups","enabled":true}],"epochs":9}',
      },
      { trains: true, datasets: ['pictures/cups'] },
    ],
    [
      'but a test that is run: none',
      {
        ...LISTS,
        'check.py':
          'import subprocess\nsubprocess.run(["python", "-m", "pytest", "tests/test_train.py", "--model", "x/y", "-q"])\nsubprocess.run(["git", "commit", "-m", "train.py: a line less"])\n',
      },
      { silent: true, trains: false },
    ],
  ])
})

describe('registers of data, joined with what a training names', () => {
  const REGISTER =
    '[{"dataset_name":"hours","hf_dataset_id":"teknium/OpenHermes-2.5"},{"dataset_name":"doll","hf_dataset_id":"databricks/databricks-dolly-15k"}]'
  const swift = (name: string) => ({
    ...LISTS,
    'genai-measures.yaml': STATED,
    'sets/my_datasets.json': REGISTER,
    'go.sh': `swift sft --use_hf true --model Qwen/Qwen2.5-7B --train_type lora --custom_dataset_info sets/my_datasets.json --dataset ${name}#900 --output_dir out\n`,
  })
  standing({
    'a short name of ms-swift stands for what the register says': {
      files: swift('hours'),
      at: { 'data-output-terms': 'sets/my_datasets.json' },
    },
    'an entry that no training names is not what is trained on': {
      files: swift('doll'),
      at: { 'data-output-terms': undefined },
    },
  })
})

describe('weights and data of a training in code', () => {
  const TRAINER =
    'from datasets import load_dataset\nfrom transformers import AutoModelForCausalLM\nfrom trl import SFTTrainer\n'
  standing({
    'weights by a constant of any name are what is trained': {
      files: {
        ...LISTS,
        'genai-measures.yaml': STATED,
        'fit.py': `${TRAINER}ROOT = "yahma/llama-7b-hf"\nnet = AutoModelForCausalLM.from_pretrained(ROOT)\nSFTTrainer(model=net, train_dataset=load_dataset("acme/talks", split="train")).train()\n`,
      },
      at: { 'base-model-terms': 'fit.py: ROOT = "yahma/llama-7b-hf"' },
    },
    'a folder that is called after bits does not turn lessons into measurements': {
      files: {
        ...LISTS,
        'quantized/fit.py': `${TRAINER}net = AutoModelForCausalLM.from_pretrained("acme/plum", load_in_4bit=True)\nrows = load_dataset("acme/talks", split="train")\nSFTTrainer(model=net, train_dataset=rows).train()\n`,
      },
      at: { 'data-source-undeclared': 'quantized/fit.py: rows = load_dataset(' },
    },
    'rows that only measure weights are none': {
      files: {
        ...LISTS,
        'small.py':
          'from datasets import load_dataset\nfrom gptqmodel import GPTQModel, QuantizeConfig\nrows = load_dataset("acme/talks", split="train")["text"]\nnet = GPTQModel.load("acme/plum", QuantizeConfig(bits=4))\nnet.quantize(rows)\nnet.save("plum-4bit")\n',
      },
      at: { 'data-source-undeclared': undefined },
    },
    'the default of an option, by whatever name, is what a loop learns from': {
      files: {
        ...LISTS,
        'fit.py':
          'import click, torch\nfrom net import Net, encode, vocab, lines\n@click.command()\n@click.option("--verses", default="texts/verses.tsv")\n@click.option("--report", default="runs/report.csv")\ndef fit(verses, report):\n    net = Net()\n    optimizer = torch.optim.Adam(net.parameters())\n    for ids in lines(verses):\n        loss = torch.nn.functional.cross_entropy(net(ids[:, :-1]), ids[:, 1:])\n        loss.backward()\n        optimizer.step()\nfit()\n',
      },
      at: { 'data-source-undeclared': 'fit.py: @click.option("--verses"' },
      says: { 'data-source-undeclared': /verses\.tsv/ },
      neverSays: { 'data-source-undeclared': /report\.csv|names no data set/ },
    },
    'weights of an engine in the program are named': {
      files: {
        'requirements.txt': 'vllm\nfastapi\n',
        'app.py':
          'from fastapi import FastAPI\nfrom vllm import LLM, SamplingParams\napp = FastAPI()\nllm = LLM(model="acme/plum-8b-w4")\n@app.post("/say")\ndef say(q: str):\n    return llm.chat([{"role": "user", "content": q}], SamplingParams(max_tokens=99))[0].outputs[0].text\n',
      },
      at: { 'data-source-undeclared': 'app.py: llm = LLM(model="acme/plum-8b-w4")' },
    },
    'weights that the user of a node picks are his': {
      files: {
        'pyproject.toml': '[project]\nname = "comfyui-plum"\nversion = "0.1.0"\ndependencies = ["diffusers"]\n',
        'nodes.py':
          'import os, folder_paths\nfrom diffusers import DiffusionPipeline\nclass Load:\n    @classmethod\n    def INPUT_TYPES(cls):\n        return {"required": {"name": (os.listdir(folder_paths.models_dir),)}}\n    RETURN_TYPES = ("PIPE",)\n    FUNCTION = "load"\n    def load(self, name):\n        return (DiffusionPipeline.from_pretrained(os.path.join(folder_paths.models_dir, name)),)\nNODE_CLASS_MAPPINGS = {"Load": Load}\n',
      },
      at: { 'data-source-undeclared': undefined },
    },
  })
})

describe('a product that also trains', () => {
  const CODE = {
    'requirements.txt': 'fastapi\nuvicorn\nvllm\ntrl\n',
    'tune.py':
      'from datasets import load_dataset\nfrom trl import SFTTrainer\nSFTTrainer(model="weights/root", train_dataset=load_dataset("json", data_files="rows.jsonl")).train()\n',
  }
  const server = (route: string) =>
    `from fastapi import FastAPI\nfrom vllm import LLM\napp = FastAPI()\nllm = LLM("weights/now")\n@app.post("${route}")\ndef answer(q: str):\n    return llm.generate([q])[0].outputs[0].text\n`
  const PUBLISHED = { 'compose.yaml': 'services:\n  api:\n    build: .\n    ports: ["443:8000"]\n' }
  projects([
    [
      'is an application where its port is published and the route is its own',
      { ...CODE, ...PUBLISHED, 'app.py': server('/menus') },
      { kinds: ['application'], trains: true, exposure: ['http-api'] },
    ],
    [
      'and a training where a server is there to try it',
      { ...CODE, 'app.py': server('/menus') },
      { kinds: ['training'] },
    ],
  ])
})
