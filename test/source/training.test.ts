import { describe, expect, it } from 'vitest'
import type { ServiceProfile } from '../../server/src/core/service/profile.ts'
import { audit } from '../support/tree.ts'
import { firm } from './seen.ts'

const WEB = {
  'requirements.txt': 'fastapi\nopenai\ntorch\n',
  'main.py':
    'from fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\n@app.post("/ask")\ndef ask(q: str):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n',
}

function profileOf(files: Readonly<Record<string, string>>): ServiceProfile | undefined {
  return audit(new Map(Object.entries({ ...WEB, ...files }))).services[0]?.profile
}

const LOOP = (optimizer: string, before = '') =>
  `import torch\nfrom diffusers import UNet2DConditionModel\n${before}def go(unet, latents, rounds):\n    ${optimizer}\n    for _ in range(rounds):\n        loss = ((unet(latents) - latents) ** 2).mean()\n        loss.backward()\n        optimizer.step()\n`

describe('a loop of the product’s own', () => {
  it.each([
    ['over the model’s parameters', LOOP('optimizer = torch.optim.AdamW(unet.parameters(), lr=1e-4)')],
    ['over an adapter', LOOP('lora = [torch.nn.Parameter(torch.zeros(8))]\n    optimizer = torch.optim.AdamW(lora)')],
    ['over those that learn', LOOP('optimizer = torch.optim.AdamW([p for p in unet.parameters() if p.requires_grad])')],
  ])('%s trains', (_, text) => {
    expect(profileOf({ 'learn.py': text })?.trains).toBe(true)
  })

  it.each([
    [
      'over the picture that is drawn',
      LOOP('x = latents.detach().clone().requires_grad_(True)\n    optimizer = torch.optim.SGD([x], lr=0.1)'),
    ],
    ['over noise', LOOP('noise = torch.randn(4, 64, 64).requires_grad_()\n    optimizer = torch.optim.Adam([noise])')],
    [
      'over the embedding of a prompt',
      LOOP(
        'prompt_embeds = latents.clone()\n    prompt_embeds.requires_grad = True\n    optimizer = torch.optim.Adam([prompt_embeds])',
      ),
    ],
  ])('%s trains nothing', (_, text) => {
    expect(profileOf({ 'steer.py': text })?.trains).toBe(false)
  })
})

describe('signs that alone train nothing', () => {
  it.each([
    [
      'a file of batch sizes',
      {
        'ds.json':
          '{"train_micro_batch_size_per_gpu": 1, "gradient_accumulation_steps": 2, "zero_optimization": {"stage": 2}}',
      },
    ],
    [
      'texts that a quantiser measures',
      {
        'q.py':
          'from datasets import load_dataset\ndef calib_rows():\n    return load_dataset("allenai/c4", split="train")\n',
      },
    ],
  ] as [string, Record<string, string>][])('%s', (_, files) => {
    const profile = profileOf(files)
    expect([profile?.trains, profile?.datasets]).toEqual([false, []])
  })
})

describe('data that is named beside the loop', () => {
  const script = (option: string) =>
    `import argparse, torch\nfrom transformers import AutoModelForCausalLM\np = argparse.ArgumentParser()\n${option}\nargs = p.parse_args()\nmodel = AutoModelForCausalLM.from_pretrained("acme/base")\noptimizer = torch.optim.AdamW(model.parameters())\nfor row in open(args.data):\n    loss = model(row).loss\n    loss.backward()\n    optimizer.step()\n`
  it.each([
    [
      'a default of an option',
      script('p.add_argument("--train_file", default="corpus/pairs.jsonl")'),
      'corpus/pairs.jsonl',
    ],
    [
      'a default behind its type',
      script('p.add_argument("--data", "--data_path", type=str, default="../texts/all.txt")'),
      '../texts/all.txt',
    ],
    [
      'a field of a class of options',
      script('@dataclass\nclass A:\n    data_path: str = field(default="rows/sft.json")\n'),
      'rows/sft.json',
    ],
  ])('%s', (_, text, name) => {
    expect(firm('dataset', 'train.py', text).map(one => [one.value, one.detail.role])).toEqual([[name, 'train']])
  })

  it('an option for evaluation is none', () => {
    expect(
      firm('dataset', 'train.py', script('p.add_argument("--eval_file", default="corpus/dev.jsonl")')).filter(
        one => one.detail.role === 'train',
      ),
    ).toEqual([])
  })
})

