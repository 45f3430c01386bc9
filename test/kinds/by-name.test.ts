import { describe } from 'vitest'
import { type Project, projects } from './kind.ts'

const POM =
  '<project><artifactId>heron</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>'
const BOOT =
  'package heron;\n@SpringBootApplication public class HeronApplication { public static void main(String[] a) { SpringApplication.run(HeronApplication.class, a); } }\n'
const asks = (host: string, path = '/v1/chat/completions') =>
  `http.post("https://${host}${path}", "{\\"model\\":\\"m\\",\\"messages\\":[]}")`
const spring = (more: Readonly<Record<string, string>>) => ({
  'pom.xml': POM,
  'src/main/java/heron/HeronApplication.java': BOOT,
  'src/main/java/heron/SayController.java':
    'package heron;\n@RestController class SayController {\n  private final Answers answers;\n  @PostMapping("/say") String say(@RequestBody String q) { return answers.give(q); }\n}\n',
  'src/main/java/heron/Limits.java':
    'package heron;\n@Component class Limits { boolean allows(String q) { return q.length() < 500; } }\n',
  'src/main/java/heron/Answers.java': `package heron;\n@Service class Answers {\n  private final Limits limits;\n  String give(String q) { return ${asks('api.deepseek.com', '/chat/completions')}; }\n}\n`,
  ...more,
})
const OLD = (name: string, more = '', base = '') =>
  `package heron;\n@Service public class ${name}${base} {\n${more}  String give(String q) { return ${asks('api.openai.com')}; }\n}\n`

const rails = (more: Readonly<Record<string, string>>) => ({
  Gemfile: 'source "https://rubygems.org"\ngem "rails"\n',
  'config/routes.rb': 'Rails.application.routes.draw do\n  post "/say", to: "says#create"\nend\n',
  'app/controllers/says_controller.rb':
    'class SaysController < ApplicationController\n  def create\n    render json: { text: Answering.new(Limits.new).give(params[:q]) }\n  end\nend\n',
  'app/services/limits.rb': 'class Limits\n  def allows?(q) = q.size < 500\nend\n',
  'app/services/answering.rb':
    'class Answering\n  def initialize(limits)\n    @limits = limits\n  end\n\n  def give(q)\n    Net::HTTP.post(URI("https://api.deepseek.com/chat/completions"), { model: "deepseek-chat", messages: [{ role: "user", content: q }] }.to_json)\n  end\nend\n',
  ...more,
})
const RUBY_OLD = (name: string) =>
  `class ${name}\n  def give(q)\n    Net::HTTP.post(URI("https://api.anthropic.com/v1/messages"), { model: "claude-3-5-haiku-latest", messages: [{ role: "user", content: q }] }.to_json)\n  end\nend\n`

const laravel = (more: Readonly<Record<string, string>>) => ({
  'composer.json': '{"type":"project","require":{"laravel/framework":"^11"}}',
  'routes/api.php':
    "<?php\nuse App\\Http\\Controllers\\SayController;\nRoute::post('/say', [SayController::class, 'say']);\n",
  'app/Http/Controllers/SayController.php':
    '<?php\nnamespace App\\Http\\Controllers;\nuse App\\Services\\Answers;\nclass SayController extends Controller {\n  public function __construct(private Answers $answers) {}\n  public function say($r) { return $this->answers->give($r->q); }\n}\n',
  'app/Services/Limits.php':
    '<?php\nnamespace App\\Services;\nclass Limits { public function allows($q) { return true; } }\n',
  'app/Services/Answers.php':
    "<?php\nnamespace App\\Services;\nclass Answers {\n  public function __construct(private Limits $limits) {}\n  public function give($q) { return Http::post('https://api.deepseek.com/chat/completions', ['model' => 'deepseek-chat', 'messages' => [['role' => 'user', 'content' => $q]]])->json(); }\n}\n",
  ...more,
})
const PHP_OLD = (name: string) =>
  `<?php\nnamespace App\\Services;\nclass ${name} {\n  public function give($q) { return Http::post('https://api.openai.com/v1/chat/completions', ['model' => 'gpt-4o', 'messages' => [['role' => 'user', 'content' => $q]]])->json(); }\n}\n`

