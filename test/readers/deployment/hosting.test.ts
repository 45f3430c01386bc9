import { reader as appEngine } from '../../../server/src/core/readers/deployment/app-engine-yaml.ts'
import { reader as fly } from '../../../server/src/core/readers/deployment/fly-toml.ts'
import { reader as netlify } from '../../../server/src/core/readers/deployment/netlify-toml.ts'
import { reader as procfile } from '../../../server/src/core/readers/deployment/procfile.ts'
import { reader as render } from '../../../server/src/core/readers/deployment/render-yaml.ts'
import { reader as proxy } from '../../../server/src/core/readers/deployment/reverse-proxy.ts'
import { reader as serverless } from '../../../server/src/core/readers/deployment/serverless.ts'
import { reader as vercel } from '../../../server/src/core/readers/deployment/vercel-json.ts'
import { reader as wrangler } from '../../../server/src/core/readers/deployment/wrangler.ts'
import { checkReader } from '../manifest/reader-cases.ts'

checkReader({
  reader: procfile,
  path: 'Procfile',
  cases: {
    'a web process and a worker': '⟦exposure:medium=http-api web⟧: gunicorn app:app\nworker: python worker.py # 😀\n',
    'only a worker that names an address':
      'worker: python relay.py --upstream https://⟦endpoint=openai api.openai.com⟧/v1\n',
    'comments and release steps': '# web: old\nrelease: ./migrate\n⟦exposure web⟧: node server.js\n',
  },
  lookAlikes: { 'no processes': 'web:\n# web: x\n', 'a bot': 'bot: python bot.py\n' },
  halfTyped: '\nhalf',
})

checkReader({
  reader: serverless,
  path: 'serverless.yml',
  cases: {
    'the Serverless Framework': `service: 聊天
provider:
  name: tencent
  region: ⟦audience-hint:medium=mainland-cloud ap-guangzhou⟧
  environment:
    ⟦credential-name=tencent-hunyuan HUNYUAN_API_KEY⟧: \${env:K}
functions:
  chat:
    handler: index.main
    events:
      - ⟦exposure=chat http⟧: { path: /chat, method: post }
      - schedule: rate(1 day)
`,
    'Serverless Devs': `edition: 3.0.0
vars: { region: ⟦audience-hint cn-hangzhou⟧ }
resources:
  web:
    component: fc3
    props:
      environmentVariables:
        ⟦credential-name=dashscope DASHSCOPE_API_KEY⟧: x
      triggers:
        - triggerName: t
          triggerType: ⟦exposure=web http⟧
`,
    'AWS SAM': `Transform: AWS::Serverless-2016-10-31
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Policies: [{ Statement: [{ Action: "⟦endpoint=aws-bedrock bedrock:InvokeModel⟧" }] }] # bedrock:Converse
      Environment: { Variables: { ⟦credential-name=openai OPENAI_API_KEY⟧: x } }
      Events: { Post: { Type: ⟦exposure=Fn Api⟧ } }
`,
  },
  lookAlikes: {
    'a Hong Kong region and no events':
      'provider: { name: aliyun, region: cn-hongkong }\nfunctions: { a: { handler: a.b } }\n',
    'functions of something else': 'functions:\n  - name: openai\n    environment: { OPENAI_API_KEY: x }\n',
  },
  halfTyped: '\n  half: "',
})

checkReader({
  reader: vercel,
  path: 'web/vercel.json',
  cases: {
    'a framework': '{ "$schema": "x", "⟦exposure:medium=web-ui framework⟧": "nextjs" }',
    'environment in two places':
      '{ "⟦exposure version⟧": 2, "env": { "⟦credential-name=openai OPENAI_API_KEY⟧": "@key" }, "build": { "env": { "BASE": "https://⟦endpoint api.deepseek.com⟧" } } }',
    'half typed': '{ "⟦exposure rewrites⟧": [{ "source": "/api/(.*)", "destination": "/',
  },
  lookAlikes: { 'nothing in it': '{}', 'another format': '{ "appid": "x", "key": "OPENAI_API_KEY" }' },
})

checkReader({
  reader: netlify,
  path: 'netlify.toml',
  cases: {
    'a site':
      '[⟦exposure:medium=web-ui build⟧]\npublish = "dist"\n[build.environment]\n⟦credential-name OPENAI_API_KEY⟧ = ""\n',
    'a context':
      '[⟦exposure build⟧]\ncommand = "x"\n[context.production.environment]\nOPENAI_BASE_URL = "https://⟦endpoint=openai api.openai.com⟧/v1"\n',
    'redirects with a fault': 'x = = 1\n[[⟦exposure redirects⟧]]\nfrom = "/api"\n',
  },
  lookAlikes: { 'plug-in settings': '[[plugins]]\npackage = "openai"\n' },
  halfTyped: '\nhalf = "',
})

