// Generated from server/data/providers.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: slug, name_en, name_zh, vendor, jurisdiction, access, generates, offered, report, confidence, source. */
export const ROWS = `openai	OpenAI	OpenAI	OpenAI	offshore	hosted-api	text;image;audio;video	no		high	https://www.theregister.com/2024/06/25/openai_unsupported_countries/;LIST
azure-openai	Azure OpenAI	Azure OpenAI	Microsoft	offshore	hosted-api	text;image;audio	unknown		medium	https://www.sipoch.com/en/article/300330018788097;LIST
anthropic	Anthropic	Anthropic	Anthropic	offshore	hosted-api	text	no		high	LIST
google-gemini	Google Gemini	Google Gemini	Google	offshore	hosted-api	text;image;audio;video	no		medium	LIST
vertex-ai	Google Vertex AI	Google Vertex AI	Google	offshore	hosted-api	text;image;audio;video	unknown		low	VENDOR
aws-bedrock	Amazon Bedrock	Amazon Bedrock	Amazon	offshore	hosted-api	text;image;video	unknown		low	VENDOR
meta	Meta Llama (open weights)	Meta Llama（开放权重）	Meta	offshore	self-hosted	text	no		medium	LIST
mistral	Mistral AI	Mistral AI	Mistral AI	offshore	hosted-api	text	unknown		medium	LIST
google-open	Google Gemma (open weights)	Google Gemma（开放权重）	Google	offshore	self-hosted	text	unknown		medium	LIST
openai-open	OpenAI gpt-oss (open weights)	OpenAI gpt-oss（开放权重）	OpenAI	offshore	self-hosted	text	unknown		medium	LIST
xai	xAI Grok	xAI Grok	xAI	offshore	hosted-api	text;image	unknown		low	LIST
cohere	Cohere	Cohere	Cohere	offshore	hosted-api	text	unknown		low	LIST
perplexity	Perplexity	Perplexity	Perplexity	offshore	hosted-api	text	unknown		low	LIST
midjourney	Midjourney	Midjourney	Midjourney	offshore	hosted-api	image;video	unknown		low	LIST
stability	Stability AI	Stability AI	Stability AI	offshore	hosted-api	image;audio;video	unknown		low	LIST
black-forest-labs	Black Forest Labs	Black Forest Labs	Black Forest Labs	offshore	hosted-api	image	unknown		low	VENDOR
runway	Runway	Runway	Runway	offshore	hosted-api	video;image	unknown		low	LIST
luma	Luma	Luma	Luma AI	offshore	hosted-api	video;image	unknown		low	VENDOR
pika	Pika	Pika	Pika Labs	offshore	hosted-api	video	unknown		low	VENDOR
ideogram	Ideogram	Ideogram	Ideogram	offshore	hosted-api	image	unknown		low	VENDOR
recraft	Recraft	Recraft	Recraft	offshore	hosted-api	image	unknown		low	VENDOR
leonardo	Leonardo.Ai	Leonardo.Ai	Leonardo	offshore	hosted-api	image;video	unknown		low	VENDOR
fal	fal	fal	fal	offshore	hosted-api	image;video;audio	unknown		low	VENDOR
suno	Suno	Suno	Suno	offshore	hosted-api	audio	unknown		low	VENDOR
udio	Udio	Udio	Udio	offshore	hosted-api	audio	unknown		low	VENDOR
heygen	HeyGen	HeyGen	HeyGen	offshore	hosted-api	video	unknown		low	VENDOR
d-id	D-ID	D-ID	D-ID	offshore	hosted-api	video	unknown		low	VENDOR
synthesia	Synthesia	Synthesia	Synthesia	offshore	hosted-api	video	unknown		low	VENDOR
elevenlabs	ElevenLabs	ElevenLabs	ElevenLabs	offshore	hosted-api	audio	unknown		low	LIST
cartesia	Cartesia	Cartesia	Cartesia	offshore	hosted-api	audio	unknown		low	VENDOR
playht	PlayHT	PlayHT	PlayHT	offshore	hosted-api	audio	unknown		low	VENDOR
openrouter	OpenRouter (aggregator)	OpenRouter（聚合平台）	OpenRouter	offshore	hosted-api	text	unknown		low	LIST
together	Together AI	Together AI	Together	offshore	hosted-api	text;image	unknown		low	LIST
fireworks	Fireworks AI	Fireworks AI	Fireworks	offshore	hosted-api	text;image	unknown		low	VENDOR
deepinfra	DeepInfra	DeepInfra	DeepInfra	offshore	hosted-api	text;image	unknown		low	VENDOR
groq	Groq	Groq	Groq	offshore	hosted-api	text	unknown		low	LIST
cerebras	Cerebras	Cerebras	Cerebras	offshore	hosted-api	text	unknown		low	VENDOR
replicate	Replicate	Replicate	Replicate	offshore	hosted-api	image;video;audio;text	unknown		low	VENDOR
nvidia	NVIDIA NIM	NVIDIA NIM	NVIDIA	offshore	hosted-api	text;image	unknown		low	VENDOR
sambanova	SambaNova	SambaNova	SambaNova	offshore	hosted-api	text	unknown		low	VENDOR
reka	Reka	Reka	Reka AI	offshore	hosted-api	text	unknown		low	VENDOR
ai21	AI21	AI21	AI21 Labs	offshore	hosted-api	text	unknown		low	VENDOR
upstage	Upstage	Upstage	Upstage	offshore	hosted-api	text	unknown		low	VENDOR
yandexgpt	YandexGPT	YandexGPT	Yandex	offshore	hosted-api	text;image	unknown		low	VENDOR
gigachat	GigaChat	GigaChat	Sber	offshore	hosted-api	text;image	unknown		low	VENDOR
cloudflare	Cloudflare Workers AI	Cloudflare Workers AI	Cloudflare	offshore	hosted-api	text;image	unknown		low	VENDOR
vercel-ai-gateway	Vercel AI Gateway	Vercel AI Gateway	Vercel	offshore	hosted-api	text;image	unknown		low	VENDOR
github-models	GitHub Models	GitHub Models	GitHub	offshore	hosted-api	text	unknown		low	VENDOR
copilot	GitHub Copilot	GitHub Copilot	GitHub	offshore	hosted-api	text	unknown		low	VENDOR
watsonx	IBM watsonx	IBM watsonx	IBM	offshore	hosted-api	text	unknown		low	VENDOR
databricks	Databricks Model Serving	Databricks 模型服务	Databricks	offshore	hosted-api	text	unknown		low	VENDOR
snowflake	Snowflake Cortex	Snowflake Cortex	Snowflake	offshore	hosted-api	text	unknown		low	VENDOR
sagemaker	Amazon SageMaker	Amazon SageMaker	Amazon	offshore	hosted-api		unknown		low	VENDOR
novita	Novita AI	Novita AI	Novita	offshore	hosted-api	text;image;video	unknown		low	VENDOR
hyperbolic	Hyperbolic	Hyperbolic	Hyperbolic	offshore	hosted-api	text;image	unknown		low	VENDOR
nebius	Nebius AI Studio	Nebius AI Studio	Nebius	offshore	hosted-api	text;image	unknown		low	VENDOR
venice	Venice	Venice	Venice.ai	offshore	hosted-api	text;image	unknown		low	VENDOR
poe	Poe	Poe	Quora	offshore	hosted-api	text;image	unknown		low	VENDOR
character-ai	Character.AI	Character.AI	Character.AI	offshore	hosted-api	text	unknown		low	VENDOR
aihubmix	AiHubMix (aggregator)	AiHubMix（聚合平台）	AiHubMix	unknown	hosted-api	text;image	unknown		low	VENDOR
azure-speech	Azure Speech	Azure 语音	Microsoft	offshore	hosted-api	audio	unknown		low	VENDOR
edge-tts	Microsoft Edge TTS	微软 Edge 语音合成	Microsoft	offshore	hosted-api	audio	unknown		low	VENDOR
google-tts	Google Cloud Text-to-Speech	Google Cloud 语音合成	Google	offshore	hosted-api	audio	unknown		low	VENDOR
aws-polly	Amazon Polly	Amazon Polly	Amazon	offshore	hosted-api	audio	unknown		low	VENDOR
huggingface	Hugging Face (hub, inference)	Hugging Face（模型库与推理）	Hugging Face	offshore	hosted-api	text;image;audio	unknown		low	VENDOR
baidu-qianfan	Baidu Qianfan (ERNIE)	百度千帆（文心）	Baidu	mainland	hosted-api	text;image;video	yes		high	LIST
dashscope	Alibaba Cloud Model Studio (Qwen, Wan)	阿里云百炼（通义千问、万相）	Alibaba	mainland	hosted-api	text;image;audio;video	yes		high	LIST;ALI
dashscope-intl	Alibaba Cloud Model Studio, international	阿里云百炼（国际站）	Alibaba	international-endpoint	hosted-api	text;image;audio;video	unknown	dashscope	low	READING
tencent-hunyuan	Tencent Hunyuan	腾讯混元	Tencent	mainland	hosted-api	text;image;video	yes		high	LIST
volcengine-ark	Volcengine Ark (Doubao, Seed)	火山方舟（豆包）	ByteDance	mainland	hosted-api	text;image;audio;video	yes		high	LIST
byteplus	BytePlus ModelArk, international	BytePlus ModelArk（国际站）	ByteDance	international-endpoint	hosted-api	text;image;video	unknown	volcengine-ark	low	READING
zhipu	Zhipu (GLM)	智谱（GLM）	Zhipu	mainland	hosted-api	text;image;video;audio	yes		high	LIST
zai-intl	Z.ai (GLM), international	Z.ai（GLM 国际站）	Zhipu	international-endpoint	hosted-api	text;image;video	unknown	zhipu	low	READING
moonshot	Moonshot (Kimi)	月之暗面（Kimi）	Moonshot	mainland	hosted-api	text	yes		high	LIST
moonshot-intl	Moonshot (Kimi), international	月之暗面（Kimi 国际站）	Moonshot	international-endpoint	hosted-api	text	unknown	moonshot	low	READING
deepseek	DeepSeek	深度求索（DeepSeek）	DeepSeek	mainland	hosted-api	text	yes		high	LIST
minimax	MiniMax	MiniMax（稀宇）	MiniMax	mainland	hosted-api	text;audio;video;image	yes		high	LIST
minimax-intl	MiniMax, international	MiniMax（国际站）	MiniMax	international-endpoint	hosted-api	text;audio;video;image	unknown	minimax	low	READING
baichuan	Baichuan	百川智能	Baichuan	mainland	hosted-api	text	yes		high	LIST
iflytek-spark	iFlytek Spark	讯飞星火	iFlytek	mainland	hosted-api	text;image;audio	yes		high	LIST
sensetime	SenseTime SenseNova	商汤日日新	SenseTime	mainland	hosted-api	text;image	yes		high	LIST
shanghai-ai-lab	Shanghai AI Lab (InternLM, InternVL)	上海人工智能实验室（书生）	Shanghai AI Lab	mainland	hosted-api	text	yes		high	LIST
casia	CAS Automation (Zidong Taichu)	中科院自动化所（紫东太初）	CASIA	mainland	hosted-api	text	yes		high	LIST
baai	BAAI (Emu)	智源研究院（Emu）	BAAI	mainland	self-hosted	image;video	yes		high	LIST
360	360 Zhinao	360智脑	360	mainland	hosted-api	text;image	yes		high	LIST
huawei	Huawei (Pangu)	华为（盘古）	Huawei	mainland	hosted-api	text	yes		high	LIST
mobvoi	Mobvoi (Sequence Monkey)	出门问问（序列猴子）	Mobvoi	mainland	hosted-api	text;audio	yes		high	LIST
kunlun	Kunlun (Skywork, Tiangong)	昆仑万维（天工）	Kunlun	mainland	hosted-api	text;image;audio	yes		high	LIST
kingsoft	Kingsoft (WPS AI)	金山办公（WPS AI）	Kingsoft	mainland	hosted-api	text	yes		high	LIST
modelbest	ModelBest (MiniCPM)	面壁智能（MiniCPM）	ModelBest	mainland	self-hosted	text	yes		high	LIST
meituan	Meituan (LongCat)	美团（LongCat）	Meituan	mainland	hosted-api	text;image;video	yes		medium	LIST
netease-youdao	NetEase Youdao (Ziyue)	网易有道（子曰）	NetEase Youdao	mainland	hosted-api	text	yes		high	LIST
tal	TAL (MathGPT)	好未来（MathGPT）	TAL	mainland	hosted-api	text	yes		high	LIST
zhihu	Zhihu (Zhihaitu)	知乎（知海图）	Zhihu	mainland	hosted-api	text	yes		high	LIST
ant	Ant (AntGLM, Ling, Ring)	蚂蚁（AntGLM、百灵）	Ant	mainland	hosted-api	text	yes		high	LIST
vivo	vivo (BlueLM)	vivo（蓝心）	vivo	mainland	hosted-api	text	yes		high	LIST
xverse	XVERSE	元象（XVERSE）	XVERSE	mainland	self-hosted	text	yes		high	LIST
stepfun	StepFun	阶跃星辰	StepFun	mainland	hosted-api	text;image;audio;video	yes		high	LIST
stepfun-intl	StepFun, international	阶跃星辰（国际站）	StepFun	international-endpoint	hosted-api	text;image;audio;video	unknown	stepfun	low	VENDOR
metaso	Metaso	秘塔（MetaLLM）	Metaso	mainland	hosted-api	text	yes		high	LIST
tigerbot	TigerBot	虎博（TigerBot）	Hubo	mainland	self-hosted	text	yes		high	LIST
meitu	Meitu (MiracleVision)	美图（奇想智能）	Meitu	mainland	hosted-api	image;video	yes		high	LIST
duxiaoman	Du Xiaoman (XuanYuan)	度小满（轩辕）	Du Xiaoman	mainland	self-hosted	text	yes		high	LIST
jd	JD (Yanxi, ChatRhino)	京东（言犀）	JD	mainland	hosted-api	text	yes		high	LIST
kling	Kuaishou (Kling, Kolors, KwaiYii)	快手（可灵、可图、快意）	Kuaishou	mainland	hosted-api	image;video	yes		high	LIST
bilibili	Bilibili (Index)	哔哩哔哩（Index）	Bilibili	mainland	self-hosted	text;audio	yes		high	LIST
xiaohongshu	Xiaohongshu (dots)	小红书（珠玑、dots）	Xiaohongshu	mainland	self-hosted	text	yes		high	LIST
oppo	OPPO (AndesGPT)	OPPO（安第斯）	OPPO	mainland	hosted-api	text	yes		high	LIST
4paradigm	4Paradigm (SageGPT)	第四范式（式说）	4Paradigm	mainland	hosted-api	text	yes		high	LIST
lingyiwanwu	01.AI (Yi)	零一万物（Yi）	01.AI	mainland	hosted-api	text	yes		high	LIST
xiaomi	Xiaomi (MiMo)	小米（MiMo）	Xiaomi	mainland	hosted-api	text;audio	yes		high	LIST
china-mobile	China Mobile (Jiutian)	中国移动（九天）	China Mobile	mainland	hosted-api	text	yes		high	LIST
china-telecom	China Telecom (TeleChat)	中国电信（星辰）	China Telecom	mainland	hosted-api	text	yes		high	LIST
china-unicom	China Unicom (Yuanjing)	中国联通（元景）	China Unicom	mainland	hosted-api	text	yes		high	LIST
honor	Honor (Magic LM, YOYO)	荣耀（魔法大模型、YOYO）	Honor	mainland	hosted-api	text	yes		high	LIST
pengcheng	Peng Cheng Lab (PengCheng Mind)	鹏城实验室（鹏城脑海）	Peng Cheng Lab	mainland	self-hosted	text	yes		high	LIST
lenovo	Lenovo (Tianxi)	联想（天禧）	Lenovo	mainland	hosted-api	text	yes		high	LIST
li-auto	Li Auto (MindGPT)	理想汽车（MindGPT）	Li Auto	mainland	hosted-api	text	yes		high	LIST
vidu	Shengshu (Vidu)	生数科技（Vidu）	Shengshu	mainland	hosted-api	video;image	yes		high	LIST
pixverse	AISphere (PixVerse)	爱诗科技（PixVerse）	AISphere	mainland	hosted-api	video	yes		medium	LIST
zte	ZTE (Nebula)	中兴（星云）	ZTE	mainland	hosted-api	text	yes		high	LIST
unitree	Unitree (UnifoLM)	宇树（UnifoLM）	Unitree	mainland	self-hosted	text	yes		high	LIST
infinigence	Infinigence (hosting platform)	无问芯穹（托管平台）	Infinigence	mainland	hosted-api	text	yes		high	LIST
siliconflow	SiliconFlow (hosting platform)	硅基流动（托管平台）	SiliconFlow	mainland	hosted-api	text;image;audio;video	yes		high	LIST
siliconflow-intl	SiliconFlow, international	硅基流动（国际站）	SiliconFlow	international-endpoint	hosted-api	text;image;audio;video	unknown	siliconflow	low	VENDOR
apple	Apple Intelligence (mainland)	Apple 智能（大陆）	Apple	mainland	self-hosted	text;image	yes		high	LIST
samsung	Samsung Galaxy AI (mainland)	三星盖乐世 AI（大陆）	Samsung	mainland	self-hosted	text;image	yes		high	LIST
tesla	Tesla (xBot, in-car voice)	特斯拉（xBot、车机语音）	Tesla	mainland	hosted-api	text	yes		high	LIST
volvo	Volvo assistant	沃尔沃小沃助手	Volvo	mainland	hosted-api	text	yes		high	LIST
mercedes-benz	Mercedes-Benz virtual assistant	奔驰虚拟助手	Mercedes-Benz	mainland	hosted-api	text	yes		high	LIST
bmw	BMW-AI	BMW-AI	BMW	mainland	hosted-api	text	yes		high	LIST
sap	SAP Business AI (mainland)	SAP 商业 AI（大陆）	SAP	mainland	hosted-api	text	yes		high	LIST
ikea	IKEA assistants	宜家智能助手	IKEA	mainland	hosted-api	text	yes		high	LIST
zeiss	Zeiss customer service	蔡司智能客服	Zeiss	mainland	hosted-api	text	yes		high	LIST
amway	Amway assistants	安利 AI 助手	Amway	mainland	hosted-api	text	yes		high	LIST
canva	Canva (mainland)	Canva 可画	Canva	mainland	hosted-api	text;image	yes		high	LIST
immersive-translate	Immersive Translate	沉浸式翻译	Immersive Translate	mainland	hosted-api	text	yes		high	LIST
giteeai	Gitee AI (Moark)	模力方舟（Gitee AI）	OSChina	mainland	hosted-api	text;image;audio	unknown		low	VENDOR
ppio	PPIO	PPIO 派欧云	PPIO	mainland	hosted-api	text;image;video	unknown		low	VENDOR
302ai	302.AI (aggregator)	302.AI（聚合平台）	302.AI	unknown	hosted-api	text;image;video;audio	unknown		low	VENDOR
modelscope	ModelScope (hub, inference)	魔搭社区（模型库与推理）	Alibaba	mainland	hosted-api	text;image	unknown		low	VENDOR
qiniu	Qiniu AI inference	七牛云 AI 推理	Qiniu	mainland	hosted-api	text	unknown		low	VENDOR
ucloud	UCloud Compshare (aggregator)	UCloud 优云智算	UCloud	mainland	hosted-api	text	unknown		low	VENDOR
jiekou	JieKou.AI (aggregator)	接口AI（聚合平台）	JieKou	unknown	hosted-api	text	unknown		low	VENDOR
coze	Coze	扣子（Coze）	ByteDance	mainland	hosted-api	text;image	unknown		low	VENDOR
coze-intl	Coze, international	扣子（国际站）	ByteDance	international-endpoint	hosted-api	text;image	unknown	coze	low	VENDOR
dify	Dify	Dify	LangGenius	unknown	hosted-api	text	unknown		low	VENDOR
fastgpt	FastGPT	FastGPT	Labring	mainland	hosted-api	text	unknown		low	VENDOR
linkai	LinkAI	LinkAI	MinimalFuture	mainland	hosted-api	text	unknown		low	VENDOR
jimeng	Jimeng	即梦	ByteDance	mainland	hosted-api	image;video	unknown		low	VENDOR
liblib	LiblibAI	哩布哩布AI	LiblibAI	mainland	hosted-api	image;video	unknown		low	VENDOR
fishaudio	Fish Audio	Fish Audio	Fish Audio	unknown	hosted-api	audio	unknown		low	VENDOR
aliyun-speech	Alibaba Cloud speech (NLS)	阿里云智能语音交互	Alibaba	mainland	hosted-api	audio	unknown		low	VENDOR
tencent-speech	Tencent Cloud speech synthesis	腾讯云语音合成	Tencent	mainland	hosted-api	audio	unknown		low	VENDOR
baidu-speech	Baidu speech synthesis	百度语音合成	Baidu	mainland	hosted-api	audio	unknown		low	VENDOR
iflytek-speech	iFlytek speech synthesis	讯飞语音合成	iFlytek	mainland	hosted-api	audio	unknown		low	VENDOR
volcengine-speech	Volcengine speech synthesis	火山引擎语音合成	ByteDance	mainland	hosted-api	audio	unknown		low	VENDOR
ollama	Ollama	Ollama	Ollama	local	self-hosted	text	unknown		high	VENDOR
windows-ai	Windows AI	Windows AI	Microsoft	local	self-hosted	text;image	unknown		low	VENDOR
vllm	vLLM	vLLM	vLLM	local	self-hosted	text	unknown		high	VENDOR
sglang	SGLang	SGLang	SGLang	local	self-hosted	text	unknown		high	VENDOR
lmdeploy	LMDeploy	LMDeploy	Shanghai AI Lab	local	self-hosted	text	unknown		high	VENDOR
xinference	Xinference	Xinference	Xorbits	local	self-hosted	text;image;audio	unknown		high	VENDOR
lmstudio	LM Studio	LM Studio	LM Studio	local	self-hosted	text	unknown		high	VENDOR
localai	LocalAI	LocalAI	LocalAI	local	self-hosted	text;image;audio	unknown		high	VENDOR
llama-cpp	llama.cpp	llama.cpp	ggml	local	self-hosted	text	unknown		high	VENDOR
gpt4all	GPT4All	GPT4All	Nomic	local	self-hosted	text	unknown		high	VENDOR
tgi	Text Generation Inference	Text Generation Inference	Hugging Face	local	self-hosted	text	unknown		high	VENDOR
triton	NVIDIA Triton, TensorRT-LLM	NVIDIA Triton、TensorRT-LLM	NVIDIA	local	self-hosted	text	unknown		medium	VENDOR
fastchat	FastChat	FastChat	LMSYS	local	self-hosted	text	unknown		medium	VENDOR
litellm	LiteLLM (gateway)	LiteLLM（网关）	BerriAI	local	hosted-api	text	unknown		medium	VENDOR
one-api	One API, New API (gateway)	One API、New API（网关）	One API	local	hosted-api	text	unknown		medium	VENDOR
openai-compatible	any OpenAI-compatible endpoint	任意兼容 OpenAI 的接口		unknown	hosted-api	text	unknown		medium	VENDOR
gpt-sovits	GPT-SoVITS	GPT-SoVITS	RVC-Boss	local	self-hosted	audio	unknown		high	VENDOR
cosyvoice	CosyVoice	CosyVoice	Alibaba	local	self-hosted	audio	unknown		high	VENDOR
chattts	ChatTTS	ChatTTS	2noise	local	self-hosted	audio	unknown		high	VENDOR
stable-diffusion-webui	Stable Diffusion WebUI API	Stable Diffusion WebUI 接口	AUTOMATIC1111	local	self-hosted	image	unknown		high	VENDOR
comfyui	ComfyUI	ComfyUI	Comfy Org	local	self-hosted	image;video	unknown		high	VENDOR
pollinations	Pollinations	Pollinations	Pollinations	offshore	hosted-api	text;image;audio	unknown		medium	https://github.com/pollinations/pollinations`
