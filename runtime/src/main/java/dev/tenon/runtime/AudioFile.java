package dev.tenon.runtime;

/**
 * An audio file that Dify sent.
 *
 * @param bytes the whole file; not to be changed
 * @param suffix what its first bytes say it is, without a dot: {@code wav flac ogg m4a mp4 webm mp3}
 * @param mimeType likewise, such as {@code audio/wav}
 */
@SuppressWarnings("ArrayRecordComponent") // a file of many megabytes is handed over, not compared
public record AudioFile(byte[] bytes, String suffix, String mimeType) {}
