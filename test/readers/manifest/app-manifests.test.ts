import { describe, expect, it } from 'vitest'
import { reader as composer } from '../../../server/src/core/readers/manifest/composer-json.ts'
import { reader as gemfile } from '../../../server/src/core/readers/manifest/gemfile.ts'
import { reader as swift } from '../../../server/src/core/readers/manifest/package-swift.ts'
import { reader as podfile } from '../../../server/src/core/readers/manifest/podfile.ts'
import { reader as pubspec } from '../../../server/src/core/readers/manifest/pubspec-yaml.ts'
import { checkReader, read } from './reader-cases.ts'

checkReader({
  reader: gemfile,
  path: 'Gemfile',
  cases: {
    'groups and options': `source 'https://rubygems.org'
gem '⟦exposure=web-ui rails⟧', '~> 7.1' # 😀
gem "⟦sdk=runtime ruby-openai⟧", "~> 7.0", require: 'openai'
# gem 'anthropic'
group :development, :test do
  gem '⟦sdk:low=development anthropic⟧'
end
gem '⟦sdk:low=test ollama-ai⟧', group: :test
`,
    'a condition and a call over lines': `if ENV['AI']
  gem 'rake'
  gem '⟦sdk ruby-openai⟧',
      git: 'https://example.cn/ruby-openai.git'
end
gem '⟦audience-hint=foreign-payment stripe⟧'
`,
    'a string left open': "gem '⟦sdk ruby-openai⟧'\ngem '⟦sdk anthropic⟧\ngem '⟦audience-hint alipay⟧'\n",
  },
  lookAlikes: {
    'words that are no gems': "source 'https://ruby-openai.example'\nruby '3.3.0'\nputs 'ruby-openai'\n",
    'a comment block': "=begin\ngem 'ruby-openai'\n=end\n",
  },
  halfTyped: "\ngem '",
})

describe('gem specifications', () => {
  it('are libraries with scopes of their own', () => {
    const text =
      "Gem::Specification.new do |spec|\n  spec.name = 'chat'\n  spec.add_dependency 'ruby-openai', '>= 7'\n  spec.add_development_dependency 'anthropic'\nend\n"
    const { evidence, unit } = read(gemfile, 'chat.gemspec', text)
    expect(evidence.map(({ value, confidence }) => `${value} ${confidence}`)).toEqual([
      'ruby-openai high',
      'anthropic low',
    ])
    expect(unit).toMatchObject({ name: 'chat', kind: 'library' })
  })
})

checkReader({
  reader: composer,
  path: 'composer.json',
  cases: {
    'a project': `{ "name": "ex/聊天", "type": "project",
  "require": { "php": ">=8.2", "ext-curl": "*", "⟦sdk=^0.10 openai-php/client⟧": "^0.10", "⟦exposure laravel/framework⟧": "^11" },
  "require-dev": { "⟦sdk:low=development openai-php/laravel⟧": "^0.10" } }`,
    'letters in another case': '{ "require": { "⟦sdk OpenAI-PHP/Client⟧": "*" } }',
    'half typed':
      '{ "require": { "⟦sdk openai-php/client⟧": "*", "⟦audience-hint=mainland-payment yansongda/pay⟧": "~3", "lara',
  },
  lookAlikes: {
    'suggestions and conflicts':
      '{ "name": "openai-php/client", "suggest": { "openai-php/client": "for chat" }, "conflict": { "openai-php/laravel": "*" } }',
  },
})

