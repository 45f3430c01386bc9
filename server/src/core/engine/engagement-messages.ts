import type { Modality } from '../evidence/vocabulary.ts'
import { defineMessages } from '../locale/messages.ts'

type Outside = 'internal' | 'research' | 'outside-mainland' | string

const OUTSIDE: Readonly<Record<string, readonly [en: string, zhCN: string]>> = {
  internal: ['the organisation’s own use', '仅供内部使用'],
  research: ['research and development, not offered to others', '仅研发、未对外提供'],
  'outside-mainland': ['users outside the mainland only', '仅面向境外用户'],
}

const MADE: Readonly<Record<Modality, readonly [en: string, zhCN: string]>> = {
  text: ['text', '文本'],
  image: ['images', '图片'],
  audio: ['audio', '音频'],
  video: ['video', '视频'],
}

/** Why a duty does not bind a service, or why files can't tell whether it does. */
export const engagementMessages = defineMessages(
  {
    nothingMade: () => 'Nothing here generates content or trains a model.',
    outOfScope: ({ of, stated }: { of: Outside; stated: boolean }) =>
      `Outside Art 2 of the Measures: ${stated ? 'stated' : 'inferred'} as ${OUTSIDE[of]?.[0] ?? of}.`,
    library: () =>
      'A library offers nothing itself: the duty falls on whoever offers a service with it (Interim Measures Art 22(2)).',
    noTraining: () => 'No training or tuning of a model was seen.',
    noBaseModel: () => 'No base model is trained from or run here.',
    notGenerated: ({ modalities }: { modalities: readonly Modality[] }) =>
      `It generates no ${modalities.map(one => MADE[one][0]).join(' or ')}, as far as seen or stated.`,
    noFiles: () => 'No output was seen to become a file.',
    noExport: () => 'No download, copy or export of generated content was seen or stated.',
    noAccounts: () => 'No accounts or sign-in were seen; the article speaks of registered users.',
    noCompanion: ({ stated }: { stated: boolean }): string =>
      stated
        ? 'Stated not to simulate a person for continuous emotional interaction.'
        : 'Nothing that simulates a person for continuous emotional interaction was seen.',
    noMiniProgram: () => 'It is no mini-program.',
    noStoreApp: () => 'No app for a store and no mini-program was seen or stated.',
    noPlatform: () =>
      'Nothing states that it distributes content of its users (labels.user_declaration, labels.platform_check).',
    platformUnstated: () =>
      'Files don’t tell whether what its users publish is spread to others: an upload or a page looks the same either way. State labels.user_declaration or labels.platform_check if it is.',
    governmentUnseen: () => 'It concerns projects of government bodies; whose project this is doesn’t show in files.',
    noAnnotation: () => 'No annotation of data was seen or stated.',
    noCrawler: () => 'No automated collection was seen.',
    noInputTraining: ({ stated }: { stated: boolean }): string =>
      stated ? 'Stated not to train on users’ input.' : 'No training on users’ input was seen or stated.',
    notInFiling: () => 'No filing is stated as done or under way (filing.track).',
    noFiledAlgorithm: () => 'No algorithm filing is on record that could be shown, change or end.',
    noProviderCode: () => 'No provider code is stated or seen in labels.',
    minorsUnstated: () =>
      'Files don’t tell whether information of children under fourteen is handled: state minors.served and data_sources.pi.minor.',
    faceVoiceUnstated: () => 'Files don’t tell whether faces or voices can be edited: state face_voice.edited.',
    notOffshore: () => 'No model service outside the mainland was seen.',
    notOwnModel: () => 'No own, tuned or otherwise changed model was seen or stated.',
    ownModel: () => 'It runs on an own or changed model: filing applies, not registration.',
    selfHosted: () =>
      'Weights of others run unchanged on your own machines: no published text says whether that calls for filing or registration. Ask the local CAC office.',
    unlistedSupplier: () =>
      'Whether the model called is on the list of filed services isn’t known here: name supplier and filing_number under models, and ask the supplier.',
    notHosted: () => 'The weights run here: no listed service of a vendor is called.',
    offshoreModel: () =>
      'The model is served from outside the mainland: registration is for apps that call a listed service.',
  },
  {
    nothingMade: () => '此处未生成内容，也未训练模型。',
    outOfScope: ({ of, stated }) =>
      `不属于《暂行办法》第二条的适用范围：${stated ? '已声明' : '推断为'}${OUTSIDE[of]?.[1] ?? of}。`,
    library: () => '程序库本身不提供服务，义务由使用它提供服务的一方承担（《暂行办法》第二十二条第（二）项）。',
    noTraining: () => '未见训练或微调模型。',
    noBaseModel: () => '未见以基础模型训练或自行部署模型。',
    notGenerated: ({ modalities }) => `就所见和所声明的内容，不生成${modalities.map(one => MADE[one][1]).join('、')}。`,
    noFiles: () => '未见输出成为文件。',
    noExport: () => '未见也未声明下载、复制或导出生成内容的功能。',
    noAccounts: () => '未见账号或登录；该条针对注册用户。',
    noCompanion: ({ stated }) =>
      stated ? '已声明不模拟人格进行持续情感互动。' : '未见模拟人格进行持续情感互动的内容。',
    noMiniProgram: () => '不是小程序。',
    noStoreApp: () => '未见也未声明经应用商店分发的应用或小程序。',
    noPlatform: () => '未声明向他人传播用户内容（labels.user_declaration、labels.platform_check）。',
    platformUnstated: () =>
      '文件不能说明是否向他人传播用户发布的内容：上传功能和页面看起来并无区别。如向他人传播，请填写 labels.user_declaration 或 labels.platform_check。',
    governmentUnseen: () => '针对政务项目；项目属于谁，文件不能说明。',
    noAnnotation: () => '未见也未声明数据标注。',
    noCrawler: () => '未见自动化采集数据。',
    noInputTraining: ({ stated }) => (stated ? '已声明不使用用户输入训练。' : '未见也未声明使用用户输入训练。'),
    notInFiling: () => '未声明已备案或正在备案（filing.track）。',
    noFiledAlgorithm: () => '没有可供公示、变更或注销的算法备案记录。',
    noProviderCode: () => '未声明也未见标识中写入服务提供者编码。',
    minorsUnstated: () =>
      '文件不能说明是否处理不满十四周岁未成年人的个人信息：请填写 minors.served 和 data_sources.pi.minor。',
    faceVoiceUnstated: () => '文件不能说明是否可编辑人脸、人声：请填写 face_voice.edited。',
    notOffshore: () => '未见境外模型服务。',
    notOwnModel: () => '未见也未声明自研、微调或以其他方式改动的模型。',
    ownModel: () => '使用自研或改动过的模型：适用备案，不适用登记。',
    selfHosted: () => '自行部署他人权重且未改动：适用备案还是登记，未见公开规定，请咨询属地网信办。',
    unlistedSupplier: () =>
      '所调用的模型是否属于已备案服务，此处无从得知：请在 models 中填写 supplier 和 filing_number，并向提供方核实。',
    notHosted: () => '权重在本服务中自行部署，未调用厂商已备案的服务。',
    offshoreModel: () => '模型由境外提供：登记针对调用已备案服务的应用。',
  },
)
