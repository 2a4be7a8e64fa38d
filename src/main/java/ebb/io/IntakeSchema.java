package ebb.io;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import ebb.fact.Answer;
import ebb.fact.Cadence;
import ebb.fact.FactType;
import ebb.fact.Term;
import ebb.io.file.AtLeastOneOf;
import ebb.io.file.ChildrenAtHome;
import ebb.io.file.Described;
import ebb.io.file.Form;
import ebb.io.file.IntakeFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of intake files, made from the records of {@code ebb.io.file}. It uses only keywords that editors
 * know from older drafts too. What it lets pass may still be refused when it is read: references to people and
 * complaints, dates to come, and ids given twice are beyond a schema.
 */
public final class IntakeSchema {
    private static final String PROPERTIES = "properties";

    private IntakeSchema() {
    }

    /** The schema as a JSON document. */
    public static String text() {
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator(""));
        return new JsonMapper().writer().with(layout).writeValueAsString(schema());
    }

    /** The schema as a tree. */
    static ObjectNode schema() {
        ObjectNode schema = new SchemaGenerator(config()).generateSchema(IntakeFile.class);
        schema.put("title", "An intake file of Ebb");
        ObjectNode definitions = (ObjectNode) schema.get("$defs");
        ObjectNode told = (ObjectNode) definitions.remove("Told").get(PROPERTIES);
        definitions.forEach(definition -> finish((ObjectNode) definition, told));
        return schema;
    }

    private static SchemaGeneratorConfig config() {
        SchemaGeneratorConfigBuilder builder =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.DEFINITIONS_FOR_ALL_OBJECTS);
        builder.forTypesInGeneral()
                .withPropertySorter((one, other) -> 0)
                .withCustomDefinitionProvider(IntakeSchema::definition)
                .withTypeAttributeOverride((node, scope, context) -> {
                    AtLeastOneOf fields = scope.getType().getErasedType().getAnnotation(AtLeastOneOf.class);
                    if (fields != null && node.has(PROPERTIES)) {
                        ArrayNode choices = node.putArray("anyOf");
                        List.of(fields.value()).forEach(field -> choices.addObject().putArray("required").add(field));
                    }
                });
        builder.forFields()
                .withPropertyNameOverrideResolver(field -> {
                    JsonProperty name = field.getAnnotation(JsonProperty.class);
                    return name == null ? null : name.value();
                })
                .withRequiredCheck(field -> of(field) != null && of(field).required())
                .withDescriptionResolver(field -> field.isFakeContainerItemScope() ? null
                        : from(field, Described::value))
                .withStringPatternResolver(field -> isText(field) ? from(field, told -> told.form().pattern()) : null)
                .withStringMaxLengthResolver(field -> isText(field) ? from(field, told -> longest(told.form())) : null)
                .withNumberInclusiveMinimumResolver(field -> isNumber(field)
                        ? from(field, told -> BigDecimal.valueOf(told.least())) : null)
                .withNumberInclusiveMaximumResolver(field -> isNumber(field)
                        ? from(field, told -> BigDecimal.valueOf(told.most())) : null)
                .withArrayMinItemsResolver(field -> isList(field)
                        ? from(field, told -> told.least() == 0 ? null : told.least()) : null)
                .withArrayUniqueItemsResolver(field -> isList(field)
                        ? from(field, told -> told.form() == Form.TEXT ? null : true) : null);
        return builder.build();
    }

    private static Described of(FieldScope field) {
        return field.getAnnotation(Described.class);
    }

    private static <T> T from(FieldScope field, Function<Described, T> part) {
        Described described = of(field);
        return described == null ? null : part.apply(described);
    }

    private static boolean isText(FieldScope field) {
        return field.getType().getErasedType() == String.class;
    }

    private static boolean isNumber(FieldScope field) {
        return Number.class.isAssignableFrom(field.getType().getErasedType());
    }

    private static boolean isList(FieldScope field) {
        return field.getType().getErasedType() == List.class;
    }

    private static int longest(Form form) {
        return switch (form) {
            case ID -> Bounds.ID;
            case TEXT -> Bounds.TEXT;
            default -> Bounds.LINE;
        };
    }

    private static CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        Class<?> erased = type.getErasedType();
        if (erased == ChildrenAtHome.class) {
            ArrayNode choices = node.putArray("anyOf");
            choices.addObject().put("type", "integer").put("minimum", 0).put("maximum", PeopleReading.MOST_CHILDREN);
            choices.addObject().put("type", "boolean");
            terms(choices.addObject(), Terms.of(Answer.class));
        } else if (erased == FactType.class) {
            terms(node, Askable.FACTS);
        } else if (erased == Cadence.class) {
            terms(node, Terms.known(Cadence.class));
        } else if (erased == Term.class) {
            node.put("type", "string");
        } else if (Term.class.isAssignableFrom(erased)) {
            terms(node, Terms.of(erased.asSubclass(Term.class)));
        } else {
            return null;
        }
        return new CustomDefinition(node, CustomDefinition.DefinitionType.INLINE,
                CustomDefinition.AttributeInclusion.NO);
    }

    private static void terms(ObjectNode node, Terms<?> terms) {
        ArrayNode values = node.put("type", "string").putArray("enum");
        terms.terms().forEach(values::add);
    }

    /** What victools cannot say: the fields that every fact has, and which terms go with which kind of fact. */
    private static void finish(ObjectNode definition, ObjectNode told) {
        ObjectNode properties = (ObjectNode) definition.get(PROPERTIES);
        if (properties.remove("told") != null) {
            properties.setAll(told);
        }
        if (properties.has("fact") && properties.has("term")) {
            ArrayNode each = definition.putArray("allOf");
            for (FactType type : FactType.values()) {
                if (Askable.terms(type) != null) {
                    ObjectNode rule = each.addObject();
                    rule.putObject("if").putObject(PROPERTIES).putObject("fact").put("const", type.term());
                    terms(rule.putObject("then").putObject(PROPERTIES).putObject("term"), Askable.terms(type));
                }
            }
        }
    }
}
