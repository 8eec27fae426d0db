/** English names of the holidays in {@link holidayArrangements}. */
export const holidayNames: Readonly<Record<string, string>> = {
  元旦: 'New Year’s Day',
  春节: 'Spring Festival',
  清明节: 'Qingming Festival',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  '国庆节、中秋节': 'National Day and Mid-Autumn Festival',
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: '70th anniversary of victory in the War of Resistance',
};