checkReader({
  reader: pubspec,
  path: 'app/pubspec.yaml',
  cases: {
    'a Flutter application': `name: 聊天
publish_to: none
dependencies:
  ⟦exposure=mobile flutter⟧:
    sdk: flutter
  ⟦sdk=^5.0.0 dart_openai⟧: ^5.0.0 # 😀
  ⟦audience-hint=mainland-login fluwx⟧: ^4.0.0
dev_dependencies:
  ⟦sdk:low=development ollama_dart⟧: ^0.2.0
`,
    'a package': "name: kit\nversion: 1.0.0\ndependencies: { '⟦sdk openai_dart⟧': any }\n",
    'a tab for an indent': 'name: x\ndependencies:\n  ⟦sdk dart_openai⟧: any\n\t  http: any\n',
  },
  lookAlikes: {
    'overrides and assets': 'name: dart_openai\nflutter:\n  assets:\n    - dart_openai\ntopics: [dart_openai]\n',
  },
  halfTyped: '\nhalf: "',
})

checkReader({
  reader: podfile,
  path: 'ios/Podfile',
  cases: {
    targets: `platform :⟦exposure=mobile ios⟧, '15.0'
target 'Chat' do
  pod '⟦sdk OpenAI⟧/Core', '~> 0.3' # 😀
  pod "⟦audience-hint=mainland-login WechatOpenSDK⟧"
  target 'ChatTests' do
    pod '⟦sdk:low=test SwiftOpenAI⟧'
  end
end
`,
    'no platform': "target 'A' do\n  pod '⟦sdk OpenAISwift⟧', :git => 'https://example.cn/x.git'\nend\n",
    'a desktop application, half typed': "platform :⟦exposure=desktop osx⟧\npod '⟦sdk OpenAI⟧'\npod '⟦sdk OpenAIKit⟧\n",
  },
  lookAlikes: { hooks: "post_install do |installer|\n  puts 'OpenAI'\nend\n" },
  halfTyped: "\npod '",
})

checkReader({
  reader: swift,
  path: 'Package.swift',
  cases: {
    'an application': `// swift-tools-version: 5.9
import PackageDescription
let package = Package(
  name: "Chat",
  dependencies: [
    .package(url: "https://github.com/MacPaw/⟦sdk=openai OpenAI⟧.git", from: "0.3.0"), // 😀
    // .package(url: "https://github.com/lzell/AIProxySwift", from: "1.0"),
    .package(path: "../Core"),
  ],
  targets: [.executableTarget(name: "Chat")]
)
`,
    'over SSH, without an ending':
      'let package = Package(name: "A", dependencies: [.package(url: "git@github.com:jamesrochabrun/⟦sdk SwiftOpenAI⟧", branch: "main")])\n',
    'a string left open':
      'let package = Package(name: "A", dependencies: [\n.package(url: "https://github.com/MacPaw/⟦sdk OpenAI⟧",\n  from: "0.3"),\n.package(url: "https://github.com/jamesrochabrun/⟦sdk SwiftAnthropic⟧\n',
  },
  lookAlikes: {
    'a binary of the name':
      'let package = Package(name: "OpenAI", products: [.library(name: "OpenAI", targets: ["OpenAI"])])\n',
  },
  halfTyped: '\nlet x = "',
})

describe('units of applications', () => {
  it('tells applications from libraries', () => {
    expect(read(composer, 'composer.json', '{"name":"a/b","type":"library","require":{"php":"8"}}').unit?.kind).toBe(
      'library',
    )
    expect(read(composer, 'composer.json', '{"name":"a/b","type":"project"}').unit?.kind).toBe('application')
    expect(
      read(pubspec, 'pubspec.yaml', 'name: a\npublish_to: none\ndependencies:\n  flutter: {sdk: flutter}\n').unit?.kind,
    ).toBe('application')
    expect(read(pubspec, 'pubspec.yaml', 'name: a\nhomepage: https://example.cn\ndependencies: {}\n').unit?.kind).toBe(
      'library',
    )
    expect(
      read(swift, 'Package.swift', 'let package = Package(name: "A", products: [.library(name: "A")])').unit,
    ).toMatchObject({ name: 'A', kind: 'library' })
    expect(read(podfile, 'Podfile', "platform :ios\ntarget 'A' do\nend\n").unit?.kind).toBe('application')
  })
})
