package hearth.storage.disk;

import java.io.IOException;
import java.net.InetAddress;

/** This computer, as people tell it from others. */
public final class Here {

    private Here() {}

    /** Its name, fit to be part of a file's name. */
    public static String host() {
        try {
            return InetAddress.getLocalHost().getHostName().replaceAll("[^\\w.-]", "-");
        } catch (IOException e) {
            return "another";
        }
    }
}
