import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { isOtherFormat, settingsOf } from './support/settings-tree.ts'
import { rootsOf } from './support/trees.ts'

const NOT_SETTINGS =
  /(^|\/)(\.github|\.gitlab|\.circleci|i18n|locales?|lang|translations|openapi|swagger|snapshots?|__snapshots__|migrations?|changelogs?)\/|(^|\/)(pnpm-lock|yarn|mkdocs|_config|codecov|dependabot|renovate|openapi|swagger|pubspec|pubspec\.lock)[^/]*\.ya?ml$|(^|\/)\.(pre-commit|travis|golangci)/i

/** Settings of an application in YAML: Spring's `application.yml`, `conf.yaml`, Helm values, model lists. */
export const reader: Reader = exact({
  id: 'yaml-settings',
  title: { en: 'Application settings in YAML', 'zh-CN': '应用配置（YAML）' },
  patterns: ['**/application*.{yml,yaml}', '**/*{config,conf,settings,values,model}*.{yml,yaml}', '**/*.{yml,yaml}'],
  yields: ['model', 'endpoint', 'credential-name'],
  matches: path => /\.ya?ml$/i.test(path) && !NOT_SETTINGS.test(path),
  read(file) {
    if (
      !/model|base[-_]?url|api[-_]?(key|base|host)|endpoint|provider|protocol|tts|voice|speech|engine|llm|sdapi/i.test(
        file.text,
      )
    )
      return NOTHING
    return { evidence: rootsOf(file).flatMap(root => (isOtherFormat(root) ? [] : settingsOf(file, root))) }
  },
})
