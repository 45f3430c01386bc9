import { defineMessages } from '../../core/locale/messages.ts'

/** What the guided pass asks beside the fields of the declaration. */
export const guideMessages = defineMessages(
  {
    reason: () => 'Why this does not apply here, or is accepted for now',
    by: () => 'Who accepts it: a name or a role',
    true: () => 'Yes',
    false: () => 'No',
  },
  {
    reason: () => '为何在此不适用，或暂予接受',
    by: () => '由谁接受：姓名或职务',
    true: () => '是',
    false: () => '否',
  },
)
