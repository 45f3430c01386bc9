// Written by scripts/generate-registries.mjs: do not edit.
import type { Reader } from './reader.ts'
import { reader as deploymentAndroidManifest } from './deployment/android-manifest.ts'
import { reader as deploymentAppEngineYaml } from './deployment/app-engine-yaml.ts'
import { reader as deploymentAppJson } from './deployment/app-json.ts'
import { reader as deploymentBicep } from './deployment/bicep.ts'
import { reader as deploymentCompose } from './deployment/compose.ts'
import { reader as deploymentDockerfile } from './deployment/dockerfile.ts'
import { reader as deploymentDrawnLabel } from './deployment/drawn-label.ts'
import { reader as deploymentElectronBuilder } from './deployment/electron-builder.ts'
import { reader as deploymentFilingNumber } from './deployment/filing-number.ts'
import { reader as deploymentFlyToml } from './deployment/fly-toml.ts'
import { reader as deploymentGameProject } from './deployment/game-project.ts'
import { reader as deploymentHarmonyApp } from './deployment/harmony-app.ts'
import { reader as deploymentHelmTemplate } from './deployment/helm-template.ts'
import { reader as deploymentHelmValues } from './deployment/helm-values.ts'
import { reader as deploymentHostPlugin } from './deployment/host-plugin.ts'
import { reader as deploymentHtmlLang } from './deployment/html-lang.ts'
import { reader as deploymentIcpNumber } from './deployment/icp-number.ts'
import { reader as deploymentInfoPlist } from './deployment/info-plist.ts'
import { reader as deploymentInfrastructureTree } from './deployment/infrastructure-tree.ts'
import { reader as deploymentKubernetes } from './deployment/kubernetes.ts'
import { reader as deploymentNetlifyToml } from './deployment/netlify-toml.ts'
import { reader as deploymentProcfile } from './deployment/procfile.ts'
import { reader as deploymentQuickAppManifest } from './deployment/quick-app-manifest.ts'
import { reader as deploymentRenderYaml } from './deployment/render-yaml.ts'
import { reader as deploymentReverseProxy } from './deployment/reverse-proxy.ts'
import { reader as deploymentServerless } from './deployment/serverless.ts'
import { reader as deploymentTauriConf } from './deployment/tauri-conf.ts'
import { reader as deploymentTerraform } from './deployment/terraform.ts'
import { reader as deploymentUniAppManifest } from './deployment/uni-app-manifest.ts'
import { reader as deploymentVercelJson } from './deployment/vercel-json.ts'
import { reader as deploymentWebExtensionManifest } from './deployment/web-extension-manifest.ts'
import { reader as deploymentWechatProjectConfig } from './deployment/wechat-project-config.ts'
import { reader as deploymentWrangler } from './deployment/wrangler.ts'
import { reader as manifestBuildGradle } from './manifest/build-gradle.ts'
import { reader as manifestCargoToml } from './manifest/cargo-toml.ts'
import { reader as manifestComposerJson } from './manifest/composer-json.ts'
import { reader as manifestDenoJson } from './manifest/deno-json.ts'
import { reader as manifestDotnetProject } from './manifest/dotnet-project.ts'
import { reader as manifestEnvironmentYml } from './manifest/environment-yml.ts'
import { reader as manifestGemfile } from './manifest/gemfile.ts'
import { reader as manifestGoMod } from './manifest/go-mod.ts'
import { reader as manifestLabelRemover } from './manifest/label-remover.ts'
import { reader as manifestLernaJson } from './manifest/lerna-json.ts'
import { reader as manifestLibsVersionsToml } from './manifest/libs-versions-toml.ts'
import { reader as manifestMixExs } from './manifest/mix-exs.ts'
import { reader as manifestNativeBuild } from './manifest/native-build.ts'
import { reader as manifestPackageJson } from './manifest/package-json.ts'
import { reader as manifestPackageSwift } from './manifest/package-swift.ts'
import { reader as manifestPipfile } from './manifest/pipfile.ts'
import { reader as manifestPixiToml } from './manifest/pixi-toml.ts'
import { reader as manifestPnpmWorkspaceYaml } from './manifest/pnpm-workspace-yaml.ts'
import { reader as manifestPodfile } from './manifest/podfile.ts'
import { reader as manifestPomXml } from './manifest/pom-xml.ts'
import { reader as manifestPubspecYaml } from './manifest/pubspec-yaml.ts'
import { reader as manifestPyprojectToml } from './manifest/pyproject-toml.ts'
import { reader as manifestRequirementsTxt } from './manifest/requirements-txt.ts'
import { reader as manifestScriptMetadata } from './manifest/script-metadata.ts'
import { reader as manifestSetupCfg } from './manifest/setup-cfg.ts'
import { reader as manifestSetupPy } from './manifest/setup-py.ts'
import { reader as manifestUnityManifest } from './manifest/unity-manifest.ts'
import { reader as manifestXcodeDescribed } from './manifest/xcode-described.ts'
import { reader as manifestXcodeProject } from './manifest/xcode-project.ts'
import { reader as modelConfigAccelerate } from './model-config/accelerate.ts'
import { reader as modelConfigAiToolkit } from './model-config/ai-toolkit.ts'
import { reader as modelConfigAxolotl } from './model-config/axolotl.ts'
import { reader as modelConfigComfyui } from './model-config/comfyui.ts'
import { reader as modelConfigCommandScript } from './model-config/command-script.ts'
import { reader as modelConfigCoze } from './model-config/coze.ts'
import { reader as modelConfigCroissant } from './model-config/croissant.ts'
import { reader as modelConfigCyclonedxMl } from './model-config/cyclonedx-ml.ts'
import { reader as modelConfigDataProvenance } from './model-config/data-provenance.ts'
import { reader as modelConfigDeepspeed } from './model-config/deepspeed.ts'
import { reader as modelConfigDiffusersPipeline } from './model-config/diffusers-pipeline.ts'
import { reader as modelConfigDify } from './model-config/dify.ts'
import { reader as modelConfigDvc } from './model-config/dvc.ts'
import { reader as modelConfigEnvFile } from './model-config/env-file.ts'
import { reader as modelConfigFastgpt } from './model-config/fastgpt.ts'
import { reader as modelConfigFlowise } from './model-config/flowise.ts'
import { reader as modelConfigHfConfig } from './model-config/hf-config.ts'
import { reader as modelConfigHfDatasetsCache } from './model-config/hf-datasets-cache.ts'
import { reader as modelConfigHfGenerationConfig } from './model-config/hf-generation-config.ts'
import { reader as modelConfigHfTrainer } from './model-config/hf-trainer.ts'
import { reader as modelConfigInvokeai } from './model-config/invokeai.ts'
import { reader as modelConfigJsonSettings } from './model-config/json-settings.ts'
import { reader as modelConfigKohya } from './model-config/kohya.ts'
import { reader as modelConfigLangflow } from './model-config/langflow.ts'
import { reader as modelConfigLitellm } from './model-config/litellm.ts'
import { reader as modelConfigLitgpt } from './model-config/litgpt.ts'
import { reader as modelConfigLlamaFactoryRegistry } from './model-config/llama-factory-registry.ts'
import { reader as modelConfigLlamaFactory } from './model-config/llama-factory.ts'
import { reader as modelConfigMlflow } from './model-config/mlflow.ts'
import { reader as modelConfigModelCard } from './model-config/model-card.ts'
import { reader as modelConfigModelscopeConfiguration } from './model-config/modelscope-configuration.ts'
import { reader as modelConfigMsSwiftRegistry } from './model-config/ms-swift-registry.ts'
import { reader as modelConfigMsSwift } from './model-config/ms-swift.ts'
import { reader as modelConfigN8n } from './model-config/n8n.ts'
import { reader as modelConfigNestedTraining } from './model-config/nested-training.ts'
import { reader as modelConfigOllamaModelfile } from './model-config/ollama-modelfile.ts'
import { reader as modelConfigOwnTraining } from './model-config/own-training.ts'
import { reader as modelConfigPeftAdapter } from './model-config/peft-adapter.ts'
import { reader as modelConfigPictureTrainers } from './model-config/picture-trainers.ts'
import { reader as modelConfigProperties } from './model-config/properties.ts'
import { reader as modelConfigPythonTrainConfig } from './model-config/python-train-config.ts'
import { reader as modelConfigRagflow } from './model-config/ragflow.ts'
import { reader as modelConfigReadmeCommands } from './model-config/readme-commands.ts'
import { reader as modelConfigReadmeLinks } from './model-config/readme-links.ts'
import { reader as modelConfigServingCompose } from './model-config/serving-compose.ts'
import { reader as modelConfigServingDockerfile } from './model-config/serving-dockerfile.ts'
import { reader as modelConfigServingKubernetes } from './model-config/serving-kubernetes.ts'
import { reader as modelConfigSpdxAi } from './model-config/spdx-ai.ts'
import { reader as modelConfigSqlFunctions } from './model-config/sql-functions.ts'
import { reader as modelConfigSqlModels } from './model-config/sql-models.ts'
import { reader as modelConfigSqlRequests } from './model-config/sql-requests.ts'
import { reader as modelConfigSqlSeed } from './model-config/sql-seed.ts'
import { reader as modelConfigTaskCommands } from './model-config/task-commands.ts'
import { reader as modelConfigTomlSettings } from './model-config/toml-settings.ts'
import { reader as modelConfigTrainingRecords } from './model-config/training-records.ts'
import { reader as modelConfigTriton } from './model-config/triton.ts'
import { reader as modelConfigTrl } from './model-config/trl.ts'
import { reader as modelConfigUnslothStudio } from './model-config/unsloth-studio.ts'
import { reader as modelConfigXtuner } from './model-config/xtuner.ts'
import { reader as modelConfigYamlSettings } from './model-config/yaml-settings.ts'
import { reader as programsPlainPrograms } from './programs/plain-programs.ts'
import { reader as viewsAnswerView } from './views/answer-view.ts'
import { reader as viewsLegalDocument } from './views/legal-document.ts'

