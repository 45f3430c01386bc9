import { describe } from 'vitest'
import { standing } from './stands.ts'

/** A request that one class puts into a type of the product's own, and that another class sends. */
const SCOPE = 'scope-undeclared'
const carrier = (name: string) =>
  `<?php\nnamespace Elm;\nclass ${name} {\n  public function __construct(private string $uri, private string $method, private array $payload) {}\n  public function getUri(): string { return $this->uri; }\n  public function getPayload(): array { return $this->payload; }\n}\n`
const ORDER =
  "<?php\nnamespace Elm;\nclass Order {\n  public function make(string $asked): PictureRequest {\n    $uri = $this->base . '/images/generations';\n    $payload = ['prompt' => $asked, 'model' => 'dall-e-3'];\n    return new PictureRequest($uri, 'POST', $payload);\n  }\n}\n"
const wire = (name: string) =>
  `<?php\nnamespace Elm;\nuse GuzzleHttp\\Client;\nclass ${name}Wire {\n  public function call(${name}Request $request): array {\n    $options = ['json' => $request->getPayload()];\n    $answer = (new Client())->request('POST', $request->getUri(), $options);\n    return json_decode($answer->getBody(), true);\n  }\n}\n`
const BUNDLE = (type: string) => ({
  'composer.json': `{"name":"elm/pictures","type":"${type}","require":{"php":"^8.1"}}`,
  'src/Order.php': ORDER,
  'src/PictureRequest.php': carrier('PictureRequest'),
  'src/PictureWire.php': wire('Picture'),
  'src/Desk.php':
    '<?php\nnamespace Elm;\nclass Desk {\n  public function __construct(private Order $order, private PictureWire $wire) {}\n  public function draw(string $asked) { return $this->wire->call($this->order->make($asked)); }\n}\n',
})

describe('a request that is put into a type of the product’s own', () => {
  standing({
    'is shown where it is sent': {
      files: BUNDLE('pimcore-bundle'),
      at: { [SCOPE]: "PictureWire.php: $answer = (new Client())->request('POST', $request->getUri()" },
    },
    'and not where another type’s is': {
      files: {
        ...BUNDLE('magento2-module'),
        'src/BillRequest.php': carrier('BillRequest'),
        'src/BillWire.php': wire('Bill'),
      },
      at: { [SCOPE]: 'PictureWire.php' },
    },
    'nor in a bundle that is there to be built upon': {
      files: BUNDLE('symfony-bundle'),
      at: { [SCOPE]: undefined },
    },
  })
})
