import { defineMessages, type Localized } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'
import { spaced } from '../../locale/spaced.ts'

export const messages = defineMessages(
  {
    title: () => 'A mainland service calls a mainland vendor’s endpoint abroad',
    abroad: ({ seen, vendor }: { seen: Sight; vendor: Localized }) =>
      `The international endpoint of ${vendor.en} is called here: ${seenEn(seen)}. Is it meant? It is another region or company than the mainland one, and whether its filing carries over is unconfirmed. The CAC notices register apps that call a filed model; for users in the mainland call the mainland endpoint, so that prompts stay inside as well.`,
  },
  {
    title: () => '境内服务调用了境内厂商的国际接口',
    abroad: ({ seen, vendor }) =>
      `${spaced('此处调用', vendor['zh-CN'], '的国际接口')}：${seenZh(seen)}。请确认是否确需：它与境内接口属于不同地域或主体，备案是否适用未确认。登记针对直接调用已备案模型的应用（国家网信办备案和登记公告）；面向境内用户请调用境内接口，提示词也不出境。`,
  },
)
