import { describe } from 'vitest'
import { projects } from './kind.ts'

const notebook = (...cells: string[]) =>
  JSON.stringify({
    cells: cells.map(source => ({
      cell_type: 'code',
      metadata: {},
      outputs: [],
      execution_count: null,
      source: source.split(/(?<=\n)/),
    })),
    metadata: { kernelspec: { name: 'python3', language: 'python' } },
    nbformat: 4,
    nbformat_minor: 5,
  })

describe('a training, however it is started', () => {
  projects([
    [
      'by a request for a job',
      {
        'requirements.txt': 'requests\n',
        'tune.py':
          'import os, requests\nH = {"Authorization": f"Bearer {os.environ[\'OPENAI_API_KEY\']}"}\nf = requests.post("https://api.openai.com/v1/files", headers=H, files={"file": open("data/faq.jsonl", "rb")}, data={"purpose": "fine-tune"}).json()\nrequests.post("https://api.openai.com/v1/fine_tuning/jobs", headers=H, json={"training_file": f["id"], "model": "gpt-4o-mini-2024-07-18"})\n',
      },
      { trains: true },
    ],
    [
      'by a job of Zhipu',
      {
        'requirements.txt': 'zhipuai\n',
        'tune.py':
          'from zhipuai import ZhipuAI\nclient = ZhipuAI()\nf = client.files.create(file=open("train.jsonl", "rb"), purpose="fine-tune")\njob = client.fine_tuning.jobs.create(model="glm-4-flash", training_file=f.id)\n',
      },
      { trains: true },
    ],
    [
      'by a loop of its own',
      {
        'requirements.txt': 'torch\ntransformers\n',
        'run.py':
          'import torch\nfrom transformers import AutoModelForCausalLM, AutoTokenizer\nmodel = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-0.5B")\ntok = AutoTokenizer.from_pretrained("Qwen/Qwen2.5-0.5B")\nopt = torch.optim.AdamW(model.parameters(), lr=1e-5)\nfor batch in loader("data/poems.jsonl"):\n    loss = model(**batch, labels=batch["input_ids"]).loss\n    loss.backward()\n    opt.step()\n    opt.zero_grad()\nmodel.save_pretrained("out")\n',
      },
      { trains: true },
    ],
    [
      'by a command of LLaMA-Factory in a script',
      {
        'train.sh':
          'llamafactory-cli train \\\n  --stage sft --do_train True \\\n  --model_name_or_path Qwen/Qwen2.5-7B-Instruct \\\n  --dataset law_qa --template qwen --finetuning_type lora --output_dir saves\n',
        'data/dataset_info.json': '{"law_qa":{"hf_hub_url":"ShengbinYue/DISC-Law-SFT"}}',
      },
      { trains: true },
    ],
    [
      'by ms-swift',
      {
        'sft.sh':
          'CUDA_VISIBLE_DEVICES=0 swift sft --model Qwen/Qwen2.5-7B-Instruct --train_type lora --dataset AI-ModelScope/alpaca-gpt4-data-zh#500 --output_dir output\n',
      },
      { trains: true, datasets: ['AI-ModelScope/alpaca-gpt4-data-zh'] },
    ],
    [
      'by verl',
      {
        'run_grpo.sh':
          'python3 -m verl.trainer.main_ppo algorithm.adv_estimator=grpo data.train_files=$HOME/data/gsm8k/train.parquet data.val_files=$HOME/data/gsm8k/test.parquet actor_rollout_ref.model.path=Qwen/Qwen2.5-3B-Instruct trainer.total_epochs=15\n',
      },
      { trains: true },
    ],
    [
      'by axolotl',
      {
        'configs/chat.yml':
          'base_model: mistralai/Mistral-7B-v0.1\nload_in_4bit: true\nadapter: qlora\nlora_r: 32\ndatasets:\n  - path: teknium/OpenHermes-2.5\n    type: sharegpt\nmicro_batch_size: 2\nnum_epochs: 3\nlearning_rate: 0.0002\noutput_dir: ./out\n',
        'README.md': '# Chat\n\n```\naxolotl train configs/chat.yml\n```\n',
      },
      { trains: true, datasets: ['teknium/OpenHermes-2.5'] },
    ],
    [
      'in a notebook of unsloth',
      {
        'tune.ipynb': notebook(
          '!pip install unsloth\n',
          'from unsloth import FastLanguageModel\nmodel, tokenizer = FastLanguageModel.from_pretrained("unsloth/Qwen2.5-7B-bnb-4bit", max_seq_length=2048, load_in_4bit=True)\nmodel = FastLanguageModel.get_peft_model(model, r=16)\n',
          'from datasets import load_dataset\nds = load_dataset("shibing624/medical", split="train")\n',
          'from trl import SFTTrainer\nfrom transformers import TrainingArguments\ntrainer = SFTTrainer(model=model, tokenizer=tokenizer, train_dataset=ds, args=TrainingArguments(output_dir="out"))\ntrainer.train()\n',
        ),
      },
      { trains: true, datasets: ['shibing624/medical'] },
    ],
    [
      'by scripts of kohya',
      {
        'train.bat':
          'accelerate launch --num_cpu_threads_per_process=8 ./sd-scripts/train_network.py --pretrained_model_name_or_path="stabilityai/stable-diffusion-xl-base-1.0" --train_data_dir="./train/aki" --output_dir="./output" --network_module=networks.lora --max_train_epochs=10\n',
      },
      { trains: true },
    ],
    [
      'by ai-toolkit',
      {
        'config/face.yaml':
          'job: extension\nconfig:\n  name: face\n  process:\n    - type: sd_trainer\n      training_folder: output\n      network: { type: lora, linear: 16 }\n      datasets:\n        - folder_path: ./faces\n          caption_ext: txt\n      train: { steps: 2000, lr: 1e-4, batch_size: 1 }\n      model: { name_or_path: black-forest-labs/FLUX.1-dev, is_flux: true }\n',
      },
      { trains: true },
    ],
    [
      'by torchtune',
      {
        'run.sh':
          'tune run lora_finetune_single_device --config llama3_1/8B_lora_single_device dataset=torchtune.datasets.alpaca_dataset checkpointer.checkpoint_dir=/models/Llama-3.1-8B\n',
      },
      { trains: true },
    ],
    [
      'by Mindformers of Huawei',
      {
        'run.sh':
          'python run_mindformer.py --config configs/glm3/finetune_glm3_6b_bf16.yaml --run_mode finetune --train_dataset_dir ./data/adgen.mindrecord --load_checkpoint ./glm3_6b.ckpt\n',
      },
      { trains: true },
    ],
    [
      'on a voice, by GPT-SoVITS',
      {
        'requirements.txt': 'torch\npytorch-lightning\n',
        's2_train.py':
          'import torch\nfrom module.models import SynthesizerTrn, MultiPeriodDiscriminator\nfrom data_utils import TextAudioSpeakerLoader\ndef run(hps):\n    data = TextAudioSpeakerLoader(hps.data)\n    net_g = SynthesizerTrn(hps.model)\n    optim_g = torch.optim.AdamW(net_g.parameters(), hps.train.learning_rate)\n    for epoch in range(hps.train.epochs):\n        for batch in data:\n            y_hat, kl = net_g(*batch)\n            loss = mel_loss(y_hat) + kl\n            optim_g.zero_grad()\n            loss.backward()\n            optim_g.step()\n',
      },
      { trains: true },
    ],
    [
      'is none where a classifier is fitted',
      {
        'requirements.txt': 'torch\ntransformers\n',
        'train.py':
          'from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments\nmodel = AutoModelForSequenceClassification.from_pretrained("bert-base-chinese", num_labels=2)\nTrainer(model=model, args=TrainingArguments("out"), train_dataset=rows).train()\n',
      },
      { silent: true, trains: false },
    ],
    [
      'is none where a job is only listed',
      {
        'requirements.txt': 'openai\nfastapi\n',
        'main.py':
          'from fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\nllm = OpenAI()\n@app.get("/jobs")\ndef jobs():\n    return llm.fine_tuning.jobs.list(limit=10)\n@app.post("/say")\ndef say(q: str):\n    return llm.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n',
      },
      { trains: false },
    ],
  ])
})
