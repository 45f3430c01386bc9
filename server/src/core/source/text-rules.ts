import type { EvidenceDetails } from '../evidence/details.ts'
import type { EvidenceKind } from '../evidence/evidence.ts'

/** What a text shown to people says about rights and duties. */
export interface TextRule<K extends EvidenceKind = EvidenceKind> {
  readonly kind: K
  readonly says: RegExp
  readonly detail: EvidenceDetails[K]
}

function rule<K extends EvidenceKind>(kind: K, says: RegExp, detail: EvidenceDetails[K]): TextRule {
  return { kind, says, detail } as unknown as TextRule
}

/** A cheap first question: any of these in a short text. */
export const TEXT_HINT =
  /协议|隐私|条款|投诉|举报|申诉|注销|未成年|青少年|陪伴|女友|男友|训练|优化模型|導出|导出|terms|privacy|report|complain|delete|erase|export my|teen|minor|companion|girlfriend|boyfriend|train|feedback|反馈/i

/** Texts of menus, links, buttons and pages. The first that fits decides. */
export const TEXT_RULES: readonly TextRule[] = [
  rule(
    'agreement',
    /用户(服务)?协议|服务(条款|协议)|使用条款|使用协议|用戶協議|^terms (of (service|use)|and conditions|& conditions)\b|user agreement|^terms$/i,
    { what: 'user-agreement' },
  ),
  rule('agreement', /隐私(政策|协议|条款|声明)|隱私|privacy (policy|notice|statement)/i, { what: 'privacy-policy' }),
  rule(
    'complaint-entry',
    /投诉|举报|申诉|檢舉|report (abuse|this|content|message|a problem|inappropriate)|file a complaint|^complaints?$/i,
    { what: 'text' },
  ),
  rule(
    'data-rights',
    /(注销|删除)(我的)?(账号|帐号|账户|帐户|个人(信息|数据))|delete (my |your )?(account|personal data|my data)|erase (my|your) data/i,
    { what: 'delete' },
  ),
  rule('data-rights', /导出(我的|个人|全部)?(数据|个人信息)|(export|download) (my|your|all) (personal )?data/i, {
    what: 'export',
  }),
  rule(
    'minors-mode',
    /未成年人?(模式|保护)|青少年模式|(teen|minor|youth|kids?)('s)? (mode|protection)|parental control/i,
    { what: 'text' },
  ),
  rule(
    'input-training',
    /(用于|用來|帮助)(我们)?(改进|优化|训练)(我们的)?(模型|AI)|(improve|train) (our|the) (models?|ai)\b|used (for|to) train/i,
    { switch: true },
  ),
  rule(
    'companion',
    /(虚拟|AI|数字)\s*(女友|男友|恋人|伴侣|陪伴)|情感陪伴|\b(ai|virtual) (girlfriend|boyfriend|companion|lover)\b/i,
    { what: 'text' },
  ),
]
