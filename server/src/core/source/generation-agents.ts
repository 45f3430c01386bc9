import type { GenerationCall } from './generation-call.ts'

const text = ['text'] as const
const image = ['image'] as const
const audio = ['audio'] as const
const video = ['video'] as const

/** What runs programs, loops and servers under the same word as an agent. */
const NO_PROGRAM =
  /^(?!(?:\w+\.){0,3}(?:uvicorn|hypercorn|subprocess|asyncio|anyio|trio|loop|\w*app|mcp|\w*server|web|cli|executor|session|conn|cursor|db|proc\w*|docker\w*|sandbox|shell|\w*pools?|threads?|\w*worker|scheduler|mlflow|pytest|unittest)\.\w+$)\w[\w.]*\.\w+$/i

/**
 * Agents and crews, and the kits that lend them: their methods are as plain as `run`, so that each counts only where its package is
 * taken up, and an agent that is called like a function counts where it is made.
 */
export const AGENT_CALLS: readonly GenerationCall[] = [
  // Python
  {
    name: /^a?run(_sync|_stream|_async|_stream_sync|_nonstream|_live)?$/,
    chain: NO_PROGRAM,
    from: /^(pydantic_ai|smolagents|qwen_agent|langroid|beeai_framework|griptape)(\.|$)|^(agno|phi)(\.(agent|assistant|team|workflow|playground|os)|$)/,
    args: /\S/,
    generates: text,
    confidence: 'medium',
  },
  {
    name: /^(run|run_stream|get_response|get_streaming_response)$/,
    chain: /(agent|client|workflow|writer|assistant|bot)\w*\.\w+$/i,
    from: /^agent_framework(\.|$)/,
    args: /\S/,
    generates: text,
  },
  { name: /^a?print_response$/, from: /^(agno|phi)\./, generates: text },
  { name: /^a?kickoff(_async|_for_each|_for_each_async)?$/, from: /^crewai(\.|$)/, generates: text },
  // `OakCrew().crew().kickoff(…)`: the crew is put together in another file.
  {
    name: /^a?kickoff(_async|_for_each|_for_each_async)?$/,
    chain: /crew\w{0,20}\.\w+$/i,
    generates: text,
    confidence: 'medium',
  },
  { name: /^run(_stream)?$/, from: /^autogen_agentchat(\.|$)/, args: /^\s{0,20}task\b/, generates: text },
  {
    name: /^(on_messages(_stream)?|(a_)?initiate_chats?|(a_)?generate_reply)$/,
    from: /^(autogen|autogen_agentchat|ag2)(\.|$)/,
    generates: text,
  },
  {
    name: /^(invoke_async|stream_async|structured_output)$/,
    chain: /\w\.\w+$/,
    from: /^strands(\.|$)/,
    generates: text,
  },
  { name: 'Agent', from: /^strands(\.|$)/, generates: text, confidence: 'medium' },
  {
    name: /^(run|run_async|run_live|runAsync|runLive)$/,
    chain: /runner\w*\.\w+$/i,
    from: /^google\.adk(\.|$)|^@google\/adk|^com\.google\.adk/,
    generates: text,
  },
  { name: /^(Llm)?Agent$/, from: /^google\.adk(\.|$)/, generates: text, confidence: 'medium' },
  {
    name: /^(run|run_sync|run_streamed)$/,
    chain: /(^|\.)Runner\.\w+$/,
    // A folder of one's own may go by the same name: only this kit is told a text beside its agent.
    from: /^agents(\.|$)/,
    args: /^\s{0,40}(?:starting_agent\s{0,3}=|input\s{0,3}=|[\w.]{1,60}\s{0,3},\s{0,40}(?!\w+\s{0,3}=(?!=))(?:[^\s,)]*(?:["'\]]|[a-z_]))|[^()]{0,80}\binput\s{0,3}=)/,
    generates: text,
    provider: 'openai',
  },
  {
    name: /^(ReActAgent|DialogAgent|UserProxyAgent|DictDialogAgent|RealtimeAgent)$/,
    from: /^agentscope(\.|$)/,
    generates: text,
    confidence: 'medium',
  },
  { name: /^a?step$/, chain: /(agent|session|society|assistant)\w*\.\w+$/i, from: /^camel\./, generates: text },
  { name: /^(run|run_project|aask)$/, chain: NO_PROGRAM, from: /^metagpt\./, generates: text, confidence: 'medium' },
  { name: /^(Predict|ChainOfThought|ReAct|ProgramOfThought)$/, from: /^dspy(\.|$)/, generates: text },
  {
    name: /^(\w+(?<!Embed\w{0,9})Generator)$/,
    from: /^haystack(_integrations)?\.components\.generators/,
    generates: text,
    confidence: 'medium',
  },
  { name: /^(generate|run|run_async|say|fn)$/, chain: /^marvin\.\w+$/, from: /^marvin$/, generates: text },
  { name: /^(generate_image|paint|image)$/, chain: /^marvin\.\w+$/, from: /^marvin$/, generates: image },
  { name: /^(generate_speech|speak)$/, chain: /^marvin\.\w+$/, from: /^marvin$/, generates: audio },
  {
    name: /^(invoke_prompt(_stream)?|get_(streaming_)?chat_message_contents?|invoke_chat_message)$/,
    from: /^semantic_kernel(\.|$)/,
    generates: text,
  },
  {
    name: /^(get_response|invoke|invoke_stream)$/,
    chain: /agent\w*\.\w+$/i,
    from: /^semantic_kernel\.agents/,
    generates: text,
  },
  { name: 'prompt', chain: /(model|conversation)\w*\.prompt$/i, from: /^llm$/, generates: text },
  { name: /^\w+LLMService$/, from: /^pipecat\./, generates: text },
  { name: /^\w+TTSService$/, from: /^pipecat\./, generates: audio },
  { name: 'AgentSession', from: /^livekit(\.agents|$)|^@livekit\/agents/, generates: ['text', 'audio'] },
  // Whoever keeps the agent: what is said to it is answered.
  {
    name: /^(create|stream|createStream|create_stream|createAsync|create_async|sendMessage)$/,
    chain: /agents\.messages\.\w+$/,
    from: /(?<![a-z])letta/i,
    generates: text,
  },
  // TypeScript
  {
    name: /^(generateText|streamText|generateObject|streamObject|generateStructure|streamStructure)$/,
    from: /^(@voltagent\/|@xsai\/|@xsai-ext\/|modelfusion|@convex-dev\/agent|langbase|@tanstack\/ai)/,
    generates: text,
  },
  { name: 'generateImage', from: /^(@xsai\/|modelfusion|@tanstack\/ai)/, generates: image },
  { name: 'generateSpeech', from: /^(@xsai\/|modelfusion|@tanstack\/ai|unspeech)/, generates: audio },
  { name: 'generateVideo', from: /^@tanstack\/ai/, generates: video },
  { name: 'chat', chain: /^chat$/, from: /^@tanstack\/ai$/, generates: text },
  {
    name: /^(generate|stream)(Legacy|VNext)?$/,
    chain: /\w\.\w+$/,
    from: /^@mastra\/(core\/agent|core$|client-js)/,
    args: /\S/,
    generates: text,
    confidence: 'medium',
  },
  { name: 'run', chain: /(^|\.)(pipes?|agent)\.run$/, from: /^langbase$/, generates: text },
  { name: 'run', chain: /^run$|runner\.run$/i, from: /^@openai\/agents/, generates: text, provider: 'openai' },
  { name: 'run', chain: /(agent|network)\w*\.run$/i, from: /^@inngest\/agent-kit/, generates: text },
  { name: 'CopilotRuntime', from: /^@copilotkit\/runtime/, generates: text },
  { name: 'start', chain: /vapi\w*\.start$/i, from: /^@vapi-ai\//, generates: ['text', 'audio'] },
  { name: 'startCall', from: /^retell-client/, generates: ['text', 'audio'] },
  { name: 'startSession', from: /^@(elevenlabs|11labs)\//, generates: ['text', 'audio'], provider: 'elevenlabs' },
  // What a builder of apps lends to the apps that it builds
  {
    name: /^(invoke|stream)$/,
    chain: /\w\.\w+$/,
    from: /^coze[-_]coding[-_]dev[-_]sdk/,
    needs: /LLMClient/,
    generates: text,
    provider: 'coze',
  },
  {
    name: /^(batch_?)?generate(_async)?$/i,
    from: /^coze[-_]coding[-_]dev[-_]sdk/,
    needs: /ImageGenerationClient/,
    generates: image,
    provider: 'coze',
  },
  { name: /^video_?generation(_async)?$/i, from: /^coze[-_]coding[-_]dev[-_]sdk/, generates: video, provider: 'coze' },
  { name: 'synthesize', from: /^coze[-_]coding[-_]dev[-_]sdk/, generates: audio, provider: 'coze' },
  // .NET, PHP, the JVM
  {
    name: /^Run(Streaming)?Async$/,
    chain: /^(?!(?:\w+\.)*(?:app|host|server|builder|runner)\w*\.)/i,
    from: /^Microsoft\.Agents\.AI/,
    args: /\S/,
    generates: text,
  },
  { name: /^(GetClaudeMessage|StreamClaudeMessage)Async$/, generates: text, provider: 'anthropic' },
  { name: /^GenerateSpeech(Async)?$/, from: /OpenAI/, generates: audio },
  {
    name: 'prompt',
    chain: /(^|[.)])(prompt|stream)$/,
    from: /^App\\(\w+\\){0,3}A[iI]\\|^Laravel\\Ai\\/,
    generates: text,
  },
  { name: 'of', chain: /(^|[.:\\])Image(::|\.)of$/, from: /^Laravel\\Ai\\/, generates: image },
  { name: 'of', chain: /(^|[.:\\])Audio(::|\.)of$/, from: /^Laravel\\Ai\\/, generates: audio },
  { name: /^(invoke|call)$/, chain: /(platform|agent)\w*\.\w+$/i, from: /^Symfony\\AI\\/, generates: text },
  {
    name: 'query',
    chain: /^query$|(?:client|claude|agent|sdk)\w*\.query$/i,
    from: /^claude_(?:agent|code)_sdk(?:\.|$)|^@anthropic-ai\/claude-(?:agent-sdk|code)$/,
    args: /\S/,
    generates: text,
    provider: 'anthropic',
  },
  {
    name: /^(call|stream|invoke|run|execute)$/,
    chain: /agent\w*\.\w+$/i,
    from: /^(io\.agentscope|com\.alibaba\.cloud\.ai\.graph\.agent|ai\.koog)/,
    args: /\S/,
    generates: text,
  },
]
