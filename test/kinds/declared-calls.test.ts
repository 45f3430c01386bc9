import { describe, expect, it } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'
import { told } from './told.ts'

const filing = 'filing-unrecorded'
const GRADLE =
  'plugins {\n  id("com.android.application")\n}\nandroid { namespace = "com.acme.lamp" }\ndependencies {\n  implementation("com.squareup.retrofit2:retrofit:2.11.0")\n}\n'
const PHP = '{"name":"acme/lamp","type":"project","require":{"laravel/framework":"^12"}}'

describe('an interface that a library fills is asked where its method is called', () => {
  const app = (call: string) => ({
    'app/build.gradle.kts': GRADLE,
    'app/src/main/AndroidManifest.xml':
      '<manifest xmlns:android="http://schemas.android.com/apk/res/android"><application android:label="Lamp"><activity android:name=".Main" /></application></manifest>',
    'app/src/main/java/com/acme/lamp/LampApi.kt':
      'package com.acme.lamp\nimport retrofit2.http.Body\nimport retrofit2.http.POST\ninterface LampApi {\n  @POST("v1/chat/completions")\n  suspend fun generateText(@Body request: Asked): Answer\n  @POST("v1/lamps")\n  suspend fun save(@Body lamp: Lamp): Lamp\n}\n',
    'app/src/main/java/com/acme/lamp/Repository.kt': `package com.acme.lamp\nimport com.acme.lamp.net.Wire\nclass Repository(private val lampApi: LampApi) {\n  suspend fun talk(q: String): String {\n    return ${call}.text\n  }\n}\n`,
    'app/src/main/java/com/acme/lamp/Main.kt':
      'package com.acme.lamp\nclass Main : ComponentActivity() {\n  val repository = Repository(Wire.make(LampApi::class.java))\n}\n',
  })
  standing({
    'in Kotlin': {
      files: app('lampApi.generateText(Asked(q))'),
      at: { [filing]: 'Repository.kt: return lampApi.generateText(Asked(q)).text' },
    },
    'but not at another of its methods': {
      files: app('lampApi.save(Lamp(q))'),
      at: { [filing]: 'LampApi.kt: @POST("v1/chat' },
    },
  })
})

describe('the head of a function sends nothing', () => {
  standing({
    'its body does': {
      files: {
        'lamp.php': "<?php\n/*\nPlugin Name: Lamp Writer\n*/\nrequire_once __DIR__ . '/ask.php';\n",
        'ask.php':
          "<?php\nclass Lamp_Ask {\n  public static function request(array $given) {\n    $body = array('model' => $given['model'], 'messages' => $given['messages']);\n    $said = wp_remote_post(LAMP_ENDPOINT, array('body' => wp_json_encode($body)));\n    return json_decode(wp_remote_retrieve_body($said), true);\n  }\n}\n",
      },
      at: { [filing]: 'ask.php: $said = wp_remote_post' },
    },
    'nor does a message between two parts of a program': {
      files: {
        'Cargo.toml':
          '[package]\nname = "lamp"\nversion = "0.1.0"\n[dependencies]\naxum = "0.7"\nreqwest = "0.12"\nserde_json = "1"\n',
        'src/main.rs':
          'mod serve;\n#[tokio::main]\nasync fn main() {\n    axum::serve(listener().await, serve::app()).await.unwrap();\n}\n',
        'src/serve.rs':
          'use axum::{routing::post, Router};\npub fn app() -> Router { Router::new().route("/say", post(say)) }\nasync fn say(given: String) -> String {\n    let (tx, mut rx) = channel();\n    let _ = tx.send(given);\n    let body = json!({ "model": model(), "messages": talk(rx.recv()) });\n    reqwest::Client::new().post(address()).json(&body).send().await.unwrap().text().await.unwrap()\n}\n',
      },
      at: { [filing]: 'src/serve.rs: reqwest::Client::new().post' },
    },
  })
})

describe('a prompt of WordPress that is built in a chain', () => {
  const plugin = (chain: string) => ({
    'composer.json': '{"name":"acme/lamp-maker","type":"wordpress-plugin","require":{"wordpress/php-ai-client":"^1"}}',
    'lamp.php': `<?php\n/*\nPlugin Name: Lamp Maker\n*/\nuse WordPress\\AiClient\\AiClient;\nadd_shortcode('lamp', function ($given) {\n  return AiClient::prompt($given['wish'])\n    ->usingTemperature(0.4)\n    ->${chain};\n});\n`,
  })
  projects([
    ['makes pictures where it asks for one', plugin('generateImageResult()'), { generates: ['image'] }],
    ['makes words where it asks for words', plugin('generateTextResult()'), { generates: ['text'] }],
    ['makes speech where it is spoken', plugin('convertTextToSpeechResult()'), { generates: ['audio'] }],
  ])
  it('goes by the name of the extension, not of its package', async () => {
    expect((await told(plugin('generateTextResult()'))).name).toBe('Lamp Maker')
  })
})

describe('templates of Laravel', () => {
  const shop = (view: string, text: string) => ({
    'composer.json': PHP,
    'routes/api.php': "<?php\nRoute::post('/say', [TalkController::class, 'say']);\n",
    'app/Http/Controllers/TalkController.php':
      "<?php\nnamespace App\\Http\\Controllers;\nclass TalkController {\n  public function say($r) {\n    return Http::post('https://api.openai.com/v1/responses', ['model' => 'gpt-4o', 'input' => $r->q])->json('output');\n  }\n}\n",
    [`resources/views/${view}`]: text,
  })
  const form =
    '@extends(\'layouts.app\')\n<form method="post"><textarea name="q"></textarea><button>Ask</button></form>\n'
  const seen = (view: string) => ({ kind: 'exposure', file: `resources/views/${view}` })
  projects([
    ['are pages', shop('talk/index.blade.php', form), { record: [seen('talk/index.blade.php')] }],
    [
      'but not what is sent by mail',
      shop('emails/hello.blade.php', form),
      { noRecord: [seen('emails/hello.blade.php')] },
    ],
    ['nor the frame of pages', shop('layouts/app.blade.php', form), { noRecord: [seen('layouts/app.blade.php')] }],
  ])
})
