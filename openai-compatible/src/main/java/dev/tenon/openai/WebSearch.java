package dev.tenon.openai;

/** How a server is told to search the web when the parameter {@code web_search} is on. */
public enum WebSearch {
    /** Not at all. */
    NONE,

    /** By a tool with {@code {"web_search":{"enable":true}}}. */
    TOOL_STANDARD,

    /** By a tool {@code {"type":"web_search"}}. */
    TOOL_SIMPLE,

    /** By the member {@code web_search}. */
    PARAMETER
}
