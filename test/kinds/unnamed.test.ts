import { describe } from 'vitest'
import { standing } from './stands.ts'

const label = 'label-explicit-undeclared'
const scope = 'scope-undeclared'
const WEB =
  '<project><artifactId>lamp</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>com.theokanning.openai-gpt3-java</groupId><artifactId>service</artifactId></dependency></dependencies></project>'
const ASKING =
  'package lamp;\nimport java.net.http.*;\n@Service class Asking {\n  String ask(String q) throws Exception {\n    var body = "{\\"model\\":\\"m\\",\\"messages\\":[]}";\n    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(base + "/chat/completions")).POST(of(body)).build(), ofString()).body();\n  }\n}\n'
const SAY =
  'package lamp;\n@RestController class SayController {\n  private final Asking asking;\n  @PostMapping("/say") String say(@RequestBody String q) { return asking.ask(q); }\n}\n'

describe('code that nothing names loses to a call that something leads to', () => {
  standing({
    'a utility of Java that only its own main tries, with the package that it takes': {
      files: {
        'pom.xml': WEB,
        'src/main/java/lamp/SayController.java': SAY,
        'src/main/java/lamp/Asking.java': ASKING,
        'src/main/java/lamp/ChatUtil.java':
          'package lamp;\nimport com.theokanning.openai.service.OpenAiService;\npublic class ChatUtil {\n  public static void main(String[] args) { System.out.println(tryOut("hi")); }\n  static String tryOut(String q) { return new OpenAiService("k").createChatCompletion(null).toString(); }\n}\n',
      },
      at: { [label]: 'src/main/java/lamp/Asking.java:', [scope]: 'src/main/java/lamp/Asking.java:' },
    },
    'a service in Swift that no view holds': {
      files: {
        'Package.swift':
          'let package = Package(name: "Lamp", dependencies: [.package(url: "https://github.com/dylanshine/openai-kit", from: "1.0.0")], targets: [.executableTarget(name: "Lamp", dependencies: [.product(name: "OpenAIKit", package: "openai-kit")])])\n',
        'Sources/Lamp/LampApp.swift':
          'import SwiftUI\n@main struct LampApp: App { var body: some Scene { WindowGroup { Home() } } }\n',
        'Sources/Lamp/Home.swift':
          'import SwiftUI\nstruct Home: View {\n  @StateObject var asker = Asker()\n  var body: some View { Button("ask") { asker.send("q") } }\n}\n',
        'Sources/Lamp/Asker.swift':
          'import Foundation\nclass Asker: ObservableObject {\n  func send(_ q: String) {\n    var request = URLRequest(url: URL(string: "https://api.openai.com/v1/chat/completions")!)\n    URLSession.shared.dataTask(with: request) { _, _, _ in }.resume()\n  }\n}\n',
        'Sources/Lamp/OldService.swift':
          'import OpenAIKit\nclass OldService: ObservableObject {\n  var client: OpenAIKit.Client?\n  func send(text: String) async { let _ = try? await client?.chats.create(model: Model.GPT4.gpt4, messages: []) }\n}\n',
      },
      at: { [label]: 'Sources/Lamp/Asker.swift:', [scope]: 'Sources/Lamp/Asker.swift:' },
    },
    'a class in C# that no other one makes': {
      files: {
        'lamp.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Betalgo.OpenAI" Version="8.0" /></ItemGroup></Project>',
        'Program.cs':
          'var app = WebApplication.CreateBuilder(args).Build();\napp.MapPost("/say", (string q, Speaker speaker) => speaker.Say(q));\napp.Run();\n',
        'Speaker.cs':
          'using System.Net.Http.Json;\npublic class Speaker {\n  public Task<HttpResponseMessage> Say(string q) => http.PostAsJsonAsync(options.Base + "/v1/chat/completions", new { model = "m", messages = new[] { q } });\n}\n',
        'Attempt.cs':
          'using OpenAI.Managers;\npublic class Attempt {\n  public async Task<string> Run(OpenAIService service) => (await service.ChatCompletion.CreateCompletion(null)).ToString();\n}\n',
      },
      at: { [label]: 'Speaker.cs:' },
    },
    'a helper in Kotlin that only another unused one names': {
      files: {
        'build.gradle.kts':
          'dependencies {\n  implementation("org.springframework.boot:spring-boot-starter-web")\n  implementation("com.aallam.openai:openai-client:3.0.0")\n}\n',
        'src/main/kotlin/lamp/Say.kt':
          'package lamp\n@RestController class SayController(private val voice: Voice) {\n  @PostMapping("/say") fun say(@RequestBody q: String) = voice.answer(q)\n}\n',
        'src/main/kotlin/lamp/Voice.kt':
          'package lamp\n@Service class Voice(private val web: WebClient) {\n  fun answer(q: String) = web.post().uri("$base/chat/completions").bodyValue(mapOf("model" to "m", "messages" to listOf(q))).retrieve().bodyToMono(String::class.java)\n}\n',
        'src/main/kotlin/lamp/Draft.kt':
          'package lamp\nimport com.aallam.openai.client.OpenAI\nclass Draft {\n  suspend fun write(ai: OpenAI) = ai.chatCompletion(request)\n}\n',
        'src/main/kotlin/lamp/DraftStore.kt': 'package lamp\nclass DraftStore { val draft = Draft() }\n',
      },
      at: { [label]: 'src/main/kotlin/lamp/Voice.kt:' },
    },
    'a class of PHP that nothing makes': {
      files: {
        'composer.json': '{"type":"project","require":{"laravel/framework":"^11","orhanerday/open-ai":"^5"}}',
        'routes/web.php':
          "<?php\nuse App\\Http\\Controllers\\SayController;\nRoute::post('/say', [SayController::class, 'say']);\n",
        'app/Http/Controllers/SayController.php':
          '<?php\nnamespace App\\Http\\Controllers;\nuse App\\Services\\Brain;\nclass SayController extends Controller {\n  public function say($r) { return (new Brain())->think($r->q); }\n}\n',
        'app/Services/Brain.php':
          "<?php\nnamespace App\\Services;\nclass Brain {\n  public function think($q) { return Http::withToken(config('ai.key'))->post(config('ai.base').'/v1/chat/completions', ['model' => 'm', 'messages' => [['role' => 'user', 'content' => $q]]])->json(); }\n}\n",
        'app/Services/OldBrain.php':
          "<?php\nnamespace App\\Services;\nuse Orhanerday\\OpenAi\\OpenAi;\nclass OldBrain {\n  public function think($q) { $ai = new OpenAi(env('KEY')); return $ai->chat(['model' => 'gpt-4', 'messages' => [$q]]); }\n}\n",
      },
      at: { [label]: 'app/Services/Brain.php:' },
    },
  })
})

