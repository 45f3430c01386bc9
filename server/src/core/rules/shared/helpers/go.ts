import { type Helper, WORDS } from './helper.ts'

const NOTICE = `// Package ainotice holds the visible label of generated text (Labelling Measures Art 4, GB 45438-2025).
package ainotice

// Label is shown with every generated answer.
const Label = "${WORDS}"

// With returns the answer with the label at its end. Call it where the answer is returned.
func With(answer string) string {
	return answer + "\\n\\n" + Label
}

// After passes on the pieces of a streamed answer, with the label as the last one.
func After(pieces <-chan string) <-chan string {
	labelled := make(chan string)
	go func() {
		defer close(labelled)
		for piece := range pieces {
			labelled <- piece
		}
		labelled <- "\\n\\n" + Label
	}()
	return labelled
}
`

/** The writer of the field, in a package of its own or in that of the code that encodes. */
const metadata = (name: string, call: string): string => `package ${name}

// The AIGC field of generated pictures: Labelling Measures Art 5, GB 45438-2025 Annex E.

import (
	"bytes"
	"crypto/rand"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"errors"
	"hash/crc32"
	"io"
	"os"
)

// ${call} passes on what image/png or image/jpeg encodes, with the AIGC field put in. Give the id of the
// content, or none for a new one, and keep it with your logs as ProduceID.
func ${call}(to io.Writer, produceID ...string) io.Writer {
	return &aigcWriter{to: to, id: append(produceID, newProduceID())[0]}
}

type aigcWriter struct {
	to   io.Writer
	id   string
	head []byte
	done bool
}

func (w *aigcWriter) Write(p []byte) (int, error) {
	if w.done || len(p) == 0 {
		return w.to.Write(p)
	}
	w.head = append(w.head, p...)
	png := w.head[0] == 0x89
	at := 2 // behind the start of a JPEG
	if png {
		at = 33 // behind the signature and IHDR of a PNG
	} else if w.head[0] != 0xff {
		return 0, errors.New("aigc: neither PNG nor JPEG")
	}
	if len(w.head) < at {
		return len(p), nil
	}
	field, err := aigcField(w.id, png)
	if err != nil {
		return 0, err
	}
	w.done = true
	for _, part := range [][]byte{w.head[:at], field, w.head[at:]} {
		if _, err := w.to.Write(part); err != nil {
			return 0, err
		}
	}
	return len(p), nil
}

type aigc struct {
	Label, ContentProducer, ProduceID, ReservedCode1, ContentPropagator, PropagateID, ReservedCode2 string
}

func aigcField(id string, png bool) ([]byte, error) {
	// The provider's own code of 27 characters (TC260-PG-20252A), or its name.
	producer := os.Getenv("AIGC_CONTENT_PRODUCER")
	if producer == "" {
		return nil, errors.New("aigc: AIGC_CONTENT_PRODUCER is not set")
	}
	label, err := json.Marshal(aigc{"1", producer, id, "", producer, id, ""})
	if err != nil {
		return nil, err
	}
	var xmp bytes.Buffer
	xmp.WriteString(\`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\`)
	xmp.WriteString(\`<rdf:Description rdf:about="" xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/"><TC260:AIGC>\`)
	if err := xml.EscapeText(&xmp, label); err != nil {
		return nil, err
	}
	xmp.WriteString(\`</TC260:AIGC></rdf:Description></rdf:RDF></x:xmpmeta>\`)
	if png {
		data := append([]byte("iTXtXML:com.adobe.xmp\\x00\\x00\\x00\\x00\\x00"), xmp.Bytes()...)
		field := binary.BigEndian.AppendUint32(nil, uint32(len(data)-4))
		return binary.BigEndian.AppendUint32(append(field, data...), crc32.ChecksumIEEE(data)), nil
	}
	data := append([]byte("http://ns.adobe.com/xap/1.0/\\x00"), xmp.Bytes()...)
	field := binary.BigEndian.AppendUint16([]byte{0xff, 0xe1}, uint16(len(data)+2))
	return append(field, data...), nil
}

func newProduceID() string {
	id := make([]byte, 16)
	if _, err := rand.Read(id); err != nil {
		panic(err)
	}
	return hex.EncodeToString(id)
}
`

export const GO: Readonly<Record<'notice' | 'metadata', Helper>> = {
  notice: { file: 'ainotice/ainotice.go', text: NOTICE, holds: /\bfunc With\(/, calls: /\/ainotice"/ },
  metadata: {
    file: 'aigclabel/aigclabel.go',
    text: metadata('aigclabel', 'With'),
    holds: /\bfunc With\(/,
    calls: /\/aigclabel"/,
  },
}

/** The writer in the package of the code that calls it, so that no path of a module has to be known. */
export function goWriterWithin(name: string): Helper {
  const calls = /\bwithAIGCLabel\b/
  return { file: 'aigc_label.go', text: metadata(name, 'withAIGCLabel'), holds: calls, calls }
}
