/**
 * Modules whose name says that they look for unwanted words or judge content, by which one asks them in any language. What a
 * package is called where it is installed stands in the table of checks; what code imports often differs.
 */
const NAMED =
  /(?:^|[/.@_-])(?:sensitive[-_.]?(?:words?|text)(?:[-_]?(?:tool|filter|check|detect|plus|js|helper))?|py[-_]?sensitive|go[-_]?(?:sensitive|dirty[-_]?filter|away|censorword)|bad[-_]?words?(?:[-_]\w{1,20})?|swear[-_]?words?|dirty[-_]?(?:filter|words?)|words?[-_]?filter|naughty[-_]?words?|better[-_]?profanity|profanity(?:[-_]?(?:check|filter|util|finder))?|leo[-_]profanity|obscenity|rustrict|censor(?:ed)?|swearjar|purgomalum|expletive|mint[-_]filter|fastscan|dfa[-_]?filter|opennsfw2?|nsfwjs|nudenet|detoxify)(?=$|[/.:])/i
/** Packages of the JVM and of platforms that do not carry their product's name at the end. */
const KNOWN =
  /^(?:cn\.hutool\.dfa|com\.github\.houbb\.sensitive\.word|toolgood\.words|com\.aliyuncs\.green|com\.aliyun\.green\d|com\.aliyun\.imageaudit|com\.baidu\.aip\.contentcensor|com\.tencentcloudapi\.(?:tms|ims|ams|vm)|com\.huaweicloud\.sdk\.moderation|com\.netease\.(?:yidun|is\.antispam)|org\.springframework\.ai\.(?:\w+\.)?moderation|com\.aallam\.openai\.api\.moderation|com\.theokanning\.openai\.moderation|com\.openai\.models\.moderations|dev\.langchain4j\.model\.(?:\w+\.)?moderation|com\.azure\.ai\.contentsafety|github\.com\/[\w-]{1,40}\/sensitive|Azure\.AI\.ContentSafety|OpenAI\.Moderations|ToolGood\.Words|ProfanityFilter)(?=$|[./:])/i

/** Whether a module named by an import is there to look for what should not be said. */
export function isCheckModule(module: string): boolean {
  return !/^\.{1,2}(?:\/|$)/.test(module) && (KNOWN.test(module) || NAMED.test(module))
}