checkReader({
  reader: fly,
  path: 'fly.toml',
  cases: {
    'an application':
      'app = "聊天"\n[⟦exposure:medium=http-api http_service⟧]\ninternal_port = 8080\n[env]\n⟦credential-name OPENAI_API_KEY⟧ = ""\n',
    'an image and services':
      'app = "x"\n[build]\nimage = "⟦sdk ollama/ollama⟧:latest"\n[[⟦exposure services⟧]]\ninternal_port = 80\n',
    'no service': 'app = "x"\nprimary_region = "hkg"\n[env]\nBASE = "https://⟦endpoint api.moonshot.cn⟧"\n',
  },
  lookAlikes: { 'no application': '[services]\nport = 1\n[env]\nOPENAI_API_KEY = "x"\n' },
  halfTyped: '\nhalf = "',
})

checkReader({
  reader: render,
  path: 'render.yaml',
  cases: {
    'services and their keys': `services:
  - type: ⟦exposure=聊天 web⟧
    name: 聊天
    envVars:
      - key: ⟦credential-name=聊天 OPENAI_API_KEY⟧
        sync: false
  - type: worker
    name: w
    image: { url: "⟦sdk=w docker.io/ollama/ollama⟧:latest" }
`,
    'groups of variables':
      'envVarGroups:\n  - name: g\n    envVars:\n      - key: BASE\n        value: https://⟦endpoint=g api.openai.com⟧/v1\n',
    'a private service':
      'services:\n- type: pserv\n  name: p\n  envVars: [{key: ⟦credential-name DEEPSEEK_API_KEY⟧, value: x}]\n',
  },
  lookAlikes: { 'a scene': 'services: []\nrender:\n  type: web\n' },
  halfTyped: '\nhalf: "',
})

checkReader({
  reader: appEngine,
  path: 'app.yaml',
  cases: {
    'a runtime with variables':
      "runtime: ⟦exposure python312⟧\nenv_variables:\n  ⟦credential-name OPENAI_API_KEY⟧: ''\n",
    'a flexible one': 'env: flex\nruntime: ⟦exposure nodejs⟧ # 😀\n',
    'an address': 'runtime: ⟦exposure go122⟧\nenv_variables: { BASE: "https://⟦endpoint api.openai.com⟧" }\n',
  },
  lookAlikes: {
    'settings of an application': 'app:\n  name: x\n  runtime: python\nenv_variables:\n  OPENAI_API_KEY: x\n',
  },
  halfTyped: '\nhalf: "',
})

checkReader({
  reader: wrangler,
  path: 'wrangler.toml',
  cases: {
    'a worker with variables':
      'name = "聊天"\n⟦exposure:medium main⟧ = "src/index.ts"\n[vars]\n⟦credential-name OPENAI_API_KEY⟧ = ""\n',
    'an environment':
      '⟦exposure main⟧ = "x.js"\n[env.production.vars]\nBASE = "https://⟦endpoint api.anthropic.com⟧"\n',
    'a binding to models': '⟦exposure main⟧ = "x.ts"\n[⟦endpoint:medium=cloudflare ai⟧]\nbinding = "AI"\n',
    'a site of pages': '⟦exposure pages_build_output_dir⟧ = "dist"\n',
  },
  lookAlikes: { 'names only': 'name = "x"\n[vars]\nOPENAI_API_KEY = "x"\n' },
  halfTyped: '\nhalf = "',
})

checkReader({
  reader: proxy,
  path: 'deploy/nginx.conf',
  cases: {
    nginx:
      'server {\n  server_name ⟦audience-hint:medium=cn-domain chat.shop.cn⟧ www.shop.com; # 😀\n  location /v1/ {\n    ⟦exposure proxy_pass⟧ https://⟦endpoint=openai api.openai.com⟧/v1/;\n    # proxy_pass https://api.anthropic.com;\n  }\n}\n',
    'on one line': 'location / { ⟦exposure proxy_pass⟧ https://⟦endpoint api.moonshot.cn⟧; }\n',
    Caddy:
      'chat.shop.com {\n\t⟦exposure reverse_proxy⟧ https://⟦endpoint=anthropic api.anthropic.com⟧ {\n\t\theader_up Host {upstream_hostport}\n\t}\n}\n',
    Apache: '⟦exposure ProxyPass⟧ /v1 https://⟦endpoint=deepseek api.deepseek.com⟧/v1\n',
  },
  lookAlikes: {
    'a proxy to the product itself':
      'server {\n  server_name example.cn;\n  location / { proxy_pass http://127.0.0.1:3000; }\n}\n',
    'an address in a header': 'add_header Content-Security-Policy "connect-src https://api.openai.com";\n',
  },
  halfTyped: '\nproxy_pass ',
})
