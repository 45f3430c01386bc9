import { describe } from 'vitest'
import { type Project, projects } from './kind.ts'

/** A product whose parts are seen to name one another, so that a part which nobody names could be known to be unused. */
const SPRING_WEB =
  '<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency>'
const part = (name: string) =>
  `package plover;\npublic class ${name} {\n  String fold(String q) { return q.strip(); }\n}\n`
const spring = (body: string, more: Readonly<Record<string, string>>) => ({
  'pom.xml': `<project><artifactId>plover</artifactId><dependencies>${SPRING_WEB}</dependencies></project>`,
  'src/main/java/plover/PloverApplication.java':
    'package plover;\n@SpringBootApplication public class PloverApplication {\n  public static void main(String[] a) { SpringApplication.run(PloverApplication.class, a); }\n}\n',
  'src/main/java/plover/SayController.java': `package plover;\n@RestController class SayController {\n  private final Folds a; private final Cuts b; private final Knots c;\n  @PostMapping("/say") String say(@RequestBody String q) throws Exception {\n    ${body}\n  }\n}\n`,
  'src/main/java/plover/Speaker.java': 'package plover;\npublic interface Speaker {\n  String speak(String q);\n}\n',
  'src/main/java/plover/Folds.java': part('Folds'),
  'src/main/java/plover/Cuts.java': part('Cuts'),
  'src/main/java/plover/Knots.java': part('Knots'),
  ...more,
})
const speaker = (mark: string, name = 'MoonSpeaker') => ({
  [`src/main/java/plover/${name}.java`]: `package plover;\n${mark}\npublic class ${name} implements Speaker {\n  public String speak(String q) { return http.post("https://api.moonshot.cn/v1/chat/completions", "{\\"model\\":\\"moonshot-v1-8k\\",\\"messages\\":[]}"); }\n}\n`,
})
const BY_KEY = 'return speakers.get("moon").speak(q);'
const says = { generates: ['text'], providers: ['moonshot'] } as const

