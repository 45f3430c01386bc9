import { findDataset, findModel, findProvider } from '../../catalogue/lookup.ts'
import type { DeclarationPath } from '../../declaration/declaration.ts'
import { LAW } from '../../law/as-of.ts'
import { lookupNumber } from '../../law/filed-list.ts'
import { defineMessages, type Language, type Message, message, render } from '../../locale/messages.ts'
import { markdown } from '../../text/medium/markdown.ts'
import type { Safe } from '../../text/medium/safe.ts'
import { takesListedNumber } from './listed-numbers.ts'

interface Row {
  readonly day: string
  readonly number: string
  readonly service: string
  readonly filer: string
  readonly date: string
}
interface Model {
  readonly family: string
  readonly supplier: string
  readonly offshore: boolean
  readonly licence: string
  readonly numbers: readonly string[]
  readonly day: string
}

const texts = defineMessages(
  {
    found: ({ day, service, filer, date }: Row) => `On the list of ${day}: ${service}, ${filer}, ${date}.`,
    near: ({ day, number, service, filer }: Row) =>
      `Not on the list of ${day}; one sign away from it: ${number} (${service}, ${filer}).`,
    missing: ({ day }: { day: string }) => `Not on the list of ${day}. New numbers come about every second month.`,
    model: ({ family, supplier, offshore, licence, numbers, day }: Model) =>
      `${family}, ${supplier}${offshore ? ', served from outside the mainland' : ''}${licence ? `, ${licence}` : ''}. ${numbers.length > 0 ? `On the list of ${day}: ${numbers.join(', ')}; that number covers its filer's service, not yours.` : `No service of this name was found on the list of ${day}.`}`,
    dataset: ({ name, licence, issue }: { name: string; licence: string; issue: string }) =>
      `${name}: licence as tagged ${licence || 'none'}. ${issue}`,
  },
  {
    found: ({ day, service, filer, date }) => `在 ${day} 的清单中：${service}，${filer}，${date}。`,
    near: ({ day, number, service, filer }) =>
      `不在 ${day} 的清单中；仅差一个字符的是：${number}（${service}，${filer}）。`,
    missing: ({ day }) => `不在 ${day} 的清单中。清单约每两个月更新。`,
    model: ({ family, supplier, offshore, licence, numbers, day }) =>
      `${family}，${supplier}${offshore ? '，由境外提供' : ''}${licence ? `，${licence}` : ''}。${numbers.length > 0 ? `在 ${day} 的清单中：${numbers.join('、')}；该编号属于其填报单位的服务，不覆盖您的服务。` : `${day} 的清单中未找到该名称的服务。`}`,
    dataset: ({ name, licence, issue }) => `${name}：标注的许可为 ${licence || '无'}。${issue}`,
  },
)

/**
 * What the shipped list and catalogue know of a value of the declaration: a service's number, a model, a data set. Undefined
 * for other fields and unknown names. A number is on the list of a day or not; nothing here says more of it.
 */
export function knownOf(path: DeclarationPath, value: string, language: Language): Safe<'markdown'> | undefined {
  const said = numberFact(path, value) ?? modelFact(path, value, language) ?? datasetFact(path, value, language)
  return said && markdown`${render(said, language)}`
}

function numberFact(path: DeclarationPath, value: string): Message | undefined {
  if (!takesListedNumber(path)) return undefined
  const answer = lookupNumber(value)
  const day = LAW.listAsOf
  if (answer.kind === 'malformed') return undefined
  if (answer.kind === 'not-found') return message(texts, 'missing', { day })
  const { number, service, filer, date } = answer.record
  return message(texts, answer.kind === 'found' ? 'found' : 'near', { day, number, service, filer, date })
}

function modelFact(path: DeclarationPath, value: string, language: Language): Message | undefined {
  if (path.at(-1) !== 'id' || !path.includes('models')) return undefined
  const fact = findModel(value)
  if (!fact) return undefined
  const { family, vendor, offshore, licence = '', filedNumbers: numbers } = fact
  const supplier = findProvider(fact.provider ?? '')?.name[language] ?? vendor
  return message(texts, 'model', { family, supplier, offshore, licence, numbers, day: LAW.listAsOf })
}

function datasetFact(path: DeclarationPath, value: string, language: Language): Message | undefined {
  if (path.at(-1) !== 'id' || !path.includes('data_sources')) return undefined
  const fact = findDataset(value)
  return fact && message(texts, 'dataset', { name: fact.name, licence: fact.licenceTag, issue: fact.issue[language] })
}
