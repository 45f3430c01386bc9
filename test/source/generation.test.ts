import { describe, expect, it } from 'vitest'
import { firm, seen } from './seen.ts'

const modalities = (path: string, text: string) =>
  [...new Set(firm('generation', path, text).flatMap(one => one.detail.generates))].toSorted()

describe('calls that generate', () => {
  it.each([
    [
      'TypeScript, OpenAI',
      'a.ts',
      "import OpenAI from 'openai'\nconst r = await new OpenAI().chat.completions.create({ model: 'gpt-4o' })\n",
      ['text'],
    ],
    ['TypeScript, AI SDK', 'a.ts', "import { streamText } from 'ai'\nstreamText({ model })\n", ['text']],
    [
      'TypeScript, pictures',
      'a.ts',
      "import OpenAI from 'openai'\nawait openai.images.generate({ prompt })\n",
      ['image'],
    ],
    [
      'TypeScript, speech',
      'a.ts',
      "import OpenAI from 'openai'\nawait client.audio.speech.create({ input })\n",
      ['audio'],
    ],
    [
      'Python, client',
      'a.py',
      'from openai import OpenAI\nOpenAI().chat.completions.create(model="gpt-4o")\n',
      ['text'],
    ],
    [
      'Python, weights',
      'a.py',
      'from transformers import AutoModelForCausalLM\nm = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B-Instruct")\nm.generate(x)\n',
      ['text'],
    ],
    [
      'Python, pipeline',
      'a.py',
      'from transformers import pipeline\np = pipeline("text-generation", model="gpt2")\n',
      ['text'],
    ],
    [
      'Python, diffusers',
      'a.py',
      'from diffusers import StableDiffusionXLPipeline\np = StableDiffusionXLPipeline.from_pretrained("stabilityai/stable-diffusion-xl-base-1.0")\n',
      ['image'],
    ],
    [
      'Python, video',
      'a.py',
      'from diffusers import CogVideoXPipeline\np = CogVideoXPipeline.from_pretrained("THUDM/CogVideoX-5b")\n',
      ['video'],
    ],
    ['Python, vLLM', 'a.py', 'from vllm import LLM\nllm = LLM(model="Qwen/Qwen3-8B")\n', ['text']],
    [
      'Python, own model',
      'a.py',
      'import torch\nclass GPT:\n    def generate(self, idx, max_new_tokens):\n        logits = self(idx)\n',
      ['text'],
    ],
    [
      'Go',
      'a.go',
      'package a\nimport openai "github.com/sashabaranov/go-openai"\nfunc f() { client.CreateChatCompletionStream(ctx, req) }\n',
      ['text'],
    ],
    [
      'Go, picture',
      'a.go',
      'package a\nimport "github.com/sashabaranov/go-openai"\nfunc f() { c.CreateImage(ctx, req) }\n',
      ['image'],
    ],
    [
      'Java, LangChain4j',
      'A.java',
      'import dev.langchain4j.model.openai.OpenAiChatModel;\nclass A { Object m = OpenAiChatModel.builder().apiKey(k).build(); }\n',
      ['text'],
    ],
    [
      'Java, Spring AI',
      'A.java',
      'import org.springframework.ai.chat.client.ChatClient;\nclass A { String f() { return chatClient.prompt("x").call().content(); } }\n',
      ['text'],
    ],
    [
      'Kotlin',
      'A.kt',
      'import com.aallam.openai.client.OpenAI\nsuspend fun f() { val c = openAI.chatCompletion(r); post("https://x/v1/chat/completions") }\n',
      ['text'],
    ],
    [
      'C#',
      'A.cs',
      'using Microsoft.SemanticKernel;\nclass A { void F() { builder.AddOpenAIChatCompletion("gpt-4o", key); } }\n',
      ['text'],
    ],
    ['PHP', 'a.php', '<?php\nuse OpenAI;\n$r = $client->chat()->create(["model" => "gpt-4o"]);\n', ['text']],
    ['Ruby', 'a.rb', "require 'openai'\nclient.chat(parameters: { model: 'gpt-4o' })\n", ['text']],
    [
      'Rust',
      'a.rs',
      'use async_openai::Client;\nasync fn f() { let r = client.chat().create(request).await; }\n',
      ['text'],
    ],
    ['Swift', 'a.swift', 'import OpenAI\nlet r = try await openAI.chats(query: query)\n', ['text']],
    [
      'Dart',
      'a.dart',
      "import 'package:http/http.dart' as http;\nfinal r = await http.post(Uri.parse('$base/v1/chat/completions'));\n",
      ['text'],
    ],
  ])('%s', (_, path, text, generates) => {
    expect(modalities(path, text)).toEqual(generates)
  })

  it.each([
    [
      'embeddings',
      'a.ts',
      "import OpenAI from 'openai'\nawait openai.embeddings.create({ input, model: 'text-embedding-3-small' })\n",
    ],
    [
      'transcription',
      'a.py',
      'from openai import OpenAI\nOpenAI().audio.transcriptions.create(model="whisper-1", file=f)\n',
    ],
    [
      'recognition weights',
      'a.py',
      'from transformers import WhisperForConditionalGeneration\nm = WhisperForConditionalGeneration.from_pretrained("openai/whisper-large-v3")\nm.generate(x)\n',
    ],
    ['classification', 'a.py', 'from transformers import pipeline\npipeline("sentiment-analysis")\n'],
    ['detection', 'a.py', 'from transformers import pipeline\npipeline("object-detection")\n'],
    [
      'a language model inside a loss',
      'losses/lm.py',
      'from transformers import AutoModelForCausalLM\nclass LMLoss:\n    def __init__(self):\n        self.lm = AutoModelForCausalLM.from_pretrained("gpt2")\n',
    ],
    ['messages of a telephone service', 'a.ts', "import twilio from 'twilio'\nclient.messages.create({ body, to })\n"],
    [
      'a method of the same name without the package',
      'a.ts',
      "import { build } from './pages'\nbuild.generateText('x')\n",
    ],
    ['a definition', 'a.ts', "import { x } from 'ai'\nexport function streamText(a) { return a }\n"],
    [
      'a comment',
      'a.ts',
      "import OpenAI from 'openai'\n// await openai.chat.completions.create({})\n/* openai.images.generate({}) */\n",
    ],
    [
      'a comparison of paths',
      'a.go',
      'package a\nfunc mode(p string) int { if strings.HasPrefix(p, "/v1/chat/completions") { return 1 }; return 0 }\n',
    ],
  ])('%s is none', (_, path, text) => {
    expect(firm('generation', path, text)).toEqual([])
  })

  it('reads notebooks and gives places in the notebook itself', () => {
    const cells = [
      { cell_type: 'markdown', source: ['pipeline("text-generation")'] },
      {
        cell_type: 'code',
        source: ['!pip install vllm\n', 'from vllm import LLM\n', 'llm = LLM(model="Qwen/Qwen3-8B")\n'],
        outputs: [{ text: ['LLM('] }],
      },
    ]
    const text = JSON.stringify({ cells }, null, 1)
    const [found] = seen('model', 'a.ipynb', text)
    expect(text.slice(found?.span.start, found?.span.end)).toBe('Qwen/Qwen3-8B')
    expect(firm('generation', 'a.ipynb', text)).toHaveLength(1)
  })
})
