// Generated from server/data/duty-texts.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: duty, field, en, zh. */
export const ROWS = `scope-declaration	text	The Measures reach services that offer generated content to the public in mainland China; research, development and own use that the public there is not offered stay outside, and special rules for news, film, television, literature and art come first.	办法适用于向境内公众提供生成内容的服务；未向境内公众提供的研发和自用不在其内；新闻出版、影视制作、文艺创作等另有规定的，从其规定。
scope-declaration	discharged	State the audience (public, internal, research) and the territory (mainland-china, outside-mainland, both) in genai-measures.yaml.	在 genai-measures.yaml 中写明受众（公众、内部、研究）和地域（境内、境外、两者）。
provider-role	text	An app that calls another's model is itself a provider for what its users see; its duties and those of the model's vendor add up and do not shift.	调用他人模型的应用，对其用户所见内容也是提供者；其义务与模型厂商的义务叠加，互不转移。
provider-role	discharged	Treat the app as a provider of its own.	将应用自身作为提供者对待。
content-moderation	text	What is generated must stay clear of content that law forbids: against state power and unity, terrorism, ethnic hatred, violence, obscenity, harmful falsehood and the like.	生成内容不得含有法律禁止的内容，如危害国家政权与统一、恐怖主义、民族仇恨、暴力、淫秽色情、虚假有害信息等。
content-moderation	discharged	Check what goes in and what comes out, streamed parts included, with a policy, a word list and a classifier.	对输入和输出（含流式分段）都进行检查，配有内容政策、关键词库和分类模型。
anti-discrimination	text	Take measures against discrimination by ethnicity, belief, country, region, sex, age, occupation or health, in design, choice of data, training and service.	在算法设计、数据选择、训练优化和提供服务中，采取措施防止民族、信仰、国别、地域、性别、年龄、职业、健康等歧视。
anti-discrimination	discharged	Measures at all four points, written down.	上述四个环节均有措施并留有记录。
anti-discrimination	unconfirmed	The list of eight grounds is unconfirmed; check the official text.	八类歧视的列举未核实，请核对官方文本。
anti-discrimination	check-note	Whether measures work is judged by people, not by files.	措施是否有效须由人判断，文件无法说明。
ip-and-fair-competition	text	Respect intellectual property and business ethics, keep trade secrets, and do not use algorithms, data or platforms for monopoly or unfair competition.	尊重知识产权和商业道德，保守商业秘密，不利用算法、数据、平台优势实施垄断和不正当竞争。
ip-and-fair-competition	discharged	A licence for each data set and model, and proof that sites were not read against their terms.	每个数据集和模型都有许可依据，抓取未违反网站条款。
personality-rights	text	Do not harm others' health, likeness, reputation, honour, privacy or personal information.	不得危害他人身心健康，不得侵害他人肖像权、名誉权、荣誉权、隐私权和个人信息权益。
personality-rights	discharged	Consent on record for faces, voices and names.	人脸、声音、姓名均有同意记录。
personality-rights	check-note	Consent is given by people outside the repository.	同意由仓库之外的人作出。
transparency-accuracy	text	Raise the transparency of the service and the accuracy and reliability of what it generates, by means that fit its kind.	采取与服务类型相适应的措施，提高服务透明度和生成内容的准确性、可靠性。
transparency-accuracy	discharged	A model card, an evaluation, and a plain notice of limits.	模型卡、评测配置和局限性说明。
training-data-sources	text	Data for pre-training and tuning must come from lawful sources.	预训练、优化训练使用的数据须来源合法。
training-data-sources	discharged	For each data set: its source, licence, date and revision, written down.	为每个数据集写明来源、许可证、日期和版本。
base-model-source	text	The base model too must come from a lawful source; TC260-003 asked that a third party's base model be an already filed one.	基础模型同样须来源合法；TC260-003要求使用第三方基础模型的，应为已备案模型。
base-model-source	discharged	Name the base model with its licence and revision.	写明基础模型及其许可证和版本。
base-model-source	unconfirmed	Whether GB/T 45654-2025 keeps the sentence on filed base models is unconfirmed.	GB/T 45654-2025是否保留“已备案基础模型”的要求未核实。
training-data-ip	text	Training must not infringe others' intellectual property.	训练不得侵害他人依法享有的知识产权。
training-data-ip	discharged	Licences reviewed, non-commercial and research-only data kept out, and a way to take works down.	审查许可证，排除非商用和仅限研究的数据，并设有下架途径。
training-data-personal-information	text	Personal information in training data needs consent or another basis in law; sensitive information needs separate consent.	训练数据涉及个人信息的，须取得同意或有其他法定依据；敏感个人信息须单独同意。
training-data-personal-information	discharged	For each data set, state whether it holds personal information, on what basis, and how it was de-identified.	逐个数据集说明是否含个人信息、依据为何、如何去标识化。
training-data-personal-information	unconfirmed	The article numbers of the Personal Information Protection Law are unconfirmed.	个人信息保护法的条款编号未核实。
training-data-quality	text	Take measures that raise the truth, accuracy, objectivity and diversity of training data.	采取措施提高训练数据的真实性、准确性、客观性、多样性。
training-data-quality	discharged	Cleaning and de-duplication steps, and more than one source for each language and kind.	有清洗、去重步骤，每种语言和类型有多个来源。
training-data-other-law	text	Training also follows the laws on network security, data security and personal information, and what regulators ask.	训练还须遵守网络安全、数据安全、个人信息保护等法律及主管部门的监管要求。
training-data-other-law	discharged	A pointer to the assessment report.	指向评估报告的记录。
training-data-other-law	check-note	A gate to other laws; nothing in a repository shows it by itself.	指向其他法律的条款，仓库本身无法体现。
training-data-security	text	Providers strengthen the security of training data and of how it is handled.	加强训练数据及其处理活动的安全管理，防范数据安全风险。
training-data-security	discharged	Access control, audit and backup for training data.	训练数据的访问控制、审计和备份。
training-data-security	unconfirmed	The wording is unconfirmed; check the official text.	具体表述未核实，请核对官方文本。
training-data-security	check-note	Access and backups are kept outside the repository.	访问控制与备份在仓库之外。
crawling-impact	text	Automated collection needs an assessment of its impact, must not intrude on or disturb others' networks, and personal information that could not be avoided is deleted or anonymised.	自动化采集须评估影响，不得非法侵入或干扰他人网络；无法避免采集到的个人信息应删除或匿名化。
crawling-impact	discharged	Obey robots rules, limit the rate, and keep a record of collection.	遵守robots规则、限制频率，并保存采集记录。
source-assessment	text	Filing reviewers expect each source to be checked before and after collecting; a source with more than 5 % unlawful or unhealthy content is not collected or not used.	备案审查期望对每个来源在采集前后各评估一次；违法不良信息超过5%的来源不采集、不使用。
source-assessment	discharged	A harmful share on record for each source.	为每个来源记录违法不良信息比例。
source-assessment	unconfirmed	The clause in GB/T 45654-2025 is unconfirmed.	GB/T 45654-2025中的对应条款未核实。
source-records	text	Filing reviewers expect the right paper for each origin: a licence for open data, a collection record for own collection, contract and proof for bought data, authorisation for users' input; a list of links counts as own collection.	备案审查期望按来源留存凭证：开源语料的许可证、自采语料的采集记录、商业语料的合同与供方证明、用户输入的授权记录；链接清单按自采对待。
source-records	discharged	A record for each data set of its origin and the paper behind it.	逐个数据集记录来源类型及对应凭证。
source-records	unconfirmed	Clause letters and details are unconfirmed; check TC260-003 clause 5.	条款字母与细节未核实，请核对TC260-003第5章。
source-diversity	text	Filing reviewers expect several sources for each language and kind, with a reasonable mix of domestic and overseas ones; no percentage is set.	备案审查期望每种语言、每种类型有多个来源，境内外合理搭配，未规定比例。
source-diversity	discharged	More than one source for each language and modality.	每种语言和模态均有一个以上来源。
data-filtering	text	Filing reviewers expect all training data to be filtered by keywords, a classifier and manual sampling.	备案审查期望以关键词、分类模型、人工抽检三种方式过滤全部训练数据。
data-filtering	discharged	All three steps in the pipeline.	流程中包含上述三个步骤。
data-filtering	unconfirmed	Clause details are unconfirmed; check TC260-003 clause 5.	条款细节未核实，请核对TC260-003第5章。
ip-officer	text	Filing reviewers expect a named person for intellectual property, a strategy, a complaint route, and a word on the risk in the terms.	备案审查期望设知识产权负责人、管理策略和投诉渠道，并在协议中告知风险。
ip-officer	discharged	Name the person and the route in the governance file.	在治理文件中写明负责人和渠道。
ip-officer	unconfirmed	Clause details are unconfirmed; check TC260-003 clause 5.	条款细节未核实，请核对TC260-003第5章。
annotation-rules	text	Labelling by people needs clear, concrete, workable rules; filing reviewers expect functional and safety rules apart.	人工标注须有清晰、具体、可操作的标注规则；备案审查期望功能性与安全性标注规则分别制定。
annotation-rules	discharged	Written annotation rules beside the labelling tool's configuration.	标注工具配置旁有书面标注规则。
annotation-rules	unconfirmed	Details beyond the existence of rules are unconfirmed.	除须有规则外，其余细节未核实。
annotation-quality	text	The quality of labels is assessed and sampled for correctness; filing reviewers expect each safety item to be reviewed by at least one reviewer.	须开展标注质量评估并抽样核验；备案审查期望每条安全性标注至少经一名审核人员审核。
annotation-quality	discharged	A sampling share, a reviewer's role and a report on record.	有抽检比例、审核角色和质量报告。
annotation-quality	unconfirmed	Wording and clause letters are unconfirmed; check the official text of Art 8.	表述与条款字母未核实，请核对第八条官方文本。
annotation-staff	text	People who label are trained and supervised; filing reviewers expect labeller and reviewer to be different persons.	须培训并监督标注人员；备案审查期望标注与审核由不同人员承担。
annotation-staff	discharged	A record of training and roles.	培训与角色记录。
annotation-staff	unconfirmed	Wording and clause letters are unconfirmed; check the official text of Art 8.	表述与条款字母未核实，请核对第八条官方文本。
annotation-staff	check-note	Training happens among people, not in files.	培训发生在人员之间，不在文件中。
producer-responsibility	text	The provider answers as a producer of network content and, where personal information is involved, as its handler.	提供者承担网络信息内容生产者责任；涉及个人信息的，承担个人信息处理者责任。
producer-responsibility	discharged	A content-security policy with someone in charge.	有内容安全管理制度和责任人。
producer-responsibility	check-note	Responsibility is borne, not shown in files.	责任由主体承担，文件无法体现。
user-agreement	text	The provider concludes an agreement with registered users that sets out rights and duties.	提供者与注册用户签订服务协议，明确双方权利义务。
user-agreement	discharged	Terms of service linked from sign-up, with consent and versions.	注册页链接服务协议，含同意确认和版本管理。
audience-statement	text	State publicly whom the service is for, where and what for, and guide users to lawful use.	明确并公开服务的适用人群、场合和用途，指导使用者依法科学使用。
audience-statement	discharged	A sentence on audience, occasion and purpose on the home page or in the API documents.	在首页或接口文档中写明适用人群、场合、用途。
minors	text	Take effective measures against minors' over-reliance on or addiction to the service.	采取有效措施防范未成年人过度依赖或沉迷。
minors	discharged	A minors' mode, age gate or usage timer; or a bar where minors are not served.	设未成年人模式、年龄门槛或使用时长限制；不服务未成年人的应加以阻止。
minors	unconfirmed	Details from TC260-003 are unconfirmed.	TC260-003的细节未核实。
minors-content	text	Generative services are among those that must build controls so that content which may harm minors is not pushed to them.	生成式人工智能服务须建立管控，不得向未成年人推送可能影响其身心健康的信息。
minors-content	discharged	A filter in the minors' mode.	在未成年人模式中设内容过滤。
minors-content	unconfirmed	The wording of Art 9 was read in one public copy only.	第九条的表述仅见于一份公开副本。
minors-personal-information	text	Information on children under fourteen needs a guardian's consent and rules of its own.	处理不满十四周岁未成年人个人信息，须取得监护人同意并制定专门规则。
minors-personal-information	discharged	An age check and a consent step for guardians.	设年龄核验和监护人同意流程。
minors-personal-information	unconfirmed	The article number is unconfirmed; check the official text.	条款编号未核实，请核对官方文本。
user-input-protection	text	Protect what users put in and how they use the service: collect no needless personal information, keep nothing unlawfully that identifies them, pass nothing on unlawfully.	保护用户输入信息和使用记录：不收集非必要个人信息，不非法留存可识别身份的输入和记录，不非法向他人提供。
user-input-protection	discharged	Redacted logs, a stated retention, and no prompts to third-party analytics.	日志脱敏、写明留存期限，不将提示词提供给第三方分析。
data-subject-requests	text	Take in and answer in time people's requests to see, copy, correct, supplement or delete their personal information.	及时受理和处理个人查阅、复制、更正、补充、删除其个人信息的请求。
data-subject-requests	discharged	Ways to export and delete data, named in the privacy policy.	提供导出、删除途径，并写入隐私政策。
training-opt-out	text	Where users' input trains the model, filing reviewers expect a switch that is reached in at most four clicks and shows its state.	使用用户输入训练的，备案审查期望提供关闭方式，不超过4次点击可达，并明示状态。
training-opt-out	discharged	An opt-out setting and a clear notice.	提供关闭选项和明确提示。
training-opt-out	unconfirmed	The four clicks and the clause letter are unconfirmed; check TC260-003 clause 7.	4次点击及条款字母未核实，请核对TC260-003第7章。
model-outline-disclosure	text	Filing reviewers expect the limits of the service, an outline of model and algorithm, and the personal information collected to be published in the interface or API documents.	备案审查期望在界面或接口文档中公开服务局限性、模型与算法概要、个人信息收集情况。
model-outline-disclosure	discharged	An about page or API document with these three.	关于页或接口文档包含这三项。
model-outline-disclosure	unconfirmed	Clause letters are unconfirmed; check TC260-003 clause 7.	条款字母未核实，请核对TC260-003第7章。
pi-export	text	Prompts with personal information sent to an endpoint abroad can be an export of personal information, which may need an assessment, a standard contract or a certification, by volume.	将含个人信息的提示词发往境外接口，可能构成个人信息出境，按数量可能须评估、签标准合同或认证。
pi-export	discharged	A mainland endpoint, or the papers for the export.	改用境内接口，或备齐出境手续。
pi-export	unconfirmed	Article numbers and bands by volume are unconfirmed; check the official texts.	条款编号与数量档位未核实，请核对官方文本。
biometric-consent	text	Where faces or voices are edited, tell users to inform the person concerned and obtain separate consent.	提供人脸、人声编辑功能的，应提示使用者告知被编辑者并取得其单独同意。
biometric-consent	discharged	A consent step before the edit.	编辑前设同意步骤。
biometric-consent	unconfirmed	The article number is unconfirmed; check the official text.	条款编号未核实，请核对官方文本。
explicit-label-text	text	Generated text carries a visible label at its start, end or a suitable place inside, or a conspicuous notice near it, with both elements: AI, and generated or synthesised.	生成的文本须在起始、末尾或中间适当位置，或在其周边以显著提示加注标识，同时含“人工智能/AI”与“生成/合成”两个要素。
explicit-label-text	discharged	A visible text such as AI生成 with the answer or in the interface around it.	在回答处或周边界面显示“AI生成”等文字。
explicit-label-text	unconfirmed	What a corner mark must hold at least is unconfirmed.	角标的最低内容未核实。
explicit-label-audio	text	Generated audio carries a spoken label or the rhythm short-long-short-short, or a conspicuous notice in the interface.	生成的音频须加语音提示或“短长短短”节奏提示，或在界面加显著提示。
explicit-label-audio	discharged	A spoken cue in the file, or a text beside the player.	文件内有语音提示，或播放器旁有文字提示。
explicit-label-image	text	Generated images carry a text label at an edge or corner, at least 5 % of the shortest side high.	生成的图片须在边或角加文字标识，字高不低于最短边的5%。
explicit-label-image	discharged	A step that draws the label at that size.	有按该字高绘制标识的步骤。
explicit-label-video	text	Generated video carries a text label in its opening frame for at least 2 seconds, at least 5 % of the shortest side high, and a notice around the player.	生成的视频须在起始画面加文字标识，持续不少于2秒、字高不低于最短边的5%，并在播放区周边提示。
explicit-label-video	discharged	An overlay in the opening frame and a text at the player.	起始画面叠加标识，播放器处有文字提示。
explicit-label-scene	text	A virtual scene carries a label in its opening frame, and may keep it up.	虚拟场景须在起始画面加标识，可持续显示。
explicit-label-scene	discharged	A label on the opening screen.	开场画面有标识。
explicit-label-scene	unconfirmed	The figures for height and duration in scenes are unconfirmed.	场景中字高与时长的数值未核实。
explicit-label-scene	check-note	Files do not tell a virtual scene from other video.	文件无法区分虚拟场景与其他视频。
explicit-label-ui	text	Chat, voice assistants and other interactive interfaces show a notice with both elements continuously near the content, or at the top, bottom or background.	聊天、语音助手等交互界面，须在内容附近或界面顶部、底部、背景持续显示含两个要素的提示。
explicit-label-ui	discharged	A line that is rendered always and is not off by default.	始终显示、默认不关闭的提示文字。
label-function-offered	text	Deep-synthesis services outside the listed cases offer at least a function to label, and tell users about it.	列举情形之外的深度合成服务，至少须提供显著标识功能并提示使用者。
label-function-offered	discharged	A menu entry to label, and a word about it.	提供标识功能入口并加以说明。
label-function-offered	unconfirmed	Paragraph and wording are unconfirmed; check the official text.	款次与表述未核实，请核对官方文本。
label-function-offered	check-note	Whether a service falls under the listed cases is for people to judge.	是否属于列举情形须由人判断。
label-in-exports	text	Where generated content can be downloaded, copied or exported, the file itself carries a compliant visible label.	提供生成内容下载、复制、导出功能的，文件中须含有符合要求的显式标识。
label-in-exports	discharged	An export step that adds the visible label to the file.	导出步骤在文件中加入显式标识。
implicit-label-metadata	text	Generated files carry an AIGC field in their metadata with the attribute, the provider's name or code and the content's number; watermarks are encouraged, not required.	生成的文件须在元数据中写入AIGC隐式标识：生成合成属性、提供者名称或编码、内容编号；数字水印属鼓励。
implicit-label-metadata	discharged	A step that writes the AIGC field into every file handed out.	对每个输出文件写入AIGC字段的步骤。
implicit-label-single	text	A file holds exactly one label in its metadata; writing replaces what was there.	每个文件仅有一个元数据隐式标识；写入时覆盖原有标识。
implicit-label-single	discharged	A writer that replaces.	写入方式为覆盖。
implicit-label-carrier	text	Filing reviewers and platforms expect the label in the place that the practice guide names for the file's format.	审查与平台期望按实践指南规定的位置写入各文件格式。
implicit-label-carrier	discharged	The carrier of the format, as in the guides of 2025-08-28.	采用2025-08-28发布的指南所列载体。
implicit-label-log	text	Deep-synthesis providers keep, under law, logs that belong to the technical mark.	深度合成服务提供者依法保存与技术标识相关的日志。
implicit-label-log	discharged	A log sink with a stated retention.	日志落库并写明留存期限。
implicit-label-log	unconfirmed	The six months for network logs are unconfirmed here; check the Cybersecurity Law.	网络日志不少于六个月的期限在此未核实，请核对网络安全法。
provider-code	text	Whoever writes a code into the label uses the own 27-character code, never an invented or borrowed one.	标识中填写编码的，使用本单位的27位编码，不得编造或借用。
provider-code	discharged	A code whose structure and check characters agree, and which is the operator's own.	编码结构与校验位一致，且属于运营者自身。
provider-code	unconfirmed	Whether codes are registered anywhere, and codes for individuals and foreign entities, are unconfirmed.	编码是否须登记，以及个人、境外主体的编码规则，均未核实。
label-preservation	text	Labels survive resizing, conversion and compression, or are written anew.	缩放、转码、压缩后标识须保留，或重新写入。
label-preservation	discharged	Options that keep metadata, or a label written after the last step.	使用保留元数据的选项，或在最后一步重新写入标识。
label-preservation	unconfirmed	That pipelines must keep labels is a reading of Arts 5 and 10; the text names no method.	要求处理流程保留标识是对第五条、第十条的理解；条文未规定方法。
no-label-removal	text	Nobody may maliciously delete, alter, forge or hide labels, or offer tools or services for that.	任何组织和个人不得恶意删除、篡改、伪造、隐匿标识，不得为此提供工具或服务。
no-label-removal	discharged	No dependency, script or feature that strips labels.	没有去除标识的依赖、脚本或功能。
label-terms-clause	text	The user agreement explains method, style and rules of labelling and asks users to read them.	用户服务协议须说明标识的方法、样式等规范，并提示用户阅读。
label-terms-clause	discharged	A clause on labels in the terms.	服务协议中有标识条款。
unlabelled-output-log	text	Content without the visible label is handed out only at a user's request, after agreement on the user's duties, with a log kept for at least six months; the metadata label stays.	仅可应用户要求提供无显式标识的内容，须先约定用户义务并留存日志不少于六个月；元数据标识仍须保留。
unlabelled-output-log	discharged	An agreement step and a log of the recipient.	设约定步骤并记录接收方。
unlabelled-output-log	check-note	Whether unlabelled copies are handed out is not told by files alone.	是否提供无标识内容，单凭文件无法判断。
user-label-declaration	text	Users who publish generated content declare it and use the platform's label function.	用户发布生成合成内容，应主动声明并使用平台的标识功能。
user-label-declaration	discharged	A field to declare AI content in the publishing form.	发布表单中有AI内容声明项。
user-label-declaration	check-note	It binds the person who publishes.	义务由发布者承担。
platform-label-check	text	Platforms read file metadata, show whether content is, may be or is suspected to be generated, offer a way to declare it, and add propagation data.	传播平台核验文件元数据，按“属于、可能、疑似”三档提示，提供声明功能并补写传播要素。
platform-label-check	discharged	A reader of AIGC labels in the upload handler, and a declare control.	上传处理中读取AIGC标识，并提供声明功能。
label-material-in-filing	text	Material on labelling is handed in with filing and assessment.	办理算法备案、安全评估时提供标识相关材料。
label-material-in-filing	discharged	The material in the dossier.	材料列入申报文件。
label-material-in-filing	check-note	The dossier is handed in elsewhere.	申报材料在仓库之外提交。
app-store-review	text	App stores ask whether an app generates content and check filing, assessment and labelling material.	应用商店上架审核时询问是否提供生成合成服务，并核验备案、评估和标识材料。
app-store-review	discharged	The store's papers listed in the declaration.	在声明文件中列出商店所需材料。
app-store-review	unconfirmed	The article number of the Deep Synthesis Provisions is unconfirmed; ANTHRO Art 25 is second-hand.	深度合成规定的条款编号未核实；拟人化办法第二十五条为转述。
security-assessment	text	A service with public-opinion attributes or social-mobilisation capability is assessed under state rules before it goes public.	具有舆论属性或者社会动员能力的服务，应按国家规定开展安全评估。
security-assessment	discharged	The assessment report named in the declaration.	在声明文件中写明评估报告。
algorithm-filing	text	The same services file their algorithm within ten working days of starting; technical supporters likewise.	上述服务自提供之日起十个工作日内办理算法备案；技术支持者参照。
algorithm-filing	discharged	The algorithm filing number (网信算备…号) in the declaration.	在声明文件中写明算法备案号（网信算备…号）。
algorithm-filing-change	text	Changes to what was filed are reported within ten working days.	备案信息变更的，自变更之日起十个工作日内办理变更手续。
algorithm-filing-change	discharged	A declaration that names today's models and providers.	声明文件与现用模型、供应商一致。
algorithm-filing-cancellation	text	When the service ends, the filing is cancelled within twenty working days.	终止服务的，自终止之日起二十个工作日内办理注销备案。
algorithm-filing-cancellation	discharged	The cancellation on record.	留有注销记录。
algorithm-filing-cancellation	check-note	The end of a service is not seen in its files.	服务终止无法从文件中看出。
algorithm-filing-display	text	The algorithm filing number stands in a prominent place with a link to the public entry.	在显著位置标明算法备案编号，并提供公示信息链接。
algorithm-filing-display	discharged	The number and the link in the footer or about page.	页脚或关于页显示编号和链接。
algorithm-filing-display	unconfirmed	The article numbers are unconfirmed; check the official texts.	条款编号未核实，请核对官方文本。
service-filing	text	A service on an own or modified model goes through filing: the local CAC receives it, the national CAC decides and publishes.	以自研或经改造的模型对外提供服务的，须办理备案：属地网信部门受理，国家网信部门决定并公布。
service-filing	discharged	The filing number (without S) in the declaration.	在声明文件中写明备案号（不含S）。
service-filing	unconfirmed	That fine-tuning leads to filing rather than registration rests on practice; no official text was found. Retrieval, LoRA and prompts alone: nothing found.	微调须备案而非登记系实务理解，未见官方文本；仅检索增强、LoRA或提示词的情形未见规定。
service-registration	text	An app that directly calls an already filed model is registered with the local CAC and receives a launch number with S.	直接调用已备案模型的应用或功能，须向属地网信部门登记，取得含S的上线编号。
service-registration	discharged	The launch number (with S and four digits) in the declaration.	在声明文件中写明上线编号（S加四位数字）。
service-registration	unconfirmed	The first day of registration is not stated in what was read.	所读文本未写明登记制度的起始日。
filing-display	text	A launched app or feature shows the model's name and filing or launch number in a prominent place or on the product page.	已上线的应用或功能，在显著位置或产品详情页公示所使用已备案或登记服务的模型名称、备案号或上线编号。
filing-display	discharged	Model name and number in the interface, footer, about page or store listing.	在界面、页脚、关于页或商店页面显示模型名称和编号。
illegal-content-handling	text	On finding unlawful content the provider stops generating and sending it, removes it, improves the model, and reports.	发现违法内容的，及时停止生成、停止传输、消除，优化训练整改并报告。
illegal-content-handling	discharged	A block list, a way to take content down, and a runbook with someone in charge.	有屏蔽清单、下架途径和有责任人的处置预案。
user-misuse-handling	text	On finding unlawful use the provider warns, limits, suspends or ends the service, keeps records, and reports.	发现使用者从事违法活动的，依法警示、限制功能、暂停或终止服务，保存记录并报告。
user-misuse-handling	discharged	A way to suspend users, and records.	有暂停用户的功能和记录。
user-strike-rule	text	Filing reviewers expect a user to be suspended after three unlawful inputs in a row or five in a day.	备案审查期望用户连续三次或一日累计五次输入违法信息的，暂停服务。
user-strike-rule	discharged	A counter that suspends.	有计数并暂停的机制。
user-strike-rule	unconfirmed	The clause letter is unconfirmed.	条款字母未核实。
user-strike-rule	check-note	Such counters usually live in a moderation service.	此类计数通常在审核服务中。
complaint-channel	text	Set up an easy way to complain and report, publish its steps and answer time, take complaints in and answer in time.	设置便捷的投诉、举报入口，公布处理流程和反馈时限，及时受理、处理并反馈。
complaint-channel	discharged	An entrance in the product, with the steps and the answer time stated.	产品内有入口，并写明流程和时限。
service-continuity	text	Provide a safe, stable and continuous service.	提供安全、稳定、持续的服务，保障用户正常使用。
service-continuity	discharged	Timeouts, fallbacks and limits.	超时、降级和限流措施。
service-continuity	unconfirmed	The article number is unconfirmed; check the official text.	条款编号未核实，请核对官方文本。
service-continuity	check-note	Stability is seen in operation, not in files.	稳定性体现在运行中，不在文件中。
inspection-summary	text	On inspection the provider explains source, scale and type of training data, the rules of annotation and how the algorithm works, and gives technical and data support.	接受检查时，须说明训练数据来源、规模、类型、标注规则和算法机制机理，并提供技术、数据等支持。
inspection-summary	discharged	A data or model card with these five headings.	数据卡或模型卡包含这五项。
inspection-summary	unconfirmed	The wording of Art 19 was not read again; check the official text.	第十九条表述未重新核对，请核对官方文本。
offshore-service	text	Services offered into the mainland from abroad that do not follow the rules can be blocked; building on one for the mainland public carries that risk with it.	境外向境内提供的服务不符合规定的，可被采取技术等措施处置；据此向境内公众提供服务同样承担该风险。
offshore-service	discharged	Call a filed mainland service instead.	改用已备案的境内服务。
offshore-service	unconfirmed	That an app's own filing does not cure an offshore model underneath is a reading.	应用自身备案不能弥补底层境外模型，属于理解。
permits-icp	text	Where law asks for a permit, have it; sites and apps need an ICP filing, and rules on foreign investment apply.	依法须取得许可的应当取得；网站和应用须办理ICP备案，外商投资须符合规定。
permits-icp	discharged	The ICP number in the declaration and in the footer.	在声明文件和页脚写明ICP备案号。
permits-icp	unconfirmed	The article number is unconfirmed; check the official text.	条款编号未核实，请核对官方文本。
wechat-category	text	WeChat asks mini-programs with AI answers, drawing or face swapping to choose the deep-synthesis category, which individual developers cannot.	微信要求含AI问答、绘画、换脸功能的小程序选择“深度合成”类目，个人主体不可选。
wechat-category	discharged	The category stated in the declaration.	在声明文件中写明类目。
government-filed-model	text	Government projects in general scenes are to use mature products that are already filed.	政务通用场景应使用已备案的成熟产品。
government-filed-model	discharged	A filed model named in tender or configuration.	在招标或配置中写明已备案模型。
government-filed-model	check-note	Whether a project is a government one is not seen in files.	是否政务项目无法从文件中看出。
keyword-library	text	Filing reviewers expect a keyword library of at least 10,000 entries over 17 risks, refreshed weekly.	备案审查期望关键词库不少于10000条，覆盖17种风险，每周更新。
keyword-library	discharged	A countable list named in the declaration.	在声明文件中指明可计数的词库。
keyword-library	unconfirmed	The counts for each risk and the weekly refresh are unconfirmed; check TC260-003 clause 8 and GB/T 45654 Annex B.	各风险的数量和每周更新未核实，请核对TC260-003第8章和GB/T 45654附录B。
question-banks	text	Filing reviewers expect a bank of at least 2,000 questions on generated content, and two banks of at least 500 each: to be refused, and not to be refused.	备案审查期望生成内容测试题库不少于2000题，应拒答与非拒答题库各不少于500题。
question-banks	discharged	The three banks as files.	三个题库文件。
question-banks	unconfirmed	The sizes of the refusal banks and the monthly refresh are unconfirmed.	拒答题库规模和每月更新未核实。
content-classifier	text	Filing reviewers expect a classifier that covers all 31 risks.	备案审查期望分类模型覆盖全部31种风险。
content-classifier	discharged	A classifier named with its coverage.	写明分类模型及其覆盖范围。
content-classifier	unconfirmed	The clause is unconfirmed; check TC260-003 clause 8.	条款未核实，请核对TC260-003第8章。
content-classifier	check-note	The coverage of a classifier is not seen in its configuration.	分类模型的覆盖范围无法从配置看出。
assessment-report	text	Filing reviewers expect an assessment report with a verdict on each clause and three signatures.	备案审查期望评估报告逐条给出结论，并由三方签字。
assessment-report	discharged	The report named in the declaration.	在声明文件中写明报告。
assessment-report	unconfirmed	The clause is unconfirmed; check TC260-003 clause 9.	条款未核实，请核对TC260-003第9章。
model-update-review	text	Filing reviewers expect a new assessment after important updates, training apart from inference, and a review of the supply chain.	备案审查期望重要更新后重新评估，训练与推理环境隔离，并审查供应链。
model-update-review	discharged	A gate in the release process.	发布流程中设评估关口。
model-update-review	unconfirmed	Clause letters are unconfirmed; check TC260-003 clause 7.	条款字母未核实，请核对TC260-003第7章。
model-update-review	check-note	Which updates are important is for people to judge.	哪些属于重要更新须由人判断。
companion-scope	text	Services that play a person for continuous emotional interaction fall under the Measures of 2026; ordinary customer service, questions and answers, and work assistants do not.	模拟人格、提供持续情感互动的服务适用2026年办法；普通客服、知识问答、办公助手不适用。
companion-scope	discharged	State in genai-measures.yaml whether the service is a companion.	在 genai-measures.yaml 中写明是否为拟人化互动服务。
companion-ai-notice	text	Make plain that the other side is AI, and remind users after every two hours of continuous use.	显著提示对方为人工智能；连续使用每满两小时弹窗提醒。
companion-ai-notice	discharged	A notice text and a timer of 7200 seconds.	有提示文字和7200秒计时。
companion-minors	text	No virtual relatives or partners for minors; under fourteen a guardian consents.	不得向未成年人提供虚拟亲属、虚拟伴侣；不满十四周岁须监护人同意。
companion-minors	discharged	An age gate and a filter of personas.	有年龄门槛和角色过滤。
companion-crisis	text	Have a response to crises and a contact for emergencies.	设危机应对和紧急联系机制。
companion-crisis	discharged	A path of escalation.	有升级处置流程。
companion-crisis	check-note	Help in a crisis is given by people.	危机处置由人完成。
companion-data-rights	text	Users can copy and delete their interaction data.	用户可以复制、删除交互数据。
companion-data-rights	discharged	Ways to export and delete it.	提供导出和删除功能。
companion-security-logs	text	Security is managed over the whole life of the service, and logs are kept.	实行全生命周期安全管理并留存日志。
companion-security-logs	discharged	Logs with a stated retention.	日志有明确留存期限。
companion-security-logs	check-note	Seen in operation, not in files.	体现在运行中，不在文件中。
companion-training-data	text	Training data of companion services must be lawful; a draft barred training on interaction data without consent.	拟人化服务的训练数据须合法；征求意见稿曾禁止未经同意使用交互数据训练。
companion-training-data	discharged	An opt-in for training on interaction data.	使用交互数据训练前征得同意。
companion-training-data	unconfirmed	The final clause was not read; check the official text before relying on it.	最终条文未阅读，采用前请核对官方文本。
companion-training-data	check-note	The final clause is not confirmed.	最终条文未确认。
companion-assessment	text	Companion services are assessed at launch or with new functions, at major changes, at a million registered or a hundred thousand monthly active users, and in cases of risk.	拟人化服务上线或新增功能、发生重大变更、注册用户达一百万或月活达十万，以及出现风险时，须开展安全评估。
companion-assessment	discharged	The assessment report named in the declaration.	在声明文件中写明评估报告。
companion-assessment	unconfirmed	The final wording of Arts 22 and 23 was not read.	第二十二条、第二十三条最终条文未阅读。
companion-filing	text	Companion services file their algorithm, and file changes and cancellation.	拟人化服务办理算法备案及变更、注销手续。
companion-filing	discharged	The algorithm filing number in the declaration.	在声明文件中写明算法备案号。
companion-filing	unconfirmed	The final wording of Art 26 was not read.	第二十六条最终条文未阅读。
source-diversity	unconfirmed	The clause letter is unconfirmed; check TC260-003 clause 5.	条款字母未核实，请核对TC260-003第5章。`
