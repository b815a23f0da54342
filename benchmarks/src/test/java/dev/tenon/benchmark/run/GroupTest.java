package dev.tenon.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class GroupTest {

    @Test
    void listsAreRead() {
        assertThat(Group.parse("all")).containsExactlyInAnyOrder(Group.values());
        assertThat(Group.parse("hol,start")).containsExactlyInAnyOrder(Group.START, Group.HOL);
    }

    @Test
    void otherNamesAreRefused() {
        assertThatThrownBy(() -> Group.parse("start,holl"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("-Dbenchmark.groups must be all, or some of"
                        + " start,cheap,stream,hol,tokens,embed,fan100,fan1000,idle,soak, found 'holl'");
    }
}
