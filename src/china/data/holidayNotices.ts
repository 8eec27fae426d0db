/**
 * The yearly notices of the State Council's General Office (国务院办公厅关于…年部分节假日安排的通知): year and number of each
 * 国办发明电, aligned with {@link holidayArrangements}.
 */
export const arrangementNotices: readonly string[] = [
  '〔2014〕28',
  '〔2015〕18',
  '〔2016〕17',
  '〔2017〕12',
  '〔2018〕15',
  '〔2019〕16',
  '〔2020〕27',
  '〔2021〕11',
  '〔2022〕16',
  '〔2023〕7',
  '〔2024〕12',
  '〔2025〕7',
];

/** The other documents that {@link holidayArrangements} follow. */
export const otherNotices: readonly string[] = [
  '全国年节及纪念日放假办法（国务院令第270号，经第513号、第644号、第795号修订）',
  '国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知（国发明电〔2015〕1号）',
  '国务院办公厅关于调整2019年劳动节假期安排的通知（国办发明电〔2019〕3号）',
  '国务院办公厅关于延长2020年春节假期的通知（国办发明电〔2020〕1号）',
];