describe('what carries a mark that nobody knows may be run by whoever looks for the mark', () => {
  const marked = (name: string, mark: string): Project => [name, spring(BY_KEY, speaker(mark)), says]
  projects([
    [
      'a stereotype of its own',
      spring(BY_KEY, {
        ...speaker('@Voice("moon")'),
        'src/main/java/plover/Voice.java':
          'package plover;\n@Component @Retention(RetentionPolicy.RUNTIME)\npublic @interface Voice { String value(); }\n',
      }),
      says,
    ],
    marked('a bean of Guice that is bound eagerly', '@com.acme.boot.EagerBinding'),
    marked(
      'a bean of Spring under its whole name, which is given a name',
      '@org.springframework.stereotype.Component("moon")',
    ),
    marked('a bean of Quarkus', '@io.quarkus.arc.Unremovable'),
    marked('a mark on the line, behind another', '@Slf4j @Capability(kind = "moon")'),
    [
      'a function of a cloud, by a mark on its method',
      spring('return q;', {
        'src/main/java/plover/Reply.java':
          'package plover;\npublic class Reply {\n  @FunctionName("reply")\n  public String run(@HttpTrigger(name = "q") Request q) { return http.post("https://api.moonshot.cn/v1/chat/completions", "{\\"model\\":\\"moonshot-v1-8k\\",\\"messages\\":[]}"); }\n}\n',
      }),
      says,
    ],
    [
      'an implementation of C# that a generator registers',
      {
        'Plover.csproj': '<Project Sdk="Microsoft.NET.Sdk.Web"></Project>',
        'Program.cs':
          'var builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddPlover();\nvar app = builder.Build();\napp.MapPost("/say", (ISpeaker speaker, string q) => speaker.Speak(new Folds().Fold(new Cuts().Cut(q))));\napp.Run();\n',
        'ISpeaker.cs': 'public interface ISpeaker {\n  string Speak(string q);\n}\n',
        'Folds.cs': 'public class Folds {\n  public string Fold(string q) => q.Trim();\n}\n',
        'Cuts.cs': 'public class Cuts {\n  public string Cut(string q) => q.Trim();\n}\n',
        'MoonSpeaker.cs':
          '[Serializable, ScopedService]\npublic class MoonSpeaker(HttpClient http) : ISpeaker {\n  public string Speak(string q) => http.PostAsJsonAsync("https://api.moonshot.cn/v1/chat/completions", new { model = "moonshot-v1-8k", messages = new[] { q } }).Result.ToString();\n}\n',
      },
      says,
    ],
    [
      'a handler of Rust that is handed in where the program is linked',
      {
        'Cargo.toml':
          '[package]\nname = "plover"\nversion = "0.1.0"\npublish = false\n\n[dependencies]\naxum = "0.7"\nlinkme = "0.3"\n',
        'src/main.rs':
          'mod cuts;\nmod folds;\nmod moon;\nuse axum::Router;\n\n#[tokio::main]\nasync fn main() {\n    folds::fold();\n    cuts::cut();\n    let mut app = Router::new();\n    for one in HANDLERS { app = one(app); }\n    axum::serve(listener, app).await.unwrap();\n}\n',
        'src/folds.rs': 'pub fn fold() {}\n',
        'src/cuts.rs': 'pub fn cut() {}\n',
        'src/moon.rs':
          'hand_in! { "/say" => say }\n\nasync fn say(q: String) -> String {\n    reqwest::Client::new().post("https://api.moonshot.cn/v1/chat/completions").json(&serde_json::json!({"model": "moonshot-v1-8k", "messages": [{"role": "user", "content": q}]})).send().await.unwrap().text().await.unwrap()\n}\n',
      },
      says,
    ],
    [
      'a single of Koin',
      {
        'settings.gradle.kts': 'include(":app")\n',
        'app/build.gradle.kts': 'plugins { id("com.android.application") }\nandroid { namespace = "plover" }\n',
        'app/src/main/AndroidManifest.xml':
          '<manifest><application><activity android:name=".SayActivity"/></application></manifest>',
        'app/src/main/java/plover/SayActivity.kt':
          'package plover\nclass SayActivity : ComponentActivity() {\n    private val speaker: Speaker by inject()\n    private val a = Folds()\n    private val b = Cuts()\n    private val c = Knots()\n}\n',
        'app/src/main/java/plover/Speaker.kt':
          'package plover\n\ninterface Speaker {\n    suspend fun speak(q: String): String\n}\n',
        'app/src/main/java/plover/Folds.kt': 'package plover\n\nclass Folds {\n    val on = true\n}\n',
        'app/src/main/java/plover/Cuts.kt': 'package plover\n\nclass Cuts {\n    val on = true\n}\n',
        'app/src/main/java/plover/Knots.kt': 'package plover\n\nclass Knots {\n    val on = true\n}\n',
        'app/src/main/java/plover/MoonSpeaker.kt':
          'package plover\n\n@Single(createdAtStart = true)\nclass MoonSpeaker : Speaker {\n    override suspend fun speak(q: String) = client.post("https://api.moonshot.cn/v1/chat/completions") { setBody(mapOf("model" to "moonshot-v1-8k", "messages" to listOf(q))) }.bodyAsText()\n}\n',
      },
      says,
    ],
  ])
})

describe('a harmless mark says nothing of who runs a type', () => {
  const CALLED = 'return new DeepSpeaker().speak(q);'
  const called = {
    'src/main/java/plover/DeepSpeaker.java':
      'package plover;\npublic class DeepSpeaker implements Speaker {\n  public String speak(String q) { return http.post("https://api.deepseek.com/chat/completions", "{\\"model\\":\\"deepseek-chat\\",\\"messages\\":[]}"); }\n}\n',
  }
  const unused = (name: string, mark: string): Project => [
    name,
    spring(CALLED, { ...called, ...speaker(mark) }),
    { generates: ['text'], providers: ['deepseek'] },
  ]
  projects([
    unused('of Lombok', '@Slf4j\n@lombok.RequiredArgsConstructor(onConstructor_ = @Autowired)'),
    unused('of the compiler', '@SuppressWarnings("unchecked")\n@Deprecated(since = "3")'),
    unused('of a serialiser', '@JsonInclude(JsonInclude.Include.NON_NULL)\n@ToString'),
  ])
})

