// Generated from server/data/article-words.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: key, en, zh. */
export const ROWS = `frame	Purpose, principles or terms: it lays nothing on a single service.	目的、原则或术语：不对具体服务设定要求。
authorities	It speaks to authorities, bodies or the public, not to those who offer a service.	对象是主管部门、行业组织或公众，不是服务提供者。
management	Rules, people and acts of an organisation: a document may lie in a repository, that it is followed can't be seen there.	属组织的制度、人员和行为：文件可在仓库中，是否执行不可见。
act	An act before an authority, a store or a third party: a number or paper can be named, the act can't be seen.	属向主管部门、商店或第三方办理的事项：编号和文件可写明，办理过程不可见。
penalty	Consequences, decided by authorities.	法律责任，由主管部门决定。
date	The day of entry into force; --as-of follows it.	施行日期；--as-of 据此判断。
not-generative	It concerns recommendation, sorting or traffic; nothing in it is particular to generated content.	针对推荐、排序或流量，不是生成内容特有的要求。
unread	Not read for this map: nothing is said of what it asks.	未为本对照表阅读，不说明其内容。
quoted	read as quoted from the official text	据官方文本的引用
readers	read through several readers that agree	据多个一致的转述
one-reader	read through a single reader	据单一转述
recalled	known text, not read again for this map	据已知文本，未重新核对
not-read	not read	未阅读
paper	A document or a place for it can be named and is looked for; that it is followed can't be seen.	可写明文件或位置并予以检查；是否执行不可见。`
