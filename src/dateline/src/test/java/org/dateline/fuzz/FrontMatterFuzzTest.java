package org.dateline.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;

/** Any bytes in any kind of file. The first byte says in which. */
class FrontMatterFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void anyBytes(byte[] input) {
        if (input.length > 0) {
            String file = FuzzedProject.FILES.get((input[0] & 0xFF) % FuzzedProject.FILES.size());
            FuzzedProject.with(file, Arrays.copyOfRange(input, 1, input.length));
        }
    }
}
