import { describe, expect, it } from 'vitest'
import { reader as environment } from '../../../server/src/core/readers/manifest/environment-yml.ts'
import { reader as pipfile } from '../../../server/src/core/readers/manifest/pipfile.ts'
import { reader as pyproject } from '../../../server/src/core/readers/manifest/pyproject-toml.ts'
import { reader as requirements } from '../../../server/src/core/readers/manifest/requirements-txt.ts'
import { reader as setupCfg } from '../../../server/src/core/readers/manifest/setup-cfg.ts'
import { reader as setupPy } from '../../../server/src/core/readers/manifest/setup-py.ts'
import { checkReader, read } from './reader-cases.ts'

checkReader({
  reader: requirements,
  path: 'requirements.txt',
  cases: {
    'pins, extras, markers, hashes and comments': `# 依赖 😀
⟦sdk=>=1.30,<2 openai⟧>=1.30,<2  # chat
⟦sdk LangChain⟧[openai] == 0.3 ; python_version >= "3.9"
⟦sdk=anthropic anthropic⟧==0.40.0 \\
    --hash=sha256:0123456789abcdef
numpy
# dashscope==1.0
⟦sdk=dashscope dashscope⟧
`,
    'options, links, folders and addresses': `-r base.txt
--constraint=constraints.txt
--index-url https://user:secret@pypi.example.cn/simple
-e ./libs/core
-e git+https://github.com/example/x.git@main#egg=⟦sdk openai⟧
⟦exposure=demo-ui gradio⟧ @ https://files.example.com/gradio-5.0-py3-none-any.whl
https://files.example.com/vllm-0.6.whl
`,
    'a name in another writing': '\t⟦sdk Sentence_Transformers⟧~=3.0\n⟦sdk+training:low TRL⟧\n',
    'no line end': '⟦sdk openai⟧',
  },
  lookAlikes: {
    'prose in a file of the name': 'The system must call openai and store the answer.\nUsers shall sign in.\n',
    'only comments': '# openai\n#-r x.txt\n',
    'constraints.txt': 'openai==1.0\n',
    'notes.txt': 'openai\n',
  },
  halfTyped: '\nlang[',
})

const scope = (path: string) =>
  read(requirements, path, 'openai\n').evidence.map(one => 'scope' in one.detail && one.detail.scope)[0]

describe('scopes and links of requirements', () => {
  it('tells by the name what a list is for', () => {
    expect(scope('requirements-dev.txt')).toBe('development')
    expect(scope('dev-requirements.txt')).toBe('development')
    expect(scope('requirements/test.txt')).toBe('test')
    expect(scope('requirements/base.txt')).toBe('runtime')
    expect(scope('requirements/vllm.txt')).toBe('optional')
    expect(scope('requirements-optional.txt')).toBe('optional')
    expect(scope('requirements_versions.txt')).toBe('runtime')
  })

  it('gives includes, constraints and folders as links', () => {
    const { links } = read(
      requirements,
      'requirements.txt',
      '-r base.txt\n-c pins.txt\n-r https://u:p@example.cn/r.txt\n-e ../lib\nopenai\n',
    )
    expect(links?.map(({ specifier }) => specifier)).toEqual(['base.txt', 'pins.txt', '../lib'])
  })
})

checkReader({
  reader: pyproject,
  path: 'app/pyproject.toml',
  cases: {
    'PEP 621 with extras and groups': `[project]
name = "聊天"
dependencies = [
  "⟦sdk=>=1.0 openai⟧>=1.0", # 😀
  '⟦exposure=http-api fastapi⟧[standard]',
]
[project.optional-dependencies]
local = ["⟦sdk:medium=optional vllm⟧==0.6"]
dev = ["⟦sdk:low=development anthropic⟧"]
[dependency-groups]
test = ["⟦sdk:low=test litellm⟧", { include-group = "dev" }]
[build-system]
requires = ["hatchling"]
`,
    'Poetry with groups': `[tool.poetry]
name = "bot"
[tool.poetry.dependencies]
python = "^3.11"
⟦sdk=^1.2 openai⟧ = "^1.2"
"⟦sdk=zhipu zhipuai⟧" = { version = "2.0", optional = true }
[tool.poetry.group.dev.dependencies]
⟦sdk:low=development langchain⟧ = "*"
[tool.poetry.dev-dependencies]
⟦sdk:low=development dashscope⟧ = "*"
`,
    'uv, PDM and Hatch keep development apart': `[project]
name = "x"
dependencies = ["⟦sdk ollama⟧"]
[tool.uv]
dev-dependencies = ["⟦sdk:low=development openai⟧"]
[tool.pdm.dev-dependencies]
lint = ["⟦sdk:low=development anthropic⟧"]
[tool.hatch.envs.docs]
dependencies = ["⟦sdk:low=development litellm⟧"]
`,
    'a fault in the middle, and a table twice': `[project]
name = "x"
dependencies = [
  "⟦sdk openai⟧",
  "half
[tool.black]
line-length = = 100
[project.optional-dependencies]
a = ["⟦sdk anthropic⟧"]
[project.optional-dependencies]
b = ["⟦sdk ollama⟧"]
`,
  },
  lookAlikes: {
    'settings of tools': '[tool.ruff]\nselect = ["E"]\nextend-exclude = ["openai"]\n[tool.openai]\nkey = "x"\n',
    'names outside of lists of dependencies':
      '[project]\nname = "openai"\nkeywords = ["openai", "vllm"]\nclassifiers = ["Topic :: OpenAI"]\n',
  },
  halfTyped: '\nhalf = ["',
})

