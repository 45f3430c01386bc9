import { type Helper, WORDS } from './helper.ts'

const packageLine = (name: string): string => (name === '' ? '' : `package ${name};\n\n`)

/** `flux`: the answers are streamed as Spring's reactive controllers and Spring AI do it. */
const notice = (name: string, flux: boolean): string => `${packageLine(name)}${
  flux ? 'import reactor.core.publisher.Flux;\n\n' : ''
}/** The visible label of generated text (Labelling Measures Art 4, GB 45438-2025). */
public final class AiNotice {
    public static final String LABEL = "${WORDS}";

    private AiNotice() {
    }

    /** The answer with the label at its end. Call it where the answer is returned. */
    public static String with(String answer) {
        return answer + "\\n\\n" + LABEL;
    }
${
  flux
    ? `
    /** A streamed answer, with the label as its last piece. */
    public static Flux<String> after(Flux<String> pieces) {
        return pieces.concatWithValues("\\n\\n" + LABEL);
    }
`
    : `
    /** The last piece of a streamed answer: send it before the emitter is completed. */
    public static String last() {
        return "\\n\\n" + LABEL;
    }
`
}}
`

const metadata = (name: string): string => `${packageLine(name)}import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;

/** Writes the AIGC field into generated PNG and JPEG pictures: Labelling Measures Art 5, GB 45438-2025 Annex E. */
public final class AigcLabel {
    private AigcLabel() {
    }

    /** As ImageIO.write, with the label. */
    public static boolean write(RenderedImage image, String format, OutputStream target) throws IOException {
        byte[] labelled = encode(image, format);
        if (labelled != null) {
            target.write(labelled);
        }
        return labelled != null;
    }

    /** As ImageIO.write, with the label. */
    public static boolean write(RenderedImage image, String format, File target) throws IOException {
        byte[] labelled = encode(image, format);
        if (labelled != null) {
            Files.write(target.toPath(), labelled);
        }
        return labelled != null;
    }

    /** As ImageIO.write, with the label. */
    public static boolean write(RenderedImage image, String format, ImageOutputStream target) throws IOException {
        byte[] labelled = encode(image, format);
        if (labelled != null) {
            target.write(labelled);
        }
        return labelled != null;
    }

    /** The picture with its label. Call it as the last step before it is stored or sent; keep ProduceID with your logs. */
    public static byte[] with(byte[] picture, String produceId) throws IOException {
        boolean png = picture.length > 33 && picture[0] == (byte) 0x89;
        if (!png && !(picture.length > 4 && picture[0] == (byte) 0xff && picture[1] == (byte) 0xd8)) {
            throw new IOException("neither PNG nor JPEG");
        }
        // Behind the signature and IHDR of a PNG; behind the start of a JPEG and JFIF's own head where there is one.
        int at = png ? 33 : 2;
        if (!png && picture[2] == (byte) 0xff && picture[3] == (byte) 0xe0) {
            at += 2 + ((picture[4] & 0xff) << 8) + (picture[5] & 0xff);
        }
        ByteArrayOutputStream labelled = new ByteArrayOutputStream();
        labelled.write(picture, 0, at);
        labelled.write(field(produceId, png));
        labelled.write(picture, at, picture.length - at);
        return labelled.toByteArray();
    }

    private static byte[] encode(RenderedImage image, String format) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        boolean written = ImageIO.write(image, format, plain);
        return written ? with(plain.toByteArray(), UUID.randomUUID().toString()) : null;
    }

    private static byte[] field(String produceId, boolean png) throws IOException {
        // The provider's own code of 27 characters (TC260-PG-20252A), or its name.
        String producer = System.getenv("AIGC_CONTENT_PRODUCER");
        if (producer == null || producer.isEmpty()) {
            throw new IOException("AIGC_CONTENT_PRODUCER is not set");
        }
        String[] members = {
            "Label", "1", "ContentProducer", producer, "ProduceID", produceId, "ReservedCode1", "",
            "ContentPropagator", producer, "PropagateID", produceId, "ReservedCode2", ""
        };
        StringBuilder label = new StringBuilder("{");
        for (int i = 0; i < members.length; i += 2) {
            label.append(i == 0 ? "" : ",").append(quoted(members[i])).append(':').append(quoted(members[i + 1]));
        }
        String xmp = "<x:xmpmeta xmlns:x=\\"adobe:ns:meta/\\"><rdf:RDF xmlns:rdf=\\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\\">"
            + "<rdf:Description rdf:about=\\"\\" xmlns:TC260=\\"http://www.tc260.org.cn/ns/AIGC/1.0/\\"><TC260:AIGC>"
            + label.append('}').toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            + "</TC260:AIGC></rdf:Description></rdf:RDF></x:xmpmeta>";
        String head = png ? "iTXtXML:com.adobe.xmp\\0\\0\\0\\0\\0" : "http://ns.adobe.com/xap/1.0/\\0";
        byte[] data = (head + xmp).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        if (png) {
            CRC32 crc = new CRC32();
            crc.update(data);
            out.writeInt(data.length - 4);
            out.write(data);
            out.writeInt((int) crc.getValue());
        } else {
            out.writeShort(0xffe1);
            out.writeShort(data.length + 2);
            out.write(data);
        }
        return bytes.toByteArray();
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\\\", "\\\\\\\\").replace("\\"", "\\\\\\"") + '"';
    }
}
`

/** The helpers in the package of the code beside them. */
export function javaHelpers(name: string, flux: boolean): Readonly<Record<'notice' | 'metadata', Helper>> {
  return {
    notice: { file: 'AiNotice.java', text: notice(name, flux), holds: /\bclass AiNotice\b/, calls: /\bAiNotice\b/ },
    metadata: { file: 'AigcLabel.java', text: metadata(name), holds: /\bclass AigcLabel\b/, calls: /\bAigcLabel\b/ },
  }
}
