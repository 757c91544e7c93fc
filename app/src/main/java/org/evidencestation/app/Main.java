package org.evidencestation.app;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        switch (args.length) {
            case 0 -> System.out.println("hello");
            default -> {}
        }
    }
}
