package dev.valence.binding;

import dev.valence.port.Message;

/** A window without others around it. */
final class OneWindow implements FramesHost {
    private String name = "";

    @Override
    public int self() {
        return 1;
    }

    @Override
    public String origin() {
        return "null";
    }

    @Override
    public int parent(int frame) {
        return 0;
    }

    @Override
    public int opener(int frame) {
        return 0;
    }

    @Override
    public void disownOpener() {}

    @Override
    public int length(int frame) {
        return 0;
    }

    @Override
    public int child(int frame, int index) {
        return 0;
    }

    @Override
    public int named(int frame, String wanted) {
        return 0;
    }

    @Override
    public boolean isClosed(int frame) {
        return frame != 1;
    }

    @Override
    public boolean isSameOrigin(int frame) {
        return frame == 1;
    }

    @Override
    public String href(int frame) {
        return "about:blank";
    }

    @Override
    public void navigate(int frame, String url) {}

    @Override
    public void close(int frame) {}

    @Override
    public int open(String url, String wanted, String features) {
        return 0;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void rename(String to) {
        name = to;
    }

    @Override
    public void post(int frame, Message message, String targetOrigin) {
        message.discard();
    }
}
