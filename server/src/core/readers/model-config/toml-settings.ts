import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { isOtherFormat, settingsOf } from './support/settings-tree.ts'
import { rootsOf } from './support/trees.ts'

/** Settings of an application in TOML: `config.toml`, Streamlit secrets' names, tool configs. */
export const reader: Reader = exact({
  id: 'toml-settings',
  title: { en: 'Application settings in TOML', 'zh-CN': '应用配置（TOML）' },
  patterns: ['**/*.toml'],
  yields: ['model', 'endpoint', 'credential-name'],
  matches: path =>
    /\.toml$/i.test(path) &&
    !/(^|\/)(pyproject|cargo|poetry|uv|rustfmt|clippy|netlify|fly|wrangler|pipfile|libs\.versions|deny|taplo|gradle|rust-toolchain)[^/]*\.toml$/i.test(
      path,
    ),
  read(file) {
    if (!/model|base_?url|api_?(key|base|host)|endpoint|provider|tts|voice|speech/i.test(file.text)) return NOTHING
    return { evidence: rootsOf(file).flatMap(root => (isOtherFormat(root) ? [] : settingsOf(file, root))) }
  },
})
