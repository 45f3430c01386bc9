import { describe, expect, it } from 'vitest'
import { reader as compose } from '../../../server/src/core/readers/deployment/compose.ts'
import { reader as dockerfile } from '../../../server/src/core/readers/deployment/dockerfile.ts'
import { reader as template } from '../../../server/src/core/readers/deployment/helm-template.ts'
import { reader as values } from '../../../server/src/core/readers/deployment/helm-values.ts'
import { reader as kubernetes } from '../../../server/src/core/readers/deployment/kubernetes.ts'
import { checkReader, read } from '../manifest/reader-cases.ts'

checkReader({
  reader: dockerfile,
  path: 'docker/Dockerfile',
  cases: {
    'stages, environment and installs': `# syntax=docker/dockerfile:1
# 构建 😀
ARG BASE=⟦sdk=vllm vllm/vllm-openai⟧:v0.6
FROM node:20 AS build
ENV ⟦credential-name=openai OPENAI_API_KEY⟧="" \\
    # the address below is the default
    OPENAI_BASE_URL=https://⟦endpoint=openai api.openai.com⟧/v1
FROM $BASE
RUN apt-get update && pip install --no-cache-dir -i https://user:secret@pypi.example.cn/simple "⟦sdk=>=1.0 openai⟧>=1.0" gradio==5.0 && echo openai
COPY --from=build /app /app
EXPOSE ⟦exposure:medium=weak 8000⟧ 5432
CMD ["python", "-m", "openai"]
`,
    'an old way of setting, a mirror and a digest': `FROM docker.m.example.cn/⟦sdk=ollama ollama/ollama⟧@sha256:0123
ENV ⟦credential-name=dashscope DASHSCOPE_API_KEY⟧ sk-not-shown
ARG ⟦credential-name=zhipu ZHIPU_API_KEY⟧
RUN npm install -g ⟦sdk @anthropic-ai/sdk⟧@1.0 && npm ci
`,
    'a line left open':
      'FROM ⟦sdk xprobe/xinference⟧:latest\nENV ⟦credential-name MOONSHOT_API_KEY⟧=\nRUN pip install ⟦sdk openai⟧ \\\n',
  },
  lookAlikes: {
    'comments and a stage of a known name':
      '# FROM ollama/ollama\nFROM python:3.12 AS ollama\n# ENV OPENAI_API_KEY=1\nFROM ollama\nRUN echo pip openai\n',
    'no image at all': 'ENV OPENAI_API_KEY=x\n',
    'docker/Dockerfile.md': 'FROM ollama/ollama\n',
  },
  halfTyped: '\nENV half',
})

checkReader({
  reader: compose,
  path: 'node/compose-files/llm.yml',
  cases: {
    'a name that does not say so': `services:
  llm:
    image: ⟦sdk=llm ollama/ollama⟧:latest
    ports: ["⟦exposure:medium=llm 11434:11434⟧"]
`,
  },
  lookAlikes: {
    'services of a framework': 'services:\n  App\\Chat:\n    arguments: [ollama/ollama]\n',
    'services of a pipeline': 'jobs:\n  test:\n    services:\n      llm:\n        image: ollama/ollama\n',
    'a declaration': 'version: 1\nservices:\n  - name: llm\n    image: ollama/ollama\n',
  },
})

