// Generated from server/data/interfaces.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: provider, protocol, base_url, models, modality, number, abroad, litellm, confidence, source. */
export const ROWS = `zhipu	openai	https://open.bigmodel.cn/api/paas/v4	glm-5.3	text	Beijing-ChatGLM-20230821	api.z.ai		medium	https://docs.litellm.ai/docs/providers/bigmodel
zhipu	anthropic	https://open.bigmodel.cn/api/anthropic	glm-5.3	text	Beijing-ChatGLM-20230821	api.z.ai		medium	VENDOR
zhipu	native	https://open.bigmodel.cn/api/paas/v4	cogview-*	image	Beijing-ChatGLM-20230821	api.z.ai		low	VENDOR
zhipu	native	https://open.bigmodel.cn/api/paas/v4	cogvideox-*	video	Beijing-QingYingAI-202412100045	api.z.ai		low	VENDOR
volcengine-ark	openai	https://ark.cn-beijing.volces.com/api/v3	doubao-seed-*	text	Beijing-YunQue-20230821			low	VENDOR
volcengine-ark	native	https://ark.cn-beijing.volces.com/api/v3	doubao-seedance*	video	Beijing-DouBaoShiPinShengCheng-202503180061			low	VENDOR
minimax	openai	https://api.minimaxi.com/v1	MiniMax-M*	text	Shanghai-MiniMax-202505230046	api.minimax.io		low	VENDOR
baichuan	openai	https://api.baichuan-ai.com/v1	Baichuan*	text	Beijing-BaiYing-20230821			low	VENDOR
iflytek-spark	openai	https://spark-api-open.xf-yun.com/v1		text	Anhui-XingHuoRenZhiDaMoXing-20230823			low	VENDOR
dashscope	openai	https://dashscope.aliyuncs.com/compatible-mode/v1	qwen-plus	text	ZheJiang-TongYiQianWen-20230901	dashscope-intl.aliyuncs.com;dashscope-us.aliyuncs.com		medium	https://genkit.dev/docs/integrations/dashscope/
dashscope	native	https://dashscope.aliyuncs.com/api/v1/services/aigc	wan*	image	Shanghai-TongYiWanXiang-202410090024	dashscope-intl.aliyuncs.com		low	VENDOR
dashscope	native	https://dashscope.aliyuncs.com/api/v1/services/aigc	wan*	video	Shanghai-TongYiWanXiang-202410090024	dashscope-intl.aliyuncs.com		low	VENDOR
tencent-hunyuan	openai	https://api.hunyuan.cloud.tencent.com/v1	hunyuan-*	text	Guangdong-TencentHunyuan-20230901			low	VENDOR
baidu-qianfan	openai	https://qianfan.baidubce.com/v2	ernie-*	text	Beijing-WenXinYiYan-20230821			low	VENDOR
moonshot	openai	https://api.moonshot.cn/v1	kimi-k2.6;moonshot-v1-*	text	Beijing-MoonShot-20231016	api.moonshot.ai		medium	https://www.promptfoo.dev/docs/providers/moonshot/;siyuan-note/siyuan@158812497497c6fa8a6d1031bfa2f025a61ee5c2
moonshot	anthropic	https://api.moonshot.cn/anthropic	kimi-k2.6	text	Beijing-MoonShot-20231016	api.moonshot.ai		medium	https://www.promptfoo.dev/docs/providers/moonshot/;siyuan-note/siyuan@158812497497c6fa8a6d1031bfa2f025a61ee5c2
stepfun	openai	https://api.stepfun.com/v1	step-*	text	Shanghai-JieYue-20231106			low	VENDOR
lingyiwanwu	openai	https://api.lingyiwanwu.com/v1	yi-*	text	Beijing-LingYiWanWu-20240102			low	VENDOR
deepseek	openai	https://api.deepseek.com	deepseek-v4-flash;deepseek-v4-pro	text	Beijing-DeepseekChat-202404280016		deepseek	medium	https://chat-deep.ai/guide/create-chat-completion/;siyuan-note/siyuan@158812497497c6fa8a6d1031bfa2f025a61ee5c2
deepseek	anthropic	https://api.deepseek.com/anthropic	deepseek-v4-flash;deepseek-v4-pro	text	Beijing-DeepseekChat-202404280016			medium	siyuan-note/siyuan@158812497497c6fa8a6d1031bfa2f025a61ee5c2
kling	native	https://api-beijing.klingai.com/v1	kling-*	image	Beijing-KeTu-202404280003			low	VENDOR
kling	native	https://api-beijing.klingai.com/v1	kling-*	video	Beijing-KeLing-202409250032			low	VENDOR
vidu	native	https://api.vidu.cn/ent/v2	vidu*	video	Beijing-UniDiffuser-20240226			low	VENDOR`
