import { describe } from 'vitest'
import { projects } from './kind.ts'
import type { Files } from './project.ts'
import { AI, API, CHAT, SPRING } from './told.ts'

const TEXT = { generates: ['text'] } as const

describe('a program of several that a text tells to start by its name', () => {
  const solution = (readme: string): Files => ({
    'README.md': readme,
    'Site/Site.csproj': '<Project Sdk="Microsoft.NET.Sdk.Web"></Project>\n',
    'Site/Program.cs':
      'var builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddControllers();\nvar app = builder.Build();\napp.MapControllers();\napp.Run();\n',
    'Site/SpotsController.cs':
      '[ApiController]\npublic class SpotsController(Spots spots) : ControllerBase {\n  [HttpGet("/spots")]\n  public string All() => spots.All();\n}\n',
    'Site/Spots.cs': 'public class Spots(Near near) {\n  public string All() => near.Name();\n}\n',
    'Site/Near.cs': 'public class Near(Far far) {\n  public string Name() => far.Name();\n}\n',
    'Site/Far.cs': 'public class Far {\n  public string Name() => "far";\n}\n',
    'Teller/Teller.csproj': '<Project Sdk="Microsoft.NET.Sdk"></Project>\n',
    'Teller/Stories.cs':
      'public class Stories {\n  public static async Task Main() {\n    var http = new HttpClient();\n    while (true) {\n      var said = await http.PostAsJsonAsync("https://api.deepseek.com/chat/completions", new { model = "deepseek-chat", messages = new[] { "a story" } });\n      await http.PostAsync(Room, said.Content);\n    }\n  }\n}\n',
  })
  projects([
    ['is one that runs', solution('# Wren\n\n    dotnet run --project ./Teller\n'), TEXT],
    ['is one by its file', solution('# 鹪鹩\n\n运行：`dotnet run --project Teller/Teller.csproj`\n'), TEXT],
    ['and one that no text tells of is none', solution('# Wren\n'), { generates: [] }],
  ])

  const modules = (readme: string): Files => ({
    'README.md': readme,
    'pom.xml':
      '<project><groupId>org.wren</groupId><artifactId>wren</artifactId><packaging>pom</packaging><modules><module>site</module><module>teller</module></modules></project>',
    'site/pom.xml':
      '<project><artifactId>site</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
    'site/src/main/java/org/wren/SpotsController.java':
      'package org.wren;\n@RestController class SpotsController {\n  Spots spots;\n  @GetMapping("/spots") String all() { return spots.all(); }\n}\n',
    'site/src/main/java/org/wren/Spots.java':
      'package org.wren;\nclass Spots {\n  Near near;\n  String all() { return near.name(); }\n}\n',
    'site/src/main/java/org/wren/Near.java':
      'package org.wren;\nclass Near {\n  Far far;\n  String name() { return far.name(); }\n}\n',
    'site/src/main/java/org/wren/Far.java': 'package org.wren;\nclass Far {\n  String name() { return "far"; }\n}\n',
    'teller/pom.xml': '<project><artifactId>teller</artifactId></project>',
    'teller/src/main/java/org/wren/Stories.java':
      'package org.wren;\npublic class Stories {\n  public static void main(String[] args) throws Exception {\n    var body = "{\\"model\\": \\"deepseek-chat\\", \\"messages\\": []}";\n    var request = HttpRequest.newBuilder(URI.create("https://api.deepseek.com/chat/completions")).POST(HttpRequest.BodyPublishers.ofString(body)).build();\n    tell(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());\n  }\n}\n',
  })
  projects([
    ['is one by its module', modules('# Wren\n\n    ./mvnw spring-boot:run -pl teller -am\n'), TEXT],
    ['is one by its task', modules('# 鹪鹩\n\n启动：`./gradlew :teller:run`\n'), TEXT],
    ['and a module that no text tells of is none', modules('# Wren\n'), { generates: [] }],
  ])
})

describe('a manifest that only starts what lies beside it holds nothing of that inside', () => {
  const spring = (folder: string): Readonly<Record<string, string>> => ({
    [`${folder}/pom.xml`]: SPRING(AI).replace('<artifactId>lamp', `<artifactId>${folder}`),
    [`${folder}/src/main/java/lamp/Chat.java`]: CHAT,
    [`${folder}/src/main/java/lamp/ApiController.java`]: API.replace(
      'class ApiController {\n',
      'class ApiController {\n  private final Chat chat;\n',
    ),
  })
  const starts = (command: string) => ({
    'package.json': `{"name":"lamp","private":true,"scripts":{"start":"${command}"}}`,
  })
  projects([
    [
      'of one server',
      { ...spring('api'), ...starts('cd api && mvn spring-boot:run') },
      { kinds: ['application'], ways: ['http-api'] },
    ],
    [
      'of two',
      { ...spring('api'), ...spring('desk'), ...starts('make all') },
      { kinds: ['application', 'application'] },
    ],
  ])
})
