// The text of a new episode, as a snippet.

const NUMBER = /^[ \t\u3000\u00a0]*[#＃][ \t\u3000\u00a0]*(?:episode[ \t\u3000\u00a0]+([0-9]+)|第[ \t]*([0-9]+|[零〇一二两三四五六七八九十百]+)[ \t]*集)/gim;
const DIGITS = '零一二三四五六七八九';

/** @param {string} han @returns {number} of 1 to 999 */
function read(han) {
  let total = 0;
  let digit = 0;
  for (const c of han) {
    if (c === '十' || c === '百') {
      total += (digit || 1) * (c === '十' ? 10 : 100);
      digit = 0;
    } else {
      digit = c === '两' ? 2 : Math.max(0, DIGITS.indexOf(c));
    }
  }
  return total + digit;
}

/** @param {number} n of 1 to 999 @returns {string} in Chinese */
function write(n) {
  const hundreds = Math.floor(n / 100);
  const tens = Math.floor((n % 100) / 10);
  const ones = n % 10;
  let text = hundreds ? DIGITS[hundreds] + '百' : '';
  if (tens) {
    text += (tens === 1 && !hundreds ? '' : DIGITS[tens]) + '十';
  } else if (hundreds && ones) {
    text += '零';
  }
  return text + (ones || !n ? DIGITS[ones] : '');
}

/** @param {string} script @returns {string} */
function nextEpisode(script) {
  let last = 0;
  let chinese = false;
  let han = false;
  for (const found of script.matchAll(NUMBER)) {
    const number = found[1] ?? found[2];
    han = /[^0-9]/.test(number);
    chinese = found[1] === undefined;
    last = Math.max(last, han ? read(number) : Number(number));
  }
  const n = last + 1;
  return chinese
    ? `# 第${han ? write(n) : n}集 | \${1:}\n梗概：\${2:}\n钩子：\${3:}\n\n内景 \${4:} - \${5|夜,日|}\n$0\n`
    : `# EPISODE ${n} | \${1:}\nlogline: \${2:}\nhook: \${3:}\n\nINT. \${4:} - \${5|NIGHT,DAY|}\n$0\n`;
}

module.exports = { nextEpisode, read, write };