describe('training that a provider does', () => {
  it.each([
    ['a client’s job', 'tune.py', 'client.fine_tuning.jobs.create(training_file=f, model="m")\n'],
    ['JavaScript', 'tune.js', 'await openai.fineTuning.jobs.create({ training_file: f, model: "m" })\n'],
    ['a request', 'tune.ts', "await fetch('https://api.openai.com/v1/fine_tuning/jobs', { method: 'POST', body })\n"],
    ['DashScope', 'tune.py', 'requests.post("https://dashscope.aliyuncs.com/api/v1/fine-tunes", json=body)\n'],
    ['Go', 'tune.go', 'package a\nfunc t() { client.CreateFineTuningJob(ctx, r) }\n'],
    ['Bedrock', 'tune.py', 'bedrock.create_model_customization_job(jobName="a")\n'],
  ])('%s', (_, path, text) => {
    expect(firm('training', path, text)).toHaveLength(1)
  })

  it('asking for jobs starts none', () => {
    expect(firm('training', 'a.py', 'client.fine_tuning.jobs.list()\nclient.fine_tuning.jobs.retrieve("a")\n')).toEqual(
      [],
    )
  })
})

describe('commands that train', () => {
  it.each([
    ['a script of any name', 'torchrun go_on.py --model_name_or_path $BASE --do_train --block_size 512\n'],
    [
      'overrides',
      'BASE=Qwen/Qwen3-4B\npython3 -m verl.trainer.main_ppo data.train_files=a/rows.parquet actor_rollout_ref.model.path=$BASE\n',
    ],
    [
      'overrides of another trainer',
      'python -m areal.launcher.local rl/train.py actor.model_path=Qwen/Qwen3-4B train_dataset.path=openai/gsm8k\n',
    ],
  ])('%s', (_, text) => {
    expect(firm('training', 'run.sh', text)).toHaveLength(1)
  })

  it('reads models through variables, lists of files and splits', () => {
    const text =
      'export BASE="Qwen/Qwen3-4B"\npython3 -m verl.trainer.main_ppo \\\n  data.train_files="[\'a/x.parquet\',\'a/y.parquet\']" \\\n  data.val_files=hub/rows@test \\\n  actor_rollout_ref.model.path=${BASE}\n'
    expect(firm('model', 'run.sh', text).map(one => one.value)).toEqual(['Qwen/Qwen3-4B'])
    expect(firm('dataset', 'run.sh', text).map(one => [one.value, one.detail.role])).toEqual([
      ['a/x.parquet', 'train'],
      ['a/y.parquet', 'train'],
      ['hub/rows', 'eval'],
    ])
  })

  it.each([
    ['a server with overrides', 'python -m acme.serve model.path=Qwen/Qwen3-4B port=8000\n'],
    ['a prediction', 'torchrun go.py --model_name_or_path a/b --do_predict --block_size 512\n'],
  ])('%s trains nothing', (_, text) => {
    expect(firm('training', 'run.sh', text)).toEqual([])
  })
})

describe('answers of a model that another is trained on', () => {
  const collect =
    'from openai import OpenAI\nwith open("rows/answers.jsonl", "w") as out:\n    out.write(OpenAI().chat.completions.create(model="gpt-4o", messages=[]).choices[0].message.content)\n'
  const sft = (file: string) =>
    `from datasets import load_dataset\nfrom trl import SFTTrainer\nrows = load_dataset("json", data_files="${file}", split="train")\nSFTTrainer(model="Qwen/Qwen3-4B", train_dataset=rows).train()\n`
  const teachers = (files: Record<string, string>) =>
    profileOf(files)?.seen.flatMap(one => (one.kind === 'model' && one.detail.role === 'teacher' ? [one.value] : []))
  it('are a teacher’s', () => {
    expect(teachers({ 'collect.py': collect, 'sft.py': sft('rows/answers.jsonl') })).toEqual(['gpt-4o'])
    expect(teachers({ 'collect.py': collect, 'sft.py': sft('../rows/answers.jsonl') })).toEqual(['gpt-4o'])
  })
  it('are none where something else is trained on', () => {
    expect(teachers({ 'collect.py': collect, 'sft.py': sft('rows/people.jsonl') })).toEqual([])
  })
})