checkReader({
  reader: compose,
  path: 'deploy/docker-compose.prod.yml',
  cases: {
    'services, one of them commented out': `# 部署 😀
services:
  web:
    build: ./web
    ports:
      - "⟦exposure:medium=web 3000:3000⟧"
      - ⟦access-control=loopback 127.0.0.1:9229:3001⟧
    environment:
      - ⟦credential-name=web OPENAI_API_KEY⟧=\${OPENAI_API_KEY}
      - BASE_URL=\${BASE_URL:-https://⟦endpoint=dashscope dashscope.aliyuncs.com⟧/compatible-mode/v1}
      - TZ=Asia/Shanghai
  # ollama:
  #   image: ollama/ollama
  db:
    image: postgres:16
    ports: ["5432:5432", "8081:8080"]
  model:
    image: "⟦sdk=model vllm/vllm-openai⟧:v0.6.4"
`,
    'a map, a default for the image and long ports': `version: "3"
services:
  llm:
    image: \${LLM_IMAGE:-⟦sdk=ollama ollama/ollama⟧}:\${TAG:-latest}
    environment:
      ⟦credential-name=deepseek DEEPSEEK_API_KEY⟧: "sk-never-shown"
      API_HOST: ⟦endpoint=moonshot api.moonshot.cn⟧
    ports:
      - target: 11434
        published: ⟦exposure 8080⟧
        protocol: tcp
`,
    'a mainland registry and the network of the machine':
      'services:\n  a:\n    image: ⟦audience-hint:medium=mainland-cloud registry.cn-hangzhou.aliyuncs.com⟧/ex/web:1\n    network_mode: "⟦exposure=weak host⟧"\n',
    'an anchor with the environment': `x-env: &env
  ⟦credential-name=a OPENAI_API_KEY⟧: \${K}
services:
  a:
    image: example/a
    environment: *env
`,
    'a tab and a line half typed':
      'services:\n  a:\n    image: ⟦sdk ollama/ollama⟧\n\t    tty: true\n  b:\n    image: ⟦sdk lmsysorg/sglang⟧\n    ports:\n    - "⟦exposure 30000:30000⟧"\n',
  },
  lookAlikes: {
    'a file of another kind': 'compose: true\nimage: ollama/ollama\nenvironment:\n  OPENAI_API_KEY: x\n',
    'internal ports':
      'services:\n  app:\n    image: example/app\n    expose: ["3000"]\n  redis:\n    image: redis\n    ports: ["6379:6379"]\n',
  },
  halfTyped: '\n  half: "',
})

describe('links of Compose services', () => {
  it('names the folders they are built from and the files they read', () => {
    const text =
      'services:\n  a:\n    build: { context: ./web }\n    env_file: [.env, { path: .env.local }]\n  b:\n    build: ../api\n'
    expect(read(compose, 'compose.yaml', text).links).toEqual([
      { specifier: './web', how: 'config' },
      { specifier: '.env', how: 'include' },
      { specifier: '.env.local', how: 'include' },
      { specifier: '../api', how: 'config' },
    ])
  })

  it('never carries what a key holds', () => {
    const text =
      'services:\n  a:\n    image: x/y\n    environment:\n      OPENAI_API_KEY: sk-secret-1\n      OPENAI_BASE_URL: https://user:sk-secret-2@api.openai.com/v1?key=sk-secret-3\n'
    const { evidence } = read(compose, 'compose.yaml', text)
    expect(evidence.map(({ value }) => value)).toEqual(['OPENAI_API_KEY', 'api.openai.com'])
    expect(JSON.stringify(evidence)).not.toContain('secret')
  })
})

