import { describe } from 'vitest'
import { projects } from './kind.ts'

const lamp = (takes: string, more: Readonly<Record<string, string>> = {}) => ({
  'settings.gradle.kts': 'rootProject.name = "lamp"\n',
  'gradle/libs.versions.toml':
    '[libraries]\nweb-mvc = { module = "org.springframework.boot:spring-boot-starter-web", version = "3.4.0" }\nopen-ai = { group = "com.openai", name = "openai-java", version = "2.8.1" }\nclaude = "dev.langchain4j:langchain4j-anthropic:1.0.0"\n\n[bundles]\ntalk = ["open-ai"]\n',
  'build.gradle.kts': `plugins { application }\ndependencies {\n  implementation(libs.web.mvc)\n  implementation(libs.claude)\n${takes}}\n`,
  'src/main/java/lamp/Lamp.java':
    'package lamp;\nimport dev.langchain4j.model.anthropic.AnthropicChatModel;\n@RestController class LampController {\n  final AnthropicChatModel model = AnthropicChatModel.builder().modelName("claude-3-5-haiku-20241022").build();\n  @PostMapping("/say") String say(@RequestBody String q) { return model.chat(q); }\n}\n',
  ...more,
})

describe('a library of a version catalogue that no module takes is nobody that is asked', () => {
  projects([
    ['beside those that are taken', lamp(''), { providers: ['anthropic'] }],
    ['but by its alias it is taken', lamp('  implementation(libs.open.ai)\n'), { withProviders: ['openai'] }],
    ['and by a bundle', lamp('  implementation(libs.bundles.talk)\n'), { withProviders: ['openai'] }],
    [
      'and nobody knows where a program shapes the build',
      lamp('', { 'buildSrc/src/main/kotlin/Lamp.kt': 'class Lamp : Plugin<Project>\n' }),
      { withProviders: ['openai'] },
    ],
  ])
})
