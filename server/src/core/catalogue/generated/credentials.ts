// Generated from server/data/credentials.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: provider, name, how, what. */
export const ROWS = `openai	OPENAI	stem
openai	OPEN_AI	api-stem
openai	CHATGPT	stem
openai	GPT	api-stem
openai	OPENAI_ORG_ID	exact	key
openai	OPENAI_ORGANIZATION	exact	key
openai	DALLE	stem
openai	DALL_E	stem
azure-openai	AZURE_OPENAI	stem
azure-openai	AZURE_OPEN_AI	stem
azure-openai	AZUREOPENAI	stem
azure-openai	AZURE_OPENAI_API_INSTANCE_NAME	exact	endpoint
azure-openai	AZURE_OPENAI_API_VERSION	exact	endpoint
azure-openai	AZURE_AI_FOUNDRY	stem
azure-openai	AZURE_AI_INFERENCE	stem
azure-speech	AZURE_SPEECH	stem
azure-speech	AZURE_TTS	stem
azure-speech	SPEECH_KEY	exact	key
anthropic	ANTHROPIC	stem
anthropic	CLAUDE	stem
google-gemini	GEMINI	stem
google-gemini	GOOGLE_GEMINI	stem
google-gemini	GOOGLE_GENERATIVE_AI	stem
google-gemini	GOOGLE_GENAI	stem
google-gemini	GOOGLE_AI	stem
google-gemini	GOOGLE_AI_STUDIO	stem
google-gemini	PALM	api-stem
vertex-ai	VERTEX_AI	stem
vertex-ai	VERTEXAI	stem
vertex-ai	GOOGLE_VERTEX	stem
vertex-ai	VERTEX_AI_PROJECT	exact	endpoint
vertex-ai	VERTEXAI_PROJECT	exact	endpoint
vertex-ai	GOOGLE_GENAI_USE_VERTEXAI	exact	endpoint
vertex-ai	ANTHROPIC_VERTEX_PROJECT_ID	exact	endpoint
aws-bedrock	BEDROCK	stem
aws-bedrock	AWS_BEDROCK	stem
aws-bedrock	AMAZON_BEDROCK	stem
aws-bedrock	AWS_BEARER_TOKEN_BEDROCK	exact	key
aws-bedrock	BEDROCK_REGION	exact	endpoint
aws-bedrock	BEDROCK_AWS_ACCESS_KEY_ID	exact	key
mistral	MISTRAL	stem
mistral	MISTRALAI	stem
cohere	COHERE	stem
groq	GROQ	stem
groq	GROQCLOUD	stem
xai	XAI	stem
xai	GROK	api-stem
perplexity	PERPLEXITY	stem
perplexity	PERPLEXITYAI	stem
perplexity	PPLX	stem
openrouter	OPENROUTER	stem
openrouter	OPEN_ROUTER	stem
together	TOGETHER	api-stem
together	TOGETHERAI	stem
together	TOGETHER_AI	stem
fireworks	FIREWORKS	api-stem
fireworks	FIREWORKSAI	stem
fireworks	FIREWORKS_AI	stem
deepinfra	DEEPINFRA	stem
cerebras	CEREBRAS	stem
sambanova	SAMBANOVA	stem
replicate	REPLICATE	api-stem
fal	FAL	stem
fal	FALAI	stem
fal	FAL_AI	stem
stability	STABILITY	stem
stability	STABILITYAI	stem
stability	STABILITY_AI	stem
stability	STABLE_DIFFUSION	api-stem
stability	DREAMSTUDIO	stem
black-forest-labs	BFL	stem
black-forest-labs	BLACK_FOREST_LABS	stem
ideogram	IDEOGRAM	stem
recraft	RECRAFT	stem
leonardo	LEONARDO	api-stem
luma	LUMA	api-stem
luma	LUMAAI	stem
luma	LUMA_AI	stem
runway	RUNWAY	api-stem
runway	RUNWAYML	stem
pika	PIKA	api-stem
midjourney	MIDJOURNEY	stem
midjourney	MJ_PROXY	stem
suno	SUNO	api-stem
suno	SUNO_COOKIE	exact	key
heygen	HEYGEN	stem
d-id	D_ID	api-stem
elevenlabs	ELEVENLABS	stem
elevenlabs	ELEVEN_LABS	stem
elevenlabs	ELEVEN	api-stem
elevenlabs	XI_API_KEY	exact	key
cartesia	CARTESIA	stem
playht	PLAYHT	stem
playht	PLAY_HT	stem
nvidia	NVIDIA_API_KEY	exact	key
nvidia	NVIDIA_NIM	stem
nvidia	NIM	api-stem
reka	REKA	api-stem
ai21	AI21	stem
upstage	UPSTAGE	api-stem
yandexgpt	YANDEXGPT	stem
yandexgpt	YANDEX_GPT	stem
gigachat	GIGACHAT	stem
cloudflare	CLOUDFLARE_AI	stem
cloudflare	WORKERS_AI	stem
cloudflare	CLOUDFLARE_WORKERS_AI	stem
vercel-ai-gateway	AI_GATEWAY	stem
vercel-ai-gateway	VERCEL_AI_GATEWAY	stem
github-models	GITHUB_MODELS	stem
copilot	GITHUB_COPILOT	stem
watsonx	WATSONX	stem
novita	NOVITA	stem
novita	NOVITAAI	stem
hyperbolic	HYPERBOLIC	api-stem
nebius	NEBIUS	api-stem
venice	VENICE	api-stem
poe	POE	api-stem
aihubmix	AIHUBMIX	stem
huggingface	HF_TOKEN	exact	key
huggingface	HUGGINGFACE	stem
huggingface	HUGGINGFACEHUB	stem
huggingface	HUGGING_FACE	stem
huggingface	HUGGING_FACE_HUB	stem
huggingface	HF_API_TOKEN	exact	key
huggingface	HF_API_KEY	exact	key
dashscope	DASHSCOPE	stem
dashscope	DASH_SCOPE	stem
dashscope	QWEN	stem
dashscope	TONGYI	stem
dashscope	BAILIAN	stem
dashscope	WANX	stem
zhipu	ZHIPU	stem
zhipu	ZHIPUAI	stem
zhipu	ZHIPU_AI	stem
zhipu	BIGMODEL	stem
zhipu	CHATGLM	stem
zhipu	GLM	api-stem
zhipu	ZAI	stem
zhipu	Z_AI	stem
moonshot	MOONSHOT	stem
moonshot	KIMI	stem
deepseek	DEEPSEEK	stem
deepseek	DEEP_SEEK	stem
minimax	MINIMAX	stem
minimax	MINIMAX_GROUP_ID	exact	key
baichuan	BAICHUAN	stem
lingyiwanwu	LINGYIWANWU	stem
lingyiwanwu	YI	api-stem
lingyiwanwu	ZEROONE	stem
stepfun	STEPFUN	stem
stepfun	STEP	api-stem
360	AI360	stem
360	QIHOO360	stem
360	AI_360	stem
360	ZHINAO	stem
sensetime	SENSENOVA	stem
sensetime	SENSENOVA_ACCESS_KEY_ID	exact	key
huawei	PANGU	stem
huawei	MODELARTS_MAAS	stem
baidu-qianfan	QIANFAN	stem
baidu-qianfan	WENXIN	stem
baidu-qianfan	WENXINWORKSHOP	stem
baidu-qianfan	ERNIE	api-stem
baidu-qianfan	ERNIEBOT	stem
baidu-qianfan	YIYAN	stem
baidu-qianfan	BAIDU_WENXIN	stem
baidu-qianfan	BAIDU_QIANFAN	stem
baidu-qianfan	APPBUILDER	stem
baidu-qianfan	EB_AGENT_ACCESS_TOKEN	exact	key
baidu-qianfan	BAIDU_CLOUD	api-stem
tencent-hunyuan	HUNYUAN	stem
tencent-hunyuan	HUNYUAN_SECRET_ID	exact	key
tencent-hunyuan	TENCENT_HUNYUAN	stem
tencent-hunyuan	TENCENT_HUNYUAN_SECRET_ID	exact	key
tencent-hunyuan	LKEAP	stem
volcengine-ark	ARK	stem
volcengine-ark	VOLC_ARK	stem
volcengine-ark	VOLCENGINE	stem
volcengine-ark	VOLCENGINE_ARK	stem
volcengine-ark	VOLCANO_ENGINE	stem
volcengine-ark	DOUBAO	stem
volcengine-ark	VOLC_ACCESSKEY	exact	key
volcengine-ark	VOLC_SECRETKEY	exact	key
volcengine-ark	BYTEDANCE	api-stem
volcengine-ark	ARK_ENDPOINT_ID	exact	model
volcengine-ark	SEEDREAM	stem
jimeng	JIMENG	stem
coze	COZE	stem
coze	COZE_BOT_ID	exact	key
iflytek-spark	SPARK_APP_ID	exact	key
iflytek-spark	SPARK_APPID	exact	key
iflytek-spark	SPARK_API_KEY	exact	key
iflytek-spark	SPARK_API_SECRET	exact	key
iflytek-spark	SPARKAI_APP_ID	exact	key
iflytek-spark	SPARKAI	stem
iflytek-spark	IFLYTEK	stem
iflytek-spark	IFLYTEK_SPARK	stem
iflytek-spark	XUNFEI	stem
iflytek-spark	XUNFEI_APP_ID	exact	key
iflytek-spark	XUNFEI_SPARK	stem
iflytek-spark	SPARKDESK	stem
iflytek-spark	XINGHUO	stem
siliconflow	SILICONFLOW	stem
siliconflow	SILICON_FLOW	stem
siliconflow	SILICONCLOUD	stem
siliconflow	SILICON	api-stem
infinigence	INFINIAI	stem
infinigence	INFINI	api-stem
modelscope	MODELSCOPE	stem
giteeai	GITEE_AI	stem
giteeai	GITEEAI	stem
giteeai	MOARK	stem
ppio	PPIO	stem
ppio	PPINFRA	stem
302ai	AI302	stem
302ai	API_302	api-stem
qiniu	QINIU_AI	stem
qiniu	QINIU_LLM	stem
kunlun	SKYWORK	stem
meituan	LONGCAT	stem
xiaomi	MIMO	api-stem
shanghai-ai-lab	INTERNLM	stem
modelbest	MINICPM	api-stem
metaso	METASO	stem
tal	MATHGPT	stem
kling	KLING	stem
kling	KLINGAI	stem
kling	KOLORS	stem
kling	STREAMLAKE	stem
vidu	VIDU	stem
pixverse	PIXVERSE	stem
liblib	LIBLIB	stem
liblib	LIBLIBAI	stem
linkai	LINKAI	stem
linkai	LINK_AI	stem
fastgpt	FASTGPT	stem
dify	DIFY	stem
fishaudio	FISH_AUDIO	stem
fishaudio	FISHAUDIO	stem
ollama	OLLAMA	stem
ollama	OLLAMA_HOST	exact	endpoint
vllm	VLLM	stem
sglang	SGLANG	stem
lmdeploy	LMDEPLOY	stem
xinference	XINFERENCE	stem
xinference	XINFERENCE_SERVER_URL	exact	endpoint
lmstudio	LMSTUDIO	stem
lmstudio	LM_STUDIO	stem
localai	LOCALAI	stem
localai	LOCAL_AI	stem
llama-cpp	LLAMACPP	stem
llama-cpp	LLAMA_CPP	stem
litellm	LITELLM	stem
litellm	LITELLM_MASTER_KEY	exact	key
one-api	ONE_API	api-stem
one-api	ONEAPI	stem
one-api	NEW_API	api-stem
openai-compatible	OPENAI_COMPATIBLE	stem
openai-compatible	OPENAI_LIKE	stem
openai-compatible	LLM	stem
comfyui	COMFYUI	stem
stable-diffusion-webui	SD_WEBUI	stem
stable-diffusion-webui	A1111	stem
stable-diffusion-webui	AUTOMATIC1111	stem
meta	LLAMA_API_KEY	exact	key
udio	UDIO	api-stem
sap	AICORE_SERVICE_KEY	exact	key
sap	AICORE_CLIENT_SECRET	exact	key
sap	AICORE_BASE_URL	exact	endpoint
immersive-translate	IMMERSIVE_TRANSLATE	stem
azure-openai	AZURE_OPENAI_DALLE	stem
azure-openai	BY_AZURE	exact	endpoint
azure-openai	USE_AZURE_OPENAI	exact	endpoint
azure-openai	USE_AZURE_CHATGPT	exact	endpoint
azure-openai	AZURE_API_KEY	exact	key
azure-openai	AZURE_APIKEY	exact	key
azure-openai	AZURE_API_VERSION	exact	endpoint
azure-openai	AZURE_API_BASE	exact	endpoint
azure-openai	AZURE_URL	exact	endpoint
azure-openai	AZURE_DEPLOYMENT_NAME	exact	model
azure-openai	AZURE_DEPLOYMENT_ID	exact	model
azure-openai	AZURE_DALLE	stem
302ai	302_AI	stem`
