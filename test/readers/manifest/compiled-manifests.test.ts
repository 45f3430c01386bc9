import { describe, expect, it } from 'vitest'
import { reader as gradle } from '../../../server/src/core/readers/manifest/build-gradle.ts'
import { reader as cargo } from '../../../server/src/core/readers/manifest/cargo-toml.ts'
import { reader as go } from '../../../server/src/core/readers/manifest/go-mod.ts'
import { reader as catalogue } from '../../../server/src/core/readers/manifest/libs-versions-toml.ts'
import { reader as maven } from '../../../server/src/core/readers/manifest/pom-xml.ts'
import { checkReader, read } from './reader-cases.ts'

checkReader({
  reader: go,
  path: 'backend/go.mod',
  cases: {
    'a block with indirect ones': `module example.cn/聊天

go 1.23

require (
\t⟦sdk=openai github.com/sashabaranov/go-openai⟧ v1.36.0
\t⟦exposure=http-api github.com/gin-gonic/gin⟧ v1.10.0 // web
\tgithub.com/ollama/ollama v0.5.0 // indirect
\t⟦audience-hint=mainland-payment github.com/smartwalle/alipay/v3⟧ v3.2.0
)
`,
    'single lines and a replacement': `module x
require ⟦sdk github.com/anthropics/anthropic-sdk-go⟧ v0.2.0-alpha.1
replace example.cn/core => ../core
`,
    'a major version, a tool, a block left open': `module x
tool ⟦exposure:low github.com/spf13/cobra⟧
require (
\t⟦sdk github.com/openai/openai-go/v2⟧ v2.0.0
\t// github.com/tmc/langchaingo v0.1.0
`,
  },
  lookAlikes: {
    exclusions: 'module x\nexclude github.com/sashabaranov/go-openai v1.0.0\nretract v1.2.3\n',
    'backend/go.sum': 'github.com/sashabaranov/go-openai v1.36.0 h1:abc=\n',
  },
})

checkReader({
  reader: maven,
  path: 'server/pom.xml',
  cases: {
    'properties, scopes and exclusions': `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent><groupId>cn.example</groupId><artifactId>父</artifactId><version>1</version></parent>
  <artifactId>chat😀</artifactId>
  <properties><l4j.group>dev.langchain4j</l4j.group><l4j>1.0</l4j></properties>
  <dependencies>
    <!-- <dependency><groupId>dev.langchain4j</groupId><artifactId>langchain4j-ollama</artifactId></dependency> -->
    <dependency>
      <groupId>\${l4j.group}</groupId>
      <artifactId>⟦sdk=1.0 langchain4j-open-ai⟧</artifactId>
      <version>\${l4j}</version>
      <exclusions><exclusion><groupId>dev.langchain4j</groupId><artifactId>langchain4j-ollama</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><groupId>dev.langchain4j</groupId><artifactId>⟦sdk:low=test langchain4j-anthropic⟧</artifactId><scope>test</scope></dependency>
    <dependency><groupId>org.springframework.boot</groupId><artifactId> ⟦exposure:high=http-api spring-boot-starter-web⟧ </artifactId></dependency>
  </dependencies>
</project>`,
    'managed versions, a profile and an optional one': `<project><groupId>a</groupId><artifactId>b</artifactId>
<dependencyManagement><dependencies>
<dependency><groupId>dev.langchain4j</groupId><artifactId>⟦sdk:low=build langchain4j-ollama⟧</artifactId></dependency>
</dependencies></dependencyManagement>
<profiles><profile><dependencies>
<dependency><groupId>dev.langchain4j</groupId><artifactId>⟦sdk:medium=optional langchain4j-open-ai⟧</artifactId></dependency>
</dependencies></profile></profiles>
<dependencies>
<dependency><groupId>com.aliyun.oss</groupId><artifactId>⟦audience-hint:medium=mainland-cloud aliyun-sdk-oss⟧</artifactId><optional>true</optional></dependency>
</dependencies></project>`,
    'elements left open': `<project>
<dependencies>
<dependency><groupId>dev.langchain4j</groupId><artifactId>⟦sdk langchain4j-open-ai⟧</artifactId></dependency>
<dependency><groupId>dev.langchain4j</groupId><artifactId>⟦sdk langchain4j-anthropic⟧</artif`,
  },
  lookAlikes: {
    'a plug-in and its dependencies':
      '<project><artifactId>x</artifactId><build><plugins><plugin><groupId>dev.langchain4j</groupId><artifactId>langchain4j-open-ai</artifactId></plugin></plugins></build></project>',
    'another document':
      '<settings><dependencies><dependency><groupId>dev.langchain4j</groupId><artifactId>langchain4j-open-ai</artifactId></dependency></dependencies></settings>',
  },
  halfTyped: '\n<dependency><gro',
})

