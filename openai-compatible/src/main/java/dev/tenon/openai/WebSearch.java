package dev.tenon.openai;

/** How a server is told to search the web when the parameter {@code web_search} is on. */
public enum WebSearch {
    /** In no way of its own: a declared parameter {@code web_search}, on or off, is sent as any other. */
    NONE,

    /** By a tool with {@code {"web_search":{"enable":true}}}. */
    TOOL_STANDARD,

    /** By a tool {@code {"type":"web_search"}}. */
    TOOL_SIMPLE,

    /** By the member {@code web_search}, which is left out when the parameter is off. */
    PARAMETER
}
