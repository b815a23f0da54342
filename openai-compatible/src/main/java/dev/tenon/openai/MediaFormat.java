package dev.tenon.openai;

/** How audio and video are sent. Images are {@code image_url} and documents {@code file} in any case. */
public enum MediaFormat {
    /** {@code input_audio}, or {@code audio_url} where there are no bytes, and {@code video_url}, or {@code image_url} in extended mode. */
    OPENAI,

    /** {@code audio_url} and {@code video_url}; bytes become a data URL. */
    URLS,

    /** Both as {@code image_url}, as some gateways want them. */
    IMAGE_URL
}
