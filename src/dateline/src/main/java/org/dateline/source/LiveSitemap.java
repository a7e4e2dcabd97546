package org.dateline.source;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.model.LiveAddress;
import org.dateline.problem.Location;
import org.dateline.problem.WrongUse;

/** The sitemap (sitemaps.org 0.9) of the site as readers know it. */
public final class LiveSitemap {

    private static final String HINT = "fetch sitemap.xml of the live site";

    private LiveSitemap() {}

    /**
     * The addresses that it lists, in its order.
     *
     * @param name the file, as problems print it
     * @throws WrongUse where it is no such file
     */
    public static List<LiveAddress> read(Path file, String name) {
        List<LiveAddress> addresses = new ArrayList<>();
        try {
            XMLStreamReader xml = open(GivenFile.bytes(file, HINT));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new WrongUse(file + " is not a sitemap, since it has a document type: " + HINT);
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("sitemapindex")) {
                    throw new WrongUse(file + " lists sitemaps and no pages: fetch the sitemap that it names");
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("loc")) {
                    Location at = new Location(
                            name,
                            xml.getLocation().getLineNumber(),
                            xml.getLocation().getColumnNumber());
                    addresses.add(new LiveAddress(xml.getElementText().strip(), at));
                }
            }
        } catch (XMLStreamException e) {
            throw new WrongUse(file + " is not a sitemap, since it is no XML: " + HINT);
        }
        if (addresses.isEmpty()) {
            throw new WrongUse(file + " lists no address: " + HINT);
        }
        return List.copyOf(addresses);
    }

    /** Reads nothing but these bytes: no document type, no entity of its own, no file beside it. */
    private static XMLStreamReader open(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing beside this file is read");
        });
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
}
