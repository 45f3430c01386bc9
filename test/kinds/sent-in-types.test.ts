import { describe } from 'vitest'
import { standing } from './stands.ts'

/** Requests that types, lambdas, builders and annotations carry on to the call that sends them. */
const SCOPE = 'scope-undeclared'
const IOS = {
  'App/App.swift':
    'import SwiftUI\n@main\nstruct OakApp: App {\n  var body: some Scene { WindowGroup { ChatView() } }\n}\n',
  'App/ChatView.swift':
    'import SwiftUI\nstruct ChatView: View {\n  @State var answer = ""\n  let repo = Answers()\n  var body: some View { VStack { Text(answer); Button("Ask") { Task { answer = try await repo.answer("hi") } } } }\n}\n',
}
const D = 'app/src/main/java/cn/oak/'
const ANDROID = {
  'settings.gradle': "include ':app'\n",
  'app/build.gradle':
    "plugins { id 'com.android.application' }\nandroid { namespace 'cn.oak' }\ndependencies { implementation 'com.squareup.okhttp3:okhttp:4.12.0' }\n",
  'app/src/main/AndroidManifest.xml':
    '<manifest><application><activity android:name=".MainActivity" android:exported="true"/></application></manifest>',
  [`${D}MainActivity.kt`]:
    'package cn.oak\nclass MainActivity : Activity() {\n  val answers = Answers()\n  fun onSend(text: String) { scope.launch { show(answers.ask(text)) } }\n}\n',
}
const SPRING = {
  'pom.xml':
    '<project><groupId>cn.oak</groupId><artifactId>oak</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
}
const AXUM = {
  'Cargo.toml': '[package]\nname = "oak"\nversion = "0.1.0"\n\n[dependencies]\naxum = "0.7"\nreqwest = "0.12"\n',
  'src/main.rs':
    'mod talk;\nuse axum::{routing::post, Router};\n#[tokio::main]\nasync fn main() {\n    let app = Router::new().route("/ask", post(ask));\n    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:80").await.unwrap(), app).await.unwrap();\n}\nasync fn ask(body: String) -> String { talk::reply(&body).await.unwrap() }\n',
}
const UNITY = {
  'Packages/manifest.json': '{"dependencies":{"com.unity.ugui":"2.0.0"}}',
  'ProjectSettings/ProjectSettings.asset': '%YAML 1.1\nPlayerSettings:\n  productName: Oak\n',
}

describe('a field of a type that other languages have no word for', () => {
  standing({
    'an actor of Swift': {
      files: {
        ...IOS,
        'App/Answers.swift':
          'import Foundation\nactor Answers {\n  private let base = "https://api.moonshot.cn/v1/chat/completions"\n  func answer(_ q: String) async throws -> String {\n    var request = URLRequest(url: URL(string: base)!)\n    request.httpMethod = "POST"\n    let (data, _) = try await URLSession.shared.data(for: request)\n    return String(decoding: data, as: UTF8.self)\n  }\n}\n',
      },
      at: { [SCOPE]: 'Answers.swift: let (data, _) = try await URLSession.shared.data(for: request)' },
    },
    'a target of Swift that a client is made for': {
      files: {
        ...IOS,
        'App/Answers.swift':
          'import Moya\nfinal class Answers {\n  let provider = MoyaProvider<TalkTarget>()\n  func answer(_ q: String) async throws -> String {\n    return try await provider.request(.talk(q)).text\n  }\n}\n',
        'App/TalkTarget.swift':
          'import Moya\nenum TalkTarget { case talk(String) }\nextension TalkTarget: TargetType {\n  var baseURL: URL { URL(string: "https://api.openai.com")! }\n  var path: String { "/v1/chat/completions" }\n}\n',
      },
      at: { [SCOPE]: 'Answers.swift: return try await provider.request(.talk(q)).text' },
    },
    'a member of Objective-C': {
      files: {
        'Oak/AppDelegate.m':
          '#import "AppDelegate.h"\n@implementation AppDelegate\n- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)o { return YES; }\n@end\n',
        'Oak/Info.plist':
          '<?xml version="1.0"?><plist version="1.0"><dict><key>CFBundleDisplayName</key><string>Oak</string><key>LSRequiresIPhoneOS</key><true/></dict></plist>',
        'Oak/Talk.m':
          '#import "Talk.h"\nstatic NSString *const kAddress = @"https://api.deepseek.com/chat/completions";\n@implementation Talk\n- (void)ask:(NSString *)text {\n    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:kAddress]];\n    request.HTTPMethod = @"POST";\n    NSURLSessionDataTask *task = [[NSURLSession sharedSession] dataTaskWithRequest:request completionHandler:self.done];\n    [task resume];\n}\n@end\n',
      },
      at: { [SCOPE]: 'Talk.m: NSURLSessionDataTask *task = [[NSURLSession sharedSession] dataTaskWithRequest:request' },
    },
  })
})

