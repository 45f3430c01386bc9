import { describe } from 'vitest'
import { standing } from './stands.ts'

/** What stands between a call and whoever asks by it: an interface that is made and asked at once, an interface of nothing, a default by another name. */
const SCOPE = 'scope-undeclared'
const D = 'app/src/main/java/cn/oak/'
const ANDROID = {
  'settings.gradle': "include ':app'\n",
  'app/build.gradle':
    "plugins { id 'com.android.application' }\nandroid { namespace 'cn.oak' }\ndependencies { implementation 'com.squareup.retrofit2:retrofit:2.11.0' }\n",
  'app/src/main/AndroidManifest.xml':
    '<manifest><application><activity android:name=".MainActivity" android:exported="true"/></application></manifest>',
  [`${D}Net.kt`]:
    'package cn.oak\nobject Net {\n  val retrofit = Retrofit.Builder().baseUrl("https://api.openai.com/v1/").build()\n}\n',
}
const API =
  'package cn.oak\nimport retrofit2.http.Body\nimport retrofit2.http.POST\ninterface TalkService {\n  @POST("chat/completions")\n  fun next(@Body body: Question): Call<Answer>\n}\n'

describe('a path without a slash in a declared interface', () => {
  standing({
    'made and asked at once': {
      files: {
        ...ANDROID,
        [`${D}TalkService.kt`]: API,
        [`${D}MainActivity.kt`]:
          'package cn.oak\nclass MainActivity : Activity() {\n  fun onSend(text: String) {\n    Net.retrofit.create(TalkService::class.java).next(Question(text)).enqueue(shown)\n  }\n}\n',
      },
      at: {
        [SCOPE]: 'MainActivity.kt: Net.retrofit.create(TalkService::class.java).next(Question(text)).enqueue(shown)',
      },
    },
    'made beside it for something else': {
      files: {
        ...ANDROID,
        [`${D}TalkService.kt`]: API,
        [`${D}MainActivity.kt`]:
          'package cn.oak\nclass MainActivity : Activity() {\n  val talks = Net.retrofit.create(TalkService::class.java)\n  fun onStart() { Net.retrofit.create(NewsService::class.java).next(1).enqueue(listed) }\n  fun onSend(text: String) {\n    talks.next(Question(text)).enqueue(shown)\n  }\n}\n',
      },
      at: { [SCOPE]: 'MainActivity.kt: talks.next(Question(text)).enqueue(shown)' },
    },
  })
})

const GO = {
  'go.mod': 'module oak\n\ngo 1.22\n\nrequire github.com/gin-gonic/gin v1.10.0\n',
  'main.go':
    'package main\n\nimport (\n\t"github.com/gin-gonic/gin"\n\t"oak/llm"\n)\n\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/ask", func(c *gin.Context) { c.String(200, llm.Answer(c.Query("q"))) })\n\tr.Run()\n}\n',
}
const sends = (name: string, host: string) =>
  `func ${name}(q string) string {\n\tbody := strings.NewReader("{\\"model\\":\\"m\\",\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":\\"" + q + "\\"}]}")\n\treq, _ := http.NewRequest("POST", "https://${host}/v1/chat/completions", body)\n\tres, _ := http.DefaultClient.Do(req) // ${name}\n\treturn read(res)\n}\n`

describe('a function of Go that nothing calls', () => {
  standing({
    'though interfaces have methods of its name': {
      files: {
        ...GO,
        'llm/llm.go': `package llm\n\nimport (\n\t"net/http"\n\t"strings"\n)\n\n${sends('CreateChat', 'api.openai.com')}\n${sends('Answer', 'api.deepseek.com')}`,
      },
      at: { [SCOPE]: 'llm/llm.go: res, _ := http.DefaultClient.Do(req) // Answer' },
    },
  })
})

const CLIENT = (name: string, base: string) =>
  `package llm\n\nimport (\n\t"net/http"\n\t"strings"\n)\n\ntype ${name} struct{ base string }\n\nfunc (c *${name}) Chat(q string) string {\n\treq, _ := http.NewRequest("POST", c.base+"${base}", strings.NewReader("{\\"model\\":\\"m\\",\\"messages\\":[]}"))\n\tres, _ := http.DefaultClient.Do(req) // ${name}\n\treturn read(res)\n}\n`

describe('a default vendor that is asked as another is', () => {
  const files = {
    ...GO,
    'llm/llm.go':
      'package llm\n\ntype Client interface{ Chat(q string) string }\n\nfunc New(c Config) Client {\n\tif c.Provider == "ollama" {\n\t\treturn &Ollama{c.BaseURL}\n\t}\n\treturn &OpenAI{c.BaseURL}\n}\n\nfunc Answer(q string) string { return New(Load()).Chat(q) }\n',
    'llm/ollama.go': CLIENT('Ollama', '/api/chat'),
    'llm/openai.go': CLIENT('OpenAI', '/chat/completions'),
  }
  const config = (provider: string, base: string) => ({
    'llm/config.go': `package llm\n\ntype Config struct {\n\tProvider string\n\tBaseURL  string\n}\n\nfunc Load() Config {\n\treturn Config{\n\t\tProvider: "${provider}",\n\t\tBaseURL:  "${base}",\n\t}\n}\n`,
  })
  standing({
    'is shown where that one is asked': {
      files: { ...files, ...config('deepseek', 'https://api.deepseek.com') },
      at: { [SCOPE]: 'llm/openai.go: res, _ := http.DefaultClient.Do(req) // OpenAI' },
    },
    'and an engine of one’s own where it is asked itself': {
      files: { ...files, ...config('ollama', 'http://localhost:11434') },
      at: { [SCOPE]: 'llm/ollama.go: res, _ := http.DefaultClient.Do(req) // Ollama' },
    },
  })
})
