import { describe } from 'vitest'
import { projects } from './kind.ts'

const LISTS = { 'requirements.txt': 'torch\ntransformers\n' }

describe('a loop that trains, in whatever library', () => {
  projects([
    [
      'through an accelerator, on a model of another module',
      {
        ...LISTS,
        'tone.py':
          'from accelerate import Accelerator\nfrom shared import net, words, opt\nrunner = Accelerator()\nnet, opt = runner.prepare(net, opt)\nfor letter in letters():\n    row = words(letter, return_tensors="pt")\n    loss = net(**row, labels=row["input_ids"]).loss\n    runner.backward(loss)\n    opt.step()\n',
      },
      { trains: true },
    ],
    [
      'through a booster that is handed the loss',
      {
        ...LISTS,
        'grow.py':
          'from colossalai.booster import Booster\nfrom shared import net, optimizer, booster\nfor row in rows:\n    seen = net(input_ids=row.input_ids, labels=row.input_ids)\n    booster.backward(seen.loss, optimizer)\n    optimizer.step()\n',
      },
      { trains: true },
    ],
    [
      'of MLX',
      {
        'requirements.txt': 'mlx\nmlx-lm\n',
        'fit.py':
          'import mlx.nn as nn\nimport mlx.optimizers as optim\nfrom mlx_lm import load\nnet, words = load("mlx-community/Qwen2.5-3B-Instruct-4bit")\nsteps = nn.value_and_grad(net, off)\nadam = optim.Adam(learning_rate=1e-5)\nfor row in rows:\n    far, slope = steps(net, row)\n    adam_opt = adam\n    adam_opt.update(net, slope)\n',
      },
      { trains: true },
    ],
    [
      'of JAX, over what comes next',
      {
        'requirements.txt': 'jax\noptax\nflax\n',
        'fit.py':
          'import jax, optax\nfrom lines.net import Writer\nfrom lines.vocab import encode\ndef off(weights, ids):\n    guess = Writer().apply(weights, ids[:, :-1])\n    return optax.softmax_cross_entropy_with_integer_labels(guess, ids[:, 1:]).mean()\ndef step(weights, state, ids):\n    far, slope = jax.value_and_grad(off)(weights, ids)\n    change, state = adam.update(slope, state)\n    return optax.apply_updates(weights, change), state\n',
      },
      { trains: true },
    ],
    [
      'of Keras',
      {
        'requirements.txt': 'keras-hub\n',
        'fit.py':
          'import keras_hub\nwriter = keras_hub.models.GemmaCausalLM.from_preset("gemma2_2b_en")\nwriter.backbone.enable_lora(rank=4)\nwriter.fit(rows, epochs=2)\n',
      },
      { trains: true },
    ],
    [
      'of MindSpore',
      {
        'requirements.txt': 'mindspore\nmindnlp\n',
        'fit.py':
          'import mindspore as ms\nfrom mindspore import nn\nfrom mindnlp.transformers import AutoModelForCausalLM\nnet = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-0.5B")\noptimizer = nn.AdamWeightDecay(net.trainable_params())\nslope = ms.value_and_grad(off, None, optimizer.parameters)\nfor row in rows:\n    far, grads = slope(row)\n    optimizer(grads)\n',
      },
      { trains: true },
    ],
    [
      'of Candle',
      {
        'Cargo.toml':
          '[package]\nname = "tuner"\nversion = "0.1.0"\n[dependencies]\ncandle-core = "0.9"\ncandle-nn = "0.9"\ncandle-transformers = "0.9"\n',
        'src/lib.rs':
          'use candle_core::Tensor;\nuse candle_nn::{AdamW, Optimizer};\nuse candle_transformers::models::qwen2::ModelForCausalLM;\npub fn tune(net: &mut ModelForCausalLM, rows: &[Tensor], mut opt: AdamW) -> anyhow::Result<()> {\n    for ids in rows {\n        let far = off(&net.forward(ids, 0)?, ids)?;\n        opt.backward_step(&far)?;\n    }\n    Ok(())\n}\n',
      },
      { trains: true },
    ],
    [
      'but of a classifier: none, in MLX',
      {
        'requirements.txt': 'mlx\n',
        'fit.py':
          'import mlx.nn as nn\nimport mlx.optimizers as optim\ndef off(net, x, y): return nn.losses.cross_entropy(net(x), y, reduction="mean")\nsteps = nn.value_and_grad(net, off)\nopt = optim.SGD(0.1)\nfor x, y in rows:\n    far, slope = steps(net, x, y)\n    opt.update(net, slope)\n',
      },
      { silent: true },
    ],
    [
      'but of numbers: none, in Keras',
      {
        'requirements.txt': 'tensorflow\n',
        'fit.py':
          'import tensorflow as tf\nnet = tf.keras.Sequential([tf.keras.layers.Dense(8)])\nnet.compile("adam", "mse")\nnet.fit(xs, ys, epochs=4)\n',
      },
      { silent: true },
    ],
    [
      'but only a launcher set up by somebody: none',
      {
        'package.json': '{"name":"lines","private":true,"dependencies":{"openai":"4.0.0","express":"4.0.0"}}',
        'old/launch.yaml':
          'compute_environment: LOCAL_MACHINE\ndistributed_type: MULTI_GPU\nmixed_precision: fp16\nnum_processes: 2\n',
        'server.js':
          'import OpenAI from "openai"\nimport express from "express"\nconst ai = new OpenAI()\nconst app = express()\napp.post("/line", async (q, s) => s.json(await ai.chat.completions.create({ model: "gpt-4o", messages: q.body })))\napp.listen(80)\n',
      },
      { trains: false },
    ],
  ])
})
