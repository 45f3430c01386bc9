// Generated from server/data/duty-bound.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: key, en, zh. */
export const ROWS = `team	Every team that builds with generated content, before any other check.	使用生成内容的每个团队，先于其他检查。
anyone-offering	Whoever offers generated content to the mainland public, also through an API, also on someone else's model.	向境内公众提供生成内容的任何人，包括通过接口提供、调用他人模型提供。
provider	Providers of generated content to the mainland public.	向境内公众提供生成内容服务的提供者。
provider-and-users	Providers of generated content to the mainland public, and its users.	向境内公众提供生成内容服务的提供者及其使用者。
provider-with-users	Providers whose users register.	有注册用户的提供者。
provider-and-algorithms	Providers of generated content and algorithm services.	生成式人工智能服务和算法服务提供者。
trainer	Providers that pre-train, fine-tune or otherwise optimise a model.	开展预训练、微调等优化训练的提供者。
input-trainer	Providers that train on what users put in.	用用户输入训练的提供者。
model-builder	Providers that build on a base model.	以基础模型为底座的提供者。
collector	Whoever collects data by automated means.	以自动化手段采集数据的任何人。
annotator	Providers that label data during research and development, preference data included.	研发中开展数据标注（含偏好数据）的提供者。
handler	Whoever handles data of children under fourteen.	处理不满十四周岁未成年人信息的任何人。
exporter	Whoever sends personal information abroad.	向境外提供个人信息的任何人。
deep-synthesis	Providers of deep-synthesis services: generated or edited text, voice, images, video, scenes.	深度合成服务提供者：生成或编辑文本、声音、图片、视频、场景。
exporting-provider	Providers that let users download, copy or export what was generated.	提供生成内容下载、复制、导出功能的提供者。
code-writer	Providers that write a code instead of a name into the label.	在标识中填写编码而非名称的提供者。
re-encoder	Providers whose pipelines re-encode or convert what was generated.	对生成内容转码、压缩或转换格式的提供者。
everyone	Everyone, makers of tools included.	任何组织和个人，包括工具提供者。
unlabelled-provider	Providers that hand out content without the visible label at a user's request.	应用户要求提供无显式标识内容的提供者。
publishing-users	Users who publish generated content, and apps that publish for them.	发布生成内容的用户及代其发布的应用。
platform	Platforms that distribute content.	内容传播平台。
filer	Providers on the way to filing or assessment.	办理备案或安全评估的提供者。
store	App stores, and so whoever wants an app listed.	应用商店，以及申请上架的提供者。
opinion-provider	Providers with public-opinion attributes or social-mobilisation capability.	具有舆论属性或者社会动员能力的提供者。
opinion-provider-supporter	Providers with public-opinion attributes or social-mobilisation capability, and technical supporters likewise.	具有舆论属性或者社会动员能力的提供者；技术支持者参照。
filed-provider	Providers whose algorithm is filed.	已完成算法备案的提供者。
own-model-provider	Providers with public-opinion attributes or social-mobilisation capability, on a model of their own or one they modified.	具有舆论属性或者社会动员能力，且使用自研模型或经改造模型的提供者。
calling-provider	Providers with public-opinion attributes or social-mobilisation capability that call an already filed model as it is.	具有舆论属性或者社会动员能力，且直接调用已备案模型的提供者。
launched-app	Apps and features that are launched.	已上线的应用或功能。
offshore-builder	Offshore services offered into the mainland, and whoever builds on them for the mainland public.	面向境内提供的境外服务，以及据此向境内公众提供服务的任何人。
mini-program	WeChat mini-programs with AI answers, drawing or face swapping.	含AI问答、绘画、换脸功能的微信小程序。
government	Projects of government bodies.	政务项目。
companion	Services for the mainland public that simulate a person for continuous emotional interaction.	面向境内公众、模拟自然人并提供持续性情感互动的服务。`
