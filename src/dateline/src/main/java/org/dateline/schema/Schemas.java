package org.dateline.schema;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.OutputFile;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of every kind of file. */
public final class Schemas {

    /** The folder of the site, and of a project, that holds them. */
    public static final String FOLDER = "schema";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Schemas() {}

    /**
     * The schemas, {@code schema/event.json} and so on.
     *
     * @param baseUrl address of the site, which their ids start with
     */
    public static List<OutputFile> files(String baseUrl) {
        return Arrays.stream(FileType.values())
                .map(type -> new OutputFile(path(type), () -> json(type, baseUrl + "/" + path(type))))
                .toList();
    }

    private static String path(FileType type) {
        return FOLDER + "/" + type.word() + ".json";
    }

    private static byte[] json(FileType type, String id) {
        String json = JSON.writeValueAsString(new SchemaWriter(new Descriptions()).write(type, id));
        return (json.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
