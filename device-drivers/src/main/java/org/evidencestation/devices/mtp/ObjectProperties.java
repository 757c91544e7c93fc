package org.evidencestation.devices.mtp;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.evidencestation.devices.DeviceException;

/** Properties of objects (MTP 1.1, E.2.1.1 ObjectPropList). */
record ObjectProperties(List<Element> elements) {
    /** A handle, a code, the number of a data type and a value of one byte at the least. */
    private static final int SHORTEST = 4 + 2 + 2 + 1;

    ObjectProperties {
        elements = List.copyOf(elements);
    }

    record Element(long handle, int property, PropertyValue value) {}

    static ObjectProperties parse(byte[] bytes) throws DeviceException {
        Dataset in = new Dataset("ObjectPropList", bytes);
        long count = in.u32();
        if (count > in.remaining() / SHORTEST) {
            throw in.broken("%d elements, %d bytes left".formatted(count, in.remaining()));
        }
        List<Element> elements = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            elements.add(new Element(in.u32(), in.u16(), in.value(in.u16())));
        }
        return new ObjectProperties(elements);
    }

    /** The first number given for a property of an object. */
    OptionalLong number(long handle, int property) {
        return elements.stream()
                .filter(element -> element.handle() == handle && element.property() == property)
                .flatMapToLong(element -> element.value() instanceof PropertyValue.Whole whole
                        ? java.util.stream.LongStream.of(whole.value())
                        : java.util.stream.LongStream.empty())
                .findFirst();
    }
}
