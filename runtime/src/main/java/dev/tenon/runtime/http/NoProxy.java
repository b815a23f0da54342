package dev.tenon.runtime.http;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * The hosts that are reached without a proxy, as {@code NO_PROXY} lists them: {@code *}, a host or domain with everything below it (with
 * or without a leading dot), an address, a range in CIDR notation; each but the range also with a port. The machine itself never
 * needs a proxy.
 */
final class NoProxy {

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    private final List<BiPredicate<String, Integer>> entries = new ArrayList<>();

    NoProxy(String list) {
        for (String entry : list.toLowerCase(Locale.ROOT).strip().split("[,\\s]+", -1)) {
            if (!entry.isEmpty()) {
                entries.add(entry(entry));
            }
        }
    }

    boolean matches(String uriHost, int port) {
        String host = unbracketed(uriHost.toLowerCase(Locale.ROOT));
        return isLoopback(host) || entries.stream().anyMatch(entry -> entry.test(host, port));
    }

    private static BiPredicate<String, Integer> entry(String entry) {
        if (entry.equals("*")) {
            return (host, port) -> true;
        }
        if (entry.contains("/")) {
            return range(entry);
        }
        int colon = entry.lastIndexOf(':');
        boolean hasPort = colon > 0 && (entry.indexOf(':') == colon || entry.charAt(colon - 1) == ']');
        String name = unbracketed(hasPort ? entry.substring(0, colon) : entry);
        String port = hasPort ? entry.substring(colon + 1) : "";
        String domain = name.startsWith("*.") ? name.substring(2) : name.startsWith(".") ? name.substring(1) : name;
        return (host, hostPort) -> (port.isEmpty() || port.equals(String.valueOf(hostPort)))
                && (host.equals(domain) || host.endsWith("." + domain));
    }

    private static BiPredicate<String, Integer> range(String entry) {
        int slash = entry.indexOf('/');
        Optional<InetAddress> network = literal(unbracketed(entry.substring(0, slash)));
        String prefix = entry.substring(slash + 1);
        if (network.isEmpty() || !prefix.matches("\\d{1,3}")) {
            return (host, port) -> false;
        }
        byte[] first = network.get().getAddress();
        int rest = Math.max(0, first.length * 8 - Integer.parseInt(prefix));
        BigInteger wanted = new BigInteger(1, first).shiftRight(rest);
        return (host, port) -> literal(host)
                .map(InetAddress::getAddress)
                .filter(address -> address.length == first.length)
                .map(address -> new BigInteger(1, address).shiftRight(rest).equals(wanted))
                .orElse(false);
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || literal(host).map(InetAddress::isLoopbackAddress).orElse(false);
    }

    /** Returns the address that the text spells; names are not looked up. */
    private static Optional<InetAddress> literal(String text) {
        if (!IPV4.matcher(text).matches() && !text.contains(":")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }
}