describe('where types are looked for by names that are put together, any may be meant', () => {
  const found = (name: string, body: string, more: Readonly<Record<string, string>> = {}): Project => [
    name,
    spring(body, { ...speaker(''), ...more }),
    says,
  ]
  projects([
    found(
      'a class of Java, behind the start of its name',
      'return ((Speaker) Class.forName("plover." + name + "Speaker").getDeclaredConstructor().newInstance()).speak(q);',
    ),
    found('a bean, by a format', 'return ((Speaker) context.getBean(String.format("%sSpeaker", name))).speak(q);'),
    found('a bean, behind the start of its name', 'return ((Speaker) beans.getBean("my" + kind)).speak(q);'),
    found('a bean, by a name that is handed over', 'return Beans.of(kind, Speaker.class).speak(q);', {
      'src/main/java/plover/Beans.java':
        'package plover;\nclass Beans {\n  static <T> T of(String name, Class<T> type) { return context.getBean(name, type); }\n}\n',
    }),
    found('a bean that settings of XML make', 'return ((Speaker) beans.getBean("speaker")).speak(q);', {
      'src/main/resources/plover-beans.xml': '<beans><bean id="speaker" class="plover.MoonSpeaker"/></beans>',
    }),
    [
      'a service of Rails whose class is put together and may be missing',
      {
        Gemfile: 'source "https://rubygems.org"\ngem "rails"\n',
        'config/routes.rb': 'Rails.application.routes.draw do\n  post "/say/:kind", to: "says#create"\nend\n',
        'app/controllers/says_controller.rb':
          'class SaysController < ApplicationController\n  def create\n    speaker = "#{params[:kind].camelize}Speaker".safe_constantize\n    render json: { text: speaker.new.speak(Fold.new.call(Cut.new.call(params[:q]))) }\n  end\nend\n',
        'app/services/fold.rb': 'class Fold\n  def call(q) = q\nend\n',
        'app/services/cut.rb': 'class Cut\n  def call(q) = q\nend\n',
        'app/services/moon_speaker.rb':
          'class MoonSpeaker\n  def speak(q)\n    Net::HTTP.post(URI("https://api.moonshot.cn/v1/chat/completions"), { model: "moonshot-v1-8k", messages: [{ role: "user", content: q }] }.to_json)\n  end\nend\n',
      },
      says,
    ],
    ...(
      ['$class::open()', "(new ('App\\\\Speakers\\\\' . $kind))", "$c->get('App\\\\Speakers\\\\' . $kind)"] as const
    ).map(
      (way): Project => [
        `a class of PHP, by ${way}`,
        {
          'composer.json':
            '{"name":"reed/plover","type":"project","require":{"slim/slim":"4"},"autoload":{"psr-4":{"App\\\\":"src/"}}}',
          'public/index.php': `<?php\nuse App\\Support\\Folds;\nuse App\\Support\\Cuts;\n$app = Slim\\Factory\\AppFactory::create();\n$app->post('/say/{kind}', function ($request, $response, $args) use ($c) {\n  $kind = ucfirst($args['kind']) . 'Speaker';\n  $class = 'App\\\\Speakers\\\\' . $kind;\n  $response->getBody()->write(${way}->speak((new Folds)->fold((new Cuts)->cut($request->getParsedBody()['q']))));\n  return $response;\n});\n$app->run();\n`,
          'src/Support/Folds.php':
            '<?php\nnamespace App\\Support;\nclass Folds\n{\n    public function fold($q) { return trim($q); }\n}\n',
          'src/Support/Cuts.php':
            '<?php\nnamespace App\\Support;\nclass Cuts\n{\n    public function cut($q) { return trim($q); }\n}\n',
          'src/Speakers/MoonSpeaker.php':
            "<?php\nnamespace App\\Speakers;\nclass MoonSpeaker\n{\n    public static function open() { return new self(); }\n    public function speak($q) { return (new \\GuzzleHttp\\Client)->post('https://api.moonshot.cn/v1/chat/completions', ['json' => ['model' => 'moonshot-v1-8k', 'messages' => [['role' => 'user', 'content' => $q]]]]); }\n}\n",
        },
        says,
      ],
    ),
  ])
})

