import type { Localized } from '../../locale/messages.ts'
import { defineMessages } from '../../locale/messages.ts'

interface Other {
  readonly name: Localized
  readonly service: string
  readonly published: string
}

/** Titles of the fixes that call a vendor with a listed service. They say what no edit can do. */
export const filedModelMessages = defineMessages(
  {
    callInstead: ({ name, service, published }: Other) =>
      `Call ${name.en} instead (${service}, on the list of ${published}); its key, contract and model choice are left to you`,
    callMainland: ({ name, service, published }: Other) =>
      `Call the mainland endpoint of ${name.en} (${service}, on the list of ${published}); its own key and contract are left to you`,
    showListed: ({ number, service, published }: { number: string; service: string; published: string }) =>
      `Write ${number}, the number of ${service} on the list of ${published}, if that is what is called`,
  },
  {
    callInstead: ({ name, service, published }) =>
      `改为调用${name['zh-CN']}（“${service}”，见${published}公布的清单）；密钥、合同和模型选择须自行处理`,
    callMainland: ({ name, service, published }) =>
      `改为调用${name['zh-CN']}的境内接口（“${service}”，见${published}公布的清单）；密钥和合同须另行办理`,
    showListed: ({ number, service, published }) =>
      `改为 ${number}（${published}公布的清单中“${service}”的编号），前提是实际调用的是该服务`,
  },
)