const dotnet = (program: string, more: Readonly<Record<string, string>>) => ({
  'Heron.csproj': '<Project Sdk="Microsoft.NET.Sdk.Web"></Project>',
  'Program.cs': `var builder = WebApplication.CreateBuilder(args);\n${program}\nvar app = builder.Build();\napp.MapPost("/say", (string q, IAnswers answers) => answers.Give(q));\napp.Run();\n`,
  'IAnswers.cs': 'public interface IAnswers {\n  Task<string> Give(string q);\n}\n',
  'Limits.cs': 'public class Limits {\n  public bool Allows(string q) => q.Length < 500;\n}\n',
  'DeepSeekAnswers.cs':
    'public class DeepSeekAnswers(HttpClient http, Limits limits) : IAnswers {\n  public async Task<string> Give(string q) => await (await http.PostAsJsonAsync("https://api.deepseek.com/chat/completions", new { model = "deepseek-chat", messages = new[] { q } })).Content.ReadAsStringAsync();\n}\n',
  ...more,
})
const CS_OLD =
  'public class OpenAiAnswers(HttpClient http) : IAnswers {\n  public async Task<string> Give(string q) => await (await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o", messages = new[] { q } })).Content.ReadAsStringAsync();\n}\n'

const go = (main: string, more: Readonly<Record<string, string>>) => ({
  'go.mod': 'module example.org/heron\n\ngo 1.22\n',
  'cmd/heron/main.go': `package main\n\nimport (\n\t"net/http"\n\t"example.org/heron/internal/answers"\n\t"example.org/heron/internal/limits"\n${main})\n\nfunc main() {\n\thttp.HandleFunc("/say", answers.Say(limits.New()))\n\thttp.ListenAndServe(":8080", nil)\n}\n`,
  'internal/limits/limits.go': 'package limits\n\nfunc New() int { return 500 }\n',
  'internal/answers/answers.go':
    'package answers\n\nimport "net/http"\n\nfunc Say(limit int) http.HandlerFunc {\n\treturn func(w http.ResponseWriter, r *http.Request) {\n\t\thttp.Post("https://api.deepseek.com/chat/completions", "application/json", body("deepseek-chat"))\n\t}\n}\n',
  ...more,
})
const GO_OLD =
  'package old\n\nimport "net/http"\n\nfunc Ask(q string) {\n\thttp.Post("https://api.openai.com/v1/chat/completions", "application/json", body("gpt-4o"))\n}\n'

const rust = (main: string, more: Readonly<Record<string, string>>) => ({
  'Cargo.toml':
    '[package]\nname = "heron"\nversion = "0.1.0"\npublish = false\n\n[dependencies]\naxum = "0.7"\nreqwest = "0.12"\n',
  'src/main.rs': `mod answers;\nmod limits;\n${main}\nuse axum::{routing::post, Router};\n\n#[tokio::main]\nasync fn main() {\n    let app = Router::new().route("/say", post(answers::say));\n    limits::check();\n    axum::serve(listener, app).await.unwrap();\n}\n`,
  'src/limits.rs': 'pub fn check() {}\n',
  'src/answers.rs':
    'pub async fn say(q: String) -> String {\n    reqwest::Client::new().post("https://api.deepseek.com/chat/completions").json(&serde_json::json!({"model": "deepseek-chat", "messages": [{"role": "user", "content": q}]})).send().await.unwrap().text().await.unwrap()\n}\n',
  ...more,
})
const RUST_OLD =
  'pub async fn ask(q: String) -> String {\n    reqwest::Client::new().post("https://api.openai.com/v1/chat/completions").json(&serde_json::json!({"model": "gpt-4o", "messages": [{"role": "user", "content": q}]})).send().await.unwrap().text().await.unwrap()\n}\n'

const swift = (home: string, more: Readonly<Record<string, string>>) => ({
  'Package.swift': 'let package = Package(name: "Heron", targets: [.executableTarget(name: "Heron")])\n',
  'Sources/Heron/HeronApp.swift':
    'import SwiftUI\n@main struct HeronApp: App { var body: some Scene { WindowGroup { HomeView() } } }\n',
  'Sources/Heron/HomeView.swift': `import SwiftUI\nstruct HomeView: View {\n  @StateObject var answers = Answers()\n  var body: some View { VStack { Title()\n${home} Button("ask") { answers.give("q") } } }\n}\n`,
  'Sources/Heron/Title.swift': 'import SwiftUI\nstruct Title: View { var body: some View { Text("Heron") } }\n',
  'Sources/Heron/Answers.swift':
    'import Foundation\nclass Answers: ObservableObject {\n  func give(_ q: String) {\n    var request = URLRequest(url: URL(string: "https://api.deepseek.com/chat/completions")!)\n    request.httpBody = try? JSONSerialization.data(withJSONObject: ["model": "deepseek-chat", "messages": [["role": "user", "content": q]]])\n    URLSession.shared.dataTask(with: request) { _, _, _ in }.resume()\n  }\n}\n',
  ...more,
})
const SWIFT_OLD =
  'import SwiftUI\nstruct OldView: View {\n  var body: some View { Button("ask") { send("q") } }\n  func send(_ q: String) {\n    var request = URLRequest(url: URL(string: "https://api.openai.com/v1/chat/completions")!)\n    request.httpBody = try? JSONSerialization.data(withJSONObject: ["model": "gpt-4o", "messages": [["role": "user", "content": q]]])\n    URLSession.shared.dataTask(with: request) { _, _, _ in }.resume()\n  }\n}\n'

