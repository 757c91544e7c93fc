package org.evidencestation.storage.seal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A time authority on this computer: {@code openssl ts} behind a small web server. For tests only. */
public final class OpenSslTimeAuthority implements AutoCloseable {
    private static final String SETUP = """
            cat > ts.cnf <<'END'
            [tsa]
            default_tsa = here
            [here]
            serial = serial
            default_policy = 1.2.3.4.1
            digests = sha256
            signer_digest = sha256
            ess_cert_id_alg = sha256
            accuracy = secs:1
            END
            cat > root.cnf <<'END'
            [req]
            distinguished_name = name
            [name]
            [root]
            basicConstraints = critical, CA:true
            keyUsage = critical, keyCertSign, cRLSign
            subjectKeyIdentifier = hash
            [tsa]
            extendedKeyUsage = critical, timeStamping
            keyUsage = critical, digitalSignature
            [other]
            extendedKeyUsage = serverAuth
            END
            openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout root.key -out root.pem \\
              -days 30 -subj "/CN=Sample root" -config root.cnf -extensions root
            for kind in tsa other; do
              openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout $kind.key -out $kind.csr \\
                -subj "/CN=Sample $kind" -config root.cnf
              openssl x509 -req -in $kind.csr -CA root.pem -CAkey root.key -set_serial 2 -days 20 \\
                -extfile root.cnf -extensions $kind -out $kind.pem
            done
            echo 01 > serial
            """;

    private final Path folder;
    private final HttpServer server;
    private volatile Answer answer = this::reply;

    /** What is answered to a query. */
    public interface Answer {
        byte[] to(byte[] query) throws IOException, InterruptedException;
    }

    public OpenSslTimeAuthority(Path folder) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        Tool.Result made = Tool.shell(folder, SETUP);
        if (!made.succeeded()) {
            throw new IOException(made.output());
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] query = exchange.getRequestBody().readAllBytes();
        try (exchange) {
            byte[] body = answer.to(query);
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What {@code openssl ts -reply} answers to a query. */
    public synchronized byte[] reply(byte[] query) throws IOException, InterruptedException {
        Files.write(folder.resolve("query"), query);
        Tool.Result result = Tool.shell(
                folder,
                "openssl ts -reply -config ts.cnf -section here -queryfile query -signer tsa.pem -inkey tsa.key"
                        + " -chain root.pem -out answer");
        if (!result.succeeded()) {
            throw new IOException(result.output());
        }
        return Files.readAllBytes(folder.resolve("answer"));
    }

    /** Makes the server answer something else from now on. */
    public void answer(Answer other) {
        answer = other;
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsa");
    }

    /** The root's certificate, PEM. */
    public Path root() {
        return folder.resolve("root.pem");
    }

    /** The authority's own certificate, PEM. */
    public Path certificate() {
        return folder.resolve("tsa.pem");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
