// Written from grammar/language.json by editor-support/generate; do not edit.
export const tokens = {
  "defaultToken": "text",
  "tokenPostfix": ".drama",
  "includeLF": true,
  "unicode": true,
  "start": "root",
  "tokenizer": {
    "root": [
      {
        "regex": "^[ \\t\\u3000\\u00a0]*\\r*\\n",
        "action": {
          "token": ""
        }
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*/\\*)",
        "action": {
          "token": "comment.block",
          "next": "@block"
        }
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*\\[\\[)",
        "action": {
          "token": "comment.note",
          "next": "@note"
        }
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*//)",
        "action": [
          {
            "token": "comment.comment",
            "next": "@comment"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*[#＃][ \\t\\u3000\\u00a0]*(?:[cCｃＣ][hHｈＨ][aAａＡ][rRｒＲ][aAａＡ][cCｃＣ][tTｔＴ][eEｅＥ][rRｒＲ]|角色))(?=[ \\t\\u3000\\u00a0]|\\r*\\n?$)",
        "action": [
          {
            "token": "keyword.character",
            "next": "@names"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*[#＃][ \\t\\u3000\\u00a0]*(?:[sSｓＳ][eEｅＥ][tTｔＴ]|布景))(?=[ \\t\\u3000\\u00a0]|\\r*\\n?$)",
        "action": [
          {
            "token": "keyword.set",
            "next": "@names"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*[#＃][ \\t\\u3000\\u00a0]*(?:[pPｐＰ][rRｒＲ][oOｏＯ][pPｐＰ]|道具))(?=[ \\t\\u3000\\u00a0]|\\r*\\n?$)",
        "action": [
          {
            "token": "keyword.prop",
            "next": "@names"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*[#＃][ \\t\\u3000\\u00a0]*[eEｅＥ][pPｐＰ][iIｉＩ][sSｓＳ][oOｏＯ][dDｄＤ][eEｅＥ])(?=[ \\t\\u3000\\u00a0]|\\r*\\n?$)",
        "action": [
          {
            "token": "keyword.episode",
            "next": "@episode"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*[#＃][ \\t\\u3000\\u00a0]*第[ \\t\\u3000\\u00a0]*)([0-9０-９零〇一二两三四五六七八九十百]+)([ \\t\\u3000\\u00a0]*集)",
        "action": [
          {
            "token": "keyword.episode"
          },
          {
            "token": "number.episode"
          },
          {
            "token": "keyword.episode",
            "next": "@names"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*[#＃].*)",
        "action": [
          {
            "token": "invalid.heading",
            "next": "@nothing"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*(?:(?:I/E|INT\\.?/EXT|EXT\\.?/INT|INT|EXT|EST)(?:\\.|(?=[ \\t\\u3000\\u00a0]|\\r*\\n?$))|(?:[iIｉＩ]/[eEｅＥ]|[iIｉＩ][nNｎＮ][tTｔＴ]\\.?/[eEｅＥ][xXｘＸ][tTｔＴ]|[eEｅＥ][xXｘＸ][tTｔＴ]\\.?/[iIｉＩ][nNｎＮ][tTｔＴ]|[iIｉＩ][nNｎＮ][tTｔＴ]|[eEｅＥ][xXｘＸ][tTｔＴ]|[eEｅＥ][sSｓＳ][tTｔＴ])\\.|(?:内外景|内景|外景)(?:\\.|(?=[ \\t\\u3000\\u00a0]|\\r*\\n?$))))",
        "action": [
          {
            "token": "keyword.scene",
            "next": "@place"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*\\.)(?=\\p{L})",
        "action": [
          {
            "token": "keyword.scene",
            "next": "@place"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*[@＠])([^\\n(（^]*)",
        "action": [
          {
            "token": "delimiter.cue"
          },
          {
            "token": "type.identifier.cue",
            "next": "@cue"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*(?:[lｌ][oｏ][oｏ][kｋ]|造型)[ \\t\\u3000\\u00a0]+)([^\\n \\t\\u3000\\u00a0\\r\\n:：]+)([ \\t\\u3000\\u00a0]*[:：])",
        "action": [
          {
            "token": "attribute.name.look"
          },
          {
            "token": "type.look"
          },
          {
            "token": "delimiter.look",
            "next": "@look"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*(?:[cｃ][lｌ][iｉ][fｆ][fｆ][hｈ][aａ][nｎ][gｇ][eｅ][rｒ]|[cｃ][aａ][pｐ][tｔ][iｉ][oｏ][nｎ]|[lｌ][oｏ][gｇ][lｌ][iｉ][nｎ][eｅ]|[vｖ][iｉ][sｓ][uｕ][aａ][lｌ]|[aａ][vｖ][oｏ][iｉ][dｄ]|[gｇ][eｅ][nｎ][rｒ][eｅ]|[sｓ][oｏ][uｕ][nｎ][dｄ]|[sｓ][tｔ][yｙ][lｌ][eｅ]|[tｔ][wｗ][iｉ][sｓ][tｔ]|[wｗ][eｅ][aａ][rｒ][sｓ]|[hｈ][oｏ][oｏ][kｋ]|字幕条|[iｉ][sｓ]|反转|悬念|梗概|画面|穿着|简介|类型|避免|钩子|音效|风格)[ \\t\\u3000\\u00a0]*)([:：])",
        "action": [
          {
            "token": "attribute.name.key"
          },
          {
            "token": "delimiter.key",
            "next": "@text"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*(?:[rｒ][eｅ][tｔ][uｕ][rｒ][nｎ][sｓ]|[eｅ][xｘ][tｔ][rｒ][aａ][sｓ]|[sｓ][eｅ][rｒ][iｉ][eｅ][sｓ]|[eｅ][xｘ][iｉ][tｔ][sｓ]|[pｐ][rｒ][oｏ][pｐ][sｓ]|[wｗ][iｉ][tｔ][hｈ]|[sｓ][eｅ][tｔ]|剧名|回归|在场|布景|群演|退场|道具)[ \\t\\u3000\\u00a0]*)([:：])",
        "action": [
          {
            "token": "attribute.name.key"
          },
          {
            "token": "delimiter.key",
            "next": "@names"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*(?:[rｒ][eｅ][fｆ][eｅ][rｒ][eｅ][nｎ][cｃ][eｅ]|[iｉ][mｍ][pｐ][oｏ][rｒ][tｔ]|参考图|引入)[ \\t\\u3000\\u00a0]*)([:：])",
        "action": [
          {
            "token": "attribute.name.key"
          },
          {
            "token": "delimiter.key",
            "next": "@paths"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*(?:[lｌ][oｏ][cｃ][kｋ][eｅ][dｄ]|锁定)[ \\t\\u3000\\u00a0]*)([:：])",
        "action": [
          {
            "token": "attribute.name.key"
          },
          {
            "token": "delimiter.key",
            "next": "@fields"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*(?:[bｂ][eｅ][aａ][tｔ]|节拍)[ \\t\\u3000\\u00a0]*)([:：])",
        "action": [
          {
            "token": "attribute.name.key"
          },
          {
            "token": "delimiter.key",
            "next": "@emotions"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*(?:[mｍ][uｕ][sｓ][iｉ][cｃ]|配乐)[ \\t\\u3000\\u00a0]*)([:：])",
        "action": [
          {
            "token": "attribute.name.key"
          },
          {
            "token": "delimiter.key",
            "next": "@music"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*(?:[rｒ][oｏ][lｌ][eｅ]|身份)[ \\t\\u3000\\u00a0]*)([:：])",
        "action": [
          {
            "token": "attribute.name.key"
          },
          {
            "token": "delimiter.key",
            "next": "@role"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*(?:[gｇ][aａ][tｔ][eｅ]|付费)[ \\t\\u3000\\u00a0]*)([:：])",
        "action": [
          {
            "token": "attribute.name.key"
          },
          {
            "token": "delimiter.key",
            "next": "@answer"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*(?:[sｓ][hｈ][oｏ][tｔ]|镜头)[ \\t\\u3000\\u00a0]*)([:：])",
        "action": [
          {
            "token": "attribute.name.key"
          },
          {
            "token": "delimiter.key",
            "next": "@shot"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*(?:[wｗ][eｅ][aａ][rｒ][iｉ][nｎ][gｇ]|[uｕ][nｎ][lｌ][oｏ][cｃ][kｋ]|换装|解锁)[ \\t\\u3000\\u00a0]*)([:：])",
        "action": [
          {
            "token": "attribute.name.key"
          },
          {
            "token": "delimiter.key",
            "next": "@changes"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*(?:[lｌ][aａ][nｎ][gｇ][uｕ][aａ][gｇ][eｅ][sｓ]|[vｖ][oｏ][iｉ][cｃ][eｅ]|声音|语言)[ \\t\\u3000\\u00a0]*)([:：])",
        "action": [
          {
            "token": "attribute.name.key"
          },
          {
            "token": "delimiter.key",
            "next": "@languages"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*(?:[rｒ][eｅ][pｐ][rｒ][iｉ][sｓ][eｅ]|[fｆ][oｏ][rｒ][mｍ][aａ][tｔ]|[lｌ][eｅ][nｎ][gｇ][tｔ][hｈ]|[pｐ][aａ][cｃ][iｉ][nｎ][gｇ]|[sｓ][eｅ][eｅ][dｄ]|前情|时长|画幅|种子|节奏)[ \\t\\u3000\\u00a0]*)([:：])",
        "action": [
          {
            "token": "attribute.name.key"
          },
          {
            "token": "delimiter.key",
            "next": "@numbers"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*(?:中文|日文|粤语|英文|韩文|[a-zａ-ｚ]{2,3}(?:-[a-zａ-ｚA-ZＡ-Ｚ0-9０-９]+)*)[ \\t\\u3000\\u00a0]*)([:：])",
        "action": [
          {
            "token": "attribute.name.key"
          },
          {
            "token": "delimiter.key",
            "next": "@translation"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*[a-zａ-ｚ][a-zａ-ｚ0-9０-９]*(?:-[a-zａ-ｚA-ZＡ-Ｚ0-9０-９]+)*[ \\t\\u3000\\u00a0]*|[ \\t\\u3000\\u00a0]*造型[ \\t\\u3000\\u00a0]*)([:：])",
        "action": [
          {
            "token": "invalid.key"
          },
          {
            "token": "delimiter.key",
            "next": "@text"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*[|｜])",
        "action": [
          {
            "token": "delimiter.cont",
            "next": "@fields"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*[>＞])",
        "action": [
          {
            "token": "keyword.transition",
            "next": "@transition"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*[!！△])",
        "action": [
          {
            "token": "delimiter.forced",
            "next": "@text"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*[(（])(?=(?:[^\\n()（）]|[(（][^\\n()（）]*[)）])*[)）][ \\t\\u3000\\u00a0]*\\r*\\n?$)",
        "action": [
          {
            "token": "delimiter.paren",
            "next": "@acting"
          }
        ]
      },
      {
        "regex": "^([ \\t\\u3000\\u00a0]*(?:[A-ZÀ-ÖØ-Þ]|[0-9][0-9 .'’-]*[A-ZÀ-ÖØ-Þ])[A-ZÀ-ÖØ-Þ0-9 .'’-]*)(?=(?:[(（][^\\n()（）]*[)）])?[ \\t\\u3000\\u00a0]*\\^?[ \\t\\u3000\\u00a0]*\\r*\\n?$)",
        "action": [
          {
            "token": "type.identifier.cue-caps",
            "next": "@cue"
          }
        ]
      },
      {
        "regex": "^(?=.)",
        "action": {
          "token": "",
          "next": "@text"
        }
      },
      {
        "regex": "\\n",
        "action": {
          "token": ""
        }
      }
    ],
    "after": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@popall"
        }
      },
      {
        "regex": ".",
        "action": {
          "token": "invalid"
        }
      }
    ],
    "block": [
      {
        "regex": "(\\*/)",
        "action": {
          "token": "comment.block",
          "next": "@after"
        }
      },
      {
        "regex": "[^*\\]\\n]+|[*\\]\\n]",
        "action": {
          "token": "comment.block"
        }
      }
    ],
    "note": [
      {
        "regex": "(\\]\\])",
        "action": {
          "token": "comment.note",
          "next": "@after"
        }
      },
      {
        "regex": "[^*\\]\\n]+|[*\\]\\n]",
        "action": {
          "token": "comment.note"
        }
      }
    ],
    "nothing": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "comment": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "([ \\t\\u3000\\u00a0]*drama[ \\t\\u3000\\u00a0]*)([:：])([ \\t\\u3000\\u00a0]*allow(?:-file)?)(?![\\w-])",
        "action": [
          {
            "token": "keyword"
          },
          {
            "token": "delimiter"
          },
          {
            "token": "keyword"
          }
        ]
      },
      {
        "regex": "[SCPVGX][0-9]{3}(?![0-9A-Za-z])",
        "action": {
          "token": "constant"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "text": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "\\\\[^\\n\\p{L}\\p{N}\\s]",
        "action": {
          "token": "string.escape"
        }
      },
      {
        "regex": "\\*\\*(?=[^\\n\\s*_])(?:\\\\.|(?!\\*\\*).)*?[^\\n\\s\\\\]\\*\\*",
        "action": {
          "token": "strong"
        }
      },
      {
        "regex": "\\*(?=[^\\n\\s*_])(?:\\\\.|(?!\\*).)*?[^\\n\\s\\\\]\\*",
        "action": {
          "token": "emphasis"
        }
      },
      {
        "regex": "_(?=\\S)(?:\\\\.|(?!_).)*?[^\\n\\s\\\\]_(?![\\p{L}\\p{N}])",
        "action": {
          "token": "emphasis"
        }
      },
      {
        "regex": "[|｜]",
        "action": {
          "token": "operator"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "translation": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "\\\\[^\\n\\p{L}\\p{N}\\s]",
        "action": {
          "token": "string.escape"
        }
      },
      {
        "regex": "\\*\\*(?=[^\\n\\s*_])(?:\\\\.|(?!\\*\\*).)*?[^\\n\\s\\\\]\\*\\*",
        "action": {
          "token": "string"
        }
      },
      {
        "regex": "\\*(?=[^\\n\\s*_])(?:\\\\.|(?!\\*).)*?[^\\n\\s\\\\]\\*",
        "action": {
          "token": "string"
        }
      },
      {
        "regex": "_(?=\\S)(?:\\\\.|(?!_).)*?[^\\n\\s\\\\]_(?![\\p{L}\\p{N}])",
        "action": {
          "token": "string"
        }
      },
      {
        "regex": "[|｜]",
        "action": {
          "token": "operator"
        }
      },
      {
        "regex": "[^\\n\\\\*_|｜]+|.",
        "action": {
          "token": "string"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "acting": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "[)）](?=[ \\t\\u3000\\u00a0]*\\r*\\n?$)",
        "action": {
          "token": "delimiter"
        }
      },
      {
        "regex": "\\\\[^\\n\\p{L}\\p{N}\\s]",
        "action": {
          "token": "string.escape"
        }
      },
      {
        "regex": "[^\\n\\\\)）]+|.",
        "action": {
          "token": "emphasis"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "names": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "\\\\[^\\n\\p{L}\\p{N}\\s]",
        "action": {
          "token": "string.escape"
        }
      },
      {
        "regex": "[|｜]",
        "action": {
          "token": "operator"
        }
      },
      {
        "regex": "[,，、]",
        "action": {
          "token": "delimiter"
        }
      },
      {
        "regex": "[^\\n|｜,，、\\\\]+",
        "action": {
          "token": "type"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "episode": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "[ \\t\\u3000\\u00a0]*[0-9０-９零〇一二两三四五六七八九十百]+(?=[ \\t\\u3000\\u00a0]*(?:[|｜]|\\r*\\n?$))",
        "action": {
          "token": "number"
        }
      },
      {
        "regex": "[|｜]",
        "action": {
          "token": "operator"
        }
      },
      {
        "regex": "[^\\n|｜0-9０-９]+|.",
        "action": {
          "token": "type"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "place": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "([ \\t\\u3000\\u00a0]-[ \\t\\u3000\\u00a0]+|[ \\t\\u3000\\u00a0]-\\n?$|[ \\t\\u3000\\u00a0]*[—－]+[ \\t\\u3000\\u00a0]*)([cCｃＣ][oOｏＯ][nNｎＮ][tTｔＴ][iIｉＩ][nNｎＮ][uUｕＵ][oOｏＯ][uUｕＵ][sSｓＳ]|[eEｅＥ][vVｖＶ][eEｅＥ][nNｎＮ][iIｉＩ][nNｎＮ][gGｇＧ]|[mMｍＭ][oOｏＯ][rRｒＲ][nNｎＮ][iIｉＩ][nNｎＮ][gGｇＧ]|[lLｌＬ][aAａＡ][tTｔＴ][eEｅＥ][rRｒＲ]|[nNｎＮ][iIｉＩ][gGｇＧ][hHｈＨ][tTｔＴ]|[dDｄＤ][aAａＡ][wWｗＷ][nNｎＮ]|[dDｄＤ][uUｕＵ][sSｓＳ][kKｋＫ]|[dDｄＤ][aAａＡ][yYｙＹ]|傍晚|拂晓|清晨|稍后|连续|黄昏|夜|日)(?=[ \\t\\u3000\\u00a0]*\\r*\\n?$)",
        "action": [
          {
            "token": "operator"
          },
          {
            "token": "constant"
          }
        ]
      },
      {
        "regex": "(?:[ \\t\\u3000\\u00a0]-[ \\t\\u3000\\u00a0]+|[ \\t\\u3000\\u00a0]-\\n?$|[ \\t\\u3000\\u00a0]*[—－]+[ \\t\\u3000\\u00a0]*)(?!.*(?:[ \\t\\u3000\\u00a0]-[ \\t\\u3000\\u00a0]|[—－]))",
        "action": {
          "token": "operator"
        }
      },
      {
        "regex": "[|｜]",
        "action": {
          "token": "operator"
        }
      },
      {
        "regex": "[^\\n|｜\\-—－ \\t]+|[ \\t\\u3000\\u00a0]+|.",
        "action": {
          "token": "type"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "cue": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "[(（)）]",
        "action": {
          "token": "delimiter"
        }
      },
      {
        "regex": "[,，、]",
        "action": {
          "token": "delimiter"
        }
      },
      {
        "regex": "(?:[tTｔＴ][hHｈＨ][oOｏＯ][uUｕＵ][gGｇＧ][hHｈＨ][tTｔＴ]|[oOｏＯ]\\.[cCｃＣ]\\.|[oOｏＯ]\\.[sSｓＳ]\\.|[vVｖＶ]\\.[oOｏＯ]\\.|画外音|[oOｏＯ][cCｃＣ]|[oOｏＯ][sSｓＳ]|[vVｖＶ][oOｏＯ]|内心|场外|心声|旁白)(?![A-Za-z0-9.])",
        "action": {
          "token": "constant"
        }
      },
      {
        "regex": "(?:[cCｃＣ][oOｏＯ][nNｎＮ][tTｔＴ][eEｅＥ][mMｍＭ][pPｐＰ][tTｔＴ][uUｕＵ][oOｏＯ][uUｕＵ][sSｓＳ]|[mMｍＭ][eEｅＥ][lLｌＬ][aAａＡ][nNｎＮ][cCｃＣ][hHｈＨ][oOｏＯ][lLｌＬ][iIｉＩ][cCｃＣ]|[dDｄＤ][eEｅＥ][tTｔＴ][eEｅＥ][rRｒＲ][mMｍＭ][iIｉＩ][nNｎＮ][eEｅＥ][dDｄＤ]|[sSｓＳ][uUｕＵ][sSｓＳ][pPｐＰ][iIｉＩ][cCｃＣ][iIｉＩ][oOｏＯ][uUｕＵ][sSｓＳ]|[tTｔＴ][rRｒＲ][iIｉＩ][uUｕＵ][mMｍＭ][pPｐＰ][hHｈＨ][aAａＡ][nNｎＮ][tTｔＴ]|[dDｄＤ][eEｅＥ][sSｓＳ][pPｐＰ][eEｅＥ][rRｒＲ][aAａＡ][tTｔＴ][eEｅＥ]|[sSｓＳ][uUｕＵ][rRｒＲ][pPｐＰ][rRｒＲ][iIｉＩ][sSｓＳ][eEｅＥ][dDｄＤ]|[rRｒＲ][eEｅＥ][lLｌＬ][iIｉＩ][eEｅＥ][vVｖＶ][eEｅＥ][dDｄＤ]|[rRｒＲ][oOｏＯ][mMｍＭ][aAａＡ][nNｎＮ][tTｔＴ][iIｉＩ][cCｃＣ]|[sSｓＳ][hHｈＨ][oOｏＯ][cCｃＣ][kKｋＫ][iIｉＩ][nNｎＮ][gGｇＧ]|[fFｆＦ][uUｕＵ][rRｒＲ][iIｉＩ][oOｏＯ][uUｕＵ][sSｓＳ]|[lLｌＬ][oOｏＯ][nNｎＮ][gGｇＧ][iIｉＩ][nNｎＮ][gGｇＧ]|[nNｎＮ][eEｅＥ][uUｕＵ][tTｔＴ][rRｒＲ][aAａＡ][lLｌＬ]|[pPｐＰ][lLｌＬ][aAａＡ][yYｙＹ][fFｆＦ][uUｕＵ][lLｌＬ]|[sSｓＳ][hHｈＨ][oOｏＯ][cCｃＣ][kKｋＫ][eEｅＥ][dDｄＤ]|[aAａＡ][fFｆＦ][rRｒＲ][aAａＡ][iIｉＩ][dDｄＤ]|[tTｔＴ][eEｅＥ][nNｎＮ][dDｄＤ][eEｅＥ][rRｒＲ]|[aAａＡ][nNｎＮ][gGｇＧ][rRｒＲ][yYｙＹ]|[hHｈＨ][aAａＡ][pPｐＰ][pPｐＰ][yYｙＹ]|[tTｔＴ][eEｅＥ][nNｎＮ][sSｓＳ][eEｅＥ]|[cCｃＣ][aAａＡ][lLｌＬ][mMｍＭ]|[cCｃＣ][oOｏＯ][lLｌＬ][dDｄＤ]|[hHｈＨ][uUｕＵ][rRｒＲ][tTｔＴ]|[sSｓＳ][aAａＡ][dDｄＤ]|俏皮|冷淡|坚定|委屈|害怕|平淡|平静|开心|得意|忧郁|怀疑|思念|悲伤|惊讶|愤怒|暴怒|浪漫|温柔|紧张|绝望|轻蔑|释然|震惊|冷)(?![A-Za-z0-9])",
        "action": {
          "token": "constant"
        }
      },
      {
        "regex": "(?:[sSｓＳ][aAａＡ][rRｒＲ][cCｃＣ][aAａＡ][sSｓＳ][tTｔＴ][iIｉＩ][cCｃＣ]|[tTｔＴ][rRｒＲ][eEｅＥ][mMｍＭ][bBｂＢ][lLｌＬ][iIｉＩ][nNｎＮ][gGｇＧ]|[lLｌＬ][aAａＡ][uUｕＵ][gGｇＧ][hHｈＨ][iIｉＩ][nNｎＮ][gGｇＧ]|[sSｓＳ][oOｏＯ][bBｂＢ][bBｂＢ][iIｉＩ][nNｎＮ][gGｇＧ]|[wWｗＷ][hHｈＨ][iIｉＩ][sSｓＳ][pPｐＰ][eEｅＥ][rRｒＲ]|[sSｓＳ][hHｈＨ][oOｏＯ][uUｕＵ][tTｔＴ]|[fFｆＦ][aAａＡ][sSｓＳ][tTｔＴ]|[sSｓＳ][lLｌＬ][oOｏＯ][wWｗＷ]|低声|哽咽|大喊|急促|笑着|缓慢|讽刺|颤抖)(?![A-Za-z0-9])",
        "action": {
          "token": "constant"
        }
      },
      {
        "regex": "(?:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})+|zh|en|yue|ja|ko)(?![A-Za-z-])",
        "action": {
          "token": "constant"
        }
      },
      {
        "regex": "\\^",
        "action": {
          "token": "invalid"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "look": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "\\\\[^\\n\\p{L}\\p{N}\\s]",
        "action": {
          "token": "string.escape"
        }
      },
      {
        "regex": "[;；]",
        "action": {
          "token": "delimiter"
        }
      },
      {
        "regex": "([ \\t\\u3000\\u00a0]*ref[ \\t\\u3000\\u00a0]*)([=＝])(.*)",
        "action": [
          {
            "token": "variable"
          },
          {
            "token": "operator"
          },
          {
            "token": "string"
          }
        ]
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "paths": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "[,，、]",
        "action": {
          "token": "delimiter"
        }
      },
      {
        "regex": "[^\\n,，、]+",
        "action": {
          "token": "string"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "fields": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "\\\\[^\\n\\p{L}\\p{N}\\s]",
        "action": {
          "token": "string.escape"
        }
      },
      {
        "regex": "[;；]",
        "action": {
          "token": "delimiter"
        }
      },
      {
        "regex": "[|｜]",
        "action": {
          "token": "operator"
        }
      },
      {
        "regex": "(?:[0-9０-９]+(?:\\.[0-9]+)?(?:m|分))?[0-9０-９]+(?:\\.[0-9]+)?(?:s|秒)(?![A-Za-z0-9])|[0-9０-９]+(?:\\.[0-9]+)?(?:m|分)(?![A-Za-z0-9])",
        "action": {
          "token": "number"
        }
      },
      {
        "regex": "([^\\n;；=＝|｜]+)([=＝])",
        "action": [
          {
            "token": "variable"
          },
          {
            "token": "operator"
          }
        ]
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "emotions": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "->|－＞|→",
        "action": {
          "token": "operator"
        }
      },
      {
        "regex": "(?:[cCｃＣ][oOｏＯ][nNｎＮ][tTｔＴ][eEｅＥ][mMｍＭ][pPｐＰ][tTｔＴ][uUｕＵ][oOｏＯ][uUｕＵ][sSｓＳ]|[mMｍＭ][eEｅＥ][lLｌＬ][aAａＡ][nNｎＮ][cCｃＣ][hHｈＨ][oOｏＯ][lLｌＬ][iIｉＩ][cCｃＣ]|[dDｄＤ][eEｅＥ][tTｔＴ][eEｅＥ][rRｒＲ][mMｍＭ][iIｉＩ][nNｎＮ][eEｅＥ][dDｄＤ]|[sSｓＳ][uUｕＵ][sSｓＳ][pPｐＰ][iIｉＩ][cCｃＣ][iIｉＩ][oOｏＯ][uUｕＵ][sSｓＳ]|[tTｔＴ][rRｒＲ][iIｉＩ][uUｕＵ][mMｍＭ][pPｐＰ][hHｈＨ][aAａＡ][nNｎＮ][tTｔＴ]|[dDｄＤ][eEｅＥ][sSｓＳ][pPｐＰ][eEｅＥ][rRｒＲ][aAａＡ][tTｔＴ][eEｅＥ]|[sSｓＳ][uUｕＵ][rRｒＲ][pPｐＰ][rRｒＲ][iIｉＩ][sSｓＳ][eEｅＥ][dDｄＤ]|[rRｒＲ][eEｅＥ][lLｌＬ][iIｉＩ][eEｅＥ][vVｖＶ][eEｅＥ][dDｄＤ]|[rRｒＲ][oOｏＯ][mMｍＭ][aAａＡ][nNｎＮ][tTｔＴ][iIｉＩ][cCｃＣ]|[sSｓＳ][hHｈＨ][oOｏＯ][cCｃＣ][kKｋＫ][iIｉＩ][nNｎＮ][gGｇＧ]|[fFｆＦ][uUｕＵ][rRｒＲ][iIｉＩ][oOｏＯ][uUｕＵ][sSｓＳ]|[lLｌＬ][oOｏＯ][nNｎＮ][gGｇＧ][iIｉＩ][nNｎＮ][gGｇＧ]|[nNｎＮ][eEｅＥ][uUｕＵ][tTｔＴ][rRｒＲ][aAａＡ][lLｌＬ]|[pPｐＰ][lLｌＬ][aAａＡ][yYｙＹ][fFｆＦ][uUｕＵ][lLｌＬ]|[sSｓＳ][hHｈＨ][oOｏＯ][cCｃＣ][kKｋＫ][eEｅＥ][dDｄＤ]|[aAａＡ][fFｆＦ][rRｒＲ][aAａＡ][iIｉＩ][dDｄＤ]|[tTｔＴ][eEｅＥ][nNｎＮ][dDｄＤ][eEｅＥ][rRｒＲ]|[aAａＡ][nNｎＮ][gGｇＧ][rRｒＲ][yYｙＹ]|[hHｈＨ][aAａＡ][pPｐＰ][pPｐＰ][yYｙＹ]|[tTｔＴ][eEｅＥ][nNｎＮ][sSｓＳ][eEｅＥ]|[cCｃＣ][aAａＡ][lLｌＬ][mMｍＭ]|[cCｃＣ][oOｏＯ][lLｌＬ][dDｄＤ]|[hHｈＨ][uUｕＵ][rRｒＲ][tTｔＴ]|[sSｓＳ][aAａＡ][dDｄＤ]|俏皮|冷淡|坚定|委屈|害怕|平淡|平静|开心|得意|忧郁|怀疑|思念|悲伤|惊讶|愤怒|暴怒|浪漫|温柔|紧张|绝望|轻蔑|释然|震惊|冷)(?![A-Za-z0-9])",
        "action": {
          "token": "constant"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "music": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "[0-9０-９]+(?:\\.[0-9]+)?[%％]?(?![A-Za-z0-9])",
        "action": {
          "token": "number"
        }
      },
      {
        "regex": "(?:[mMｍＭ][eEｅＥ][lLｌＬ][aAａＡ][nNｎＮ][cCｃＣ][hHｈＨ][oOｏＯ][lLｌＬ][iIｉＩ][cCｃＣ]|[tTｔＴ][rRｒＲ][iIｉＩ][uUｕＵ][mMｍＭ][pPｐＰ][hHｈＨ][aAａＡ][nNｎＮ][tTｔＴ]|[dDｄＤ][rRｒＲ][aAａＡ][mMｍＭ][aAａＡ][tTｔＴ][iIｉＩ][cCｃＣ]|[rRｒＲ][oOｏＯ][mMｍＭ][aAａＡ][nNｎＮ][tTｔＴ][iIｉＩ][cCｃＣ]|[sSｓＳ][uUｕＵ][sSｓＳ][pPｐＰ][eEｅＥ][nNｎＮ][sSｓＳ][eEｅＥ]|[cCｃＣ][oOｏＯ][mMｍＭ][eEｅＥ][dDｄＤ][iIｉＩ][cCｃＣ]|凯旋|喜剧|忧郁|悬疑|戏剧|浪漫)(?![A-Za-z0-9])",
        "action": {
          "token": "constant"
        }
      },
      {
        "regex": "(?:[nNｎＮ][oOｏＯ][nNｎＮ][eEｅＥ]|无)(?![A-Za-z0-9])",
        "action": {
          "token": "constant"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "role": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "(?:[lLｌＬ][oOｏＯ][vVｖＶ][eEｅＥ][ _-]?[iIｉＩ][nNｎＮ][tTｔＴ][eEｅＥ][rRｒＲ][eEｅＥ][sSｓＳ][tTｔＴ]|[pPｐＰ][rRｒＲ][oOｏＯ][tTｔＴ][aAａＡ][gGｇＧ][oOｏＯ][nNｎＮ][iIｉＩ][sSｓＳ][tTｔＴ]|[aAａＡ][nNｎＮ][tTｔＴ][aAａＡ][gGｇＧ][oOｏＯ][nNｎＮ][iIｉＩ][sSｓＳ][tTｔＴ]|[sSｓＳ][uUｕＵ][pPｐＰ][pPｐＰ][oOｏＯ][rRｒＲ][tTｔＴ][eEｅＥ][rRｒＲ]|[nNｎＮ][aAａＡ][rRｒＲ][rRｒＲ][aAａＡ][tTｔＴ][oOｏＯ][rRｒＲ]|[mMｍＭ][iIｉＩ][nNｎＮ][oOｏＯ][rRｒＲ]|旁白者|主角|反派|恋人|配角|龙套)(?![A-Za-z0-9])",
        "action": {
          "token": "constant"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "answer": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "(?:[yYｙＹ][eEｅＥ][sSｓＳ]|[nNｎＮ][oOｏＯ]|否|是)(?![A-Za-z0-9])",
        "action": {
          "token": "constant"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "shot": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "([ \\t\\u3000\\u00a0]*)((?:[0-9０-９]+(?:\\.[0-9]+)?(?:m|分))?[0-9０-９]+(?:\\.[0-9]+)?(?:s|秒)(?![A-Za-z0-9])|[0-9０-９]+(?:\\.[0-9]+)?(?:m|分)(?![A-Za-z0-9]))",
        "action": [
          {
            "token": "text"
          },
          {
            "token": "number"
          }
        ]
      },
      {
        "regex": "([ \\t\\u3000\\u00a0]*with[ \\t\\u3000\\u00a0]*)([=＝])",
        "action": [
          {
            "token": "variable"
          },
          {
            "token": "operator"
          }
        ]
      },
      {
        "regex": "[;；]",
        "action": {
          "token": "delimiter"
        }
      },
      {
        "regex": "\\\\[^\\n\\p{L}\\p{N}\\s]",
        "action": {
          "token": "string.escape"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "changes": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "[,，、]",
        "action": {
          "token": "delimiter"
        }
      },
      {
        "regex": "[=＝]",
        "action": {
          "token": "operator"
        }
      },
      {
        "regex": "(?:[dDｄＤ][iIｉＩ][sSｓＳ][tTｔＴ][iIｉＩ][nNｎＮ][cCｃＣ][tTｔＴ][iIｉＩ][vVｖＶ][eEｅＥ][ _-]?[fFｆＦ][eEｅＥ][aAａＡ][tTｔＴ][uUｕＵ][rRｒＲ][eEｅＥ][sSｓＳ]|[fFｆＦ][aAａＡ][cCｃＣ][eEｅＥ][ _-]?[sSｓＳ][hHｈＨ][aAａＡ][pPｐＰ][eEｅＥ]|[hHｈＨ][aAａＡ][iIｉＩ][rRｒＲ][ _-]?[cCｃＣ][oOｏＯ][lLｌＬ][oOｏＯ][rRｒＲ]|[hHｈＨ][aAａＡ][iIｉＩ][rRｒＲ][ _-]?[sSｓＳ][tTｔＴ][yYｙＹ][lLｌＬ][eEｅＥ]|[eEｅＥ][yYｙＹ][eEｅＥ][ _-]?[cCｃＣ][oOｏＯ][lLｌＬ][oOｏＯ][rRｒＲ]|[sSｓＳ][kKｋＫ][iIｉＩ][nNｎＮ][ _-]?[tTｔＴ][oOｏＯ][nNｎＮ][eEｅＥ]|[hHｈＨ][eEｅＥ][iIｉＩ][gGｇＧ][hHｈＨ][tTｔＴ]|[bBｂＢ][uUｕＵ][iIｉＩ][lLｌＬ][dDｄＤ]|体型|发型|发色|特征|瞳色|肤色|脸型|身高)(?![A-Za-z0-9])",
        "action": {
          "token": "variable"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "languages": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "(?:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})+|zh|en|yue|ja|ko)(?![A-Za-z-])",
        "action": {
          "token": "constant"
        }
      },
      {
        "regex": "(?:speed|pitch)(?![A-Za-z])",
        "action": {
          "token": "variable"
        }
      },
      {
        "regex": "(?:[sSｓＳ][uUｕＵ][bBｂＢ][tTｔＴ][iIｉＩ][tTｔＴ][lLｌＬ][eEｅＥ][sSｓＳ]|[sSｓＳ][pPｐＰ][oOｏＯ][kKｋＫ][eEｅＥ][nNｎＮ]|[dDｄＤ][uUｕＵ][bBｂＢ]|原声|字幕|配音)(?![A-Za-z0-9])",
        "action": {
          "token": "constant"
        }
      },
      {
        "regex": "[0-9０-９]+(?:\\.[0-9]+)?[%％]?(?![A-Za-z0-9])",
        "action": {
          "token": "number"
        }
      },
      {
        "regex": "[,，、]",
        "action": {
          "token": "delimiter"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "numbers": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "(?:[0-9０-９]+(?:\\.[0-9]+)?(?:m|分))?[0-9０-９]+(?:\\.[0-9]+)?(?:s|秒)(?![A-Za-z0-9])|[0-9０-９]+(?:\\.[0-9]+)?(?:m|分)(?![A-Za-z0-9])",
        "action": {
          "token": "number"
        }
      },
      {
        "regex": "(?:9:16|16:9|1:1|4:5|480p|720p|1080p|24fps|25fps|30fps)(?![A-Za-z0-9])",
        "action": {
          "token": "constant"
        }
      },
      {
        "regex": "(?:short-drama|relaxed)(?![A-Za-z-])",
        "action": {
          "token": "constant"
        }
      },
      {
        "regex": "(?:hook|twist|every|episode|shot|scene|end|on|cliffhanger|open)(?![A-Za-z])",
        "action": {
          "token": "variable"
        }
      },
      {
        "regex": "\\.\\.|[<＜]",
        "action": {
          "token": "operator"
        }
      },
      {
        "regex": "[0-9０-９]+(?:\\.[0-9]+)?[%％]?(?![A-Za-z0-9])",
        "action": {
          "token": "number"
        }
      },
      {
        "regex": "[,，、]",
        "action": {
          "token": "delimiter"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ],
    "transition": [
      {
        "regex": "\\r*\\n",
        "action": {
          "token": "",
          "next": "@pop"
        }
      },
      {
        "regex": "(?:[fFｆＦ][aAａＡ][dDｄＤ][eEｅＥ][ _-]?[tTｔＴ][oOｏＯ][ _-]?[bBｂＢ][lLｌＬ][aAａＡ][cCｃＣ][kKｋＫ]|[mMｍＭ][aAａＡ][tTｔＴ][cCｃＣ][hHｈＨ][ _-]?[cCｃＣ][uUｕＵ][tTｔＴ][ _-]?[tTｔＴ][oOｏＯ]|[sSｓＳ][mMｍＭ][aAａＡ][sSｓＳ][hHｈＨ][ _-]?[cCｃＣ][uUｕＵ][tTｔＴ][ _-]?[tTｔＴ][oOｏＯ]|[dDｄＤ][iIｉＩ][sSｓＳ][sSｓＳ][oOｏＯ][lLｌＬ][vVｖＶ][eEｅＥ][ _-]?[tTｔＴ][oOｏＯ]|[fFｆＦ][aAａＡ][dDｄＤ][eEｅＥ][ _-]?[oOｏＯ][uUｕＵ][tTｔＴ]|[fFｆＦ][aAａＡ][dDｄＤ][eEｅＥ][ _-]?[iIｉＩ][nNｎＮ]|[wWｗＷ][iIｉＩ][pPｐＰ][eEｅＥ][ _-]?[tTｔＴ][oOｏＯ]|[cCｃＣ][uUｕＵ][tTｔＴ][ _-]?[tTｔＴ][oOｏＯ]|匹配切|切至|划像|叠化|淡入|淡出|硬切|黑场)(?![A-Za-z0-9])",
        "action": {
          "token": "keyword"
        }
      },
      {
        "regex": "[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]",
        "action": {
          "token": "text"
        }
      }
    ]
  }
};

export const completions = [
  {
    "label": "series",
    "insert": "series: ",
    "detail": "The title of the series, first in the language it is spoken in."
  },
  {
    "label": "剧名",
    "insert": "剧名：",
    "detail": "剧集的名字，先写原声语言的。"
  },
  {
    "label": "genre",
    "insert": "genre: ",
    "detail": "What kind of story it is."
  },
  {
    "label": "类型",
    "insert": "类型：",
    "detail": "故事的类型。"
  },
  {
    "label": "languages",
    "insert": "languages: ",
    "detail": "The languages of the series; the first is the one speech is written in."
  },
  {
    "label": "语言",
    "insert": "语言：",
    "detail": "剧集的语言，第一种就是台词所用的语言。"
  },
  {
    "label": "format",
    "insert": "format: ",
    "detail": "The shape and the size of the picture. Say it here and nowhere else."
  },
  {
    "label": "画幅",
    "insert": "画幅：",
    "detail": "画面的比例和大小，只在这里写一次。"
  },
  {
    "label": "pacing",
    "insert": "pacing: ",
    "detail": "How tight the story must be: when the hook, the twists and the end come."
  },
  {
    "label": "节奏",
    "insert": "节奏：",
    "detail": "故事要多紧凑：钩子、反转和结尾该在什么时候来。"
  },
  {
    "label": "style",
    "insert": "style: ",
    "detail": "How every picture of the series looks."
  },
  {
    "label": "风格",
    "insert": "风格：",
    "detail": "全剧画面的样子。"
  },
  {
    "label": "avoid",
    "insert": "avoid: ",
    "detail": "What no picture may show, in the series or in one scene."
  },
  {
    "label": "避免",
    "insert": "避免：",
    "detail": "画面里不要出现的东西，可管全剧，也可只管一场。"
  },
  {
    "label": "extras",
    "insert": "extras: ",
    "detail": "Voices that need no sheet of their own."
  },
  {
    "label": "群演",
    "insert": "群演：",
    "detail": "只出声、不用单独建角色的人。"
  },
  {
    "label": "import",
    "insert": "import: ",
    "detail": "Brings characters, sets and props from other files."
  },
  {
    "label": "引入",
    "insert": "引入：",
    "detail": "从别的文件引入角色、布景和道具。"
  },
  {
    "label": "role",
    "insert": "role: ",
    "detail": "What a character is to the story."
  },
  {
    "label": "身份",
    "insert": "身份：",
    "detail": "这个角色在故事里的身份。"
  },
  {
    "label": "is",
    "insert": "is: ",
    "detail": "A note for people on who or what this is; it never reaches a picture."
  },
  {
    "label": "简介",
    "insert": "简介：",
    "detail": "给人看的说明，不会进入画面。"
  },
  {
    "label": "locked",
    "insert": "locked: ",
    "detail": "What never changes, so that every picture shows the same one."
  },
  {
    "label": "锁定",
    "insert": "锁定：",
    "detail": "永远不变的特征，让每个画面都是同一个样子。"
  },
  {
    "label": "wears",
    "insert": "wears: ",
    "detail": "What a character wears unless a look is named."
  },
  {
    "label": "穿着",
    "insert": "穿着：",
    "detail": "没有指定造型时穿什么。"
  },
  {
    "label": "look",
    "insert": "look: ",
    "detail": "A named set of clothes that a scene can put on."
  },
  {
    "label": "造型",
    "insert": "造型：",
    "detail": "有名字的一套造型，场景里可以换上。"
  },
  {
    "label": "reference",
    "insert": "reference: ",
    "detail": "Pictures this one must look like."
  },
  {
    "label": "参考图",
    "insert": "参考图：",
    "detail": "必须长得像这些图片。"
  },
  {
    "label": "voice",
    "insert": "voice: ",
    "detail": "Who speaks for a character, in each language."
  },
  {
    "label": "声音",
    "insert": "声音：",
    "detail": "每种语言由哪个音色来说。"
  },
  {
    "label": "seed",
    "insert": "seed: ",
    "detail": "Another number gives another picture of the same words."
  },
  {
    "label": "种子",
    "insert": "种子：",
    "detail": "同样的描述，换个数字就换一张画面。"
  },
  {
    "label": "sound",
    "insert": "sound: ",
    "detail": "The sound of a place; in a scene, an effect at that moment."
  },
  {
    "label": "音效",
    "insert": "音效：",
    "detail": "场所的环境声；写在场景里，就是那一刻的音效。"
  },
  {
    "label": "visual",
    "insert": "visual: ",
    "detail": "What the picture shows."
  },
  {
    "label": "画面",
    "insert": "画面：",
    "detail": "画面里看得见的东西。"
  },
  {
    "label": "logline",
    "insert": "logline: ",
    "detail": "The episode in one sentence, for people."
  },
  {
    "label": "梗概",
    "insert": "梗概：",
    "detail": "一句话说清这一集，给人看的。"
  },
  {
    "label": "hook",
    "insert": "hook: ",
    "detail": "What the first seconds show to keep the viewer."
  },
  {
    "label": "钩子",
    "insert": "钩子：",
    "detail": "开头几秒抓住观众的画面。"
  },
  {
    "label": "reprise",
    "insert": "reprise: ",
    "detail": "How much of the end of the episode before is shown again."
  },
  {
    "label": "前情",
    "insert": "前情：",
    "detail": "重放上一集结尾的多少。"
  },
  {
    "label": "gate",
    "insert": "gate: ",
    "detail": "The viewer pays to go on after this episode."
  },
  {
    "label": "付费",
    "insert": "付费：",
    "detail": "看完这一集，要付费才能看下去。"
  },
  {
    "label": "set",
    "insert": "set: ",
    "detail": "The set this scene is played in."
  },
  {
    "label": "布景",
    "insert": "布景：",
    "detail": "这一场用哪个布景。"
  },
  {
    "label": "length",
    "insert": "length: ",
    "detail": "How long this scene lasts."
  },
  {
    "label": "时长",
    "insert": "时长：",
    "detail": "这一场有多长。"
  },
  {
    "label": "beat",
    "insert": "beat: ",
    "detail": "What the scene feels like, and what it turns into."
  },
  {
    "label": "节拍",
    "insert": "节拍：",
    "detail": "这一场的情绪，以及它会变成什么。"
  },
  {
    "label": "shot",
    "insert": "shot: ",
    "detail": "How the camera sees what follows, until the next one."
  },
  {
    "label": "镜头",
    "insert": "镜头：",
    "detail": "接下来的内容怎么拍，直到下一个镜头。"
  },
  {
    "label": "wearing",
    "insert": "wearing: ",
    "detail": "Who changes into which look, here and on."
  },
  {
    "label": "换装",
    "insert": "换装：",
    "detail": "谁从这里起换上哪套造型。"
  },
  {
    "label": "with",
    "insert": "with: ",
    "detail": "Who is in the picture without a word."
  },
  {
    "label": "在场",
    "insert": "在场：",
    "detail": "画面里不说话的人。"
  },
  {
    "label": "props",
    "insert": "props: ",
    "detail": "Which props are in the picture."
  },
  {
    "label": "道具",
    "insert": "道具：",
    "detail": "画面里有哪些道具。"
  },
  {
    "label": "unlock",
    "insert": "unlock: ",
    "detail": "What may differ from the lock in this scene."
  },
  {
    "label": "解锁",
    "insert": "解锁：",
    "detail": "这一场里可以和锁定不同的特征。"
  },
  {
    "label": "music",
    "insert": "music: ",
    "detail": "The music under this scene."
  },
  {
    "label": "配乐",
    "insert": "配乐：",
    "detail": "这一场的配乐。"
  },
  {
    "label": "caption",
    "insert": "caption: ",
    "detail": "Words laid over the picture for 3 seconds."
  },
  {
    "label": "字幕条",
    "insert": "字幕条：",
    "detail": "盖在画面上三秒的字。"
  },
  {
    "label": "twist",
    "insert": "twist: ",
    "detail": "The turn of the story, seen in the picture."
  },
  {
    "label": "反转",
    "insert": "反转：",
    "detail": "看得见的剧情反转。"
  },
  {
    "label": "cliffhanger",
    "insert": "cliffhanger: ",
    "detail": "The question the viewer is left with; it is not drawn."
  },
  {
    "label": "悬念",
    "insert": "悬念：",
    "detail": "留给观众的问题，不会画出来。"
  },
  {
    "label": "exits",
    "insert": "exits: ",
    "detail": "Who leaves the story for good."
  },
  {
    "label": "退场",
    "insert": "退场：",
    "detail": "谁就此离开故事。"
  },
  {
    "label": "returns",
    "insert": "returns: ",
    "detail": "Who is back in the story."
  },
  {
    "label": "回归",
    "insert": "回归：",
    "detail": "谁又回到故事里。"
  }
];
