import type { AudienceHint } from '../evidence/details.ts'
import type { Ecosystem } from '../evidence/vocabulary.ts'

/** A package that says where users are: a pay, login or messaging service that serves one side of the border. */
export interface AudienceFact {
  readonly ecosystem: Ecosystem
  /** A closing `*` stands for any ending. */
  readonly name: string
  readonly what: AudienceHint
  /** As in `audience-hint` evidence: below 0 outside the mainland, above 0 inside. */
  readonly weight: number
}

type Row = readonly [AudienceHint, number, Partial<Record<Ecosystem, readonly string[]>>]

const ROWS: readonly Row[] = [
  [
    'mainland-payment',
    2,
    {
      npm: [
        'alipay-sdk',
        'wechatpay-node-v3',
        'wechatpay-axios-plugin',
        'wechatpay-nextjs-v3',
        'tenpay',
        '@uiw/react-native-alipay',
      ],
      pypi: ['alipay-sdk-python', 'python-alipay-sdk', 'wechatpayv3', 'wechatpay-python'],
      golang: [
        'github.com/smartwalle/alipay*',
        'github.com/go-pay/gopay*',
        'github.com/iGoogle-ink/gopay*',
        'github.com/wechatpay-apiv3/wechatpay-go*',
        'github.com/objcoding/wxpay*',
      ],
      maven: [
        'com.alipay.sdk:*',
        'com.github.wechatpay-apiv3:*',
        'com.github.binarywang:weixin-java-pay',
        'com.github.binarywang:wx-java-pay*',
        'com.github.javen205:IJPay*',
        'com.egzosn:pay-java-*',
        'cn.felord:payment-spring-boot-starter',
      ],
      composer: [
        'yansongda/pay',
        'yansongda/laravel-pay',
        'yansongda/hyperf-pay',
        'wechatpay/*',
        'alipaysdk/*',
        'lokielse/omnipay-alipay',
        'lokielse/omnipay-wechatpay',
      ],
      gem: ['alipay', 'wx_pay', 'wechat_pay'],
      nuget: ['AlipaySDKNet*', 'SKIT.FlurlHttpClient.Wechat.Tenpay*', 'Essensoft.*', 'Senparc.Weixin.TenPay*'],
      pub: ['tobias', 'wechat_kit', 'alipay_kit'],
      cocoapods: ['AlipaySDK*'],
    },
  ],
  [
    'mainland-sms',
    2,
    {
      npm: ['@alicloud/dysmsapi*', '@alicloud/sms-sdk', 'tencentcloud-sdk-nodejs-sms', 'qcloudsms_js'],
      pypi: ['alibabacloud-dysmsapi*', 'aliyun-python-sdk-dysmsapi', 'tencentcloud-sdk-python-sms', 'qcloudsms-py'],
      golang: [
        'github.com/alibabacloud-go/dysmsapi*',
        'github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/sms*',
        'github.com/qichengzx/qcloudsms_go',
      ],
      maven: [
        'com.aliyun:dysmsapi*',
        'com.aliyun:aliyun-java-sdk-dysmsapi',
        'com.aliyun:alibabacloud-dysmsapi*',
        'com.tencentcloudapi:tencentcloud-sdk-java-sms',
        'com.github.qcloudsms:qcloudsms',
        'org.dromara.sms4j:*',
      ],
      composer: [
        'overtrue/easy-sms',
        'alibabacloud/dysmsapi*',
        'qcloudsms/qcloudsms_php',
        'mrgoon/aliyun-sms',
        'leonis/easysms-notification-channel',
      ],
      gem: ['china_sms', 'aliyun-sms'],
      nuget: ['AlibabaCloud.SDK.Dysmsapi*', 'aliyun-net-sdk-dysmsapi', 'TencentCloudSDK.Sms'],
    },
  ],
  [
    'mainland-login',
    2,
    {
      npm: ['wechat-oauth', 'co-wechat-oauth', 'weixin-js-sdk', 'passport-wechat', 'react-native-wechat-lib'],
      pypi: ['wechatpy', 'weixin-python'],
      golang: ['github.com/silenceper/wechat*', 'github.com/ArtisanCloud/PowerWeChat*'],
      maven: [
        'com.tencent.mm.opensdk:wechat-sdk-android*',
        'com.github.binarywang:weixin-java-m*',
        'com.github.binarywang:weixin-java-open',
        'com.github.binarywang:wx-java-m*',
        'me.zhyd.oauth:JustAuth',
      ],
      composer: [
        'overtrue/wechat',
        'w7corp/easywechat',
        'overtrue/laravel-wechat',
        'socialiteproviders/weixin*',
        'socialiteproviders/qq',
      ],
      gem: ['omniauth-wechat-oauth2', 'omniauth-qq', 'weixin_authorize'],
      nuget: [
        'Senparc.Weixin*',
        'SKIT.FlurlHttpClient.Wechat.Api',
        'AspNet.Security.OAuth.Weixin',
        'AspNet.Security.OAuth.QQ',
      ],
      pub: ['fluwx*'],
      cocoapods: ['WechatOpenSDK*'],
    },
  ],
  // Bots of platforms that people in the mainland talk on.
  [
    'mainland-login',
    1,
    {
      npm: [
        '@larksuiteoapi/node-sdk',
        'dingtalk-stream',
        'wechaty',
        'wechaty-puppet-*',
        'co-wechat',
        'wechat-api',
        '@wecom/*',
        'feishu-*',
        'icqq',
        'oicq',
        'koishi-plugin-adapter-onebot',
        '@koishijs/plugin-adapter-qq',
        '@koishijs/plugin-adapter-onebot',
        'qq-guild-bot',
        'wx-server-bot',
      ],
      pypi: [
        'lark-oapi',
        'dingtalk-stream',
        'wechaty',
        'wcferry',
        'wechatferry',
        'gewechat-client',
        'itchat*',
        'wxauto*',
        'nonebot-adapter-onebot',
        'nonebot-adapter-qq*',
        'nonebot-adapter-mirai*',
        'nonebot-adapter-feishu',
        'nonebot-adapter-ding',
        'qq-botpy',
        'aiocqhttp',
        'graia-ariadne',
        'mirai-api-http',
        'yiri-mirai*',
        'khl-py',
        'khl.py',
      ],
      golang: [
        'github.com/larksuite/oapi-sdk-go*',
        'github.com/eatmoreapple/openwechat',
        'github.com/chyroc/lark*',
        'github.com/open-dingtalk/*',
        'github.com/wdvxdr1123/zerobot*',
        'github.com/tencent-connect/botgo*',
        'github.com/mrs4s/*',
      ],
      maven: [
        'net.mamoe:mirai-*',
        'love.forte.simbot:*',
        'cn.zhouyafeng:itchat4j',
        'com.larksuite.oapi:*',
        'com.dingtalk.open:*',
        'com.github.binarywang:weixin-java-cp',
      ],
    },
  ],
  [
    'mainland-storefront',
    2,
    {
      npm: [
        'wx-server-sdk',
        'miniprogram-api-typings',
        '@vant/weapp',
        'tdesign-miniprogram',
        '@dcloudio/uni-mp-weixin',
      ],
    },
  ],
  [
    'mainland-cloud',
    1,
    {
      npm: [
        'ali-oss',
        'cos-nodejs-sdk-v5',
        'cos-js-sdk-v5',
        'qiniu',
        'qiniu-js',
        'esdk-obs-nodejs',
        'leancloud-storage',
      ],
      pypi: ['oss2', 'cos-python-sdk-v5', 'qiniu', 'esdk-obs-python', 'leancloud'],
      golang: [
        'github.com/aliyun/aliyun-oss-go-sdk*',
        'github.com/tencentyun/cos-go-sdk-v5*',
        'github.com/qiniu/go-sdk*',
      ],
      maven: ['com.aliyun.oss:aliyun-sdk-oss', 'com.qcloud:cos_api', 'com.qiniu:qiniu-java-sdk'],
      composer: ['aliyuncs/oss-sdk-php', 'qcloud/cos-sdk-v5', 'qiniu/php-sdk'],
    },
  ],
  [
    'foreign-payment',
    -1,
    {
      npm: ['stripe', '@stripe/*', '@paypal/*', '@paddle/*', '@lemonsqueezy/*', '@polar-sh/*'],
      pypi: ['stripe', 'paypalrestsdk', 'paddle-python-sdk'],
      golang: ['github.com/stripe/stripe-go*'],
      maven: ['com.stripe:*', 'com.android.billingclient:*'],
      composer: ['stripe/stripe-php', 'laravel/cashier'],
      gem: ['stripe', 'pay'],
      nuget: ['Stripe.net'],
      cargo: ['async-stripe'],
      pub: ['flutter_stripe'],
      cocoapods: ['Stripe'],
    },
  ],
  [
    'foreign-login',
    -1,
    {
      npm: ['@react-oauth/google', '@clerk/*', 'passport-google-oauth20', '@auth0/*'],
      maven: ['com.google.android.gms:play-services-auth'],
      pub: ['google_sign_in'],
      cocoapods: ['GoogleSignIn'],
    },
  ],
]

const EXACT = new Map<string, AudienceFact>()
const PREFIXES: AudienceFact[] = []
for (const [what, weight, names] of ROWS) {
  for (const [ecosystem, list] of Object.entries(names) as [Ecosystem, readonly string[]][]) {
    for (const name of list) {
      const fact: AudienceFact = { ecosystem, name, what, weight }
      if (name.endsWith('*')) PREFIXES.push(fact)
      else EXACT.set(`${ecosystem} ${name.toLowerCase()}`, fact)
    }
  }
}

/** The hint a package gives on where a product's users are, if any. */
export function findAudiencePackage(ecosystem: Ecosystem, name: string): AudienceFact | undefined {
  const lower = name.toLowerCase()
  return (
    EXACT.get(`${ecosystem} ${lower}`) ??
    PREFIXES.find(fact => fact.ecosystem === ecosystem && lower.startsWith(fact.name.slice(0, -1).toLowerCase()))
  )
}
