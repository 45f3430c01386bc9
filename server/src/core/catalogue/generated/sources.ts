// Generated from server/data/sources.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: key, en, zh, url. */
export const ROWS = `LIST	the CAC list of filed and registered generative AI services, as published on 2026-09-15	国家网信办生成式人工智能服务备案、登记清单（2026年9月15日公布）	https://www.cac.gov.cn/2024-04/02/c_1713729983803145.htm
LISTALGO	the CAC lists of filed algorithms	国家网信办算法备案清单	https://www.cac.gov.cn/2022-08/12/c_1661927474338504.htm
ALI	Alibaba Cloud Model Studio's page on launch and filing, seen in a public copy	阿里云百炼关于上线与备案合规的文档（公开副本）
VENDOR	the vendor's public documentation, known and not opened again	厂商公开文档（据已知内容，未重新打开核对）
KNOWN	general knowledge, unconfirmed	一般知识，未确认
READING	a reading of the texts, unconfirmed	对文本的理解，未确认
DPC	the licence audit of the Data Provenance Initiative	Data Provenance Initiative 许可证审计	https://www.dataprovenance.org
LF	the data-set register built into LLaMA-Factory	LLaMA-Factory 内置数据集清单	https://github.com/hiyouga/LLaMA-Factory
SW	the data-set register built into ms-swift	ms-swift 内置数据集清单	https://github.com/modelscope/ms-swift
HUB	the documentation of the Hugging Face hub	Hugging Face 模型库文档	https://github.com/huggingface/hub-docs
NSF	NSFOCUS's public test report of DeepSeek models against TC260-003	绿盟科技依据TC260-003对DeepSeek模型的公开测试报告`