const unit = (inner: string) => read(maven, 'a/pom.xml', `<project>${inner}</project>`).unit

describe('units of Maven projects', () => {
  it('names the project by what it inherits, and finds its parent', () => {
    const parent = '<parent><groupId>cn.example</groupId><artifactId>p</artifactId>'
    expect(unit(`${parent}</parent><artifactId>a</artifactId>`)).toMatchObject({
      name: 'cn.example:a',
      parent: '../pom.xml',
    })
    expect(
      unit(`${parent}<relativePath>../../parent/pom.xml</relativePath></parent><artifactId>a</artifactId>`)?.parent,
    ).toBe('../../parent/pom.xml')
    expect(unit(`${parent}<relativePath/></parent><artifactId>a</artifactId>`)?.parent).toBeUndefined()
  })

  it('tells what is run, what is built upon, and what only holds modules', () => {
    const boot = '<build><plugins><plugin><artifactId>spring-boot-maven-plugin</artifactId></plugin></plugins></build>'
    expect(unit(`<artifactId>a</artifactId>${boot}`)?.kind).toBe('application')
    expect(unit('<artifactId>a</artifactId><packaging>war</packaging>')?.kind).toBe('application')
    expect(unit('<artifactId>a-spring-boot-starter</artifactId>')?.kind).toBe('library')
    expect(unit('<artifactId>a</artifactId><modules><module>b</module><module>c</module></modules>')).toMatchObject({
      kind: 'workspace-root',
      members: ['b', 'c'],
    })
    expect(unit('<artifactId>a</artifactId>')?.kind).toBe('unknown')
  })

  it('resolves properties in the names other projects use', () => {
    const inner =
      '<groupId>cn.example</groupId><artifactId>a</artifactId><dependencies><dependency><groupId>${project.groupId}</groupId><artifactId>core</artifactId></dependency></dependencies>'
    expect(unit(inner)?.dependencies).toEqual(['cn.example:core'])
  })
})

checkReader({
  reader: gradle,
  path: 'app/build.gradle',
  cases: {
    Groovy: `plugins {
  id '⟦exposure=mobile com.android.application⟧'
}
dependencies { // 依赖 😀
  implementation '⟦sdk=1.0 dev.langchain4j:langchain4j-open-ai⟧:1.0'
  // implementation 'dev.langchain4j:langchain4j-ollama:1.0'
  testImplementation "⟦sdk:low=test dev.langchain4j:langchain4j-anthropic⟧:$version"
  implementation group: 'com.aliyun.oss', name: '⟦audience-hint aliyun-sdk-oss⟧', version: '3.17'
  implementation('⟦exposure org.springframework.boot:spring-boot-starter-web⟧') {
    exclude group: 'dev.langchain4j', module: 'langchain4j-ollama'
  }
  implementation '⟦sdk dev.langchain4j:' + 'langchain4j-ollama⟧'
  implementation project(':core')
}
`,
    Kotlin: `plugins { id("org.springframework.boot") version "3.4.0" }
buildscript { dependencies { classpath("⟦sdk:low=build dev.langchain4j:langchain4j-open-ai⟧:1") } }
dependencies {
    implementation(platform("⟦sdk dev.langchain4j:langchain4j-bom⟧:1.0"))
    api(
        "⟦sdk dev.langchain4j:langchain4j-anthropic⟧:1.0",
    )
    implementation(libs.openai.java)
    implementation(files("libs/a.jar"))
}
`,
    'source sets of a multi-platform build': `kotlin { sourceSets {
  commonMain.dependencies { implementation("⟦sdk dev.langchain4j:langchain4j-ollama⟧:1") }
  commonTest.dependencies { implementation("⟦sdk:low=test dev.langchain4j:langchain4j-open-ai⟧:1") }
} }
`,
    'a bracket left open': `dependencies {
  implementation("⟦sdk dev.langchain4j:langchain4j-open-ai⟧:1"
  implementation("dev.langch
}
`,
  },
  lookAlikes: {
    'names outside of dependencies':
      "repositories { maven { url 'https://example.cn/dev.langchain4j:langchain4j-open-ai' } }\next { lib = 'dev.langchain4j:langchain4j-open-ai:1' }\n",
    'an exclusion for all': "configurations.all { exclude group: 'dev.langchain4j', module: 'langchain4j-open-ai' }\n",
  },
  halfTyped: "\nx = '",
})

