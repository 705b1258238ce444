" Vim syntax file
" Language: drama, the scripts of dramac
" A line is known by its own text; of two rules that fit, the later one in this file counts, so
" the order is the reverse of the language's own.

if exists('b:current_syntax')
  finish
endif
let s:cpo = &cpo
set cpo&vim
scriptencoding utf-8

" <<< from grammar/language.json, by `npm run generate`
let s:text_keys = 'cliffhanger\|reference\|caption\|logline\|returns\|extras\|import\|series\|visual\|avoid\|exits\|genre\|props\|sound\|style\|twist\|wears\|hook\|shot\|with\|set\|is\|参考图\|字幕条\|剧名\|反转\|回归\|在场\|布景\|引入\|悬念\|梗概\|画面\|穿着\|简介\|类型\|群演\|退场\|道具\|避免\|钩子\|镜头\|音效\|风格'
let s:keys = 'languages\|reprise\|wearing\|format\|length\|locked\|pacing\|unlock\|music\|voice\|beat\|gate\|role\|seed\|付费\|前情\|声音\|换装\|时长\|画幅\|种子\|节奏\|节拍\|解锁\|语言\|身份\|配乐\|锁定'
let s:languages = '中文\|日文\|粤语\|英文\|韩文'
let s:character = '[cCｃＣ][hHｈＨ][aAａＡ][rRｒＲ][aAａＡ][cCｃＣ][tTｔＴ][eEｅＥ][rRｒＲ]\|角色'
let s:set = '[sSｓＳ][eEｅＥ][tTｔＴ]\|布景'
let s:prop = '[pPｐＰ][rRｒＲ][oOｏＯ][pPｐＰ]\|道具'
let s:episode = '[eEｅＥ][pPｐＰ][iIｉＩ][sSｓＳ][oOｏＯ][dDｄＤ][eEｅＥ]'
let s:times = 'CONTINUOUS\|EVENING\|MORNING\|LATER\|NIGHT\|DAWN\|DUSK\|DAY\|傍晚\|拂晓\|清晨\|稍后\|连续\|黄昏\|夜\|日'
let s:transitions = 'FADE[ ]TO[ ]BLACK\|MATCH[ ]CUT[ ]TO\|SMASH[ ]CUT[ ]TO\|DISSOLVE[ ]TO\|FADE[ ]OUT\|FADE[ ]IN\|WIPE[ ]TO\|CUT[ ]TO\|匹配切\|切至\|划像\|叠化\|淡入\|淡出\|硬切\|黑场'
let s:deliveries = 'contemptuous\|melancholic\|determined\|suspicious\|triumphant\|desperate\|sarcastic\|surprised\|trembling\|laughing\|relieved\|romantic\|shocking\|furious\|longing\|neutral\|playful\|shocked\|sobbing\|thought\|whisper\|afraid\|tender\|angry\|happy\|shout\|tense\|O\.C\.\|O\.S\.\|V\.O\.\|calm\|cold\|fast\|hurt\|slow\|sad\|画外音\|OC\|OS\|VO\|低声\|俏皮\|内心\|冷淡\|哽咽\|场外\|坚定\|大喊\|委屈\|害怕\|平淡\|平静\|开心\|得意\|心声\|忧郁\|怀疑\|思念\|急促\|悲伤\|惊讶\|愤怒\|旁白\|暴怒\|浪漫\|温柔\|笑着\|紧张\|绝望\|缓慢\|讽刺\|轻蔑\|释然\|震惊\|颤抖\|冷'
let s:values = 'love-interest\|contemptuous\|melancholic\|melancholic\|protagonist\|antagonist\|determined\|suspicious\|triumphant\|triumphant\|desperate\|subtitles\|supporter\|surprised\|dramatic\|narrator\|relieved\|romantic\|romantic\|shocking\|suspense\|comedic\|furious\|longing\|neutral\|playful\|shocked\|afraid\|spoken\|tender\|angry\|happy\|minor\|tense\|calm\|cold\|hurt\|none\|dub\|sad\|yes\|旁白者\|no\|主角\|俏皮\|冷淡\|凯旋\|原声\|反派\|喜剧\|坚定\|委屈\|字幕\|害怕\|平淡\|平静\|开心\|得意\|忧郁\|忧郁\|怀疑\|思念\|恋人\|悬疑\|悲伤\|惊讶\|愤怒\|戏剧\|暴怒\|浪漫\|浪漫\|温柔\|紧张\|绝望\|轻蔑\|配角\|配音\|释然\|震惊\|龙套\|冷\|否\|无\|是'
let s:formats = '9:16\|16:9\|1:1\|4:5\|480p\|720p\|1080p\|24fps\|25fps\|30fps\|short-drama\|relaxed'
let s:lock_keys = 'distinctive_features\|face_shape\|hair_color\|hair_style\|eye_color\|skin_tone\|height\|build\|体型\|发型\|发色\|特征\|瞳色\|肤色\|脸型\|身高'
" >>> from grammar/language.json

