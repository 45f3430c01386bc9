import { describe } from 'vitest'
import { projects } from './kind.ts'
import type { Files } from './project.ts'

const ASK =
  'package oak\nimport com.aallam.openai.api.chat.ChatCompletionRequest\nimport com.aallam.openai.api.model.ModelId\nimport com.aallam.openai.client.OpenAI\nsuspend fun tell(q: String) = OpenAI(System.getenv("KEY")).chatCompletion(ChatCompletionRequest(model = ModelId("gpt-4o"), messages = listOf(user(q))))\n'
const gradle = (...libraries: string[]) =>
  `plugins { kotlin("jvm") version "2.1.0" }\ndependencies {\n${libraries.map(one => `  implementation(${one})\n`).join('')}  implementation("com.aallam.openai:openai-client:4.0.1")\n}\n`
const ktor = (library: string, answer: string): Files => ({
  'build.gradle.kts': gradle('"io.ktor:ktor-server-netty:3.1.0"', library),
  'src/main/kotlin/oak/Ask.kt': ASK,
  'src/main/kotlin/oak/Main.kt': `package oak\nimport io.ktor.server.application.*\nimport io.ktor.server.routing.*\nfun Route.oak() = get("/oak") {\n  val said = tell(call.parameters["q"]!!)\n  ${answer}\n}\n`,
})
const javalin = (answer: string): Files => ({
  'build.gradle.kts': gradle('"io.javalin:javalin:6.4.0"'),
  'src/main/kotlin/oak/Ask.kt': ASK,
  'src/main/kotlin/oak/Main.kt': `package oak\nimport io.javalin.Javalin\nfun main() {\n  Javalin.create().get("/oak") { ctx -> ${answer} }.start(80)\n}\n`,
})

describe('a page that a program of the JVM writes itself', () => {
  projects([
    [
      'in the words of the language, by its library',
      ktor('"io.ktor:ktor-server-html-builder-jvm:3.1.0"', 'call.respond(page(said))'),
      { generates: ['text'], ways: ['web-ui'] },
    ],
    [
      'through a template, whatever a catalogue calls the library',
      ktor('libs.views', 'call.respondTemplate("oak.peb", mapOf("said" to said))'),
      { generates: ['text'], ways: ['web-ui'] },
    ],
    [
      'through a template of Javalin',
      javalin('ctx.render("oak.jte", mapOf("said" to tell(ctx.queryParam("q")!!)))'),
      { generates: ['text'], ways: ['http-api', 'web-ui'] },
    ],
    [
      'is none where the call is answered with data',
      ktor('"io.ktor:ktor-server-content-negotiation:3.1.0"', 'call.respond(said)'),
      { generates: ['text'], ways: ['http-api'] },
    ],
    [
      'is none where Javalin answers with data',
      javalin('ctx.json(tell(ctx.queryParam("q")!!))'),
      { generates: ['text'], ways: ['http-api'] },
    ],
  ])
})
