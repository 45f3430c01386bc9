import { PUNCT, WORD } from '../syntax/tokens.ts'
import { allMatches } from '../text/steps.ts'
import type { Unit } from './unit.ts'

/** Marks that have nothing take a type up: they say something to the compiler, to a serialiser, or of what a member is given. */
const HARMLESS_JVM =
  /^(?:Override|Deprecated|Suppress\w*|SafeVarargs|FunctionalInterface|Data|Value|Getter|Setter|Builder\w*|Singular|SuperBuilder|With|\w*ArgsConstructor|ToString|EqualsAndHashCode|Accessors|UtilityClass|SneakyThrows|Slf4j|XSlf4j|Log|Log4j2?|CommonsLog|Flogger|FieldDefaults|NonNull\w*|NotNull|Nullable\w*|ParametersAreNonnull\w*|NotBlank|NotEmpty|Size|Min|Max|Pattern|Email|Valid|Validated|Json\w*|Xml\w*|Serial\w*|Transient|Column|Id|GeneratedValue|TableField|TableId|TableName|Schema\w*|ApiModel\w*|ApiOperation|Operation|Tag|Autowired|Inject|Resource|Qualifier|Lazy|Order|Scope|Conditional\w*|DependsOn|Transactional|Async|Retryable|Generated|Since|Jvm\w+|Throws|OptIn|Parcelize|Keep|Volatile|Synchronized|RequiresApi|\w+Res|VisibleForTesting|WorkerThread|MainThread|UiThread|AnyThread|ExperimentalCoroutinesApi|Stable|Immutable|Test)$/
/** What a container makes for whoever asks for what it stands for. */
const INJECTED =
  /^(?:Service|Component|Repository|Named|Singleton|ApplicationScoped|RequestScoped|Dependent|Primary|Injectable)$/
/** What a container makes at once may enter itself wherever it is asked later. */
const HANDS_ITSELF_ON = /[(,]\s?this\s?(?:[,)]|::)/
const HARMLESS_SWIFT =
  /^(?:State\w*|ObservedObject|Observ\w+|Environment\w*|Binding|Bindable|Published|MainActor|Sendable|escaping|autoclosure|available|discardableResult|ViewBuilder|AppStorage|SceneStorage|FocusState|GestureState|Namespace|unknown|preconcurrency|frozen|inlinable|usableFromInline|testable|dynamicMemberLookup|convention|retroactive|nonobjc|inline|unchecked|Query|Attribute|Relationship|CodingKey\w*|ScaledMetric|globalActor)$/
const HARMLESS_NET =
  /^(?:Serializable|Obsolete|Flags|Json\w*|Xml\w*|Data(?:Contract|Member|Type)|Required|StringLength|MinLength|MaxLength|Range|Key|Column|Table|NotMapped|ForeignKey|Display\w*|Description|Debugger\w*|MethodImpl|Caller\w*|NotNull\w*|MaybeNull\w*|AllowNull|DisallowNull|DoesNotReturn\w*|MemberNotNull\w*|SuppressMessage|Conditional|GeneratedRegex|GeneratedCode|CompilerGenerated|ExcludeFromCodeCoverage|EditorBrowsable|Browsable|Category|LoggerMessage|ThreadStatic|StructLayout|FieldOffset|MarshalAs|Inject|Parameter|ObservableProperty|NotifyPropertyChanged\w*|NotifyCanExecute\w*|RelayCommand|SerializeField|Header|Tooltip|assembly|module|Pure|UsedImplicitly|CanBeNull|EnumMember|DefaultValue|SetsRequiredMembers|SupportedOSPlatform|UnmanagedFunctionPointer|EnumeratorCancellation)(?:Attribute)?$/
const HARMLESS_PHP =
  /^(?:Override|Pure|SensitiveParameter|Deprecated|ArrayShape|ReturnTypeWillChange|AllowDynamicProperties|NoReturn|Attribute|Inject|Autowire|Assert|ORM|Serializer|SerializedName|Groups|Since|OA|Immutable)$/
