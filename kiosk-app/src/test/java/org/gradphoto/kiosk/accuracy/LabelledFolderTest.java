package org.gradphoto.kiosk.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledFolderTest {

    @TempDir
    Path folder;

    private List<LabelledPicture> read(String table) throws IOException, LabelFault {
        Files.writeString(folder.resolve("labels.csv"), table);
        return LabelledFolder.read(folder);
    }

    private LabelFault.Cause refusal(String table) throws IOException {
        Files.writeString(folder.resolve("labels.csv"), table);
        return assertThrows(LabelFault.class, () -> LabelledFolder.read(folder)).why();
    }

    @Test
    void aQuotedCellHoldsCommasLineEndsAndQuotes() throws Exception {
        LabelledPicture only = read("file,notes,faces\r\na.jpg,\"one, two\nand \"\"three\"\"\",1\r\n")
                .get(0);
        assertEquals(folder.resolve("a.jpg"), only.file());
        assertEquals("one, two\nand \"three\"", only.label("notes"));
        assertEquals("1", only.label("faces"));
    }

    @Test
    void columnsAreFoundByNameAndShortRowsLackTheRest() throws Exception {
        LabelledPicture only = read("\uFEFFfaces,file,glasses\n1,dev/a.jpg\n").get(0);
        assertEquals(folder.resolve("dev/a.jpg"), only.file());
        assertEquals("", only.label("glasses"));
        assertEquals("", only.source());
    }

    @Test
    void rowsWithoutAPictureAndEmptyLinesAreLeftOut() throws Exception {
        assertEquals(1, read("file,faces\n\n,1\na.jpg,1\n,,\n").size());
    }

    @Test
    void whatCannotBeUsedIsRefusedWithItsCause() throws Exception {
        assertEquals(
                LabelFault.Cause.NO_TABLE,
                assertThrows(LabelFault.class, () -> LabelledFolder.read(folder.resolve("nowhere")))
                        .why());
        assertEquals(LabelFault.Cause.NO_FILE_COLUMN, refusal(""));
        assertEquals(LabelFault.Cause.NO_FILE_COLUMN, refusal("picture,faces\na.jpg,1\n"));
        assertEquals(LabelFault.Cause.NO_PICTURES, refusal("file,faces\n"));
    }
}
