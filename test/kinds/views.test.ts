import { describe } from 'vitest'
import { standing } from './stands.ts'

const label = 'label-explicit-undeclared'
const ASK =
  "import { createOpenAI } from '@ai-sdk/openai'\nimport { generateText } from 'ai'\nexport const ask = async (q: string) => {\n  const answer = await generateText({ model: createOpenAI({})('m'), prompt: q })\n  return answer.text\n}\n"
const EXPO =
  '{"name":"lamp","private":true,"main":"expo-router/entry","scripts":{"start":"expo start"},"dependencies":{"expo":"52","react":"19","react-native":"0.76","expo-router":"4","ai":"5","@ai-sdk/openai":"2"}}'
const VUE =
  '{"name":"lamp","private":true,"scripts":{"dev":"vite"},"dependencies":{"vue":"3","vue-router":"4","ai":"5","@ai-sdk/openai":"2"}}'

describe('a label on one view speaks for no other', () => {
  standing({
    'where two screens of Expo hold the same talk': {
      files: {
        'package.json': EXPO,
        'app/_layout.tsx': "import { Stack } from 'expo-router'\nexport default () => <Stack />\n",
        'app/(chat)/voice/index.tsx':
          "import { VoiceScreen } from '../../../src/VoiceScreen'\nexport default () => <VoiceScreen />\n",
        'app/(chat)/conversation/index.tsx':
          "import { ConversationScreen } from '../../../src/ConversationScreen'\nexport default () => <ConversationScreen />\n",
        'src/VoiceScreen.tsx':
          "import { Text, View } from 'react-native'\nimport { ask } from './ask'\nexport const VoiceScreen = () => <View><Text onPress={() => ask('q')}>talk</Text><Text className=\"attribution\">内容由 AI 生成</Text></View>\n",
        'src/ConversationScreen.tsx':
          "import { useState } from 'react'\nimport { Text, View } from 'react-native'\nimport { ask } from './ask'\nimport { MessageBubble } from './MessageBubble'\nexport function ConversationScreen() {\n  const [messages, setMessages] = useState<string[]>([])\n  return (\n    <View>\n      {messages.map(message => <MessageBubble key={message} message={message} />)}\n      <Text onPress={async () => setMessages([...messages, await ask('q')])}>send</Text>\n    </View>\n  )\n}\n",
        'src/MessageBubble.tsx':
          "import { Text, View } from 'react-native'\nexport function MessageBubble({ message }: { message: string }) {\n  return (\n    <View>\n      <Text>{message}</Text>\n    </View>\n  )\n}\n",
        'src/ask.ts': ASK,
      },
      at: { [label]: 'src/ask.ts: const answer = await generateText' },
      says: { [label]: /conversation/ },
    },
    'where two views of Vue do': {
      files: {
        'package.json': VUE,
        'src/main.ts': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
        'src/App.vue': '<template><router-view /></template>\n',
        'src/views/Story.vue':
          "<script setup lang=\"ts\">\nimport { ref } from 'vue'\nimport { ask } from '../ask'\nconst story = ref('')\n</script>\n<template>\n  <div><p>{{ story }}</p><p class=\"notice\">本页内容由 AI 生成</p><button @click=\"ask('q').then(a => (story = a))\">写</button></div>\n</template>\n",
        'src/views/Talk.vue':
          '<script setup lang="ts">\nimport { ref } from \'vue\'\nimport { ask } from \'../ask\'\nimport ChatMessage from \'../parts/ChatMessage.vue\'\nconst messages = ref<string[]>([])\n</script>\n<template>\n  <div><ChatMessage v-for="message in messages" :key="message" :message="message" /><button @click="ask(\'q\').then(a => messages.push(a))">问</button></div>\n</template>\n',
        'src/parts/ChatMessage.vue':
          '<script setup lang="ts">\ndefineProps<{ message: string }>()\n</script>\n<template>\n  <div class="message">{{ message }}</div>\n</template>\n',
        'src/ask.ts': ASK,
      },
      at: { [label]: 'src/views/Talk.vue:' },
    },
    'and for all where the view of answers is one': {
      files: {
        'package.json': VUE,
        'src/main.ts': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
        'src/App.vue': '<template><router-view /></template>\n',
        'src/views/Story.vue':
          '<script setup lang="ts">\nimport { ref } from \'vue\'\nimport { ask } from \'../ask\'\nimport ChatMessage from \'../parts/ChatMessage.vue\'\nconst messages = ref<string[]>([])\n</script>\n<template>\n  <div><ChatMessage v-for="message in messages" :key="message" :message="message" /><button @click="ask(\'q\').then(a => messages.push(a))">写</button></div>\n</template>\n',
        'src/views/Talk.vue':
          '<script setup lang="ts">\nimport { ref } from \'vue\'\nimport { ask } from \'../ask\'\nimport ChatMessage from \'../parts/ChatMessage.vue\'\nconst messages = ref<string[]>([])\n</script>\n<template>\n  <div><ChatMessage v-for="message in messages" :key="message" :message="message" /><button @click="ask(\'q\').then(a => messages.push(a))">问</button></div>\n</template>\n',
        'src/parts/ChatMessage.vue':
          '<script setup lang="ts">\ndefineProps<{ message: string }>()\n</script>\n<template>\n  <div class="message">{{ message }}<small class="notice">内容由 AI 生成</small></div>\n</template>\n',
        'src/ask.ts': ASK,
      },
      at: { [label]: undefined },
    },
  })
})
