package ebb.io;

import ebb.formulation.Formulation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Writes formulations as JSON, in UTF-8. Equal formulations give the same bytes. Stateless, and safe to share between
 * threads.
 */
public final class FormulationWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    /**
     * Writes a formulation for people and files: over several lines, with a line break at the end.
     *
     * @param out left open
     * @throws IOException if it cannot be written
     */
    public void write(Formulation formulation, OutputStream out) throws IOException {
        write(out, json -> new FormulationJson(json).write(formulation));
    }

    /** Writes a document for people and files: over several lines, with a line break at the end. */
    static void write(OutputStream out, Consumer<Json> content) throws IOException {
        Layout layout = new Layout();
        write(content, out, layout, new ObjectWriteContext.Base() {
            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }

            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }
        });
    }

    /**
     * Writes a formulation on one line, with a line break at its end.
     *
     * @param out left open
     * @throws IOException if it cannot be written
     */
    public void writeLine(Formulation formulation, OutputStream out) throws IOException {
        write(json -> new FormulationJson(json).write(formulation), out, null, ObjectWriteContext.empty());
    }

    /** A formulation as {@link #write} writes it. */
    public String text(Formulation formulation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try {
            write(formulation, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot refuse to be written to", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void write(Consumer<Json> content, OutputStream out, Layout layout, ObjectWriteContext context)
            throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(context, out)) {
            content.accept(new Json(generator, layout));
            generator.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
