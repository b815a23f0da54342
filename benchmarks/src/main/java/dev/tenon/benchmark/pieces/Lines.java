package dev.tenon.benchmark.pieces;

/** Requests, as Dify's daemon writes them. */
final class Lines {

    /** A request for a chat. */
    static final String CHAT =
            "{\"app_id\":null,\"context\":null,\"conversation_id\":null,\"data\":{\"type\":\"model\",\"action\":\"invoke_llm\","
                    + "\"user_id\":\"u-1\",\"provider\":\"xinference\",\"model_type\":\"llm\",\"model\":\"bench\",\"credentials\":{"
                    + "\"server_url\":\"http://127.0.0.1:9997\",\"model_uid\":\"bench-llm\",\"api_key\":\"\","
                    + "\"invoke_timeout\":\"60\"},\"prompt_messages\":[{\"role\":\"system\",\"content\":\"You are a bench.\","
                    + "\"name\":\"\"},{\"role\":\"user\",\"content\":\"How many sheep are there on the hill?\",\"name\":\"\"}],"
                    + "\"model_parameters\":{\"temperature\":0.7,\"max_tokens\":512},\"tools\":null,\"stop\":null,"
                    + "\"stream\":true},\"endpoint_id\":null,\"event\":\"request\",\"message_id\":null,"
                    + "\"session_id\":\"6e1b5c1e-6d3c-4d5e-9c55-0d7c9a3f1b20\"}";

    private Lines() {}
}
