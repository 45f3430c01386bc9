// What the tests need from the system, installed where that is possible: a browser for the real VS Code, fonts that show Chinese, the programs
// other people's labels are made and read with, and the languages that begun helpers and an editor's configuration are run in. Where it is not
// possible the tests that need them say so.
import { spawnSync } from 'node:child_process'

const WANTED = [
  ['chromium', ['chromium', 'google-chrome', 'chrome']],
  ['fonts-noto-cjk', []],
  ['libimage-exiftool-perl', ['exiftool']],
  ['ffmpeg', ['ffmpeg']],
  ['pre-commit', ['pre-commit']],
  ['strace', ['strace']],
  ['neovim', ['nvim']],
  ['imagemagick', ['convert-im6', 'convert-im6.q16', 'magick']],
  ['golang-go', ['go']],
  ['default-jdk-headless', ['javac']],
  ['python3-pil', []],
  ['emacs-nox', ['emacs']],
]

const has = program => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
const installed = name => spawnSync('dpkg', ['-s', name]).status === 0
const missing = WANTED.filter(([name, programs]) => !(programs.some(has) || (has('dpkg') && installed(name)))).map(
  ([name]) => name,
)

if (missing.length === 0) console.log('system packages: all there')
else if (process.platform === 'linux' && has('apt-get') && process.getuid?.() === 0) {
  const apt = args =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status
  if (apt(['update', '-qq']) !== 0 || apt(['install', '-y', '-qq', '--no-install-recommends', ...missing]) !== 0)
    process.exitCode = 1
  else console.log(`system packages: installed ${missing.join(', ')}`)
} else
  console.log(`system packages: please install ${missing.join(', ')}; tests that need them will be skipped and say so`)
