package dev.tenon.declaration;

import dev.tenon.declaration.rule.PropertyCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of the voices of a text-to-speech model. */
final class VoiceRules {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3}(-[A-Z]{2})?|-[A-Z]{2}|-\\d{3})");

    private VoiceRules() {}

    static void check(Findings at, ModelProperties properties) {
        List<Voice> voices = properties.voices();
        Set<String> modes = new HashSet<>();
        for (int i = 0; i < voices.size(); i++) {
            Findings here = at.at("voices").at(i);
            Voice voice = voices.get(i);
            needs(here, "mode", voice.mode().isEmpty());
            needs(here, "name", voice.name().isEmpty());
            needs(here, "language", voice.language().isEmpty());
            languages(here.at("language"), voice.language());
            if (!voice.mode().isEmpty() && !modes.add(voice.mode())) {
                here.at("mode").report(PropertyCode.VOICE_DUPLICATE, voice.mode());
            }
        }
        defaultVoice(at.at("default_voice"), properties);
    }

    private static void needs(Findings at, String key, boolean missing) {
        if (missing) {
            at.at(key).report(PropertyCode.VOICE_SHAPE, key);
        }
    }

    private static void languages(Findings at, List<String> languages) {
        for (int i = 0; i < languages.size(); i++) {
            if (!LANGUAGE.matcher(languages.get(i)).matches()) {
                at.at(i).report(PropertyCode.VOICE_LANGUAGE, languages.get(i));
            }
        }
    }

    private static void defaultVoice(Findings at, ModelProperties properties) {
        String voice = properties.defaultVoice();
        List<String> modes = new ArrayList<>();
        for (Voice each : properties.voices()) {
            modes.add(each.mode());
        }
        if (voice != null && !modes.isEmpty() && !modes.contains(voice)) {
            at.report(
                    PropertyCode.DEFAULT_VOICE, voice, Suggestions.listed(modes), Suggestions.didYouMean(voice, modes));
        }
    }
}
