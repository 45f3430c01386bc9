import { entriesOf } from '../../syntax/node.ts'
import { parseEnv } from '../../syntax/env.ts'
import type { Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { placed } from './support/placed.ts'
import { settingEvidence } from './support/settings.ts'

/** Environment files: names of keys, models and endpoints. What a key's name stands before is never looked at. */
export const reader: Reader = exact({
  id: 'env-file',
  title: { en: 'Environment file', 'zh-CN': '环境变量文件' },
  patterns: ['**/.env*', '**/*.env', '**/env.example', '**/*.env.*'],
  yields: ['credential-name', 'endpoint', 'model'],
  matches: path =>
    /(^|\/)(\.env([._-][^/]*)?|[^/]*\.env(\.[\w-]+)*|env\.(example|sample|template|local)|dotenv[^/]*)$/i.test(path) &&
    !/\.(ts|js|mjs|py|go|d\.ts|md|json|ya?ml)$/i.test(path),
  read(file) {
    const entries = entriesOf(file.tree(parseEnv).root)
    return {
      evidence: entries.flatMap(({ key, value }) =>
        settingEvidence(file.text, { key: { value: String(key.value), span: key.span }, value: placed(value) }),
      ),
    }
  },
})
