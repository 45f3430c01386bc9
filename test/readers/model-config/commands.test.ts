import { reader as script } from '../../../server/src/core/readers/model-config/command-script.ts'
import { reader as plain } from '../../../server/src/core/readers/model-config/python-train-config.ts'
import { reader as readme } from '../../../server/src/core/readers/model-config/readme-commands.ts'
import { reader as xtuner } from '../../../server/src/core/readers/model-config/xtuner.ts'
import { check } from './checked.ts'

check({
  reader: script,
  path: 'scripts/train.sh',
  cases: {
    'ms-swift over several lines': `# 22GB 显存 😀
CUDA_VISIBLE_DEVICES=0 \\
swift ⟦training=finetune sft⟧ \\
    --model ⟦model=base Qwen/Qwen2.5-7B-Instruct⟧ \\
    --dataset '⟦dataset=modelscope AI-ModelScope/alpaca-gpt4-data-zh⟧#500' \\
              'hf::⟦dataset=huggingface vicgalle/alpaca-gpt4⟧' \\
    --adapters ⟦model=adapter output/v0/checkpoint-100⟧
`,
    'comments between the lines of a command': `deepspeed --include localhost:0,1 ⟦training=finetune finetune.py⟧ \\
    # 预训练模型
    --model_name_or_path ⟦model=base MiniCPM-2B-sft-bf16⟧ \\
    # 训练数据
    --train_data_path ⟦dataset=train data/AdvertiseGen/train.json⟧ \\
    # 学习率
    --learning_rate 5e-5
`,
    'LLaMA-Factory with a variable': `MODEL_PATH=⟦model=base Qwen/Qwen3-4B-Instruct-2507⟧
llamafactory-cli ⟦training train⟧ --model_name_or_path \${MODEL_PATH} --stage sft \\
    --dataset ⟦dataset=identity identity⟧,⟦dataset=alpaca_en_demo alpaca_en_demo⟧
`,
    'a script of the project, half in a variable': `#!/bin/bash
torchrun --nproc_per_node 8 ⟦training=finetune finetune.py⟧ \\
  --base_model '⟦model=base decapoda-research/llama-7b-hf⟧' --data_path "⟦dataset=train ./data/llama_data.json⟧" --learning_rate 3e-4
cmd="python infer.py --base_model "⟦model=inference tloen/alpaca-lora-7b⟧" --lora_weights ⟦model=adapter ./lora-med⟧"
`,
    'diffusers and kohya make pictures': `accelerate launch ⟦training=image train_dreambooth_lora.py⟧ --pretrained_model_name_or_path="⟦model=base black-forest-labs/FLUX.1-dev⟧" --instance_prompt "a dog" --max_train_steps 500 --dataset_name=⟦dataset diffusers/dog-example⟧
`,
    'servers and downloads': `ollama pull ⟦model=ollama qwen2.5:7b⟧
⟦generation:low vllm⟧ serve ⟦model=vllm Qwen/Qwen3-8B⟧ --port 8000 &
⟦generation:low python⟧ -m sglang.launch_server --model-path ⟦model=sglang deepseek-ai/DeepSeek-V3⟧
huggingface-cli download ⟦model:medium=huggingface tencent/HunyuanVideo⟧ --local-dir ./ckpts
⟦generation:low docker⟧ run --gpus all vllm/vllm-openai:latest --model ⟦model:medium=MODEL \${MODEL}⟧
`,
    'the data come from the environment':
      'python main.py ⟦training=finetune --do_train⟧ --train_file ⟦dataset:medium=CHAT_TRAIN_DATA $CHAT_TRAIN_DATA⟧ --model_name_or_path ⟦model=base THUDM/chatglm-6b⟧\n',
  },
  lookAlikes: {
    detection: 'python train.py --model yolov5s --data coco.yaml --epochs 3 --learning_rate 1\n',
    'a commented command': '# swift sft --model Qwen/Qwen2.5-7B-Instruct\n#vllm serve x/y\n',
    'a here-document': 'cat > x.sh <<EOF\nvllm serve Qwen/Qwen3-8B\nEOF\n',
    'data models': 'rails generate model User --model user\nnpm run build -- --model prod\n',
    'places to fill in': 'swift infer --model /path/to/model\nvllm serve <model>\n',
  },
})

