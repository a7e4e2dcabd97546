package org.dateline.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.OutputFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An independent validator, which reads YAML 1.2 as editors' programs do. */
final class Validator {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final YAMLMapper yaml = new YAMLMapper();
    private final Map<FileType, Schema> schemas = new EnumMap<>(FileType.class);

    Validator() {
        List<OutputFile> files = Schemas.files("https://gazette.example");
        for (FileType type : FileType.values()) {
            OutputFile file = files.stream()
                    .filter(one -> one.path().equals("schema/" + type.word() + ".json"))
                    .findFirst()
                    .orElseThrow();
            schemas.put(
                    type, REGISTRY.getSchema(new String(file.bytes().get(), StandardCharsets.UTF_8), InputFormat.JSON));
        }
    }

    /** What is wrong with the text, a line each. */
    List<String> mistakes(FileType type, String text) {
        return schemas.get(type).validate(read(text)).stream()
                .map(Object::toString)
                .toList();
    }

    /** What is wrong with a schema. */
    static List<String> mistakes(String schema) {
        return REGISTRY
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private JsonNode read(String text) {
        try {
            JsonNode node = yaml.readTree(text);
            return node.isObject() ? node : yaml.createObjectNode();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
