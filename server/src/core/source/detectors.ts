import type { Detector } from './detector.ts'
import { adapters } from './detect/adapters.ts'
import { aiServices } from './detect/ai-services.ts'
import { annotation } from './detect/annotation.ts'
import { applications } from './detect/applications.ts'
import { audience } from './detect/audience.ts'
import { clientCalls } from './detect/client-calls.ts'
import { chosenProviders } from './detect/chosen-providers.ts'
import { channels } from './detect/channels.ts'
import { crawlers } from './detect/crawlers.ts'
import { cloudEndpoints } from './detect/cloud-endpoints.ts'
import { deployedModels } from './detect/deployed-models.ts'
import { credentials } from './detect/credentials.ts'
import { datasets } from './detect/datasets.ts'
import { encoders } from './detect/encoders.ts'
import { endpoints } from './detect/endpoints.ts'
import { exportPaths } from './detect/exports.ts'
import { filesOut } from './detect/files-out.ts'
import { fileRoutes } from './detect/file-routes.ts'
import { frames } from './detect/frames.ts'
import { generation } from './detect/generation.ts'
import { handedMethods } from './detect/handed-methods.ts'
import { guards } from './detect/guards.ts'
import { hostPlugins } from './detect/host-plugins.ts'
import { hubFiles } from './detect/hub-files.ts'
import { imports } from './detect/imports.ts'
import { interfaceBases } from './detect/interface-bases.ts'
import { interfaces } from './detect/interfaces.ts'
import { translations } from './detect/i18n.ts'
import { labels } from './detect/labels.ts'
import { keyedRequests } from './detect/keyed-requests.ts'
import { launchedTraining } from './detect/launched-training.ts'
import { lessonFiles } from './detect/lesson-files.ts'
import { listedServers } from './detect/listed-servers.ts'
import { lentCalls } from './detect/lent-calls.ts'
import { links } from './detect/links.ts'
import { loadedElsewhere } from './detect/loaded-elsewhere.ts'
import { madeElsewhere } from './detect/made-elsewhere.ts'
import { mediaPrograms } from './detect/media-programs.ts'
import { metadata } from './detect/metadata.ts'
import { models } from './detect/models.ts'
import { moderation } from './detect/moderation.ts'
import { filingNumbers } from './detect/numbers.ts'
import { promptLog } from './detect/prompt-log.ts'
import { providerSwitch } from './detect/provider-switch.ts'
import { registries } from './detect/registries.ts'
import { requestBodies } from './detect/request-bodies.ts'
import { rights } from './detect/rights.ts'
import { runPrograms } from './detect/run-programs.ts'
import { routes, rubyRoutes } from './detect/routes.ts'
import { servers } from './detect/servers.ts'
import { refusals } from './detect/refusals.ts'
import { wordFilters } from './detect/word-filters.ts'
import { askedMedia } from './detect/asked-media.ts'
import { assembledVideo } from './detect/assembled-video.ts'
import { ownMedia } from './detect/own-media.ts'
import { hostedTraining } from './detect/hosted-training.ts'
import { keptAnswers } from './detect/kept-answers.ts'
import { weightFiles } from './detect/weight-files.ts'
import { gradients } from './detect/gradients.ts'
import { graphFiles, graphFolders } from './detect/graph-files.ts'
import { packageNames } from './detect/package-names.ts'
import { phpPages } from './detect/php-pages.ts'
import { persona } from './detect/persona.ts'
import { shownSettings } from './detect/shown-settings.ts'
import { siteExtensions } from './detect/site-extensions.ts'
import { sockets } from './detect/sockets.ts'
import { sentClients } from './detect/sent-clients.ts'
import { setAddresses } from './detect/set-addresses.ts'
import { settingClasses } from './detect/setting-classes.ts'
import { shellRequests } from './detect/shell-requests.ts'
import { shell } from './detect/shell.ts'
import { springViews } from './detect/spring-views.ts'
import { namedPrograms } from './detect/named-programs.ts'
import { namedTasks } from './detect/named-tasks.ts'
import { speechBodies } from './detect/speech-bodies.ts'
import { engineParts } from './detect/engine-parts.ts'
import { streamedAnswers } from './detect/streamed-answers.ts'
import { switches } from './detect/switches.ts'
import { training } from './detect/training.ts'
import { trainedWeights } from './detect/trained-weights.ts'
import { typedCalls } from './detect/typed-calls.ts'
import { typeNames } from './detect/type-names.ts'
import { vendorHeaders } from './detect/vendor-headers.ts'
import { waits } from './detect/waits.ts'
import { weightsRun } from './detect/weights-run.ts'
import { widgets } from './detect/widgets.ts'
import { askedAddresses } from './detect/asked-addresses.ts'
import { definedPrompts } from './detect/defined-prompts.ts'
import { writtenRequests } from './detect/written-requests.ts'
import { askedWorkflows } from './detect/asked-workflows.ts'
import { nestRoutes } from './detect/nest-routes.ts'
import { wrappedCalls } from './detect/wrapped-calls.ts'

/** Everything that is looked for in code, in the order in which it is looked for. */
export const DETECTORS: readonly Detector[] = [
  shell,
  shellRequests,
  imports,
  links,
  packageNames,
  graphFiles,
  graphFolders,
  fileRoutes,
  phpPages,
  endpoints,
  interfaceBases,
  cloudEndpoints,
  sentClients,
  deployedModels,
  adapters,
  registries,
  listedServers,
  channels,
  credentials,
  models,
  chosenProviders,
  weightFiles,
  generation,
  loadedElsewhere,
  aiServices,
  handedMethods,
  clientCalls,
  definedPrompts,
  ownMedia,
  weightsRun,
  askedMedia,
  assembledVideo,
  streamedAnswers,
  vendorHeaders,
  keyedRequests,
  requestBodies,
  writtenRequests,
  speechBodies,
  engineParts,
  frames,
  sockets,
  namedTasks,
  runPrograms,
  namedPrograms,
  widgets,
  wrappedCalls,
  lentCalls,
  madeElsewhere,
  askedAddresses,
  typedCalls,
  setAddresses,
  settingClasses,
  askedWorkflows,
  datasets,
  training,
  gradients,
  launchedTraining,
  trainedWeights,
  lessonFiles,
  hostedTraining,
  keptAnswers,
  interfaces,
  applications,
  hostPlugins,
  springViews,
  routes,
  rubyRoutes,
  nestRoutes,
  siteExtensions,
  servers,
  guards,
  labels,
  translations,
  shownSettings,
  moderation,
  wordFilters,
  refusals,
  metadata,
  mediaPrograms,
  encoders,
  filesOut,
  rights,
  persona,
  exportPaths,
  audience,
  hubFiles,
  providerSwitch,
  filingNumbers,
  crawlers,
  switches,
  promptLog,
  annotation,
  typeNames,
  waits,
]