syn case ignore
syn spell toplevel

let s:ws = '[ \t\u3000\u00a0]'
let s:end = '\ze\s*\r*$'
let s:colon = '[:：]'
let s:left = '\%(' . s:ws . '\|\r*$\)\@='
" a small letter or digit of either width, whatever the case setting
let s:small = '\C[a-zａ-ｚ][a-zａ-ｚ0-9０-９]*\%(-[a-zA-Zａ-ｚＡ-Ｚ0-9０-９]\+\)*'
let s:capital = '[A-ZÀ-ÖØ-Þ]'

" what may stand inside a line
syn match dramaEscape /\\[^[:alnum:][:space:]]/ contained
syn match dramaBar /[|｜]/ contained
syn match dramaPart /[;；=＝]/ contained
syn region dramaItalic matchgroup=dramaMark start=/\*\ze[^* \t]/ end=/\*/ oneline contained
syn region dramaBold matchgroup=dramaMark start=/\*\*\ze[^* \t]/ end=/\*\*/ oneline contained
syn match dramaUnderline /\%(\w\)\@1<!_[^_ \t][^_]*_\w\@!/ contained
syn match dramaDuration /\%([0-9]\+[m分]\)\?[0-9]\+\%(\.[0-9]\+\)\?\%(s\|秒\)\w\@!/ contained
syn match dramaNumber /\w\@1<![0-9]\+\%(\.[0-9]\+\)\?[%％]\?\w\@!/ contained
exe 'syn match dramaTag /\C\w\@1<!\l\{2,3}\%(-\w\{2,8}\)\+\w\@!/ contained'
exe 'syn match dramaValue /\w\@1<!\%(' . s:values . '\|' . s:formats . '\)\w\@!/ contained'
exe 'syn match dramaField /\%(' . s:lock_keys . '\)\ze\s*[=＝]/ contained'
exe 'syn match dramaDelivery /\w\@1<!\%(' . s:deliveries . '\)\w\@!/ contained'
exe 'syn match dramaTime /\%(' . s:times . '\)' . s:end . '/ contained'
exe 'syn match dramaCutWord /\%(' . s:transitions . '\)/ contained'
syn match dramaBrackets /[(（].*[)）]/ contained contains=dramaDelivery,dramaTag
syn match dramaNames /[^|｜]\+/ contained contains=dramaEscape
syn cluster dramaInline contains=dramaEscape,dramaBar,dramaItalic,dramaBold,dramaUnderline
syn cluster dramaValues contains=dramaEscape,dramaBar,dramaPart,dramaDuration,dramaNumber,dramaTag,dramaValue,dramaField

" the kinds of lines, the most general first
syn match dramaText /^.*[^ \t\r\u3000\u00a0].*$/ contains=@dramaInline,@Spell
exe 'syn match dramaCueCaps /\C^' . s:ws . '*\%(' . s:capital . '\|[0-9][0-9 .''’-]*' . s:capital . '\)\%(' . s:capital . '\|[0-9 .''’-]\)*\%([(（][^()（）]*[)）]\)\?' . s:ws . '*^\?' . s:ws . '*\r*$/ contains=dramaBrackets'
exe 'syn match dramaParen /^' . s:ws . '*[(（]\%([^()（）]\|[(（][^()（）]*[)）]\)*[)）]' . s:ws . '*\r*$/ contains=dramaEscape'
exe 'syn match dramaForced /^' . s:ws . '*[!！△].*$/ contains=@dramaInline,@Spell'
exe 'syn match dramaTransition /^' . s:ws . '*[>＞].*$/ contains=dramaCutWord'
exe 'syn match dramaCont /^' . s:ws . '*[|｜].*$/ contains=@dramaValues'
exe 'syn match dramaKeyUnknown /^' . s:ws . '*\%(' . s:small . '\|造型\)' . s:ws . '*' . s:colon . '.*$/ contains=dramaKeyWrong'
exe 'syn match dramaKeyWrong /^[^:：]*' . s:colon . '/ contained'
exe 'syn match dramaTranslation /\C^' . s:ws . '*\%(' . s:languages . '\|[a-zａ-ｚ]\{2,3}\%(-[a-zA-Zａ-ｚＡ-Ｚ0-9０-９]\+\)*\)' . s:ws . '*' . s:colon . '.*$/ contains=dramaKeyWord,@dramaInline'
exe 'syn match dramaKey /\C^' . s:ws . '*\%(' . s:keys . '\)' . s:ws . '*' . s:colon . '.*$/ contains=dramaKeyWord,@dramaInline,@dramaValues'
exe 'syn match dramaKeyText /\C^' . s:ws . '*\%(' . s:text_keys . '\)' . s:ws . '*' . s:colon . '.*$/ contains=dramaKeyWord,@dramaInline,dramaDuration,@Spell'
exe 'syn match dramaKeyWord /^[^:：]*' . s:colon . '/ contained'
exe 'syn match dramaLook /\C^' . s:ws . '*\%([lｌ][oｏ][oｏ][kｋ]\|造型\)' . s:ws . '\+[^ \t\u3000\u00a0\r:：]\+' . s:ws . '*' . s:colon . '.*$/ contains=dramaLookWord,dramaEscape,dramaPart'
exe 'syn match dramaLookWord /\C^' . s:ws . '*\%([lｌ][oｏ][oｏ][kｋ]\|造型\)/ contained nextgroup=dramaLookName skipwhite'
syn match dramaLookName /[^:： \t]\+/ contained
exe 'syn match dramaCue /^' . s:ws . '*[@＠].*$/ contains=dramaBrackets'
exe 'syn match dramaScene /^' . s:ws . '*\.\%(\a\|[^\x00-\x7f　、-】！-／：-＠［-｀｛-～—…‘-”·]\).*$/ contains=dramaTime,dramaBar'
exe 'syn match dramaScene /^' . s:ws . '*\%(int\|ext\|est\|i\/e\|int\.\?\/ext\|ext\.\?\/int\)\..*$/ contains=dramaTime,dramaBar,dramaScenePrefix'
exe 'syn match dramaScene /\C^' . s:ws . '*\%(INT\|EXT\|EST\|I\/E\|INT\.\?\/EXT\|EXT\.\?\/INT\|内外景\|内景\|外景\)\%(\.\|' . s:left . '\).*$/ contains=dramaTime,dramaBar,dramaScenePrefix'
exe 'syn match dramaScenePrefix /^' . s:ws . '*\%(int\.\?\/ext\|ext\.\?\/int\|i\/e\|int\|ext\|est\|内外景\|内景\|外景\)\.\?/ contained'
exe 'syn match dramaHeading /^' . s:ws . '*[#＃].*$/'
for s:block in [['Character', s:character], ['Set', s:set], ['Prop', s:prop], ['Episode', s:episode]]
  exe 'syn match drama' . s:block[0] . ' /^' . s:ws . '*[#＃]' . s:ws . '*\%(' . s:block[1] . '\)' . s:left . '.*$/ contains=dramaHeadWord,dramaBar'
