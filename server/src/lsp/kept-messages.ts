import { defineMessages } from '../core/locale/messages.ts'

/** Why what was kept from an earlier session is not used, or nothing is kept. */
export const keptMessages = defineMessages(
  {
    inside: ({ path }: { path: string }) =>
      `${path}: lies in the folder that is read, which must not vouch for itself; nothing is kept there`,
    ofOthers: ({ path }: { path: string }) => `${path}: others may write there; nothing is kept there`,
    altered: ({ path }: { path: string }) =>
      `${path}: is not as it was written; what it holds was not believed, all files were read`,
    ofAnother: ({ path }: { path: string }) => `${path}: is of another version; all files were read`,
    unwritable: ({ path }: { path: string }) => `${path}: can't be written; nothing is kept there`,
  },
  {
    inside: ({ path }) => `${path}：位于所读取的文件夹之内，不能由其自证，未在此保存`,
    ofOthers: ({ path }) => `${path}：他人可写入该处，未在此保存`,
    altered: ({ path }) => `${path}：与写入时不同，其内容未予采信，已重读全部文件`,
    ofAnother: ({ path }) => `${path}：属于另一版本，已重读全部文件`,
    unwritable: ({ path }) => `${path}：无法写入，未在此保存`,
  },
)
