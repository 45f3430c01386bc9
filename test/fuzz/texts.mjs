// Texts that look like what a reader reads: lines of its own kind, nested, repeated, cut short and with odd signs between them.
import * as fc from 'fast-check'
import { LEAF, ODD, WORD } from './words.mjs'

const quoted = fc.tuple(fc.constantFrom('"', "'", '`', ''), LEAF).map(([mark, text]) => mark + text + mark)
const lines = (line, joint = '\n') => fc.array(line, { maxLength: 12 }).map(all => all.join(joint))
const call = fc
  .tuple(
    fc.constantFrom('create', 'load_dataset', 'from_pretrained', 'generate', 'app.post', 'pgTable'),
    lines(quoted, ', '),
  )
  .map(([name, args]) => `${name}(${args})`)

const TREE = fc.letrec(tie => ({
  value: fc.oneof({ depthSize: 'medium' }, LEAF, fc.double(), fc.boolean(), fc.constant(null), tie('map'), tie('list')),
  map: fc.dictionary(fc.oneof(WORD, ODD), tie('value'), { maxKeys: 5 }),
  list: fc.array(tie('value'), { maxLength: 5 }),
})).map

const yaml = (value, indent = 0) => {
  if (value === null || typeof value !== 'object') return ` ${String(value)}\n`
  const pad = ' '.repeat(indent)
  const rows = Array.isArray(value)
    ? value.map(one => ['-', one])
    : Object.entries(value).map(([key, one]) => [`${key}:`, one])
  return `\n${rows.map(([key, one]) => pad + key + yaml(one, indent + 2)).join('')}`
}

const script = lines(
  fc.oneof(
    fc
      .tuple(
        fc.constantFrom('import ', 'from ', 'const x = ', 'x = ', 'export ', 'class A extends ', 'return ', 'if ('),
        quoted,
      )
      .map(all => all.join('')),
    call,
    quoted,
    fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '/*',
      '*/',
      '<div>',
      '</div>',
      '{show && ',
      '"""',
      'def f():',
      '# x',
      '// x',
      'async () => {',
    ),
  ),
)
const shell = lines(
  fc
    .tuple(
      fc.constantFrom(
        'python train.py',
        'vllm serve',
        'docker run',
        'export A=',
        'cat <<EOF',
        'ollama run',
        'FROM',
        'ENV',
      ),
      lines(fc.oneof(quoted, fc.constantFrom('--model', '--dataset', '\\', '&&', '$(', '`')), ' '),
    )
    .map(all => all.join(' ')),
)
const toml = lines(
  fc.oneof(
    fc.tuple(WORD, quoted).map(([key, value]) => `${key} = ${value}`),
    WORD.map(one => `[${one}]`),
    fc.constantFrom('[[', 'a = [', 'a = {', '"""'),
  ),
)
const markup = lines(
  fc.oneof(
    fc
      .tuple(fc.constantFrom('p', 'script', 'a', 'div', 'string name="x"', 'dependency'), LEAF)
      .map(([tag, text]) => `<${tag}>${text}</${tag.split(' ')[0]}>`),
    fc.constantFrom('<!--', '-->', '<![CDATA[', '{{', '}}', '<a b="', '<%'),
  ),
)
const markdown = lines(
  fc.oneof(
    LEAF.map(one => `# ${one}`),
    fc.constantFrom('---', '```', '```sh', 'license: mit', 'AIGC: {"Label":"1"}', '| a |', '<!--'),
    LEAF,
  ),
)

const sql = lines(
  fc
    .tuple(
      fc.constantFrom(
        'INSERT INTO models VALUES (',
        'SELECT ai_query(',
        'CREATE MODEL m OPTIONS (',
        '--',
        '/*',
        ');',
        'SET a =',
      ),
      lines(quoted, ', '),
    )
    .map(all => all.join('')),
)

const DECLARATION = fc.record(
  {
    version: fc.constantFrom(1, 2, '1', null),
    services: fc.array(
      fc.record(
        {
          name: LEAF,
          paths: fc.array(fc.oneof(WORD, fc.constantFrom('**', '*a*a*b', '../..', '/', '{a,b}', '[')), {
            maxLength: 3,
          }),
          audience: fc.constantFrom('public', 'internal', 'research', 'x'),
          territory: fc.constantFrom('mainland-china', 'outside-mainland'),
          generates: fc.array(fc.constantFrom('text', 'image', 'smell')),
          labels: TREE,
          filing: TREE,
        },
        { requiredKeys: ['name'] },
      ),
      { maxLength: 3 },
    ),
    accept: TREE,
  },
  { requiredKeys: [] },
)

