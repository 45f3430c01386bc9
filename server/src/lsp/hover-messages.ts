import { defineMessages } from '../core/locale/messages.ts'

export const hoverMessages = defineMessages(
  {
    makes: ({ who, modalities }: { who: string; modalities: string }) =>
      [who, modalities && `generates ${modalities}`].filter(Boolean).join(', '),
    service: () => 'Part of service',
    scope: ({ audience, territory, basis }: { audience: string; territory: string; basis: string }) =>
      `: audience ${audience}, territory ${territory} (${basis}).`,
    open: ({ count }: { count: number }) => `Open duties it bears on: ${count}`,
    duty: () => 'Duty',
    settles: () => 'What settles it',
    page: () => 'About this rule',
    instead: ({ published }: { published: string }) =>
      `Vendors with a service on the list of ${published}, and how they are called`,
    vendor: () => 'Vendor',
    address: () => 'Address',
    models: () => 'Models',
    listed: () => 'Listed service',
    more: ({ count }: { count: number }) => `${count} more here, in the Problems panel`,
    follow: ({ count }: { count: number }) =>
      count === 1 ? 'One more here depends on the answer' : `${count} more here depend on the answer`,
    otherDuties: ({ count }: { count: number }) => `${count} more, with all duties`,
    unconfirmed: () => 'unconfirmed',
  },
  {
    makes: ({ who, modalities }) => [who, modalities && `生成${modalities}`].filter(Boolean).join('，'),
    service: () => '属于服务',
    scope: ({ audience, territory, basis }) => `（服务对象：${audience}；地域：${territory}；${basis}）`,
    duty: () => '义务',
    settles: () => '如何处理',
    page: () => '关于此规则',
    instead: ({ published }) => `${published}公布的清单上有其服务的厂商及调用方式`,
    vendor: () => '厂商',
    address: () => '地址',
    models: () => '模型',
    listed: () => '公示的服务',
    more: ({ count }) => `此处另有 ${count} 个问题项，见“问题”面板`,
    follow: ({ count }) => `此处另有 ${count} 个问题项，取决于上述回答`,
    otherDuties: ({ count }) => `另有 ${count} 项，见全部义务`,
    open: ({ count }) => `相关的待处理义务：${count} 项`,
    unconfirmed: () => '未确认',
  },
)
