// Generated from server/data/models.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: pattern, family, vendor, provider, kind, generates, offshore, licence, commercial, conditions_en, conditions_zh, filed, source, confidence. */
export const ROWS = `gpt-[0-9]*;chatgpt-4o*;chatgpt-[0-9]*;gpt-realtime*;gpt-audio*	GPT	OpenAI	openai	generation	text	yes	proprietary	conditional			none	LIST	high
gpt-35-*;gpt35-*	GPT	OpenAI	azure-openai	generation	text	yes	proprietary	conditional			none	LIST	medium
o1;o1-preview*;o1-mini*;o1-pro*;o1-20[0-9]*;o3;o3-mini*;o3-pro*;o3-deep-research*;o3-20[0-9]*;o4-mini*;openai/o1*;openai/o3*;openai/o4*	OpenAI o-series	OpenAI	openai	generation	text	yes	proprietary	conditional			none	LIST	high
codex-mini*;computer-use-preview*;text-davinci-*;davinci-002;babbage-002;code-davinci-*;text-curie-*	GPT (older)	OpenAI	openai	generation	text	yes	proprietary	conditional			none	LIST	medium
dall-e-*;gpt-image-*;chatgpt-image-*	DALL-E, GPT Image	OpenAI	openai	generation	image	yes	proprietary	conditional			none	LIST	high
sora-*;sora_*	Sora	OpenAI	openai	generation	video	yes	proprietary	conditional			none	LIST	high
tts-1;tts-1-*;gpt-*-tts*;gpt-*-mini-tts*	OpenAI TTS	OpenAI	openai	generation	audio	yes	proprietary	conditional			none	LIST	high
text-embedding-ada-002*;text-embedding-3-*	OpenAI embeddings	OpenAI	openai	embedding		yes	proprietary	conditional			none	VENDOR	high
whisper-1;gpt-*-transcribe*	OpenAI transcription	OpenAI	openai	recognition		yes	proprietary	conditional			none	VENDOR	high
openai/whisper-*;whisper-large-v[0-9]*;whisper-large*;whisper-medium*;whisper-small*;whisper-base*;whisper-tiny*;*faster-whisper-*;distil-whisper*	Whisper	OpenAI		recognition		yes	MIT	yes			none	openai/whisper@c0d2f62; LIST	high
omni-moderation-*;text-moderation-*	OpenAI moderation	OpenAI	openai	moderation		yes	proprietary	conditional			none	VENDOR	high
gpt-oss-*;gpt-oss:*	gpt-oss	OpenAI		generation	text	yes	Apache-2.0 + usage policy	yes	Usage policy applies	适用使用政策	none	openai/gpt-oss@7b58334; LIST	high
gpt2;gpt2-*;gpt-j-*;gpt-neo*;gpt-neox*;openai-community/gpt2*	GPT-2, GPT-J, GPT-Neo	OpenAI, EleutherAI		generation	text	yes		unknown			none	KNOWN	medium
clip-vit-*;openai/clip-*	CLIP	OpenAI		embedding		yes		unknown			none	KNOWN	high
claude-[0-9]*;claude-instant*;claude-opus-*;claude-sonnet-*;claude-haiku-*;claude-v[0-9]*;claude-fable-*;claude-mythos-*;claude-latest;anthropic/claude-*;anthropic.claude-*;*.anthropic.claude-*	Claude	Anthropic	anthropic	generation	text	yes	proprietary	conditional			none	LIST	high
gemini-[0-9]*;gemini-pro;gemini-pro-*;gemini-pro:*;gemini-flash*;gemini-exp-[0-9]*;gemini-ultra*;gemini-live*;learnlm-*	Gemini	Google	google-gemini	generation	text	yes	proprietary	conditional			none	LIST	medium
gemini-*-image*;nano-banana*	Gemini image	Google	google-gemini	generation	image	yes	proprietary	conditional			none	VENDOR	medium
gemini-*-tts*	Gemini TTS	Google	google-gemini	generation	audio	yes	proprietary	conditional			none	VENDOR	medium
gemini-embedding-*;text-embedding-004;text-embedding-005;text-multilingual-embedding-*;textembedding-gecko*;embedding-001	Google embeddings	Google	google-gemini	embedding		yes	proprietary	conditional			none	VENDOR	medium
imagen-[0-9]*;imagegeneration@*	Imagen	Google	google-gemini	generation	image	yes	proprietary	conditional			none	VENDOR	medium
veo-[0-9]*	Veo	Google	google-gemini	generation	video	yes	proprietary	conditional			none	VENDOR	medium
lyria-*	Lyria	Google	google-gemini	generation	audio	yes	proprietary	conditional			none	VENDOR	medium
chat-bison*;text-bison*;code-bison*;codechat-bison*	PaLM	Google	google-gemini	generation	text	yes	proprietary	conditional			none	VENDOR	medium
gemma-*;gemma[0-9]*;gemma:*;google/gemma-*;codegemma*;medgemma*	Gemma	Google		generation	text	yes	Gemma terms (unverified)	conditional	Use policy flows down (unconfirmed)	使用政策须向下传递（未确认）	none	LF constants; HUB docs/hub/repositories-licenses.md; licence unverified	medium
google/paligemma*;paligemma*	PaliGemma	Google		generation	text	yes	Gemma terms (unverified)	conditional	Use policy flows down (unconfirmed)	使用政策须向下传递（未确认）	none	KNOWN	low
embeddinggemma*	EmbeddingGemma	Google		embedding		yes	Gemma terms (unverified)	conditional			none	KNOWN	low
shieldgemma*;google/shieldgemma-*	ShieldGemma	Google		moderation		yes	Gemma terms (unverified)	conditional			none	VENDOR	low
flan-t5*;google/flan-*;t5-small;t5-base;t5-large;t5-3b;google/mt5-*;google-t5/*	T5, Flan-T5	Google		generation	text	yes		unknown			none	KNOWN	medium
bert-*;google-bert/*;google/bert*;distilbert-*;roberta-*;FacebookAI/*;albert-*;microsoft/deberta*;hfl/chinese-*bert*;hfl/chinese-roberta*;xlm-roberta-*	BERT family	various		embedding		yes		unknown			none	KNOWN	high
google/vit-*;google/siglip*;microsoft/resnet*;facebook/dino*;facebook/detr*;facebook/sam*;microsoft/layoutlm*;google/owl*;microsoft/table-transformer*;yolo*;IDEA-Research/*	vision recognition	various		recognition		yes		unknown			none	KNOWN	high
meta-llama/Llama-2-*;llama-2-*;llama2*;codellama*;codellama/*	Llama 2	Meta		generation	text	yes	llama2	conditional	Below 700 M monthly users; output may not improve other LLMs	月活低于7亿；输出不得用于改进其他大模型	none	meta-llama/llama-models@a9c89c4; LIST	high
meta-llama/Meta-Llama-3-*;llama-3-*;Meta-Llama-3-*;llama3;llama3:*;llama3-*;NousResearch/Meta-Llama-3-*;unsloth/llama-3-*	Llama 3.0	Meta		generation	text	yes	llama3	conditional	Below 700 M monthly users; "Built with Meta Llama 3"; name prefix; output may not improve other LLMs	月活低于7亿；须标注“Built with Meta Llama 3”并以其命名；输出不得用于改进其他大模型	none	meta-llama/llama-models@a9c89c4; LIST	high
meta-llama/Llama-3.1*;meta-llama/Meta-Llama-3.1*;*llama-3.1*;llama3.1*;llama3-1-*;meta.llama3-1-*	Llama 3.1	Meta		generation	text	yes	llama3.1	conditional	Below 700 M monthly users; "Built with Llama"; models improved with output must start with "Llama"	月活低于7亿；须标注“Built with Llama”；用输出改进的模型须以Llama开头命名	none	meta-llama/llama-models@a9c89c4; LIST	high
meta-llama/Llama-3.2*;*llama-3.2*;llama3.2*;meta.llama3-2-*	Llama 3.2	Meta		generation	text	yes	llama3.2	conditional	As 3.1; multimodal not for EU entities	同3.1；多模态版本不授权给欧盟实体	none	meta-llama/llama-models@a9c89c4; LIST	high
meta-llama/Llama-3.3*;*llama-3.3*;llama3.3*;meta.llama3-3-*	Llama 3.3	Meta		generation	text	yes	llama3.3	conditional	As 3.1	同3.1	none	meta-llama/llama-models@a9c89c4; LIST	high
meta-llama/Llama-4-*;llama-4-*;llama4*;meta.llama4-*	Llama 4	Meta		generation	text	yes	llama4	conditional	As 3.1; EU limit	同3.1；对欧盟有限制	none	meta-llama/llama-models@a9c89c4; LIST	high
llama-7b*;llama-13b*;llama-30b*;llama-65b*;huggyllama/*;decapoda-research/llama-*	LLaMA 1	Meta		generation	text	yes	LLaMA licence (research)	no	Research only, no commercial use	仅限研究，不得商用	none	https://ai.meta.com/blog/large-language-model-llama-meta-ai/	medium
llama-[0-9]*;llama[0-9]*;meta.llama*;meta/llama-*;meta/meta-llama-*	Llama	Meta		generation	text	yes		conditional	Read the licence of the exact version	请阅读该版本的许可证	none	LIST	medium
*llama-guard-*;*llama-prompt-guard-*	Llama Guard	Meta		moderation		yes		conditional			none	VENDOR	high
vicuna-*;lmsys/vicuna-*;lmsys/fastchat-t5*	Vicuna	LMSYS		generation	text	yes		conditional	Llama terms survive	沿用Llama条款	none	KNOWN	medium
facebook/opt-*;facebook/galactica*;facebook/blenderbot*;facebook/bart-*	Meta older models	Meta		generation	text	yes		unknown			none	KNOWN	low
facebook/musicgen-small;facebook/musicgen-medium;facebook/musicgen-large;facebook/musicgen-melody*;musicgen-small;musicgen-medium;musicgen-large	MusicGen	Meta		generation	audio	yes		unknown			none	KNOWN	medium
facebook/nllb-*;facebook/m2m100*;Helsinki-NLP/*;facebook/mbart-*	translation models	various		generation	text	yes		unknown			none	KNOWN	medium
facebook/wav2vec2*;facebook/hubert*;*wav2vec2*	wav2vec 2.0, HuBERT	Meta		recognition		yes		unknown			none	KNOWN	high
mistral-*;mistral:*;mistral.*;mistralai/*;mixtral-*;mixtral:*;open-mistral-*;open-mixtral-*;ministral-*;magistral-*;codestral-*;pixtral-*;devstral*	Mistral	Mistral AI		generation	text	yes	Apache-2.0 for many; research licence for others (unverified)	conditional	Read the card: some are research only (unconfirmed)	请看模型卡：部分仅限研究（未确认）	none	licence unverified; LIST	low
mistral-tiny*;mistral-small-*;mistral-medium*;mistral-large-*;mistral-small;mistral-large;mistral-saba*;codestral-latest;open-mistral-nemo*;pixtral-large-*	Mistral API	Mistral AI	mistral	generation	text	yes	proprietary	conditional			none	VENDOR	low
mistral-embed*;codestral-embed*	Mistral embeddings	Mistral AI	mistral	embedding		yes	proprietary	conditional			none	VENDOR	medium
mistral-ocr*;voxtral-*	Mistral OCR, Voxtral	Mistral AI	mistral	recognition		yes		unknown			none	VENDOR	low
command-r;command-r-*;command-r[0-9]*;command-r:*;command-a-[0-9]*;command-a;command-light;command-light-*;command-nightly;command-xlarge*;c4ai-*;cohere.command-*;CohereLabs/*;CohereForAI/*	Command	Cohere	cohere	generation	text	yes		conditional			none	LIST	low
embed-english-*;embed-multilingual-*;embed-v4*;cohere.embed-*	Cohere Embed	Cohere	cohere	embedding		yes	proprietary	conditional			none	VENDOR	medium
rerank-english-*;rerank-multilingual-*;rerank-v[0-9]*;cohere.rerank-*	Cohere Rerank	Cohere	cohere	ranking		yes	proprietary	conditional			none	VENDOR	medium
grok-[0-9]*;grok-beta*;grok-code*;grok-vision*;grok-2-image*	Grok	xAI	xai	generation	text	yes	proprietary	conditional			none	LIST	low
grok-*-image*;grok-imagine*	Grok image	xAI	xai	generation	image	yes	proprietary	conditional			none	VENDOR	low
perplexity/sonar*;sonar-pro;sonar-pro-search;sonar-reasoning;sonar-reasoning-pro*;sonar-deep-research*;sonar-small-*;sonar-medium-*;pplx-*	Sonar	Perplexity	perplexity	generation	text	yes	proprietary	conditional			none	LIST	low
amazon.titan-text-*;amazon.nova-*;*.amazon.nova-*	Amazon Nova, Titan	Amazon	aws-bedrock	generation	text	yes	proprietary	conditional			none	VENDOR	medium
amazon.titan-image-*;amazon.nova-canvas*	Amazon image	Amazon	aws-bedrock	generation	image	yes	proprietary	conditional			none	VENDOR	medium
amazon.nova-reel*	Nova Reel	Amazon	aws-bedrock	generation	video	yes	proprietary	conditional			none	VENDOR	medium
amazon.titan-embed-*	Titan embeddings	Amazon	aws-bedrock	embedding		yes	proprietary	conditional			none	VENDOR	medium
microsoft/Phi-*;phi-[0-9]*;phi3:*;phi3;phi3.5*;phi4:*;phi4;phi4-*;phi3-*	Phi	Microsoft		generation	text	yes	MIT (unverified)	yes			none	licence unverified; LIST	medium
microsoft/DialoGPT*	DialoGPT	Microsoft		generation	text	yes		unknown			none	KNOWN	medium
microsoft/speecht5_tts;microsoft/VibeVoice*	Microsoft TTS	Microsoft		generation	audio	yes		unknown			none	KNOWN	low
tiiuae/falcon-180B*	Falcon 180B	TII		generation	text	yes	custom	conditional	Use-based restrictions flow down	使用限制须向下传递	none	HUB docs/hub/repositories-licenses.md; LIST	medium
tiiuae/falcon*;falcon-7b*;falcon-40b*;falcon[0-9]*	Falcon	TII		generation	text	yes		unknown			none	KNOWN	medium
bigscience/bloom*;bloom-[0-9]*;bloomz*	BLOOM	BigScience		generation	text	yes	BLOOM RAIL	conditional	Use-based restrictions flow down	使用限制须向下传递	none	HUB docs/hub/repositories-licenses.md; LIST	medium
bigcode/starcoder*;starcoder*	StarCoder	BigCode		generation	text	yes	OpenRAIL-M	conditional	Use-based restrictions flow down	使用限制须向下传递	none	HUB docs/hub/repositories-licenses.md; LIST	medium
databricks/dolly-v*;mosaicml/mpt-*;mpt-7b*;stabilityai/stablelm*;togethercomputer/*;EleutherAI/*;HuggingFaceTB/*;smollm*;TinyLlama/*;tinyllama*;HuggingFaceH4/*;zephyr-7b*;openchat-[0-9]*;openchat:*;openchat_*;openchat/*;NousResearch/*;hermes-3-*;teknium/OpenHermes*;WizardLM/*;wizardlm*;upstage/SOLAR*;solar-pro*;solar-mini*;solar-[0-9]*;solar:[0-9]*;solar:latest;nvidia/Llama-*Nemotron*;nvidia/Nemotron*;nemotron*;ibm-granite/granite-*;granite-[0-9]*;granite[0-9]*;allenai/OLMo*;olmo-[0-9]*;olmo[0-9]*;dolphin-[0-9]*;dolphin-mixtral*;dolphin-llama*;dolphin-mistral*;dolphin3*;LiquidAI/*;arcee-ai/*;cerebras/*;RWKV/*;BlinkDL/rwkv*	other open weights	various		generation	text	yes		unknown	Read the card	请看模型卡	none	KNOWN	low
ibm-granite/granite-guardian-*;granite-guardian*	Granite Guardian	IBM		moderation		yes		unknown			none	VENDOR	low
granite-embedding*;ibm-granite/granite-embedding*	Granite embeddings	IBM		embedding		yes		unknown			none	KNOWN	low
stabilityai/stable-diffusion-xl-base-1.0;stable-diffusion-xl-*;sdxl-base*;sd_xl_base_1.0*	SDXL 1.0	Stability AI		generation	image	yes	openrail++	yes	Use restrictions flow down	使用限制须向下传递	none	Stability-AI/generative-models@0ad7de9 model_licenses/; LIST	high
stabilityai/stable-diffusion-xl-base-0.9;*SDXL-0.9*	SDXL 0.9	Stability AI		generation	image	yes	research	no	Research only	仅限研究	none	Stability-AI/generative-models@0ad7de9 model_licenses/; LIST	high
stabilityai/sdxl-turbo;stabilityai/sd-turbo;sdxl-turbo*;sd-turbo*	SDXL-Turbo, SD-Turbo	Stability AI		generation	image	yes	non-commercial research	no	Non-commercial; later Stability community licence with a revenue cap (unconfirmed)	非商用；后续改为带营收上限的Stability社区许可（未确认）	none	Stability-AI/generative-models@0ad7de9 model_licenses/; LIST	high
stabilityai/stable-video-diffusion*;stable-video-diffusion*	SVD	Stability AI		generation	video	yes	non-commercial community	no	Non-commercial; later Stability community licence with a revenue cap (unconfirmed)	非商用；后续改为带营收上限的Stability社区许可（未确认）	none	Stability-AI/generative-models@0ad7de9 model_licenses/; LIST	high
stabilityai/stable-diffusion-3.5-*;stable-diffusion-3.5-*;sd3.5*	SD 3.5	Stability AI		generation	image	yes	Stability Community (unverified)	conditional	Revenue cap of USD 1 M (unconfirmed); code is MIT, weights are not	营收上限100万美元（未确认）；代码为MIT，权重不是	none	Stability-AI/sd3.5@fbf8f48; LIST	medium
stable-diffusion*;stabilityai/stable-diffusion-*;runwayml/stable-diffusion-*;stable-diffusion-v1-5/*;CompVis/*;sd-v1*;sd3*;sd_xl_*;sdxl*;stabilityai/sd*;SG161222/*;Lykon/*;dreamshaper*;realistic-vision*;anything-v[0-9]*;prompthero/openjourney*;animagine*;cagliostrolab/animagine*;playground-v[0-9]*;playgroundai/*	Stable Diffusion	Stability AI and others		generation	image	yes		conditional	Read the licence of the exact version	请阅读该版本的许可证	none	LIST	low
stable-image-*;stability.sd3*;stability.stable-*	Stable Image API	Stability AI	stability	generation	image	yes	proprietary	conditional			none	VENDOR	low
stabilityai/stable-audio*;stable-audio-*	Stable Audio	Stability AI		generation	audio	yes		conditional			none	KNOWN	low
black-forest-labs/FLUX.1-schnell;flux-schnell*;flux.1-schnell*;*/flux-1-schnell*	FLUX.1 schnell	Black Forest Labs		generation	image	yes	Apache-2.0	yes			none	black-forest-labs/flux@802fb47; LIST	high
black-forest-labs/FLUX.1-dev*;black-forest-labs/FLUX.1-Fill*;black-forest-labs/FLUX.1-Canny*;black-forest-labs/FLUX.1-Depth*;black-forest-labs/FLUX.1-Redux*;black-forest-labs/FLUX.1-Kontext*;black-forest-labs/FLUX.1-Krea*;flux.1-dev*;flux-dev;flux-dev-lora*;flux-dev-fp8*;flux1-dev*	FLUX.1 dev family	Black Forest Labs		generation	image	yes	FLUX non-commercial	no	Outputs usable, but not to train rivals; the licence asks for a content filter or review of outputs	输出可用，但不得训练竞品；许可证要求内容过滤或输出审核	none	black-forest-labs/flux@802fb47 LICENSE-FLUX1-dev; LIST	high
black-forest-labs/*;flux-pro;flux-pro-*;flux-1.1-pro*;flux-kontext-*;flux-2*;flux.2*;flux.1*;flux-1*;flux1*	FLUX	Black Forest Labs		generation	image	yes		conditional	Read the licence of the exact version	请阅读该版本的许可证	none	VENDOR	low
midjourney*;mj-v[0-9]*;mj_imagine;niji-*	Midjourney	Midjourney	midjourney	generation	image	yes	proprietary	conditional			none	LIST	low
ideogram-v*;ideogram-ai/*;ideogram/*	Ideogram	Ideogram	ideogram	generation	image	yes	proprietary	conditional			none	VENDOR	low
recraft-v*;recraftv*;recraft-ai/*	Recraft	Recraft	recraft	generation	image	yes	proprietary	conditional			none	VENDOR	low
gen3a_turbo;gen4_*;gen4.5*;runway-gen*	Runway Gen	Runway	runway	generation	video	yes	proprietary	conditional			none	VENDOR	low
luma/ray*;ray-flash-2*;luma-ray*;luma/*	Luma Ray	Luma AI	luma	generation	video	yes	proprietary	conditional			none	VENDOR	low
suno-v*;chirp-v*;suno/bark*;suno/*	Suno, Bark	Suno		generation	audio	yes		unknown			none	KNOWN	low
eleven_*	ElevenLabs voices	ElevenLabs	elevenlabs	generation	audio	yes	proprietary	conditional			none	LIST	low
scribe_v*	ElevenLabs Scribe	ElevenLabs	elevenlabs	recognition		yes	proprietary	conditional			none	VENDOR	low
coqui/XTTS-v2;*xtts_v2*;*xtts-v2*	XTTS v2	Coqui		generation	audio	yes	CPML	no	Non-commercial; voice cloning needs separate consent; code is MPL, weights are CPML	非商用；声音克隆须单独同意；代码为MPL，权重为CPML	none	coqui-ai/TTS@dbf1a08	high
hexgrad/Kokoro*;kokoro-82m*;kokoro-v[0-9]*;kokoro-tts*;kokoro-[0-9]*;parler-tts/*;SWivid/F5-TTS*;f5-tts*;nari-labs/*;ResembleAI/chatterbox*;sesame/csm*;canopylabs/orpheus*;myshell-ai/*	open speech synthesis	various		generation	audio	yes		unknown	Voice cloning needs separate consent	声音克隆须单独同意	none	KNOWN	low
Lightricks/*;ltx-video*;genmo/*;mochi-1*	open video models	various		generation	video	yes		unknown			none	KNOWN	low
inswapper*;*inswapper*;*buffalo_l*	InsightFace buffalo_l, inswapper	InsightFace		generation	image	no	non-commercial research (code MIT)	no	Non-commercial research; faces need separate consent; inswapper is the usual face-swap backend	仅限非商用研究；人脸须单独同意；inswapper是常见换脸后端		deepinsight/insightface@7fadd42	high
deepseek-ai/DeepSeek-R1-Distill-Qwen-*;DeepSeek-R1-Distill-Qwen-*	DeepSeek-R1-Distill-Qwen	DeepSeek		generation	text	no	MIT over Apache-2.0	yes	Own filing of the distill is not known; the vendor's number covers its service only	蒸馏模型自身是否备案不明；厂商备案号只对应其服务	Beijing-DeepseekChat-202404280016	deepseek-ai/DeepSeek-R1@0cf7856; LIST	high
deepseek-ai/DeepSeek-R1-Distill-Llama-8B;DeepSeek-R1-Distill-Llama-8B	DeepSeek-R1-Distill-Llama 8B	DeepSeek		generation	text	no	Llama 3.1	conditional	Llama 3.1 terms survive: below 700 M monthly users, "Built with Llama", name prefix	沿用Llama 3.1条款：月活低于7亿、标注“Built with Llama”、命名前缀	Beijing-DeepseekChat-202404280016	deepseek-ai/DeepSeek-R1@0cf7856; LIST	high
deepseek-ai/DeepSeek-R1-Distill-Llama-70B;DeepSeek-R1-Distill-Llama-70B*	DeepSeek-R1-Distill-Llama 70B	DeepSeek		generation	text	no	Llama 3.3	conditional	Llama 3.3 terms survive: below 700 M monthly users, "Built with Llama", name prefix	沿用Llama 3.3条款：月活低于7亿、标注“Built with Llama”、命名前缀	Beijing-DeepseekChat-202404280016	deepseek-ai/DeepSeek-R1@0cf7856; NSF; LIST	high
deepseek-ai/DeepSeek-R1*;DeepSeek-R1*;deepseek-r1:*	DeepSeek-R1	DeepSeek		generation	text	no	MIT (code and weights)	yes	Distillation allowed	允许蒸馏	Beijing-DeepseekChat-202404280016	deepseek-ai/DeepSeek-R1@0cf7856; LIST	high
deepseek-ai/DeepSeek-V3-0324*;deepseek-ai/DeepSeek-V3.*;DeepSeek-V3.*;DeepSeek-V3-0324	DeepSeek-V3-0324, V3.1 and later	DeepSeek		generation	text	no	MIT (unverified)	yes			Beijing-DeepseekChat-202404280016	LIST; licence unverified	medium
deepseek-ai/DeepSeek-V3;deepseek-ai/DeepSeek-V3-Base;DeepSeek-V3	DeepSeek-V3 (2024-12)	DeepSeek		generation	text	no	DeepSeek Model License	yes	Use-based restrictions; section 9: weights may hold personal information and protected works, the licence is no lawful basis for them	有使用限制；第9条：权重可能含个人信息和受保护作品，许可证不构成合法性基础	Beijing-DeepseekChat-202404280016	deepseek-ai/DeepSeek-V3@9b4e978 LICENSE-MODEL; LIST	high
deepseek-ai/Janus*;Janus-Pro-*	Janus	DeepSeek		generation	image;text	no	MIT code / DeepSeek model licence for weights	yes	Use-based restrictions; code licence is not weight licence	有使用限制；代码许可证不等于权重许可证	Beijing-DeepseekChat-202404280016	deepseek-ai/Janus@1daa72f; LIST	high
deepseek-ai/DeepSeek-OCR*;deepseek-ocr*	DeepSeek-OCR	DeepSeek		recognition		no		unknown			Beijing-DeepseekChat-202404280016	KNOWN	low
deepseek-chat;deepseek-reasoner;deepseek-coder	DeepSeek API	DeepSeek	deepseek	generation	text	no	proprietary	conditional			Beijing-DeepseekChat-202404280016	LIST	high
deepseek-v[0-9]*;deepseek-r[0-9]*;deepseek-llm*;deepseek-coder-*;deepseek-coder:*;deepseek-moe*;deepseek-math*;deepseek-vl*;deepseek-prover*;deepseek-[0-9]*;deepseek-chat-*;deepseek-reasoner-*;deepseek-ai/*;deepseek.v*;deepseek.r*;deepseek_v[0-9]*	DeepSeek	DeepSeek		generation	text	no		unknown			Beijing-DeepseekChat-202404280016	LIST	high
Qwen/Qwen-1_8B*;Qwen/Qwen-1.8B*	Qwen-1.8B (v1)	Alibaba		generation	text	no	Tongyi Qianwen RESEARCH	no	Research only: a non-commercial trap inside a permissive family	仅限研究：宽松系列中的非商用例外	ZheJiang-TongYiQianWen-20230901	QwenLM/Qwen@2df8e8a; LIST	high
Qwen/Qwen2.5-3B*;Qwen2.5-3B*	Qwen2.5-3B	Alibaba		generation	text	no	Qwen RESEARCH (unverified)	no	Research only (unconfirmed)	仅限研究（未确认）	ZheJiang-TongYiQianWen-20230901	LIST; licence unverified	medium
Qwen/Qwen-7B*;Qwen/Qwen-14B*;Qwen/Qwen-72B*	Qwen v1 7B/14B/72B	Alibaba		generation	text	no	Tongyi Qianwen LICENSE AGREEMENT	conditional	Free below 100 M monthly users; output may not improve other LLMs	月活低于1亿免费；输出不得用于改进其他大模型	ZheJiang-TongYiQianWen-20230901	QwenLM/Qwen@2df8e8a; LIST	high
Qwen/Qwen2.5-72B*;Qwen2.5-72B*	Qwen2.5-72B	Alibaba		generation	text	no	Qwen licence (unverified)	conditional	Limit of 100 M monthly users (unconfirmed)	月活上限1亿（未确认）	ZheJiang-TongYiQianWen-20230901	LIST; licence unverified	medium
Qwen/Qwen-Image*;qwen-image*	Qwen-Image	Alibaba		generation	image	no	Apache-2.0	yes			ZheJiang-TongYiQianWen-20230901;Shanghai-TongYiWanXiang-202410090024	QwenLM/Qwen-Image@6b5e1f5; LIST	high
Qwen/Qwen3-*;Qwen3-*;qwen3:*	Qwen3	Alibaba		generation	text	no	Apache-2.0 (all sizes)	yes			ZheJiang-TongYiQianWen-20230901	QwenLM/Qwen3@7a2f61f; LIST; ALI	high
qwen-plus*;qwen-max*;qwen-turbo*;qwen-long*;qwen-flash*;qwen-vl-max*;qwen-vl-plus*;qwen-vl-ocr*;qwen-omni-*;qwen-coder-plus*;qwen-coder-turbo*;qwen-math-plus*;qwen-math-turbo*;qwen-mt-*;qwen-vl-v1*;qwen-v1;qwen-plus-v1;qwen3-max*;qwen3-coder-plus*;qwen3-coder-flash*;qwen3-vl-plus*;qwen3-vl-flash*;qwen3-omni-flash*;qwen3.5-plus*;qwen3.5-flash*;qwq-plus*;qvq-max*;qvq-plus*;qwen-deep-research*;tongyi-*	Qwen API	Alibaba	dashscope	generation	text	no	proprietary	conditional			ZheJiang-TongYiQianWen-20230901	LIST	high
qwen-image-plus*;qwen-image-max*;qwen-image-edit-plus*;qwen-image-edit-max*	Qwen Image API	Alibaba	dashscope	generation	image	no	proprietary	conditional			Shanghai-TongYiWanXiang-202410090024	VENDOR	medium
qwen-tts*;qwen3-tts*;cosyvoice-v[0-9]*;sambert-*	Alibaba speech synthesis	Alibaba	dashscope	generation	audio	no	proprietary	conditional				VENDOR	medium
wanx-*;wanx2.*;wan2.[0-9]-t2i*;wan2.[0-9]-image*;wanx-v1;wanx-sketch-*	Wanxiang image API	Alibaba	dashscope	generation	image	no	proprietary	conditional			Shanghai-TongYiWanXiang-202410090024	LIST	high
wanx2.*-t2v*;wanx2.*-i2v*;wan2.[0-9]-t2v-plus*;wan2.[0-9]-t2v-turbo*;wan2.[0-9]-i2v-plus*;wan2.[0-9]-i2v-turbo*;wan2.[0-9]-i2v-flash*;wan2.[0-9]-kf2v*;wan2.5-*;wan2.6-*	Wanxiang video API	Alibaba	dashscope	generation	video	no	proprietary	conditional			Shanghai-TongYiWanXiang-202410090024	VENDOR	medium
Wan-AI/Wan2*;wan2.[0-9]-t2v-*;wan2.[0-9]-i2v-*;Wan2.[0-9]*	Wan 2.x	Alibaba		generation	video	no	Apache-2.0	yes			Shanghai-TongYiWanXiang-202410090024	Wan-Video/Wan2.1@9737cba; LIST	high
qwen[0-9]*;qwen-[0-9]*;qwen:*;qwen-vl*;qwen-audio*;qwen-omni*;qwen-coder*;qwen-math*;qwen_[0-9]*;Qwen_*;qwen.*;Qwen/*;qwq-*;qwq:*;qwq;qvq-*;qvq:*;codeqwen*;Tongyi-Zhiwen/*;Alibaba-NLP/Tongyi-*	Qwen	Alibaba		generation	text	no		unknown	Read the licence of the exact version	请阅读该版本的许可证	ZheJiang-TongYiQianWen-20230901	LIST	high
*qwen3guard-*	Qwen3Guard	Alibaba		moderation		no	Apache-2.0	yes				QwenLM/Qwen3Guard@6a52eca	high
Qwen/Qwen3-Embedding*;qwen3-embedding*;text-embedding-v[0-9]*;Alibaba-NLP/gte-*;gte-*;thenlper/gte-*;iic/nlp_gte*;multimodal-embedding-v*	Alibaba embeddings	Alibaba		embedding		no		unknown				VENDOR	high
Qwen/Qwen3-Reranker*;qwen3-reranker*;qwen3-rerank*;gte-rerank*	Alibaba rerank	Alibaba		ranking		no		unknown				VENDOR	high
paraformer-*;iic/speech_paraformer*;qwen-asr*;qwen3-asr*;Qwen/Qwen3-ASR*;fun-asr*;*speech_paraformer*;iic/speech_*	Alibaba speech recognition	Alibaba		recognition		no		unknown				VENDOR	medium
FunAudioLLM/SenseVoice*;iic/SenseVoice*;SenseVoice*;sensevoice-*	SenseVoice	Alibaba		recognition		no	FunASR model agreement (code MIT)	conditional	Attribution, keep names; code licence is not weight licence	须署名、保留名称；代码许可证不等于权重许可证		FunAudioLLM/SenseVoice@d478f77	high
funasr/*	FunASR weights	Alibaba		recognition		no	FunASR model agreement	conditional	Attribution, keep names	须署名、保留名称		FunAudioLLM/SenseVoice@d478f77	medium
FunAudioLLM/CosyVoice*;iic/CosyVoice*;CosyVoice-*;CosyVoice2*	CosyVoice	Alibaba		generation	audio	no	Apache-2.0	yes	Voice cloning needs separate consent	声音克隆须单独同意		FunAudioLLM/CosyVoice@ace7c47	high
Tongyi-MAI/*;Z-Image*;z-image*	Z-Image	Alibaba		generation	image	no		unknown				KNOWN	low
hunyuan-lite*;hunyuan-standard*;hunyuan-pro*;hunyuan-turbo*;hunyuan-large*;hunyuan-code*;hunyuan-functioncall*;hunyuan-role*;hunyuan-vision*;hunyuan-t1*;hunyuan-a13b;hunyuan-2.0*;hunyuan-translation*	Hunyuan API	Tencent	tencent-hunyuan	generation	text	no	proprietary	conditional			Guangdong-TencentHunyuan-20230901	LIST	high
hunyuan-image*;hunyuan-dit*;Tencent-Hunyuan/HunyuanDiT*;tencent/HunyuanImage*;tencent/HunyuanDiT*	Hunyuan image	Tencent		generation	image	no	Tencent Hunyuan community licence (unverified)	conditional	Territory excludes EU, UK, South Korea (unconfirmed for this model)	地域不含欧盟、英国、韩国（本模型未确认）	Guangdong-TencentHunyuan-20230901	VENDOR	medium
tencent/HunyuanVideo*;hunyuan-video*;HunyuanVideo*	HunyuanVideo	Tencent		generation	video	no	Tencent Hunyuan community licence	conditional	Territory excludes EU, UK, South Korea; limit of 100 M monthly users	地域不含欧盟、英国、韩国；月活上限1亿	Guangdong-TencentHunyuan-20230901	Tencent/HunyuanVideo@fa14b00; LIST	high
tencent/Hunyuan-A13B*	Hunyuan-A13B	Tencent		generation	text	no	Tencent Hunyuan community licence	conditional	Territory excludes EU, UK, South Korea; limit of 100 M monthly users	地域不含欧盟、英国、韩国；月活上限1亿	Guangdong-TencentHunyuan-20230901	Tencent-Hunyuan/Hunyuan-A13B@2798f3c; LIST	high
hunyuan-embedding*	Hunyuan embeddings	Tencent	tencent-hunyuan	embedding		no	proprietary	conditional				VENDOR	medium
hunyuan-*;hunyuan[0-9]*;tencent/Hunyuan*;tencent/Hy-*;hy-mt*;tencent/Youtu-LLM*;youtu-llm*	Hunyuan	Tencent		generation	text	no		unknown			Guangdong-TencentHunyuan-20230901	LIST	medium
doubao-[0-9]*;doubao-pro*;doubao-lite*;doubao-seed-*;doubao-vision*;doubao-character*;doubao-function*;doubao-thinking*;doubao-smart*;skylark-*;skylark2-*;ByteDance-Seed/*;seed-[0-9].[0-9]*;seed-oss-*	Doubao, Skylark, Seed	ByteDance	volcengine-ark	generation	text	no	proprietary	conditional			Beijing-YunQue-20230821	LIST	high
doubao-seedream*;doubao-*-t2i*;seedream-*;doubao-seededit*;high_aes_*;jimeng_*	Seedream	ByteDance	volcengine-ark	generation	image	no	proprietary	conditional				VENDOR	medium
doubao-seedance*;seedance-*;wan2-1-14b-*;doubao-seaweed*	Seedance	ByteDance	volcengine-ark	generation	video	no	proprietary	conditional			Beijing-DouBaoShiPinShengCheng-202503180061	VENDOR	medium
doubao-embedding*	Doubao embeddings	ByteDance	volcengine-ark	embedding		no	proprietary	conditional				VENDOR	high
ep-20[0-9]*	Ark endpoint id	ByteDance	volcengine-ark	generation	text	no	proprietary	conditional	The model behind the endpoint is not visible	看不到该接入点背后的模型		VENDOR	medium
THUDM/chatglm2-6b*;zai-org/chatglm2-6b*;chatglm2-6b*	ChatGLM2-6B	Zhipu		generation	text	no	custom	conditional	Research free; commercial after questionnaire; not for un-assessed or un-filed services	研究免费；商用须填问卷；不得用于未评估、未备案的服务	Beijing-ChatGLM-20230821	zai-org/ChatGLM2-6B@cb8e8b4; LIST	high
THUDM/glm-4-9b*;zai-org/glm-4-9b*	GLM-4-9B	Zhipu		generation	text	no	GLM-4 licence, registration (unverified)	conditional	Registration asked (unconfirmed); code repository is Apache-2.0	须登记（未确认）；代码仓库为Apache-2.0	Beijing-ChatGLM-20230821	THUDM/GLM-4@3f79b54; LIST	medium
THUDM/GLM-*-0414;zai-org/GLM-*-0414	GLM 0414 series	Zhipu		generation	text	no	MIT (unverified)	yes			Beijing-ChatGLM-20230821	LIST; licence unverified	medium
zai-org/GLM-4.5*	GLM-4.5, Air	Zhipu		generation	text	no	MIT	yes			Beijing-ChatGLM-20230821	zai-org/GLM-4.5@170f20b; LIST	high
glm-4*;glm-3-turbo*;glm-5*;glm-z1*;glm-zero*;charglm-*;codegeex-4;emohaa;chatglm_turbo;chatglm_pro;chatglm_std;chatglm_lite;glm-realtime*	GLM API	Zhipu	zhipu	generation	text	no	proprietary	conditional			Beijing-ChatGLM-20230821	LIST	high
cogview-*;cogview[0-9]*;THUDM/CogView*;zai-org/CogView*;zai-org/GLM-Image*;glm-image*	CogView	Zhipu		generation	image	no		unknown			Beijing-ChatGLM-20230821	LIST	high
cogvideox-[0-9];cogvideox;cogvideox-flash;viduq1*;vidu2*	CogVideoX API	Zhipu	zhipu	generation	video	no	proprietary	conditional			Beijing-QingYingAI-202412100045	VENDOR	medium
THUDM/CogVideoX-2b*;zai-org/CogVideoX-2b*	CogVideoX-2B	Zhipu		generation	video	no	Apache-2.0	yes			Beijing-ChatGLM-20230821;Beijing-QingYingAI-202412100045	THUDM/CogVideo@e519ece; LIST	high
THUDM/CogVideoX-5b*;zai-org/CogVideoX-5b*	CogVideoX-5B	Zhipu		generation	video	no	CogVideoX licence	conditional	Register; at most 1 M visits a month	须登记；每月访问不超过100万次	Beijing-ChatGLM-20230821;Beijing-QingYingAI-202412100045	THUDM/CogVideo@e519ece; LIST	high
THUDM/CogVideo*;zai-org/CogVideo*	CogVideo	Zhipu		generation	video	no		unknown			Beijing-QingYingAI-202412100045	KNOWN	low
glm-tts*;cogtts*	GLM-TTS	Zhipu	zhipu	generation	audio	no		unknown				VENDOR	low
glm-asr*;zai-org/GLM-ASR*;zai-org/GLM-OCR*;glm-ocr*	GLM-ASR, GLM-OCR	Zhipu		recognition		no		unknown				VENDOR	low
embedding-2;embedding-3;embedding_2;text_embedding	Zhipu embeddings	Zhipu	zhipu	embedding		no	proprietary	conditional				VENDOR	medium
chatglm[0-9]*;chatglm-*;chatglm_*;THUDM/*;zai-org/*;ZhipuAI/*;codegeex*;glm-edge*;autoglm*	ChatGLM, GLM	Zhipu		generation	text	no		unknown	Read the licence of the exact version	请阅读该版本的许可证	Beijing-ChatGLM-20230821	LIST	high
moonshot-v1-*;kimi-latest*;kimi-thinking*;kimi-k2-0*;kimi-k2-turbo*;kimi-k2-thinking-turbo*;kimi-for-coding*	Kimi API	Moonshot	moonshot	generation	text	no	proprietary	conditional			Beijing-MoonShot-20231016	LIST	high
moonshotai/Kimi-K2*;Kimi-K2-Instruct*;Kimi-K2-Thinking	Kimi K2	Moonshot		generation	text	no	modified MIT	yes	Show "Kimi K2" above 100 M monthly users or USD 20 M a month	月活超1亿或月收入超2000万美元须展示“Kimi K2”	Beijing-MoonShot-20231016	MoonshotAI/Kimi-K2@c6157be; LIST	high
kimi-k[0-9]*;kimi-vl*;kimi-dev*;kimi-linear*;kimi-audio*;moonshotai/*;moonshot-v[0-9]*	Kimi	Moonshot		generation	text	no		unknown			Beijing-MoonShot-20231016	LIST	high
abab[0-9]*;MiniMax-Text-*;MiniMax-M1*;MiniMax-M2;MiniMax-M2.*;minimax-m[0-9]*	MiniMax text	MiniMax	minimax	generation	text	no		unknown			Shanghai-Abab-20230821;Shanghai-MiniMax-202505230046	LIST	high
MiniMaxAI/MiniMax-M2*	MiniMax M2	MiniMax		generation	text	no	modified MIT	yes	Show the name above 100 M monthly users or USD 30 M annual revenue	月活超1亿或年收入超3000万美元须展示名称	Shanghai-Abab-20230821;Shanghai-MiniMax-202505230046	MiniMax-AI/MiniMax-M2@2e575ef; LIST	high
MiniMax-Hailuo*;hailuo-*;T2V-01*;I2V-01*;S2V-01*;video-01-live*;video-01-director*;minimax/video-01*	Hailuo video	MiniMax	minimax	generation	video	no	proprietary	conditional				VENDOR	medium
speech-01-hd*;speech-01-turbo*;speech-01-240*;speech-02-*;speech-2.*-hd*;speech-2.*-turbo*;minimax/music-*	MiniMax speech and music	MiniMax	minimax	generation	audio	no	proprietary	conditional				VENDOR	low
minimax/image-01*	MiniMax image	MiniMax	minimax	generation	image	no	proprietary	conditional				VENDOR	low
embo-01	MiniMax embeddings	MiniMax	minimax	embedding		no	proprietary	conditional				VENDOR	medium
minimax-0*;minimax-vl*;MiniMaxAI/*	MiniMax	MiniMax		generation	text	no		unknown			Shanghai-MiniMax-202505230046	LIST	high
ernie-*-image*;Stable-Diffusion-XL-qianfan;irag-*;ernie-irag*	ERNIE image	Baidu	baidu-qianfan	generation	image	no	proprietary	conditional			Beijing-WenXinYiYan-20230821	VENDOR	low
baidu/ERNIE-4.5*;PaddlePaddle/ERNIE-4.5*	ERNIE 4.5	Baidu		generation	text	no	Apache-2.0 (unverified)	yes			Beijing-WenXinYiYan-20230821	LF constants; LIST; licence unverified	medium
musesteamer-*	Baidu MuseSteamer	Baidu	baidu-qianfan	generation	video	no	proprietary	conditional			BeiJing-BaiDuZhengQiJi-202510200131	VENDOR	low
ernie-[0-9]*;ernie-bot*;ernie-speed*;ernie-lite*;ernie-tiny*;ernie-char*;ernie-functions*;ernie-novel*;ernie-x1*;ernie_speed*;ernie_bot*;completions_pro;eb-instant;eb_turbo_pro;eb-turbo*;ernie-5*	ERNIE API	Baidu	baidu-qianfan	generation	text	no	proprietary	conditional			Beijing-WenXinYiYan-20230821	LIST	high
nghuyong/ernie-*;ernie-3.0-*-zh;ernie-1.0*;ernie-gram-zh;ernie-health-*	ERNIE encoders	Baidu		embedding		no		unknown				KNOWN	medium
embedding-v1;bge-large-zh;tao-8k	Qianfan embeddings	Baidu	baidu-qianfan	embedding		no	proprietary	conditional				VENDOR	medium
PaddlePaddle/PaddleOCR*;PP-OCR*;PaddlePaddle/PP-*	PaddleOCR	Baidu		recognition		no		unknown				KNOWN	high
spark-lite*;spark-pro;spark-pro-[0-9]*;spark-max*;spark-ultra*;spark-x1*;sparkdesk*;spark-v[0-9]*;Spark4.0*;4.0Ultra;generalv3*;general-v3*;max-32k;pro-128k;iflytek-spark*	Spark	iFlytek	iflytek-spark	generation	text	no	proprietary	conditional			Anhui-XingHuoRenZhiDaMoXing-20230823	LIST	high
iFlytekSpark*;iflytek/*	iFlytek open weights	iFlytek		generation	text	no		unknown			Anhui-XingHuoRenZhiDaMoXing-20230823	KNOWN	low
SenseChat*;sensenova-*;SenseNova-*;nova-ptc-*;sensenova/*	SenseNova	SenseTime	sensetime	generation	text	no	proprietary	conditional			Shanghai-RiRiXin-20230821	LIST	high
internlm/internlm3*;internlm/internlm2_5*;Shanghai_AI_Laboratory/internlm2_5*;Shanghai_AI_Laboratory/internlm3*	InternLM 2.5, 3	Shanghai AI Lab		generation	text	no	Apache-2.0	yes			Shanghai-ShuShengPuYu-20230821	InternLM/InternLM@fe4c2eb; LIST	high
internlm[0-9]*;internlm-*;internlm/*;Shanghai_AI_Laboratory/*;internlm-xcomposer*;intern-s[0-9]*	InternLM	Shanghai AI Lab		generation	text	no		unknown	Read the licence of the exact version	请阅读该版本的许可证	Shanghai-ShuShengPuYu-20230821	LIST	high
OpenGVLab/InternVL*;InternVL*;internvl-*;internvl[0-9]*	InternVL	Shanghai AI Lab		generation	text	no	MIT + component licences	yes	Component licences apply: some sizes are built on Qwen or Llama	组件许可证适用：部分规格基于Qwen或Llama	Shanghai-ShuShengWanXiang-202505230048	OpenGVLab/InternVL@2410d1d; LIST	high
taichu*;taichu_llm;taichu4*	Zidong Taichu	CASIA	casia	generation	text	no		unknown			Beijing-ZiDongTaiChu-20230821	LIST	medium
BAAI/Emu*;emu[0-9]*;emu-3*	Emu	BAAI		generation	image;video	no		unknown			Beijing-EmuWenShengTu-202506250089;Beijing-EmuWenShengShiPin-202506250090	LIST	medium
BAAI/Aquila*;aquila-*;aquila[0-9]*;aquilachat*;BAAI/AquilaChat*	Aquila	BAAI		generation	text	no		unknown				KNOWN	low
BAAI/bge-reranker*;bge-reranker*	BGE rerank	BAAI		ranking		no	MIT	yes				FlagOpen/FlagEmbedding@7ed43d6	high
BAAI/bge-*;bge-*;bge_*	BGE embeddings	BAAI		embedding		no	MIT	yes	Embedding model, generates nothing by itself	嵌入模型，本身不生成内容		FlagOpen/FlagEmbedding@7ed43d6	high
360gpt*;360zhinao*;360GPT_*;qihoo360/*;360VL*	360 Zhinao	360	360	generation	text	no	proprietary	conditional			Tianjin-360ZhiNaoDaMoXing-20230831	LIST	high
pangu-[0-9]*;pangu_*;pangu-nlp*;pangu-pro*;pangu-ultra*;pangu-embedded*;pangu-natural*;openpangu*	Pangu	Huawei	huawei	generation	text	no	proprietary	conditional			Guizhou-HuaWeiYunNLPDaMoXing-20230908	LIST	high
Skywork/Skywork-13B*	Skywork-13B	Kunlun		generation	text	no	Skywork community licence	conditional	With terms; not for services without safety review	附条款；不得用于未经安全审查的服务	Beijing-TianGong-20231016	SkyworkAI/Skywork@9c0d593; LIST	high
skywork-*;Skywork/*	Skywork	Kunlun		generation	text	no		unknown			Beijing-TianGong-20231016	LIST	high
Skywork/SkyReels*;skyreels*	SkyReels	Kunlun		generation	video	no		unknown				KNOWN	low
Skywork/Skywork-Reward*	Skywork reward	Kunlun		ranking		no		unknown				KNOWN	medium
openbmb/MiniCPM-V*;minicpm-v*	MiniCPM-V	ModelBest		generation	text	no	Apache-2.0 now (older: registration, unverified)	yes	Pin the revision	请固定版本	BeiJing-MiniCPM-V-202510200133	OpenBMB/MiniCPM@0fcc3d0; LIST	high
openbmb/MiniCPM-o*;minicpm-o*	MiniCPM-o	ModelBest		generation	text;audio	no	Apache-2.0 now (older: registration, unverified)	yes	Pin the revision	请固定版本	Beijing-MiniCPM-O-202511150164	OpenBMB/MiniCPM@0fcc3d0; LIST	high
openbmb/MiniCPM*;minicpm*;OpenBMB/MiniCPM*	MiniCPM	ModelBest		generation	text	no	Apache-2.0 now (older: registration, unverified)	yes	Pin the revision	请固定版本	Beijing-MiniCPM-202503180058	OpenBMB/MiniCPM@0fcc3d0; LIST	high
openbmb/VoxCPM*;voxcpm*	VoxCPM	ModelBest		generation	audio	no		unknown	Voice cloning needs separate consent	声音克隆须单独同意		KNOWN	low
openbmb/MiniCPM-Embedding*;openbmb/MiniCPM-Reranker*	MiniCPM embeddings	ModelBest		embedding		no		unknown				KNOWN	medium
longcat-*;meituan-longcat/*;LongCat-Flash*	LongCat	Meituan	meituan	generation	text	no		unknown			Shanghai-LongCatdp-202408200007	LIST	medium
LongCat-Image*;meituan-longcat/LongCat-Image*	LongCat image	Meituan		generation	image	no		unknown			Shanghai-LongCatT2I-202501200122	KNOWN	low
LongCat-Video*;meituan-longcat/LongCat-Video*	LongCat video	Meituan		generation	video	no		unknown			Shanghai-LongCatT2V-202501200123	KNOWN	low
inclusionAI/*;antglm*;inclusionAI/Ling-*;inclusionAI/Ring-*;ling-[0-9].[0-9]*;ring-[0-9].[0-9]*;ling-1t*;ring-1t*;ling-lite*;ling-plus*;ling-flash*;ling-mini*;ring-flash*;ring-mini*;ring-lite*;Ant-Ling/*;bailing-*	Ling, Ring	Ant		generation	text	no		unknown			Zhejiang-AntGLM-20231019	LIST	medium
bluelm*;vivo-ai/*;vivo-BlueLM*	BlueLM	vivo		generation	text	no		unknown			Guangdong-VivoBlueLM-20231024	LIST	high
xverse/XVERSE-13B*	XVERSE-13B	XVERSE		generation	text	no	model licence	conditional	Free commercial use after an application form	提交申请表后可免费商用	Guangdong-XVERSEXChat-20231024	xverse-ai/XVERSE-13B@b0f30a0; LIST	high
xverse-*;xverse/*	XVERSE	XVERSE		generation	text	no		unknown			Guangdong-XVERSEXChat-20231024	LIST	high
step-[0-9]-[0-9]*k*;step-[0-9]-mini*;step-[0-9]-flash*;step-1v-*;step-1o-*;step-[0-9].[0-9]*;step-r1*;step-tts*;stepfun-ai/*;step-audio*	Step	StepFun	stepfun	generation	text	no		unknown			Shanghai-JieYue-20231106	LIST	high
step-1x-*;stepfun-ai/Step1X*;step-2x-*	Step image	StepFun	stepfun	generation	image	no		unknown			Shanghai-JieYueDuoMoTai-202505230047	VENDOR	low
stepfun-ai/stepvideo*;stepfun-ai/Step-Video*	Step video	StepFun		generation	video	no		unknown			Shanghai-JieYueDuoMoTai-202505230047	KNOWN	low
step-tts-*;stepfun-ai/Step-Audio-TTS*	Step TTS	StepFun	stepfun	generation	audio	no		unknown				VENDOR	low
step-asr*	Step ASR	StepFun	stepfun	recognition		no		unknown				VENDOR	low
metallm*	MetaLLM	Metaso	metaso	generation	text	no		unknown			Shanghai-MetaLLM-20231106	KNOWN	low
tigerbot-*;TigerResearch/*	TigerBot	Hubo		generation	text	no		unknown			Shanghai-TigerBot-20231106	LIST	high
miraclevision*	MiracleVision	Meitu	meitu	generation	image	no		unknown			Fujian-MiracleVision-20231120	KNOWN	low
xuanyuan*;Duxiaoman-DI/*	XuanYuan	Du Xiaoman		generation	text	no		unknown			ChongQing-DuXiaoManXuanYuanDaMoXing-20231201	LIST	high
chatrhino*;JDRhino*;joyai-*;jdopensource/JoyAI*	ChatRhino, JoyAI	JD	jd	generation	text	no		unknown			Beijing-YanXi-20231205	LIST	medium
Kwai-Kolors/Kolors*;kolors;kolors-*;kolors_*;Kwai-Kolors/*	Kolors	Kuaishou		generation	image	no	Kolors model licence	conditional	Register; automatic licence up to 300 M monthly users; not for un-assessed services; code is Apache-2.0, weights are not	须登记；月活3亿以内自动许可；不得用于未评估的服务；代码为Apache-2.0，权重不是	Beijing-KeTu-202404280003	Kwai-Kolors/Kolors@0fafa56; LIST	high
kling-*;kling_*;kwai-kling*;klingai/*;kwaivgi/*	Kling	Kuaishou	kling	generation	video	no	proprietary	conditional			Beijing-KeLing-202409250032	LIST	high
kwaiyii*;kwaicoder*;kat-coder*;Kwaipilot/*;Kwai-Keye/*;keye-*	KwaiYii, Keye	Kuaishou		generation	text	no		unknown			Beijing-KuaiYi-20231205	KNOWN	medium
IndexTeam/Index-1.9B*;IndexTeam/Index-[0-9]*;index-1.9b*	Index	Bilibili		generation	text	no		unknown			Shanghai-BilibiliIndex-20231207	LIST	medium
IndexTeam/IndexTTS*;indextts*;index-tts*;IndexTeam/Index-TTS*	IndexTTS	Bilibili		generation	audio	no		unknown	Voice cloning needs separate consent	声音克隆须单独同意		KNOWN	medium
rednote-hilab/*;dots.llm1*;dots.vlm1*	dots	Xiaohongshu		generation	text	no		unknown			Shanghai-ZhuJi-20231207	LIST	medium
rednote-hilab/dots.ocr*;dots.ocr*	dots.ocr	Xiaohongshu		recognition		no		unknown				KNOWN	medium
andesgpt*;andes-gpt*	AndesGPT	OPPO	oppo	generation	text	no		unknown			ChongQing-andisiDaMoXing-20231222	LIST	high
sagegpt*;4paradigm/*	SageGPT	4Paradigm	4paradigm	generation	text	no		unknown			Beijing-ShiShuo-20240102	KNOWN	low
yi-large*;yi-medium*;yi-spark*;yi-vision*;yi-lightning*;yi-34b-chat-*	Yi API	01.AI	lingyiwanwu	generation	text	no	proprietary	conditional			Beijing-LingYiWanWu-20240102	LIST	high
01-ai/Yi-*;01ai/Yi-*;yi-6b*;yi-9b*;yi-34b*;yi-1.5-*;yi-coder*;yi:*	Yi, Yi-1.5	01.AI		generation	text	no	Apache-2.0 (early versions: community licence v2.1)	yes	Attribution line asked; pin the revision, early ones differ	须署名；请固定版本，早期版本许可不同	Beijing-LingYiWanWu-20240102	01-ai/Yi@f73194c; LIST	high
baichuan-inc/Baichuan2*;baichuan2-*b-*	Baichuan2	Baichuan		generation	text	no	community licence	conditional	By e-mail application; below 1 M daily users; not for software or cloud vendors; not for services without review or filing	须邮件申请；日活低于100万；软件与云厂商除外；不得用于未评估、未备案的服务	Beijing-BaiYing-20230821	baichuan-inc/Baichuan2@ed1cf0f; LIST	high
Baichuan*-Turbo*;Baichuan4*;Baichuan3*;Baichuan-M2*;Baichuan-NPC*;baichuan2-turbo*;baichuan2-53b	Baichuan API	Baichuan	baichuan	generation	text	no	proprietary	conditional			Beijing-BaiYing-20230821	LIST	high
baichuan-text-embedding*	Baichuan embeddings	Baichuan	baichuan	embedding		no	proprietary	conditional				VENDOR	medium
baichuan[0-9]*;baichuan-[0-9]*;baichuan-m[0-9]*;baichuan-text*;baichuan-inc/*	Baichuan	Baichuan		generation	text	no		unknown			Beijing-BaiYing-20230821	LIST	high
XiaomiMiMo/*;mimo-[0-9]*;mimo-v[0-9]*;mimo-vl*;xiaomimimo*;milm*	MiMo, MiLM	Xiaomi	xiaomi	generation	text	no		unknown			Beijing-XiaomiMiMo-202601050182	LIST	medium
jiutian*;JiuTian-AI/*;cmcc-jiutian*	Jiutian	China Mobile	china-mobile	generation	text	no		unknown			ZhongYangQiYe-JiuTian-20240123	LIST	medium
Tele-AI/telechat*;telechat-*;telechat[0-9]*	TeleChat	China Telecom		generation	text	no	community licence	conditional	E-mail application; not for un-filed services	须邮件申请；不得用于未备案的服务	Beijing-XingChen-202404280001	Tele-AI/Telechat@9faf3bc; LIST	high
unichat*;UnicomAI/*;Unichat-*	Yuanjing, Unichat	China Unicom	china-unicom	generation	text	no		unknown			ZhongYangQiYe-YuanJing-20240412	KNOWN	low
magiclm*;honor-magic*	Magic LM	Honor	honor	generation	text	no		unknown			Guangdong-HonorMagicLM-20240124	KNOWN	low
pengcheng-mind*;PCL-*;pengchengmind*	PengCheng Mind	Peng Cheng Lab		generation	text	no		unknown			Guangdong-pengchengmind-20240124	KNOWN	low
tianxi-*;lenovo-tianxi*	Tianxi	Lenovo	lenovo	generation	text	no		unknown			Beijing-TianXi-20240226	KNOWN	low
mindgpt*;Li-Auto/*	MindGPT	Li Auto	li-auto	generation	text	no		unknown			Beijing-MindGPT-20240226	LIST	high
vidu;vidu[0-9]*;vidu-*;viduq[0-9]*	Vidu	Shengshu	vidu	generation	video	no	proprietary	conditional			Beijing-UniDiffuser-20240226	LIST	high
pixverse*;pixverse-v[0-9]*	PixVerse	AISphere	pixverse	generation	video	no	proprietary	conditional			Shanghai-AiShiShiPinAI-202503260045	LIST	medium
nebula-lm*;nebulacoder*;ZTE-AIM/*	Nebula	ZTE	zte	generation	text	no		unknown			Guangdong-NebulaLM-202406210001	KNOWN	low
unifolm-*;unitreerobotics/UnifoLM*	UnifoLM	Unitree	unitree	generation		no		unknown			ZheJiang-UnifoLM-202606220102	KNOWN	low
mobvoi-*;seq-monkey*;Mobvoi/*	Sequence Monkey	Mobvoi	mobvoi	generation	text	no		unknown			Beijing-XuLieHouZi-20231016	KNOWN	low
wps-ai*	WPS AI	Kingsoft	kingsoft	generation	text	no		unknown			Beijing-WPSAI-20231016	KNOWN	low
netease-youdao/Confucius*;confucius-o1*;youdao-ziyue*	Ziyue	NetEase Youdao		generation	text	no		unknown			Beijing-ZiYue-20231016	KNOWN	low
maidalun1020/bce-*;netease-youdao/bce-*;bce-embedding-*;bce-reranker-*;InfiniFlow/bce-*	BCE embeddings	NetEase Youdao		embedding		no		unknown				KNOWN	high
mathgpt*	MathGPT	TAL	tal	generation	text	no		unknown			Beijing-MathGPT-20231016	KNOWN	low
zhihaitu*;zhihu/zhi-*	Zhihaitu	Zhihu	zhihu	generation	text	no		unknown			Beijing-ZhiHaiTuAI-20231016	KNOWN	low
infini-megrez*;megrez-*;Infinigence/*	Megrez	Infinigence	infinigence	generation	text	no		unknown			Shanghai-WuQiongTianQuan-202405290002	KNOWN	low
OrionStarAI/*;orion-14b*	Orion	OrionStar		generation	text	no		unknown				KNOWN	low
fnlp/*;moss-moon*	MOSS	Fudan NLP		generation	text	no		unknown				KNOWN	low
LinkSoul/*;FlagAlpha/*;hfl/chinese-llama*;hfl/chinese-alpaca*;hfl/llama-3-chinese*;ziqingyang/chinese-*;IDEA-CCNL/Ziya*	Chinese Llama derivatives	various		generation	text	no		conditional	Terms of the Llama version underneath survive	沿用底层Llama版本的条款	none	KNOWN	medium
BelleGroup/BELLE-*	BELLE models	Lianjia		generation	text	no		conditional	Terms of the base model survive	沿用底层模型的条款		KNOWN	low
*GPT-SoVITS*;lj1995/GPT-SoVITS*	GPT-SoVITS	RVC-Boss		generation	audio	no	MIT	yes	Voice cloning needs separate consent	声音克隆须单独同意		RVC-Boss/GPT-SoVITS	medium
2Noise/ChatTTS*;chattts*	ChatTTS	2noise		generation	audio	no		no	Non-commercial per its card (unconfirmed)	模型卡称非商用（未确认）		KNOWN	low
fishaudio/*;fish-speech-*	Fish Speech	Fish Audio		generation	audio	no	Fish Audio Research Licence	no	No commercial use; voice cloning needs separate consent	不得商用；声音克隆须单独同意		fishaudio/fish-speech@3dd1f85	high
jinaai/jina-embeddings*;jina-embeddings-*;jina-clip-*	Jina embeddings	Jina AI		embedding		yes		unknown				KNOWN	high
jinaai/jina-reranker*;jina-reranker-*;jinaai/jina-colbert*	Jina rerank	Jina AI		ranking		yes		unknown				KNOWN	high
sentence-transformers/*;all-MiniLM-*;all-mpnet-*;paraphrase-*MiniLM*;multi-qa-*;intfloat/*;e5-*-v2;multilingual-e5-*;nomic-ai/nomic-embed*;nomic-embed-text*;mxbai-embed-*;mixedbread-ai/*;snowflake-arctic-embed*;Snowflake/snowflake-arctic-embed*;shibing624/text2vec*;GanymedeNil/text2vec*;moka-ai/m3e-*;m3e-*;infgrad/*;hkunlp/instructor-*;voyage-*;xenova/all-minilm*;Xenova/bge-*;Xenova/gte-*;colbert-ir/*;nvidia/NV-Embed*;Dmeta-embedding*;aspire/acge*	embeddings	various		embedding		yes		unknown				KNOWN	high
cross-encoder/*;mixedbread-ai/mxbai-rerank*;rerank-[0-9]*;nvidia/*rerank*	cross encoders	various		ranking		yes		unknown				KNOWN	high
pyannote/*;speechbrain/*;nvidia/parakeet*;nvidia/canary*;vosk-model-*	speech recognition	various		recognition		yes		unknown				KNOWN	high
thu-coai/ShieldLM-*	ShieldLM	THU CoAI		moderation		no		unknown				thu-coai/ShieldLM@d336659	high
louivis/xguard-*	xguard	louivis		moderation		no		unknown				VENDOR	medium
HiDream-ai/*;hidream-*	HiDream	HiDream.ai		generation	image	no		unknown				KNOWN	low
cyberrealistic*;PixArt-alpha/*;pixart-*;Alpha-VLLM/*;lumina-image*	open image models	various		generation	image	no		unknown				KNOWN	low
apple-intelligence*;applezhineng*;apple-foundation-model*	Apple Intelligence	Apple	apple	generation	text	no		unknown			Shanghai-AppleZhiNeng-202506160057	LIST	medium
galaxyai*;galaxy-ai*;samsung-gauss*;gauss2-*	Galaxy AI, Gauss	Samsung	samsung	generation	text	no		unknown			Beijing-GalaxyAI-202602250185	LIST	medium
teslaxbot*;tesla-xbot*;teslachejiyuyindamoxingfuwu*	Tesla xBot, in-car voice	Tesla	tesla	generation	text	no		unknown			Shanghai-TeslaxBotKeHuFuWu-202507230067;Shanghai-TeslaCheJiYuYinDaMoXingFuWu-202603020128	LIST	medium
xiaowozhinengzhushou*	Volvo assistant	Volvo	volvo	generation	text	no		unknown			Shanghai-XiaoWoZhiNengZhuShou-202509090068	LIST	medium
benchixunizhushou*;mbux-virtual-assistant*	Mercedes-Benz virtual assistant	Mercedes-Benz	mercedes-benz	generation	text	no		unknown			Beijing-BenChiXuNiZhuShou-202509080121	LIST	medium
bmw-ai	BMW-AI	BMW	bmw	generation	text	no		unknown			Beijing-BMW-AI-202604150205	LIST	medium
sapshangyeai*;sap-joule*	SAP Business AI	SAP	sap	generation	text	no		unknown			Shanghai-SAPShangYeAI-202606040152	LIST	medium
yijiaduomotaizhinengzhushou*;yijiawenbenzhinengzhushou*	IKEA assistants	IKEA	ikea	generation	text	no		unknown			Shanghai-YiJiaDuoMoTaiZhiNengZhuShou-202606040153;Shanghai-YiJiaWenBenZhiNengZhuShou-202603020131	LIST	medium
caisizhinengkefu*	Zeiss customer service	Zeiss	zeiss	generation	text	no		unknown			Shanghai-CaiSiZhiNengKeFu-202606040154	LIST	medium
anlishequnai*;amway-ai*	Amway assistants	Amway	amway	generation	text	no		unknown			Guangdong-amway-202509120096;Guangdong-AnLiSheQunAI-202606220184	LIST	medium
canvakehua*;canva-magic*	Canva	Canva	canva	generation	image	no		unknown			Beijing-CanvaKeHua-20251201S0145	LIST	medium
chenjinshifanyi*	Immersive Translate	Immersive Translate	immersive-translate	generation	text	no		unknown			Shanghai-ChenJinShiFanYi-20260828S0219	LIST	medium
llava-*;liuhaotian/llava*;llava-hf/*;llava:*;llava[0-9]*;bakllava*;moondream*;xtuner/llava-*;vikhyatk/*	LLaVA and others	various		generation	text	yes		conditional	Terms of the language model underneath survive	沿用底层语言模型的条款	none	KNOWN	low
tiny-llama-*;tiny-llama*;tloen/alpaca-lora-*;alpaca-lora*;chavinlo/alpaca*;wangrongsheng/*;ziqingyang/*	Llama derivatives	various		generation	text	yes		conditional	Terms of the Llama version underneath survive	沿用底层Llama版本的条款	none	KNOWN	low
OpenMOSS-Team/*;OpenMOSS/*	MOSS (OpenMOSS)	Fudan NLP		generation	text	no		unknown				KNOWN	low
glm4-*;glm4:*;glm4	GLM-4	Zhipu		generation	text	no		unknown	Read the licence of the exact version	请阅读该版本的许可证	Beijing-ChatGLM-20230821	LIST	medium
InvokeAI/*;flux_dev*;flux_schnell*;RunDiffusion/*;juggernaut*;realisticStockPhoto*;realisticVision*;animaPencil*;ponyDiffusion*;epicrealism*;absolutereality*;majicmix*;chilloutmix*;revAnimated*;counterfeit-*;counterfeitV*;meinamix*;copax*;illustriousXL*;noobaiXL*;waiNSFW*;dreamshaperXL*;sd15*;v1-5-pruned*;v2-1_768*;stablediffusion-*;hassanblend*	community image models	various		generation	image	yes		conditional	Read the licence of the exact checkpoint	请阅读该权重的许可证	none	KNOWN	low
HYVideo-*	HunyuanVideo	Tencent		generation	video	no	Tencent Hunyuan community licence	conditional	Territory excludes EU, UK, South Korea; limit of 100 M monthly users	地域不含欧盟、英国、韩国；月活上限1亿	Guangdong-TencentHunyuan-20230901	Tencent/HunyuanVideo@fa14b00; LIST	medium`
