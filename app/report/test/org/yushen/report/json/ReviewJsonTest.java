package org.yushen.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.api.Test;
import org.yushen.model.review.Review;
import org.yushen.report.InventedReview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class ReviewJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theWholeReviewIsWrittenAsTheContractSays() throws IOException {
        try (InputStream expected = getClass().getResourceAsStream("invented-review.json")) {
            assertNotNull(expected);
            assertEquals(JSON.readTree(expected).toPrettyString(), written(InventedReview.create()).toPrettyString());
        }
    }

    @Test
    void outcomesAreCountedByKind() throws IOException {
        JsonNode outcomes = written(InventedReview.create()).get("outcomes");

        assertEquals("{\"passed\":1,\"violated\":1,\"notApplicable\":1,\"notEvaluated\":1,\"waived\":1,\"failed\":1}", outcomes.toString());
    }

    @Test
    void aReviewWithoutAPaperIsWrittenToo() throws IOException {
        Review review = InventedReview.create();
        review.setDisclosure(null);

        assertEquals(0, written(review).get("sources").size());
    }

    private static JsonNode written(Review review) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReviewJson().write(review, out);
        return JSON.readTree(out.toByteArray());
    }
}