const HARMLESS_RUST =
  /^(?:derive|allow|warn|deny|forbid|expect|cfg|cfg_attr|inline|must_use|serde|serde_as|doc|test|tokio|default|error|from|source|repr|non_exhaustive|async_trait|instrument|tracing|deprecated|track_caller|cold|rustfmt|clippy|ignore|should_panic|strum|arg|builder|schema|schemars|validate|sqlx|diesel|automatically_derived|feature|path|async_recursion|skip|display|transient|pin|pin_project|educe|bon|allow_internal_unstable)$/
const HARMLESS_MACROS =
  /^(?:thread_local|lazy_static|macro_rules|bitflags|task_local|static_assertions|compile_error|include_str|pin_project|cfg_if|once_cell|println|eprintln|assert|const_format)$/

/** What code outside calls, and what an engine hangs on its scenes, which name it in files of their own. */
const ATTACHED =
  /\bDllImport\b|\bclass\s{1,9}\w{1,80}(?:<[^<>{]{0,80}>)?\s{0,9}:\s{0,9}(?:[\w.]{1,80}\s{0,3},\s{0,9}){0,4}[\w.]{0,40}(?:MonoBehaviour|NetworkBehaviour|UdonSharpBehaviour|ScriptableObject|EditorWindow|Node[23]?D?|CharacterBody[23]D|Control|SyncScript|AsyncScript)\b/

/** Whether something on a type of a file, or on what it holds, may have it taken up by somebody who does not name it. */
export function isMarked(unit: Unit): boolean {
  switch (unit.language) {
    case 'java':
    case 'kotlin': {
      const isEager = unit.says(HANDS_ITSELF_ON)
      return anyMark(unit, (name, at) =>
        INJECTED.test(name) ? isEager || unit.tokens.isPunct(at + 1, '(') : !HARMLESS_JVM.test(name),
      )
    }
    case 'ruby':
      return declares(unit)
    case 'swift':
      return anyMark(unit, name => !HARMLESS_SWIFT.test(name))
    case 'csharp':
      return anyAttribute(unit, name => !HARMLESS_NET.test(name)) || unit.says(ATTACHED)
    case 'php':
      return anyHashed(unit, name => !HARMLESS_PHP.test(name)) || unit.says(IN_COMMENT)
    case 'rust':
      return anyHashed(unit, name => !HARMLESS_RUST.test(name)) || anyMacro(unit)
    default:
      return false
  }
}

/** Whether a container makes a type of a file for whoever asks for it. */
export function isInjected(unit: Unit): boolean {
  return unit.mentions('@') && anyMark(unit, name => INJECTED.test(name))
}

/** PHP's older marks stand in comments: `* @Route("/talk")`. */
const IN_COMMENT =
  /^\s{0,40}(?:\/\*)?\*{1,2}\s?@(?!(?:Author|Date|Time|Description|Param|Return|Var|Last|File|Create|Modify|Note|Class|Desc|Version|Email|Link)\b)[A-Z][\w\\]{0,80}\s?\(/m

/** What Ruby says in the body of a class of itself alone. */
const HARMLESS_RUBY =
  /^(?:attr_\w+|include|extend|prepend|private\w*|public\w*|protected|module_function|delegate\w*|def_delegators?|alias\w*|require\w*|autoload|class_attribute|[cm]attr_\w+|using|end|class|module|def|begin|rescue|ensure|if|unless|else|elsif|case|when|return|raise|do|thread_mattr_\w+|attribute\w*|const_missing|undef|freeze|self|super|yield|new)$/
const RUBY_TYPE = /^[ \t]{0,20}class\s/gm
const RUBY_LINE = /^[ \t]{1,20}(?:[A-Z][\w:]{0,80}\.)?([a-z_]\w{0,80}[!?]?)(?=[ \t(]|$)(?![ \t]*[=.,])/

/** Whether a class of Ruby calls something while it is read: that may enter it in a list of its kind. */
function declares(unit: Unit): boolean {
  for (const { index } of allMatches(unit.text, RUBY_TYPE)) {
    const end = unit.text.slice(index).search(/^[ \t]*def\s/m)
    const body = unit.text
      .slice(index, end < 0 ? undefined : index + end)
      .split('\n')
      .slice(1)
    if (body.some(line => !HARMLESS_RUBY.test(RUBY_LINE.exec(line)?.[1] ?? 'end'))) return true
  }
  return false
}

type Judge = (name: string, at: number) => boolean

/** `@a.b.Name`, on a type or a member and not on a parameter; `at` is the name's own token. */
function anyMark(unit: Unit, isOne: Judge): boolean {
  const { tokens, text } = unit
  for (let at = 0; at < tokens.count; at++) {
    if (!tokens.isPunct(at, '@') || tokens.kind(at + 1) !== WORD || isWithin(unit, at)) continue
    // `this@Talk`, `return@map`, `@interface`.
    if (/\w/.test(text[tokens.start(at) - 1] ?? '') || tokens.isWord(at + 1, 'interface')) continue
    const name = lastName(unit, tokens.isPunct(at + 2, ':') ? at + 3 : at + 1, '.')
    if (isOne(tokens.value(name), name)) return true
  }
  return false
}

/** Whether a mark stands on a parameter, or within another mark. */
function isWithin({ tokens }: Unit, at: number): boolean {
  return tokens.isPunct(tokens.parent(at), '(')
}

/** `[Name(…), Other]` of C#, where a statement may begin. */
function anyAttribute(unit: Unit, isOne: Judge): boolean {
  const { tokens } = unit
  for (let at = 0; at < tokens.count; at++) {
    if (!tokens.isPunct(at, '[') || !/^[{};\]]?$/.test(tokens.value(at - 1))) continue
    if (!tokens.isFirst(at) && tokens.isPunct(at - 1, ']')) continue
    const close = tokens.after(at) - 1
    if (tokens.isPunct(close + 1, '=')) continue
    for (let here = at + 1; here < close; here++) {
      if (
        tokens.parent(here) !== at ||
        !(here === at + 1 || tokens.isPunct(here - 1, ',') || tokens.isPunct(here - 1, ':'))
      )
        continue
      if (tokens.kind(here) !== WORD || tokens.isPunct(here + 1, ':')) continue
      const name = lastName(unit, here, '.')
      if (isOne(tokens.value(name), name)) return true
    }
  }
  return false
}

/** `#[name(…)]` of Rust and PHP. */
function anyHashed(unit: Unit, isOne: Judge): boolean {
  const { tokens } = unit
  for (let at = 0; at < tokens.count; at++) {
    if (!tokens.isPunct(at, '#')) continue
    const open = tokens.isPunct(at + 1, '!') ? at + 2 : at + 1
    if (open === at + 2 || !tokens.isPunct(open, '[') || isWithin(unit, at)) continue
    const first = tokens.isPunct(open + 1, '\\') ? open + 2 : open + 1
    // Of Rust the crate tells: `clippy::…`; a mark of no crate goes by its own name.
    const name = unit.language === 'rust' ? first : lastName(unit, first, '\\')
    if (tokens.kind(name) === WORD && isOne(tokens.value(name), name)) return true
  }
  return false
}

/** `inventory::submit! { … }` at the outermost level of a file. */
function anyMacro(unit: Unit): boolean {
  const { tokens } = unit
  for (let at = 1; at < tokens.count; at++)
    if (
      tokens.isPunct(at, '!') &&
      tokens.parent(at) < 0 &&
      tokens.kind(at - 1) === WORD &&
      /^[({[]$/.test(tokens.value(at + 1)) &&
      !HARMLESS_MACROS.test(tokens.value(at - 1))
    )
      return true
  return false
}

function lastName({ tokens }: Unit, from: number, joiner: string): number {
  let at = from
  while (tokens.kind(at + 1) === PUNCT && tokens.isPunct(at + 1, joiner) && tokens.kind(at + 2) === WORD) at += 2
  return at
}