describe('a lambda or an expression around a request', () => {
  standing({
    'a coroutine that waits for a callback in Kotlin': {
      files: {
        ...ANDROID,
        [`${D}Answers.kt`]:
          'package cn.oak\nimport okhttp3.*\nclass Answers {\n  private val client = OkHttpClient()\n  private val address = "https://api.openai.com/v1/chat/completions"\n  suspend fun ask(text: String): String = suspendCoroutine { next ->\n    val request = Request.Builder().url(address).post(body(text)).build()\n    client.newCall(request).enqueue(Done(next))\n  }\n}\n',
      },
      at: { [SCOPE]: 'Answers.kt: client.newCall(request).enqueue(Done(next))' },
    },
    'a function of Kotlin that is one expression': {
      files: {
        ...ANDROID,
        [`${D}Answers.kt`]:
          'package cn.oak\nimport okhttp3.*\nclass Answers {\n  private val client = OkHttpClient()\n  companion object { private const val ADDRESS = "https://api.openai.com/v1/chat/completions" }\n  private fun made(text: String): Request = Request.Builder().url(ADDRESS).post(body(text)).build()\n  fun ask(text: String): String {\n    return client.newCall(made(text)).execute().body!!.string()\n  }\n}\n',
      },
      at: { [SCOPE]: 'Answers.kt: return client.newCall(made(text)).execute()' },
    },
    'the lambda that fills a request of Ktor': {
      files: {
        ...ANDROID,
        [`${D}Answers.kt`]:
          'package cn.oak\nimport io.ktor.client.*\nimport io.ktor.client.request.*\nclass Answers(private val http: HttpClient) {\n  private val address = "https://dashscope.aliyuncs.com/compatible-mode/v1/chat/completions"\n  fun ask(text: String) = flow {\n    http.preparePost {\n      url(address)\n      setBody(said(text))\n    }.execute { emit(it.bodyAsText()) }\n  }\n}\n',
      },
      at: { [SCOPE]: 'Answers.kt: http.preparePost {' },
    },
    'a connection that is read by a property in Kotlin': {
      files: {
        ...ANDROID,
        [`${D}Answers.kt`]:
          'package cn.oak\nimport java.net.*\nclass Answers {\n  fun ask(text: String): String {\n    val place = URL("https://api.deepseek.com/chat/completions")\n    val line = place.openConnection() as HttpURLConnection\n    line.requestMethod = "POST"\n    return line.inputStream.bufferedReader().readText()\n  }\n}\n',
      },
      at: { [SCOPE]: 'Answers.kt: return line.inputStream.bufferedReader()' },
    },
    'a builder of Rust that is the last a function comes to': {
      files: {
        ...AXUM,
        'src/talk.rs':
          'use reqwest::{Client, RequestBuilder};\npub struct Talk { client: Client, base: String }\nimpl Talk {\n    fn request(&self, text: &str) -> RequestBuilder {\n        self.client.post(format!("{}/chat/completions", self.base)).json(&body(text))\n    }\n    pub async fn ask(&self, text: &str) -> anyhow::Result<String> {\n        let made = self.request(text);\n        let answer = made.send().await?;\n        Ok(answer.text().await?)\n    }\n}\npub async fn reply(text: &str) -> anyhow::Result<String> { Talk { client: Client::new(), base: "https://api.deepseek.com".into() }.ask(text).await }\n',
      },
      at: { [SCOPE]: 'src/talk.rs: let answer = made.send().await?' },
    },
    'a chain of Rust that goes at once, by its beginning': {
      files: {
        ...AXUM,
        'src/talk.rs':
          'pub async fn reply(text: &str) -> anyhow::Result<String> {\n    let answer = reqwest::Client::new().post("https://api.deepseek.com/chat/completions").json(&body(text)).send().await?;\n    Ok(answer.text().await?)\n}\n',
      },
      at: { [SCOPE]: 'src/talk.rs: let answer = reqwest::Client::new().post(' },
    },
  })
})

