import { describe } from 'vitest'
import { type Project, projects } from './kind.ts'
import { AI, SPRING } from './told.ts'

const API =
  'package lamp;\n@RestController class ToolsController {\n  @GetMapping("/tools/status") Status status() { return tools.status(); }\n}\n'
const starts = (body: string, more = ''): Readonly<Record<string, string>> => ({
  'pom.xml': SPRING(AI),
  'src/main/resources/application.yml':
    'spring:\n  ai:\n    openai:\n      api-key: ${KEY}\n      chat:\n        options:\n          model: gpt-4o\n',
  'src/main/java/lamp/ToolsController.java': API,
  'src/main/java/lamp/LampApplication.java': `package lamp;\nimport org.springframework.ai.chat.client.ChatClient;\n@SpringBootApplication public class LampApplication {\n  public static void main(String[] given) { SpringApplication.run(LampApplication.class, given); }\n${body}${more}}\n`,
})
const RUNNER = (inside: string) =>
  `  @Bean\n  public CommandLineRunner tryOnce(ChatClient.Builder builder) {\n    return given -> {\n      ChatClient chatClient = builder.build();\n      log.info("All lamps are lit");\n${inside}    };\n  }\n`
const HELPER =
  '  private void tryTool(ChatClient chatClient, String question) {\n    try {\n      String said = chatClient.prompt(question).call().content();\n      log.info("It said: {}", said);\n    } catch (Exception e) {\n      log.error("No answer", e);\n    }\n  }\n'

describe('what a container asks once at its start, for its log alone, answers nobody', () => {
  const silent = (name: string, files: Readonly<Record<string, string>>): Project => [name, files, { silent: true }]
  projects([
    silent(
      'in a runner',
      starts(
        RUNNER('      log.info("It said: {}", chatClient.prompt("How warm is it in Bergen?").call().content());\n'),
      ),
    ),
    silent(
      'by a method of its own that the runner calls',
      starts(RUNNER('      tryTool(chatClient, "How warm is it in Bergen?");\n'), HELPER),
    ),
    silent(
      'behind an annotation',
      starts(
        '  @PostConstruct\n  public void check() {\n    String said = chatClient.prompt("Name three lamps, please").call().content();\n    System.out.println(said);\n  }\n',
        '  private ChatClient chatClient;\n',
      ),
    ),
    silent(
      'when the program is ready',
      starts(
        '  @EventListener(ApplicationReadyEvent.class)\n  public void check() {\n    tryTool(chatClient, "Name three lamps, please");\n  }\n',
        HELPER,
      ),
    ),
  ])
})

describe('but what it asks may reach somebody', () => {
  const asked = (name: string, files: Readonly<Record<string, string>>): Project => [
    name,
    files,
    { generates: ['text'] },
  ]
  projects([
    asked(
      'where the answer is kept',
      starts(RUNNER('      lamps.save(new Lamp(chatClient.prompt("Describe a lamp to buy").call().content()));\n')),
    ),
    asked(
      'where the answer becomes what the interface shows',
      starts(
        '  @PostConstruct\n  public void greet() {\n    this.greeting = chatClient.prompt("Greet our visitors").call().content();\n  }\n',
      ),
    ),
    asked(
      'where others call the method too',
      starts(
        RUNNER('      tryTool(chatClient, "How warm is it in Bergen?");\n'),
        `${HELPER}  @GetMapping("/try") public void again(@RequestParam String q) { tryTool(chatClient, q); }\n`,
      ),
    ),
    asked(
      'where the runner talks with whoever started it',
      starts(
        RUNNER(
          '      Scanner in = new Scanner(System.in);\n      while (true) System.out.println(chatClient.prompt(in.nextLine()).call().content());\n',
        ),
      ),
    ),
  ])
})