const unit = (text: string) => read(pyproject, 'pyproject.toml', text).unit

describe('units of Python projects', () => {
  it('tells applications from libraries', () => {
    const server = '[project]\nname = "a"\ndependencies = ["fastapi"]\n'
    expect(unit(server)?.kind).toBe('application')
    expect(
      unit(`${server}[build-system]\nrequires = ["hatchling"]\n[project.scripts]\na-server = "a:main"\n`)?.kind,
    ).toBe('application')
    expect(
      unit('[project]\nname = "b"\nclassifiers = ["Framework :: Flask"]\n[build-system]\nrequires = ["flit"]\n')?.kind,
    ).toBe('library')
    expect(unit('[tool.uv.workspace]\nmembers = ["packages/*"]\n')).toMatchObject({
      kind: 'workspace-root',
      members: ['packages/*'],
    })
  })
})

checkReader({
  reader: setupCfg,
  path: 'setup.cfg',
  cases: {
    'requirements over lines': `[metadata]
name = 聊天
[options]
install_requires =
    ⟦sdk=>=1 openai⟧>=1
    # anthropic
    ⟦exposure=demo-ui streamlit⟧ ; python_version > "3.8"
[options.extras_require]
local = ⟦sdk:medium=optional vllm⟧
test =
\t⟦sdk:low=test litellm⟧
`,
    'requirements on the line': '[options]\ninstall_requires = ⟦sdk openai⟧\n',
    'colons and what builds':
      '[metadata]\nname: x\n[options]\nsetup_requires:\n  ⟦sdk:low=build openai⟧\ninstall_requires: ⟦sdk ollama⟧==0.4\n',
  },
  lookAlikes: { 'linter settings': '[flake8]\nexclude = openai\n    vllm\nper-file-ignores =\n    openai:E501\n' },
  halfTyped: '\n[half',
})

checkReader({
  reader: setupPy,
  path: 'setup.py',
  cases: {
    'lists in the call': `# -*- coding: utf-8 -*-
from setuptools import setup
setup(
    name='聊天😀',
    install_requires=[
        '⟦sdk=>=1.0 openai⟧>=1.0',  # 'anthropic'
        "⟦exposure=http-api flask⟧",
    ],
    extras_require={
        "gpu": ["⟦sdk:medium=optional vllm⟧"],
        'dev': ['⟦sdk:low=development litellm⟧'],
    },
)
`,
    'a list in a variable': `import setuptools
REQUIRED = ["⟦sdk openai⟧", 'numpy']
EXTRA = ["ollama"]
setuptools.setup(name="x", install_requires=REQUIRED)
`,
    'literals joined by the language and by plus': `from setuptools import setup
setup(install_requires=["⟦sdk openai⟧" ">=1", '⟦sdk dash' 'scope⟧', "⟦sdk zhi" + "puai⟧"])
`,
    'a dictionary of arguments, half typed': `config = {
  'name': 'x',
  'install_requires': ['⟦sdk openai⟧', '⟦sdk=dashscope dashscope⟧
}
setup(**config)
`,
  },
  lookAlikes: {
    'requirements read from a file': `from setuptools import setup\nsetup(name='x', install_requires=open('requirements.txt').read().split())\n`,
    'words in texts': `from setuptools import setup\n"""\nopenai\n"""\nsetup(name='openai', description='a wrapper for openai', keywords=['openai'])\n`,
    'a module that sets something up': 'def prepare():\n    return ["openai"]\n',
  },
  halfTyped: "\nx = ['",
})

describe('links of setup.py', () => {
  it('names the requirements file it reads', () => {
    const { links } = read(
      setupPy,
      'setup.py',
      "from setuptools import setup\nsetup(name='x', install_requires=open('requirements/base.txt').read())\n",
    )
    expect(links).toEqual([{ specifier: 'requirements/base.txt', how: 'include' }])
  })
})

checkReader({
  reader: pipfile,
  path: 'Pipfile',
  cases: {
    'both tables':
      '[[source]]\nurl = "https://pypi.org/simple"\n[packages]\n⟦sdk=* openai⟧ = "*"\n[dev-packages]\n⟦sdk:low=development vllm⟧ = "*"\n[requires]\npython_version = "3.11"\n',
    'a table for a value': '[packages]\n"⟦sdk=>=2 zhipuai⟧" = {version = ">=2", extras = ["x"]}\n',
    'a category of one’s own': '[packages]\nrequests = "*"\n[gpu]\n⟦sdk:medium=optional vllm⟧ = "*"\n',
  },
  lookAlikes: { 'sources only': '[[source]]\nname = "openai"\n[scripts]\nopenai = "python x.py"\n' },
  halfTyped: '\nhalf = "',
})

checkReader({
  reader: environment,
  path: 'environment.yml',
  cases: {
    'channels, builds and a pip list': `name: 聊天
channels: [conda-forge]
dependencies:
  - python=3.10
  - conda-forge::⟦sdk openai⟧=1.2=py310
  - pip
  - pip:
      - ⟦sdk=vllm vllm⟧==0.6
      - "⟦exposure=demo-ui gradio⟧"
`,
    'conda only': 'channels: [defaults]\ndependencies:\n- ⟦exposure streamlit⟧\n',
    'with a requirements file':
      'dependencies:\n  - ⟦sdk anthropic⟧>=0.3\n  - pip:\n    - -r requirements.txt\n    - ⟦sdk ollama⟧\n',
  },
  lookAlikes: { 'settings of something else': 'name: production\nvariables:\n  - openai\npip: [openai]\n' },
  halfTyped: '\n  - "half',
})
