package org.gradphoto.kiosk.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradphoto.kiosk.identity.IdTail;
import org.junit.jupiter.api.Test;

class StudentTest {

    @Test
    void theSameSeedBringsTheSameStudents() {
        assertEquals(Student.of(3, 17), Student.of(3, 17));
    }

    @Test
    void noTwoStudentsShareACode() {
        assertEquals(
                1000,
                IntStream.rangeClosed(1, 1000)
                        .mapToObj(place -> Student.of(1, place).code())
                        .collect(Collectors.toSet())
                        .size());
    }

    @Test
    void everyStudentHasDigitsThatThePageTakes() {
        assertTrue(IntStream.rangeClosed(1, 1000)
                .allMatch(place -> IdTail.parse(Student.of(1, place).tail()).isPresent()));
    }

    @Test
    void aMadeUpCodeSaysThatItIsNone() {
        assertTrue(Student.of(1, 1).code().startsWith("DEMO-"));
    }
}
