// Generated from server/data/articles.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: instrument, article, subject_en, subject_zh, shown, show_en, show_zh, read, confidence. */
export const ROWS = `MEAS	1	Purpose and legal grounds	立法目的和依据	no	=frame	=frame	recalled	medium
MEAS	2	Scope: services that offer generated content to the public in mainland China; research and own use that is not offered to that public is outside	适用范围：向境内公众提供生成内容的服务；未向境内公众提供的研发和自用不适用	partly	Exposure, languages, domains and payment kits hint at the public served; only the team can state audience and territory.	对外入口、语言、域名、支付组件可提示服务对象；服务对象和地域须由团队声明。	quoted	high
MEAS	3	Principles: development together with security, supervision by kind and grade	原则：发展和安全并重，分类分级监管	no	=frame	=frame	readers	high
MEAS	4	Conduct: prohibited content, discrimination, intellectual property and competition, rights of others, transparency and accuracy	行为规范：禁止内容、防歧视、知识产权与竞争、他人权益、透明与准确	partly	Checks on input and output, evaluations and licences leave traces in code and files; whether the output keeps to the line does not.	对输入输出的检查、评测、许可证在代码和文件中留有痕迹；生成内容本身是否合规看不出。	readers	high
MEAS	5	Encouragement of uses and of cooperation	鼓励创新应用和协作	no	=authorities	=authorities	recalled	medium
MEAS	6	Encouragement of own technology, computing power and public training data	鼓励自主创新，推动算力和公共训练数据资源建设	no	=authorities	=authorities	recalled	medium
MEAS	7	Training: lawful sources of data and base models, intellectual property, personal information, quality, other law	训练：数据和基础模型来源合法、知识产权、个人信息、数据质量、其他法律	yes	Data sets, base models, licences, revisions and collection code are named in configurations, cards and manifests.	数据集、基础模型、许可证、版本和采集代码见于配置、说明卡和清单。	quoted	high
MEAS	8	Annotation: clear and workable rules, quality assessment and sampling, training of annotators	数据标注：规则清晰可操作、质量评估与抽样核验、人员培训	partly	Rules and the settings of a labelling tool can lie in a repository; training of people and the checking itself can't.	标注规则和工具配置可在仓库中；人员培训和核验过程不能由仓库证明。	readers	high
MEAS	9	Responsibility as producer of network content and handler of personal information; service agreement with registered users	承担网络信息内容生产者、个人信息处理者责任；与注册使用者签订服务协议	partly	Sign-up code and a terms page show the agreement; responsibility as such is not a thing in a file.	注册流程和协议页面可证明服务协议；责任本身不落在文件里。	quoted	high
MEAS	10	Public statement of audience, occasion and purpose; guidance to scientific and lawful use; measures against minors' over-reliance	公开适用人群、场合、用途，指导科学理性使用，防范未成年人过度依赖	partly	Statement texts and a minors' mode can be seen; whether guidance reaches people can't.	说明文字和未成年人模式可见；指导是否有效不可见。	quoted	high
MEAS	11	Protection of inputs and usage records; requests of persons about their information	保护输入信息和使用记录；受理个人信息请求	partly	Logging, retention settings, export and deletion routes are in code; what is really kept is on servers.	日志、保存期限设置、导出和删除入口在代码中；实际留存情况在服务器上。	readers	high
MEAS	12	Marks on generated images, video and other content as the Deep Synthesis Provisions require	按照深度合成规定对图片、视频等生成内容进行标识	yes	Visible texts, drawing code and writers of metadata are in code and sample files.	可见文字、绘制代码、元数据写入代码和样例文件均可查看。	readers	high
MEAS	13	Safe, stable and continuous service	提供安全、稳定、持续的服务	no	Operation shows it; timeouts and fallbacks in code are a beginning and no proof.	须由运行情况说明；代码中的超时和降级只是起点，不是证明。	readers	medium
MEAS	14	Unlawful content: stop, remove, correct, report; unlawful activity of users: warn, limit, suspend, keep records, report	违法内容：停止、消除、整改、报告；使用者从事违法活动：警示、限制、暂停、保存记录、报告	partly	Ban functions, audit logs and a runbook can be in a repository; that they are used can't be seen.	限制功能、审计日志和处置预案可在仓库中；是否执行不可见。	quoted	high
MEAS	15	Complaints: easy entrance, published steps and answer time, timely answer	投诉举报：便捷入口、公布流程和反馈时限、及时处理	partly	The entrance and the published time can be shown; the answering can't.	入口和公布的时限可证明；实际处理不可见。	quoted	high
MEAS	16	Duties of the departments in charge; classified supervision	有关主管部门的职责与分类分级监管	no	=authorities	=authorities	recalled	medium
MEAS	17	Security assessment and algorithm filing of services with public-opinion attributes or social-mobilisation capability	具有舆论属性或者社会动员能力的服务开展安全评估、办理算法备案	partly	A number and a report can be named; whether the service has such attributes is for the team and the local office to judge.	编号和报告可以写明；是否具有此类属性由团队和属地网信办判断。	quoted	high
MEAS	18	Users' right to complain and report to the departments in charge	使用者向主管部门投诉举报的权利	no	=authorities	=authorities	recalled	medium
MEAS	19	Supervision and inspection: source, scale, type and annotation rules of training data, mechanism of the algorithm; support	监督检查：说明训练数据来源、规模、类型、标注规则、算法机制机理并予以支持	partly	Cards and manifests can hold all that is to be explained; explaining is an act on request.	说明卡和清单可写全所需内容；说明本身是应要求的行为。	readers	medium
MEAS	20	Offshore services that do not follow the rules: notice to have technical and other measures taken	境外服务不符合规定的，通知采取技术措施等处置	partly	Offshore hosts, kits and model names are in code; the measure is the authority's.	境外地址、组件和模型名称在代码中；处置由主管部门实施。	readers	high
MEAS	21	Consequences: other laws first, else warning, criticism, order to correct, suspension	法律责任：依其他法律处罚，无规定的予以警告、通报批评、责令改正、暂停服务	no	=penalty	=penalty	recalled	medium
MEAS	22	Terms: technology, provider (also through programmable interfaces), user	术语：生成式人工智能技术、提供者（包括通过可编程接口）、使用者	partly	A call to another's model makes an app a provider; that call is in code.	调用他人模型的应用也是提供者，该调用见于代码。	quoted	high
MEAS	23	Administrative permits and foreign investment	行政许可和外商投资	partly	A number in a footer can be seen; whether a permit is needed can't.	页脚编号可见；是否需要许可不可见。	recalled	medium
MEAS	24	Day of entry into force	施行日期	no	=date	=date	quoted	high
LABEL	1	Purpose and legal grounds	目的和依据	no	=frame	=frame	readers	high
LABEL	2	Scope: services under the algorithm, deep-synthesis and generative provisions	适用范围：适用算法推荐、深度合成、生成式规定的服务	partly	The same signs as for scope under the Interim Measures.	与《暂行办法》适用范围的迹象相同。	readers	high
LABEL	3	Terms: explicit label that users plainly perceive, implicit label in the data of a file	术语：用户可明显感知的显式标识、文件数据中的隐式标识	yes	Both kinds are seen in code and in files.	两种标识均可在代码和文件中看到。	quoted	high
LABEL	4	Explicit labels by kind of content and their place; exported files carry them	各类内容的显式标识及其位置；导出文件应含显式标识	yes	Texts, drawing code and export paths are in code; the condition of Deep Synthesis Provisions Art 17 para 1 is for a person to judge.	文字、绘制代码和导出路径在代码中；是否属于《深度合成规定》第十七条第一款情形由人判断。	quoted	high
LABEL	5	Implicit label in metadata: attribute, provider's name or code, content number	元数据隐式标识：生成合成属性、服务提供者名称或编码、内容编号	yes	Writers are in code and labels in files; both are read.	写入代码和文件中的标识均可读取。	quoted	high
LABEL	6	Distribution platforms: read metadata, show is / may be / suspected, offer a declaration, add propagation data	传播平台：核验元数据，提示属于、可能、疑似，提供声明功能，补写传播要素	partly	An upload handler and a form field can be seen where the places are stated; spreading users' content is not told from own pages by code alone.	上传处理和表单字段在写明位置后可查；仅凭代码不能区分传播用户内容与自有页面。	readers	high
LABEL	7	App stores: ask whether generation is offered and verify labelling material	应用商店：要求说明是否提供生成合成服务并核验标识材料	partly	Papers for a store can be named; the verifying is the store's.	商店材料可写明；核验由商店进行。	quoted	high
LABEL	8	User agreement states method, style and rules of labelling	用户服务协议说明标识方法、样式等	yes	The clause stands in a terms file or page.	条款见于协议文件或页面。	readers	high
LABEL	9	Unlabelled copies at a user's request: agreement first, logs of at least six months	应用户要求提供无显式标识内容：先约定责任，日志留存不少于六个月	partly	The flow and a retention setting can be shown; the kept logs can't.	流程和保存期限可证明；实际日志不可见。	readers	high
LABEL	10	Users declare generated content; nobody maliciously deletes, alters, forges or hides labels, offers tools for it, or harms others by improper labelling	用户主动声明；不得恶意删除、篡改、伪造、隐匿标识，不得为此提供工具，不得通过不正当标识损害他人权益	partly	Removing code and packages can be seen; a purpose can't.	去除标识的代码和依赖可见；目的不可见。	readers	high
LABEL	11	Mandatory standards apply	应当符合强制性国家标准	yes	What GB 45438-2025 asks is checked in code and files.	GB 45438-2025 的要求在代码和文件中检查。	readers	high
LABEL	12	Labelling material with algorithm filing and security assessment	算法备案、安全评估时提供标识相关材料	partly	=paper	=paper	readers	high
LABEL	13	Consequences under other laws	依有关法律处理	no	=penalty	=penalty	readers	high
LABEL	14	Day of entry into force	施行日期	no	=date	=date	quoted	high
DEEP	1	Purpose and legal grounds	目的和依据	no	=frame	=frame	recalled	medium
DEEP	2	Scope: deep-synthesis technology in internet information services in mainland China	适用范围：境内应用深度合成技术提供互联网信息服务	partly	What generates or edits text, voice, images, video or scenes is in code; the audience is stated by the team.	生成或编辑文本、声音、图像、视频、场景的代码可见；服务对象由团队声明。	recalled	medium
DEEP	3	Departments in charge	主管部门	no	=authorities	=authorities	recalled	medium
DEEP	4	Principles of conduct	行为原则	no	=frame	=frame	recalled	medium
DEEP	5	Industry bodies and self-discipline	行业组织与行业自律	no	=authorities	=authorities	recalled	medium
DEEP	6	No use for what law forbids; no false news	不得从事法律禁止的活动，不得制作、传播虚假新闻	no	Conduct shows it, not files.	由行为而非文件说明。	recalled	medium
DEEP	7	Management systems: user registration, algorithm review, ethics, content review, data security, fraud, emergencies	管理制度：用户注册、算法机制机理审核、科技伦理审查、信息发布审核、数据安全、反诈、应急处置	no	=management	=management	recalled	medium
DEEP	8	Published management rules and platform conventions; reminding supporters and users of their duties	制定公开管理规则、平台公约，提示技术支持者和使用者承担义务	partly	Terms and rules can lie in a repository; that they are published and followed can't be seen.	协议和规则可在仓库中；是否公开和执行不可见。	recalled	medium
DEEP	9	Real identity of users checked; no publishing for those who refuse	对使用者进行真实身份信息认证，未认证的不得提供信息发布服务	partly	Phone or identity sign-in is in code; whether users publish to others is not told by code alone.	手机号或身份登录在代码中；使用者是否向他人发布信息仅凭代码不能确定。	recalled	medium
DEEP	10	Review of input and results by technical or human means; library of features; handling, records and reports	以技术或者人工方式审核输入数据和合成结果；建立特征库；处置、保存记录并报告	partly	Checks before and after a call are in code; records and reports are not.	调用前后的检查在代码中；记录和报告不在。	readers	medium
DEEP	11	Refuting false information and reporting it	建立健全辟谣机制，采取辟谣措施并报告	no	=management	=management	recalled	medium
DEEP	12	Entrances for appeals, complaints and reports, with steps and time limits	设置便捷的申诉和投诉举报入口，公布处理流程和反馈时限	partly	The entrance and the published time can be shown; the answering can't.	入口和公布的时限可证明；实际处理不可见。	recalled	medium
DEEP	13	App stores check security assessment and filing of deep-synthesis apps	应用商店核验深度合成应用的安全评估、备案等情况	no	=act	=act	recalled	medium
DEEP	14	Training data security; with editing of faces or voices, users are prompted to tell the person edited and to obtain separate consent	训练数据安全；编辑人脸、人声的，应提示使用者告知被编辑者并取得单独同意	partly	What edits faces or voices and a consent step are in code; the consent itself is not.	编辑人脸、人声的代码和同意步骤可见；同意本身不可见。	quoted	high
DEEP	15	Regular review of algorithms; security assessment for models, templates and tools that generate or edit faces, voices or special objects and scenes	定期审核算法机制机理；提供生成或编辑人脸、人声及特殊物体、场景功能的模型、模板等工具的，开展安全评估	partly	Face and voice tools are named in code; assessment and review are acts whose papers can be named.	人脸、人声工具见于代码；评估和审核是行为，可写明其文件。	quoted	high
DEEP	16	Technical marks on content, and logs	采取技术措施添加标识，依法保存日志	yes	Writers of marks and log settings are in code.	标识写入代码和日志设置可见。	quoted	high
DEEP	17	Conspicuous label for listed kinds that may confuse or mislead the public; a label function for the others	可能导致公众混淆或者误认的，进行显著标识；其他服务提供显著标识功能	yes	Label texts and functions are in code; the risk of confusion is for a person to judge.	标识文字和功能在代码中；是否可能混淆由人判断。	quoted	high
DEEP	18	Nobody deletes, alters or hides such marks by technical means	任何组织和个人不得采用技术手段删除、篡改、隐匿标识	partly	Removing code and packages can be seen; a purpose can't.	去除标识的代码和依赖可见；目的不可见。	quoted	high
DEEP	19	Algorithm filing of providers with public-opinion attributes or social-mobilisation capability and of technical supporters; display of the number	具有舆论属性或者社会动员能力的提供者及技术支持者办理算法备案；公示备案编号	partly	The number and its display are in files; the attributes are for a person to judge.	编号和公示见于文件；属性由人判断。	quoted	high
DEEP	20	New products, applications or functions with such attributes: security assessment	上线具有此类属性的新产品、新应用、新功能的，开展安全评估	no	=act	=act	recalled	medium
DEEP	21	Inspection; measures in case of greater risk	监督检查；存在较大信息安全风险时的措施	no	=authorities	=authorities	recalled	medium
DEEP	22	Consequences	法律责任	no	=penalty	=penalty	recalled	medium
DEEP	23	Terms: deep synthesis and its kinds, providers, technical supporters, users, training data	术语：深度合成技术及其类别、服务提供者、技术支持者、使用者、训练数据	partly	Which technique is used is in code.	使用何种技术见于代码。	readers	medium
DEEP	24	Rules of publishing, culture and audio-visual departments besides	同时符合新闻出版、文化和旅游、广播电视主管部门的规定	no	=act	=act	recalled	medium
DEEP	25	Day of entry into force	施行日期	no	=date	=date	quoted	high
ALGO	1	Purpose and legal grounds	目的和依据	no	=frame	=frame	recalled	medium
ALGO	2	Scope: algorithm recommendation, of which generation and synthesis is one kind	适用范围：算法推荐技术，生成合成类为其中一类	partly	The generating call is in code.	生成调用见于代码。	readers	high
ALGO	3	Departments in charge	主管部门	no	=authorities	=authorities	recalled	medium
ALGO	4	Principles of conduct	行为原则	no	=frame	=frame	recalled	medium
ALGO	5	Industry bodies and self-discipline	行业组织与行业自律	no	=authorities	=authorities	recalled	medium
ALGO	6	Values; no use for what law forbids	价值导向；不得从事法律禁止的活动	no	=management	=management	recalled	medium
ALGO	7	Management systems: algorithm review, ethics, user registration, content review, data security, fraud, assessment, emergencies	管理制度：算法机制机理审核、科技伦理审查、用户注册、信息发布审核、数据安全、反诈、评估监测、应急处置	no	=management	=management	recalled	medium
ALGO	8	Regular review of models and data; nothing that induces addiction or excessive spending	定期审核、评估、验证模型、数据和应用结果；不得诱导沉迷、过度消费	no	=management	=management	recalled	medium
ALGO	9	Library of features of unlawful and harmful information; unmarked synthetic information is marked before it goes on; handling and reports	建立违法和不良信息特征库；未作显著标识的算法生成合成信息作出标识后方可继续传输；处置并报告	partly	Lists and checks are in code; handling and reports are not.	词库和检查在代码中；处置和报告不在。	readers	medium
ALGO	10	Rules on users' models and tags	用户模型和用户标签管理	no	=not-generative	=not-generative	recalled	medium
ALGO	11	Pages and rankings: manual intervention and choice by the user	版面页面生态管理，人工干预和用户自主选择	no	=not-generative	=not-generative	recalled	medium
ALGO	12	Rules of searching, sorting, pushing and showing made transparent	优化检索、排序、选择、推送、展示规则的透明度	no	=not-generative	=not-generative	recalled	medium
ALGO	13	News services need a permit; no synthetic false news	互联网新闻信息服务须依法取得许可；不得生成合成虚假新闻信息	no	=act	=act	recalled	medium
ALGO	14	No fake accounts or traffic, no manipulated rankings	不得虚假注册账号、操纵榜单、流量造假	no	=not-generative	=not-generative	recalled	medium
ALGO	15	No unreasonable limits on others' services; competition	不得不合理限制其他服务；公平竞争	no	=not-generative	=not-generative	recalled	medium
ALGO	16	Users told conspicuously; basic principles, purpose and main operating mechanism published	以显著方式告知用户，公示基本原理、目的意图和主要运行机制	yes	The outline stands on a page or in a document.	概要见于页面或文件。	quoted	high
ALGO	17	Choice not to be profiled, to switch off and to delete tags; explanation where rights are affected	提供不针对个人特征的选项、关闭选项、删除标签的功能；对权益有重大影响的予以说明	no	=not-generative	=not-generative	recalled	medium
ALGO	18	Minors: suitable modes, nothing that harms or addicts	未成年人保护：适合的模式，不得推送有害信息、诱导沉迷	partly	A minors' mode is in code; its effect is not.	未成年人模式在代码中；效果不可见。	recalled	medium
ALGO	19	Services fit for the elderly	便利老年人的服务	no	=not-generative	=not-generative	recalled	medium
ALGO	20	Rights of workers where work is assigned	工作调度涉及的劳动者权益	no	=not-generative	=not-generative	recalled	medium
ALGO	21	Consumers: no unreasonable different treatment	消费者权益：不得实施不合理的差别待遇	no	=not-generative	=not-generative	recalled	medium
ALGO	22	Entrances for appeals, complaints and reports, with steps and time limits	设置便捷有效的用户申诉和公众投诉举报入口，明确流程和反馈时限	partly	The entrance and the published time can be shown; the answering can't.	入口和公布的时限可证明；实际处理不可见。	recalled	medium
ALGO	23	Supervision by kind and grade	分级分类安全管理	no	=authorities	=authorities	recalled	medium
ALGO	24	Algorithm filing: within ten working days of starting; change within ten, cancellation within twenty	算法备案：提供服务之日起十个工作日内办理；变更十个、注销二十个工作日	partly	A number and a model changed since can be seen; the days are counted by the team.	编号和此后的模型变更可见；日期由团队计算。	quoted	high
ALGO	25	Handling of a filing by the authority	主管部门办理备案	no	=authorities	=authorities	recalled	medium
ALGO	26	Number in a prominent place with a link to the public information	在显著位置标明备案编号并提供公示信息链接	yes	Number and link stand in pages and templates.	编号和链接见于页面和模板。	recalled	medium
ALGO	27	Security assessment of providers with public-opinion attributes or social-mobilisation capability	具有舆论属性或者社会动员能力的提供者开展安全评估	partly	A report can be named; the assessment is an act.	报告可写明；评估是行为。	recalled	medium
ALGO	28	Inspection, logs and support	监督检查、留存网络日志和支持协助	no	=authorities	=authorities	recalled	medium
ALGO	29	Secrecy of those who inspect	检查人员的保密义务	no	=authorities	=authorities	recalled	medium
ALGO	30	Anybody may complain and report to the authorities	任何组织和个人可向主管部门投诉举报	no	=authorities	=authorities	recalled	medium
ALGO	31	Consequences of missing duties: warning, criticism, order to correct, fines	未履行规定义务的：警告、通报批评、责令改正、罚款	no	=penalty	=penalty	recalled	medium
ALGO	32	Consequences under other laws	依其他法律处理	no	=penalty	=penalty	recalled	medium
ALGO	33	Filing obtained by concealment or falsehood	以隐瞒、提供虚假材料等手段取得备案	no	=penalty	=penalty	recalled	medium
ALGO	34	Offences against public security and crimes	构成违反治安管理行为或者犯罪	no	=penalty	=penalty	recalled	medium
ALGO	35	Day of entry into force	施行日期	no	=date	=date	quoted	high
GB45438	3.7	Service provider, also through programmable interfaces	服务提供者，包括通过可编程接口	partly	The call is in code.	调用见于代码。	readers	high
GB45438		Label shown all the time near content or in the interface in use; readers give its clause number differently	在内容附近或交互界面持续显示的标识；其条款编号各读者不一	yes	Label texts and their place are in code; a text shown always is told from one that is not as far as code goes.	标识文字及位置在代码中；是否持续显示以代码所见为限。	readers	medium
GB45438	5.1	Text: words or a corner mark at start, end or a suitable middle	文本：起始、末尾或中间适当位置的文字或角标	yes	Texts shown beside answers are in code.	回答旁显示的文字在代码中。	readers	medium
GB45438	5.2	Image: words at an edge or corner, height at least 5 % of the shortest side	图片：边或角的文字提示，字高不低于最短边5%	yes	Drawing code and its sizes are in code.	绘制代码及字号可见。	readers	high
GB45438	5.3	Audio: spoken label, or the rhythm short-long-short-short	音频：语音标识或“短长短短”节奏标识	yes	Mixing steps and spoken prefixes are in code; sound is not listened to.	混音步骤和语音前缀在代码中；不听取声音。	quoted	high
GB45438	5.4	Video: opening frame for at least two seconds, height at least 5 % of the shortest side	视频：起始画面持续不少于2秒，字高不低于最短边5%	yes	Overlay code, its size and time are in code.	叠加代码及其字号、时长可见。	readers	high
GB45438	5.5	Virtual scene: opening frame	虚拟场景：起始画面	partly	Scenes are rarely told from other video in code; figures are unconfirmed.	代码中难以区分虚拟场景；数值未确认。	readers	high
GB45438	6.1	Implicit label in metadata: one AIGC field for each file	文件元数据隐式标识：每个文件一个 AIGC 字段	yes	Read in files of all formats that the practice guides name, and in the code that writes them.	可在实践指南所列格式的文件及写入代码中读取。	readers	high
GB45438	Annex C	Examples of positions	标识位置示例	no	Examples, no requirement of their own.	示例，自身不设要求。	readers	medium
GB45438	Annex E	Form of the metadata label, its members and signs	元数据隐式标识的格式、要素和字符	yes	Every member is checked in files.	逐项检查文件中的要素。	readers	high
GB45438	Annex F	Examples of labels	标识示例	no	Examples, no requirement of their own.	示例，自身不设要求。	readers	medium
GB45438	other	All other clauses	其余条款	no	=unread	=unread	not-read	low
T003	5.1	Sources of training data: assessment, records by kind of origin, more than one source	语料来源安全：来源评估、按来源类型留存记录、多来源	partly	Origins, licences, contracts and rates can be written in manifests; that they are true can't be seen.	来源、许可证、合同和比例可写入清单；是否属实不可见。	one-reader	medium
T003	5.2	Content of training data: filtering, intellectual property, personal information	语料内容安全：过滤、知识产权、个人信息	partly	Filtering steps are in code; papers can be named.	过滤步骤在代码中；文件可写明。	one-reader	medium
T003	5.3	Annotation: people, rules, checking	语料标注安全：人员、规则、核验	partly	Rules can lie in a repository; people can't.	规则可在仓库中；人员不能。	one-reader	medium
T003	6	Model: base model filed, safety in training, accuracy and reliability	模型安全：基础模型已备案、训练安全、准确可靠	partly	The base model is named; whether GB/T 45654-2025 keeps the sentence on a filed one is unconfirmed.	基础模型可见；GB/T 45654-2025是否保留已备案要求未确认。	one-reader	medium
T003	7	Measures: people served, transparency, opt-out, complaints, misuse, updates	安全措施：适用人群、透明、退出训练、投诉、违规处置、更新	partly	Texts, switches and entrances are in code; operation is not.	文字、开关和入口在代码中；运行情况不在。	one-reader	medium
T003	8.1	Keyword library	关键词库	yes	A list in a file can be counted.	文件中的词表可以计数。	readers	high
T003	8.2	Bank of test questions for generated content	生成内容测试题库	yes	Questions in a file can be counted.	文件中的题目可以计数。	readers	high
T003	8.3	Banks of questions to refuse and not to refuse	拒答测试题库	yes	Questions in a file can be counted.	文件中的题目可以计数。	readers	medium
T003	8.4	Classifier	分类模型	partly	=paper	=paper	one-reader	medium
T003	9	Assessment: method, data, generated content, refusal	安全评估：方法、语料、生成内容、拒答	partly	=paper	=paper	one-reader	medium
T003	Annex A	31 kinds of risk	31类主要安全风险	no	A list of kinds, no requirement of its own.	风险分类，自身不设要求。	readers	high
T003	other	All other clauses	其余条款	no	=unread	=unread	not-read	low
G45654		Introduction: aimed first at services with public-opinion attributes or social-mobilisation capability; serves filing and registration, testing and assessment; used with GB/T 45674 for annotation and GB/T 45652 for training data	引言：主要面向具有舆论属性或者社会动员能力的服务；用于支撑备案、登记管理和检测评估；涉及数据标注、训练数据时与GB/T 45674、GB/T 45652配合使用	no	It sets no requirement of its own.	自身不设要求。	readers	high
G45654	Annex A	Kinds of risk	安全风险分类	no	A list of kinds, no requirement of its own.	风险分类，自身不设要求。	readers	medium
G45654	Annex B	Assessment: banks and pass lines	安全评估：题库与合格线	partly	Banks in files can be counted; results can't be seen.	文件中的题库可以计数；结果不可见。	one-reader	medium
G45654	other	All other clauses: their numbers were not read; the subjects follow TC260-003	其余条款：编号未阅读，内容承接TC260-003	no	=unread	=unread	not-read	low
ANTHRO	2	Scope: simulating a person for continuous emotional interaction; customer service, knowledge, work, study and research assistants are outside only without it	适用范围：模拟自然人特征、提供持续情感互动的服务；智能客服、知识问答、工作助手等不含持续情感互动的除外	partly	Personas and memories are in code; continuous emotional interaction is for the team to state.	人设和记忆在代码中；是否持续情感互动由团队声明。	quoted	high
ANTHRO	8	Conduct: no sycophancy, no induced dependence	行为规范：不得过度迎合、诱导依赖	no	=management	=management	quoted	high
ANTHRO	9	Security over the whole life of a service, with logs	全生命周期安全管理与日志	partly	=paper	=paper	readers	high
ANTHRO	10	Dependence is no goal of a service; security in design	不得以诱导依赖为目标；安全融入设计	partly	=paper	=paper	readers	high
ANTHRO	11	Training data	训练数据	partly	Sources are named in manifests.	来源见于清单。	quoted	high
ANTHRO	12	Sign-up: age, guardian or emergency contact	注册时收集年龄、监护人或者紧急联系人信息	yes	The form is in code.	表单在代码中。	quoted	high
ANTHRO	13	Crises: intervene, contact guardian or emergency contact	危机干预，联系监护人或者紧急联系人	partly	=paper	=paper	quoted	high
ANTHRO	14	Minors: mode, guardians' functions, identification, no virtual kin or partners	未成年人：未成年人模式、监护人功能、身份识别、不得提供虚拟亲属和伴侣	partly	Modes and filters are in code; their effect is not.	模式和过滤在代码中；效果不可见。	quoted	high
ANTHRO	15	The elderly	老年人保护	no	=management	=management	readers	high
ANTHRO	16	Interaction data: copy and delete; no training on sensitive personal information without separate consent	交互数据：复制、删除；未经单独同意不得将敏感个人信息用于训练	partly	Export, deletion and opt-in are in code.	导出、删除和选择加入功能在代码中。	quoted	high
ANTHRO	17	Children under fourteen: guardian's consent, compliance audits	不满十四周岁未成年人：监护人同意、合规审计	partly	A consent step is in code; audits are not.	同意步骤在代码中；审计不在。	quoted	high
ANTHRO	18	Labels, notice that it is AI, reminder once use exceeds two hours	标识、人工智能提示、连续使用超过两小时提醒	yes	Texts and timers are in code.	文字和计时在代码中。	quoted	high
ANTHRO	19	Leaving on request, without obstruction	用户要求退出时不得阻碍	partly	Exit words and routes are in code.	退出词和入口在代码中。	quoted	high
ANTHRO	20	Notice before a service ends	终止服务前告知	no	=management	=management	quoted	high
ANTHRO	21	Complaints	投诉举报	partly	The entrance is in code.	入口在代码中。	quoted	high
ANTHRO	22	Security assessment in five cases, report to the provincial office	五种情形开展安全评估，向省级网信部门报告	partly	=paper	=paper	quoted	high
ANTHRO	23	Content of the assessment	评估内容	partly	=paper	=paper	readers	medium
ANTHRO	25	App stores verify assessment and filing	应用商店核验评估、备案情况	no	=act	=act	readers	medium
ANTHRO	26	Algorithm filing, with yearly verification	算法备案及年度核验	partly	A number can be named.	编号可写明。	readers	high
ANTHRO	27	Yearly written review by the authority	主管部门年度书面审查	no	=authorities	=authorities	readers	medium
ANTHRO	30	Consequences: fines of RMB 10,000 to 100,000 and, in graver cases, 100,000 to 200,000	法律责任：一万元以上十万元以下罚款，情节较重的处十万元以上二十万元以下罚款	no	=penalty	=penalty	readers	medium
ANTHRO	other	All other articles of 32	三十二条中的其余条款	no	=unread	=unread	not-read	low
SEC2018	2	Services with public-opinion attributes or social-mobilisation capability	具有舆论属性或社会动员能力的互联网信息服务	partly	Posts, comments, groups and sharing are in code; how broadly the words are read is practice.	发帖、评论、群组、分享功能在代码中；认定宽窄属实践。	quoted	high
SEC2018	3	When to assess: launch, new functions, technology or growth that change the attributes, and other cases	应当评估的情形：上线、新增功能、使属性发生变化的技术应用或用户规模增长等	no	=act	=act	readers	high
SEC2018	7	Report handed in before launch through the national platform	上线前通过全国互联网安全管理服务平台提交报告	no	=act	=act	readers	high
SEC2018	other	All other articles	其余条款	no	=unread	=unread	not-read	low
PIPL	13	Bases for handling personal information	处理个人信息的合法性基础	partly	A basis can be written down for each data set; that it holds can't be seen.	每个数据集的依据可写明；是否成立不可见。	recalled	medium
PIPL	17	What persons are told before: handler, purposes, kinds, retention, ways to exercise rights	处理前的告知事项：处理者、目的、种类、保存期限、行使权利的方式	partly	The notice stands on a page or in a file.	告知文本见于页面或文件。	recalled	medium
PIPL	19	Retention for the shortest time the purpose needs	保存期限为实现目的所必要的最短时间	partly	Settings are in code; what is deleted is not.	设置在代码中；实际删除不可见。	recalled	medium
PIPL	28	Sensitive personal information	敏感个人信息	partly	Kinds can be written down for each data set.	种类可按数据集写明。	recalled	medium
PIPL	29	Separate consent for sensitive personal information	处理敏感个人信息取得单独同意	partly	A step in a flow can be seen; the consent can't.	流程中的步骤可见；同意本身不可见。	recalled	medium
PIPL	31	Children under fourteen: guardian's consent, special rules	不满十四周岁未成年人：监护人同意、专门规则	partly	A step in a flow can be seen; the consent can't.	流程中的步骤可见；同意本身不可见。	recalled	medium
PIPL	38	Ways to send personal information abroad	个人信息出境的途径	partly	Offshore endpoints are in code; the paper can be named.	境外接口在代码中；文件可写明。	recalled	medium
PIPL	39	Notice and separate consent before sending abroad	出境前的告知和单独同意	partly	A step in a flow can be seen; the consent can't.	流程中的步骤可见；同意本身不可见。	recalled	medium
PIPL	55	Impact assessment in listed cases	特定情形事前进行个人信息保护影响评估	no	=act	=act	recalled	medium
PIPL	other	All other articles	其余条款	no	=unread	=unread	not-read	low
NDSR	18	Automated collection: impact assessed, no intrusion or disturbance	自动化采集：评估影响，不得非法侵入、干扰	partly	Crawlers and their settings are in code.	采集程序及其设置在代码中。	readers	high
NDSR	19	Security of training data of generative services	生成式人工智能服务训练数据安全	partly	=paper	=paper	readers	medium
NDSR	24	Personal information that automated collection could not avoid is deleted or made anonymous	自动化采集无法避免的个人信息应删除或匿名化	partly	Steps are in code; their effect is not.	步骤在代码中；效果不可见。	readers	high
NDSR	other	All other articles	其余条款	no	=unread	=unread	not-read	low
CSL	23	Duties of network operators, logs of at least six months among them	网络运营者义务，含留存网络日志不少于六个月	partly	A retention setting can be named; kept logs can't be seen.	保存期限可写明；实际日志不可见。	readers	high
CSL	other	All other articles	其余条款	no	=unread	=unread	not-read	low
EXPORT	7	Bands by volume: security assessment	按数量划分：安全评估	no	Numbers of persons are not in a repository; the bands are unconfirmed.	人数不在仓库中；档位未确认。	recalled	medium
EXPORT	8	Bands by volume: standard contract or certification	按数量划分：标准合同或认证	no	Numbers of persons are not in a repository; the bands are unconfirmed.	人数不在仓库中；档位未确认。	recalled	medium
EXPORT	other	All other articles	其余条款	no	=unread	=unread	not-read	low
PICERT		Certification as a ground of export: for handlers that run no critical information infrastructure and send abroad, since 1 January of the year, non-sensitive information of 100,000 to under 1,000,000 persons or sensitive information of under 10,000, with no important data; quantities are not split to avoid an assessment	以认证方式出境的条件：非关键信息基础设施运营者，自当年1月1日起累计提供不含敏感个人信息10万人以上、不满100万人，或者敏感个人信息不满1万人，且不含重要数据；不得以拆分数量规避安全评估	partly	The ground can be named (cross_border.basis, cross_border.record); numbers of persons and certificates are not in a repository.	出境依据可写明（cross_border.basis、cross_border.record）；人数和证书不在仓库中。	readers	high
ICP292	4	Permit for commercial and filing for other internet information services	经营性互联网信息服务许可，非经营性备案	partly	A number in a footer can be seen; the filing is an act.	页脚编号可见；备案是行为。	recalled	medium
ICP292	other	All other articles	其余条款	no	=unread	=unread	not-read	low
MINCLASS	9	Generative and algorithm services: controls so that such information is not pushed to minors	生成式和算法服务：采取管控，不得向未成年人推送此类信息	partly	A minors' mode and filters are in code; their effect is not.	未成年人模式和过滤在代码中；效果不可见。	readers	high
MINCLASS	other	All other articles	其余条款	no	=unread	=unread	not-read	low
MINREG	other	All articles	全部条款	no	=unread	=unread	not-read	low
APPICP		Filing of mobile apps	移动互联网应用程序备案	partly	A number can be seen; the filing is an act.	编号可见；备案是行为。	one-reader	medium
DISPLAY		List of filed services; model name and filing number in a prominent place or on the product page	公布已备案服务；在显著位置或产品详情页公示模型名称和备案号	yes	Texts of pages and stores are in files.	页面和商店文字见于文件。	quoted	high
NOTICES		Filing of own or tuned models, registration of apps that call a filed model; display of either number	自研、微调模型备案，直接调用已备案模型的应用登记；公示备案号或上线编号	partly	Numbers stand in files and are held against the public list; the act before the office is not seen.	编号见于文件并与公布清单比对；办理过程不可见。	quoted	high
PG-20252A		Provider code of 27 signs	27位服务提供者编码	yes	Structure and check digit are checked; whose code it is can't be seen.	检查结构和校验位；编码归属不可见。	readers	high
PG-20257A		Place of the metadata label in video files	视频文件元数据隐式标识的位置	yes	Read in files.	可在文件中读取。	readers	high
PG-20258A		Place of the metadata label in text files	文本文件元数据隐式标识的位置	yes	Read in files.	可在文件中读取。	readers	high
PG-20259A		Place of the metadata label in image files	图片文件元数据隐式标识的位置	yes	Read in files.	可在文件中读取。	readers	high
PG-202510A		Place of the metadata label in audio files	音频文件元数据隐式标识的位置	yes	Read in files.	可在文件中读取。	readers	high
PG-202511A		Signatures over metadata	元数据安全防护	no	Optional, and not checked.	可选，不作检查。	one-reader	medium
PG-202512A		Detection, part 1	检测 第1部分	no	=unread	=unread	not-read	low
G45652		Security of data for pre-training and tuning: origin can be traced	预训练和优化训练数据安全：来源可追溯	no	=unread	=unread	not-read	low
G45674		Annotation: people, rules, checks	数据标注：人员、规则、核验	no	=unread	=unread	not-read	low
GOVAI		Models in government: mature products that are filed	政务领域：使用已备案的成熟产品	no	A project's customer is not in a repository.	项目的客户不在仓库中。	readers	medium
WECHAT		Category of mini-programs with generated content	含生成内容的小程序的类目	partly	The project's files are seen; the category is chosen in the platform's console.	项目文件可见；类目在平台后台选择。	quoted	high
AGENTS		Opinions on agents; policy	智能体意见；政策文件	no	Policy; no duty rests on it.	政策文件，不产生义务。	readers	medium
ETHICS		Ethics committee or entrusted review in organisations that carry out AI science and technology activities	开展人工智能科技活动的单位设立伦理委员会或者委托伦理审查	no	=management	=management	readers	medium
FRAME3		Framework of risks and measures	风险与应对框架	no	=unread	=unread	not-read	low
CSAC023		Generative services for minors	面向未成年人的生成式服务	no	=unread	=unread	not-read	low
DRAFTS		Drafts and plans	征求意见和立法计划	no	Not in force; no duty rests on it.	未施行，不产生义务。	one-reader	medium`