describe('units of Gradle builds', () => {
  it('reads projects, aliases and members', () => {
    const app = read(
      gradle,
      'app/build.gradle.kts',
      'plugins { id("com.android.application") }\ndependencies {\n implementation(project(":core:api"))\n implementation(libs.openai.java)\n}\n',
    )
    expect(app.unit).toMatchObject({ kind: 'application', name: ':app', dependencies: [':core:api'] })
    expect(app.links).toEqual([{ specifier: 'libs.openai.java', how: 'config' }])
    const settings = read(gradle, 'settings.gradle', "rootProject.name = 'x'\ninclude ':app', ':core:api'\n")
    expect(settings.unit).toMatchObject({ kind: 'workspace-root', members: ['app', 'core/api'] })
    expect(read(gradle, 'lib/build.gradle', "apply plugin: 'java-library'\n").unit?.kind).toBe('library')
  })
})

checkReader({
  reader: catalogue,
  path: 'gradle/libs.versions.toml',
  cases: {
    'modules, groups and short forms': `[versions]
l4j = "1.0.0"
[libraries]
chat = { module = "⟦sdk:medium=1.0.0 dev.langchain4j:langchain4j-open-ai⟧", version.ref = "l4j" }
other = { group = "dev.langchain4j", name = "⟦sdk:medium langchain4j-anthropic⟧", version = "1" }
short = "⟦sdk:medium=2.0 dev.langchain4j:langchain4j-ollama⟧:2.0"
`,
    'a fault between':
      '[libraries]\na = "⟦sdk dev.langchain4j:langchain4j-open-ai⟧:1"\nb = = 2\nc = "⟦sdk dev.langchain4j:langchain4j-ollama⟧:1"\n',
    'without versions':
      '[libraries]\nweb = { module = "⟦exposure:medium org.springframework.boot:spring-boot-starter-web⟧" }\n',
  },
  lookAlikes: {
    'plug-ins and bundles': '[plugins]\nx = "dev.langchain4j:langchain4j-open-ai:1"\n[bundles]\nai = ["openai"]\n',
  },
  halfTyped: '\nhalf = "',
})

checkReader({
  reader: cargo,
  path: 'src-tauri/Cargo.toml',
  cases: {
    'tables, features and a new name': `[package]
name = "聊天"
[dependencies]
⟦exposure=desktop tauri⟧ = { version = "2", features = [] }
⟦sdk=0.27 async-openai⟧ = "0.27"
ai = { package = "⟦sdk ollama-rs⟧", version = "0.2" }
[dev-dependencies]
⟦exposure:low axum⟧ = "0.7"
`,
    'a dotted table and a target': `[package]
name = "x"
[dependencies.⟦sdk:medium=optional async-openai⟧]
version = "0.27"
optional = true
[target.'cfg(unix)'.dependencies]
⟦exposure axum⟧ = "0.7"
`,
    'a workspace pins':
      '[workspace]\nmembers = ["crates/*"]\n[workspace.dependencies]\n⟦sdk:low=build async-openai⟧ = "0.27"\n',
  },
  lookAlikes: {
    'features that share a name':
      '[package]\nname = "openai"\n[features]\nasync-openai = []\ndefault = ["async-openai"]\n',
  },
  halfTyped: '\nhalf = "',
})

const crate = (text: string) => read(cargo, 'Cargo.toml', text).unit

describe('units of Cargo packages', () => {
  it('tells what is run from what is built upon', () => {
    expect(crate('[package]\nname = "a"\n[[bin]]\nname = "a"\n')?.kind).toBe('application')
    expect(crate('[package]\nname = "a"\nkeywords = ["x"]\n[lib]\nname = "a"\n')?.kind).toBe('library')
    expect(crate('[package]\nname = "a"\n')?.kind).toBe('unknown')
    expect(crate('[workspace]\nmembers = ["a"]\n')).toMatchObject({ kind: 'workspace-root', members: ['a'] })
  })
})
