/** How sure a piece of evidence is: `low` is shown in the record but makes no service and raises no finding by itself. */
export type Confidence = 'high' | 'medium' | 'low'

/** What generated content is made of; program code counts as text. */
export type Modality = 'text' | 'image' | 'audio' | 'video'

/** The ways in which a product reaches a person or another program. */
export type Exposure =
  | 'web-ui'
  | 'http-api'
  | 'bot'
  | 'mobile'
  | 'mini-program'
  | 'desktop'
  | 'browser-extension'
  | 'demo-ui'
  | 'cli'

/** Package ecosystems, named as in package URLs (purl types). */
export type Ecosystem =
  | 'npm'
  | 'pypi'
  | 'golang'
  | 'maven'
  | 'nuget'
  | 'cargo'
  | 'gem'
  | 'composer'
  | 'pub'
  | 'cocoapods'
  | 'swift'
  | 'conda'
  | 'docker'
  | 'hex'
  | 'conan'
  | 'unity'

/** Why a dependency is there. Only `runtime` and `optional` can make a service. */
export type DependencyScope = 'runtime' | 'optional' | 'development' | 'test' | 'build' | 'peer'

/** What part of a repository a file belongs to, judged by its path alone. Only `product` can make a service. */
export type FileRole = 'product' | 'test' | 'example' | 'docs' | 'benchmark' | 'vendored' | 'ci' | 'tooling'

export type ModelAccess = 'hosted-api' | 'self-hosted'

/** The blocks of a picture's metadata that tools carry on one by one. */
export type MetadataBlock = 'exif' | 'xmp'
export type Hub = 'huggingface' | 'modelscope' | 'modelers' | 'openi' | 'url' | 'file'
