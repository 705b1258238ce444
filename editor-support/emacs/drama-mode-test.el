;;; drama-mode-test.el --- Tests of drama-mode  -*- lexical-binding: t; -*-

;;; Commentary:

;; emacs -Q --batch -L emacs -l emacs/drama-mode-test.el -f ert-run-tests-batch-and-exit
;; DRAMA_LINES names target/line-classes.json, where the lexer's word on every line stands.

;;; Code:

(require 'ert)
(require 'imenu)
(require 'json)
(require 'seq)
(require 'subr-x)
(require 'drama-mode)

(defmacro drama-test-with (text &rest body)
  "Run BODY in a coloured buffer of TEXT."
  (declare (indent 1))
  `(with-temp-buffer
     (insert ,text)
     (drama-mode)
     (font-lock-ensure)
     (goto-char (point-min))
     ,@body))

(defun drama-test-kind ()
  "What the line at point is taken for, by its colour."
  (let ((end (line-end-position)))
    (skip-chars-forward " \t\u3000\u00a0" end)
    (let ((state (save-excursion (syntax-ppss (min (1+ (point)) end))))
          (face (get-text-property (point) 'face)))
      (cond
       ((and (nth 4 state) (< (point) end))
        (save-excursion
          (goto-char (nth 8 state))
          (cond ((looking-at-p "//") "COMMENT") ((looking-at-p "/\\*") "BLOCK") (t "NOTE"))))
       ((nth 4 (syntax-ppss (point)))
        (save-excursion (goto-char (nth 8 (syntax-ppss (point))))
                        (if (looking-at-p "/\\*") "BLOCK" "NOTE")))
       ((looking-at-p "\r*$") "BLANK")
       (t (pcase (if (listp face) (car (last face)) face)
            ('drama-heading
             (cond ((looking-at-p "[#＃][ \t\u3000\u00a0]*\\(?:角\\|[cCｃＣ]\\)") "CHARACTER")
                   ((looking-at-p "[#＃][ \t\u3000\u00a0]*\\(?:布\\|[sSｓＳ]\\)") "SET")
                   ((looking-at-p "[#＃][ \t\u3000\u00a0]*\\(?:道\\|[pPｐＰ]\\)") "PROP")
                   (t "EPISODE")))
            ('drama-scene "SCENE")
            ('drama-cue (if (looking-at-p "[@＠]") "CUE" "CUE_CAPS"))
            ('drama-key "KEY")
            ('drama-language "KEY")
            ('drama-look "LOOK")
            ('drama-transition "TRANSITION")
            ('drama-acting "PAREN")
            ('drama-mark (if (looking-at-p "[|｜]") "CONT" "FORCED"))
            ('drama-unknown (if (looking-at-p "[#＃]") "HEADING" "KEY"))
            (_ "TEXT")))))))

(defun drama-test-kinds (lines)
  "What each of LINES is taken for."
  (drama-test-with (concat (string-join lines "\n") "\n")
    (let (kinds)
      (dotimes (_ (length lines))
        (push (drama-test-kind) kinds)
        (forward-line))
      (nreverse kinds))))

(ert-deftest drama-test-every-line ()
  "Emacs takes every line for what the lexer takes it for."
  (let ((told (getenv "DRAMA_LINES")) wrong)
    (skip-unless (and told (file-exists-p told)))
    (dolist (script (let ((json-array-type 'list) (json-object-type 'alist))
                      (json-read-file told)))
      (let ((file (alist-get 'file script)) (lines (alist-get 'lines script)) (n 0))
        ;; an editor shows control characters in a way of its own
        (unless (or (equal file "lines at random")
                    (seq-some (lambda (line) (string-match-p "[\0-\10\13-\37\177]" line)) lines))
          (cl-mapc (lambda (line kind seen)
                     (setq n (1+ n))
                     (unless (equal (string-remove-prefix "OPEN_" kind) seen)
                       (push (format "%s:%d: %S is %s, taken for %s" file n line kind seen) wrong)))
                   lines (alist-get 'kinds script) (drama-test-kinds lines)))))
    (should (equal nil (nreverse wrong)))))

(defun drama-test-face (text word)
  "The face of WORD in a buffer of TEXT."
  (drama-test-with text
    (search-forward word)
    (get-text-property (match-beginning 0) 'face)))

(ert-deftest drama-test-inside-a-line ()
  (should (equal 'font-lock-constant-face (drama-test-face "@林晚（哽咽）\n" "哽咽")))
  (should (equal 'font-lock-constant-face (drama-test-face "music: suspense 30%\n" "suspense")))
  (should (equal 'font-lock-constant-face (drama-test-face "length: 14s\n" "14s")))
  (should (memq 'bold (ensure-list (drama-test-face "雨 **很** 大\n" "很"))))
  (should (equal 'drama-translation (drama-test-face "en: Who are you?\n" "Who")))
  (should (equal 'font-lock-preprocessor-face
                 (drama-test-face "// drama: allow C306 -- x\n" "drama"))))

(ert-deftest drama-test-outline-and-index ()
  (drama-test-with "# 角色 林晚\n身份：主角\n# 第一集\n内景 大堂 - 夜\n正文\nINT. B - DAY\n"
    (let (levels)
      (while (re-search-forward (concat "^\\(?:" outline-regexp "\\)") nil t)
        (beginning-of-line)
        (push (funcall outline-level) levels)
        (forward-line))
      (should (equal '(1 1 2 2) (nreverse levels))))
    (let ((index (imenu--make-index-alist t)))
      (should (equal "林晚" (caadr (assoc "Cast" index))))
      (should (equal 2 (length (cdr (assoc "Scenes" index))))))))

(ert-deftest drama-test-findings ()
  "What dramac prints becomes what flymake shows, on the right character."
  (require 'flymake)
  (drama-test-with "第一行\n  @林婉 (冷)\n"
    (setq buffer-file-name "/x/a.drama")
    (let ((source (current-buffer)))
      (with-temp-buffer
        (insert "a.drama:2:4: error[C201] no character is called 林婉\n")
        (let ((found (drama--findings (current-buffer) source)))
          (should (equal 1 (length found)))
          (should (equal :error (flymake-diagnostic-type (car found))))
          (should (string-prefix-p "林婉" (with-current-buffer source
                                          (buffer-substring (flymake-diagnostic-beg (car found))
                                                            (point-max))))))))
    (set-buffer-modified-p nil)
    (setq buffer-file-name nil)))

(ert-deftest drama-test-comment-dwim ()
  (drama-test-with "雨落在车上。\n"
    (comment-region (point-min) (point-max))
    (should (equal "// 雨落在车上。\n" (buffer-string)))))

(provide 'drama-mode-test)
;;; drama-mode-test.el ends here
