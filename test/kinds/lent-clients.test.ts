import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

/** Clients and agents that one file makes and another asks: the call that asks is the place. */
const SCOPE = 'scope-undeclared'
const API = (needs: string, made: string, asks: string) => ({
  'requirements.txt': `fastapi\n${needs}\n`,
  'brain.py': made,
  'app.py': `from fastapi import FastAPI\nfrom brain import brain\n\napp = FastAPI()\n\n\n@app.post("/ask")\ndef ask(q: str):\n    return ${asks}\n`,
})

describe('what another file makes', () => {
  standing({
    'is a client that is asked here': {
      files: API(
        'ollama',
        'from ollama import Client\n\nbrain = Client(host="http://oak:11434")\n',
        'brain.chat(messages=said(q)).text',
      ),
      at: { [SCOPE]: 'app.py: return brain.chat(messages=said(q)).text' },
    },
    'is a crew that is sent here': {
      files: API(
        'crewai',
        'from crewai import Agent, Crew, Task\n\nbrain = Crew(agents=[Agent(role="oak")], tasks=[Task(description="oak")])\n',
        'brain.kickoff(inputs={"q": q}).raw',
      ),
      at: { [SCOPE]: 'app.py: return brain.kickoff(inputs={"q": q}).raw' },
    },
    'is an agent that is run here': {
      files: API(
        'pydantic-ai',
        'from pydantic_ai import Agent\n\nbrain = Agent("openai:gpt-4o")\n',
        'brain.run_sync(q).output',
      ),
      at: { [SCOPE]: 'app.py: return brain.run_sync(q).output' },
    },
    'is an engine over an index that a function gives': {
      files: API(
        'llama-index',
        'from llama_index.core import VectorStoreIndex\n\n\ndef brain():\n    return VectorStoreIndex.from_documents(leaves()).as_query_engine()\n',
        'str(brain().query(q))',
      ),
      at: { [SCOPE]: 'app.py: return str(brain().query(q))' },
    },
    'is a graph that is asked here': {
      files: API(
        'langgraph',
        'from langgraph.prebuilt import create_react_agent\n\nbrain = create_react_agent("openai:gpt-4o", tools=[])\n',
        'brain.invoke({"messages": [q]})["messages"][-1].content',
      ),
      at: { [SCOPE]: 'app.py: return brain.invoke({"messages": [q]})' },
    },
    'is given to a name here before it is asked': {
      files: {
        ...API('agno', 'from agno.agent import Agent\n\n\ndef brain():\n    return Agent(model="oak")\n', ''),
        'app.py':
          'from fastapi import FastAPI\nfrom brain import brain\n\napp = FastAPI()\n\n\n@app.post("/ask")\nasync def ask(q: str):\n    tree = brain()\n    said = await tree.arun(q)\n    return said.content\n',
      },
      at: { [SCOPE]: 'app.py: said = await tree.arun(q)' },
    },
    'is a voice that is loaded there': {
      files: API(
        'TTS',
        'from TTS.api import TTS\n\nbrain = TTS("oak")\n',
        'brain.tts_to_file(text=q, file_path="a.wav")',
      ),
      at: { [SCOPE]: 'app.py: return brain.tts_to_file(text=q, file_path="a.wav")' },
    },
    'is a crew of a class of its own': {
      files: API(
        'crewai',
        'from crewai import Agent, Crew\nfrom crewai.project import CrewBase, crew\n\n\n@CrewBase\nclass brain:\n    @crew\n    def crew(self) -> Crew:\n        return Crew(agents=self.agents, tasks=self.tasks)\n',
        'brain().crew().kickoff(inputs={"q": q}).raw',
      ),
      at: { [SCOPE]: 'app.py: return brain().crew().kickoff(inputs={"q": q}).raw' },
    },
  })
  projects([
    [
      'is a graph of steps that ask nobody',
      API(
        'langgraph',
        'from langgraph.graph import StateGraph\n\n\ndef step(state):\n    return {"text": "oak"}\n\n\nmade = StateGraph(dict)\nmade.add_node("step", step)\nbrain = made.compile()\n',
        'brain.invoke({"messages": [q]})',
      ),
      { silent: true },
    ],
    [
      'is run beside an agent, and is none',
      API(
        'pydantic-ai',
        'from pydantic_ai import Agent\n\ntree = Agent("openai:gpt-4o")\nbrain = Timer()\n',
        'brain.run(q)',
      ),
      { silent: true },
    ],
    [
      'is given by another function of that module',
      {
        ...API(
          'agno',
          'from agno.agent import Agent\n\n\ndef tree():\n    return Agent(model="oak")\n\n\ndef brain():\n    return Timer()\n',
          '',
        ),
        'app.py':
          'from fastapi import FastAPI\nfrom brain import brain\n\napp = FastAPI()\n\n\n@app.post("/ask")\nasync def ask(q: str):\n    timer = brain()\n    return await timer.arun(q)\n',
      },
      { silent: true },
    ],
    [
      'is a client that nobody asks',
      API('ollama', 'from ollama import Client\n\nbrain = Client(host="http://oak:11434")\n', 'str(brain)'),
      { silent: true },
    ],
    [
      'measures meaning alone',
      API(
        'openai',
        'from openai import OpenAI\n\nclient = OpenAI()\n\n\ndef embed(text):\n    return client.embeddings.create(model="oak", input=text)\n\n\nbrain = embed\n',
        'brain.query(q)',
      ),
      { silent: true },
    ],
    [
      'is of one’s own, by the same methods',
      {
        ...API(
          'ollama',
          'class Crew:\n    def kickoff(self, inputs):\n        return inputs\n\n\nbrain = Crew()\n',
          'brain.kickoff(q)',
        ),
        'requirements.txt': 'fastapi\n',
      },
      { silent: true },
    ],
    [
      'lies in the same file as a client, and is asked in its place',
      API(
        'ollama',
        'from ollama import Client\n\nclient = Client(host="http://oak:11434")\nbrain = open_shelves()\n',
        'brain.query(q)',
      ),
      { silent: true },
    ],
    [
      'lies beside what makes a client, and is asked in its place',
      {
        ...API('ollama', 'from ollama import Client\n\nclient = Client(host="http://oak:11434")\n', 'store.query(q)'),
        'app.py':
          'from fastapi import FastAPI\nfrom shelves import store\n\napp = FastAPI()\n\n\n@app.post("/ask")\ndef ask(q: str):\n    return store.query(q)\n',
        'shelves.py': 'store = open_shelves()\n',
      },
      { silent: true },
    ],
  ])
})
