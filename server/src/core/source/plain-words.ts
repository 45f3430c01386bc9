/** Traditional characters that labels and cautions are written with, and their simplified forms. */
const TRADITIONAL =
  '內產創為經請僅無參圖視頻語聲顯標識據這該個並與過實驗證確認對錯誤檢測謹慎辨別結論題會現問網際頁資訊稿繪製撰寫編輯書貼於來係開啟關閉傳點擊動準備愛戀侶緒陪關'
const SIMPLIFIED =
  '内产创为经请仅无参图视频语声显标识据这该个并与过实验证确认对错误检测谨慎辨别结论题会现问网际页资讯稿绘制撰写编辑书贴于来系开启关闭传点击动准备爱恋侣绪陪关'
const SIMPLER = new Map([...TRADITIONAL].map((sign, index) => [sign, [...SIMPLIFIED][index] as string]))
const ANY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'g')
const MARKUP = /\\n|<[^>]{1,80}>|\*\*|&nbsp;|\$?\{\{?[^{}]{0,60}\}\}?|%(?:\d\$)?[sd@]|\u0000/g

/** A text as people read it: without markup and placeholders, in simplified characters, with no blanks beside Chinese. */
export function plainWords(value: string): string {
  return value
    .replace(MARKUP, ' ')
    .replace(ANY_TRADITIONAL, sign => SIMPLER.get(sign) ?? sign)
    .replace(/[（(]\s*[)）]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?([\u4e00-\u9fff，。；：、（）]) ?/g, '$1')
    .trim()
}
