import { describe } from 'vitest'
import { go, J, java } from './asking.ts'
import { projects } from './kind.ts'

const YES = { moderates: true }

describe('a filter of words or a review of content, in Java and Go', () => {
  projects([
    [
      'java trie bean',
      java('    if (!wordGuard.search(prompt).isEmpty()) return "包含违规内容";', '', {
        [`${J}WordGuard.java`]:
          'package cn.oak;\nimport java.io.*;\nimport java.util.*;\nimport org.springframework.stereotype.Component;\nimport jakarta.annotation.PostConstruct;\n@Component\npublic class WordGuard {\n  private final Map<Character, Object> root = new HashMap<>();\n  @PostConstruct void init() throws IOException {\n    try (BufferedReader r = new BufferedReader(new InputStreamReader(getClass().getResourceAsStream("/sensitive.txt")))) { String l; while ((l = r.readLine()) != null) add(l); }\n  }\n  public List<String> search(String text) { return List.of(); }\n}\n',
      }),
      YES,
    ],
    [
      'java advisor words',
      java('', '', {
        [`${J}WordAdvisor.java`]:
          'package cn.oak;\nimport java.util.*;\nimport org.springframework.ai.chat.client.advisor.api.*;\npublic class WordAdvisor implements CallAdvisor {\n  private static final Set<String> FORBIDDEN = Set.of("赌球", "代孕");\n  public ChatClientResponse adviseCall(ChatClientRequest req, CallAdvisorChain chain) {\n    String text = req.prompt().getUserMessage().getText();\n    for (String w : FORBIDDEN) { if (text.contains(w)) { throw new BusinessException("提问含有违禁词"); } }\n    return chain.nextCall(req);\n  }\n}\n',
      }),
      YES,
    ],
    [
      'java safeguard advisor',
      java('', 'import org.springframework.ai.chat.client.advisor.SafeGuardAdvisor;\nimport java.util.List;\n', {
        [`${J}Conf.java`]:
          'package cn.oak;\nimport java.util.List;\nimport org.springframework.ai.chat.client.ChatClient;\nimport org.springframework.ai.chat.client.advisor.SafeGuardAdvisor;\nimport org.springframework.context.annotation.*;\n@Configuration\npublic class Conf {\n  @Bean ChatClient chat(ChatClient.Builder b) { return b.defaultAdvisors(new SafeGuardAdvisor(List.of("武器", "毒品"), "无法回答", 0)).build(); }\n}\n',
      }),
      YES,
    ],
    [
      'java houbb bs',
      java(
        '    if (words.contains(prompt)) return "请文明提问";',
        'import com.github.houbb.sensitive.word.bs.SensitiveWordBs;\n',
        {
          [`${J}Conf.java`]:
            'package cn.oak;\nimport com.github.houbb.sensitive.word.bs.SensitiveWordBs;\nimport org.springframework.context.annotation.*;\n@Configuration\npublic class Conf {\n  @Bean SensitiveWordBs words() { return SensitiveWordBs.newInstance().ignoreCase(true).init(); }\n}\n',
        },
      ),
      YES,
    ],
    [
      'java hutool SensitiveUtil',
      java(
        '    if (SensitiveUtil.containsSensitive(prompt)) return "含敏感内容";',
        'import cn.hutool.dfa.SensitiveUtil;\n',
      ),
      YES,
    ],
    [
      'java hutool WordTree',
      java('    if (tree.isMatch(prompt)) return "含违规内容";', 'import cn.hutool.dfa.WordTree;\n', {
        [`${J}Trees.java`]:
          'package cn.oak;\nimport cn.hutool.dfa.WordTree;\nimport cn.hutool.core.io.FileUtil;\npublic class Trees { static final WordTree tree = new WordTree(); static { tree.addWords(FileUtil.readUtf8Lines("sensitive.txt")); } }\n',
      }),
      YES,
    ],
    [
      'java db words',
      java('    for (BadWord w : mapper.selectList(null)) if (prompt.contains(w.getWord())) return "内容不合规";', '', {
        [`${J}BadWord.java`]:
          'package cn.oak;\n@TableName("bad_word")\npublic class BadWord { private String word; public String getWord() { return word; } }\n',
      }),
      YES,
    ],
    [
      'java netease',
      java(
        '    Antispam antispam = new Antispam();\n    if (antispam.check(prompt).getSuggestion() == 2) return "违规";',
        '',
        {
          [`${J}Antispam.java`]:
            'package cn.oak;\npublic class Antispam { Result check(String text) { return http.post("https://as.dun.163.com/v5/text/check", sign(text)); } }\n',
        },
      ),
      YES,
    ],
    [
      'java wx ma',
      java(
        '    if (!wxMaService.getSecurityService().checkMessage(prompt)) return "内容违规";',
        'import cn.binarywang.wx.miniapp.api.WxMaService;\n',
      ),
      YES,
    ],
    [
      'java jfinal-like filter',
      java('', '', {
        [`${J}WordFilter.java`]:
          'package cn.oak;\nimport jakarta.servlet.*;\nimport org.springframework.stereotype.Component;\n@Component\npublic class WordFilter implements Filter {\n  public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain) {\n    String body = read(req);\n    if (SensitiveTrie.hit(body)) { ((HttpServletResponse) res).sendError(400, "含敏感词"); return; }\n    chain.doFilter(req, res);\n  }\n}\n',
      }),
      YES,
    ],
    [
      'java aliyun old green',
      java('    Scan scan = new Scan();\n    if (scan.scanText(prompt).equals("block")) return "违规";', '', {
        [`${J}Scan.java`]:
          'package cn.oak;\nimport com.aliyuncs.green.model.v20180509.TextScanRequest;\npublic class Scan { String scanText(String t) { TextScanRequest r = new TextScanRequest(); r.setHttpContent(t); return client.doAction(r).suggestion; } }\n',
      }),
      YES,
    ],
    [
      'java openai moderation spring',
      java(
        '    if (moderationModel.call(new ModerationPrompt(prompt)).getResult().getOutput().getResults().get(0).isFlagged()) return "blocked";',
        'import org.springframework.ai.moderation.*;\n',
      ),
      YES,
    ],
    [
      'java langchain4j guardrail',
      {
        'pom.xml':
          '<project><groupId>cn.oak</groupId><artifactId>oak</artifactId><dependencies><dependency><groupId>io.quarkiverse.langchain4j</groupId><artifactId>quarkus-langchain4j-openai</artifactId></dependency><dependency><groupId>io.quarkus</groupId><artifactId>quarkus-rest</artifactId></dependency></dependencies></project>',
        [`${J}Bot.java`]:
          'package cn.oak;\nimport io.quarkiverse.langchain4j.RegisterAiService;\nimport dev.langchain4j.service.*;\nimport dev.langchain4j.service.guardrail.InputGuardrails;\n@RegisterAiService\npublic interface Bot { @InputGuardrails(CleanWords.class) String chat(@UserMessage String m); }\n',
        [`${J}CleanWords.java`]:
          'package cn.oak;\nimport dev.langchain4j.data.message.UserMessage;\nimport dev.langchain4j.guardrail.*;\npublic class CleanWords implements InputGuardrail {\n  public InputGuardrailResult validate(UserMessage m) { return m.singleText().matches(".*(炸弹|毒品).*") ? fatal("refused") : success(); }\n}\n',
        [`${J}Res.java`]:
          'package cn.oak;\nimport jakarta.ws.rs.*;\n@Path("/ask") public class Res { Bot bot; @POST public String ask(String q) { return bot.chat(q); } }\n',
      },
      YES,
    ],
    [
      'go trie package',
      go(
        '\tif ok, w := words.Check(prompt); !ok {\n\t\tc.JSON(400, gin.H{"msg": "含敏感词" + w})\n\t\treturn\n\t}',
        '\t"oak/words"',
        {
          'words/trie.go':
            'package words\n\nimport "os"\n\ntype node struct{ next map[rune]*node }\n\nvar root *node\n\nfunc Load() { b, _ := os.ReadFile("data/sensitive.txt"); build(string(b)) }\n\nfunc Check(text string) (bool, string) { return true, "" }\n',
        },
      ),
      YES,
    ],
    [
      'go config blocklist',
      go(
        '\tfor _, w := range config.Cfg.BlockWords {\n\t\tif strings.Contains(prompt, w) {\n\t\t\tc.String(200, "这个话题我不能聊")\n\t\t\treturn\n\t\t}\n\t}',
        '\t"strings"\n\t"oak/config"',
        {
          'config/config.go':
            'package config\n\ntype C struct { BlockWords []string `yaml:"block_words"` }\n\nvar Cfg C\n',
        },
      ),
      YES,
    ],
    [
      'go sensitive wordfilter',
      go(
        '\tif hit := filter.FindAll(prompt); len(hit) > 0 {\n\t\tc.AbortWithStatus(451)\n\t\treturn\n\t}',
        '\t"github.com/zgljl2012/sensitive"',
      ),
      YES,
    ],
    [
      'go reply filter',
      go('\tdefer func() {}()', '\t"strings"', {
        'mask.go':
          'package main\n\nimport "strings"\n\nvar sensitive = loadLines("sensitive.txt")\n\nfunc maskReply(reply string) string {\n\tfor _, w := range sensitive {\n\t\treply = strings.ReplaceAll(reply, w, "**")\n\t}\n\treturn reply\n}\n// used on every answer of the model before it is sent\nfunc answer(gpt string) string { return maskReply(gpt) }\n',
      }),
      YES,
    ],
    [
      'go checkSensitive setting',
      go(
        '\tif setting.ShouldCheckPromptSensitive() {\n\t\tif err := service.CheckSensitiveInput(prompt); err != nil {\n\t\t\tc.JSON(400, err)\n\t\t\treturn\n\t\t}\n\t}',
      ),
      YES,
    ],
  ])
})
