package org.evidencestation.storage.seal;

import java.security.Provider;
import java.security.SecureRandom;

/**
 * What signing needs besides a key.
 *
 * @param provider Bouncy Castle
 * @param random the only source of randomness of keys and signatures
 */
record SigningTools(Provider provider, SecureRandom random) {}