checkReader({
  reader: kubernetes,
  path: 'k8s/app.yaml',
  cases: {
    'several documents': `apiVersion: apps/v1
kind: Deployment
metadata: { name: 聊天 }
spec:
  template:
    spec:
      containers:
        - name: llm
          image: ⟦sdk=聊天 vllm/vllm-openai⟧:v0.6 # 😀
          env:
            - name: ⟦credential-name=聊天 OPENAI_API_KEY⟧
              valueFrom: { secretKeyRef: { name: keys, key: openai } }
            - { name: OPENAI_BASE_URL, value: "https://⟦endpoint=openai api.openai.com⟧/v1" }
---
apiVersion: v1
kind: Service
metadata:
  name: front
spec:
  type: ⟦exposure=front LoadBalancer⟧
---
apiVersion: networking.k8s.io/v1
kind: ⟦exposure:medium=weak Ingress⟧
metadata: { name: front }
---
apiVersion: v1
kind: Secret
metadata: { name: keys }
stringData:
  ⟦credential-name DASHSCOPE_API_KEY⟧: sk-never
`,
    'a config map and a job': `kind: ConfigMap
apiVersion: v1
metadata: {name: c}
data:
  BASE: https://⟦endpoint=zhipu open.bigmodel.cn⟧/api/paas/v4
---
apiVersion: batch/v1
kind: CronJob
metadata: {name: j}
spec: {jobTemplate: {spec: {template: {spec: {containers: [{name: a, image: "⟦sdk=j ollama/ollama⟧"}]}}}}}
`,
    'a chart’s template': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "chat.fullname" . }}
  {{- with .Values.annotations }}
  annotations: {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  template:
    spec:
      containers:
        - name: a
          image: "⟦sdk xprobe/xinference⟧:{{ .Values.tag }}"
          {{- if .Values.key }}
          env:
            - name: ⟦credential-name OPENAI_API_KEY⟧
              value: {{ .Values.key | quote }}
          {{- end }}
`,
  },
  lookAlikes: {
    'a service inside the cluster':
      'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: ClusterIP, ports: [{port: 80}]}\n',
    'a definition of resources':
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: x}\nspec: {image: ollama/ollama}\n',
    'any other YAML': 'kind: note\nimage: ollama/ollama\nenv: [{name: OPENAI_API_KEY}]\n',
  },
  halfTyped: '\n  half: "',
})

checkReader({
  reader: values,
  path: 'chart/values.yaml',
  cases: {
    'image by repository and tag': `# 默认值 😀
llm:
  image:
    repository: ⟦sdk=llm vllm/vllm-openai⟧
    tag: v0.6
⟦exposure:medium ingress⟧: {enabled: true}
service:
  type: ClusterIP
env:
  ⟦credential-name=env OPENAI_API_KEY⟧: ""
  LOG_LEVEL: info
`,
    'lists of environment and a whole image': `web:
  image: "⟦sdk=web ollama/ollama⟧:0.5"
  service:
    type: ⟦exposure=web NodePort⟧
  extraEnv:
    - name: ⟦credential-name=web DEEPSEEK_API_KEY⟧
      value: x
    - name: PROXY
      value: https://⟦endpoint=deepseek api.deepseek.com⟧
`,
    'a repository next to its tag': 'repository: ⟦sdk lmsysorg/sglang⟧\ntag: latest\n',
  },
  lookAlikes: {
    'what is switched off':
      'ingress:\n  enabled: false\nimage:\n  repository: example/web\n  tag: "1"\n# ollama:\n#   image: ollama/ollama\n',
    'chart/values.schema.json': '{"image": "ollama/ollama"}',
  },
  halfTyped: '\nhalf: "',
})

checkReader({
  reader: template,
  path: 'chart/templates/deployment.yaml',
  cases: {
    'loops that are no YAML': `{{- range $name, $svc := .Values.services }}
kind: Deployment
      {{ if $svc.gpu }}
      - image: ⟦sdk vllm/vllm-openai⟧:{{ $svc.tag }} # 😀
      {{ else }}
      - image: "⟦sdk ollama/ollama⟧"
      {{ end }}
        env:
          - name: ⟦credential-name OPENAI_API_KEY⟧
            valueFrom: {}
          - name: BASE_URL
            value: "https://⟦endpoint=openai api.openai.com⟧/v1"
{{- end }}
`,
    'pairs of a secret':
      'data:\n  ⟦credential-name ZHIPU_API_KEY⟧: {{ .Values.key | b64enc }}\n  {{- if .x }}\n  ⟦credential-name MOONSHOT_API_KEY⟧: x\n  {{- end }}\n',
    'a name and its value around a condition':
      "- name: OPENAI_API_BASE\n{{- if .Values.base }}\n  value: 'https://⟦endpoint dashscope.aliyuncs.com⟧/api'\n{{- end }}\n",
  },
  lookAlikes: {
    comments: '# image: ollama/ollama\n# - name: OPENAI_API_KEY\nname: OPENAI\nimage: {{ .Values.image }}\n',
  },
  halfTyped: '\n- name: "',
})
