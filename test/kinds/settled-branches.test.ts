import { describe } from 'vitest'
import type { Files } from './project.ts'
import { standing, type Standing } from './stands.ts'

const stands = (files: Files, where: string): Standing => ({
  files,
  at: { 'filing-unrecorded': where, 'scope-undeclared': where },
})

const python = (settings: string, choice: string, extra: Files = {}): Files => ({
  'requirements.txt': 'streamlit\nopenai\n',
  'settings.py': settings,
  'lamp.py':
    'from openai import OpenAI\n\nllm = OpenAI()\n\ndef flowing(q):\n    flow = llm.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}], stream=True)\n    return flow\n\ndef settled(q):\n    done = llm.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n    return done\n',
  'app.py': `import streamlit as st\nimport settings\nfrom settings import *\nfrom lamp import flowing, settled\n\nq = st.chat_input()\nif q:\n${choice}`,
  ...extra,
})
const CHOICE =
  '    if settings.USE_FLOW:\n        st.write_stream(flowing(q))\n    else:\n        st.write(settled(q))\n'
const FLOW = 'lamp.py: flow = llm.chat.completions.create('
const DONE = 'lamp.py: done = llm.chat.completions.create('

describe('a branch that a constant leaves out', () => {
  standing({
    'of Python': stands(python('USE_FLOW = False\n', CHOICE), DONE),
    'of Python, with more asked': stands(
      python('USE_FLOW = False\n', CHOICE.replace('settings.USE_FLOW:', 'USE_FLOW and len(q) > 3:')),
      DONE,
    ),
    'of Python, the other branch': stands(
      python('USE_FLOW = True\n', CHOICE.replace('settings.USE_FLOW:', 'not USE_FLOW:')),
      DONE,
    ),
    'of Python, by a name': stands(
      python('LAMP_KIND = "whole"\n', CHOICE.replace('settings.USE_FLOW:', 'LAMP_KIND == "flow":')),
      DONE,
    ),
  })
})

describe('and what is not settled stays', () => {
  standing({
    'taken by the constant': stands(python('USE_FLOW = True\n', CHOICE), FLOW),
    'read from the surroundings': stands(python('import os\nUSE_FLOW = os.getenv("FLOW", "") == "1"\n', CHOICE), FLOW),
    'given twice': stands(python('USE_FLOW = False\nif 1:\n    USE_FLOW = bool(input())\n', CHOICE), FLOW),
    'chosen by people': stands(
      python('USE_FLOW = False\n', CHOICE.replace('settings.USE_FLOW:', 'settings.USE_FLOW or st.toggle("flow"):')),
      FLOW,
    ),
    'a name of a few letters in small': stands(
      python('use_flow = False\n', CHOICE.replace('settings.USE_FLOW:', 'use_flow:')),
      FLOW,
    ),
  })
})

const JAVA = (kind: string, asked: string): Files => ({
  'app/build.gradle':
    "plugins { id 'com.android.application' }\nandroid { namespace 'shop.lamp' }\ndependencies { implementation 'com.squareup.okhttp3:okhttp:4.12.0' }\n",
  'app/src/main/AndroidManifest.xml':
    '<manifest package="shop.lamp"><application android:label="灯"><activity android:name=".LampActivity"><intent-filter><action android:name="android.intent.action.MAIN"/><category android:name="android.intent.category.LAUNCHER"/></intent-filter></activity></application></manifest>',
  'app/src/main/java/shop/lamp/LampConfig.java': `package shop.lamp;\npublic class LampConfig {\n  public enum Kind { WICK, BULB }\n  public static final Kind NOW_KIND = Kind.${kind};\n  public static boolean isWick() {\n    return NOW_KIND == Kind.WICK;\n  }\n}\n`,
  'app/src/main/java/shop/lamp/LampTalk.java':
    'package shop.lamp;\nimport okhttp3.*;\npublic class LampTalk {\n  private final OkHttpClient http = new OkHttpClient();\n  public void flowTalk(String body, Callback back) {\n    Request request = new Request.Builder().url("https://api.deepseek.com/chat/completions").post(RequestBody.create(body, null)).build();\n    http.newCall(request).enqueue(back);\n  }\n  public Response wholeTalk(String body) throws Exception {\n    Request request = new Request.Builder().url("https://api.deepseek.com/chat/completions").post(RequestBody.create(body, null)).build();\n    return http.newCall(request).execute();\n  }\n}\n',
  'app/src/main/java/shop/lamp/LampActivity.java': `package shop.lamp;\npublic class LampActivity extends AppCompatActivity {\n  private final LampTalk talk = new LampTalk();\n  public void onClick(View view) {\n    if (${asked}) {\n      talk.flowTalk(text(), this);\n    } else {\n      show(talk.wholeTalk(text()));\n    }\n  }\n}\n`,
})
const ROUND = (method: string) =>
  (JAVA('BULB', '')['app/src/main/java/shop/lamp/LampTalk.java'] ?? '').replace(
    'public class LampTalk {\n',
    `public class LampTalk implements IRequestApi {\n${method}`,
  )
const TALK = 'app/src/main/java/shop/lamp/LampTalk.java: '

describe('by what a function of constants gives back, in Java', () => {
  standing({
    never: stands(JAVA('BULB', 'LampConfig.isWick()'), `${TALK}return http.newCall(request).execute()`),
    always: stands(JAVA('WICK', '!LampConfig.isWick()'), `${TALK}return http.newCall(request).execute()`),
    'of a class whose base is somebody else’s and asks for other methods': stands(
      {
        ...JAVA('BULB', 'LampConfig.isWick()'),
        'app/src/main/java/shop/lamp/LampTalk.java': ROUND(
          '  @Override\n  public String getApi() { return "lamp"; }\n',
        ),
      },
      `${TALK}return http.newCall(request).execute()`,
    ),
    'and of one that may be asked for it': stands(
      {
        ...JAVA('BULB', 'LampConfig.isWick()'),
        'app/src/main/java/shop/lamp/LampTalk.java': ROUND(''),
      },
      `${TALK}http.newCall(request).enqueue(back)`,
    ),
    else: stands(JAVA('WICK', 'LampConfig.isWick()'), `${TALK}http.newCall(request).enqueue(back)`),
  })
})
