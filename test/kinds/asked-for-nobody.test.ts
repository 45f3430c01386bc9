import { describe } from 'vitest'
import { type Project, projects } from './kind.ts'

type Files = Readonly<Record<string, string>>

const page = (main: string, more: Files): Files => ({
  'package.json': '{"name":"lamp","private":true,"dependencies":{"react":"18","react-dom":"18","vite":"5"}}',
  'index.html': '<html><body><div id="root"></div><script type="module" src="/src/main.tsx"></script></body></html>',
  'src/main.tsx': `import { createRoot } from 'react-dom/client'\nimport { ask } from './ask'\n${main}createRoot(document.body).render(<button onClick={() => show(ask('q'))}>Ask</button>)\n`,
  'src/ask.ts':
    "export const ask = (q: string) => fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', messages: q }) })\n",
  'src/draw.ts':
    "const draw = (q: string) => fetch('https://api.openai.com/v1/images/generations', { method: 'POST', body: JSON.stringify({ prompt: q }) })\nexport default draw\n",
  ...more,
})

const unused: readonly Project[] = [
  [
    'whose only call is a remark',
    page("import draw from './draw'\n// const portrait = await draw('a face')\n", {}),
    { generates: ['text'] },
  ],
  [
    'unlike one that is called',
    page("import draw from './draw'\nshow(draw('a face'))\n", {}),
    { generates: ['image', 'text'] },
  ],
  [
    'unlike one that is handed on',
    page("import draw from './draw'\nimport { hand } from './hand'\nhand({ draw })\n", {
      'src/hand.ts': 'export const hand = (all: object) => register(all)\n',
    }),
    { generates: ['image', 'text'] },
  ],
  [
    'unlike one that a module gives out again',
    page("import { draw } from './all'\nshow(draw('a face'))\n", {
      'src/all.ts': "import draw from './draw'\nexport { draw }\n",
    }),
    { generates: ['image', 'text'] },
  ],
]

/** A plug-in that draws covers; `words` is the function that asks for text. */
const plugin = (words: string, shown: string): Files => ({
  'cover.php': `<?php\n/*\nPlugin Name: Lamp Covers\n*/\nrequire "api.php";\nadd_action("wp_ajax_cover", function () {\n  $api = new Lamp_Api();\n  ${shown}\n});\n`,
  'api.php': `<?php\nclass Lamp_Api {\n  function ${words}($text) {\n    $said = wp_remote_post("https://ark.cn-beijing.volces.com/api/v3/chat/completions", ["body" => json_encode(["model" => M, "messages" => $text])]);\n    return json_decode($said["body"], true)["choices"][0]["message"]["content"];\n  }\n  function draw($prompt) {\n    return wp_remote_post("https://ark.cn-beijing.volces.com/api/v3/images/generations", ["body" => json_encode(["model" => S, "prompt" => $prompt])]);\n  }\n}\n`,
})

const prompts: readonly Project[] = [
  [
    'are no text for people',
    plugin('generate_prompt', 'wp_send_json($api->draw($api->generate_prompt($_POST["text"])));'),
    { generates: ['image'] },
  ],
  [
    'unlike an answer beside the picture',
    plugin('summarise', 'wp_send_json([$api->summarise($_POST["text"]), $api->draw($_POST["text"])]);'),
    { generates: ['image', 'text'] },
  ],
  [
    'unlike the answer to a prompt',
    plugin('send_prompt', 'wp_send_json([$api->send_prompt($_POST["text"]), $api->draw($_POST["text"])]);'),
    { generates: ['image', 'text'] },
  ],
]

describe('what a file takes up and never uses is not asked', () => {
  projects(unused)
})

describe('words that a picture is ordered with', () => {
  projects(prompts)
})
