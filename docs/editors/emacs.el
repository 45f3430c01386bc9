;; Emacs 29 or later, with the built-in Eglot. Eglot runs one server a mode: a mode that has another keeps that one.
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               '((yaml-ts-mode yaml-mode) . ("genai-measures-language-server" "--stdio")))
  (setq-default eglot-workspace-configuration
                '(:genaiMeasures (:language "auto"))))
