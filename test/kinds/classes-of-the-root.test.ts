import { describe, expect, it } from 'vitest'
import { projects } from './kind.ts'
import { audited } from './project.ts'
import { type Standing, standing } from './stands.ts'

const RULES = ['filing-unrecorded', 'label-explicit-undeclared', 'scope-undeclared'] as const
const place = (files: Standing['files'], where: string): Standing => ({
  files,
  at: Object.fromEntries(RULES.map(rule => [rule, where])),
})

const LARAVEL =
  '{"name":"laravel/laravel","type":"project","require":{"laravel/framework":"^12","openai-php/client":"^0.15"}}'

describe('a class of the root that PHP names without bringing it in is the client of its package', () => {
  standing({
    'in a route of Laravel': place(
      {
        'composer.json': LARAVEL,
        'routes/web.php':
          "<?php\nuse Illuminate\\Support\\Facades\\Route;\nRoute::post('/ask', function ($request) {\n  $client = OpenAI::client(env('KEY'));\n  $said = $client->chat()->create(['model' => 'gpt-4o', 'messages' => [['role' => 'user', 'content' => $request->q]]]);\n  return view('answer', ['said' => $said->choices[0]->message->content]);\n});\n",
      },
      'routes/web.php: $said = $client->chat()->create(',
    ),
    'from the root, below a namespace': place(
      {
        'composer.json': LARAVEL,
        'routes/web.php':
          "<?php\nuse App\\Http\\Controllers\\Ask;\nuse Illuminate\\Support\\Facades\\Route;\nRoute::post('/ask', [Ask::class, 'ask']);\n",
        'app/Http/Controllers/Ask.php':
          "<?php\nnamespace App\\Http\\Controllers;\nclass Ask extends Controller {\n  public function ask($request) {\n    return \\OpenAI::client(config('ai.key'))->chat()->create(['model' => 'gpt-4o', 'messages' => $request->messages]);\n  }\n}\n",
      },
      'app/Http/Controllers/Ask.php: return \\OpenAI::client(',
    ),
    'in a page without a framework': place(
      {
        'composer.json': '{"name":"moss/ask","type":"project","require":{"openai-php/client":"^0.15"}}',
        'index.php':
          "<?php\nrequire 'vendor/autoload.php';\n$client = OpenAI::factory()->withApiKey(getenv('KEY'))->make();\n$answer = $client->chat()->create(['model' => 'gpt-4o', 'messages' => [['role' => 'user', 'content' => $_POST['q']]]]);\n?>\n<form method=\"post\"><textarea name=\"q\"></textarea></form>\n<p><?= $answer->choices[0]->message->content ?></p>\n",
      },
      'index.php: $answer = $client->chat()->create(',
    ),
    'for Gemini': place(
      {
        'composer.json':
          '{"name":"moss/ask","type":"project","require":{"laravel/framework":"^12","google-gemini-php/client":"^2"}}',
        'routes/web.php':
          "<?php\nuse Illuminate\\Support\\Facades\\Route;\nRoute::post('/ask', function ($request) {\n  $client = Gemini::client(env('KEY'));\n  $said = $client->generativeModel('gemini-2.5-flash')->generateContent($request->q);\n  return $said->text();\n});\n",
      },
      "routes/web.php: $said = $client->generativeModel('gemini-2.5-flash')->generateContent(",
    ),
  })

  projects([
    [
      'but not one that the namespace has itself',
      {
        'composer.json': '{"name":"moss/pay","type":"project","require":{"laravel/framework":"^12"}}',
        'routes/web.php':
          "<?php\nuse App\\Pay;\nuse Illuminate\\Support\\Facades\\Route;\nRoute::post('/pay', [Pay::class, 'pay']);\n",
        'app/Pay.php':
          "<?php\nnamespace App;\nclass Pay {\n  public function pay($r) {\n    return OpenAI::client()->chat()->create(['topic' => $r->topic]);\n  }\n}\n",
        'app/OpenAI.php':
          '<?php\nnamespace App;\nclass OpenAI {\n  static function client() { return new Talk(); }\n}\n',
      },
      { unasked: [] },
    ],
  ])
})

describe('the name of a package that projects are begun from is not the product', () => {
  it.each(['laravel/laravel', 'symfony/website-skeleton', 'topthink/think', 'slim/slim-skeleton'])('%s', async name => {
    const { services } = await audited({
      'composer.json': `{"name":"${name}","type":"project","require":{"laravel/framework":"^12","openai-php/client":"^0.15"}}`,
      'README.md': '# Moss Garden\n',
      'routes/web.php':
        "<?php\nuse Illuminate\\Support\\Facades\\Route;\nRoute::post('/ask', fn ($r) => OpenAI::client(env('KEY'))->chat()->create(['model' => 'gpt-4o', 'messages' => $r->m]));\n",
    })
    expect(services.map(({ profile }) => profile.name)).not.toContain(name)
    expect(services).toHaveLength(1)
  })
})
