import { describe } from 'vitest'
import { projects, type Project } from './kind.ts'

const sql = (name: string, text: string, expected: Project[2]): Project => [name, { 'jobs/wren.sql': text }, expected]
const writes = (models: readonly string[], ...providers: string[]): Project[2] => ({
  generates: ['text'],
  models,
  ...(providers.length > 0 ? { providers } : {}),
})

describe('models that a database is told of', () => {
  projects([
    sql(
      'BigQuery, and a function that asks it',
      "CREATE MODEL `w.m` REMOTE WITH CONNECTION `p.eu.c` OPTIONS (endpoint = 'gemini-2.5-pro');\nSELECT * FROM ML.GENERATE_TEXT(MODEL `w.m`, TABLE w.notes);\n",
      writes(['gemini-2.5-pro'], 'vertex-ai'),
    ),
    sql(
      'Spanner, by an address',
      "CREATE MODEL Notes INPUT(prompt STRING(MAX)) OUTPUT(content STRING(MAX)) REMOTE OPTIONS (endpoint = '//aiplatform.googleapis.com/projects/p/locations/l/publishers/google/models/gemini-2.5-flash');\n",
      writes(['gemini-2.5-flash'], 'vertex-ai'),
    ),
    sql(
      'Redshift',
      "CREATE EXTERNAL MODEL notes FUNCTION f_note IAM_ROLE default MODEL_TYPE BEDROCK SETTINGS (MODEL_ID 'amazon.nova-lite-v1:0', PROMPT 'Describe the bird');\n",
      writes(['amazon.nova-lite-v1:0'], 'aws-bedrock'),
    ),
    sql(
      'MindsDB',
      "CREATE MODEL m.notes PREDICT note USING engine = 'anthropic_engine', model_name = 'claude-sonnet-4-5', prompt_template = 'Describe {{bird}}';\n",
      writes(['claude-sonnet-4-5'], 'anthropic'),
    ),
    sql(
      'Flink',
      "CREATE MODEL notes INPUT (b STRING) OUTPUT (n STRING) WITH ('provider'='azureopenai', 'task'='text_generation', 'azureopenai.model_version'='gpt-4o');\n",
      writes(['gpt-4o'], 'azure-openai'),
    ),
    sql(
      'Oracle, in a profile',
      'BEGIN DBMS_CLOUD_AI.CREATE_PROFILE(profile_name => \'P\', attributes => \'{"provider": "cohere", "model": "command-r-plus"}\'); END;\n/\nSELECT AI chat which bird is this;\n',
      writes(['command-r-plus'], 'cohere'),
    ),
    sql(
      'Doris, in a resource',
      "CREATE RESOURCE 'r' PROPERTIES ('type'='ai', 'ai.provider_type'='qwen', 'ai.model_name'='qwen-plus');\nSELECT AI_GENERATE('r', bird) FROM birds;\n",
      writes(['qwen-plus'], 'dashscope'),
    ),
    sql(
      'OceanBase, by a name of its own',
      'CALL DBMS_AI_SERVICE.CREATE_AI_MODEL(\'own_name\', \'{"type": "completion", "model_name": "deepseek-chat"}\');\nSELECT AI_COMPLETE(\'own_name\', bird) FROM birds;\n',
      { ...writes(['deepseek-chat']), withoutProviders: ['snowflake'] },
    ),
  ])
})

describe('functions that name their model', () => {
  projects([
    sql(
      'a named argument behind others',
      "SELECT AI.GENERATE(('Describe: ', STRING_AGG(CONCAT(name, ', ', colour, ', ', place), '; ')), connection_id => 'eu.c', endpoint => 'gemini-2.5-flash-lite').result FROM w.birds;\n",
      writes(['gemini-2.5-flash-lite'], 'vertex-ai'),
    ),
    [
      'in Dataform',
      {
        'definitions/a.sqlx':
          "config { type: \"table\" }\nSELECT AI.GENERATE(bird, endpoint => 'gemini-2.5-flash').result FROM ${ref('birds')}\n",
      },
      writes(['gemini-2.5-flash']),
    ],
    sql(
      'PostgresML, by a task',
      'SELECT pgml.transform(task => \'{"task": "text-generation", "model": "Qwen/Qwen2.5-3B-Instruct"}\'::JSONB, inputs => ARRAY[\'x\']);\n',
      writes(['Qwen/Qwen2.5-3B-Instruct']),
    ),
    sql(
      'Aurora',
      "SELECT aws_bedrock.invoke_model(model_id := 'amazon.nova-lite-v1:0', model_input := '{}');\n",
      writes(['amazon.nova-lite-v1:0'], 'aws-bedrock'),
    ),
    sql(
      'MaxCompute, without quotes',
      'SELECT AI_GENERATE(bigdata_public_modelset.default.Qwen3-1.7B-GGUF, DEFAULT_VERSION, bird) FROM birds;\n',
      writes(['Qwen3-1.7B-GGUF']),
    ),
    sql('Hologres', "SELECT ai_gen('qwen-max', bird) FROM birds;\n", {
      ...writes(['qwen-max']),
      withoutProviders: ['databricks'],
    }),
    sql('StarRocks', 'SELECT ai_query(bird, \'{"model": "gpt-4o", "api_key": ""}\') FROM birds;\n', {
      ...writes(['gpt-4o']),
      withoutProviders: ['databricks'],
    }),
    sql(
      'HeatWave',
      'SELECT sys.ML_GENERATE("a bird", JSON_OBJECT("task", "generation", "model_id", "llama3.1-8b-instruct-v1"));\n',
      writes(['llama3.1-8b-instruct-v1']),
    ),
  ])
})

describe('requests that a database sends', () => {
  projects([
    sql(
      'SQL Server',
      "EXEC sp_invoke_external_rest_endpoint @url = N'https://wren.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=1', @payload = @p;\n",
      writes(['gpt-4o'], 'azure-openai'),
    ),
    sql(
      'PostgreSQL',
      "SELECT net.http_post(url := 'https://api.deepseek.com/chat/completions', body := jsonb_build_object('model', 'deepseek-chat', 'messages', m));\n",
      writes(['deepseek-chat'], 'deepseek'),
    ),
    sql(
      'a list of addresses asks nobody',
      "INSERT INTO hosts VALUES ('https://api.deepseek.com/chat/completions');\nSELECT net.http_post(url := 'https://wren.example/hook');\n",
      { generates: [] },
    ),
  ])
})

describe('queries that write nothing', () => {
  projects([
    sql(
      'models that embed or forecast',
      "CREATE MODEL `w.e` REMOTE WITH CONNECTION `p.eu.c` OPTIONS (endpoint = 'text-embedding-005');\nCREATE MODEL w.f OPTIONS (model_type = 'ARIMA_PLUS') AS SELECT 1;\nCREATE MODEL h PREDICT price USING engine = 'lightwood', model_name = 'gpt';\n",
      { silent: true },
    ),
    sql('a classifier in PostgresML', "SELECT pgml.transform(task => 'text-classification', inputs => ARRAY['x']);\n", {
      silent: true,
    }),
    sql(
      'tables and columns of such names',
      "CREATE TABLE model (id int, model_name text DEFAULT 'wren');\nSELECT prompt('x'), ai.endpoint FROM ai;\n",
      { silent: true },
    ),
  ])
})
