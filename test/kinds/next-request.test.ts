import { describe } from 'vitest'
import { projects, type Project } from './kind.ts'

const dart = (functions: string): Project[1] => ({
  'pubspec.yaml': 'name: pine\ndependencies:\n  flutter:\n    sdk: flutter\n  http: ^1.2.0\n',
  'lib/main.dart':
    "import 'package:flutter/material.dart';\nimport 'api.dart';\nvoid main() => runApp(MaterialApp(home: Column(children: [TextField(onSubmitted: say), TextField(onSubmitted: draw)])));\n",
  'lib/api.dart': `import 'package:http/http.dart' as http;\nconst root = 'https://open.bigmodel.cn/api/paas/v4';\nFuture post(String path, Map body) => http.post(Uri.parse('$root$path'), body: jsonEncode(body));\n${functions}`,
})
const TALK =
  "Future say(String q) async => (await post('/chat/completions', {'model': 'glm-4', 'messages': [{'role': 'user', 'content': q}]}))['choices'][0];\n"

describe('the size of the next request says nothing of this one', () => {
  projects([
    [
      'a talk above pictures',
      dart(
        `${TALK}Future draw(String q) => post('/images/generations', {'model': 'cogview-4', 'prompt': q, 'size': '1024x1024'});\n`,
      ),
      { generates: ['text', 'image'] },
    ],
    [
      'a talk that is asked for a picture',
      dart(
        "Future say(String q) async => (await post('/chat/completions', {'model': 'm', 'messages': [{'role': 'user', 'content': q}], 'size': '1024x1024'}))['choices'][0];\nFuture draw(String q) => say(q);\n",
      ),
      { generates: ['image'] },
    ],
  ])
})
