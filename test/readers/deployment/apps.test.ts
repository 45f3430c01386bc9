import { reader as android } from '../../../server/src/core/readers/deployment/android-manifest.ts'
import { reader as appJson } from '../../../server/src/core/readers/deployment/app-json.ts'
import { reader as electron } from '../../../server/src/core/readers/deployment/electron-builder.ts'
import { reader as harmony } from '../../../server/src/core/readers/deployment/harmony-app.ts'
import { reader as hostPlugin } from '../../../server/src/core/readers/deployment/host-plugin.ts'
import { reader as htmlLang } from '../../../server/src/core/readers/deployment/html-lang.ts'
import { reader as icp } from '../../../server/src/core/readers/deployment/icp-number.ts'
import { reader as plist } from '../../../server/src/core/readers/deployment/info-plist.ts'
import { reader as quickApp } from '../../../server/src/core/readers/deployment/quick-app-manifest.ts'
import { reader as tauri } from '../../../server/src/core/readers/deployment/tauri-conf.ts'
import { reader as uniApp } from '../../../server/src/core/readers/deployment/uni-app-manifest.ts'
import { reader as extension } from '../../../server/src/core/readers/deployment/web-extension-manifest.ts'
import { reader as wechat } from '../../../server/src/core/readers/deployment/wechat-project-config.ts'
import { checkReader } from '../manifest/reader-cases.ts'

checkReader({
  reader: wechat,
  path: 'mini/project.config.json',
  cases: {
    'an application':
      '{ "description": "聊天😀", "⟦exposure=mini-program+audience-hint=3 appid⟧": "wx0", "compileType": "miniprogram" }',
    'no id yet': '{ "⟦exposure+audience-hint miniprogramRoot⟧": "dist/", "setting": {} }',
    'half typed': '{ "⟦exposure+audience-hint appid⟧": "wx',
  },
  lookAlikes: {
    'a plug-in for others': '{ "appid": "wx0", "compileType": "plugin" }',
    'another config': '{ "name": "project" }',
  },
})

checkReader({
  reader: appJson,
  path: 'mini/app.json',
  cases: {
    'pages of a mini-program':
      '{ // 页面 😀\n "⟦exposure=mini-program+audience-hint=wechat-project pages⟧": ["pages/chat/index"], "window": {} }',
    'an Expo application': '{ "⟦exposure=mobile expo⟧": { "name": "x", "ios": {} } }',
    'a Heroku template':
      '{ "name": "x", "env": { "⟦credential-name=openai OPENAI_API_KEY⟧": { "description": "key", "required": true }, "BASE": { "value": "https://⟦endpoint api.openai.com⟧/v1" } }, "⟦exposure=http-api buildpacks⟧": [] }',
  },
  lookAlikes: {
    'pages of something else': '{ "pages": ["Home", "About"], "title": "x" }',
    'a name': '{ "name": "app", "displayName": "expo" }',
  },
})

checkReader({
  reader: uniApp,
  path: 'src/manifest.json',
  cases: {
    'a template that was filled in for one platform': `{ "name": "聊天", /* 😀 */
  "⟦exposure:high=strong app-plus⟧": { "distribute": {} },
  "⟦exposure:high=mini-program+audience-hint:high=3 mp-weixin⟧": { "appid": "wx0" },
  "⟦exposure:low=weak+audience-hint:low mp-alipay⟧": { "usingComponents": true } }`,
    'a page': '{ "⟦exposure h5⟧": { "title": "x" }, "⟦exposure+audience-hint mp-weixin⟧": { "appid": "" } }',
    'half typed': '{ "⟦exposure+audience-hint mp-weixin⟧": { "appid": "wx1" }, "h5',
  },
  lookAlikes: {
    'a web app manifest': '{ "name": "x", "start_url": "/", "display": "standalone", "icons": [] }',
    'a build manifest': '{ "main.js": "main.abc.js", "h5": {} }',
  },
})