/** Kinds of text with the paths of the files that hold them. */
export const KINDS = [
  [
    TREE.map(one => JSON.stringify(one, null, 2)),
    [
      'package.json',
      'config.json',
      'data/dataset_info.json',
      'locales/zh.json',
      'a.ipynb',
      'composer.json',
      'manifest.json',
      'AppScope/app.json5',
      'bom.json',
      'app.json',
      'tauri.conf.json',
      'vercel.json',
      'project.config.json',
      'deno.json',
      'lerna.json',
      'vcpkg.json',
      'Packages/manifest.json',
      'model_index.json',
      'generation_config.json',
      'configuration.json',
      'adapter_config.json',
    ],
  ],
  [
    TREE.map(one => yaml(one)),
    [
      'docker-compose.yml',
      'values.yaml',
      'project.yml',
      'train.yaml',
      'environment.yml',
      'pubspec.yaml',
      'serverless.yml',
      'application.yml',
      'templates/a.yaml',
      'pnpm-workspace.yaml',
      'app.yaml',
      'electron-builder.yml',
      'render.yaml',
      'dvc.yaml',
      'MLmodel',
    ],
  ],
  [DECLARATION.map(one => yaml(one)), ['genai-measures.yaml']],
  [
    script,
    [
      'a.ts',
      'a.tsx',
      'a.vue',
      'a.svelte',
      'a.py',
      'a.go',
      'a.java',
      'a.kt',
      'a.cs',
      'a.php',
      'a.rb',
      'a.rs',
      'a.swift',
      'a.dart',
      'a.ex',
      'a.r',
      'a.scala',
      'a.clj',
      'a.cpp',
      'setup.py',
      'build.gradle.kts',
      'Gemfile',
      'Package.swift',
      'schema.prisma',
      'a.razor',
      'a.js',
      'mix.exs',
      'configs/train.py',
    ],
  ],
  [
    shell,
    [
      'a.sh',
      'Dockerfile',
      'Makefile',
      'Procfile',
      '.env',
      'Modelfile',
      'nginx.conf',
      'Caddyfile',
      'a.ps1',
      'requirements.txt',
      'go.mod',
      'a.tf',
      'a.bicep',
      'setup.cfg',
      'a.properties',
      'CMakeLists.txt',
      'Podfile',
      'a.xcodeproj/project.pbxproj',
    ],
  ],
  [
    toml,
    [
      'pyproject.toml',
      'Cargo.toml',
      'libs.versions.toml',
      'Pipfile',
      'fly.toml',
      'netlify.toml',
      'wrangler.toml',
      'settings.toml',
      'config.pbtxt',
    ],
  ],
  [
    markup,
    [
      'index.html',
      'pom.xml',
      'AndroidManifest.xml',
      'a.csproj',
      'Info.plist',
      'res/values-zh/strings.xml',
      'a.wxml',
      'label_config.xml',
      'a.cshtml',
      'res/layout/main.xml',
      'locales/zh.xlf',
    ],
  ],
  [markdown, ['README.md', 'MODEL_CARD.md', 'a.md', 'annotation-rules.md', '标注规范.txt']],
  [sql, ['a.sql', 'seed.sql']],
]

/** Cuts, repeats and mixes a text as broken saves and enemies do. */
export function spoiled(text) {
  return fc.tuple(text, fc.array(fc.tuple(fc.nat(9_999), fc.nat(3), ODD), { maxLength: 4 })).map(([whole, blows]) =>
    blows.reduce((now, [place, how, odd]) => {
      const at = place % (now.length + 1)
      if (how === 0) return now.slice(0, at)
      if (how === 1) return now.slice(0, at) + odd.repeat(1 + (place % 60)) + now.slice(at)
      if (how === 2) return now.slice(0, at) + now.slice(at, at + 40).repeat(1 + (place % 40)) + now.slice(at)
      return now.slice(at) + now.slice(0, at)
    }, whole),
  )
}
