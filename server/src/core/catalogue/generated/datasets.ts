// Generated from server/data/datasets.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: pattern, name, licence_tag, audited, issue_en, issue_zh, risk, denied, source, confidence. */
export const ROWS = `tatsu-lab/alpaca	Alpaca	cc-by-nc-4.0	NC + OpenAI	GPT-3 output; README says research only	由GPT-3输出生成；README写明仅限研究	H	no	tatsu-lab/stanford_alpaca@761dc5b; DPC Alpaca	high
yahma/alpaca-cleaned;AI-ModelScope/alpaca-cleaned	Alpaca cleaned	derived from Alpaca	inherits NC + OpenAI	Inherits Alpaca's terms; default dataset of the Unsloth CLI	沿用Alpaca的非商用与OpenAI条款；Unsloth命令行默认数据集	H	no	SW; unslothai/unsloth@015bdef unsloth-cli.py	medium
vicgalle/alpaca-gpt4;llamafactory/alpaca_gpt4_en;llamafactory/alpaca_gpt4_zh;AI-ModelScope/alpaca-gpt4-data-*	GPT-4-Alpaca		NC + OpenAI	GPT-4 output; non-commercial	由GPT-4输出生成；非商用	H	no	DPC GPT-4-Alpaca; LF; SW	high
BelleGroup/train_0.5M_CN;BelleGroup/train_1M_CN;BelleGroup/train_2M_CN;BelleGroup/train_3.5M_CN	BELLE train	ODC-BY (DATA_LICENSE)	README: research only, no commercial use	ChatGPT/davinci output; licence file and README conflict	由ChatGPT/davinci生成；许可证文件与README（仅限研究、禁止商用）冲突	H	no	LianjiaTech/BELLE@645084d data/1.5M/README.md, DISCLAIMER	high
BelleGroup/generated_chat_0.4M	BELLE generated chat	ODC-BY (DATA_LICENSE)	README: research only, no commercial use	Model output; licence file and README conflict	模型生成；许可证文件与README冲突	H	no	LianjiaTech/BELLE@645084d data/10M/README.md; LF	high
BelleGroup/school_math_0.25M	BELLE school math	ODC-BY (DATA_LICENSE)	README: research only, no commercial use	Model output; licence file and README conflict	模型生成；许可证文件与README冲突	H	no	LianjiaTech/BELLE@645084d data/10M/README.md; LF	high
YeungNLP/firefly-train-1.1M	Firefly 1.1M	none in repo		README points only to the base model's licence; mixed public sources	仓库无数据许可证，README只指向基础模型许可证；混合多种公开来源	M	no	yangjianxin1/Firefly@e22b406; LF	high
JosephusCheung/GuanacoDataset	Guanaco	GPL-3.0 (unverified)		Machine-generated from OpenAI output (unconfirmed)	由OpenAI输出机器生成（未确认）	M	no	LF	low
QingyiSi/Alpaca-CoT	Alpaca-CoT	ODC-BY on the collection	each sub-set own terms	More than 30 sub-sets, each with its own terms; ODC-BY covers the database, not the texts	含30余个子集，各有条款；ODC-BY只覆盖数据库权利，不覆盖文本内容	H	no	PhoebusSi/Alpaca-CoT@bd46c44 DATA_LICENSE.txt; LF	high
Open-Orca/OpenOrca	OpenOrca	mit	OpenAI + various	GPT-3.5/4 output; sources include hate-forum text	由GPT-3.5/4生成；来源含仇恨论坛文本	M	no	DPC Open Orca; LF	high
Open-Orca/SlimOrca*	SlimOrca	mit	OpenAI + various	Sub-set of OpenOrca: GPT-3.5/4 output	OpenOrca子集，由GPT-3.5/4生成	M	no	DPC Open Orca; LF	medium
Intel/orca_dpo_pairs	Orca DPO pairs	mit	OpenAI + various	Derived from OpenOrca: GPT-3.5/4 output	源自OpenOrca，由GPT-3.5/4生成	M	no	DPC Open Orca; LF	medium
garage-bAInd/Open-Platypus	Open-Platypus	mixed	includes NC + OpenAI parts	Contains non-commercial and OpenAI parts and exam material	含非商用部分、OpenAI生成部分和考试题材料	H	no	DPC Open-Platypus	high
sahil2801/CodeAlpaca-20k	CodeAlpaca	cc-by-4.0	OpenAI + unspecified	Permissive tag, restrictive reality	标签宽松但实际受限	M	no	DPC Code Alpaca	high
TIGER-Lab/MathInstruct	MathInstruct	mit	OpenAI; one upstream NC	Tag overrides a stricter upstream	标签掩盖了更严格的上游条款（含非商用）	M	no	DPC MathInstruct	high
meta-math/MetaMathQA	MetaMathQA	mit	OpenAI	GPT-3.5 output	由GPT-3.5生成	M	no	DPC	high
HuggingFaceH4/ultrachat_200k;stingning/ultrachat	UltraChat	mit	NC + OpenAI	Permissive tag, audited as non-commercial	标签为MIT，审计为非商用	H	no	DPC UltraChat	high
anon8231489123/ShareGPT_Vicuna_unfiltered	ShareGPT (Vicuna)	none	unspecified + OpenAI	Scraped user chats: personal information, no licence	抓取的用户对话：含个人信息且无许可证	H	yes	DPC ShareGPT Vicuna	high
shibing624/sharegpt_gpt4;AI-ModelScope/sharegpt_gpt4	ShareGPT GPT-4	derived from ShareGPT	unspecified + OpenAI	Derived from scraped user chats	源自抓取的用户对话	H	yes	LF; SW	medium
totally-not-an-llm/sharegpt-hyperfiltered-3k	ShareGPT hyperfiltered	derived from ShareGPT	unspecified + OpenAI	Derived from scraped user chats	源自抓取的用户对话	H	yes	LF; SW	medium
lmsys/lmsys-chat-1m	LMSYS-Chat-1M	custom, gated	+ OpenAI, Anthropic, Llama 2	Real user chats (personal information)	真实用户对话，含个人信息	H	no	DPC lmsys_chat_1m	high
lmsys/chatbot_arena_conversations	Chatbot Arena	cc-by-4.0 prompts / cc-by-nc-4.0 outputs	NC outputs	User chats; outputs non-commercial	用户对话；输出部分非商用	H	no	DPC ChatbotArena	high
allenai/WildChat*	WildChat	ImpACT-LR	+ OpenAI	User chats; IP and geo metadata (unconfirmed)	用户对话；含IP与地理元数据（未确认）	M	no	DPC WildChat	high
WizardLM/WizardLM_evol_instruct_V2_196k	WizardLM evol V2	academic only	+ OpenAI	Academic use only	仅限学术使用	H	no	DPC	high
WizardLM/evol_instruct_70k;WizardLM/WizardLM_evol_instruct_70k	WizardLM evol 70k	academic only	+ OpenAI	Academic use only	仅限学术使用	H	no	DPC	high
GAIR/lima	LIMA	cc-by-nc-sa-4.0 (stricter source prevails)		StackExchange, wikiHow, Reddit; non-commercial	来源含StackExchange、wikiHow、Reddit；非商用	H	no	DPC LIMA	high
teknium/GPTeacher*	GPTeacher	mit	OpenAI	Permissive tag, OpenAI output	标签宽松，实为OpenAI输出	M	no	DPC GPTeacher; SW	high
teknium/OpenHermes-2.5	OpenHermes 2.5	mit	OpenAI	Permissive tag, OpenAI output	标签宽松，实为OpenAI输出	M	no	DPC GPTeacher; SW	medium
jondurbin/airoboros-3.2	airoboros 3.2	cc-by-4.0	OpenAI + various	Permissive tag, OpenAI output	标签宽松，实为OpenAI输出	M	no	DPC	high
databricks/databricks-dolly-15k	Dolly 15k	cc-by-sa-3.0	cc-by-sa-3.0	Human-written; share-alike	人工撰写；相同方式共享	L	no	DPC	high
OpenAssistant/oasst1	OASST1	apache-2.0	cc-by	Crowd-sourced; tag and audit differ slightly	众包；标签与审计略有差异	L	no	DPC	high
OpenAssistant/oasst2	OASST2	apache-2.0		Crowd-sourced	众包	L	no	DPC	high
Anthropic/hh-rlhf	HH-RLHF	mit	mit	Holds harmful text on purpose; raw use as SFT would fail the 5 % source check	刻意包含有害文本；直接用作微调数据难以通过5%来源检查	M	no	DPC	high
nvidia/HelpSteer	HelpSteer	cc-by-4.0	cc-by-4.0	No known issue	未见已知问题	L	no	DPC	high
HuggingFaceH4/no_robots	No Robots	cc-by-nc-4.0	NC	Non-commercial	非商用	H	no	DPC	high
BAAI/COIG	COIG	apache-2.0	various/unspecified by sub-set	DeepL and GPT parts, exam papers	含DeepL与GPT生成部分及考试题	M	no	DPC COIG	high
m-a-p/COIG-CQIA;AI-ModelScope/COIG-CQIA	COIG-CQIA	none	various; 6 sub-sets unspecified	Scraped Douban and others	抓取自豆瓣等网站	H	no	DPC COIG-CQIA; SW	high
Hello-SimpleAI/HC3-Chinese	HC3 Chinese	cc-by-sa-4.0	OpenAI; 3 sub-sets unspecified	OpenAI output; part without licence	含OpenAI输出，部分子集无许可证	M	no	DPC	high
berkeley-nest/Nectar	Nectar	apache-2.0	NC + Llama 2 + OpenAI	Permissive tag, audited as non-commercial	标签宽松，审计为非商用	H	no	DPC Nectar; LF	high
AstraMindAI/SFT-Nectar	SFT-Nectar	derived from Nectar	NC + Llama 2 + OpenAI	Derived from Nectar	源自Nectar	H	no	DPC Nectar; LF	medium
AstraMindAI/RLAIF-Nectar	RLAIF-Nectar	derived from Nectar	NC + Llama 2 + OpenAI	Derived from Nectar	源自Nectar	H	no	DPC Nectar; LF	medium
Magpie-Align/Magpie-Pro-300K-Filtered;Magpie-Align/Magpie-Pro-*	Magpie Pro (Llama 3)	Llama 3 licence	Llama 3	Llama-3 output: may not improve a non-Llama LLM	Llama-3输出：不得用于改进其他大模型	H	no	DPC Magpie-Pro; LF	high
Magpie-Align/Magpie-Qwen2-Pro-*	Magpie Qwen2 Pro	not verified		Qwen2 output; check Qwen2-72B terms	Qwen2输出；需核对Qwen2-72B条款	M	no	SW	low
THUDM/LongAlign-10k;zai-org/LongAlign-10k	LongAlign 10k	apache-2.0	Anthropic + OpenAI	Claude 2.1 and GPT-4 output	由Claude 2.1与GPT-4生成	M	no	DPC	high
PygmalionAI/PIPPA	PIPPA	apache-2.0		Character.AI logs, NSFW	Character.AI对话记录，含不宜内容	H	no	DPC	high
roneneldan/TinyStories	TinyStories	cdla-sharing-1.0	OpenAI	OpenAI output	由OpenAI模型生成	M	no	DPC	high
stanfordnlp/SHP	SHP	none	unspecified	Reddit; its terms changed in 2023	来源Reddit；其条款2023年变更	H	no	DPC	high
ArmelR/stack-exchange-instruction	StackExchange instruction	unspecified (source CC BY-SA, unverified)	unspecified	Attribution and share-alike	需署名与相同方式共享	M	no	DPC; SW	medium
lvwerra/stack-exchange-paired	StackExchange paired	unspecified (source CC BY-SA, unverified)	unspecified	Attribution and share-alike	需署名与相同方式共享	M	no	DPC; SW	medium
EleutherAI/pile;AI-ModelScope/pile	The Pile	component licences	Books3 = 12.07 % weight	Books3 taken down 2023-08 after a Rights Alliance notice; Enron mail is personal information; ms-swift still maps the id	含Books3（2023-08因权利人通知下架）；Enron邮件含个人信息；ms-swift仍映射该id	H	yes	EleutherAI/the-pile@df97f86; gizmodo.com.au 2023-08; SW	high
monology/pile-uncopyrighted	Pile uncopyrighted	derived		Copyrighted sub-sets removed per its name; still check personal information; LF key \`pile\` maps here on Hugging Face only	按名称已移除受版权子集；仍须检查个人信息；LF的pile键仅在Hugging Face指向此处	M	no	LF	medium
the_pile_books3;*books3*	Books3	none	pirated-library origin (about 197k books)	Pirated books	盗版图书来源	H	yes	gigazine 2023-08-21; gizmodo.com.au 2023-08	high
togethercomputer/RedPajama-Data-1T*	RedPajama 1T	apache-2.0 (code only)		Book sub-set has the Books3 origin (unconfirmed); web text	图书子集来源同Books3（未确认）；网页文本	H	no	togethercomputer/RedPajama-Data@6d2cee9; SW	medium
cerebras/SlimPajama-627B	SlimPajama	apache-2.0 (code only)		Derived from RedPajama 1T; web text	源自RedPajama 1T；网页文本	M	no	togethercomputer/RedPajama-Data@6d2cee9; SW	medium
togethercomputer/RedPajama-Data-V2	RedPajama V2	apache-2.0 (code); Common Crawl terms		Web text, no per-page licence	网页文本，无逐页许可	M	no	LF	high
allenai/c4	C4	odc-by (unverified)		Web text; odc-by covers the database, not the texts	网页文本；odc-by只覆盖数据库权利	M	no	SW	medium
shjwudp/chinese-c4;swift/chinese-c4	Chinese C4	odc-by (unverified)		Web text; odc-by covers the database, not the texts	中文网页文本；odc-by只覆盖数据库权利	M	no	SW	medium
tiiuae/falcon-refinedweb	RefinedWeb	odc-by (unverified)		Web text	网页文本	M	no	LF	medium
HuggingFaceFW/fineweb	FineWeb	odc-by (unverified)		Web text; email/IP masking by its author (unconfirmed)	网页文本；作者称已遮蔽邮箱与IP（未确认）	M	no	LF	medium
HuggingFaceFW/fineweb-edu	FineWeb-Edu	odc-by (unverified)		Web text	网页文本	M	no	LF	medium
allenai/dolma	Dolma	odc-by	earlier ImpACT licence	Web text	网页文本	M	no	allenai/dolma@669f534 README	high
Skywork/SkyPile-150B	SkyPile 150B	no license key in YAML; Skywork community licence		Author warns of left-over mail, phone, IP data	作者提示可能残留邮箱、电话、IP	M	no	SkyPile README.md d6395ca; SkyworkAI/Skywork@9c0d593	high
BAAI/CCI3-Data	CCI3	gated, agreement		Domestic sources, safety-filtered: fairly good evidence; keep the accepted agreement	境内来源并经安全过滤，证据较好；请留存已接受的协议	L	no	copy of BAAI/CCI3-Data card; arXiv 2410.18505	high
BAAI/CCI3-HQ	CCI3-HQ	gated, agreement		As CCI3; keep the accepted agreement	同CCI3；请留存已接受的协议	L	no	copy of BAAI/CCI3-Data card; arXiv 2410.18505	medium
BAAI/CCI4.0-M2-*	CCI4.0 M2	one card lacks YAML metadata		Some data split off "due to licence concern"; includes Common Crawl	部分数据因许可顾虑另行拆分；含Common Crawl	M	no	copies of the BAAI cards	medium
liwu/MNBVC	MNBVC	mit (repo)		Maintainers state they cannot review copyright and publish no index; 8+-digit strings masked	维护者称无法审核版权、不公开索引；8位以上数字串已遮蔽	H	no	esbatmop/MNBVC@3f7f565 README	high
*wanjuan1*	WanJuan 1.0	cc-by-4.0		Includes newspaper text and images	含报纸文本与图片	M	no	opendatalab/WanJuan1.0@17269a7	high
*CLUECorpus2020*	CLUECorpus2020	mit (repo); data by mail application	research purpose, no onward transfer	Research only, no onward transfer	仅限研究，不得转交他人	H	no	CLUEbenchmark/CLUECorpus2020@eafc15e	high
*nlp_chinese_corpus*;*wiki2019zh*;*news2016zh*;*baike2018qa*;*webtext2019zh*	brightmart corpus	mit (repo)		News and Q&A sites scraped; MIT cannot license them	抓取自新闻与问答网站；MIT许可证无法授权其内容	M	no	brightmart/nlp_chinese_corpus@c3e7207	high
BAAI/WuDao*;*WuDaoCorpora*	WuDaoCorpora	application/agreement (unverified)		Conditions not confirmed	条件未确认	M	no		low
thu-coai/lccc	LCCC	mit (repo)		Weibo conversations: personal information	微博对话：含个人信息	H	no	thu-coai/CDial-GPT@8106486	high
zxbsmk/webnovel_cn;AI-ModelScope/webnovel_cn	webnovel_cn	not verified		Commercial web novels	商业网络小说	H	no	LF; SW	low
liyucheng/zhihu_rlhf_3k;AI-ModelScope/zhihu_rlhf_3k	zhihu_rlhf_3k	not verified		Zhihu answers	知乎回答	H	no	SW	low
hfl/ruozhiba_gpt4_turbo	ruozhiba GPT-4 turbo	not verified		Baidu Tieba posts plus GPT-4 output	百度贴吧内容加GPT-4输出	M	no	LF	low
Congliu/Chinese-DeepSeek-R1-Distill-data-110k*;liucong/Chinese-DeepSeek-R1-Distill-data-110k*	Chinese R1 distill 110k	not verified		R1 is MIT and allows distillation: cleaner; check prompt sources	R1为MIT且允许蒸馏，较干净；仍须核对提示来源	L	no	deepseek-ai/DeepSeek-R1@0cf7856; LF; SW	medium
open-thoughts/OpenThoughts-114k	OpenThoughts 114k	not verified		R1 distillation: cleaner; check prompt sources	R1蒸馏，较干净；仍须核对提示来源	L	no	deepseek-ai/DeepSeek-R1@0cf7856; LF; SW	medium
fnlp/moss-002-sft-data	MOSS 002	cc-by-nc-4.0	NC	Non-commercial; OpenAI-assisted (unconfirmed)	非商用；借助OpenAI生成（未确认）	H	no	OpenLMLab/MOSS@c810e0b	high
fnlp/moss-003*	MOSS 003	cc-by-nc-4.0	NC	Non-commercial; OpenAI-assisted (unconfirmed)	非商用；借助OpenAI生成（未确认）	H	no	OpenLMLab/MOSS@c810e0b	high
liuhaotian/LLaVA-Instruct-150K	LLaVA-Instruct	README: OpenAI terms + upstream licences		COCO images, GPT-4 text	COCO图片与GPT-4文本	M	no	haotian-liu/LLaVA@c121f04	high
BUAADreamer/llava-en-zh-300k	LLaVA en-zh 300k	derived from LLaVA		COCO images, GPT-4 text	COCO图片与GPT-4文本	M	no	haotian-liu/LLaVA@c121f04; LF	medium
laion/laion400m;laion/laion2B*;laion/laion5B*;laion/*aesthetic*	LAION (before Re-LAION)	metadata open; images third-party		3,226 suspected CSAM images (1,008 validated), taken down 2023-12; a link list counts as self-collected	3226张疑似儿童性虐待图片（1008张经验证），2023-12下架；链接清单视为自采	H	yes	404media 2023-12-20; aibase.com/news/11447	high
laion/relaion*	Re-LAION	metadata open; images third-party		Cleaned re-release of 2024-08; images still third-party, link list counts as self-collected	2024-08清理后重新发布；图片仍属第三方，链接清单视为自采	M	no	aibase.com/news/11447	medium
TempoFunk/webvid-10M;*webvid*	WebVid	gpl-3.0 (hub tag)	custom NC research, 12 months	Withdrawn after a Shutterstock cease-and-desist	因Shutterstock停止侵权函下线	H	yes	m-bain/webvid@459d655 README, TERMS.md; DPC	high
*ffhq*	FFHQ	cc-by-nc-sa-4.0	NC	Faces are biometric; non-commercial	人脸属生物识别信息；非商用	H	no	NVlabs/ffhq-dataset@4826aa6	high
*ms1m*	InsightFace training sets	non-commercial research	NC	Faces are biometric; non-commercial research only	人脸属生物识别信息；仅限非商用研究	H	no	deepinsight/insightface@7fadd42	high
*aishell-1*;*aishell1*	AISHELL-1	apache-2.0	apache-2.0	Speech; voice is biometric: separate consent	语音；声音属生物识别信息，须单独同意	L	no	DPC data_summaries-speech	high
*aishell-2*;*aishell2*	AISHELL-2	unspecified	unspecified	No licence; voice is biometric: separate consent	无许可证；声音属生物识别信息，须单独同意	H	no	DPC data_summaries-speech	high
*magicdata-ramc*	MagicData-RAMC	cc-by-nc-nd-4.0	NC-ND	Non-commercial, no derivatives; voice is biometric: separate consent	非商用、禁止演绎；声音属生物识别信息，须单独同意	H	no	DPC data_summaries-speech	high
*magicdata*	MAGICDATA	cc-by-nc-nd-4.0	NC-ND	Non-commercial, no derivatives; voice is biometric: separate consent	非商用、禁止演绎；声音属生物识别信息，须单独同意	H	no	DPC data_summaries-speech	high
*aidatatang*	aidatatang	cc-by-nc-nd-4.0	NC-ND	Non-commercial, no derivatives; voice is biometric: separate consent	非商用、禁止演绎；声音属生物识别信息，须单独同意	H	no	DPC data_summaries-speech	high
*kespeech*	KeSpeech	custom	custom	Custom terms; voice is biometric: separate consent	自定义条款；声音属生物识别信息，须单独同意	M	no	DPC data_summaries-speech	high
*thchs-30*;*thchs30*	THCHS-30	apache-2.0	apache-2.0	Speech; voice is biometric: separate consent	语音；声音属生物识别信息，须单独同意	L	no	DPC data_summaries-speech	high
*wenetspeech*	WenetSpeech	cc-by-4.0	YouTube/podcast origin	Third-party audio; password by application; voice is biometric: separate consent	第三方音频，需申请密码；声音属生物识别信息，须单独同意	M	no	DPC data_summaries-speech; wenet-e2e/WenetSpeech@d293df8	high
*voxceleb*	VoxCeleb	custom	custom	Celebrity voices; voice is biometric: separate consent	名人声音；声音属生物识别信息，须单独同意	H	no	DPC data_summaries-speech	high
*gigaspeech*	GigaSpeech	apache-2.0	YouTube/podcast origin	Third-party audio; voice is biometric: separate consent	第三方音频；声音属生物识别信息，须单独同意	M	no	DPC data_summaries-speech	high
*common_voice*	Common Voice	cc0-1.0	cc0	Donated speech; voice is biometric: separate consent	志愿捐赠语音；声音属生物识别信息，须单独同意	L	no	DPC data_summaries-speech	high
*howto100m*	HowTo100M	unspecified	unspecified	YouTube origin, faces; no licence	来源YouTube，含人脸；无许可证	H	no	DPC data_summaries-video	medium
*youtube-8m*;*youtube8m*	YouTube-8M	unspecified	unspecified	YouTube origin, faces; no licence	来源YouTube，含人脸；无许可证	H	no	DPC data_summaries-video	medium
*kinetics-700*;*kinetics700*	Kinetics-700	unspecified	unspecified	YouTube origin, faces; no licence	来源YouTube，含人脸；无许可证	H	no	DPC data_summaries-video	medium
*hd-vila*;*hdvila*	HD-VILA-100M	custom	custom	YouTube origin, faces; custom terms	来源YouTube，含人脸；自定义条款	H	no	DPC data_summaries-video	medium
*yt-temporal*;*yttemporal*	YT-Temporal	mit (label)		YouTube origin, faces; an MIT label cannot license the videos	来源YouTube，含人脸；MIT标签无法授权视频内容	H	no	DPC data_summaries-video	medium
*openvid-1m*	OpenVid-1M	cc-by-4.0		Video from third parties, faces	第三方视频，含人脸	M	no	DPC data_summaries-video	medium
*finevideo*	FineVideo	cc-by-4.0		YouTube origin, faces	来源YouTube，含人脸	M	no	DPC data_summaries-video	medium
*vidprom*	VidProM	NC	NC	Non-commercial	非商用	H	no	DPC data_summaries-video	medium
*sharegpt4video*	ShareGPT4Video	NC	NC	Non-commercial; model-written captions	非商用；字幕由模型生成	H	no	DPC data_summaries-video	medium
lavita/ChatDoctor-HealthCareMagic-100k	ChatDoctor HealthCareMagic	unspecified	unspecified	Patient dialogues; health data is sensitive: separate consent	患者对话；健康信息属敏感个人信息，须单独同意	H	no	DPC	medium
Toyhom/Chinese-medical-dialogue-data;*chinese-medical-dialogue*	Chinese medical dialogue	mit		792,099 patient Q&A; health data is sensitive: separate consent	792099条医患问答；健康信息属敏感个人信息，须单独同意	H	no	Toyhom/Chinese-medical-dialogue-data@26724a4	high
*huatuo-llama-med*	Huatuo-Llama-Med	academic only	academic only	Academic use only; health data is sensitive: separate consent	仅限学术使用；健康信息属敏感个人信息，须单独同意	H	no	Huatuo-Llama-Med@ba9b3d6	medium
Flmc/DISC-Med-SFT	DISC-Med-SFT	not verified		Medical; health data is sensitive: separate consent	医疗数据；健康信息属敏感个人信息，须单独同意	M	no		low
bigcode/the-stack*	The Stack	per-file licences	mixed	Per-file licences must be tracked; some copyleft	须逐文件跟踪许可证；部分为著佐权	M	no	DPC	medium
bigcode/starcoderdata	StarCoder data	per-file licences	mixed	Per-file licences must be tracked	须逐文件跟踪许可证	M	no	DPC	medium
codeparrot/github-code*	GitHub Code	mixed	mixed	Mixed licences incl. copyleft	许可证混杂，含著佐权	M	no	DPC	medium
bigcode/commitpackft;*commitpackft*	CommitPackFT	mixed	includes "no licence"	Part without licence	部分无许可证	M	no	DPC	medium
Skylion007/openwebtext;openwebtext*	OpenWebText	cc0 (packaging only, unconfirmed)		Web pages linked from Reddit; the packaging licence cannot license the pages (unconfirmed)	抓取自Reddit外链网页；打包许可无法授权网页内容（未确认）	M	no	KNOWN	low
bookcorpus;bookcorpus/bookcorpus;*bookcorpusopen*	BookCorpus	unspecified		Self-published books collected without licence; withdrawn by its authors (unconfirmed)	未经许可收集的自出版图书；作者已撤回（未确认）	H	no	KNOWN	low
lambdalabs/pokemon-blip-captions	Pokémon BLIP captions	cc-by-nc-sa-4.0		Images of a protected brand; taken down after a rights notice (unconfirmed)	受保护品牌的图片；因权利通知下架（未确认）	H	no	KNOWN	low
shibing624/alpaca-zh;silk-road/alpaca-data-gpt4-chinese;c-s-ale/alpaca-gpt4-data-zh;llm-wizard/alpaca-gpt4-data-zh	Alpaca in Chinese	not verified		GPT-4 output translated or generated in Chinese; check the terms (unconfirmed)	由GPT-4生成或翻译的中文数据；请核对条款（未确认）	M	no	KNOWN	low
timdettmers/openassistant-guanaco;mlabonne/guanaco-llama2-1k	OpenAssistant Guanaco	apache-2.0 (upstream)		Sub-set of OASST1; keep the upstream licence (unconfirmed)	OASST1子集；请保留上游许可（未确认）	L	no	KNOWN	low
HuggingFaceH4/ultrafeedback_binarized;openbmb/UltraFeedback	UltraFeedback	mit		Answers of several models, GPT-4 ratings; a permissive tag does not settle their terms (unconfirmed)	多个模型的回答与GPT-4评分；宽松标签不解决其条款（未确认）	M	no	KNOWN	low
openai/gsm8k;gsm8k	GSM8K	mit		Written by people for evaluation; training on it spoils the test (unconfirmed)	为评测人工编写；用于训练会影响评测（未确认）	L	no	KNOWN	low
wikimedia/wikipedia;wikipedia;Salesforce/wikitext;wikitext*	Wikipedia, WikiText	cc-by-sa-3.0		Attribution and share-alike (unconfirmed for each dump)	须署名与相同方式共享（各转储未逐一核实）	L	no	KNOWN	low
FreedomIntelligence/HuatuoGPT-sft-data-v1;FreedomIntelligence/medical-o1-reasoning-SFT;shibing624/medical;michaelwzhu/ChatMed_Consult_Dataset	Chinese medical instruction sets	not verified		Medical; health data is sensitive: separate consent where persons can be told (unconfirmed)	医疗数据；可识别个人的健康信息属敏感个人信息，须单独同意（未确认）	M	no	KNOWN	low`