checkReader({
  reader: extension,
  path: 'extension/manifest.json',
  cases: {
    'a side panel':
      '{ "⟦exposure=browser-extension manifest_version⟧": 3, "name": "聊天😀", "side_panel": {}, "host_permissions": ["https://⟦endpoint=openai api.openai.com⟧/*"] }',
    'its own language':
      '{ "⟦exposure manifest_version⟧": 2, "default_locale": "⟦audience-hint=chinese-interface zh_CN⟧", "browser_action": {} }',
    'half typed': '{ "⟦exposure manifest_version⟧": 3, "action": { "default_title": "x',
  },
  lookAlikes: {
    'an installable page': '{ "name": "x", "display": "standalone" }',
    'a version only': '{ "manifest_version": 1, "files": [] }',
  },
})

checkReader({
  reader: android,
  path: 'app/src/main/AndroidManifest.xml',
  cases: {
    'a launcher': `<manifest xmlns:android="http://schemas.android.com/apk/res/android"><application android:label="聊天😀">
<activity android:name=".Main"><intent-filter><action android:name="android.intent.action.MAIN"/>
<category android:name="⟦exposure=mobile android.intent.category.LAUNCHER⟧"/></intent-filter></activity>
</application></manifest>`,
    'a channel of a storefront': `<manifest><application><meta-data android:name="⟦audience-hint=mainland-storefront UMENG_CHANNEL⟧" android:value="huawei"/>
<activity><intent-filter><category android:name='⟦exposure android.intent.category.LAUNCHER⟧'/></intent-filter></activity></application></manifest>`,
    'elements left open':
      '<manifest><application><activity><intent-filter><category android:name="⟦exposure android.intent.category.LAUNCHER⟧"/>',
  },
  lookAlikes: {
    'a library':
      '<manifest package="cn.example.lib"><application><service android:name=".S"/></application></manifest>',
    'a comment': '<manifest><!-- <category android:name="android.intent.category.LAUNCHER"/> --></manifest>',
  },
  halfTyped: '\n<act',
})

checkReader({
  reader: plist,
  path: 'ios/Chat/Info.plist',
  cases: {
    'a phone': `<?xml version="1.0"?><plist version="1.0"><dict>
<key>CFBundleDevelopmentRegion</key><string>⟦audience-hint=chinese-interface zh_CN⟧</string>
<key>CFBundlePackageType</key><string>APPL</string>
<key>⟦exposure=mobile LSRequiresIPhoneOS⟧</key><true/></dict></plist>`,
    'a desktop':
      '<plist><dict><key>⟦exposure=desktop LSMinimumSystemVersion⟧</key><string>13.0</string></dict></plist>',
    'a type that the build fills in, left open':
      '<plist><dict><key>CFBundlePackageType</key><string>$(PRODUCT_BUNDLE_PACKAGE_TYPE)</string><key>⟦exposure UILaunchStoryboardName⟧</key><string>L',
  },
  lookAlikes: {
    'a framework':
      '<plist><dict><key>CFBundlePackageType</key><string>FMWK</string><key>LSMinimumSystemVersion</key><string>13</string></dict></plist>',
    tests: '<plist><dict><key>CFBundlePackageType</key><string>BNDL</string></dict></plist>',
  },
  halfTyped: '\n<ke',
})

checkReader({
  reader: tauri,
  path: 'src-tauri/tauri.conf.json',
  cases: {
    'version 2': '{ "⟦exposure=desktop productName⟧": "聊天😀", "identifier": "cn.example.chat" }',
    'version 1':
      '{ "package": { "⟦exposure productName⟧": "x" }, "tauri": { "bundle": { "identifier": "cn.example" } } }',
    'half typed': '{ "⟦exposure productName⟧": "x", "build": { "dist',
  },
  lookAlikes: { 'nothing in it': '{}', 'a schema only': '{ "$schema": "x", "plugins": {} }' },
})

checkReader({
  reader: electron,
  path: 'electron-builder.yml',
  cases: {
    'an id': '⟦exposure=desktop appId⟧: cn.example.聊天\nmac: {}\n',
    'a name and targets': '# 😀\n⟦exposure productName⟧: x\nwin:\n  target: nsis\n',
    'what it builds upon': '⟦exposure extends⟧: ./base.yml\n',
  },
  lookAlikes: { 'files only': 'files:\n  - openai\n' },
  halfTyped: '\nhalf: "',
})

