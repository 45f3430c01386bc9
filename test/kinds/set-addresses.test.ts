import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

/** An address that settings hold: the call that sends there is the place, wherever code takes it from. */
const SCOPE = 'scope-undeclared'
const J = 'src/main/java/cn/oak/'
const POM =
  '<project><groupId>cn.oak</groupId><artifactId>oak</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>'
const WEB =
  'package cn.oak;\nimport org.springframework.web.bind.annotation.*;\n@RestController public class Web {\n  private final Talk talk;\n  public Web(Talk talk) { this.talk = talk; }\n  @PostMapping("/say") public String say(@RequestBody String q) { return talk.say(q); }\n}\n'
const SETTINGS = 'src/main/resources/application.yml'
const SPRING = (fields: string, sends: string, more: Record<string, string> = {}) => ({
  'pom.xml': POM,
  [SETTINGS]: 'brain:\n  talk-url: https://api.deepseek.com/chat/completions\n  model: deepseek-chat\n',
  [`${J}Web.java`]: WEB,
  [`${J}Talk.java`]: `package cn.oak;\nimport org.springframework.web.client.RestTemplate;\n@Service public class Talk {\n  private final RestTemplate rest = new RestTemplate();\n${fields}\n  public String say(String q) {\n${sends}\n  }\n}\n`,
  ...more,
})
const POST = '    return rest.postForObject(talkUrl, wrapped(q), Answer.class).text();'
const CLASS = (prefix: string) => ({
  [`${J}BrainProperties.java`]: `package cn.oak;\n@Data\n@Component\n@ConfigurationProperties(prefix = "${prefix}")\npublic class BrainProperties {\n  private String name;\n  private String talkUrl;\n}\n`,
})
const HOLDS =
  '  private final BrainProperties settings;\n  public Talk(BrainProperties settings) { this.settings = settings; }'
const BY_CLASS = '    return rest.postForObject(settings.getTalkUrl(), wrapped(q), Answer.class).text();'
const ENV = 'https://api.deepseek.com/chat/completions'
const FLASK = (sends: string, address = ENV) => ({
  'requirements.txt': 'flask\nrequests\n',
  '.env': `BRAIN_URL=${address}\n`,
  'app.py': `import os\nimport requests\nfrom flask import Flask, request\napp = Flask(__name__)\n\n\n@app.post("/say")\ndef say():\n    q = request.json["q"]\n${sends}\n\n\napp.run(host="0.0.0.0")\n`,
})

const CSHARP = (binds: string, sends: string) => ({
  'oak.csproj':
    '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>',
  'appsettings.json':
    '{\n  "Brain": {\n    "Endpoint": "https://api.openai.com/v1/chat/completions",\n    "MailUrl": "https://mail.oak.example/send"\n  }\n}\n',
  'Program.cs': `var builder = WebApplication.CreateBuilder(args);\n${binds}\nbuilder.Services.AddHttpClient<Talk>();\nvar app = builder.Build();\napp.MapPost("/say", async (Talk talk, string q) => await talk.Say(q));\napp.Run();\n`,
  'BrainOptions.cs':
    'public class BrainOptions {\n  public string Endpoint { get; set; }\n  public string MailUrl { get; set; }\n}\n',
  'Talk.cs': `public class Talk {\n  private readonly HttpClient _http; private readonly IOptions<BrainOptions> _options;\n  public Talk(HttpClient http, IOptions<BrainOptions> options) { _http = http; _options = options; }\n  public async Task<string> Say(string q) {\n${sends}\n    return await reply.Content.ReadAsStringAsync();\n  }\n}\n`,
})
const BINDS = 'builder.Services.Configure<BrainOptions>(builder.Configuration.GetSection("Brain"));'

