package org.evidencestation.storage.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.evidencestation.storage.seal.TimeTokenException.Flaw;

/**
 * Asks a time authority that is not the station (RFC 3161 over HTTP) to sign when some bytes were there. It learns their
 * digest, nothing else. Safe for several threads.
 */
public final class TimeAuthority {
    private static final int NONCE_BITS = 64;

    private final URI url;
    private final TimeAnchor anchor;
    private final Duration patience;
    private final SecureRandom random;

    /**
     * @param url {@code http} or {@code https}; redirects are not followed
     * @param anchor whom its tokens must lead to
     * @param patience from the connection to the last byte of an answer
     * @throws IllegalArgumentException for any other kind of address
     */
    public TimeAuthority(URI url, TimeAnchor anchor, Duration patience, SecureRandom random) {
        String scheme = String.valueOf(url.getScheme());
        if (url.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException("Not the address of a time authority: " + url);
        }
        this.url = url;
        this.anchor = anchor;
        this.patience = patience;
        this.random = random;
    }

    /**
     * Returns a token that has been checked against the bytes, the request and the anchor.
     *
     * @throws TimeTokenException if the authority refused or answered with something else
     * @throws IOException if it did not answer in time
     */
    public TimeToken stamp(byte[] bytes) throws IOException, InterruptedException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        byte[] digest = Sha256.of(bytes).bytes();
        TimeStampRequest request =
                generator.generate(NISTObjectIdentifiers.id_sha256, digest, new BigInteger(NONCE_BITS, random));
        TimeAnswer answer = TimeAnswer.read(send(request.getEncoded()));
        TimeToken token = anchor.check(bytes, answer);
        if (!answer.answers(request)) {
            throw new TimeTokenException(Flaw.OTHER_REQUEST, "The answer is not to this request");
        }
        return token;
    }

    private byte[] send(byte[] query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .POST(HttpRequest.BodyPublishers.ofByteArray(query))
                .build();
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        try {
            var body = HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), TimeAnswer.LONGEST);
            HttpResponse<byte[]> response = await(client.sendAsync(request, body));
            if (response.statusCode() != 200) {
                throw new IOException(url + " answered with status " + response.statusCode());
            }
            return response.body();
        } finally {
            client.shutdownNow();
        }
    }

    /** A request's own time limit ends with the headers of the answer; this one does not. */
    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> answer)
            throws IOException, InterruptedException {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException(url + " did not answer within " + patience, e);
        } catch (ExecutionException e) {
            throw new IOException(url + ": " + e.getCause(), e);
        } finally {
            answer.cancel(true);
        }
    }
}
