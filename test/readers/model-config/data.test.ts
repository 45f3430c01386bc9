import { reader as croissant } from '../../../server/src/core/readers/model-config/croissant.ts'
import { reader as cyclonedx } from '../../../server/src/core/readers/model-config/cyclonedx-ml.ts'
import { reader as provenance } from '../../../server/src/core/readers/model-config/data-provenance.ts'
import { reader as dvc } from '../../../server/src/core/readers/model-config/dvc.ts'
import { reader as mlflow } from '../../../server/src/core/readers/model-config/mlflow.ts'
import { reader as spdx } from '../../../server/src/core/readers/model-config/spdx-ai.ts'
import { reader as records } from '../../../server/src/core/readers/model-config/training-records.ts'
import { check } from './checked.ts'

check({
  reader: dvc,
  path: 'data/corpus.dvc',
  cases: {
    'a tracked folder':
      'outs:\n- md5: a304afb96060aad90176268345e10355.dir\n  nfiles: 3\n  path: ⟦dataset:medium=file 语料⟧\n',
    'an import from a repository': `deps:
- path: raw/chat.jsonl
  repo:
    url: ⟦dataset:medium=url https://github.com/example/corpus⟧
    rev_lock: 63f4
outs:
- path: ⟦dataset:medium=unknown chat.jsonl⟧
`,
    'a download':
      'frozen: true\ndeps:\n- path: ⟦dataset:medium=url https://data.example.org/a.zip⟧\nouts:\n- {path: ⟦dataset:medium a.zip⟧, md5: x}\n',
  },
  lookAlikes: { weights: 'outs:\n- path: model.pkl\n', 'a voice call file': 'title: x\npath: y\n' },
})

check({
  reader: dvc,
  path: 'dvc.yaml',
  cases: {
    artifacts: `artifacts:
  dialogs:
    path: ⟦dataset:medium data/dialogs⟧
    type: dataset
  bot:
    path: ⟦model:low=other models/bot⟧
    type: model
stages:
  a: {cmd: python x.py}
`,
  },
  lookAlikes: { 'stages only': 'stages:\n  train:\n    cmd: python train.py\n    deps: [data]\n' },
})

check({
  reader: croissant,
  path: 'data/croissant.json',
  cases: {
    'with responsible-AI fields': `{
 "@context": {"cr": "http://mlcommons.org/croissant/"}, "@type": "sc:Dataset", "conformsTo": "http://mlcommons.org/croissant/1.1",
 "name": "对话集 😀", "url": "https://huggingface.co/datasets/⟦dataset=huggingface acme/dialogs⟧",
 "license": "⟦licence=dataset cc-by-4.0⟧",
 "⟦card-field=dataCollection rai:dataCollection⟧": "Web Scraping",
 "⟦card-field=false rai:personalSensitiveInformation⟧": ""
}`,
    'the other spelling and a derivation': `{"@context": "https://mlcommons.org/croissant", "@type": ["Dataset"], "distribution": [],
 "name": "⟦dataset=unknown reviews⟧", "prov:wasDerivedFrom": [{"@id": "⟦dataset=url https://example.org/raw⟧"}],
 "⟦card-field=annotatorDemographics rai:annotatorsDemographics⟧": ["students"]}`,
    'the vocabulary by a prefix': `{"@context": ["https://schema.org", {"cr": "http://mlcommons.org/croissant/"}], "@type": "Dataset", "name": "⟦dataset n⟧"}`,
    'the licence as a node': `{"@context": {"cr": "http://mlcommons.org/croissant/"}, "@type": "sc:Dataset", "recordSet": [], "name": "⟦dataset n⟧", "license": {"@id": "⟦licence https://spdx.org/licenses/MIT⟧"}}`,
  },
  lookAlikes: {
    'another data set in JSON-LD':
      '{"@context": "https://schema.org", "@type": "Dataset", "name": "croissant sales", "distribution": []}',
    'a bakery': '{"@context": "x", "@type": "Product", "name": "croissant"}',
  },
})

check({
  reader: spdx,
  path: 'sbom.spdx3.json',
  cases: {
    'a model and what it was trained on': `{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [
 {"type": "ai_AIPackage", "spdxId": "urn:m", "name": "⟦model=inference my-chat-7b⟧", "⟦card-field=informationAboutTraining ai_informationAboutTraining⟧": "LoRA", "⟦card-field=false ai_useSensitivePersonalInformation⟧": "noAssertion"},
 {"type": "dataset_DatasetPackage", "spdxId": "urn:d", "name": "⟦dataset=train 医疗语料⟧", "⟦card-field=bom dataset_datasetType⟧": ["text"]},
 {"type": "Relationship", "from": "urn:m", "relationshipType": "trainedOn", "to": ["urn:d"]}]}`.replaceAll(
      'my-chat',
      'acme-chat',
    ),
    'places on a hub and a licence': `{"@graph": [
 {"type": "ai_AIPackage", "spdxId": "m", "name": "qwen", "software_downloadLocation": "https://huggingface.co/⟦model=huggingface Qwen/Qwen3-8B⟧"},
 {"type": "simplelicensing_LicenseExpression", "spdxId": "l", "simplelicensing_licenseExpression": "⟦licence=model Apache-2.0⟧"},
 {"type": "Relationship", "from": "m", "relationshipType": "hasDeclaredLicense", "to": ["l"]}]}`,
    'tested on, other names of the keys': `{"elements": [{"@type": "DatasetPackage", "@id": "e", "name": "⟦dataset=eval exam⟧"}, {"relationshipType": "testedOn", "from": "m", "to": "e"}, {"@type": "AIPackage", "@id": "m", "name": "⟦model chatglm3-6b⟧"}]}`,
  },
  lookAlikes: {
    'software only': '{"@graph": [{"type": "software_Package", "name": "x"}]}',
    'SPDX 2': '{"spdxVersion": "SPDX-2.3", "packages": [{"name": "AIPackage"}]}',
  },
})

