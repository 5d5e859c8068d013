package nl.collectief.examples.eformulier.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("answers as a tree that is changed by JSON pointer")
class AnswerTreeTest {

    private final AnswerTree answers = new AnswerTree(Map.of());

    @Test
    @DisplayName("objects and items around a value are made where they are missing")
    void made() {
        answers.put("/a/b", "x");
        answers.put("/list/1/c", "y");

        assertThat(answers.root())
                .isEqualTo(Map.of("a", Map.of("b", "x"), "list", List.of(Map.of(), Map.of("c", "y"))));
        assertThat(answers.get("/list/1/c")).isEqualTo("y");
        assertThat(answers.get("/list/7/c")).isNull();
        assertThat(answers.get("/a/b/c")).isNull();
    }

    @Test
    @DisplayName("what is empty is no answer and takes its objects with it; an empty item keeps its place")
    void empty() {
        answers.put("/a/b", "x");
        answers.put("/list/0/c", "y");
        answers.put("/list/1/c", "z");
        answers.put("/a/b", "");
        answers.put("/list/0/c", null);

        assertThat(answers.tidy().root()).isEqualTo(Map.of("list", List.of(Map.of(), Map.of("c", "z"))));
    }

    @Test
    @DisplayName("items after one that is taken away move up")
    void removed() {
        answers.put("/list/0", "x");
        answers.put("/list/1", "y");
        answers.remove("/list/0");
        answers.remove("/list/5");
        answers.remove("/nowhere/0");

        assertThat(answers.root()).isEqualTo(Map.of("list", List.of("y")));
    }

    @Test
    @DisplayName("text where an object belongs gives way to the answer in it")
    void replaced() {
        answers.put("/a", "text");
        answers.put("/a/b", "x");

        assertThat(answers.root()).isEqualTo(Map.of("a", Map.of("b", "x")));
    }

    @Test
    @DisplayName("it is a copy: what it was made of does not change")
    void copy() {
        Map<String, Object> source = Map.of("a", Map.of("b", "x"));
        AnswerTree tree = new AnswerTree(source);
        tree.put("/a/b", "y");

        assertThat(source).isEqualTo(Map.of("a", Map.of("b", "x")));
        assertThat(tree.text("/a/b")).isEqualTo("y");
    }
}
