package dev.tenon.toolkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramsTest {

    @ParameterizedTest
    @CsvSource({
        "run.sh, #!/bin/sh, true",
        "tool, \u007fELF.., true",
        "lib.so.1, \u007fELF.., false",
        "lib.so, \u007fELF.., false",
        "script.py, #!/usr/bin/env python3, false",
        "notes.txt, # a title, false",
        "empty, '', false",
    })
    void programsAreKnownByTheirFirstBytes(String name, String content, boolean program) {
        assertThat(Programs.isProgram(name, content.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(program);
    }
}
