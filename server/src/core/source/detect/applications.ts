import { gate, mayMatch } from '../../text/looked-at.ts'
import type { Exposure } from '../../evidence/vocabulary.ts'
import { WECHAT_WEB } from '../../evidence/wechat-web.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Unit } from '../unit.ts'
import type { SourceLanguage } from '../../syntax/source-languages.ts'

interface Entry {
  readonly languages: readonly SourceLanguage[]
  /** The first group is what is shown. */
  readonly says: RegExp
  /** The text must also match. */
  readonly needs?: RegExp
  /** The text must not match. */
  readonly unless?: RegExp
  readonly exposure: Exposure
  readonly strength: 'strong' | 'weak'
}

/** Where applications of each platform begin. */
const ENTRIES: readonly Entry[] = [
  {
    languages: ['swift'],
    says: /(@main)\b/,
    needs: /import AppKit|NSApplication|\bMenuBarExtra\b|\bNSWindow\b/,
    unless: /#if os\((?:macOS|iOS)\)|\bUIKit\b|\bUIApplication/,
    exposure: 'desktop',
    strength: 'strong',
  },
  {
    languages: ['swift'],
    says: /(@main)\b/,
    needs: /:\s*App\b|UIApplicationDelegate/,
    exposure: 'mobile',
    strength: 'strong',
  },
  {
    languages: ['kotlin', 'java'],
    says: /\bclass\s{1,40}(\w{1,80})[^{;]{0,300}?(?::|\bextends)\s{0,40}(?:AppCompat|Component|Fragment|Base)?Activity\b/,
    needs: /import android/,
    exposure: 'mobile',
    strength: 'strong',
  },
  // What writes the page for a call, whatever name a catalogue of versions gives to its library.
  {
    languages: ['kotlin'],
    says: /\bcall\.(respondHtml(?:Template|Fragment)?|respondTemplate)\b/,
    needs: /\bio\.ktor\.server\b/,
    exposure: 'web-ui',
    strength: 'strong',
  },
  {
    languages: ['java', 'kotlin'],
    says: /\bctx\.(render)\(\s{0,40}"[^"\n]{1,80}"/,
    needs: /\bio\.javalin\b/,
    exposure: 'web-ui',
    strength: 'strong',
  },
  {
    languages: ['java', 'kotlin'],
    says: /\b(itchat4j)\b/,
    exposure: 'bot',
    strength: 'strong',
  },
  {
    languages: ['csharp'],
    says: /\bclass\s+(\w+)\s*:\s*(?:Window|Form|MauiWinUIApplication)\b/,
    exposure: 'desktop',
    strength: 'strong',
  },
  {
    languages: ['python'],
    says: /\b(QApplication|tk\.Tk|tkinter\.Tk|customtkinter\.CTk|wx\.App)\(/,
    exposure: 'desktop',
    strength: 'strong',
  },
  {
    languages: ['python'],
    says: /\bclass\s{1,40}\w{1,80}\([^()]{0,200}\b(ConversationEntity|AbstractConversationAgent)\b/,
    needs: /homeassistant/,
    exposure: 'bot',
    strength: 'strong',
  },
  // What Modal runs is answered at an address of its own.
  {
    languages: ['python'],
    says: /^[ \t]{0,20}@((?:modal\.)?(?:fastapi_endpoint|web_endpoint|asgi_app|wsgi_app|web_server))\(/m,
    needs: /^(?:import|from) modal\b/m,
    exposure: 'http-api',
    strength: 'strong',
  },
  // Functions and workflows that Slack runs for those who write in it.
  {
    languages: ['typescript', 'javascript'],
    says: /\b(SlackFunction|DefineWorkflow|Manifest)\(/,
    needs: /\bdeno[-_]slack[-_]sdk\b/,
    exposure: 'bot',
    strength: 'strong',
  },
  {
    languages: ['rust'],
    says: /\b(tauri::Builder|eframe::run_native|iced::application)\b/,
    exposure: 'desktop',
    strength: 'strong',
  },
  {
    languages: ['go'],
    says: /\b(wails\.Run|walk\.MainWindow)\b/,
    exposure: 'desktop',
    strength: 'weak',
  },
  {
    languages: ['typescript'],
    says: /(@Entry(?:V2)?)\b/,
    needs: /@Component(?:V2)?\b[\s\S]{0,4000}?\bstruct\b/,
    exposure: 'mobile',
    strength: 'strong',
  },
  {
    languages: ['cpp'],
    says: /\b(QApplication|QGuiApplication|QMLApplication|wxIMPLEMENT_APP|IMPLEMENT_APP|gtk_application_new|WinMain|wWinMain|NSApplicationMain)\b/,
    exposure: 'desktop',
    strength: 'strong',
  },
  { languages: ['cpp'], says: /\b(UIApplicationMain)\b/, exposure: 'mobile', strength: 'strong' },
  // The page that Vite and its like begin with.
  {
    languages: ['html'],
    says: /<script\b[^>]{0,120}\bsrc\s{0,4}=\s{0,4}"(\.{0,2}\/?src\/[\w./-]{1,80})"/,
    needs: /type\s*=\s*"module"/,
    exposure: 'web-ui',
    strength: 'weak',
  },
  {
    languages: ['html'],
    says: /(@page)\s+"\/[^"\n]*"/,
    exposure: 'web-ui',
    strength: 'strong',
  },
  {
    languages: ['elixir'],
    says: /\buse \w+, (:live_view|:live_component|:html)\b|\buse (Phoenix\.LiveView)\b/,
    exposure: 'web-ui',
    strength: 'strong',
  },
  {
    languages: ['javascript'],
    says: /\bfunction (doGet|doPost)\(/,
    needs: /\b(HtmlService|ContentService)\./,
    exposure: 'web-ui',
    strength: 'strong',
  },
  {
    languages: ['php'],
    says: /\bclass\s+(\w+)\s+extends\s+(?:OCS|Api|Public\w*)?Controller\b/,
    needs: /OCP\\AppFramework/,
    exposure: 'web-ui',
    strength: 'strong',
  },
  // What is asked of the phone itself, through the runtime of uni-app.
  {
    languages: ['javascript', 'typescript', 'vue'],
    says: /\b(plus\.(?:runtime|device|push|nativeUI|android|ios|payment|oauth|camera|gallery|webview))\b/,
    needs: /\buni\.|@dcloudio|APP-PLUS/,
    exposure: 'mobile',
    strength: 'weak',
  },
  {
    languages: ['javascript', 'typescript'],
    says: /^(Page|App)\(\{/m,
    needs: /\bwx\.|getApp\(/,
    exposure: 'mini-program',
    strength: 'strong',
  },
]

/** The fields of what WeChat hands an official account's server, and of what that answers. */
const OFFICIAL_ACCOUNT = /\b(ToUserName|toUserName|to_user_name|tousername)\b/
const TURN = /\b(FromUserName|fromUserName|from_user_name|fromusername)\b/
const REPLY = /\bMsgType\b|\bmsgType\b|\bmsg_?type\b/i

/** Clients of a person's own account speak of the same fields, and of groups, contacts and how far they have read. */
const PERSONAL = new RegExp(`itchat|wechaty|${WECHAT_WEB.source}`, 'i')

function officialAccount(unit: Unit, sink: Sink): void {
  if (unit.role !== 'product' || !unit.says(TURN) || !unit.says(REPLY)) return
  const match = unit.says(PERSONAL) ? PERSONAL.exec(unit.text) : OFFICIAL_ACCOUNT.exec(unit.text)
  if (match === null || !unit.holds(match.index)) return
  const span = unit.stretch(match.index, match.index + match[0].length)
  sink.add('exposure', span, match[0], { exposure: 'bot', strength: 'strong' }, 'medium')
}

/** How WeChat names a person and a group, in what is read off its program on a desktop. */
const WECHAT_ID = /\bwxid(?=\b|_)|\bwx_id\b|(?:from|to|sender|From|To)_?[wW]xid\b/
const WECHAT_TOLD = /\bRECV_(?:TXT|TEXT|PIC)_?\w{0,12}\b|@chatroom\b/
/** A connection to that program, by which its messages come in. */
const WECHAT_HEARD =
  /\b(WebSocketApp|websockets?\.connect|new WebSocket|websocket\.create_connection|websocket\.DefaultDialer\.Dial)\(/

/** A bot that hooks WeChat's own program, and is told over a socket what people write. */
function personalAccount(unit: Unit, sink: Sink): void {
  if (unit.role !== 'product' || !unit.says(WECHAT_ID) || !unit.says(WECHAT_TOLD)) return
  const match = unit.says(WECHAT_HEARD) ? WECHAT_HEARD.exec(unit.text) : null
  if (match === null || !unit.covers(match.index)) return
  const [, name = ''] = match
  const span = unit.stretch(match.index, match.index + name.length)
  sink.add('exposure', span, name, { exposure: 'bot', strength: 'strong' }, 'medium')
}

/** Addresses to which bots speak; a robot that only reports looks the same, so they weigh little. */
const BOTS =
  /api\.telegram\.org|qyapi\.weixin\.qq\.com\/cgi-bin\/(webhook|message)|api\.weixin\.qq\.com\/cgi-bin\/(message\/custom|draft|freepublish|mass)|(?:open\.(?:feishu\.cn|larksuite\.com)|^)\/open-apis\/(?:bot\/(?:v\d\/)?hook|im\/v\d\/messages)|oapi\.dingtalk\.com\/robot/

/** What a bot listens at that speaks to its platform without a library. */
const LISTENS =
  /\/api\/v4\/websocket\b|gateway\.discord\.gg|apps\.connections\.open|api\.dingtalk\.com\/v1\.0\/gateway|\/_matrix\/client\/(?:r0|v3)\/sync|api\.telegram\.org\/.{0,60}\/?getUpdates|api\.sgroup\.qq\.com\/gateway|ilink\/bot\/getupdates\b/

/** Mobile, desktop and mini-program applications, and bots without a framework. */
export const applications: Detector = {
  stringsNeed: gate(BOTS, LISTENS),
  string(unit, at, value, sink) {
    if (value.length >= 200) return
    const listens = LISTENS.exec(value)
    const match = listens ?? (value.includes('.') || value.startsWith('/open-apis') ? BOTS.exec(value) : null)
    if (match === null) return
    const start = unit.tokens.start(at) + match.index
    sink.add(
      'exposure',
      unit.stretch(start, start + match[0].length),
      match[0],
      { exposure: 'bot', strength: listens ? 'strong' : 'weak' },
      'medium',
    )
  },
  finish(unit, sink) {
    officialAccount(unit, sink)
    personalAccount(unit, sink)
    for (const { languages, says, needs, unless, exposure, strength } of ENTRIES) {
      if (!languages.includes(unit.language) || !mayMatch(unit.text, says)) continue
      const match = says.exec(unit.text)
      if (match === null || (needs !== undefined && !needs.test(unit.text)) || unless?.test(unit.text)) continue
      const [all, name = all] = match
      const start = match.index + all.indexOf(name)
      if (unit.covers(start))
        sink.add('exposure', unit.stretch(start, start + name.length), name, { exposure, strength })
      return
    }
  },
}