checkReader({
  reader: htmlLang,
  path: 'web/index.html',
  cases: {
    'a page for the mainland': '<!DOCTYPE html>\n<html lang="⟦audience-hint=2 zh-CN⟧">\n',
    'other letters, other quotes, other attributes': "<HTML class='😀' data-x=\"1\" LANG='⟦audience-hint zh-Hans⟧'>",
    'Chinese, not saying where': '<html\n  lang = "⟦audience-hint=1 zh⟧"\n>',
  },
  lookAlikes: {
    'another territory': '<html lang="zh-TW"><p lang="zh-CN">',
    'another language': '<html lang="en">',
    'a code block': '<html><pre>lang="zh-CN"</pre>',
    'a language set by the program': '<html lang={locale}>',
  },
  halfTyped: '\n<p class="',
})

checkReader({
  reader: icp,
  path: 'web/src/Footer.vue',
  cases: {
    'a filing':
      '<a href="https://beian.miit.gov.cn">⟦filing-number:high=icp-filing+audience-hint:high=3 粤ICP备19061234号-2⟧</a>',
    'a licence and the police':
      '<p>😀⟦filing-number=icp-licence+audience-hint 京ICP证030173号⟧ ⟦filing-number=police-filing+audience-hint 京公网安备11010802020134号⟧</p>',
    'samples count little':
      '<p>⟦filing-number:low+audience-hint:low 京ICP备12345678号⟧ ⟦filing-number:low+audience-hint:low 京ICP备XXXXXXXX号⟧</p>',
  },
  lookAlikes: {
    'words about filings': '<p>请先完成ICP备案</p><p>备案号：待填写</p><p>公网安备</p>',
    'letters inside a word': 'const MICPB = "ICPA2-1234"\n',
    'genai-measures.yaml': 'icp: 京ICP备19061234号\n',
  },
  halfTyped: '\n<p class="',
})

checkReader({
  reader: hostPlugin,
  path: 'plugin.json',
  cases: {
    'a chat platform': '{ "id": "ai", "name": "聊天😀", "⟦exposure=bot min_server_version⟧": "9.0.0" }',
    'a team platform': '{ "manifestVersion": "1.17", "⟦exposure=bot bots⟧": [{ "botId": "x" }] }',
    'a notebook': '{ "id": "chat", "⟦exposure=desktop minAppVersion⟧": "1.0.0", "version": "1',
    'a launcher': '{ "pluginName": "聊天", "⟦exposure=desktop features⟧": [] }',
  },
  lookAlikes: {
    'another plug-in': '{ "name": "x", "features": ["openai"] }',
    'META-INF/plugin.xml': '<plugin><id>x</id></plugin>',
  },
})

checkReader({
  reader: harmony,
  path: 'AppScope/app.json5',
  cases: {
    'an application':
      '{ // 聊天 😀\n "app": { "⟦exposure=mobile+audience-hint=mainland-storefront bundleName⟧": "cn.example.chat", } }',
    'its version first': '{ "app": { "versionCode": 1, "⟦exposure+audience-hint bundleName⟧": "a" } }',
    'half typed': '{ "app": { "⟦exposure+audience-hint bundleName⟧": "cn.ex',
  },
  lookAlikes: { 'a module': '{ "module": { "name": "entry", "bundleName": "x" } }' },
})

checkReader({
  reader: quickApp,
  path: 'src/manifest.json',
  cases: {
    'an application':
      '{ "package": "cn.example", "name": "聊天😀", "⟦exposure=mini-program+audience-hint minPlatformVersion⟧": 1080, "router": {} }',
    'its router first':
      '{ "router": { "entry": "pages/Main" }, "package": "a", "⟦exposure+audience-hint minPlatformVersion⟧": 1 }',
    'half typed': '{ "package": "a", "router": {}, "⟦exposure+audience-hint minPlatformVersion⟧": 10',
  },
  lookAlikes: { 'another manifest': '{ "package": "x", "minPlatformVersion": 1 }' },
})
