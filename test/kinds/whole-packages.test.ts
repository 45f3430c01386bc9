import { describe, expect, it } from 'vitest'
import { audit } from '../support/tree.ts'

const CALL =
  "import OpenAI from 'openai'\nexport const ask = q => new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })\n"
const CORE =
  '{\n  "name": "@lamp/core",\n  "version": "1.0.0",\n  "main": "index.js",\n  "exports": "./index.js",\n  "publishConfig": { "access": "public" },\n  "dependencies": { "openai": "5" }\n}\n'

const RUST =
  '[package]\nname = "lamp-core"\nversion = "1.0.0"\nlicense = "MIT"\nrepository = "https://example.com/lamp"\n\n[lib]\n\n[dependencies]\nasync-openai = "0.28"\n'
const RUST_CALL =
  'use async_openai::{types::CreateChatCompletionRequestArgs, Client};\npub async fn ask(q: &str) -> String {\n    let client = Client::new();\n    client.chat().create(CreateChatCompletionRequestArgs::default().model("gpt-4o").build().unwrap()).await.unwrap().choices[0].message.content.clone().unwrap()\n}\n'

describe('what is said of a whole library stands where its own manifest names it', () => {
  it.each([
    [
      'below an author who has a name too',
      {
        'package.json':
          '{\n  "author": { "name": "Ada" },\n  "name": "lamp",\n  "workspaces": ["packages/*"],\n  "main": "x.js",\n  "exports": "./x.js",\n  "publishConfig": {}\n}\n',
        'packages/core/package.json': CORE,
        'packages/core/index.js': CALL,
      },
      ['package.json', 'lamp'],
    ],
    [
      'and not where an example in it is named',
      {
        'Cargo.toml':
          '[[example]]\nname = "first"\n\n[package]\nname = "lamp"\nversion = "1.0.0"\nlicense = "MIT"\nrepository = "https://example.com/lamp"\n\n[lib]\n\n[workspace]\nmembers = ["core"]\n\n[dependencies]\nlamp-core = { path = "core" }\n',
        'src/lib.rs': 'pub use lamp_core::ask;\n',
        'core/Cargo.toml': RUST,
        'core/src/lib.rs': RUST_CALL,
      },
      ['Cargo.toml', 'lamp'],
    ],
  ] as const)('%s', (_, files, expected) => {
    const tree = new Map<string, string>(Object.entries(files))
    const at = audit(tree).findings.find(one => one.ruleId === 'scope-undeclared')?.at
    expect(at && [at.file, tree.get(at.file)?.slice(at.span.start, at.span.end)]).toEqual(expected)
    expect(tree.get(at?.file ?? '')?.slice(0, at?.span.start)).toMatch(/\n(  "name": "|\[package\]\nname = ")$/)
  })
})
