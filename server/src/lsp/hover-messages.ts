import { defineMessages } from '../core/locale/messages.ts'

export const hoverMessages = defineMessages(
  {
    what: ({ value, what }: { value: string; what: string }) => `${value}: ${what}`,
    makes: ({ who, modalities }: { who: string; modalities: string }) =>
      [who, modalities && `generates ${modalities}`].filter(Boolean).join(', '),
    service: (scope: { name: string; audience: string; territory: string; basis: string }) =>
      `Part of service ${scope.name}: audience ${scope.audience}, territory ${scope.territory} (${scope.basis}).`,
    open: ({ count }: { count: number }) => `Open duties it bears on: ${count}`,
    duty: () => 'Duty',
    settles: () => 'What settles it',
    page: () => 'About this rule',
    more: ({ count }: { count: number }) => `${count} more here, in the Problems panel`,
    unconfirmed: () => 'unconfirmed',
  },
  {
    what: ({ value, what }) => `${value}：${what}`,
    makes: ({ who, modalities }) => [who, modalities && `生成${modalities}`].filter(Boolean).join('，'),
    service: ({ name, audience, territory, basis }) =>
      `属于服务 ${name}：服务对象 ${audience}，地域 ${territory}（${basis}）。`,
    duty: () => '义务',
    settles: () => '如何处理',
    page: () => '关于此规则',
    more: ({ count }) => `此处另有 ${count} 个问题项，见“问题”面板`,
    open: ({ count }) => `相关的待处理义务：${count} 项`,
    unconfirmed: () => '未确认',
  },
)