endfor
exe 'syn match dramaEpisode /^' . s:ws . '*[#＃]' . s:ws . '*第' . s:ws . '*[0-9０-９零〇一二两三四五六七八九十百]\+' . s:ws . '*集.*$/ contains=dramaHeadWord,dramaBar'
exe 'syn match dramaHeadWord /^' . s:ws . '*[#＃]' . s:ws . '*\%(第[^集|｜]*集\|[^ \t　|｜]\+\)/ contained'
exe 'syn region dramaNote start=/^' . s:ws . '*\[\[/ end=/\]\].*$/ contains=@Spell keepend'
exe 'syn region dramaBlock start=/^' . s:ws . '*\/\*/ end=/\*\/.*$/ contains=@Spell keepend'
exe 'syn match dramaComment /^' . s:ws . '*\/\/.*$/ contains=dramaAllow,@Spell'
syn match dramaAllow /\/\/\s*\zsdrama\s*[:：]\s*allow\%(-file\)\?/ contained nextgroup=dramaCodes skipwhite
syn match dramaCodes /[A-Z][0-9]\{3}\%(\s*[,，、]\s*[A-Z][0-9]\{3}\)*/ contained

syn sync fromstart

hi def link dramaComment Comment
hi def link dramaBlock Comment
hi def link dramaNote SpecialComment
hi def link dramaAllow PreProc
hi def link dramaCodes Constant
hi def link dramaHeading Error
hi def link dramaCharacter Title
hi def link dramaSet Title
hi def link dramaProp Title
hi def link dramaEpisode Title
hi def link dramaHeadWord Statement
hi def link dramaScene Type
hi def link dramaScenePrefix Statement
hi def link dramaTime Constant
hi def link dramaCue Function
hi def link dramaCueCaps Function
hi def link dramaBrackets Delimiter
hi def link dramaDelivery Constant
hi def link dramaKeyWord Identifier
hi def link dramaLookWord Identifier
hi def link dramaLookName Type
hi def link dramaKeyWrong Error
hi def link dramaTranslation String
hi def link dramaCont Normal
hi def link dramaTransition Statement
hi def link dramaCutWord Statement
hi def link dramaForced Normal
hi def link dramaParen Comment
hi def link dramaEscape SpecialChar
hi def link dramaBar Delimiter
hi def link dramaPart Delimiter
hi def link dramaMark Delimiter
hi def link dramaDuration Number
hi def link dramaNumber Number
hi def link dramaTag Constant
hi def link dramaValue Constant
hi def link dramaField Identifier
hi def dramaItalic term=italic cterm=italic gui=italic
hi def dramaBold term=bold cterm=bold gui=bold
hi def dramaUnderline term=underline cterm=underline gui=underline

let b:current_syntax = 'drama'
let &cpo = s:cpo
unlet s:cpo
