package io.github.interviewanalyzer.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.github.interviewanalyzer.interview.InterviewException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * From Jackson's errors to ours: where it is, by pointer, line and column, and what to do.
 * Jackson's own messages quote the input, so that none of their words are passed on; used by {@link
 * InterviewJson}.
 */
final class JsonRefusal {

    private final int linesBefore;

    /** For JSON that stands behind so many lines of its file. */
    JsonRefusal(int linesBefore) {
        this.linesBefore = linesBefore;
    }

    InterviewException at(JsonParser parser, String message) {
        return refusal("", parser.currentTokenLocation(), message);
    }

    InterviewException of(JsonProcessingException error) {
        if (error instanceof JsonMappingException mapping) {
            // The text's own fault, such as an end too early, has a place of its own.
            return mapping.getCause() instanceof JsonProcessingException fault
                    ? refusal(pointer(mapping), fault.getLocation(), message(fault))
                    : refusal(pointer(mapping), mapping.getLocation(), message(mapping));
        }
        return refusal("", error.getLocation(), message(error));
    }

    private static String message(JsonProcessingException error) {
        if (error instanceof UnrecognizedPropertyException) {
            return "a property that the format does not know; remove it";
        }
        // Our own records' messages are made of constants and numbers.
        if (error instanceof ValueInstantiationException
                && error.getCause() instanceof IllegalArgumentException impossible) {
            return "impossible: " + impossible.getMessage();
        }
        if (error instanceof JsonMappingException || error instanceof InputCoercionException) {
            return "missing, or of another type than the format says";
        }
        return error instanceof StreamConstraintsException
                ? "nested too deeply, or too long a name or number"
                : "no JSON, or a property that stands twice in its object";
    }

    /** The way to the value by indexes and by the names of records' components, no others. */
    private static String pointer(JsonMappingException error) {
        StringBuilder pointer = new StringBuilder();
        for (Reference step : error.getPath()) {
            if (step.getFieldName() == null) {
                pointer.append('/').append(step.getIndex());
            } else if (known(step)) {
                pointer.append('/').append(step.getFieldName());
            }
        }
        return pointer.toString();
    }

    private static boolean known(Reference step) {
        Class<?> type =
                step.getFrom() instanceof Class<?> record ? record : step.getFrom().getClass();
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(step.getFieldName()));
    }

    private InterviewException refusal(
            String pointer, @Nullable JsonLocation location, String message) {
        StringBuilder where = new StringBuilder(pointer);
        if (location != null && location.getLineNr() > 0) {
            where.append(pointer.isEmpty() ? "" : ", ")
                    .append("line ")
                    .append(linesBefore + location.getLineNr())
                    .append(", column ")
                    .append(location.getColumnNr());
        }
        return new InterviewException(InterviewException.Code.JSON, where.toString(), message);
    }
}
