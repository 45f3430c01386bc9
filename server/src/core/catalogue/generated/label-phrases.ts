// Generated from server/data/label-phrases.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: verdict, pattern. */
export const ROWS = `not-label	(?:AI|A\\.I\\.|人工智能|人工智慧|大模型|AIGC)\\s*(?:(?:生成|合成|產生|创作生成)|创作)\\s*(?:失败|成功|完成|中|出错|异常|次数|额度|积分|记录|历史|设置|配置|任务|服务|按钮|功能|工具|助手|参数|模型|标题|摘要失败|失敗|中\\.\\.\\.|进度|耗时|超时|提示词|结果为空)
not-label	(?:使用|用|通过|点击|一键|开始|立即|请|正在|尝试|重新|利用|调用|选择|开启|支持|让|启用|使用者可|可以|等待|去)\\s*(?:AI|A\\.I\\.|人工智能|人工智慧|大模型|AIGC)\\s*(?:来|自动|智能|帮你|辅助|直接)?\\s*(?:生成|合成|產生|创作生成)
not-label	(?:禁止|不得|不允许|请勿|检测|识别|鉴别|判断|是否|非|拒绝|去除|移除|去掉|隐藏).{0,12}(?:AI|A\\.I\\.|人工智能|人工智慧|大模型|AIGC)\\s*(?:生成|合成|產生|创作生成)
not-label	(?:没有|尚未|暂无|未能|无法|不能|不会).{0,8}(?:AI|A\\.I\\.|人工智能|人工智慧|大模型|AIGC).{0,6}(?:生成|合成|產生|创作生成)
not-label	(?:AI|A\\.I\\.|人工智能|人工智慧|大模型|AIGC)\\s*(?:自动|智能|一键)\\s*(?:生成|合成|產生|创作生成)\\s*(?:标题|摘要|文案|图片|封面|回复|代码|报告|简历|大纲|评论|描述|SQL|PPT|视频|标签)?$
not-label	(?:can|may|might) (?:make mistakes|be wrong|produce inaccurate)
not-label	\\b(?:failed to|cannot|can't|could not|unable to|do not|don't|no|without|not|detect(?:s|ed|ing)?|remov\\w+|ban\\w*|prohibit\\w*|disable|hide)\\b.{0,24}\\b(?:AI|artificial intelligence)\\b.{0,3}\\bgenerat
not-label	\\bgenerate\\b.{0,30}\\b(?:with|using|via|by|through)\\s+(?:AI|artificial intelligence)\\b
not-label	\\bAI[- ]generat(?:ion|or|ing)\\b
label	(?:由|為|为|系|是|經|经|通过|使用|包含|含|含有|借助).{0,12}(?:AI|A\\.I\\.|人工智能|人工智慧|大模型|AIGC).{0,12}(?:生成|合成|產生|创作生成)
label	(?:AI|A\\.I\\.|人工智能|人工智慧|大模型|AIGC).{0,4}(?:生成|合成|產生|创作生成).{0,10}(?:仅供|僅供|仅作|供参考|参考|參考|甄别|辨别|辨別|核实|核實|注意|谨慎|不代表|不构成|非真人|声明|内容|內容|作品|文本|图片|圖片|图像|音频|视频|语音|回答|结果|標識|标识)
label	(?:内容|內容|回答|结果|文本|图片|图像|圖像|音频|视频|语音|作品|文件|本文|以上|下列|对话).{0,16}(?:AI|A\\.I\\.|人工智能|人工智慧|大模型|AIGC).{0,12}(?:生成|合成|產生|创作生成)
label	(?:生成|合成|產生|创作生成).{0,12}(?:来自|源自|出自|by|：|:).{0,4}(?:AI|A\\.I\\.|人工智能|人工智慧|大模型|AIGC)
label	^\\W*(?:千问|豆包|文心|通义|元宝|智谱|混元|讯飞|Kimi|DeepSeek|即梦|可灵|海螺|扣子|星火|盘古|ChatGPT|Copilot)\\s*(?:AI|A\\.I\\.|人工智能|人工智慧|大模型|AIGC)\\s*(?:生成|合成|產生|创作生成)\\W*$
badge	^\\W*(?:AI|A\\.I\\.|人工智能|人工智慧|大模型|AIGC)\\s*(?:智能)?(?:生成|合成|產生|创作生成)\\W*$
english	\\b(?:AI|artificial[- ]intelligence)[- ]generated\\b
english	\\bgenerated (?:entirely |partly |automatically )?(?:by|with|using) (?:an? |the help of |third[- ]party |our )?(?:generative )?(?:AI|artificial intelligence|large language model|LLM)\\b
english	\\b(?:AI|artificial intelligence)\\b.{0,20}\\b(?:synthesi[sz]ed|created|produced)\\b.{0,30}\\b(?:content|response|image|text|audio|video|answer)`
