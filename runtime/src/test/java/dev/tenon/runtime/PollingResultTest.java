package dev.tenon.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Dify takes as the state of a job. */
final class PollingResultTest {

    private static final Map<String, Object> STATE = Map.of("job", "j-1");

    @Test
    void aRunningJobHasAState() {
        assertThatThrownBy(() -> new PollingResult.Running(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a state");
    }

    @Test
    void aStateMayHoldNull() {
        Map<String, @Nullable Object> state = new HashMap<>();
        state.put("schema", null);

        assertThat(new PollingResult.Running(state).state()).containsEntry("schema", null);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void hintsArePositive(int hint) {
        assertThatThrownBy(() -> new PollingResult.Running(STATE, hint, null, null))
                .hasMessage("nextCheckAfterSeconds must be at least 1, not " + hint);
        assertThatThrownBy(() -> new PollingResult.Running(STATE, null, hint, null))
                .hasMessage("expiresAfterSeconds must be at least 1, not " + hint);
        assertThatThrownBy(() -> new PollingResult.Running(STATE, null, null, hint))
                .hasMessage("maxAttempts must be at least 1, not " + hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void aFailedJobSaysWhy(String error) {
        assertThatThrownBy(() -> new PollingResult.Failed(error))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("says why");
    }
}
