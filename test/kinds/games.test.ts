import { describe } from 'vitest'
import { projects } from './kind.ts'

const T = ['text'] as const

/** A character that asks a model on the player's own machine. */
const ASKS_CS =
  'using System.Net.Http;\nusing System.Text;\nusing System.Threading.Tasks;\npublic class Talk {\n  static readonly HttpClient Http = new HttpClient();\n  public async Task<string> Say(string line) {\n    var body = new StringContent("{\\"model\\":\\"gemma3:4b\\",\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":\\"" + line + "\\"}]}", Encoding.UTF8, "application/json");\n    var answer = await Http.PostAsync("http://localhost:11434/api/chat", body);\n    return await answer.Content.ReadAsStringAsync();\n  }\n}\n'

const GODOT =
  'config_version=5\n\n[application]\n\nconfig/name="Oak Village"\nrun/main_scene="res://village.tscn"\nconfig/features=PackedStringArray("4.4", "C#")\n'
const GODOT_SDK =
  '<Project Sdk="Godot.NET.Sdk/4.4.1"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>'

describe('games and mods are met by those who play them', () => {
  projects([
    [
      'a game of Godot',
      { 'project.godot': GODOT, 'oak.csproj': GODOT_SDK, 'npc/Talk.cs': ASKS_CS },
      { generates: T, ways: ['desktop'], providers: ['ollama'], kinds: ['application'] },
    ],
    [
      'a game of Godot that is built for phones and the web',
      {
        'project.godot': GODOT.replace('run/main_scene="res://village.tscn"\n', ''),
        'export_presets.cfg':
          '[preset.0]\n\nname="Phone"\nplatform="Android"\nrunnable=true\n\n[preset.0.options]\n\n[preset.1]\n\nname="Page"\nplatform="Web"\n',
        'oak.csproj': GODOT_SDK,
        'npc/Talk.cs': ASKS_CS,
      },
      { generates: T, ways: ['mobile', 'web-ui'] },
    ],
    [
      'an add-on for the editor of Godot, with a scene to try it',
      {
        'project.godot': `${GODOT}\n[editor_plugins]\n\nenabled=PackedStringArray("res://addons/oak/plugin.cfg")\n`,
        'addons/oak/plugin.cfg': '[plugin]\nname="Oak"\nscript="oak.gd"\n',
        'addons/oak/Talk.cs': ASKS_CS,
      },
      { ways: [], unasked: [] },
    ],
    [
      'a game of Unreal with a small server beside it',
      {
        'Tavern.uproject': '{ "FileVersion": 3, "EngineAssociation": "5.4", "Modules": [] }',
        'brain/package.json': '{"name":"brain","private":true,"dependencies":{"ws":"8"}}',
        'brain/index.js':
          "const WebSocket = require('ws')\nconst wss = new WebSocket.Server({ port: 9000 })\nwss.on('connection', ws => ws.on('message', async line => {\n  const res = await fetch('http://127.0.0.1:11434/api/generate', { method: 'POST', body: JSON.stringify({ model: 'llama3', prompt: String(line) }) })\n  ws.send((await res.json()).response)\n}))\n",
      },
      { generates: T, exposure: ['desktop'] },
    ],
    [
      'a mod loaded by BepInEx',
      {
        'OakTalk.csproj':
          '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>netstandard2.1</TargetFramework></PropertyGroup></Project>',
        'Plugin.cs':
          'using BepInEx;\n[BepInPlugin("oak.talk", "Oak Talk", "1.0")]\npublic class Plugin : BaseUnityPlugin {\n  void Awake() { Logger.LogInfo(new Talk().Say("hello").Result); }\n}\n',
        'Talk.cs': ASKS_CS,
      },
      { generates: T, ways: ['desktop'] },
    ],
    [
      'a mod that the game loads by itself',
      {
        'Oak/ModInfo.xml': '<?xml version="1.0"?>\n<xml><Name value="Oak"/><Version value="1.0"/></xml>\n',
        'Oak/Scripts/Start.cs':
          'public class Start : IModApi {\n  public void InitMod(Mod mod) { new Talk().Say("hello"); }\n}\n',
        'Oak/Scripts/Talk.cs': ASKS_CS,
      },
      { generates: T, ways: ['desktop'] },
    ],
    [
      'a mod of Minecraft',
      {
        'build.gradle': "plugins { id 'fabric-loom' version '1.6' }\n",
        'src/main/resources/fabric.mod.json': '{"schemaVersion":1,"id":"oak","entrypoints":{"main":["oak.Start"]}}',
        'src/main/java/oak/Start.java':
          'package oak;\nimport net.fabricmc.api.ModInitializer;\nimport java.net.URI;\nimport java.net.http.*;\npublic class Start implements ModInitializer {\n  public void onInitialize() { ask("hello"); }\n  String ask(String line) {\n    var request = HttpRequest.newBuilder(URI.create("https://api.deepseek.com/chat/completions")).POST(HttpRequest.BodyPublishers.ofString("{\\"model\\":\\"deepseek-chat\\",\\"messages\\":[]}")).build();\n    try { return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body(); } catch (Exception e) { return ""; }\n  }\n}\n',
      },
      { generates: T, exposure: ['desktop'], providers: ['deepseek'] },
    ],
    [
      'a library for games, which nobody plays',
      {
        'Oak.Ai.csproj':
          '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>netstandard2.1</TargetFramework><PackageId>Oak.Ai</PackageId></PropertyGroup></Project>',
        'Talk.cs': ASKS_CS,
      },
      { ways: [], unasked: [] },
    ],
    [
      'a page whose manifest names an icon',
      {
        'manifest.json': '{"name":"Oak","icons":[],"UniqueID":"oak"}',
        'Talk.csproj':
          '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><PackageId>Oak</PackageId></PropertyGroup></Project>',
        'Talk.cs': ASKS_CS,
      },
      { ways: [], unasked: [] },
    ],
  ])
})