describe('who is entered in a list as he comes up, or named in settings, is used', () => {
  const rails = (name: string, more: Readonly<Record<string, string>>, head = 'class TellDaily\n'): Project => [
    name,
    {
      Gemfile: 'source "https://rubygems.org"\ngem "rails"\n',
      'config/routes.rb': 'Rails.application.routes.draw do\n  get "/tale", to: "tales#show"\nend\n',
      'app/controllers/tales_controller.rb':
        'class TalesController < ApplicationController\n  def show\n    render json: Fold.new.call(Cut.new.call(Voices.all))\n  end\nend\n',
      'app/services/voices.rb':
        'class Voices\n  def self.all = @all ||= {}\n  def self.known_as(key) = all[key] = self\nend\n',
      'app/services/fold.rb': 'class Fold\n  def call(q) = q\nend\n',
      'app/services/cut.rb': 'class Cut\n  def call(q) = q\nend\n',
      'app/services/tell_daily.rb': `${head}  def call\n    keep(Net::HTTP.post(URI("https://api.moonshot.cn/v1/chat/completions"), { model: "moonshot-v1-8k", messages: [] }.to_json))\n  end\nend\n`,
      ...more,
    },
    says,
  ]
  projects([
    rails('a class of Ruby that a schedule of YAML names', {
      'config/recurring.yml': 'production:\n  tale:\n    class: TellDaily\n    schedule: every day at 8am\n',
    }),
    rails('a class of Ruby that a task names', {
      'lib/tasks/tale.rake': 'task tale: :environment do\n  TellDaily.new.call\nend\n',
    }),
    rails('a class of Ruby that enters itself', {}, 'class TellDaily\n  Voices.enter :moon, self\n\n'),
    rails('a class of Ruby that its base enters', {}, 'class TellDaily < Voices\n  known_as :moon\n\n'),
    [
      'a bean of Spring that enters what it does',
      spring('return Voices.all.get("moon").apply(q);', {
        'src/main/java/plover/Voices.java':
          'package plover;\nclass Voices { static final Map<String, Function<String, String>> all = new HashMap<>(); }\n',
        'src/main/java/plover/MoonVoice.java':
          'package plover;\n@Component\nclass MoonVoice {\n  MoonVoice() { Voices.all.put("moon", this::speak); }\n  String speak(String q) { return http.post("https://api.moonshot.cn/v1/chat/completions", "{\\"model\\":\\"moonshot-v1-8k\\",\\"messages\\":[]}"); }\n}\n',
      }),
      says,
    ],
    [
      'a class of Symfony that settings name, and one by the mark on what it is',
      {
        'composer.json': '{"type":"project","require":{"symfony/framework-bundle":"^7"}}',
        'src/Controller/SayController.php':
          '<?php\nnamespace App\\Controller;\nuse App\\Text\\Folds;\nuse App\\Text\\Cuts;\nclass SayController {\n  public function __construct(private iterable $voices) {}\n  public function say($q) { foreach ($this->voices as $one) return $one->speak((new Folds)->fold((new Cuts)->cut($q))); }\n}\n',
        'src/Text/Folds.php': '<?php\nnamespace App\\Text;\nclass Folds { public function fold($q) { return $q; } }\n',
        'src/Text/Cuts.php': '<?php\nnamespace App\\Text;\nclass Cuts { public function cut($q) { return $q; } }\n',
        'src/Voice/Voice.php': "<?php\nnamespace App\\Voice;\n#[AutoconfigureTag('app.voice')]\ninterface Voice {}\n",
        'src/Voice/Moon.php':
          "<?php\nnamespace App\\Voice;\nclass Moon implements Voice {\n  public function speak($q) { return $this->http->request('POST', 'https://api.moonshot.cn/v1/chat/completions', ['json' => ['model' => 'moonshot-v1-8k', 'messages' => [$q]]]); }\n}\n",
        'src/Other/Deep.php':
          "<?php\nnamespace App\\Other;\nclass Deep {\n  public function speak($q) { return $this->http->request('POST', 'https://api.deepseek.com/chat/completions', ['json' => ['model' => 'deepseek-chat', 'messages' => [$q]]]); }\n}\n",
        'config/services.yaml': 'services:\n  voice.deep:\n    class: App\\Other\\Deep\n    tags: [app.voice]\n',
      },
      { generates: ['text'], providers: ['moonshot', 'deepseek'] },
    ],
    [
      'a model of a view that XAML alone names',
      {
        'Plover.csproj':
          '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>WinExe</OutputType><UseWPF>true</UseWPF></PropertyGroup></Project>',
        'MainWindow.xaml':
          '<Window x:Class="Plover.MainWindow" xmlns:local="clr-namespace:Plover"><Window.DataContext><local:SayModel/></Window.DataContext></Window>\n',
        'MainWindow.xaml.cs':
          'namespace Plover;\npublic partial class MainWindow : Window {\n  readonly Folds folds = new();\n  readonly Cuts cuts = new();\n  readonly Knots knots = new();\n}\n',
        'Folds.cs': 'namespace Plover;\npublic class Folds { public int A; }\n',
        'Cuts.cs': 'namespace Plover;\npublic class Cuts { public int A; }\n',
        'Knots.cs': 'namespace Plover;\npublic class Knots { public int A; }\n',
        'SayModel.cs':
          'namespace Plover;\npublic class SayModel {\n  public async Task Say(string q) => await new HttpClient().PostAsJsonAsync("https://api.moonshot.cn/v1/chat/completions", new { model = "moonshot-v1-8k", messages = new[] { q } });\n}\n',
      },
      says,
    ],
  ])
})
