import { waysTold } from '../../server/src/core/service/way-names.ts'
import { audited, type Files } from './project.ts'

/** What the only part that generates is told to be: its ways out, its name, what it makes, and whom it asks. */
export async function told(files: Files) {
  const { services } = await audited(files)
  const profile = services.find(one => one.profile.generates.length > 0)?.profile
  return {
    ways: profile === undefined ? [] : waysTold(profile).map(way => way.en),
    name: profile?.name,
    makes: profile?.generates.toSorted() ?? [],
    asks: profile?.providers.toSorted() ?? [],
  }
}

/** A module that asks a model, by its language. */
export const PY_ASK =
  'from openai import OpenAI\ndef ask(q):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}]).choices[0].message.content\n'
export const JS_ASK =
  "import OpenAI from 'openai'\nexport const ask = async q => (await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })).choices[0].message.content\n"

/** The parts of a Spring project whose interface asks one. */
export const SPRING = (more = '') =>
  `<project><artifactId>lamp</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency>${more}</dependencies></project>`
export const AI =
  '<dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-openai-spring-boot-starter</artifactId></dependency>'
export const CHAT =
  'package lamp;\nimport org.springframework.ai.chat.client.ChatClient;\n@Service class Chat {\n  ChatClient chat;\n  String ask(String q) { return chat.prompt().user(q).call().content(); }\n}\n'
export const API =
  'package lamp;\n@RestController class ApiController {\n  @PostMapping("/chat") String chat(@RequestBody String q) { return chat.ask(q); }\n}\n'