describe('code that something takes up without its name stands', () => {
  standing({
    'an implementation that is injected for its interface': {
      files: {
        'pom.xml': WEB,
        'src/main/java/lamp/SayController.java':
          'package lamp;\n@RestController class SayController {\n  private final Teller teller;\n  @PostMapping("/say") String say(@RequestBody String q) { return teller.tell(q); }\n}\n',
        'src/main/java/lamp/Teller.java': 'package lamp;\ninterface Teller { String tell(String q); }\n',
        'src/main/java/lamp/GptTelling.java':
          'package lamp;\nimport com.theokanning.openai.service.OpenAiService;\n@Service class GptTelling implements Teller {\n  public String tell(String q) { return new OpenAiService("k").createChatCompletion(null).toString(); }\n}\n',
        'src/main/java/lamp/Summing.java':
          'package lamp;\nclass Summing { String sum(String q) { return http.post(base + "/chat/completions", "{\\"messages\\":[]}"); } }\n',
        'src/main/java/lamp/Other.java': 'package lamp;\n@RestController class OtherController { Summing summing; }\n',
      },
      at: { [label]: 'src/main/java/lamp/GptTelling.java:' },
    },
    'the only code that asks, though nothing is seen to name it': {
      files: {
        'pom.xml': WEB,
        'src/main/java/lamp/SayController.java':
          'package lamp;\n@RestController class SayController {\n  @PostMapping("/say") String say(@RequestBody String q) { return registry.get("asking").run(q); }\n}\n',
        'src/main/java/lamp/Asking.java':
          'package lamp;\nimport com.theokanning.openai.service.OpenAiService;\npublic class Asking { public String run(String q) { return new OpenAiService("k").createChatCompletion(null).toString(); } }\n',
      },
      at: { [label]: 'src/main/java/lamp/Asking.java:' },
    },
  })
})
