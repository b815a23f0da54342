package dev.tenon.sample.xinference.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The server. */
public final class EmbeddedXinference implements AutoCloseable {

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "embedded-xinference");
        thread.setDaemon(true);
        return thread;
    });
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
    private final Catalogue catalogue;
    private final Access access;
    private final ChatRoute chat;
    private final CompletionRoute completion;
    private final VectorRoutes vectors = new VectorRoutes();
    private final AudioRoutes audio = new AudioRoutes();

    private EmbeddedXinference(Builder builder) {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        catalogue = new Catalogue(builder.models);
        access = new Access(builder.apiKey);
        chat = new ChatRoute(builder.pause);
        completion = new CompletionRoute(builder.pause);
        http.createContext("/", this::handle);
        http.setExecutor(threads);
        http.start();
    }

    /** Starts a server with a model of each kind. */
    public static EmbeddedXinference start() {
        return builder().start();
    }

    /** Returns a builder of a server with a model of each kind. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns its address. */
    public String baseUrl() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** Returns the requests so far. */
    public List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /** Returns the requests to a path so far. */
    public List<RecordedRequest> requests(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).toList();
    }

    /** Lets the next request to the path go wrong; several faults come one after the other. */
    public void failNext(String path, Fault fault) {
        faults.computeIfAbsent(path, key -> new ConcurrentLinkedQueue<>()).add(fault);
    }

    private void handle(HttpExchange http) throws IOException {
        byte[] body = http.getRequestBody().readAllBytes();
        String path = http.getRequestURI().getRawPath();
        requests.add(new RecordedRequest(
                http.getRequestMethod(),
                path,
                http.getRequestHeaders().getFirst("Authorization"),
                AudioRoutes.latin1(body)));
        Exchange exchange = new Exchange(http, body, nextFault(path));
        if (failed(exchange) || (!path.equals("/v1/cluster/auth") && !access.permits(exchange))) {
            return;
        }
        if (http.getRequestMethod().equals("GET")) {
            get(exchange, http.getRequestURI().getPath());
        } else {
            post(exchange, path);
        }
    }

    private Fault nextFault(String path) {
        Queue<Fault> queue = faults.get(path);
        Fault fault = queue == null ? null : queue.poll();
        return fault == null ? Fault.NONE : fault;
    }

    private static boolean failed(Exchange exchange) throws IOException {
        Fault fault = exchange.fault();
        try {
            Thread.sleep(fault.delay().toMillis());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        if (fault.status() == 0) {
            return false;
        }
        if (fault.retryAfter() != null) {
            exchange.retryAfter(fault.retryAfter());
        }
        boolean json = fault.body().startsWith("{");
        exchange.bytes(
                fault.status(),
                json ? "application/json" : "text/plain; charset=utf-8",
                fault.body().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return true;
    }

    private void get(Exchange exchange, String path) throws IOException {
        if (path.equals("/v1/cluster/auth")) {
            exchange.json(200, Map.of("auth", false));
        } else if (path.equals("/v1/models")) {
            catalogue.list(exchange);
        } else if (path.startsWith("/v1/models/") && path.length() > "/v1/models/".length()) {
            catalogue.describe(exchange, path.substring("/v1/models/".length()));
        } else {
            exchange.detail(404, "Not Found");
        }
    }

    private void post(Exchange exchange, String path) throws IOException {
        if (path.equals("/v1/audio/transcriptions")) {
            String form = AudioRoutes.latin1(exchange.body());
            Served model = catalogue.find(exchange, AudioRoutes.field(form, "model"));
            if (model != null) {
                audio.transcribe(exchange, model, form);
            }
            return;
        }
        Map<String, @Nullable Object> request = exchange.json();
        Served model = request == null ? null : catalogue.find(exchange, request.get("model"));
        if (request == null || model == null) {
            return;
        }
        switch (path) {
            case "/v1/chat/completions" -> chat.answer(exchange, model, request);
            case "/v1/completions" -> completion.answer(exchange, model, request);
            case "/v1/embeddings" -> vectors.embed(exchange, model, request);
            case "/v1/rerank" -> vectors.rerank(exchange, model, request);
            case "/v1/audio/speech" -> audio.speak(exchange, model, request);
            default -> exchange.detail(405, "Method Not Allowed");
        }
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    /** Collects what the server serves. */
    public static final class Builder {

        private final List<Served> models = new ArrayList<>(List.of(
                Served.llm("qwen-chat", "vLLM", 32_768, "chat", "tools"),
                Served.llm("tiny-chat", "Transformers", 1024, "chat", "tools"),
                Served.llm("tiny-gguf", "llama.cpp", 1024, "chat", "tools"),
                Served.llm("tiny-think", "Transformers", 40_960, "chat", "reasoning", "hybrid"),
                Served.llm("tiny-gen", "Transformers", 2048, "generate"),
                Served.llm("模型 a?b", "vLLM", 4096, "chat"),
                Served.llm("team/model", "vLLM", 4096, "chat"),
                Served.embedding("bge-m3", 1024, 8192),
                Served.rerank("bge-reranker"),
                Served.audio("whisper", "whisper", "audio2text"),
                Served.audio("chattts", "ChatTTS", "text2audio"),
                Served.audio("kokoro", "Kokoro", "text2audio", "text2audio_zero_shot"),
                Served.audio("new-voice", "NewVoice", "text2audio"),
                Served.audio("cloner", "CosyVoice", "text2audio", "text2audio_voice_cloning"),
                Served.audio("speaker-id", "campplus", "speaker_embedding"),
                Served.image("sd")));
        private @Nullable String apiKey;
        private Duration pause = Duration.ZERO;

        private Builder() {}

        /** Adds a model. */
        public Builder model(Served model) {
            models.add(model);
            return this;
        }

        /** Lets in only requests with this key. */
        public Builder apiKey(String key) {
            this.apiKey = key;
            return this;
        }

        /** Waits so long between two events of a stream. */
        public Builder pause(Duration value) {
            this.pause = value;
            return this;
        }

        /** Starts the server on a free port of the loopback interface. */
        public EmbeddedXinference start() {
            return new EmbeddedXinference(this);
        }
    }
}
