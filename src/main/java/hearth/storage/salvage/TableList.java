package hearth.storage.salvage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * Puts the list of tables of one database into another: its first page and, when the list is longer, the pages below it.
 * Those go behind every page that the other file could speak of, so that nothing of it is covered and no pointer of its
 * own leads there. See <a href="https://www.sqlite.org/fileformat2.html#b_tree_pages">B-tree Pages</a>.
 */
final class TableList {

    private static final int HEADER = 100;
    private static final int PAGES = 28;
    private static final int LEAF_OF_A_TABLE = 0x0D;

    /** Where, in the header of a page, stands how many cells it has, the last page below, and what follows the header. */
    private static final int CELLS = 3;

    private static final int LAST = 8;
    private static final int POINTERS = 12;

    private final RandomAccessFile from;
    private final RandomAccessFile to;
    private final int pageSize;
    private long behind;

    private TableList(RandomAccessFile from, RandomAccessFile to, int pageSize, long pages) {
        this.from = from;
        this.to = to;
        this.pageSize = pageSize;
        this.behind = pages;
    }

    /**
     * Takes the list over.
     *
     * @param from a sound database with no row in any table
     * @param pageSize of both, in bytes
     * @param pages how many pages the other file has or claims to have
     */
    static void put(Path from, Path to, int pageSize, long pages) throws IOException {
        try (RandomAccessFile source = new RandomAccessFile(from.toFile(), "r");
                RandomAccessFile target = new RandomAccessFile(to.toFile(), "rw")) {
            new TableList(source, target, pageSize, pages).put();
        }
    }

    private void put() throws IOException {
        ByteBuffer first = page(1);
        bringBelow(first, HEADER);
        first.putInt(PAGES, Math.toIntExact(to.length() / pageSize));
        write(1, first);
    }

    /** Brings what hangs below a page, and has the page point to where it is now. */
    private void bringBelow(ByteBuffer page, int header) throws IOException {
        if (page.get(header) == LEAF_OF_A_TABLE) {
            return;
        }
        int cells = Short.toUnsignedInt(page.getShort(header + CELLS));
        for (int cell = 0; cell < cells; cell++) {
            bring(page, Short.toUnsignedInt(page.getShort(header + POINTERS + cell * Short.BYTES)));
        }
        bring(page, header + LAST);
    }

    private void bring(ByteBuffer page, int pointer) throws IOException {
        ByteBuffer below = page(page.getInt(pointer));
        bringBelow(below, 0);
        behind++;
        write(behind, below);
        page.putInt(pointer, Math.toIntExact(behind));
    }

    private ByteBuffer page(int number) throws IOException {
        byte[] page = new byte[pageSize];
        from.seek((long) (number - 1) * pageSize);
        from.readFully(page);
        return ByteBuffer.wrap(page);
    }

    private void write(long number, ByteBuffer page) throws IOException {
        byte[] bytes = new byte[pageSize];
        page.get(0, bytes);
        to.seek((number - 1) * pageSize);
        to.write(bytes);
    }
}
