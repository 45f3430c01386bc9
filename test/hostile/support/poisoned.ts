const ESC = '\u001b'
/** Where what a poison would reach lies; no output may lead there. */
const EVIL = 'evil.example'

/** What names and contents of a folder may hold to act where they are shown. */
export const POISONS: readonly string[] = [
  `a${ESC}[2J${ESC}]0;title\u0007b`,
  `a\u009b31m\u0090q\u009c`,
  `x\n::error::pwned`,
  'x\r\n::set-output name=a::b',
  '::stop-commands::x',
  '  ::add-mask::x',
  '##[command]x',
  '##vso[task.setvariable variable=a]b',
  '##teamcity[x]',
  'a\u202egpj.exe\u2066\u061c',
  'a\u200b\u2060\u00ad\u{e0041}\ufeffb',
  `![p](https://${EVIL}/p.png)`,
  `[c](command:workbench.action.terminal.new) [l](https://${EVIL}/l "t")`,
  `a\`\`![p](https://${EVIL}/2.png)\`\`b`,
  `<img src=https://${EVIL}/i.png onerror=alert(1)>`,
  '<script>alert(1)</script>',
  '"><svg/onload=alert(1)>\'',
  `</script><script src=https://${EVIL}/x.js>`,
  `=HYPERLINK("https://${EVIL}")`,
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '-1+cmd|x',
  ']]><x y="&e;"/>',
  '%0a::error::x',
  '\ud800half\udc00',
  '\ufffe\uffff',
  `https://${EVIL}/auto www.${EVIL} a@${EVIL}`,
  `<https://${EVIL}/angle>`,
  `[r]: https://${EVIL}/r`,
  `a | b |\n| --- | --- |`,
  '\u2028::error::x\u2029',
  '# h\n- [ ] l\n> q',
  '&lt;b&gt;&#x202e;',
  `../${'a'.repeat(300)}`,
]

/** A tree that is poisoned wherever a reader looks: names of files, packages, models, data, services, and what a team states. */
export function poisonedTree(poison: string): Map<string, string> {
  const text = JSON.stringify(poison)
  const flat = poison.replaceAll(/\s/g, '')
  const folder = poison.replaceAll('/', '∕')
  return new Map([
    [
      'package.json',
      JSON.stringify(
        { name: poison, dependencies: { openai: '4', next: '15', [poison]: '1' }, license: poison },
        null,
        2,
      ),
    ],
    ['app/page.tsx', `export default () => <html><p>内容由AI生成</p><p>{${text}}</p></html>\n`],
    [
      'app/api/route.ts',
      `import OpenAI from 'openai'\nexport const POST = () => new OpenAI({ baseURL: ${text} }).chat.completions.create({ model: ${text}, messages: [] })\nexport const g = () => new OpenAI().chat.completions.create({ model: 'gpt-4o' })\n`,
    ],
    [
      `${folder}/package.json`,
      JSON.stringify({ name: `in ${poison}`, dependencies: { '@anthropic-ai/sdk': '1', express: '4' } }),
    ],
    [
      `${folder}/index.js`,
      `import Anthropic from '@anthropic-ai/sdk'\nimport express from 'express'\nconst app = express()\napp.post('/x', () => new Anthropic().messages.create({ model: ${text} }))\napp.listen(80)\n`,
    ],
    ['train.yaml', `model_name_or_path: ${text}\ndataset: ${text}\nstage: sft\ndo_train: true\noutput_dir: out\n`],
    ['data/dataset_info.json', JSON.stringify({ [poison]: { hf_hub_url: poison, file_name: poison } })],
    ['load.py', `from datasets import load_dataset\nload_dataset(${text})\n`],
    ['Modelfile', `FROM ${flat}\n`],
    ['.env', `OPENAI_MODEL=${flat}\nOPENAI_BASE_URL=${flat}\n`],
    ['docker-compose.yml', `services:\n  ${text}:\n    image: ${text}\n`],
    ['README.md', `---\nlicense: ${text}\ndatasets: [${text}]\nbase_model: ${text}\n---\n# ${flat}\n`],
    ['notes.md', `---\nAIGC:\n  Label: ${text}\n  ContentProducer: ${text}\n  ProduceID: ${text}\n---\n`],
    ['index.html', `<footer>京ICP备19012345号-1 网信算备110108970550101240013号 ${poison}</footer>\n`],
    ['genai-measures.yaml', declaration(text)],
  ])
}

function declaration(text: string): string {
  return `version: 1
services:
  - name: ${text}
    audience: public
    territory: mainland-china
    ${text}: 1
    operator: { name: ${text}, contact: ${text} }
    models:
      - { id: ${text}, supplier: ${text}, licence: ${text}, filing_number: ${text} }
    filing: { track: filing, number: ${text}, algorithm_number: ${text} }
    data_sources:
      - { id: ${text}, origin_type: open-source, source_url: ${text}, region: ${text} }
    moderation: { input: ${text}, output: ${text} }
    complaints: { entry: ${text}, steps: ${text} }
    user_agreement: ${text}
    privacy_policy: ${text}
    labels: { text: { text: ${text}, place: ${text} } }
accepted:
  - { rule: model-offshore, service: ${text}, reason: ${text}, by: ${text}, until: '2030-01-01' }
  - { rule: ${text}, reason: ${text}, by: ${text} }
`
}
