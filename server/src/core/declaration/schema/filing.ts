import * as v from 'valibot'
import { confirmed } from './confirmed.ts'
import { choice, day, field, file, place, words } from './field.ts'

/** Filing (备案) or registration (登记), algorithm filing, assessment, and where the numbers are shown. The Measures Art 17. */
export const Filing = v.strictObject({
  track: choice(
    {
      filing: ['generative service filing: own, modified or tuned model', '备案：自研、改造或微调的模型'],
      registration: ['registration: an already filed model is called', '登记：直接调用已备案的模型'],
      'in-progress': ['handed in, no number yet', '已提交，尚未取得编号'],
      'not-required': ['not needed, with the reason beside it', '不需要，并写明理由'],
    },
    ['which procedure', '办理哪一种手续'],
    ['service-filing', 'service-registration'],
  ),
  reason: words(
    ['why this track, or why none', '为何选择该手续，或为何不需要'],
    ['service-filing', 'service-registration'],
  ),
  number: words(
    [
      'number, as Beijing-MyApp-202608010001 (of a registration …20260801S0001)',
      '编号：备案号，如 Beijing-MyApp-202608010001；登记为上线编号，如 …20260801S0001',
    ],
    ['service-filing', 'service-registration', 'filing-display'],
  ),
  date: field(day, ['day of the record (YYYY-MM-DD)', '取得编号的日期（YYYY-MM-DD）'], ['algorithm-filing-change']),
  algorithm_number: words(
    ['algorithm filing number, 网信算备 + 21 digits + 号', '算法备案编号，网信算备＋21位数字＋号'],
    ['algorithm-filing', 'algorithm-filing-display'],
  ),
  algorithm_link: field(
    v.string(),
    ['public entry of the algorithm filing', '算法备案公示信息的链接'],
    ['algorithm-filing-display'],
    'url',
  ),
  security_assessment: place(['record of the security assessment', '安全评估的记录'], ['security-assessment']),
  assessment_report: place(
    ['self-assessment report handed in', '提交的自评估报告'],
    ['assessment-report', 'service-filing'],
  ),
  label_material: place(['labelling material handed in with it', '随备案提交的标识材料'], ['label-material-in-filing']),
  displayed_at: field(
    v.array(v.string()),
    ['files that show model name and number', '展示模型名称与编号的文件'],
    ['filing-display', 'algorithm-filing-display'],
    'place',
  ),
})

/** What app stores and mini-program platforms ask for. */
export const Store = v.strictObject({
  papers: place(['filing and labelling papers for the store', '提交应用商店的备案与标识材料'], ['app-store-review']),
  mini_program_category: words(['category chosen for the mini-program', '小程序所选类目'], ['wechat-category']),
})

/** Other licences. The Measures Art 23. */
export const Permits = v.strictObject({
  icp_number: words(['ICP filing number of the site or app', '网站或应用的 ICP 备案号'], ['permits-icp']),
  telecom_licence: words(
    ['value-added telecom licence, where needed', '增值电信业务经营许可证号（如需）'],
    ['permits-icp'],
  ),
})

/** Whether the service has public-opinion attributes or social-mobilisation capability. */
export const PublicOpinion = v.strictObject({
  capable: field(
    v.boolean(),
    ['can the public speak or be moved to act through it', '是否具有舆论属性或者社会动员能力'],
    ['security-assessment', 'algorithm-filing'],
  ),
  ground: words(['the ground for that answer', '判断依据'], ['security-assessment', 'algorithm-filing']),
  confirmed: confirmed(['security-assessment', 'algorithm-filing']),
})

/** Checks of the service before launch and after larger changes. */
export const Evaluation = v.strictObject({
  bias: file(['evaluation for bias', '歧视与偏见评测'], ['anti-discrimination']),
  accuracy: file(['evaluation of accuracy', '准确性评测'], ['transparency-accuracy']),
  model_update: file(['review after model updates', '模型更新后的复评'], ['model-update-review']),
})
