package org.evidencestation.storage.index;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A search as SQL. Whatever a person typed is a parameter, never part of the statement. {@code officer} or {@code device}
 * lead the ordering where they are given, so that the index over them yields the rows already sorted.
 */
final class RecordingFilter {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private final String order;
    private final int limit;

    RecordingFilter(RecordingSearch search) {
        search.officer().map(Keys::of).ifPresent(it -> require("officer = ?", it));
        search.device().map(Keys::of).ifPresent(it -> require("device = ?", it));
        search.from().ifPresent(it -> require("sort_nanos >= ?", Nanos.of(it)));
        search.to().ifPresent(it -> require("sort_nanos < ?", Nanos.of(it)));
        search.after().ifPresent(this::below);
        for (String word : search.text().strip().split("\\s+", -1)) {
            require("haystack LIKE ? ESCAPE '\\'", '%' + escaped(word.toLowerCase(Locale.ROOT)) + '%', word);
        }
        order = search.officer().isPresent() ? "officer, " : search.device().isPresent() ? "device, " : "";
        limit = Math.max(0, search.limit());
    }

    /** Yields entry numbers, newest first. */
    String sql() {
        return "SELECT entry FROM recording"
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
                + " ORDER BY "
                + order
                + "sort_nanos DESC, entry DESC LIMIT ?";
    }

    void set(PreparedStatement statement) throws SQLException {
        int at = 1;
        for (Object parameter : parameters) {
            statement.setObject(at++, parameter);
        }
        statement.setInt(at, limit);
    }

    private void below(RecordingRow row) {
        long key = Rows.sortKey(row.summary());
        require("sort_nanos <= ?", key);
        conditions.add("(sort_nanos < ? OR entry < ?)");
        parameters.add(key);
        parameters.add(row.entry());
    }

    private void require(String condition, Object parameter) {
        conditions.add(condition);
        parameters.add(parameter);
    }

    private void require(String condition, String pattern, String word) {
        if (!word.isEmpty()) {
            require(condition, pattern);
        }
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
