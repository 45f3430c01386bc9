import { describe, expect, it } from 'vitest'
import { audited } from '../kinds/project.ts'
import { seen } from './seen.ts'

describe('a phone number of the mainland is asked for', () => {
  it.each([
    ['src/join.ts', 'export const ok = (v: string) => /^1[3-9]\\d{9}$/.test(v)\n'],
    ['app/Join.php', "<?php\n$v = ['phone' => ['required', 'regex:/^1[3456789]\\d{9}$/']];\n"],
    ['Join.java', 'class Join { @Pattern(regexp = "^1[3-9]\\\\d{9}$") String phone; }\n'],
    ['join.py', "import re\nPHONE = re.compile(r'^(?:\\+?86)?1[3-9]\\d{9}$')\n"],
    ['join.go', 'package a\nvar phone = regexp.MustCompile(`^1(3\\d|4[5-9]|5[0-35-9])\\d{8}$`)\n'],
    ['src/join.js', "import v from 'validator'\nexport const ok = p => v.isMobilePhone(p, 'zh-CN')\n"],
  ])('%s', (path, text) => {
    expect(seen('audience-hint', path, text).map(one => one.detail.what)).toEqual(['mainland-phone'])
  })

  it.each([
    [
      'numbers in a text, to hide them',
      'src/mask.ts',
      "export const mask = t => t.replace(/(?<!\\d)1[3-9]\\d{9}(?!\\d)/g, '*')\n",
    ],
    ['years', 'src/year.ts', 'export const ok = v => /^1\\d{3}$/.test(v)\n'],
    [
      'another country',
      'src/join.js',
      "import v from 'validator'\nexport const ok = p => v.isMobilePhone(p, 'en-US')\n",
    ],
    [
      "an operator's own departments",
      'src/views/system/dept/index.vue',
      '<script>\nexport default { rules: { phone: [{ pattern: /^1[3-9]\\d{9}$/ }] } }\n</script>\n',
    ],
    [
      'people whom an operator enters',
      'src/admin/user.ts',
      'export const ok = (v: string) => /^1[3-9]\\d{9}$/.test(v)\n',
    ],
    [
      'what a generator of forms begins with',
      'src/utils/generator/drawing.js',
      "export default [{ regList: [{ pattern: '/^1(3|4|5|7|8|9)\\d{9}$/' }] }]\n",
    ],
    ['a remark', 'src/join.ts', '// like /^1[3-9]\\d{9}$/\nexport const a = 1\n'],
  ])('not by %s', (_, path, text) => {
    expect(seen('audience-hint', path, text)).toEqual([])
  })

  it.each([
    ['join.py', 'from tencentcloud.sms.v20210111 import sms_client\n'],
    [
      'join.py',
      'from aliyunsdkcore.request import CommonRequest\nr = CommonRequest()\nr.set_domain("dysmsapi.aliyuncs.com")\n',
    ],
    [
      'join.js',
      "const tencentcloud = require('tencentcloud-sdk-nodejs')\nconst Client = tencentcloud.sms.v20210111.Client\n",
    ],
    ['Join.java', 'import com.tencentcloudapi.sms.v20210111.SmsClient;\nclass Join {}\n'],
    ['Join.cs', 'using TencentCloud.Sms.V20210111;\nclass Join {}\n'],
    ['app/Join.php', '<?php\nuse TencentCloud\\Sms\\V20210111\\SmsClient;\nclass Join {}\n'],
    ['join.py', 'from huaweicloudsdksms.v2 import SmsClient\n'],
    ['join.go', 'package a\nconst host = "sms.tencentcloudapi.com"\n'],
  ])('codes go to phones of the mainland: %s', (path, text) => {
    expect(seen('audience-hint', path, text).map(one => one.detail.what)).toEqual(['mainland-sms'])
  })
  it.each([
    ['another part of the kit', 'a.py', 'from tencentcloud.tms.v20201229 import tms_client\n'],
    ['a sender for the world', 'a.py', 'from twilio.rest import Client\nhost = "sms.example.com"\n'],
    ['a host that is compared', 'a.go', 'package a\nvar ok = host == "dysmsapi.aliyuncs.com"\n'],
    ['a remark', 'a.js', '// tencentcloud.sms.v20210111.Client\nexport const a = 1\n'],
  ])('and not by %s', (_, path, text) => {
    expect(seen('audience-hint', path, text)).toEqual([])
  })

  it('who pays by a wallet of the mainland as well is a consumer there', async () => {
    const { findings } = await audited({
      'composer.json':
        '{"name":"mei/tea","require":{"laravel/framework":"^12.0","yansongda/laravel-pay":"^3.7","openai-php/laravel":"^0.11"}}',
      'routes/api.php':
        "<?php\nuse Illuminate\\Support\\Facades\\Route;\nRoute::post('/register', [JoinController::class, 'join']);\nRoute::post('/tea', [TeaController::class, 'ask']);\n",
      'app/Http/Controllers/JoinController.php':
        "<?php\nclass JoinController { function join($request) { $request->validate(['phone' => 'regex:/^1[3-9]\\d{9}$/']); } }\n",
      'app/Http/Controllers/TeaController.php':
        "<?php\nuse OpenAI\\Laravel\\Facades\\OpenAI;\nclass TeaController { function ask($request) { return OpenAI::chat()->create(['model' => 'gpt-4o', 'messages' => [['role' => 'user', 'content' => $request->q]]])->choices[0]->message->content; } }\n",
    })
    expect(findings.find(one => one.ruleId === 'scope-undeclared')?.severity).toBe('warning')
  })
})
