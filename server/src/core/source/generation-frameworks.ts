import type { GenerationCall } from './generation-call.ts'

const LANGCHAIN = /langchain|langchain4j/i
const text = ['text'] as const
const image = ['image'] as const
const audio = ['audio'] as const

/** Calls of frameworks that stand between a program and whichever model it asks: chains, agents, injected clients. */
export const FRAMEWORK_CALLS: readonly GenerationCall[] = [
  {
    name: /^(Azure)?Chat(OpenAI|Anthropic|GoogleGenerativeAI|VertexAI|Ollama|Tongyi|ZhipuAI|Groq|MistralAI|DeepSeek|Bedrock\w*|Cohere|Baidu\w*|Moonshot|MiniMax|Minimax|XAI|Perplexity|OpenRouter|Together\w*|Fireworks|SparkLLM|HuggingFace|LlamaCpp|LiteLLM|AlibabaTongyi|TencentHunyuan|Hunyuan|CloudflareWorkersAI|WatsonX|Nvidia|NVIDIA|Xinference|Yuan2|Baichuan|Coze|GLM)$/,
    generates: text,
  },
  { name: /^(init_chat_model|initChatModel)$/, from: LANGCHAIN, generates: text },
  {
    name: /^a?(invoke|stream)(_events|Events)?$/,
    chain:
      /(^|[._])(llm|model|chat|chat_?model|chat_?llm|conversation_?chain|(qa|rag|llm|knowledge|answer)_?chain)(_?with_?(tools?|functions?))?\.\w+$/i,
    from: LANGCHAIN,
    generates: text,
    confidence: 'medium',
  },
  // A model that is told which tools there are, whatever it goes by then.
  {
    name: /^a?(invoke|stream)(_events|Events)?$/,
    given: /\.\s{0,20}(?:bind_tools|bindTools|bind_functions)\s{0,4}\(/,
    from: LANGCHAIN,
    generates: text,
    confidence: 'medium',
  },
  // A chain that other functions are handed, beside the prompt that it begins with.
  {
    name: /^a?(invoke|stream)(_events|Events)?$/,
    chain: /(^|[._])chain\.\w+$/i,
    from: /langchain\w*[./]prompts|^@langchain\/core\/prompts/,
    args: /^\s*\{|\binput\w*\b|question|query|messages/,
    generates: text,
    confidence: 'medium',
  },
  // The same in the words of older editions.
  {
    name: /^(call|run|predict|apply)$/,
    chain: /(^|[._])(qa|llm|conversation|retrieval)?_?chain\.\w+$/i,
    from: /^@?langchain([./]|$)/,
    args: /question|query|input|prompt|human|docs|documents/i,
    generates: text,
    confidence: 'medium',
  },
  {
    name: /^(?:\w{1,20}_)?(?:chain|qa)$/,
    from: /^langchain([._]|$)/,
    args: /^\s{0,40}\{\s{0,40}["'](?:question|query|input|prompt|human\w{0,9}|input_documents)["']/,
    generates: text,
    confidence: 'medium',
  },
  // A graph or an agent that is compiled before, with what people said.
  {
    name: /^a?(invoke|stream)(_events|Events)?$/,
    chain: /(graph|agent|workflow|executor)\w*\.\w+$/i,
    from: /langgraph|langchain/,
    args: /\bmessages?\b|HumanMessage|\binputs?(?:_?(?:state|data|dict|messages?))?\b|\binitial_?(?:state|inputs?)\b|\b(?:user|graph|agent)_?inputs?\b|question|query|\bstream_?mode\b/i,
    generates: text,
    confidence: 'medium',
  },
  // An agent of any framework that is given what people said
  {
    name: /^(stream|generate|streamText|generateText|run_?stream\w*|stream_?async)$/i,
    chain: /agent\w*\.\w+$/i,
    args: /\b(messages|prompt)\b\s*[:=,}]/,
    generates: text,
    confidence: 'medium',
  },
  {
    name: /^(Qianfan|PaiEas|Baidu|Volc|Spark|Tongyi|Zhipu|Hunyuan|MiniMax|GigaChat|Yandex|Azure|Sagemaker|Databricks)\w*(ChatEndpoint|Chat|LLMEndpoint|LLM)$/,
    from: LANGCHAIN,
    generates: text,
  },
  {
    name: /^(OpenAI|Anthropic|AzureOpenAI|Ollama|Gemini|Bedrock|BedrockConverse|OpenAILike|Vertex|DeepSeek|Groq|MistralAI|DashScope|ZhipuAI|HuggingFaceLLM|GoogleGenAI)$/,
    from: /^llama_index\.llms|^langchain_community\.llms|^langchain\.llms|@llamaindex\/|^(@?langchain(\/community)?)\/llms/,
    generates: text,
  },
  { name: /^(NewChatModel|NewToolCallingChatModel)$/, from: /eino-ext|langchaingo/, generates: text },
  // What such a model is asked, wherever it was made: it takes turns of a talk.
  {
    name: /^(Generate|Stream)$/,
    chain: /(?:model|llm|cm|agent|runner|runnable|graph|chain)\d?\.\w+$/i,
    from: /^github\.com\/cloudwego\/eino\/(?:components\/model|schema|compose|flow|adk)/,
    args: /^\s{0,40}(?:ctx|context|c\.(?:Request|Context|UserContext))\b/,
    generates: text,
    confidence: 'medium',
  },
  { name: /^(GenerateFromSinglePrompt|GenerateContent)$/, from: /langchaingo/, generates: text },
  {
    name: /^(builder|create)$/,
    chain:
      /(ChatClient|StreamingChatModel|StreamingChatLanguageModel|ChatLanguageModel|ChatModel|AiServices)\.(builder|create)$/,
    from: /langchain4j|springframework\.ai|ai\.koog/,
    generates: text,
  },
  {
    name: /^(builder)$/,
    chain: /(?<!\w)\w*(ImageModel)\.builder$/,
    from: /langchain4j|springframework\.ai/,
    generates: image,
  },
  {
    name: /^(prompt|call|stream|generate|chat)$/,
    chain:
      /(chatClient|chatModel|chatLanguageModel|streamingChat\w{0,80}|ChatClient|ChatModel)\.(prompt|call|stream|generate|chat)$/,
    from: /springframework\.ai|langchain4j/,
    generates: text,
  },
  {
    name: /^(prompt|call|stream|generate|chat|doChat)$/,
    typed: /^\w*(ChatClient|ChatModel|ChatLanguageModel|StreamingChat\w*|StreamingLanguageModel)$/,
    from: /springframework\.ai|langchain4j/,
    generates: text,
  },
  { name: /^(call|generate)$/, typed: /^\w*ImageModel$/, from: /springframework\.ai|langchain4j/, generates: image },
  {
    name: /^(call|stream|generate)$/,
    typed: /^\w*(SpeechModel|TextToSpeechModel)$/,
    from: /springframework\.ai|langchain4j/,
    generates: audio,
  },
  // An interface that the framework answers for: its methods carry the names of what they do.
  {
    name: /^(chat|ask|answer|talk|reply)$/,
    chain: /(assistant|agent|ai_?service|expert)\w*\.\w+$/i,
    from: /langchain4j/,
    generates: text,
    confidence: 'medium',
  },
  { name: 'call', chain: /[iI]mageModel\.call$/, from: /springframework\.ai/, generates: image },
  {
    name: /^(AddOpenAIChatCompletion|AddAzureOpenAIChatCompletion|AddOllamaChatCompletion|GetChatMessageContent(s)?Async|GetStreamingChatMessageContentsAsync|InvokePrompt(Streaming)?Async|AddOpenAIChatClient)$/,
    generates: text,
  },
  {
    name: /^Invoke(Streaming)?Async$/,
    chain: /kernel\w*\.\w+$/i,
    from: /SemanticKernel/,
    // A kernel runs functions of the program's own as well.
    needs: /prompt/i,
    generates: text,
    confidence: 'medium',
  },
  {
    name: /^(GetResponseAsync|GetStreamingResponseAsync|AsIChatClient)$/,
    from: /Microsoft\.Extensions\.AI|OpenAI/,
    generates: text,
  },
  {
    name: /^(LLMChain|ConversationChain|ConversationalRetrievalChain|RetrievalQA|create_react_agent|createReactAgent|create_agent|createAgent|AgentExecutor)$/,
    from: LANGCHAIN,
    generates: text,
    confidence: 'medium',
  },
  { name: 'chat', chain: /^RubyLLM\.\w+$/, generates: text },
  { name: /^(chats|chatsStream)$/, from: /OpenAI/, generates: text },
]