check({
  reader: xtuner,
  path: 'configs/internlm2_qlora.py',
  cases: {
    'strings at the top': `# Copyright
from xtuner.engine.runner import ⟦training=finetune TrainLoop⟧
pretrained_model_name_or_path = "⟦model=base internlm/internlm2-chat-7b⟧"
data_path = '⟦dataset=train timdettmers/openassistant-guanaco⟧'
# data_path = "old/one"
train_cfg = dict(type=TrainLoop, max_epochs=3)
`,
    'a data set in a call': `from xtuner.dataset import process_hf_dataset
llm_name_or_path = "⟦model=base Qwen/Qwen-7B⟧"  # 基座
alpaca_zh_path = "⟦dataset=train silk-road/alpaca-data-gpt4-chinese⟧"
x = dict(type=load_dataset, path="⟦dataset tatsu-lab/alpaca⟧")
`,
    'version 1, from the environment': `import os
from xtuner.v1.train.⟦training=preference RLTrainer⟧ import X
model_path = os.environ["⟦model:medium=MODEL_PATH MODEL_PATH⟧"]
data_path = os.environ["⟦dataset:medium=DATA_PATH DATA_PATH⟧"]
`,
  },
  lookAlikes: {
    'another config in Python': 'pretrained_model_name_or_path = "a/b"\n',
    'a helper of it': 'from xtuner.dataset import map_fn\nname = "x"\n',
  },
})

check({
  reader: plain,
  path: 'config/finetune_poems.py',
  cases: {
    'tuned from a known model': `import time
out_dir = 'out-poems'
dataset = '⟦dataset=train shakespeare⟧'
init_from = '⟦model=base gpt2-xl⟧' # this is the largest
⟦training=finetune max_iters⟧ = 20
`,
    'from scratch': `out_dir = "o"
dataset = "⟦dataset=train 唐诗⟧"
init_from = "scratch"
⟦training=pretrain learning_rate⟧ = 1e-3
`,
    'evaluated only': `out_dir = 'x'
eval_only = True
init_from = '⟦model=inference gpt2-large⟧'
`,
  },
  lookAlikes: {
    'settings of a site': "out_dir = 'public'\nname = 'x'\n",
    'data preparation': "dataset = 'coco'\nsplit = 1\n",
  },
})

check({
  reader: readme,
  path: 'README.md',
  halfTyped: '\n```sh\nvllm serve half',
  cases: {
    'a download and a prompt': `# 下载 😀
\`\`\`shell
cd ckpts
HF_ENDPOINT=https://hf-mirror.com huggingface-cli download ⟦model:low=huggingface tencent/HunyuanVideo⟧ --local-dir .
$ ollama run ⟦model:low=ollama qwen2.5:7b⟧
\`\`\`
`,
    'a call in Python': `\`\`\`python
llm = LLM.load("⟦model:low microsoft/phi-2⟧")
other = torch.hub.load("acme/detector", "small")
\`\`\`
`,
    'a script without a language': `\`\`\`
python finetune.py --base_model '⟦model:low decapoda-research/llama-7b-hf⟧' --data_path x.json --output_dir out
\`\`\`
`,
  },
  lookAlikes: {
    prose: 'Run `vllm serve Qwen/Qwen3-8B` if you like.\n',
    'another language': '```yaml\nmodel: gpt-4o --model\n```\n',
    'docs/guide.md': '```sh\nvllm serve Qwen/Qwen3-8B\n```\n',
  },
})