describe('an object that is made, filled and sent', () => {
  standing({
    'a request of Unity': {
      files: {
        ...UNITY,
        'Assets/Talk.cs':
          'using UnityEngine;\nusing UnityEngine.Networking;\npublic class Talk : MonoBehaviour {\n  [SerializeField] private string address = "https://api.deepseek.com/chat/completions";\n  public Text output;\n  public IEnumerator Ask(string text) {\n    using (UnityWebRequest www = UnityWebRequest.Post(address, Said(text))) {\n      www.SetRequestHeader("Authorization", "Bearer x");\n      yield return www.SendWebRequest();\n      output.text = www.downloadHandler.text;\n    }\n  }\n}\n',
      },
      at: { [SCOPE]: 'Assets/Talk.cs: yield return www.SendWebRequest();' },
    },
    'a request of Qt': {
      files: {
        'CMakeLists.txt':
          'cmake_minimum_required(VERSION 3.10)\nproject(oak)\nfind_package(Qt6 REQUIRED COMPONENTS Widgets Network)\nadd_executable(oak main.cpp)\n',
        'main.cpp':
          '#include <QApplication>\nvoid Window::onSend() {\n  QUrl address("https://api.deepseek.com/chat/completions");\n  QNetworkRequest request(address);\n  QNetworkReply* reply = manager->post(request, body(text));\n  connect(reply, &QNetworkReply::finished, this, [=] { output->append(reply->readAll()); });\n}\nint main(int argc, char** argv) { QApplication app(argc, argv); Window w; w.show(); return app.exec(); }\n',
      },
      at: { [SCOPE]: 'main.cpp: QNetworkReply* reply = manager->post(request' },
    },
    'a handle of curl, with its address in a constant of C++': {
      files: {
        'CMakeLists.txt':
          'cmake_minimum_required(VERSION 3.10)\nproject(oak)\nfind_package(Qt6 REQUIRED COMPONENTS Widgets)\nadd_executable(oak main.cpp)\n',
        'main.cpp':
          '#include <QApplication>\n#include <curl/curl.h>\nconst std::string kAddress = "https://api.openai.com/v1/chat/completions";\nstd::string ask(const std::string& text) {\n  CURL* curl = curl_easy_init();\n  curl_easy_setopt(curl, CURLOPT_URL, kAddress.c_str());\n  CURLcode done = curl_easy_perform(curl);\n  return out;\n}\nint main(int argc, char** argv) { QApplication app(argc, argv); Window w(ask); w.show(); return app.exec(); }\n',
      },
      at: { [SCOPE]: 'main.cpp: CURLcode done = curl_easy_perform(curl);' },
    },
    'the field that a setting fills in Spring': {
      files: {
        ...SPRING,
        'src/main/java/cn/oak/Talk.java':
          'package cn.oak;\n@RestController\npublic class Talk {\n  @Value("${oak.address:https://api.openai.com/v1/chat/completions}")\n  private String address;\n  private final RestTemplate http = new RestTemplate();\n  @PostMapping("/ask") public String ask(@RequestBody String q) {\n    ResponseEntity<String> answer = http.postForEntity(address, said(q), String.class);\n    return answer.getBody();\n  }\n}\n',
      },
      at: { [SCOPE]: 'Talk.java: ResponseEntity<String> answer = http.postForEntity(address' },
    },
    'a request that a method of Go carries out, past its head': {
      files: {
        'go.mod': 'module oak\n\ngo 1.22\n\nrequire github.com/gin-gonic/gin v1.10.0\n',
        'main.go':
          'package main\n\nimport (\n\t"net/http"\n\t"github.com/gin-gonic/gin"\n)\n\ntype talk struct{ h *http.Client; base string }\n\nfunc (t *talk) made(path string, q string) *http.Request {\n\tr, _ := http.NewRequest("POST", t.base+path, body(q))\n\treturn r\n}\n\nfunc (t *talk) send(r *http.Request) string {\n\tanswer, _ := t.h.Do(r)\n\treturn read(answer.Body)\n}\n\nfunc ask(c *gin.Context) {\n\tt := &talk{&http.Client{}, "https://api.openai.com"}\n\tr := t.made("/v1/chat/completions", c.PostForm("q"))\n\tc.String(200, t.send(r))\n}\n\nfunc main() { r := gin.Default(); r.POST("/ask", ask); r.Run(":80") }\n',
      },
      at: { [SCOPE]: 'main.go: c.String(200, t.send(r))' },
    },
  })
})
