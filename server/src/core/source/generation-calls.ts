import { AGENT_CALLS } from './generation-agents.ts'
import type { GenerationCall } from './generation-call.ts'
import { COMMUNITY_CALLS } from './generation-community.ts'
import { ENGINE_CALLS } from './generation-engines.ts'
import { FRAMEWORK_CALLS } from './generation-frameworks.ts'
import { MAINLAND_CALLS } from './generation-mainland.ts'
import { MEDIA_CALLS } from './generation-media.ts'
import { NATIVE_CALLS } from './generation-native.ts'
import { OPENAI_CALLS } from './generation-openai.ts'
import { PLATFORM_CALLS } from './generation-platforms.ts'
import { VENDOR_CALLS } from './generation-vendors.ts'

/** Calls by name. The first entry that fits decides. */
export const GENERATION_CALLS: readonly GenerationCall[] = [
  ...OPENAI_CALLS,
  ...MEDIA_CALLS,
  ...MAINLAND_CALLS,
  ...VENDOR_CALLS,
  ...COMMUNITY_CALLS,
  ...AGENT_CALLS,
  ...FRAMEWORK_CALLS,
  ...ENGINE_CALLS,
  ...PLATFORM_CALLS,
  ...NATIVE_CALLS,
]
