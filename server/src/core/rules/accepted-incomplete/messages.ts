import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'An entry under accepted has no reason or no day',
    incomplete: ({ rule, missing }: { rule: string; missing: readonly string[] }) =>
      `This does not accept ${rule} yet: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing. A finding is accepted with a reason and a day on which to look again; until both are written it shows as before.`,
    fill: ({ missing }: { missing: readonly string[] }) => `Fill in ${missing.join(' and ')}`,
  },
  {
    title: () => 'accepted 下的条目缺少理由或者日期',
    incomplete: ({ rule, missing }) =>
      `尚未接受 ${rule}：缺少 ${missing.join('、')}。接受问题项须写明理由和复查日期；填写之前，该问题项照常显示。`,
    fill: ({ missing }) => `填写 ${missing.join('、')}`,
  },
)
