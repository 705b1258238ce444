;;; drama-mode.el --- Scripts of dramac, the screenplay compiler  -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: Apache-2.0
;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1"))
;; Keywords: languages, wp

;;; Commentary:

;; Colours, an outline and an index for `.drama' files, checking with flymake, and the entry that
;; lets eglot start the language server `dramac lsp'.

;;; Code:

(require 'outline)
(require 'seq)
(require 'subr-x)

(defgroup drama nil
  "Scripts of dramac, the screenplay compiler."
  :group 'languages)

(defcustom drama-program "dramac"
  "The dramac that checks scripts and serves eglot."
  :type 'string)

;; <<< from grammar/language.json, by `npm run generate`
(defconst drama-keys
  '("cliffhanger" "languages" "reference" "caption" "logline" "reprise" "returns" "wearing" "extras" "format" "import" "length" "locked" "pacing" "series" "unlock" "visual" "avoid" "exits" "genre" "music" "props" "sound" "style" "twist" "voice" "wears" "beat" "gate" "hook" "role" "seed" "shot" "with" "set" "参考图" "字幕条" "is" "付费" "前情" "剧名" "反转" "回归" "在场" "声音" "布景" "引入" "悬念" "换装" "时长" "梗概" "画幅" "画面" "种子" "穿着" "简介" "类型" "群演" "节奏" "节拍" "解锁" "语言" "身份" "退场" "道具" "避免" "配乐" "钩子" "锁定" "镜头" "音效" "风格")
  "The words that open a directive.")
(defconst drama-languages
  '("中文" "日文" "粤语" "英文" "韩文")
  "The languages a script may name in Chinese.")
(defconst drama-headings
  '("CHARACTER" "角色" "SET" "布景" "PROP" "道具" "EPISODE")
  "What may stand after a `#'.")
(defconst drama-times
  '("CONTINUOUS" "EVENING" "MORNING" "LATER" "NIGHT" "DAWN" "DUSK" "DAY" "傍晚" "拂晓" "清晨" "稍后" "连续" "黄昏" "夜" "日")
  "The times of day.")
(defconst drama-transitions
  '("FADE TO BLACK" "MATCH CUT TO" "SMASH CUT TO" "DISSOLVE TO" "FADE OUT" "FADE IN" "WIPE TO" "CUT TO" "匹配切" "切至" "划像" "叠化" "淡入" "淡出" "硬切" "黑场")
  "How one scene goes over into the next.")
(defconst drama-deliveries
  '("contemptuous" "melancholic" "determined" "suspicious" "triumphant" "desperate" "sarcastic" "surprised" "trembling" "laughing" "relieved" "romantic" "shocking" "furious" "longing" "neutral" "playful" "shocked" "sobbing" "thought" "whisper" "afraid" "tender" "angry" "happy" "shout" "tense" "O.C." "O.S." "V.O." "calm" "cold" "fast" "hurt" "slow" "sad" "画外音" "OC" "OS" "VO" "低声" "俏皮" "内心" "冷淡" "哽咽" "场外" "坚定" "大喊" "委屈" "害怕" "平淡" "平静" "开心" "得意" "心声" "忧郁" "怀疑" "思念" "急促" "悲伤" "惊讶" "愤怒" "旁白" "暴怒" "浪漫" "温柔" "笑着" "紧张" "绝望" "缓慢" "讽刺" "轻蔑" "释然" "震惊" "颤抖" "冷")
  "What may stand in the brackets of a cue.")
(defconst drama-values
  '("love-interest" "contemptuous" "melancholic" "melancholic" "protagonist" "antagonist" "determined" "suspicious" "triumphant" "triumphant" "desperate" "subtitles" "supporter" "surprised" "dramatic" "narrator" "relieved" "romantic" "romantic" "shocking" "suspense" "comedic" "furious" "longing" "neutral" "playful" "shocked" "afraid" "spoken" "tender" "angry" "happy" "minor" "tense" "calm" "cold" "hurt" "none" "dub" "sad" "yes" "旁白者" "no" "主角" "俏皮" "冷淡" "凯旋" "原声" "反派" "喜剧" "坚定" "委屈" "字幕" "害怕" "平淡" "平静" "开心" "得意" "忧郁" "忧郁" "怀疑" "思念" "恋人" "悬疑" "悲伤" "惊讶" "愤怒" "戏剧" "暴怒" "浪漫" "浪漫" "温柔" "紧张" "绝望" "轻蔑" "配角" "配音" "释然" "震惊" "龙套" "冷" "否" "无" "是")
  "Words that are values of directives.")
;; >>> from grammar/language.json

(defconst drama-blank "[ \t\u3000\u00a0]*")

(defconst drama-colon "[:：]")

(defface drama-heading '((t :inherit font-lock-function-name-face :weight bold))
  "A `#' line.")
(defface drama-scene '((t :inherit font-lock-type-face :weight bold))
  "The heading of a scene.")
(defface drama-cue '((t :inherit font-lock-function-name-face))
  "Who speaks.")
(defface drama-key '((t :inherit font-lock-keyword-face))
  "The word that opens a directive.")
(defface drama-look '((t :inherit font-lock-keyword-face))
  "The words that open a look.")
(defface drama-language '((t :inherit font-lock-variable-name-face))
  "The word that opens a translation.")
(defface drama-translation '((t :inherit font-lock-string-face))
  "What a line says in another language.")
(defface drama-transition '((t :inherit font-lock-builtin-face))
  "How one scene goes over into the next.")
(defface drama-acting '((t :inherit shadow :slant italic))
  "What an actor does while speaking.")
(defface drama-mark '((t :inherit font-lock-negation-char-face))
  "The mark that opens a line of action or goes on with the line above.")
(defface drama-unknown '((t :inherit font-lock-warning-face))
  "A heading or directive that is none.")

(defun drama--wide (letter)
  "LETTER, a small one, in both cases and widths, as part of a regexp."
  (format "[%c%c%c%c]" letter (upcase letter) (+ letter #xfee0) (+ (upcase letter) #xfee0)))

(defun drama--any-case (word)
  "A regexp for WORD in any case and width."
  (mapconcat (lambda (c)
               (if (<= ?a (downcase c) ?z) (drama--wide (downcase c)) (regexp-quote (string c))))
             word ""))

(defun drama--small (word)
  "A regexp for WORD, its small letters in both widths."
  (mapconcat (lambda (c) (if (<= ?a c ?z) (format "[%c%c]" c (+ c #xfee0)) (regexp-quote (string c))))
             word ""))

(defun drama--either (words how)
  "A regexp for one of WORDS, each written as the function HOW has it."
  (concat "\\(?:" (mapconcat how words "\\|") "\\)"))

(defconst drama--left "\\(?:[ \t\u3000\u00a0]\\|\r*$\\)"
  "What parts a keyword from the rest of its line.")

(defconst drama-heading-regexp
  (concat "^" drama-blank "[#＃]" drama-blank
          "\\(?:" (drama--either drama-headings #'drama--any-case) drama--left
          "\\|第" drama-blank "[0-9０-９零〇一二两三四五六七八九十百]+" drama-blank "集\\)")
  "The start of a line that opens a sheet or an episode.")

(defconst drama-scene-regexp
  (let* ((i (drama--any-case "int")) (e (drama--any-case "ext")) (s (drama--any-case "est"))
         (both (concat "[iIｉＩ]/[eEｅＥ]\\|" i "\\.?/" e "\\|" e "\\.?/" i)))
    (concat "^" drama-blank
            "\\(?:\\(?:INT\\|EXT\\|EST\\|I/E\\|INT\\.?/EXT\\|EXT\\.?/INT\\|内外景\\|内景\\|外景\\)\\(?:\\.\\|"
            drama--left "\\)"
            "\\|\\(?:" both "\\|" i "\\|" e "\\|" s "\\)\\.\\|\\.[[:alpha:]]\\)"))
  "The start of the heading of a scene.")

(defconst drama-caps-regexp
  (let ((caps "A-ZÀ-ÖØ-Þ"))
    (concat "^" drama-blank "\\(?:[" caps "]\\|[0-9][0-9 .'’-]*[" caps "]\\)[" caps "0-9 .'’-]*"
            "\\(?:[(（][^\n()（）]*[)）]\\)?" drama-blank "\\^?" drama-blank "\r*$"))
  "A cue in capitals.")

(defconst drama-font-lock-keywords
  (let ((rest ".*$") (name "[a-zａ-ｚ][a-zａ-ｚ0-9０-９]*\\(?:-[a-zA-Zａ-ｚＡ-Ｚ0-9０-９]+\\)*"))
    `((drama--allow (1 'font-lock-preprocessor-face t))
      (,(concat drama-heading-regexp rest) 0 'drama-heading)
      (,(concat "^" drama-blank "[#＃]" rest) 0 'drama-unknown)
      (,(concat drama-scene-regexp rest) 0 'drama-scene)
      (,(concat "^" drama-blank "[@＠][^(（\n]*") 0 'drama-cue)
      (,(concat "^\\(" drama-blank "\\(?:[lｌ][oｏ][oｏ][kｋ]\\|造型\\)[ \t\u3000\u00a0]+\\)"
                "\\([^ \t\u3000\u00a0\r\n:：]+\\)" drama-blank drama-colon)
       (1 'drama-look) (2 'font-lock-type-face))
      (,(concat "^" drama-blank (drama--either drama-keys #'drama--small) drama-blank drama-colon)
       0 'drama-key)
      (,(concat "^\\(" drama-blank "\\(?:" (regexp-opt drama-languages)
                "\\|[a-zａ-ｚ]\\{2,3\\}\\(?:-[a-zA-Zａ-ｚＡ-Ｚ0-9０-９]+\\)*\\)" drama-blank drama-colon
                "\\)\\(.*\\)$")
       (1 'drama-language) (2 'drama-translation))
      (,(concat "^" drama-blank "\\(?:" name "\\|造型\\)" drama-blank drama-colon) 0 'drama-unknown)
      (,(concat "^" drama-blank "[|｜]") 0 'drama-mark)
      (,(concat "^" drama-blank "[>＞]" rest) 0 'drama-transition)
      (,(concat "^" drama-blank "[!！△]") 0 'drama-mark)
      (,(concat "^" drama-blank "[(（]\\(?:[^()（）\n]\\|[(（][^()（）\n]*[)）]\\)*[)）]" drama-blank "\r*$")
       0 'drama-acting)
      (drama--cue-in-capitals 0 'drama-cue)
      ;; what stands inside a line
      (drama--delivery (0 'font-lock-constant-face))
      (,(concat "[0-9]+\\(?:\\.[0-9]+\\)?\\(?:s\\|秒\\|%\\|％\\)") 0 'font-lock-constant-face)
      ("\\*\\*\\([^* \t\n][^*\n]*\\)\\*\\*" 1 'bold append)
      ("\\(?:^\\|[^*]\\)\\*\\([^* \t\n][^*\n]*\\)\\*" 1 'italic append)
      ("\\_<_\\([^_ \t\n][^_\n]*\\)_\\_>" 1 'underline append)
      ("\\\\[[:punct:]]" 0 'font-lock-negation-char-face append)
      ("[|｜;；=＝]\\|->" 0 'font-lock-negation-char-face)))
  "The colours of a script; of two rules for one place the first counts.")

(defun drama--cue-in-capitals (limit)
  "Find the next cue in capitals before LIMIT, whatever `case-fold-search' says."
  (let ((case-fold-search nil))
    (re-search-forward drama-caps-regexp limit t)))

(defun drama--allow (limit)
  "Find the next comment before LIMIT that allows a finding."
  (let ((case-fold-search nil))
    (re-search-forward "^[ \t]*//[ \t]*\\(drama[ \t]*[:：][ \t]*allow\\(?:-file\\)?\\)\\_>" limit t)))

(defconst drama--delivery-regexp (regexp-opt drama-deliveries))
(defconst drama--value-regexp
  (concat "\\_<" (regexp-opt (seq-filter (lambda (w) (string-match-p "\\`[a-z]" w)) drama-values))
          "\\_>"))

(defun drama--delivery (limit)
  "Find the next word of a delivery or a value before LIMIT."
  (let ((case-fold-search t) found)
    (while (and (not found)
                (re-search-forward
                 (concat "^[ \t]*\\(?:[@＠][^(（\n]*\\|[^a-z(（\n]+\\)[(（]\\([^)）\n]+\\)[)）]\\|"
                         "^" drama-blank (drama--either drama-keys #'drama--small) drama-blank
                         drama-colon "[ \t]*\\([^\n]*\\)")
                 limit t))
      (let* ((group (if (match-beginning 1) 1 2)) (start (match-beginning group))
             (end (match-end group)))
        (goto-char start)
        (if (re-search-forward (if (= group 1) drama--delivery-regexp drama--value-regexp) end t)
            (progn (setq found t))
          (goto-char end))))
    found))

;;; Blocks and notes over several lines

(defun drama-syntax-propertize (start end)
  "Mark comments, blocks and notes that begin between START and END."
  (goto-char start)
  (when (nth 4 (syntax-ppss))
    (goto-char (nth 8 (syntax-ppss))))
  (beginning-of-line)
  (while (re-search-forward (concat "^" drama-blank "\\(//\\|/\\*\\|\\[\\[\\)") end t)
    (let ((mark (match-string 1)) (from (match-beginning 1)))
      (put-text-property from (1+ from) 'syntax-table (string-to-syntax "!"))
      (when (or (equal mark "//") (search-forward (if (equal mark "/*") "*/" "]]") nil t))
        (end-of-line)
        (unless (eobp)
          (put-text-property (point) (1+ (point)) 'syntax-table (string-to-syntax "!"))
          (forward-char))))))

;;; Outline, index

(defun drama-outline-level ()
  "An episode or a sheet is of the first level, a scene of the second."
  (if (looking-at-p (concat drama-blank "[#＃]")) 1 2))

(defconst drama-imenu
  `(("Cast" ,(concat "^" drama-blank "[#＃]" drama-blank "\\(?:" (drama--any-case "character")
                     "\\|角色\\)[ \t]+\\(.+\\)$") 1)
    ("Episodes" ,(concat "^" drama-blank "[#＃]" drama-blank "\\("
                         (drama--any-case "episode") ".*\\|第.*集.*\\)$") 1)
    ("Scenes" ,(concat "\\(" drama-scene-regexp ".*\\)$") 1))
  "What the index of a script lists.")

;;; Checking

(defvar-local drama--flymake-process nil)

(defun drama-flymake (report &rest _)
  "Check the file of this buffer as it was saved, and give the findings to REPORT."
  (let ((file (buffer-file-name)) (source (current-buffer)))
    (when (process-live-p drama--flymake-process)
      (kill-process drama--flymake-process))
    (if (or (not file) (not (executable-find drama-program)))
        (funcall report nil)
      (setq drama--flymake-process
            (make-process
             :name "drama-flymake" :noquery t :connection-type 'pipe
             :buffer (generate-new-buffer " *drama-flymake*")
             :command (list drama-program "check" "--format" "concise" file)
             :sentinel
             (lambda (process _event)
               (unless (process-live-p process)
                 (unwind-protect
                     (when (and (buffer-live-p source)
                                (eq process (buffer-local-value 'drama--flymake-process source)))
                       (funcall report (drama--findings (process-buffer process) source)))
                   (kill-buffer (process-buffer process))))))))))

(defun drama--findings (output source)
  "The findings in the buffer OUTPUT, as flymake has them, in the buffer SOURCE."
  (let (found)
    (with-current-buffer output
      (goto-char (point-min))
      (while (re-search-forward
              "^\\(.+?\\):\\([0-9]+\\):\\([0-9]+\\): \\(error\\|warning\\|info\\)\\(\\[.*\\)$" nil t)
        (when (equal (file-name-nondirectory (match-string 1))
                     (file-name-nondirectory (buffer-file-name source)))
          (let ((line (string-to-number (match-string 2)))
                (column (string-to-number (match-string 3)))
                (kind (pcase (match-string 4)
                        ("error" :error) ("warning" :warning) (_ :note)))
                (text (match-string 5)))
            (pcase-let ((`(,from . ,to) (flymake-diag-region source line column)))
              (push (flymake-make-diagnostic source from to kind text) found))))))
    (nreverse found)))

(declare-function flymake-diag-region "flymake")
(declare-function flymake-make-diagnostic "flymake")

;;; The mode

(defvar drama-mode-syntax-table
  (let ((table (make-syntax-table text-mode-syntax-table)))
    (modify-syntax-entry ?_ "_" table)
    (modify-syntax-entry ?\" "." table)
    (modify-syntax-entry ?（ "()）" table)
    (modify-syntax-entry ?） ")(（" table)
    table))

;;;###autoload
(define-derived-mode drama-mode text-mode "Drama"
  "Major mode for the scripts of dramac."
  (setq-local comment-start "// ")
  (setq-local comment-end "")
  (setq-local comment-start-skip "//+[ \t]*")
  (setq-local case-fold-search nil)
  (setq-local font-lock-defaults '(drama-font-lock-keywords nil nil))
  (setq-local syntax-propertize-function #'drama-syntax-propertize)
  (setq-local outline-regexp
              (concat drama-blank "[#＃]\\|"
                      (string-remove-prefix "^" drama-scene-regexp)))
  (setq-local outline-level #'drama-outline-level)
  (setq-local imenu-generic-expression drama-imenu)
  (setq-local imenu-case-fold-search nil)
  (setq-local compilation-error-screen-columns nil)
  (add-hook 'flymake-diagnostic-functions #'drama-flymake nil t))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.drama\\'" . drama-mode))

(defvar eglot-server-programs)
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs `(drama-mode . (,drama-program "lsp"))))

(provide 'drama-mode)
;;; drama-mode.el ends here