describe('an address that settings hold', () => {
  standing({
    'is filled into a field': {
      files: SPRING('  @Value("${brain.talk-url}") private String talkUrl;', POST),
      at: { [SCOPE]: `${J}Talk.java: return rest.postForObject(talkUrl` },
    },
    'is filled into a field by a name that joins its words otherwise': {
      files: SPRING('  @Value("${brain.talkUrl:}")\n  private String talkUrl;', POST),
      at: { [SCOPE]: `${J}Talk.java: return rest.postForObject(talkUrl` },
    },
    'is held by a class of settings': {
      files: SPRING(HOLDS, BY_CLASS, CLASS('brain')),
      at: { [SCOPE]: `${J}Talk.java: return rest.postForObject(settings.getTalkUrl()` },
    },
    'is held by a class that has its field filled': {
      files: SPRING(HOLDS.replaceAll('BrainProperties', 'BrainConfig'), BY_CLASS, {
        [`${J}BrainConfig.java`]:
          'package cn.oak;\n@Configuration\npublic class BrainConfig {\n  @Value("${brain.talk-url}")\n  private String talkUrl;\n  public String getTalkUrl() { return talkUrl; }\n}\n',
      }),
      at: { [SCOPE]: `${J}Talk.java: return rest.postForObject(settings.getTalkUrl()` },
    },
    'is held by a class of other settings': {
      files: SPRING(HOLDS, BY_CLASS, CLASS('mailer')),
      at: { [SCOPE]: `${SETTINGS}: talk-url: https://api.deepseek.com/chat/completions` },
    },
    'is another one than the field is filled with': {
      files: SPRING('  @Value("${mailer.talk-url}") private String talkUrl;', POST),
      at: { [SCOPE]: `${SETTINGS}: talk-url: https://api.deepseek.com/chat/completions` },
    },
    'is asked for what gives no content': {
      files: SPRING(
        '  @Value("${brain.talk-url}") private String talkUrl;',
        '    return rest.postForObject(talkUrl + "/embeddings", wrapped(q), Answer.class).text();',
      ),
      at: { [SCOPE]: `${SETTINGS}: talk-url: https://api.deepseek.com/chat/completions` },
    },
    'is looked up in C#': {
      files: {
        'oak.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>',
        'appsettings.json': '{\n  "Brain": {\n    "Endpoint": "https://api.openai.com/v1/chat/completions"\n  }\n}\n',
        'Program.cs':
          'var builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddHttpClient<Talk>();\nvar app = builder.Build();\napp.MapPost("/say", async (Talk talk, string q) => await talk.Say(q));\napp.Run();\n',
        'Talk.cs':
          'public class Talk {\n  private readonly HttpClient _http; private readonly IConfiguration _config;\n  public Talk(HttpClient http, IConfiguration config) { _http = http; _config = config; }\n  public async Task<string> Say(string q) {\n    var address = _config["Brain:Endpoint"];\n    var reply = await _http.PostAsJsonAsync(address, Wrapped(q));\n    return await reply.Content.ReadAsStringAsync();\n  }\n}\n',
      },
      at: { [SCOPE]: 'Talk.cs: var reply = await _http.PostAsJsonAsync(address, Wrapped(q));' },
    },
    'is held by options that are filled from its section': {
      files: CSHARP(BINDS, '    var reply = await _http.PostAsJsonAsync(_options.Value.Endpoint, Wrapped(q));'),
      at: { [SCOPE]: 'Talk.cs: var reply = await _http.PostAsJsonAsync(_options.Value.Endpoint, Wrapped(q));' },
    },
    'is held by options beside another that is asked': {
      files: CSHARP(BINDS, '    var reply = await _http.PostAsJsonAsync(_options.Value.MailUrl, Wrapped(q));'),
      at: { [SCOPE]: 'appsettings.json: "Endpoint": "https://api.openai.com/v1/chat/completions"' },
    },
    'is held by options that are filled from another section': {
      files: CSHARP(
        BINDS.replace('"Brain"', '"Mail"'),
        '    var reply = await _http.PostAsJsonAsync(_options.Value.Endpoint, Wrapped(q));',
      ),
      at: { [SCOPE]: 'appsettings.json: "Endpoint": "https://api.openai.com/v1/chat/completions"' },
    },
    'is one of the environment': {
      files: FLASK('    return requests.post(os.environ["BRAIN_URL"], json=wrapped(q)).text'),
      at: { [SCOPE]: 'app.py: return requests.post(os.environ["BRAIN_URL"], json=wrapped(q)).text' },
    },
    'is one of the environment of a script': {
      files: {
        'package.json':
          '{"name":"oak","private":true,"type":"module","scripts":{"start":"node s.js"},"dependencies":{"express":"4"}}',
        '.env': `BRAIN_URL=${ENV}\n`,
        's.js':
          "import express from 'express'\nconst app = express()\nconst address = process.env.BRAIN_URL\napp.post('/say', async (req, res) => {\n  const reply = await fetch(address, { method: 'POST', body: wrapped(req.body) })\n  res.send(await reply.text())\n})\napp.listen(80)\n",
      },
      at: { [SCOPE]: "s.js: const reply = await fetch(address, { method: 'POST', body: wrapped(req.body) })" },
    },
    'is asked under another path for what gives no content': {
      files: FLASK(
        '    path = os.environ["BRAIN_URL"] + "/dashboard/billing/subscription"\n    return requests.post(path, json={}).text',
        'https://api.openai.com',
      ),
      at: { [SCOPE]: '.env: BRAIN_URL=https://api.openai.com' },
    },
    'is asked for meaning first, and for words beside it': {
      files: FLASK(
        '    near = requests.post(f"{os.environ[\'BRAIN_URL\']}/vector_stores/search", json={"q": q})\n    return requests.post(f"{os.environ[\'BRAIN_URL\']}/chat/completions", json=wrapped(q, near)).text',
        'https://api.openai.com',
      ),
      at: { [SCOPE]: 'app.py: return requests.post(f"{os.environ[\'BRAIN_URL\']}/chat/completions"' },
    },
    'is joined to a path that a class of settings names after a check': {
      files: SPRING(
        HOLDS,
        '    String url = settings.getTalkUrl() + settings.getModerationPath();\n    return rest.postForObject(url, wrapped(q), Answer.class).text();',
        CLASS('brain'),
      ),
      at: { [SCOPE]: `${SETTINGS}: talk-url: https://api.deepseek.com/chat/completions` },
    },
    'is asked for meaning by a function that says so': {
      files: SPRING(
        '  @Value("${brain.talk-url}") private String talkUrl;\n  public String embed(String q) {\n    return rest.postForObject(talkUrl, wrapped(q), Answer.class).text();\n  }',
        '    return embed(q);',
      ),
      at: { [SCOPE]: `${SETTINGS}: talk-url: https://api.deepseek.com/chat/completions` },
    },
    'is told by the path that is joined to it': {
      files: SPRING(
        '  @Value("${brain.talk-url}") private String talkUrl;',
        '    String url = talkUrl + "/v1/chat/completions";\n    return rest.postForObject(url, wrapped(q), Answer.class).text();',
      ),
      at: { [SCOPE]: `${J}Talk.java: return rest.postForObject(url` },
      says: { [SCOPE]: /"value":"\/chat\/completions"/ },
    },
    'is only looked at': {
      files: FLASK('    return requests.get(os.environ["BRAIN_URL"] + "/x").text'),
      at: { [SCOPE]: `.env: BRAIN_URL=${ENV}` },
    },
  })
  projects([
    [
      'that is nobody’s who generates',
      FLASK('    return requests.post(os.environ["BRAIN_URL"], json=wrapped(q)).text', 'https://mail.oak.example/send'),
      { silent: true },
    ],
  ])
})
