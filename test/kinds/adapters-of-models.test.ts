import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'
import { AI, SPRING } from './told.ts'

const filing = 'filing-unrecorded'

describe('a class that is asked in the form of a framework’s models is not where people are answered', () => {
  standing({
    'a wrapper in Java that counts': {
      files: {
        'pom.xml': SPRING(AI),
        'src/main/java/lamp/CountedChatModel.java':
          'package lamp;\nimport org.springframework.ai.chat.model.ChatModel;\npublic class CountedChatModel implements ChatModel {\n  private final ChatModel delegate;\n  public Flux<ChatResponse> stream(Prompt prompt) {\n    return delegate.stream(prompt).doOnNext(this::count);\n  }\n}\n',
        'src/main/java/lamp/TalkService.java':
          'package lamp;\nimport org.springframework.ai.chat.client.ChatClient;\n@Service class TalkService {\n  Flux<String> talk(String q) {\n    var chatClient = ChatClient.builder(models.pick()).build();\n    return chatClient.prompt().user(q).stream().content();\n  }\n}\n',
        'src/main/java/lamp/TalkController.java':
          'package lamp;\n@RestController class TalkController {\n  private final TalkService talks;\n  @PostMapping("/talk") Flux<String> talk(@RequestBody String q) { return talks.talk(q); }\n}\n',
      },
      at: { [filing]: 'TalkService.java: return chatClient.prompt()' },
    },
    'a connector in C# that speaks to one vendor': {
      files: {
        'Lamp.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Microsoft.SemanticKernel" Version="1.0" /><PackageReference Include="Sdcb.SparkDesk" Version="3.0" /></ItemGroup></Project>',
        'Llm/SparkChatCompletion.cs':
          'using Sdcb.SparkDesk;\npublic class SparkChatCompletion : IChatCompletionService {\n  public async IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory h) {\n    await foreach (var one in _client.ChatAsStreamAsync(model, h.ToArray())) yield return new(one.Text);\n  }\n}\n',
        'TalkService.cs':
          'using Microsoft.SemanticKernel.ChatCompletion;\npublic class TalkService(IChatCompletionService chat) {\n  public IAsyncEnumerable<string> Talk(ChatHistory h) {\n    return chat.GetStreamingChatMessageContentsAsync(h).Select(one => one.Content);\n  }\n}\n',
        'TalkController.cs':
          'public class TalkController(TalkService talks) : ControllerBase {\n  [HttpPost("/talk")] public IAsyncEnumerable<string> Talk(string q) => talks.Talk(new(q));\n}\n',
      },
      at: { [filing]: 'TalkService.cs: return chat.GetStreaming' },
    },
    'but stands where nobody asks it in the repository': {
      files: {
        'pom.xml': SPRING(AI),
        'src/main/java/lamp/CountedChatModel.java':
          'package lamp;\nimport org.springframework.ai.chat.model.ChatModel;\n@Component public class CountedChatModel implements ChatModel {\n  private final ChatModel delegate;\n  public Flux<ChatResponse> stream(Prompt prompt) {\n    return delegate.stream(prompt).doOnNext(this::count);\n  }\n}\n',
        'src/main/java/lamp/TalkController.java':
          'package lamp;\n@RestController class TalkController {\n  @PostMapping("/talk") Flux<String> talk(@RequestBody String q) { return bus.ask(q); }\n}\n',
      },
      at: { [filing]: 'CountedChatModel.java: return delegate.stream' },
    },
  })
})

describe('pictures and films that are asked for below an address of a client', () => {
  const php = (body: string) => ({
    'composer.json':
      '{"name":"acme/reel","type":"project","require":{"guzzlehttp/guzzle":"^7","laravel/framework":"^12"}}',
    'routes/web.php': "<?php\nRoute::post('/make', [ReelController::class, 'make']);\n",
    'app/Services/Films.php': `<?php\nnamespace App\\Services;\nuse GuzzleHttp\\Client;\nclass Films {\n  const BASE = 'https://api.openai.com/v1/';\n  public function make($data) {\n    $client = new Client(['base_uri' => self::BASE]);\n    return $client->post(${body});\n  }\n}\n`,
  })
  projects([
    [
      'a film by its prompt',
      php("'videos', ['json' => ['model' => 'sora-2', 'prompt' => $data['prompt'], 'seconds' => 8]]"),
      { generates: ['video'] },
    ],
    [
      'pictures by a talk that says their size',
      {
        'pubspec.yaml': 'name: reel\ndependencies:\n  flutter:\n    sdk: flutter\n  http: ^1.0.0\n',
        'lib/main.dart': "import 'draw.dart';\nvoid main() => runApp(const Reel());\n",
        'lib/draw.dart':
          "import 'package:http/http.dart' as http;\nFuture<List<String>> draw(String base, String wish) async {\n  final url = '$base/v1/chat/completions';\n  final body = {\n    'model': picked,\n    'messages': [\n      {'role': 'user', 'content': wish}\n    ],\n    'size': '1024x1024',\n    'n': 2,\n  };\n  final said = await http.post(Uri.parse(url), body: jsonEncode(body));\n  return picturesIn(said.body);\n}\n",
      },
      { generates: ['image'] },
    ],
  ])
})
