package org.evidencestation.app.policy;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a profile file must look like, read off the records: a key may be left out only if its component is nullable, a
 * flag, or a collection; constants are written in lower case with hyphens.
 */
final class ProfileShape extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasRequiredMarker(AnnotatedMember member) {
        return member instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord()
                && !mayBeLeftOut(parameter.getDeclaringClass().getRecordComponents()[parameter.getIndex()]);
    }

    private static boolean mayBeLeftOut(RecordComponent component) {
        Class<?> type = component.getType();
        AnnotatedType use = component.getAnnotatedType();
        return use.isAnnotationPresent(Nullable.class)
                || type == boolean.class
                || Map.class.isAssignableFrom(type)
                || Collection.class.isAssignableFrom(type);
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        return Arrays.stream(constants).map(ProfileNames::of).toArray(String[]::new);
    }
}