const ktor = (more: Readonly<Record<string, string>>) => ({
  'build.gradle.kts':
    'plugins { id("io.ktor.plugin") }\ndependencies {\n  implementation("io.ktor:ktor-server-core:3.0.0")\n}\n',
  'src/main/kotlin/Main.kt':
    'import io.ktor.server.engine.*\nfun main() {\n  embeddedServer(Netty, 8080) { routing { post("/say") { call.respondText(Answers(Limits()).give(call.receiveText())) } } }.start(true)\n}\n',
  'src/main/kotlin/Limits.kt': 'class Limits {\n  fun allows(q: String) = q.length < 500\n}\n',
  'src/main/kotlin/Answers.kt':
    'class Answers(private val limits: Limits) {\n  suspend fun give(q: String) = client.post("https://api.deepseek.com/chat/completions") { setBody(mapOf("model" to "deepseek-chat", "messages" to listOf(q))) }.bodyAsText()\n}\n',
  ...more,
})
const KT_OLD =
  'class OldAnswers {\n  suspend fun give(q: String) = client.post("https://api.openai.com/v1/chat/completions") { setBody(mapOf("model" to "gpt-4o", "messages" to listOf(q))) }.bodyAsText()\n}\n'

const only = { providers: ['deepseek'], generates: ['text'] } as const

describe('what nothing that starts names is kept for the record', () => {
  const all: readonly Project[] = [
    ['a bean of Java that nobody asks for', spring({ 'src/main/java/heron/OldAnswers.java': OLD('OldAnswers') }), only],
    [
      'two beans of Java that name one another',
      spring({
        'src/main/java/heron/OldAnswers.java': OLD('OldAnswers', '  private final OldShelf shelf;\n'),
        'src/main/java/heron/OldShelf.java': 'package heron;\n@Component class OldShelf { OldAnswers answers; }\n',
      }),
      only,
    ],
    ['a class of Kotlin', ktor({ 'src/main/kotlin/OldAnswers.kt': KT_OLD }), only],
    [
      'an implementation in C# that no line registers',
      dotnet('builder.Services.AddSingleton<Limits>();\nbuilder.Services.AddScoped<IAnswers, DeepSeekAnswers>();', {
        'OpenAiAnswers.cs': CS_OLD,
      }),
      only,
    ],
    ['a service of Laravel', laravel({ 'app/Services/OldAnswers.php': PHP_OLD('OldAnswers') }), only],
    ['a service of Rails', rails({ 'app/services/old_answering.rb': RUBY_OLD('OldAnswering') }), only],
    ['a package of Go that no program imports', go('', { 'internal/old/old.go': GO_OLD }), only],
    ['a module of Rust that nothing but its declaration names', rust('mod old;', { 'src/old.rs': RUST_OLD }), only],
    ['a file of Rust that is no module', rust('', { 'src/old.rs': RUST_OLD }), only],
    ['a view of SwiftUI that no view holds', swift('', { 'Sources/Heron/OldView.swift': SWIFT_OLD }), only],
    [
      'all that would ask, where nothing leads to it: the product generates nothing',
      {
        ...rails({ 'app/services/answering.rb': RUBY_OLD('Answering') }),
        'app/controllers/says_controller.rb':
          'class SaysController < ApplicationController\n  def create\n    render json: { text: Greeting.new(Limits.new).give(params[:q]) }\n  end\nend\n',
        'app/services/greeting.rb':
          'class Greeting\n  def initialize(limits)\n    @limits = limits\n  end\n\n  def give(q) = "hello"\nend\n',
      },
      { silent: true },
    ],
  ]
  projects(all)
})