check({
  reader: cyclonedx,
  path: 'bom.cdx.json',
  cases: {
    'a model with its card': `{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "machine-learning-model", "name": "qwen",
  "purl": "pkg:huggingface/⟦model=huggingface Qwen/Qwen2.5-7B-Instruct⟧@abc", "licenses": [{"license": {"id": "⟦licence=model Apache-2.0⟧"}}],
  "modelCard": {"modelParameters": {"task": "text-generation", "datasets": [{"type": "dataset", "name": "⟦dataset=train 语料 1⟧", "⟦card-field=bom sensitiveData⟧": ["names"]}]},
   "considerations": {"⟦card-field ethicalConsiderations⟧": []}}}]}`,
    'data as a component': `{"bomFormat": "CycloneDX", "components": [{"type": "data", "name": "d", "licenses": [{"expression": "⟦licence=dataset CC-BY-4.0⟧"}],
  "data": [{"type": "dataset", "contents": {"url": "⟦dataset=url https://example.org/d.zip⟧"}, "⟦card-field=governance governance⟧": {"owners": []}}]},
  {"type": "machine-learning-model", "name": "⟦model glm-4-9b-chat⟧"}]}`,
    'the described one embeds': `{"bomFormat": "CycloneDX", "metadata": {"component": {"type": "machine-learning-model", "name": "⟦model=embedding BAAI/bge-m3⟧"}}}`,
  },
  lookAlikes: {
    'libraries only': '{"bomFormat": "CycloneDX", "components": [{"type": "library", "name": "openai"}]}',
    'another list': '{"components": [{"type": "machine-learning-model", "name": "x"}]}',
  },
})

check({
  reader: provenance,
  path: 'data/provenance.json',
  cases: {
    'all three parts': `{"source": {"title": "⟦dataset=unknown 门诊对话⟧", "version": "1"},
 "provenance": {"⟦card-field=provenance.origin origin⟧": "clinic", "⟦card-field=false origin-geography⟧": []},
 "use": {"⟦card-field=use.license license⟧": "⟦licence=dataset proprietary⟧", "⟦card-field intended-purpose⟧": ["training"]}}`,
    'an id for a title': `{"source": {"id": "⟦dataset urn:ds:1⟧"}, "provenance": {"⟦card-field generation-method⟧": "survey"}, "use": {}}`,
    'half typed': `{"source": {"title": "⟦dataset calls⟧"}, "provenance": {"⟦card-field origin-geography⟧": ["CN"], "⟦card-field date⟧": "2026"}, "use": {`,
  },
  lookAlikes: {
    'the schema itself':
      '{"$schema": "x", "properties": {"source": {"title": "Source"}, "provenance": {"origin-geography": {}}}}',
    'a painting': '{"source": {"title": "Auction"}, "provenance": {"owner": "x"}}',
  },
})

check({
  reader: mlflow,
  path: 'model/MLmodel',
  cases: {
    'a text generator': `artifact_path: model
flavors:
  python_function: {env: conda.yaml}
  transformers:
    source_model_name: ⟦model=text microsoft/Phi-3-mini-4k-instruct⟧
    task: text-generation
`,
    'no name':
      'flavors:\n  transformers:\n    task: ⟦model:medium=text text-generation⟧\n    pipeline_model_type: LlamaForCausalLM\n',
    'an API': 'flavors:\n  openai:\n    model: ⟦model=openai gpt-4o-mini⟧\n    task: chat.completions\n',
  },
  lookAlikes: { sklearn: 'flavors:\n  sklearn:\n    pickled_model: model.pkl\n', empty: 'flavors:\n' },
})

check({
  reader: records,
  path: 'data/train.json',
  cases: {
    alpaca:
      '[\n  {"⟦dataset:medium=train instruction⟧": "娘娘。", "input": "", "output": "你放心 😀"},\n  {"instruction": "b", "output": "c"}\n]',
    sharegpt:
      '[{"id": 1, "⟦dataset:medium=file conversations⟧": [{"from": "human", "value": "hi"}, {"from": "gpt", "value": "hello"}]},\n {"id": 2, "conversations": []}]',
    preferences:
      '[{"prompt": "p", "⟦dataset:medium chosen⟧": "a", "rejected": "b"}, {"prompt": "q", "chosen": "c", "rejected": "d"}]',
  },
  lookAlikes: {
    'a cookbook': '[{"name": "x", "instruction": "stir"}, {"name": "y"}]',
    'one record': '[{"instruction": "a", "output": "b"}]',
    'a configuration': '{"instruction": "a", "output": "dist"}',
    'src/package.json': '[{"instruction": "a", "output": "b"}, {"instruction": "a", "output": "b"}]',
  },
})

check({
  reader: records,
  path: 'data/train.jsonl',
  cases: {
    messages:
      '{"⟦dataset:medium=train messages⟧": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}\n{"messages": []}\n',
  },
  lookAlikes: { events: '{"event": "click"}\n{"event": "view"}\n' },
})
