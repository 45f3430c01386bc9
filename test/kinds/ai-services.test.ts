import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

/** Interfaces that LangChain4j fills: the call of a method is what generates, and what builds the service only prepares it. */
const SCOPE = 'scope-undeclared'
const J = 'src/main/java/cn/oak/'
const POM = (more: string) =>
  `<project><groupId>cn.oak</groupId><artifactId>oak</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>dev.langchain4j</groupId><artifactId>${more}</artifactId></dependency></dependencies></project>`
/** A service of one interface, its factory, and a controller that asks. */
const service = (methods: string, asks: string, more: Record<string, string> = {}) => ({
  'pom.xml': POM('langchain4j-open-ai-spring-boot-starter'),
  [`${J}PageService.java`]: `package cn.oak;\nimport dev.langchain4j.service.*;\npublic interface PageService {\n${methods}\n}\n`,
  [`${J}PageServiceFactory.java`]:
    'package cn.oak;\nimport dev.langchain4j.model.chat.*;\nimport dev.langchain4j.service.AiServices;\n@Configuration\npublic class PageServiceFactory {\n  @Resource private ChatModel chatModel;\n  @Resource private StreamingChatModel streaming;\n  public PageService pageOf(long id) {\n    return AiServices.builder(PageService.class).chatModel(chatModel).streamingChatModel(streaming).build();\n  }\n}\n',
  [`${J}PageController.java`]: `package cn.oak;\n@RestController\npublic class PageController {\n  @Resource private PageServiceFactory factory;\n  @PostMapping("/page") public String page(@RequestBody String wish) {\n    PageService pages = factory.pageOf(7);\n${asks}\n  }\n}\n`,
  ...more,
})
const HTML = '  @SystemMessage(fromResource = "page.txt")\n  String htmlOf(String wish);'
const KIND =
  '  @SystemMessage("Which kind of page?")\n  PageType kindOf(String wish);\n  @UserMessage("Is {{it}} fine?") boolean isFine(String wish);'

describe('an interface that LangChain4j fills', () => {
  standing({
    'is asked where a method is called on what a factory gives': {
      files: service(HTML, '    return pages.htmlOf(wish);'),
      at: { [SCOPE]: 'PageController.java: return pages.htmlOf(wish);' },
    },
    'where what it picks only says how to go on, it is asked for content beside that': {
      files: service(
        `${KIND}\n${HTML}`,
        '    PageType kind = pages.kindOf(wish);\n    if (pages.isFine(wish)) log(kind);\n    return pages.htmlOf(wish);',
      ),
      at: { [SCOPE]: 'PageController.java: return pages.htmlOf(wish);' },
    },
    'with no word to the model in its file, in Kotlin, by its class': {
      files: {
        'build.gradle.kts':
          'plugins { kotlin("jvm") }\ndependencies {\n  implementation("io.ktor:ktor-server-netty:2.3.0")\n  implementation("dev.langchain4j:langchain4j-open-ai:1.0.0")\n}\n',
        'src/main/kotlin/cn/oak/Poet.kt': 'package cn.oak\ninterface Poet {\n  fun compose(wish: String): String\n}\n',
        'src/main/kotlin/cn/oak/Made.kt':
          'package cn.oak\nimport dev.langchain4j.model.openai.OpenAiChatModel\nimport dev.langchain4j.service.AiServices\nfun poet(): Poet = AiServices.builder(Poet::class.java).chatModel(OpenAiChatModel.builder().apiKey(key).build()).build()\n',
        'src/main/kotlin/cn/oak/Main.kt':
          'package cn.oak\nimport io.ktor.server.engine.embeddedServer\nimport io.ktor.server.routing.*\nfun main() {\n  val poet: Poet = poet()\n  embeddedServer(Netty, 80) { routing { post("/poem") {\n    call.respondText(poet.compose(call.receiveText()))\n  } } }.start(true)\n}\n',
      },
      at: { [SCOPE]: 'Main.kt: call.respondText(poet.compose(' },
    },
    'registered with Quarkus, without a builder': {
      files: {
        'pom.xml':
          '<project><groupId>cn.oak</groupId><artifactId>oak</artifactId><dependencies><dependency><groupId>io.quarkus</groupId><artifactId>quarkus-rest</artifactId></dependency><dependency><groupId>io.quarkiverse.langchain4j</groupId><artifactId>quarkus-langchain4j-openai</artifactId></dependency></dependencies></project>',
        [`${J}Poet.java`]:
          'package cn.oak;\nimport dev.langchain4j.service.*;\nimport io.quarkiverse.langchain4j.RegisterAiService;\n@RegisterAiService(tools = Words.class)\npublic interface Poet {\n  String writePoem(@V("wish") String wish);\n}\n',
        [`${J}Poems.java`]:
          'package cn.oak;\nimport jakarta.ws.rs.*;\n@Path("/poems")\npublic class Poems {\n  @Inject Poet poet;\n  @POST public String poem(String wish) {\n    return poet.writePoem(wish);\n  }\n}\n',
      },
      at: { [SCOPE]: 'Poems.java: return poet.writePoem(wish);' },
    },
    'and stands for itself where nobody is seen to ask': {
      files: service(HTML, '    return hand(pages, wish);'),
      at: { [SCOPE]: 'PageServiceFactory.java: return AiServices.builder(PageService.class)' },
    },
  })
})

describe('what only has the words of such an interface', () => {
  const none = (name: string, files: Record<string, string>, file: string) =>
    [name, files, { noRecord: [{ kind: 'generation', file }] }] as const
  const plain = (told: string) => ({
    'pom.xml': POM('langchain4j-embeddings'),
    [`${J}PageService.java`]: `package cn.oak;\n${told}\npublic interface PageService {\n  String generateHtml(String wish);\n}\n`,
    [`${J}PageController.java`]:
      'package cn.oak;\n@RestController\npublic class PageController {\n  @Resource private PageService pages;\n  @PostMapping("/page") public String page(@RequestBody String wish) {\n    return pages.generateHtml(wish);\n  }\n}\n',
  })
  projects([
    none('a service that a class of the program fills', plain(''), `${J}PageController.java`),
    none('beside vectors', plain('import dev.langchain4j.model.embedding.EmbeddingModel;'), `${J}PageService.java`),
    none(
      'a message of somebody else',
      plain('import cn.oak.mail.SystemMessage;\n@SystemMessage'),
      `${J}PageController.java`,
    ),
    none(
      'another type’s method of the same name, beside such a service',
      service(HTML, '    return new Store().htmlOf(wish);', {
        [`${J}Old.java`]:
          'package cn.oak;\npublic class Old {\n  private final StoredPageService stored;\n  public String page(String wish) {\n    return stored.htmlOf(wish);\n  }\n}\n',
      }),
      `${J}Old.java`,
    ),
    none(
      'a test of it',
      service(HTML, '    return hand(pages, wish);', {
        'src/test/java/cn/oak/PageServiceTest.java':
          'package cn.oak;\npublic class PageServiceTest {\n  @Resource private PageService pages;\n  @Test void asks() { pages.htmlOf("a page"); }\n}\n',
      }),
      'src/test/java/cn/oak/PageServiceTest.java',
    ),
  ])
})
