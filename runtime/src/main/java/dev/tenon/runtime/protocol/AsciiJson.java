package dev.tenon.runtime.protocol;

import com.fasterxml.jackson.core.io.SerializedString;
import java.nio.charset.StandardCharsets;

/** JSON in ASCII, which a generator of bytes copies as it is. */
@SuppressWarnings("serial") // nobody serializes it
final class AsciiJson extends SerializedString {

    AsciiJson(String json) {
        super(json);
        // it would be made character by character
        _unquotedUTF8Ref = json.getBytes(StandardCharsets.ISO_8859_1);
    }
}