/** Every reader, in the order of its path. */
export const READERS: readonly Reader[] = [
  deploymentAndroidManifest,
  deploymentAppEngineYaml,
  deploymentAppJson,
  deploymentBicep,
  deploymentCompose,
  deploymentDockerfile,
  deploymentDrawnLabel,
  deploymentElectronBuilder,
  deploymentFilingNumber,
  deploymentFlyToml,
  deploymentGameProject,
  deploymentHarmonyApp,
  deploymentHelmTemplate,
  deploymentHelmValues,
  deploymentHostPlugin,
  deploymentHtmlLang,
  deploymentIcpNumber,
  deploymentInfoPlist,
  deploymentInfrastructureTree,
  deploymentKubernetes,
  deploymentNetlifyToml,
  deploymentProcfile,
  deploymentQuickAppManifest,
  deploymentRenderYaml,
  deploymentReverseProxy,
  deploymentServerless,
  deploymentTauriConf,
  deploymentTerraform,
  deploymentUniAppManifest,
  deploymentVercelJson,
  deploymentWebExtensionManifest,
  deploymentWechatProjectConfig,
  deploymentWrangler,
  manifestBuildGradle,
  manifestCargoToml,
  manifestComposerJson,
  manifestDenoJson,
  manifestDotnetProject,
  manifestEnvironmentYml,
  manifestGemfile,
  manifestGoMod,
  manifestLabelRemover,
  manifestLernaJson,
  manifestLibsVersionsToml,
  manifestMixExs,
  manifestNativeBuild,
  manifestPackageJson,
  manifestPackageSwift,
  manifestPipfile,
  manifestPixiToml,
  manifestPnpmWorkspaceYaml,
  manifestPodfile,
  manifestPomXml,
  manifestPubspecYaml,
  manifestPyprojectToml,
  manifestRequirementsTxt,
  manifestScriptMetadata,
  manifestSetupCfg,
  manifestSetupPy,
  manifestUnityManifest,
  manifestXcodeDescribed,
  manifestXcodeProject,
  modelConfigAccelerate,
  modelConfigAiToolkit,
  modelConfigAxolotl,
  modelConfigComfyui,
  modelConfigCommandScript,
  modelConfigCoze,
  modelConfigCroissant,
  modelConfigCyclonedxMl,
  modelConfigDataProvenance,
  modelConfigDeepspeed,
  modelConfigDiffusersPipeline,
  modelConfigDify,
  modelConfigDvc,
  modelConfigEnvFile,
  modelConfigFastgpt,
  modelConfigFlowise,
  modelConfigHfConfig,
  modelConfigHfDatasetsCache,
  modelConfigHfGenerationConfig,
  modelConfigHfTrainer,
  modelConfigInvokeai,
  modelConfigJsonSettings,
  modelConfigKohya,
  modelConfigLangflow,
  modelConfigLitellm,
  modelConfigLitgpt,
  modelConfigLlamaFactoryRegistry,
  modelConfigLlamaFactory,
  modelConfigMlflow,
  modelConfigModelCard,
  modelConfigModelscopeConfiguration,
  modelConfigMsSwiftRegistry,
  modelConfigMsSwift,
  modelConfigN8n,
  modelConfigNestedTraining,
  modelConfigOllamaModelfile,
  modelConfigOwnTraining,
  modelConfigPeftAdapter,
  modelConfigPictureTrainers,
  modelConfigProperties,
  modelConfigPythonTrainConfig,
  modelConfigRagflow,
  modelConfigReadmeCommands,
  modelConfigReadmeLinks,
  modelConfigServingCompose,
  modelConfigServingDockerfile,
  modelConfigServingKubernetes,
  modelConfigSpdxAi,
  modelConfigSqlFunctions,
  modelConfigSqlModels,
  modelConfigSqlRequests,
  modelConfigSqlSeed,
  modelConfigTaskCommands,
  modelConfigTomlSettings,
  modelConfigTrainingRecords,
  modelConfigTriton,
  modelConfigTrl,
  modelConfigUnslothStudio,
  modelConfigXtuner,
  modelConfigYamlSettings,
  programsPlainPrograms,
  viewsAnswerView,
  viewsLegalDocument,
]
