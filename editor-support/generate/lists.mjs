// The words themselves, in the form each editor wants them in.
import { chinese, english, inAnyCase, table, words } from './words.mjs';

const SAID = 'Written from grammar/language.json by editor-support/generate; do not edit.';
const TEXTS = 'text bitext words names extras name name-list paths shot'.split(' ');
const directives = table.directives.filter((row) => row.words[0] !== 'look');

const texts = directives.filter((row) => TEXTS.includes(row.kind));
const choices = directives.filter((row) => !TEXTS.includes(row.kind));

// ---- Monaco

export const monaco = (tokens) =>
  `// ${SAID}\n` +
  `export const tokens = ${JSON.stringify(tokens, null, 2)};\n\n` +
  `export const completions = ${JSON.stringify(completionRows(), null, 2)};\n`;

function completionRows() {
  return table.directives.flatMap((row) =>
    row.words.map((word, i) => ({ label: word, insert: i === 0 ? `${word}: ` : `${word}：`, detail: i === 0 ? row.en.says : row.zh.says })),
  );
}

// ---- Sublime Text

export const completions = {
  scope: 'source.drama',
  completions: completionRows().map(({ label, insert, detail }) => ({
    trigger: label,
    contents: insert,
    kind: 'keyword',
    details: detail.replaceAll('`', ''),
  })),
};

// ---- Vim

const vimWord = (word) => word.replace(/[\\/.*~^$[\]]/g, '\\$&').replace(/ /g, '[ ]');
const vimLine = (name, list) => `let s:${name} = '${list.map(vimWord).join('\\|')}'`;

export const vim = [
  vimLine('text_keys', [...english(texts), ...chinese(texts)]),
  vimLine('keys', [...english(choices), ...chinese(choices)]),
  vimLine('languages', chinese(table.languages)),
  ...table.headings.flatMap(({ words: [latin, han] }) => [
    `let s:${latin.toLowerCase()} = '${[inAnyCase(latin), ...(han.includes('…') ? [] : [han])].join('\\|')}'`,
  ]),
  vimLine('times', words(table.times)),
  vimLine('transitions', words(table.transitions)),
  vimLine('deliveries', words([...table.media, ...table.emotions, ...table.manners])),
  vimLine('values', words([...table.emotions, ...table.moods, ...table.roles, ...table.answers, ...table.languageRoles])),
  vimLine('formats', [...table.formats, ...table.profiles]),
  vimLine('lock_keys', words(table.lockKeys)),
];

export const vimWords = `" ${SAID}

let drama#words#list = ${vimList(completionRows())}
`;

function vimList(rows) {
  const entry = ({ label, insert, detail }) => `{'word': '${insert.trimEnd()}', 'abbr': '${label}', 'menu': '${detail.replaceAll("'", "''")}'}`;
  return `[\n${rows.map((row) => `      \\ ${entry(row)},`).join('\n')}\n      \\ ]`;
}

// ---- Emacs

const lispList = (name, list, says) => [`(defconst ${name}`, `  '(${list.map((word) => JSON.stringify(word)).join(' ')})`, `  "${says}")`];

export const emacs = [
  ...lispList('drama-keys', words(directives), 'The words that open a directive.'),
  ...lispList('drama-languages', chinese(table.languages), 'The languages a script may name in Chinese.'),
  ...lispList('drama-headings', table.headings.flatMap((row) => row.words).filter((word) => !word.includes('…')), 'What may stand after a `#\'.'),
  ...lispList('drama-times', words(table.times), 'The times of day.'),
  ...lispList('drama-transitions', words(table.transitions), 'How one scene goes over into the next.'),
  ...lispList('drama-deliveries', words([...table.media, ...table.emotions, ...table.manners]), 'What may stand in the brackets of a cue.'),
  ...lispList('drama-values', words([...table.emotions, ...table.moods, ...table.roles, ...table.answers, ...table.languageRoles]), 'Words that are values of directives.'),
];

// ---- snippets of VS Code

const keyOf = (language) => (word) => {
  const row = table.directives.find((each) => each.words[0] === word);
  return language === 'en' ? `${row.words[0]}: ` : `${row.words[1]}：`;
};
const headingOf = (language) => (word) => table.headings.find((row) => row.words[0] === word).words[language === 'en' ? 0 : 1];
const choice = (rows, language, at) => `\${${at}|${rows.map((row) => row.words[language === 'en' ? 0 : row.words.length - 1]).join(',')}|}`;

