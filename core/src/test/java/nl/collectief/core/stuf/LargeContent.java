package nl.collectief.core.stuf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;

/** Content from a generator, and a program that sends much of it through the encoder in little memory. */
final class LargeContent {

    private static final byte[] BEGIN = {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n'};

    private LargeContent() {}

    /** The first bytes of the generator: a PDF by its beginning. */
    static byte[] bytes(int lengte) {
        byte[] bytes = new byte[lengte];
        for (int i = 0; i < lengte; i++) {
            bytes[i] = teken(i);
        }
        return bytes;
    }

    private static byte teken(long plek) {
        return plek < BEGIN.length ? BEGIN[(int) plek] : (byte) (plek * 31 + (plek >> 8));
    }

    /** Content of any length that never stands in memory. */
    static Inhoud inhoud(long lengte) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] stuk = new byte[1 << 16];
        try (InputStream in = new Generator(lengte)) {
            for (int n = in.read(stuk); n > 0; n = in.read(stuk)) {
                digest.update(stuk, 0, n);
            }
        }
        return new Inhoud(lengte, HexFormat.of().formatHex(digest.digest()), () -> new Generator(lengte));
    }

    /** Writes a series with 20 documents and one with a document of 1 GiB; tells whether the lengths are as said. */
    public static void main(String[] args) throws Exception {
        Inhoud klein = inhoud((8 << 20) - 1);
        ZaakBuilder veel = Cases.minimaal();
        for (int i = 0; i < 20; i++) {
            veel.document(Cases.document(klein).build());
        }
        schrijf("20 documents of " + klein.lengte() + " bytes", veel.build());
        Inhoud groot = inhoud(1L << 30);
        schrijf(
                "1 document of " + groot.lengte() + " bytes",
                Cases.minimaal().document(Cases.document(groot).build()).build());
    }

    private static void schrijf(String wat, Zaak zaak) throws IOException {
        Levering levering = Cases.levering().build();
        boolean goed = isAlsGezegd(StufZds.genereerZaakIdentificatie(zaak, levering))
                && isAlsGezegd(StufZds.creeerZaak(zaak, levering));
        for (int i = 0; i < zaak.documenten().size(); i++) {
            goed &= isAlsGezegd(StufZds.genereerDocumentIdentificatie(zaak, levering, i));
            goed &= isAlsGezegd(StufZds.voegZaakdocumentToe(zaak, levering, i, "DOC-" + i));
        }
        System.out.println(wat + (goed ? " as said" : " NOT as said"));
    }

    private static boolean isAlsGezegd(Bericht bericht) throws IOException {
        long[] aantal = new long[1];
        bericht.schrijf(new OutputStream() {
            @Override
            public void write(int b) {
                aantal[0]++;
            }

            @Override
            public void write(byte[] bytes, int van, int lengte) {
                aantal[0] += lengte;
            }
        });
        return bericht.lengte().orElse(-1) == aantal[0];
    }

    /** Gives bytes until there are so many. */
    private static final class Generator extends InputStream {
        private final long lengte;
        private long plek;

        Generator(long lengte) {
            this.lengte = lengte;
        }

        @Override
        public int read() {
            return plek < lengte ? teken(plek++) & 0xFF : -1;
        }

        @Override
        public int read(byte[] bytes, int van, int aantal) {
            int n = (int) Math.min(aantal, lengte - plek);
            for (int i = 0; i < n; i++) {
                bytes[van + i] = teken(plek++);
            }
            return n == 0 && aantal > 0 ? -1 : n;
        }
    }
}