describe('what is taken up without its name stands', () => {
  const both = (other: string) => ({ providers: ['deepseek', other], generates: ['text'] })
  const all: readonly Project[] = [
    [
      'a bean of Java that is injected for its interface, through a base class',
      spring({
        'src/main/java/heron/Giver.java': 'package heron;\npublic interface Giver { String give(String q); }\n',
        'src/main/java/heron/BaseGiver.java': 'package heron;\npublic abstract class BaseGiver implements Giver {}\n',
        'src/main/java/heron/OldAnswers.java': OLD('OldAnswers', '', ' extends BaseGiver'),
        'src/main/java/heron/Panel.java':
          'package heron;\n@RestController class PanelController { List<Giver> givers; }\n',
      }),
      both('openai'),
    ],
    [
      'a bean of Java that is asked for by its name in a text',
      spring({
        'src/main/java/heron/OldAnswers.java': OLD('OldAnswers'),
        'src/main/java/heron/PickController.java':
          'package heron;\n@RestController class PickController { Object pick() { return context.getBean("oldAnswers"); } }\n',
      }),
      both('openai'),
    ],
    [
      'a class of Java whose name is put together when the program runs',
      spring({
        'src/main/java/heron/OldAnswers.java': OLD('OldAnswers'),
        'src/main/java/heron/PickController.java':
          'package heron;\n@RestController class PickController { Object pick(String kind) { return Class.forName(prefix + kind); } }\n',
      }),
      both('openai'),
    ],
    [
      'a bean of Java that a schedule starts',
      spring({
        'src/main/java/heron/OldAnswers.java': OLD(
          'OldAnswers',
          '  @Scheduled(cron = "0 0 * * * *") void tell() { give("news"); }\n',
        ),
      }),
      both('openai'),
    ],
    [
      'implementations in C# that a scan registers',
      dotnet(
        'builder.Services.Scan(scan => scan.FromAssemblyOf<Limits>().AddClasses(one => one.AssignableTo<IAnswers>()).AsImplementedInterfaces());',
        { 'OpenAiAnswers.cs': CS_OLD },
      ),
      both('openai'),
    ],
    [
      'a driver of Laravel whose class is put together',
      laravel({
        'app/Services/OldAnswers.php': PHP_OLD('OldAnswers'),
        'app/Http/Controllers/PickController.php':
          '<?php\nnamespace App\\Http\\Controllers;\nclass PickController extends Controller {\n  public function pick($r) { $class = "App\\\\Services\\\\{$r->kind}Answers"; return (new $class())->give($r->q); }\n}\n',
      }),
      both('openai'),
    ],
    [
      'a command of Laravel that its folder brings along',
      laravel({
        'app/Services/OldAnswers.php': PHP_OLD('OldAnswers'),
        'app/Console/Commands/Tell.php':
          '<?php\nnamespace App\\Console\\Commands;\nuse App\\Services\\OldAnswers;\nclass Tell extends Command {\n  public function handle(OldAnswers $old) { $old->give("news"); }\n}\n',
      }),
      both('openai'),
    ],
    [
      'a service of Rails that is found by a text',
      rails({
        'app/services/old_answering.rb': RUBY_OLD('OldAnswering'),
        'app/controllers/picks_controller.rb':
          'class PicksController < ApplicationController\n  def create\n    render json: "#{params[:kind]}_answering".camelize.constantize.new.give(params[:q])\n  end\nend\n',
      }),
      both('anthropic'),
    ],
    [
      'a job of Rails',
      rails({
        'app/services/old_answering.rb': RUBY_OLD('OldAnswering'),
        'app/jobs/tell_job.rb':
          'class TellJob < ApplicationJob\n  def perform(q)\n    OldAnswering.new.give(q)\n  end\nend\n',
      }),
      both('anthropic'),
    ],
    [
      'a package of Go that is imported for what it registers',
      go('\t_ "example.org/heron/internal/old"\n', { 'internal/old/old.go': GO_OLD }),
      both('openai'),
    ],
    [
      'a module of Rust that gives a type of another one its abilities',
      rust('mod desk;\nmod old;', {
        'src/desk.rs': 'pub struct Desk;\n',
        'src/old.rs': `use crate::desk::Desk;\nimpl Desk {\n    ${RUST_OLD}}\n`,
      }),
      both('openai'),
    ],
    [
      'a view of SwiftUI that another one holds',
      swift('OldView()\n', { 'Sources/Heron/OldView.swift': SWIFT_OLD }),
      both('openai'),
    ],
  ]
  projects(all)
})
