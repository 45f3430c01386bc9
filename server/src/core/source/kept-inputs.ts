/** Something that is stored: a table, a document, a row that is written. `columns` are names as written. */
export interface Stored {
  readonly name: string
  readonly columns: readonly string[]
}

/** How users' inputs are kept: with who sent them, or with an end. */
export interface Kept {
  readonly identity: boolean
  readonly retention: boolean
  readonly of: 'store'
}

/** What only ever holds what a person asked a model. */
const PROMPT = new Set(
  'prompt userprompt userinput userquery userquestion usermessage prompttext inputprompt promptcontent'.split(' '),
)
/** Words for it beside the id of a conversation; the second need a store that is named for one. */
const ASKED = new Set('query question humanmessage'.split(' '))
const SENT = new Set('query question humanmessage input inputs inputtext message'.split(' '))
const ANSWER = new Set(
  'response answer completion reply airesponse aireply aianswer aimessage botresponse botreply modeloutput modelresponse llmresponse output outputs outputtext generatedtext generatedcontent assistantmessage responsetext answertext completiontext'.split(
    ' ',
  ),
)
const PICTURE = new Set(
  'imageurl imageurls images resulturl outputurl videourl audiourl generatedimage resultimage'.split(' '),
)
const SAID = new Set('content contents parts text message body'.split(' '))
const THREAD = /^(chat|conversation|session|thread|dialog(ue)?|topic)_?(id|uuid|key)?$/i
const CONVERSATION =
  /message|chat|conversation|dialog|prompt|completion|generation|llm|gpt|(^|_)ai(_|$)|(^|[a-z])AI|^Ai[A-Z]|query_?log|qa_?(log|record|history)/i
/** Stores of what a product itself asks or knows. */
const ASIDE =
  /template|preset|example|sample|few_?shot|dataset|eval|bench|faq|knowledge|notification|e?mail|sms|setting|config|quiz|exam|survey|system_?prompt|migration/i
const WHO =
  /^(user|owner|account|member|customer|author|creator|sender|from_?user|created_?by|create_?by|student|visitor|open|wx|wechat|end_?user|app_?user)?_?(user)?_?(id|uid|uuid|name|openid|email)$|^(user|owner|account|member|customer|author|creator|sender|created_?by|create_?by|openid|uid|email)$/i
const NOT_WHO = /^_?(id|uuid|name)$/i
const END =
  /^(expires?|expired|expiry|expiration)(_?(at|on|time|date))?$|^ttl$|delete_?after|purge_?at|retention|retain_?until/i

/** How a store keeps what users ask a model and what it answers; nothing for a store of anything else. */
export function keptIn(stored: Stored, others: readonly Stored[] = []): Kept | undefined {
  if (!keepsInputs(stored)) return undefined
  const threaded = stored.columns.some(column => THREAD.test(column))
  const owner = threaded ? others.filter(one => CONVERSATION.test(one.name) && namesWho(one.columns)) : []
  return {
    of: 'store',
    identity: namesWho(stored.columns) || owner.length > 0,
    retention: [stored, ...owner].some(one => one.columns.some(column => END.test(column))),
  }
}

function keepsInputs({ name, columns }: Stored): boolean {
  if (ASIDE.test(name)) return false
  const plain = columns.map(column => column.toLowerCase().replaceAll('_', ''))
  const has = (words: ReadonlySet<string>) => plain.some(column => words.has(column))
  if (has(PROMPT) && (has(ANSWER) || has(PICTURE))) return true
  const conversation = CONVERSATION.test(name)
  const threaded = columns.some(column => THREAD.test(column))
  if (has(ANSWER) && ((conversation && has(SENT)) || (threaded && has(ASKED)))) return true
  // Messages between people have senders; those with a model have roles.
  return conversation && plain.includes('role') && has(SAID)
}

function namesWho(columns: readonly string[]): boolean {
  return columns.some(column => WHO.test(column) && !NOT_WHO.test(column))
}
