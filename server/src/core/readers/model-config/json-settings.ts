import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { isOtherFormat, settingsOf } from './support/settings-tree.ts'
import { rootsOf } from './support/trees.ts'

const SETTINGS =
  /(^|\/)(configs?|conf|settings?|presets?|profiles?)\/[^/]+\.json[c5]?$|(^|\/)[^/]*(config|conf|settings?|presets?|models?|llms?|providers?|agents?|gateway|routes?|appsettings|defaults?)[^/]*\.json[c5]?$/i
const NOT_SETTINGS =
  /(^|\/)(node_modules|i18n|locales?|lang|translations|\.vscode|\.changeset|\.claude|__snapshots__|snapshots?|schemas?)\/|(^|\/)(ts|js)?config\.[^/]*json$|(^|\/)(package(-lock)?|tsconfig[^/]*|jsconfig|manifest|components|biome|renovate|turbo|nx|lerna|angular|vercel|firebase|composer|launch|tasks|api-?extractor|typedoc|vetur\.config|project\.config|app)\.json$|\.schema\.json$|(adapter|generation|preprocessor|processor|tokenizer|scheduler)_config/i

/** Settings of an application in JSON: `config.json`, `appsettings.json`, presets, provider lists. */
export const reader: Reader = exact({
  id: 'json-settings',
  title: { en: 'Application settings in JSON', 'zh-CN': '应用配置（JSON）' },
  patterns: ['**/*{config,conf,settings,preset,model,provider}*.json', '**/{config,conf,presets}/*.json'],
  yields: ['model', 'endpoint', 'credential-name'],
  matches: path =>
    (SETTINGS.test(path) || /(^|\/)config\.json$/i.test(path)) &&
    !(NOT_SETTINGS.test(path) && !/(^|\/)config\.json$/i.test(path)),
  read(file) {
    if (
      !/model|base_?url|api_?(key|base|host)|endpoint|provider|tts|voice|speech|\.safetensors|\.gguf/i.test(file.text)
    )
      return NOTHING
    return { evidence: rootsOf(file).flatMap(root => (isOtherFormat(root) ? [] : settingsOf(file, root))) }
  },
})
