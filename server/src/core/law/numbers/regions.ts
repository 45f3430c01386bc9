import type { Localized } from '../../locale/messages.ts'

/** The regions that stand first in service filing numbers, by their spelling in lower case. */
const REGIONS: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  beijing: ['Beijing', '北京'],
  shanghai: ['Shanghai', '上海'],
  tianjin: ['Tianjin', '天津'],
  chongqing: ['Chongqing', '重庆'],
  guangdong: ['Guangdong', '广东'],
  zhejiang: ['Zhejiang', '浙江'],
  jiangsu: ['Jiangsu', '江苏'],
  shandong: ['Shandong', '山东'],
  anhui: ['Anhui', '安徽'],
  fujian: ['Fujian', '福建'],
  guizhou: ['Guizhou', '贵州'],
  hunan: ['Hunan', '湖南'],
  hubei: ['Hubei', '湖北'],
  hainan: ['Hainan', '海南'],
  sichuan: ['Sichuan', '四川'],
  yunnan: ['Yunnan', '云南'],
  henan: ['Henan', '河南'],
  hebei: ['Hebei', '河北'],
  liaoning: ['Liaoning', '辽宁'],
  heilongjiang: ['Heilongjiang', '黑龙江'],
  jilin: ['Jilin', '吉林'],
  guangxi: ['Guangxi', '广西'],
  qinghai: ['Qinghai', '青海'],
  jiangxi: ['Jiangxi', '江西'],
  shanxi: ['Shanxi', '山西'],
  shaanxi: ['Shaanxi', '陕西'],
  gansu: ['Gansu', '甘肃'],
  ningxia: ['Ningxia', '宁夏'],
  xinjiang: ['Xinjiang', '新疆'],
  xizang: ['Xizang', '西藏'],
  neimenggu: ['Inner Mongolia', '内蒙古'],
  zhongyangqiye: ['central state firms', '中央企业'],
  // One listed number spells Shanghai so.
  shinghai: ['Shanghai', '上海'],
}

/** A region of service filing numbers by its spelling, without regard to case. Never compare it with a filer's seat: listed numbers differ. */
export function findRegion(spelling: string): Localized | undefined {
  const region = REGIONS[spelling.toLowerCase()]
  return region && { en: region[0], 'zh-CN': region[1] }
}

export const REGION_SPELLINGS: readonly string[] = Object.keys(REGIONS)

/** The one-character province signs of ICP and public-security filing numbers. */
export const PROVINCE_SIGNS = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕秦甘陇青宁新港澳'