function snippetsIn(language) {
  const key = keyOf(language);
  const heading = headingOf(language);
  const zh = language === 'zh';
  const semicolon = zh ? '；' : '; ';
  const lock = (word) => table.lockKeys.find((row) => row.words[0] === word).words[zh ? 1 : 0];
  const bodies = {
    character: [
      `# ${heading('CHARACTER')} \${1:林晚} | \${2:LIN WAN}`,
      key('role') + choice(table.roles, language, 3),
      `${key('locked')}${lock('face_shape')} = \${4:oval}${semicolon}${lock('hair_color')} = \${5:black}${semicolon}${lock('hair_style')} = \${6:straight}${semicolon}${lock('build')} = \${7:slender}`,
      `${key('wears')}\${8:cream wool coat}`,
      `${key('voice')}zh-CN \${9:Tianmei}`,
      '',
      '$0',
    ],
    look: [zh ? '造型 ${1:heir}：${2:grey suit, silver tie pin}' : 'look ${1:heir}: ${2:grey suit, silver tie pin}', '$0'],
    set: [`# ${heading('SET')} \${1:恒远大厦 大堂} | \${2:HENGYUAN LOBBY}`, `${key('visual')}\${3:black marble floor, brass revolving door}`, '', '$0'],
    prop: [`# ${heading('PROP')} \${1:婚戒} | \${2:WEDDING RING}`, `${key('visual')}\${3:thin gold band with one small diamond}`, '', '$0'],
    episode: [
      zh ? '# 第${1|一,二,三,四,五,六,七,八,九,十|}集 | ${2:雨夜离婚}' : '# EPISODE ${1|1,2,3,4,5,6,7,8,9,10|} | ${2:雨夜离婚 | Divorce in the Rain}',
      zh ? `${key('logline')}\${3:她在雨夜签下离婚协议}` : `${key('logline')}\${3:She signs the divorce papers on a rainy night}`,
      zh ? `${key('hook')}\${4:一份离婚协议拍在桌上}` : `${key('hook')}\${4:一份离婚协议拍在桌上 | Divorce papers slam on the table}`,
      '',
      zh ? '内景 ${5:大堂} - ${6|夜,日,拂晓,清晨,黄昏,傍晚,连续,稍后|}' : 'INT. ${5:大堂 | LOBBY} - ${6|NIGHT,DAY,DAWN,MORNING,DUSK,EVENING,CONTINUOUS,LATER|}',
      '$0',
    ],
    scene: [
      zh ? '${1|内景,外景,内外景|} ${2:大堂} - ' + choice(table.times, language, 3) : '${1|INT.,EXT.,INT./EXT.|} ${2:大堂 | LOBBY} - ' + choice(table.times, language, 3),
      `${key('beat')}${choice(table.emotions, language, 4)}`,
      '$0',
    ],
    shot: [`${key('shot')}\${1:close-up on \${2:林晚}, slow push-in}${semicolon}\${3:3}${zh ? '秒' : 's'}`, '$0'],
    speech: [zh ? `@\${1:林晚}（${choice(table.emotions, language, 2)}）` : `@\${1:林晚} (${choice(table.emotions, language, 2)})`, '${3:你到底是谁？}', '', '$0'],
    twist: [`${key('twist')}\${1:全体员工向司机鞠躬} | \${2:The whole staff bows to the driver}`, '$0'],
    cliffhanger: [`${key('cliffhanger')}\${1:签，还是不签？} | \${2:Will she sign?}`, '$0'],
  };
  const named = { character: '角色', look: '造型', set: '布景', prop: '道具', episode: '集', scene: '场景', shot: '镜头', speech: '台词', twist: '反转', cliffhanger: '悬念' };
  return Object.entries(bodies).map(([name, body]) => [zh ? named[name] : name, { prefix: zh ? named[name] : name, body, description: zh ? `新的${named[name]}` : `${name === 'episode' ? 'an' : 'a'} ${name}` }]);
}

export const snippets = Object.fromEntries([...snippetsIn('en'), ...snippetsIn('zh')]);
