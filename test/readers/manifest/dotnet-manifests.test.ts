import { describe, expect, it } from 'vitest'
import { reader as dotnet } from '../../../server/src/core/readers/manifest/dotnet-project.ts'
import { checkReader, read } from './reader-cases.ts'

checkReader({
  reader: dotnet,
  path: 'Api/Api.csproj',
  cases: {
    'a web project': `<Project Sdk="⟦exposure=http-api Microsoft.NET.Sdk.Web⟧">
  <ItemGroup>
    <PackageReference Include="⟦sdk=2.1.0 OpenAI⟧" Version="2.1.0" /> <!-- 😀 -->
    <PackageReference Include='⟦sdk:low=development Azure.AI.OpenAI⟧'><PrivateAssets>all</PrivateAssets></PackageReference>
    <ProjectReference Include="..\\Core\\Core.csproj" />
  </ItemGroup>
</Project>`,
    'a window application': `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>⟦exposure=desktop WinExe⟧</OutputType></PropertyGroup>
<ItemGroup><PackageReference Include="⟦sdk OllamaSharp⟧"><Version>4.0</Version></PackageReference></ItemGroup></Project>`,
    'a test project, half typed': `<Project Sdk="Microsoft.NET.Sdk">
<PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup>
<ItemGroup><PackageReference Include="⟦sdk:low=test OpenAI⟧" Version="2" />
<PackageReference Include="Azu`,
  },
  lookAlikes: {
    'sources of the name':
      '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><Compile Include="OpenAI" /><None Update="OpenAI" /></ItemGroup></Project>',
    'not a project': '<configuration><PackageReference Include="OpenAI" /></configuration>',
  },
  halfTyped: '\n<Pack',
})

const found = (path: string, text: string) =>
  read(dotnet, path, text).evidence.map(one => `${one.value} ${one.confidence}`)

describe('other .NET manifests', () => {
  it('reads central versions as pins and packages.config as dependencies', () => {
    expect(
      found(
        'Directory.Packages.props',
        '<Project><ItemGroup><PackageVersion Include="OpenAI" Version="2" /></ItemGroup></Project>',
      ),
    ).toEqual(['OpenAI low'])
    expect(
      found(
        'packages.config',
        '<packages><package id="OpenAI" version="1.0" /><package id="OllamaSharp" developmentDependency="true" /></packages>',
      ),
    ).toEqual(['OpenAI high', 'OllamaSharp low'])
  })

  it('names a project by its file and knows its kind', () => {
    expect(
      read(
        dotnet,
        'src/Chat.csproj',
        '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup></Project>',
      ).unit,
    ).toMatchObject({ name: 'Chat', kind: 'application' })
    expect(
      read(
        dotnet,
        'src/Core.csproj',
        '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><PackageId>Ex.Core</PackageId></PropertyGroup></Project>',
      ).unit,
    ).toMatchObject({ name: 'Ex.Core', kind: 'library' })
  })
})
