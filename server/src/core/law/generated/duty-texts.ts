// Generated from server/data/duty-texts.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: duty, field, en, zh. */
export const ROWS = `scope-declaration	name	Audience and territory stated	声明服务对象和地域
scope-declaration	text	The Interim Measures apply to services that offer generated content to the public in mainland China; research, development and own use that the public there is not offered stay outside, and special rules for news, film, television, literature and art come first.	《暂行办法》适用于向境内公众提供生成内容的服务；未向境内公众提供的研发和自用不适用；新闻出版、影视制作、文艺创作等另有规定的，从其规定。
scope-declaration	discharged	State the audience (public, internal, research) and the territory (mainland-china, outside-mainland, both) in genai-measures.yaml.	在 genai-measures.yaml 中写明服务对象（公众、内部、研究）和地域（境内、境外、两者）。
provider-role	name	Provider for one's own users	应用自身也是提供者
provider-role	text	An app that calls another's model is itself a provider for what its users see; its duties and those of the model's vendor add up and do not shift.	调用他人模型的应用，对其用户所见内容也是提供者；其义务与模型厂商的义务叠加，互不转移。
provider-role	discharged	Treat the app as a provider of its own.	将应用自身作为提供者对待。
content-moderation	name	Review of input and output	输入输出内容审核
content-moderation	text	Providers are required to review what users put in and what is generated, by technical or human means, to keep a library of features of unlawful and harmful information, and to keep content that law forbids out: against state power and unity, terrorism, ethnic hatred, violence, obscenity, harmful falsehood and the like.	提供者应当以技术或者人工方式审核使用者的输入数据和合成结果，建立违法和不良信息特征库；生成内容不得含有法律禁止的内容，如危害国家政权与统一、恐怖主义、民族仇恨、暴力、淫秽色情、虚假有害信息等。
content-moderation	discharged	Check what goes in and what comes out, streamed parts included, with a policy, a word list and a classifier.	对输入和输出（含流式分段）都进行检查，配有内容安全制度、关键词库和分类模型。
content-moderation	unconfirmed	The size of the library is no part of the law; TC260-003 names 10,000 keywords.	特征库的规模不是法定内容；10000条关键词见于TC260-003。
anti-discrimination	name	Against discrimination	防止歧视
anti-discrimination	text	Take measures against discrimination by ethnicity, belief, country, region, sex, age, occupation or health, in design, choice of data, training and service.	在算法设计、数据选择、训练优化和提供服务中，应当采取措施防止民族、信仰、国别、地域、性别、年龄、职业、健康等歧视。
anti-discrimination	discharged	Measures in design, choice of data, training and service, written down.	算法设计、数据选择、训练优化和提供服务各环节均有措施并留有记录。
anti-discrimination	check-note	Whether measures work is judged by people, not by files.	措施是否有效须由人判断，文件无法说明。
ip-and-fair-competition	name	Intellectual property, fair competition	知识产权与公平竞争
ip-and-fair-competition	text	Intellectual property and business ethics are to be respected and trade secrets kept; algorithms, data or platforms must not serve monopoly or unfair competition.	应当尊重知识产权和商业道德，保守商业秘密，不得利用算法、数据、平台优势实施垄断和不正当竞争。
ip-and-fair-competition	discharged	A licence for each data set and model, and proof that sites were not read against their terms.	每个数据集和模型都有许可依据，采集未违反网站条款。
personality-rights	name	Rights of other persons	他人人格权益
personality-rights	text	Do not harm others' health, likeness, reputation, honour, privacy or personal information.	不得危害他人身心健康，不得侵害他人肖像权、名誉权、荣誉权、隐私权和个人信息权益。
personality-rights	discharged	Consent on record for faces, voices and names.	人脸、声音、姓名均有同意记录。
personality-rights	check-note	Consent is given by people outside the repository.	同意由仓库之外的人作出。
transparency-accuracy	name	Transparency and accuracy	透明度与准确性
transparency-accuracy	text	Raise the transparency of the service and the accuracy and reliability of what it generates, by means that fit its kind.	应当采取与服务类型相适应的措施，提高服务透明度和生成内容的准确性、可靠性。
transparency-accuracy	discharged	A model card, an evaluation, and a plain notice of limits.	模型卡、评测配置和局限性说明。
training-data-sources	name	Sources of training data	训练数据来源
training-data-sources	text	Data for pre-training and tuning is required to come from lawful sources.	预训练、优化训练使用的数据应当具有合法来源。
training-data-sources	discharged	For each data set: its source, licence, date and revision, written down.	为每个数据集写明来源、许可证、日期和版本。
base-model-source	name	Source of the base model	基础模型来源
base-model-source	text	The base model too is required to come from a lawful source; filing reviewers expect, under TC260-003, that a third party’s base model is an already filed one.	基础模型同样应当具有合法来源；备案评估通常参照TC260-003（推荐性）：使用第三方基础模型的，应为已备案模型。
base-model-source	discharged	Name the base model with its licence and revision.	写明基础模型及其许可证和版本。
base-model-source	unconfirmed	Whether GB/T 45654-2025 keeps the sentence on filed base models is unconfirmed.	GB/T 45654-2025是否保留“已备案基础模型”的表述未确认。
training-data-ip	name	Rights in training data	训练数据知识产权
training-data-ip	text	Training must not infringe others' intellectual property.	训练不得侵害他人依法享有的知识产权。
training-data-ip	discharged	Licences reviewed, non-commercial and research-only data kept out, and a way to take works down.	审查许可证，排除非商用和仅限研究的数据，并设有下架途径。
training-data-personal-information	name	Personal information in training data	训练数据中的个人信息
training-data-personal-information	text	Personal information in training data requires consent or another basis in law; sensitive information requires separate consent.	训练数据涉及个人信息的，应当取得个人同意或者符合法律、行政法规规定的其他情形；敏感个人信息应当取得单独同意。
training-data-personal-information	discharged	For each data set, state whether it holds personal information, on what basis, and how it was de-identified.	逐个数据集说明是否含个人信息、依据为何、如何去标识化。
training-data-quality	name	Quality of training data	训练数据质量
training-data-quality	text	Take measures that raise the truth, accuracy, objectivity and diversity of training data.	应当采取措施提高训练数据的真实性、准确性、客观性、多样性。
training-data-quality	discharged	Cleaning and de-duplication steps, and more than one source for each language and kind.	有清洗、去重步骤，每种语言和类型有多个来源。
training-data-other-law	name	Other laws on training data	训练数据的其他法定要求
training-data-other-law	text	Training also follows the laws on network security, data security and personal information, and what regulators require.	训练还应当遵守网络安全、数据安全、个人信息保护等法律及主管部门的监管规定。
training-data-other-law	discharged	A pointer to the assessment report.	指向评估报告的记录。
training-data-other-law	check-note	A gate to other laws; nothing in a repository shows it by itself.	指向其他法律的条款，仓库本身无法体现。
training-data-security	name	Security of training data	训练数据安全
training-data-security	text	Providers are required to strengthen the security of training data and of how it is handled.	提供者应当加强训练数据及其处理活动的安全管理，防范数据安全风险。
training-data-security	discharged	Access control, audit and backup for training data.	训练数据的访问控制、审计和备份。
training-data-security	check-note	Access and backups are kept outside the repository.	访问控制与备份在仓库之外。
crawling-impact	name	Impact of crawling	自动化采集影响评估
crawling-impact	text	Automated collection needs an assessment of its impact, must not intrude on or disturb others' networks, and personal information that could not be avoided is deleted or anonymised.	自动化采集应当评估影响，不得非法侵入或干扰他人网络；无法避免采集到的个人信息应删除或匿名化。
crawling-impact	discharged	Obey robots rules, limit the rate, and keep a record of collection.	遵守robots规则、限制频率，并保存采集记录。
source-assessment	name	Check of each source	来源安全评估
source-assessment	text	Filing reviewers expect each source to be checked before and after collecting; a source with more than 5 % unlawful or unhealthy content is not collected or not used.	备案评估通常参照TC260-003（推荐性）：对每个来源在采集前后各评估一次；违法不良信息超过5%的来源不采集、不使用。
source-assessment	discharged	A harmful share on record for each source.	为每个来源记录违法不良信息比例。
source-assessment	unconfirmed	The clause in GB/T 45654-2025 is unconfirmed.	GB/T 45654-2025中的对应条款未确认。
source-records	name	Papers for each source	来源记录
source-records	text	Filing reviewers expect the right paper for each origin: a licence for open data, a collection record for own collection, contract and proof for bought data, authorisation for users' input; a list of links counts as own collection.	备案评估通常参照TC260-003（推荐性）：按来源留存凭证：开源语料的许可证、自采语料的采集记录、商业语料的合同与供方证明、用户输入的授权记录；链接清单按自采对待。
source-records	discharged	A record for each data set of its origin and the paper behind it.	逐个数据集记录来源类型及对应凭证。
source-records	unconfirmed	Clause letters and details are unconfirmed; check TC260-003 clause 5.	条款字母与细节未确认，请核对TC260-003第5章。
source-diversity	name	Several sources	来源多样
source-diversity	text	Filing reviewers expect several sources for each language and kind, with a reasonable mix of domestic and overseas ones; no percentage is set.	备案评估通常参照TC260-003（推荐性）：每种语言、每种类型有多个来源，境内外合理搭配，未规定比例。
source-diversity	discharged	More than one source for each language and modality.	每种语言和模态均有一个以上来源。
source-diversity	unconfirmed	The clause letter is unconfirmed; check TC260-003 clause 5.	条款字母未确认，请核对TC260-003第5章。
data-filtering	name	Filtering of training data	训练数据过滤
data-filtering	text	Filing reviewers expect all training data to be filtered by keywords, a classifier and manual sampling.	备案评估通常参照TC260-003（推荐性）：以关键词、分类模型、人工抽检三种方式过滤全部训练数据。
data-filtering	discharged	Keywords, a classifier and manual sampling as steps of the pipeline.	流程中包含关键词过滤、分类模型过滤和人工抽检。
data-filtering	unconfirmed	Clause details are unconfirmed; check TC260-003 clause 5.	条款细节未确认，请核对TC260-003第5章。
ip-officer	name	Person for intellectual property	知识产权负责人
ip-officer	text	Filing reviewers expect a named person for intellectual property, a strategy, a complaint route, and a word on the risk in the terms.	备案评估通常参照TC260-003（推荐性）：设知识产权负责人、管理策略和投诉渠道，并在协议中告知风险。
ip-officer	discharged	Name the person and the route in the governance file.	在治理文件中写明负责人和渠道。
ip-officer	unconfirmed	Clause details are unconfirmed; check TC260-003 clause 5.	条款细节未确认，请核对TC260-003第5章。
annotation-rules	name	Annotation rules	标注规则
annotation-rules	text	Labelling in research and development requires clear, concrete, workable rules; filing reviewers expect functional and safety rules apart (TC260-003).	研发中的数据标注应当制定清晰、具体、可操作的标注规则；备案评估通常参照TC260-003（推荐性）：功能性与安全性标注规则分别制定。
annotation-rules	discharged	Written annotation rules beside the labelling tool's configuration.	标注工具配置旁有书面标注规则。
annotation-rules	unconfirmed	The clause letter of TC260-003 is unconfirmed.	TC260-003的条款字母未确认。
annotation-quality	name	Quality of annotation	标注质量
annotation-quality	text	The quality of labels is required to be assessed and sampled for correctness; filing reviewers expect each safety item to be reviewed by at least one reviewer (TC260-003).	应当开展标注质量评估，抽样核验标注内容的准确性；备案评估通常参照TC260-003（推荐性）：每条安全性标注至少经一名审核人员审核。
annotation-quality	discharged	A sampling share, a reviewer's role and a report on record.	有抽检比例、审核角色和质量报告。
annotation-quality	unconfirmed	The clause letters of TC260-003 are unconfirmed.	TC260-003的条款字母未确认。
annotation-staff	name	Training of annotators	标注人员培训
annotation-staff	text	People who label are required to be trained and supervised; filing reviewers expect labeller and reviewer to be different persons (TC260-003).	应当对标注人员进行必要培训，监督指导其规范开展标注；备案评估通常参照TC260-003（推荐性）：标注与审核由不同人员承担。
annotation-staff	discharged	A record of training and roles.	培训与角色记录。
annotation-staff	unconfirmed	The clause letter of TC260-003 is unconfirmed.	TC260-003的条款字母未确认。
annotation-staff	check-note	Training happens among people, not in files.	培训发生在人员之间，不在文件中。
producer-responsibility	name	Responsibility as producer	内容生产者责任
producer-responsibility	text	The provider answers as a producer of network content and, where personal information is involved, as its handler, and is required to have rules for managing content and to tell users their duties.	提供者应当承担网络信息内容生产者责任；涉及个人信息的，承担个人信息处理者责任；并应当建立内容管理制度、提示使用者承担信息安全义务。
producer-responsibility	discharged	A content-security policy with someone in charge.	有内容安全管理制度和责任人。
producer-responsibility	check-note	Responsibility is borne, not shown in files.	责任由主体承担，文件无法体现。
user-agreement	name	Service agreement	用户服务协议
user-agreement	text	The provider is required to conclude an agreement with users who register, which sets out rights and duties.	提供者应当与注册其服务的使用者签订服务协议，明确双方权利义务。
user-agreement	discharged	Terms of service linked from sign-up, with consent and versions.	注册页链接服务协议，含同意确认和版本管理。
audience-statement	name	For whom and what for	适用人群、场合和用途
audience-statement	text	Providers are required to state publicly whom the service is for, where and what for.	应当明确并公开服务的适用人群、场合和用途。
audience-statement	discharged	A sentence on audience, occasion and purpose on the home page or in the API documents.	在首页或接口文档中写明适用人群、场合、用途。
user-guidance	name	Guidance of users	指导使用者
user-guidance	text	Users are required to be guided to understand generated content scientifically and rationally and to use it lawfully.	应当指导使用者科学理性认识和依法使用生成式人工智能技术。
user-guidance	discharged	A notice where answers are shown that tells users to check them, and rules of use.	在显示回答之处提示核对内容，并有使用说明。
user-guidance	check-note	A notice can be seen, and is named where one is; whether it guides anybody can’t.	提示文字可见，有则写明位置；是否起到指导作用不可见。
minors	name	Minors: no over-reliance	未成年人防沉迷
minors	text	Take effective measures against minors' over-reliance on or addiction to the service.	应当采取有效措施防范未成年人过度依赖或沉迷。
minors	discharged	A minors' mode, age gate or usage timer; or a bar where minors are not served.	设未成年人模式、年龄门槛或使用时长限制；不服务未成年人的应加以阻止。
minors	unconfirmed	The details of TC260-003 are unconfirmed.	TC260-003的细节未确认。
minors-content	name	Minors: content	未成年人内容管控
minors-content	text	Generative services are among those required to build controls so that online information that may affect minors’ health of body and mind is not pushed to them.	生成式人工智能服务应当建立防控机制，不得向未成年人推送可能影响其身心健康的网络信息。
minors-content	discharged	A filter in the minors' mode.	在未成年人模式中设内容过滤。
minors-personal-information	name	Minors: personal information	未成年人个人信息
minors-personal-information	text	Information on children under fourteen needs a guardian's consent and rules of its own.	处理不满十四周岁未成年人个人信息，应当取得父母或者其他监护人同意并制定专门规则。
minors-personal-information	discharged	An age check and a consent step for guardians.	设年龄核验和监护人同意流程。
user-input-protection	name	Protection of users' input	输入信息保护
user-input-protection	text	Protect what users put in and how they use the service: collect no needless personal information, keep nothing unlawfully that identifies them, pass nothing on unlawfully; the time of keeping is told and no longer than needed.	应当保护使用者的输入信息和使用记录：不收集非必要个人信息，不非法留存能够识别身份的输入信息和使用记录，不非法向他人提供；保存期限应当告知并为实现处理目的所必要的最短时间。
user-input-protection	discharged	Redacted logs, a stated retention, and no prompts to third-party analytics.	日志脱敏、写明留存期限，不将提示词提供给第三方分析。
data-subject-requests	name	Requests on personal information	个人信息权利请求
data-subject-requests	text	Take in and answer in time people's requests to see, copy, correct, supplement or delete their personal information.	应当及时受理和处理个人查阅、复制、更正、补充、删除其个人信息的请求。
data-subject-requests	discharged	Ways to export and delete data, named in the privacy policy.	提供导出、删除途径，并写入隐私政策。
training-opt-out	name	Switch against training on input	拒绝用于训练的开关
training-opt-out	text	Where users’ input trains the model, filing reviewers expect a switch that is reached in at most four clicks and shows its state (TC260-003).	使用用户输入训练的，备案评估通常参照TC260-003（推荐性）：提供关闭方式，不超过4次点击可达，并明示状态。
training-opt-out	discharged	An opt-out setting and a clear notice.	提供关闭选项和明确提示。
training-opt-out	unconfirmed	The four clicks and the clause letter are unconfirmed; check TC260-003 clause 7.	4次点击及条款字母未确认，请核对TC260-003第7章。
model-outline-disclosure	name	Outline of the algorithm	算法基本原理公示
model-outline-disclosure	text	Users are required to be told conspicuously that an algorithm serves them, and its basic principles, purpose and main operating mechanism to be published; filing reviewers expect the limits and the personal information collected as well (TC260-003).	应当以显著方式告知使用者算法服务情况，公示算法的基本原理、目的意图和主要运行机制；备案评估通常参照TC260-003（推荐性）：还公开局限性和个人信息收集情况。
model-outline-disclosure	discharged	An about page or API document with principles, purpose, mechanism, limits and the personal information collected.	关于页或接口文档写明基本原理、目的意图、运行机制、局限性和所收集的个人信息。
model-outline-disclosure	unconfirmed	Clause letters are unconfirmed; check TC260-003 clause 7.	条款字母未确认，请核对TC260-003第7章。
pi-export	name	Personal information sent abroad	个人信息出境
pi-export	text	Prompts with personal information sent to an endpoint abroad can be an export of personal information: it requires a ground (assessment, standard contract or certification, or an exemption by volume), separate consent where consent is the basis, and an impact assessment on record.	将含个人信息的提示词发往境外接口，可能构成个人信息出境：应当具备出境条件（安全评估、标准合同、认证，或者依数量免予办理），基于个人同意的应当取得单独同意，并事前开展个人信息保护影响评估。
pi-export	discharged	A mainland endpoint, or the papers for the export.	改用境内接口，或备齐出境手续。
pi-export	unconfirmed	The bands by volume of assessment and standard contract are unconfirmed (those of certification agree in several readers), and so are the final figures of the relief for small processors (in force 2026-09-01).	安全评估、标准合同的数量档位未确认（认证的档位有多个一致的转述）；小型个人信息处理者简化措施（2026年9月1日起施行）的最终数额亦未确认。
biometric-consent	name	Consent for faces and voices	人脸人声单独同意
biometric-consent	text	Where a service edits faces, voices or other biometric information, it is required to prompt its users to inform the person edited and to obtain that person’s separate consent.	提供人脸、人声等生物识别信息编辑功能的，应当提示使用者依法告知被编辑的个人，并取得其单独同意。
biometric-consent	discharged	A consent step before the edit.	编辑前设同意步骤。
explicit-label-text	name	Visible label: text	显式标识：文本
explicit-label-text	text	Where the content may confuse or mislead the public, generated text is required to carry a visible label at its start, end or a suitable place inside, or a conspicuous notice near it, with both elements: AI, and generated or synthesised.	属于《深度合成规定》第十七条第一款情形（可能导致公众混淆或者误认）的，生成的文本应当在起始、末尾或中间适当位置，或在其周边以显著提示加注标识，同时含“人工智能/AI”与“生成/合成”两个要素。
explicit-label-text	discharged	A visible text such as AI生成 with the answer or in the interface around it.	在回答处或周边界面显示“AI生成”等文字。
explicit-label-text	unconfirmed	What a corner mark must hold at least is unconfirmed.	角标的最低内容未确认。
explicit-label-audio	name	Audible label: audio	显式标识：音频
explicit-label-audio	text	Where the content may confuse or mislead the public, generated audio is required to carry a spoken label or the rhythm short-long-short-short, or a conspicuous notice in the interface.	属于《深度合成规定》第十七条第一款情形（可能导致公众混淆或者误认）的，生成的音频应当加语音提示或“短长短短”节奏提示，或在界面加显著提示。
explicit-label-audio	discharged	A spoken cue in the file, or a text beside the player.	文件内有语音提示，或播放器旁有文字提示。
explicit-label-image	name	Visible label: images	显式标识：图片
explicit-label-image	text	Where the content may confuse or mislead the public, generated images are required to carry a text label at an edge or corner, at least 5 % of the shortest side high.	属于《深度合成规定》第十七条第一款情形（可能导致公众混淆或者误认）的，生成的图片应当在边或角加文字标识，字高不低于最短边的5%。
explicit-label-image	discharged	A step that draws the label at that size.	有按该字高绘制标识的步骤。
explicit-label-video	name	Visible label: video	显式标识：视频
explicit-label-video	text	Where the content may confuse or mislead the public, generated video is required to carry a text label in its opening frame for at least 2 seconds, at least 5 % of the shortest side high, and a notice around the player.	属于《深度合成规定》第十七条第一款情形（可能导致公众混淆或者误认）的，生成的视频应当在起始画面加文字标识，持续不少于2秒、字高不低于最短边的5%，并在播放区周边提示。
explicit-label-video	discharged	An overlay in the opening frame and a text at the player.	起始画面叠加标识，播放器处有文字提示。
explicit-label-scene	name	Visible label: virtual scenes	显式标识：虚拟场景
explicit-label-scene	text	Where the content may confuse or mislead the public, a virtual scene is required to carry a label in its opening frame, and may keep it up.	属于《深度合成规定》第十七条第一款情形（可能导致公众混淆或者误认）的，虚拟场景应当在起始画面加标识，可持续显示。
explicit-label-scene	discharged	A label on the opening screen.	开场画面有标识。
explicit-label-scene	unconfirmed	The figures for height and duration in scenes are unconfirmed.	场景中字高与时长的数值未确认。
explicit-label-scene	check-note	Files do not tell a virtual scene from other video.	文件无法区分虚拟场景与其他视频。
explicit-label-ui	name	Visible label: interface	显式标识：交互界面
explicit-label-ui	text	Where the content may confuse or mislead the public, chat, voice assistants and other interactive interfaces are required to show a notice with both elements (AI, and generated or synthesised) continuously near the content, or at the top, bottom or background.	属于《深度合成规定》第十七条第一款情形（可能导致公众混淆或者误认）的，聊天、语音助手等交互界面应当在内容附近或界面顶部、底部、背景持续显示同时含“人工智能/AI”与“生成/合成”的提示。
explicit-label-ui	discharged	A line that is rendered always and is not off by default.	始终显示、默认不关闭的提示文字。
explicit-label-ui	unconfirmed	The number of the standard’s clause on explicit labels in interactive interfaces is unconfirmed.	强制性国家标准中“交互场景界面显式标识”的条款编号未确认。
label-function-offered	name	Function to label offered	提供标识功能
label-function-offered	text	Deep-synthesis services whose content does not fall under Art 17 para 1 of the Deep Synthesis Provisions are required to offer at least a function to label, and to tell users about it.	不属于《深度合成规定》第十七条第一款情形的深度合成服务，应当提供显著标识功能，并提示使用者可以进行显著标识。
label-function-offered	discharged	A menu entry to label, and a word about it.	提供标识功能入口并加以说明。
label-function-offered	check-note	Whether content falls under Art 17 para 1 is for people to judge.	是否属于第十七条第一款情形须由人判断。
label-in-exports	name	Label in exported files	导出文件中的标识
label-in-exports	text	Where generated content that carries a visible label can be downloaded, copied or exported, the file itself is required to carry a compliant visible label.	提供生成内容下载、复制、导出功能的，应当确保文件中含有符合规定的显式标识。
label-in-exports	discharged	An export step that adds the visible label to the file.	导出步骤在文件中加入显式标识。
implicit-label-metadata	name	Metadata label	元数据隐式标识
implicit-label-metadata	text	Generated files are required to carry an AIGC field in their metadata with the attribute, the provider’s name or code and the content’s number; watermarks are encouraged, not required.	生成的文件应当在元数据中写入AIGC隐式标识：生成合成属性、提供者名称或编码、内容编号；数字水印属鼓励。
implicit-label-metadata	discharged	A step that writes the AIGC field into every file handed out.	对每个输出文件写入AIGC字段的步骤。
implicit-label-metadata	unconfirmed	Readers of Annex E list five members that are always written (Label, ContentProducer, ProduceID, ContentPropagator, PropagateID); other readers take the last two as optional at first.	附录E的读者列出五个应写入的成员（Label、ContentProducer、ProduceID、ContentPropagator、PropagateID）；也有读者认为后两个首次可不写，未确认。
implicit-label-single	name	One metadata label a file	每个文件一个隐式标识
implicit-label-single	text	A file holds exactly one label in its metadata; writing replaces what was there.	每个文件应当仅有一个元数据隐式标识；写入时覆盖原有标识。
implicit-label-single	discharged	A writer that replaces.	写入方式为覆盖。
implicit-label-carrier	name	Place of the metadata label	隐式标识的位置
implicit-label-carrier	text	Filing reviewers expect the label in the place that the practice guide names for the file’s format.	备案评估通常参照网络安全标准实践指南（推荐性）：按文件格式写在指南规定的位置。
implicit-label-carrier	discharged	The carrier of the format, as in the guides of 2025-08-28.	采用2025-08-28发布的指南所列载体。
implicit-label-log	name	Log beside the label	标识日志
implicit-label-log	text	Deep-synthesis providers are required to keep, under law, logs that belong to the technical mark; network logs are kept for at least six months.	深度合成服务提供者应当依法保存与技术标识相关的日志；网络日志留存不少于六个月。
implicit-label-log	discharged	A log sink with a stated retention.	日志落库并写明留存期限。
provider-code	name	Provider code	服务提供者编码
provider-code	text	Filing reviewers expect that whoever writes a code into the label uses the own 27-character code, never an invented or borrowed one.	备案评估通常参照TC260-PG-20252A（推荐性）：标识中填写编码的，使用本单位的27位编码，不编造、不借用。
provider-code	discharged	A code whose structure and check characters agree, and which is the operator's own.	编码结构与校验位一致，且属于运营者自身。
provider-code	unconfirmed	Whether codes are registered anywhere, and codes for individuals and foreign entities, are unconfirmed.	编码是否须登记，以及个人、境外主体的编码规则，均未确认。
label-preservation	name	Labels kept in processing	处理中保留标识
label-preservation	text	Files that are handed out are required to carry the metadata label; a step that resizes, converts or compresses them keeps it or writes it anew.	对外提供的文件应当含有隐式标识；缩放、转码、压缩等步骤保留标识，或重新写入。
label-preservation	discharged	Options that keep metadata, or a label written after the last step.	使用保留元数据的选项，或在最后一步重新写入标识。
label-preservation	unconfirmed	That pipelines keep labels is a reading of Art 5; Art 10 bars malicious removal, and the text names no method.	处理流程保留标识是对第五条的理解；第十条禁止的是恶意删除等行为，条文未规定方法。
no-label-removal	name	No removal of labels	不得去除标识
no-label-removal	text	Nobody may maliciously delete, alter, forge or hide labels, or offer tools or services for that.	任何组织和个人不得恶意删除、篡改、伪造、隐匿标识，不得为此提供工具或服务。
no-label-removal	discharged	No dependency, script or feature that strips labels.	没有去除标识的依赖、脚本或功能。
label-terms-clause	name	Label clause in the agreement	协议中的标识条款
label-terms-clause	text	The user agreement is required to explain method, style and rules of labelling, and users to be told to read them.	用户服务协议应当说明标识的方法、样式等规范，并提示用户阅读。
label-terms-clause	discharged	A clause on labels in the terms.	服务协议中有标识条款。
unlabelled-output-log	name	Unlabelled copies: agreement, log	无显式标识内容的协议与日志
unlabelled-output-log	text	Content without the visible label is handed out only at a user's request, after agreement on the user's duties, with a log kept for at least six months; the metadata label stays.	仅可应用户要求提供无显式标识的内容，应当先约定用户义务并留存日志不少于六个月；元数据标识仍应当保留。
unlabelled-output-log	discharged	An agreement step and a log of the recipient.	设约定步骤并记录接收方。
unlabelled-output-log	check-note	Whether unlabelled copies are handed out is not told by files alone.	是否提供无标识内容，单凭文件无法判断。
user-label-declaration	name	Declaration by users	用户主动声明
user-label-declaration	text	Users who publish generated content are required to declare it and to use the platform’s label function.	用户发布生成合成内容，应当主动声明并使用平台提供的标识功能。
user-label-declaration	discharged	A field to declare AI content in the publishing form.	发布表单中有AI内容声明项。
user-label-declaration	check-note	It binds the person who publishes.	义务由发布者承担。
platform-label-check	name	Check by platforms	传播平台核验标识
platform-label-check	text	Platforms that distribute content are required to read file metadata, to show whether content is, may be or is suspected to be generated, to offer a way to declare it, and to add propagation data.	网络信息内容传播平台应当核验文件元数据，按“属于、可能、疑似”三档提示，提供声明功能并补写传播要素。
platform-label-check	discharged	A reader of AIGC labels in the upload handler, and a declare control.	上传处理中读取AIGC标识，并提供声明功能。
label-material-in-filing	name	Label material in filing	备案中的标识材料
label-material-in-filing	text	Material on labelling is required to be handed in with algorithm filing and security assessment.	办理算法备案、安全评估时，应当提供生成合成内容标识相关材料。
label-material-in-filing	discharged	The material in the dossier.	材料列入申报文件。
label-material-in-filing	check-note	The dossier is handed in elsewhere.	申报材料在仓库之外提交。
app-store-review	name	Review by app stores	应用商店审核
app-store-review	text	App stores are required to have apps say whether they offer generation and to verify labelling material; they check filing and security assessment under the Deep Synthesis Provisions.	应用商店上架审核时应当由应用说明是否提供生成合成服务，并核验标识相关材料；备案和安全评估情况依《深度合成规定》核验。
app-store-review	discharged	The store's papers listed in the declaration.	在声明文件中列出商店所需材料。
security-assessment	name	Security assessment	安全评估
security-assessment	text	A service with public-opinion attributes or social-mobilisation capability requires a security assessment under state rules; the assessment report is handed in through the national platform before launch, for new functions and at major changes.	提供具有舆论属性或者社会动员能力的服务的，应当按规定开展安全评估；评估报告应当在上线前、增设功能和发生重大变化时通过全国互联网安全管理服务平台提交。
security-assessment	discharged	The assessment report named in the declaration.	在声明文件中写明评估报告。
algorithm-filing	name	Algorithm filing	算法备案
algorithm-filing	text	For a service with public-opinion attributes or social-mobilisation capability, the algorithm is required to be filed within ten working days of starting; technical supporters likewise.	提供具有舆论属性或者社会动员能力的服务的，应当自提供服务之日起十个工作日内办理算法备案；技术支持者参照办理。
algorithm-filing	discharged	The algorithm filing number (网信算备…号) in the declaration.	在声明文件中写明算法备案号（网信算备…号）。
algorithm-filing-change	name	Algorithm filing: changes	算法备案变更
algorithm-filing-change	text	Changes to what the algorithm filing says are required to be filed within ten working days.	算法备案信息变更的，应当自变更之日起十个工作日内办理变更手续。
algorithm-filing-change	discharged	A declaration that names today's models and providers.	声明文件与现用模型、供应商一致。
algorithm-filing-cancellation	name	Algorithm filing: cancellation	算法备案注销
algorithm-filing-cancellation	text	When the service ends, the filing is cancelled within twenty working days.	终止服务的，应当自终止之日起二十个工作日内办理注销手续。
algorithm-filing-cancellation	discharged	The cancellation on record.	留有注销记录。
algorithm-filing-cancellation	check-note	The end of a service is not seen in its files.	服务终止无法从文件中看出。
algorithm-filing-display	name	Algorithm filing: number shown	算法备案编号公示
algorithm-filing-display	text	The algorithm filing number is required to stand in a prominent place, with a link to the public entry.	完成算法备案的，应当在显著位置标明备案编号，并提供公示信息链接。
algorithm-filing-display	discharged	The number and the link in the footer or about page.	页脚或关于页显示编号和链接。
service-filing	name	Filing of the service	生成式服务备案
service-filing	text	For a service with public-opinion attributes or social-mobilisation capability on an own or modified model, filing (备案) is required: the local CAC receives it, the national CAC decides and publishes. Offices read the condition broadly.	以自研或者经改造的模型提供具有舆论属性或者社会动员能力的服务的，应当办理备案：属地网信部门受理，国家网信部门决定并公布。实践中对该条件认定较宽。
service-filing	discharged	The filing number (without S) in the declaration.	在声明文件中写明备案号（不含S）。
service-filing	unconfirmed	That fine-tuning leads to filing rather than registration rests on practice; unconfirmed by an official text. Retrieval, LoRA and prompts alone: nothing found.	微调应备案而非登记系实务理解，未确认；仅检索增强、LoRA或提示词的情形未见规定。
service-registration	name	Registration of the service	生成式服务登记
service-registration	text	For a service with public-opinion attributes or social-mobilisation capability that directly calls an already filed model, registration (登记) with the local CAC is required; it gives a launch number with S. Offices read the condition broadly.	直接调用已备案模型提供具有舆论属性或者社会动员能力的服务的，应当向属地网信部门登记，取得含S的上线编号。实践中对该条件认定较宽。
service-registration	discharged	The launch number (with S and four digits) in the declaration.	在声明文件中写明上线编号（S加四位数字）。
service-registration	unconfirmed	The first day of registration is not stated in what was read; the first registered service on the list is of 2024-04-28. An offshore model or weights run by oneself are on no list: no published answer.	所读文本未写明登记制度的起始日，清单中最早的登记为2024年4月28日。境外模型或自行部署的权重不在清单之内，未见公开规定。
filing-display	name	Model name and number shown	模型名称与编号公示
filing-display	text	A launched app or feature is required to show the name of the filed or registered model it uses and the filing or launch number in a prominent place or on the product page.	已上线的应用或功能，应当在显著位置或产品详情页公示所使用的已备案或登记的模型名称、备案号或上线编号。
filing-display	discharged	Model name and number in the interface, footer, about page or store listing.	在界面、页脚、关于页或商店页面显示模型名称和编号。
illegal-content-handling	name	Unlawful content found	违法内容处置
illegal-content-handling	text	On finding unlawful content the provider is required to stop generating and sending it, to remove it, to correct by tuning the model, and to report.	发现违法内容的，应当及时停止生成、停止传输、消除，采取模型优化训练等措施整改，并向主管部门报告。
illegal-content-handling	discharged	A block list, a way to take content down, and a runbook with someone in charge.	有屏蔽清单、下架途径和有责任人的处置预案。
user-misuse-handling	name	Unlawful use found	违法使用处置
user-misuse-handling	text	On finding that a user acts unlawfully the provider is required to warn, limit, suspend or end the service, to keep records, and to report.	发现使用者从事违法活动的，应当依法采取警示、限制功能、暂停或者终止服务等措施，保存记录并报告。
user-misuse-handling	discharged	A way to suspend users, and records.	有暂停用户的功能和记录。
user-strike-rule	name	Suspension of repeat offenders	多次违规暂停服务
user-strike-rule	text	Filing reviewers expect a user to be suspended after three unlawful inputs in a row or five in a day.	备案评估通常参照TC260-003（推荐性）：用户连续三次或一日累计五次输入违法信息的，暂停服务。
user-strike-rule	discharged	A counter that suspends.	有计数并暂停的机制。
user-strike-rule	unconfirmed	The clause letter is unconfirmed.	条款字母未确认。
user-strike-rule	check-note	Such counters usually live in a moderation service.	此类计数通常在审核服务中。
complaint-channel	name	Complaints and reports	投诉举报
complaint-channel	text	The provider is required to set up an easy way to complain and report, to publish its steps and answer time, and to take complaints in and answer in time.	应当设置便捷的投诉、举报入口，公布处理流程和反馈时限，及时受理、处理并反馈。
complaint-channel	discharged	An entrance in the product, with the steps and the answer time stated.	产品内有入口，并写明流程和时限。
service-continuity	name	Stable service	服务安全稳定持续
service-continuity	text	Provide a safe, stable and continuous service.	应当提供安全、稳定、持续的服务，保障用户正常使用。
service-continuity	discharged	Timeouts, fallbacks and limits.	超时、降级和限流措施。
service-continuity	check-note	Stability is seen in operation, not in files.	稳定性体现在运行中，不在文件中。
inspection-summary	name	Explanations on inspection	接受检查时的说明
inspection-summary	text	On inspection the provider explains source, scale and type of training data, the rules of annotation and how the algorithm works, and gives technical and data support.	接受检查时，应当说明训练数据来源、规模、类型、标注规则和算法机制机理，并提供技术、数据等支持。
inspection-summary	discharged	A data or model card with the headings source, scale, type, rules of annotation and mechanism of the algorithm.	数据卡或模型卡写明来源、规模、类型、标注规则和算法机制机理。
offshore-service	name	Offered from abroad	境外向境内提供
offshore-service	text	The regulator has services offered into the mainland from abroad that do not follow the rules dealt with by technical and other means; an app built on one for the mainland public carries that risk, and registration is for apps that call a filed model.	来自境外的服务不符合规定的，由主管部门采取技术等措施处置；在其上构建、面向境内公众的应用也承受该风险；登记针对直接调用已备案模型的应用。
offshore-service	discharged	Call a filed mainland service instead.	改用已备案的境内服务。
offshore-service	unconfirmed	The share of the app is a reading: no text lays a duty on it, and whether its own filing could rest on an offshore model is unconfirmed.	应用一侧的影响属于理解：没有条文对其设定义务；其自身备案能否以境外模型为基础，未确认。
permits-icp	name	ICP filing and permits	ICP备案与许可
permits-icp	text	Sites and apps in the mainland require an ICP filing, which is no filing of the generative service; where law requires a permit, the provider obtains it.	境内网站和应用应当办理ICP备案，它不能代替生成式人工智能服务的备案；依法应取得行政许可的，应当取得许可。
permits-icp	discharged	The ICP number in the declaration and in the footer.	在声明文件和页脚写明ICP备案号。
permits-icp	unconfirmed	The day for apps and the wording of the rule on ICP filing were not read again.	应用备案的起算日和ICP备案条款的表述未重新核对。
wechat-category	name	WeChat category	微信服务类目
wechat-category	text	WeChat asks mini-programs with AI answers, drawing or face swapping to choose the deep-synthesis category, which individual developers cannot.	微信（平台）要求含AI问答、绘画、换脸功能的小程序选择“深度合成”类目，个人主体不可选。
wechat-category	discharged	The category stated in the declaration.	在声明文件中写明类目。
government-filed-model	name	Government: filed products	政务选用已备案产品
government-filed-model	text	Government projects in general scenes are to use mature products that are already filed.	政务通用场景应使用已备案的成熟产品。
government-filed-model	discharged	A filed model named in tender or configuration.	在招标或配置中写明已备案模型。
government-filed-model	check-note	Whether a project is a government one is not seen in files.	是否政务项目无法从文件中看出。
keyword-library	name	Keyword library	关键词库
keyword-library	text	Filing reviewers expect a keyword library of at least 10,000 entries over 17 risks, refreshed weekly.	备案评估通常参照TC260-003（推荐性）：关键词库不少于10000条，覆盖17种风险，每周更新。
keyword-library	discharged	A countable list named in the declaration.	在声明文件中指明可计数的词库。
keyword-library	unconfirmed	The counts for each risk and the weekly refresh are unconfirmed; check TC260-003 clause 8 and GB/T 45654 Annex B.	各风险的数量和每周更新未确认，请核对TC260-003第8章和GB/T 45654附录B。
question-banks	name	Question banks	测试题库
question-banks	text	Filing reviewers expect a bank of at least 2,000 questions on generated content, and two banks of at least 500 each: to be refused, and not to be refused.	备案评估通常参照TC260-003（推荐性）：生成内容测试题库不少于2000题，应拒答与非拒答题库各不少于500题。
question-banks	discharged	The banks on generated content, to be refused and not to be refused, each as a file.	生成内容、应拒答、非拒答题库各有文件。
question-banks	unconfirmed	The sizes of the refusal banks and the monthly refresh are unconfirmed.	拒答题库规模和每月更新未确认。
content-classifier	name	Content classifier	内容分类模型
content-classifier	text	Filing reviewers expect a classifier that covers all 31 risks.	备案评估通常参照TC260-003（推荐性）：分类模型覆盖全部31种风险。
content-classifier	discharged	A classifier named with its coverage.	写明分类模型及其覆盖范围。
content-classifier	unconfirmed	The clause is unconfirmed; check TC260-003 clause 8.	条款未确认，请核对TC260-003第8章。
content-classifier	check-note	The coverage of a classifier is not seen in its configuration.	分类模型的覆盖范围无法从配置看出。
assessment-report	name	Assessment report	评估报告
assessment-report	text	Filing reviewers expect an assessment report with a verdict on each clause and three signatures.	备案评估通常参照TC260-003（推荐性）：评估报告逐条给出结论，并由三方签字。
assessment-report	discharged	The report named in the declaration.	在声明文件中写明报告。
assessment-report	unconfirmed	The clause is unconfirmed; check TC260-003 clause 9.	条款未确认，请核对TC260-003第9章。
model-update-review	name	Review of model updates	模型更新评估
model-update-review	text	Filing reviewers expect a new assessment after important updates, training apart from inference, and a review of the supply chain.	备案评估通常参照TC260-003（推荐性）：重要更新后重新评估，训练与推理环境隔离，并审查供应链。
model-update-review	discharged	A gate in the release process.	发布流程中设评估关口。
model-update-review	unconfirmed	Clause letters are unconfirmed; check TC260-003 clause 7.	条款字母未确认，请核对TC260-003第7章。
model-update-review	check-note	Which updates are important is for people to judge.	哪些属于重要更新须由人判断。
companion-scope	name	Companion: whether it is one	拟人化互动：是否适用
companion-scope	text	Services that simulate a natural person’s personality, way of thinking and way of speaking for continuous emotional interaction fall under the Anthropomorphic AI Measures; customer service, questions and answers, work assistants, learning and research are outside only where there is no continuous emotional interaction.	模拟自然人人格特征、思维模式和沟通风格，提供持续性情感互动的服务，适用《人工智能拟人化互动服务管理暂行办法》；智能客服、知识问答、工作助手、学习教育、科学研究等服务，不涉及持续性情感互动的，不适用。
companion-scope	discharged	State in genai-measures.yaml whether the service is a companion.	在 genai-measures.yaml 中写明是否为拟人化互动服务。
companion-ai-notice	name	Companion: notice of AI	拟人化互动：提示为AI
companion-ai-notice	text	The service is required to make plain that the other side is AI, to remind users of the time by dialogue or pop-up whenever they use it for more than two hours on end, and to remind them when over-dependence shows.	应当显著提示对方为人工智能；连续使用每超过2小时，应当以对话或者弹窗等方式提醒使用时间；出现过度依赖倾向时应当提醒。
companion-ai-notice	discharged	A notice text, a timer of 7200 seconds, and a check for over-dependence.	有提示文字、7200秒计时和过度依赖识别。
companion-label	name	Companion: labels	拟人化互动：标识
companion-label	text	What a companion service generates is required to be labelled as the labelling rules ask.	拟人化互动服务生成合成的内容，应当按照有关规定进行标识。
companion-label	discharged	A visible label in the view of the conversation, named under labels.	对话界面有显式标识，并在 labels 中写明位置。
companion-sign-up	name	Companion: sign-up	拟人化互动：注册信息
companion-sign-up	text	At sign-up the age and the contact of a guardian or for emergencies are required to be collected.	用户注册时，应当收集年龄以及监护人或者紧急联系人信息。
companion-sign-up	discharged	Fields for age and for a guardian’s or emergency contact in the sign-up form.	注册表单含年龄和监护人、紧急联系人字段。
companion-minors	name	Companion: minors	拟人化互动：未成年人
companion-minors	text	No virtual relatives or partners for minors; a minors’ mode with reality reminders, time limits and guardian functions, measures to tell minors and a way to appeal are required; under fourteen a guardian consents, and the handling of minors’ information is audited for compliance.	不得向未成年人提供虚拟亲属、虚拟伴侣；应当设置未成年人模式（切换、现实提醒、时长限制、监护人功能），识别未成年人并提供申诉渠道；不满十四周岁的，应当取得监护人同意，并对未成年人个人信息处理开展合规审计。
companion-minors	discharged	A minors’ mode, an age gate, a filter of personas and a way to appeal.	有未成年人模式、年龄识别、角色过滤和申诉渠道。
companion-crisis	name	Companion: crisis	拟人化互动：极端情形
companion-crisis	text	Where a user plainly speaks of suicide or self-harm, the provider is required to step in and to contact the guardian or emergency contact.	使用者明确提出自杀、自残等极端情形的，应当采取措施干预，并联络监护人或者紧急联系人。
companion-crisis	discharged	A path of escalation that reaches people and the contact on record.	有升级处置流程，可由人介入并联络所登记的联系人。
companion-crisis	check-note	Help in a crisis is given by people.	危机处置由人完成。
companion-data-rights	name	Companion: interaction data	拟人化互动：交互数据
companion-data-rights	text	Users can copy and delete their interaction data; it is not given to third parties without consent or law, and is protected by encryption and access control.	使用者可以复制、删除交互数据；未经同意或者法律另有规定，不得向第三方提供；应当采取加密、访问控制等措施。
companion-data-rights	discharged	Ways to export and delete it.	提供导出和删除功能。
companion-exit	name	Companion: leaving	拟人化互动：退出
companion-exit	text	A user’s wish to leave is required to be met at once, without obstruction, by words or by a button.	使用者以语言、按键等方式提出退出的，应当及时停止服务，不得阻碍。
companion-exit	discharged	Words or a button that end the interaction, and no persona that talks the user out of it.	有结束互动的按键或关键词，角色不劝阻退出。
companion-complaints	name	Companion: complaints	拟人化互动：投诉举报
companion-complaints	text	Companion services are required to offer ways to complain and report, and to handle complaints in time.	拟人化互动服务应当设置投诉、举报渠道，并及时处理。
companion-complaints	discharged	An entrance in the product, with the steps and the answer time stated.	产品内有入口，并写明流程和时限。
companion-no-dependence	name	Companion: no dependence	拟人化互动：防依赖
companion-no-dependence	text	Output that flatters, manipulates or induces dependence is barred, and dependence or the replacement of people must not be a goal of the service.	不得输出谄媚迎合、情感操纵、诱导依赖的内容，不得以诱导沉迷依赖、替代社会交往为服务目标。
companion-no-dependence	discharged	A persona policy and an evaluation on record.	有角色设定规范和评测记录。
companion-no-dependence	check-note	What a persona leads people to is judged in use, not in files.	角色对人的影响须在使用中判断，文件无法说明。
companion-elderly	name	Companion: the elderly	拟人化互动：老年人
companion-elderly	text	For elderly users, an emergency contact is guided and help is given where life or property is at risk.	面向老年人的，应当引导设置紧急联系人；出现危害生命、财产安全情形的，应当及时提供帮助。
companion-elderly	discharged	A path of escalation for elderly users.	有面向老年使用者的升级处置流程。
companion-elderly	check-note	Help is given by people.	帮助由人提供。
companion-end-of-service	name	Companion: end of service	拟人化互动：终止服务
companion-end-of-service	text	Before a function is taken off or the service ends, users are required to be told in advance.	下线功能或者终止服务的，应当提前告知使用者并妥善处理。
companion-end-of-service	discharged	A notice plan in the runbook.	运营预案中有告知安排。
companion-end-of-service	check-note	The end of a service is not seen in its files.	服务终止无法从文件中看出。
companion-security-logs	name	Companion: security and logs	拟人化互动：安全与日志
companion-security-logs	text	Security is required to be managed over the whole life of the service, and logs to be kept.	应当实行全生命周期安全管理并留存日志。
companion-security-logs	discharged	Logs with a stated retention.	日志有明确留存期限。
companion-security-logs	check-note	Seen in operation, not in files.	体现在运行中，不在文件中。
companion-training-data	name	Companion: training data	拟人化互动：训练数据
companion-training-data	text	Training data of companion services is required to be lawful; interaction data that is sensitive personal information is not used for training without separate consent.	拟人化互动服务的训练数据应当合法；属于敏感个人信息的交互数据，未取得单独同意不得用于训练。
companion-training-data	discharged	A step that obtains separate consent, or a record that interaction data trains nothing.	设单独同意步骤，或记录交互数据不用于训练。
companion-assessment	name	Companion: assessment	拟人化互动：安全评估
companion-assessment	text	A security assessment is required, and reported to the provincial CAC, at launch or with new functions, at major changes, at a million registered or a hundred thousand monthly active users, in cases of risk and where the CAC says so.	上线或增设功能、发生重大变更、注册用户达一百万或月活跃用户达十万、出现安全风险，以及网信部门规定的其他情形，应当开展安全评估并向省级网信部门提交报告。
companion-assessment	discharged	The assessment report named in the declaration.	在声明文件中写明评估报告。
companion-filing	name	Companion: algorithm filing	拟人化互动：算法备案
companion-filing	text	Companion services are required to file their algorithm, and changes and cancellation; the filing is verified yearly, and the provincial CAC reviews companion services in writing once a year.	拟人化互动服务应当办理算法备案及变更、注销手续，备案每年核验；省级网信部门每年开展书面审查。
companion-filing	discharged	The algorithm filing number in the declaration.	在声明文件中写明算法备案号。
face-voice-assessment	name	Tools for faces and voices: assessment	人脸人声工具安全评估
face-voice-assessment	text	Whoever offers models, templates or other tools that generate or edit faces, voices or other biometric information, or special objects and scenes that bear on national security or the public interest, is required to carry out a security assessment, with or without public-opinion attributes.	提供具有生成或者编辑人脸、人声等生物识别信息，或者涉及国家安全、社会公共利益的特殊物体、场景等功能的模型、模板等工具的，应当依法开展安全评估，不以具有舆论属性为前提。
face-voice-assessment	discharged	An assessment of the editing or generating functions, with its report kept.	对生成、编辑人脸人声的功能开展评估并保存报告。
face-voice-assessment	check-note	The assessment is an act; that such a tool is used can be seen, that it was assessed can't.	评估是行为：可见使用了生成或编辑人脸、人声的工具，不可见是否经过评估。
assessment-again	name	Assessment again	再次安全评估
assessment-again	text	A service with public-opinion attributes or social-mobilisation capability is required to be assessed again where a new function, a new technology or growth in users changes its attributes or its capability, and in further cases that the text lists.	具有舆论属性或者社会动员能力的服务，因增设功能、应用新技术、用户规模增长等使其属性或者能力发生变化的，应当再次开展安全评估；另有列举情形的从其规定。
assessment-again	discharged	A release step that considers whether a change calls for an assessment, and the reports it led to.	发布流程中设有是否需要再次评估的判断，并留存由此形成的报告。
assessment-again	unconfirmed	The wording of Art 20 of the Deep Synthesis Provisions was not read again; the cases of Art 3 of the Security Assessment Provisions were read through others.	《深度合成规定》第二十条的表述未重新核对；《安全评估规定》第三条的情形据转述。
assessment-again	check-note	Whether a change calls for it is for people to judge; no file shows how many use the service.	变化是否需要评估由人判断；文件不显示使用人数。
real-identity	name	Real identity of users	真实身份认证
real-identity	text	Deep-synthesis providers are required to check the real identity of users, by mobile number, identity number and the like, and to offer publishing to none who is not checked.	深度合成服务提供者应当基于移动电话号码、身份证件号码等对使用者进行真实身份信息认证，不得向未经认证的使用者提供信息发布服务。
real-identity	discharged	Sign-in by mobile number or identity before anything can be published to others.	向他人发布信息之前，以手机号或者身份信息登录。
real-identity	unconfirmed	The wording of Art 9 of the Deep Synthesis Provisions was not read again.	《深度合成规定》第九条的表述未重新核对。
real-identity	check-note	Code does not tell whether what users make is published to others, nor whether a sign-in checks the identity.	仅凭代码不能确定使用者的内容是否向他人发布，也不能确定登录是否核验了身份。
false-information	name	False information refuted	辟谣机制
false-information	text	Deep-synthesis providers are required to have a way to refute false information made with their service, to keep records and to report.	深度合成服务提供者应当建立健全辟谣机制，发现利用其服务制作、传播虚假信息的，及时采取辟谣措施，保存记录并报告。
false-information	discharged	A written procedure for refuting, with records.	书面的辟谣流程及记录。
false-information	unconfirmed	The wording of Art 11 of the Deep Synthesis Provisions was not read again.	《深度合成规定》第十一条的表述未重新核对。
false-information	check-note	A procedure can be written down; that it is carried out is not seen in files.	流程可以写明；是否执行不在文件中。
appeal-entry	name	Appeals	申诉入口
appeal-entry	text	Algorithm and deep-synthesis services are required to offer users an easy entrance for appeals beside the one for complaints and reports, with steps and time limits published.	算法和深度合成服务提供者应当设置便捷有效的用户申诉入口和公众投诉、举报入口，公布处理流程和反馈时限。
appeal-entry	discharged	A way for users to have a measure against them looked at again, with steps and answer time.	使用者可对针对自己的处置提出申诉，并有流程和反馈时限。
appeal-entry	unconfirmed	The wording of Art 22 of the Algorithm Provisions and Art 12 of the Deep Synthesis Provisions was not read again.	《算法推荐规定》第二十二条和《深度合成规定》第十二条的表述未重新核对。
appeal-entry	check-note	An entrance for complaints does not show whether a decision can be appealed there; no rule looks at it.	投诉入口不能说明是否受理申诉；没有规则检查。
algorithm-management	name	Management of the algorithm	算法管理制度
algorithm-management	text	Algorithm services are required to have management systems (review of the algorithm, ethics, user registration, content, data security, fraud, emergencies) and to review models, data and results regularly.	算法服务提供者应当建立健全算法机制机理审核、科技伦理审查、用户注册、信息发布审核、数据安全、反诈、应急处置等管理制度，并定期审核、评估、验证模型、数据和应用结果。
algorithm-management	discharged	Written rules with a person in charge, and a schedule of reviews with their results.	书面制度及负责人，定期审核安排及结果。
algorithm-management	unconfirmed	The wording of Arts 7 and 8 of the Algorithm Provisions and Art 15 para 1 of the Deep Synthesis Provisions was not read again.	《算法推荐规定》第七条、第八条和《深度合成规定》第十五条第一款的表述未重新核对。
algorithm-management	check-note	Rules and reviews are an organisation’s; a repository does not show that they are kept.	制度和审核属于组织管理；仓库不能说明是否执行。
no-improper-label	name	No improper labelling	不得不正当标识
no-improper-label	text	Nobody is allowed to harm the rights of others by improper labelling, for instance by marking as generated what a person made.	任何组织和个人不得通过不正当标识手段损害他人合法权益，例如将他人创作的内容标为生成合成内容。
no-improper-label	discharged	Labels are written on what the service generates, not on what users upload.	标识写入服务生成的内容，不写入使用者上传的内容。
no-improper-label	unconfirmed	The example is a reading; the text gives none.	示例为理解，条文未举例。
no-improper-label	check-note	Whether a file that a step labels was generated or uploaded is not told by code alone.	某一步骤标识的文件是生成的还是上传的，仅凭代码不能确定。
pi-impact-assessment	name	Impact on personal information	个人信息保护影响评估
pi-impact-assessment	text	An impact assessment is required beforehand where sensitive personal information is handled, decisions are automated, or personal information is entrusted, given to others, published or sent abroad, with its record kept for at least three years.	处理敏感个人信息、利用个人信息进行自动化决策，委托处理、向他人提供、公开或者向境外提供个人信息的，应当事前进行个人信息保护影响评估，报告和处理情况记录至少保存三年。
pi-impact-assessment	discharged	An impact assessment of the handling of personal information, with its report kept.	对个人信息处理活动开展影响评估并保存报告。
pi-impact-assessment	unconfirmed	The wording of Arts 55 and 56 was not read again; lighter rules for small processors are in force since 2026-09-01, their final figures unconfirmed.	第五十五条、第五十六条的表述未重新核对；小型个人信息处理者的简化措施自2026年9月1日起施行，最终数额未确认。
pi-impact-assessment	check-note	Which information is handled is not told by code alone, and the assessment is a document outside it.	仅凭代码不能确定处理哪些信息，评估是代码之外的文件。`
