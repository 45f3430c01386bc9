// Generated from server/data/algorithm-filings.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: number, service, provider, source. */
export const ROWS = `网信算备330110507206401230035号	通义千问	dashscope	LISTALGO
网信算备330110507206401230027号	通义万相（图像）	dashscope	LISTALGO
网信算备330106003156001240091号	通义万相（视频）	dashscope	LISTALGO
网信算备110108823483901230031号	豆包、云雀	volcengine-ark	LISTALGO
网信算备110108970550101240011号	DeepSeek	deepseek	LISTALGO
网信算备110108105858001230027号	智谱	zhipu	LISTALGO
网信算备110108896786101240023号	Moonshot（Kimi）	moonshot	LISTALGO
网信算备110108413760701250055号	可灵	kling	LISTALGO
网信算备110108645502804220013号	百度搜索（检索过滤类）	baidu-qianfan	LISTALGO
网信算备110108823483902220017号	抖音推荐（个性化推送类）	volcengine-ark	LISTALGO`
