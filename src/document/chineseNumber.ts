const digits = '零一二三四五六七八九';
const units = ['', '十', '百', '千'];

/** Gives a whole number from 1 to 9,999 in Chinese as headings write it: 十一, 二十, 一百零五; a greater one stays in digits. */
export function chineseNumber(value: number): string {
  if (value > 9999) return String(value);
  let text = '';
  let zero = false;
  for (const [index, digit] of [...String(value)].entries()) {
    const unit = units[String(value).length - 1 - index] ?? '';
    if (digit === '0') zero = true;
    else {
      text += `${zero ? '零' : ''}${digits[Number(digit)]}${unit}`;
      zero = false;
    }
  }
  return text.startsWith('一十') ? text.slice(1) : text;
}
