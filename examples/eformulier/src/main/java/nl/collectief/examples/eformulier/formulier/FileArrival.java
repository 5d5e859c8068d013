package nl.collectief.examples.eformulier.formulier;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.core.formulier.Vraagtype;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Takes in the files that come with a step: looked at first, then streamed to the database. */
@Component
class FileArrival {

    /** Files that one draft may hold. */
    static final int MAX_FILES = 20;

    /** Bytes that all files of one draft may hold. */
    static final long MAX_BYTES = 50L * 1024 * 1024;

    private final FileStore store;
    private final Forms forms;

    FileArrival(FileStore store, Forms forms) {
        this.store = store;
        this.forms = forms;
    }

    /** The files of the questions of a step that stood on the page; of any other question none. */
    Arrivals receive(Draft draft, int step, HttpServletRequest request) {
        MultipartHttpServletRequest files = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (files == null) {
            return Arrivals.NONE;
        }
        store.removeUnnamed(draft.id(), StoredFiles.uploads(draft.content().antwoorden()));
        Posted posted = Posted.of(request);
        Intake intake = new Intake(draft.id());
        AnswerTree answers = new AnswerTree(draft.content().antwoorden());
        names(forms.blocks(draft, answers).get(step - 1).vragen()).stream()
                .filter(posted::isPresent)
                .forEach(name -> intake.take(name, files.getFiles(name + StoredFiles.FILE)));
        return new Arrivals(intake.kept, intake.refused);
    }

    private static List<String> names(List<QuestionView> questions) {
        List<String> names = new ArrayList<>();
        for (QuestionView question : questions) {
            Vraagtype type = question.vraag().type();
            if (type == Vraagtype.DOCUMENT || type == Vraagtype.BESTANDEN) {
                names.add(question.plaats());
            }
            question.items().forEach(item -> names.addAll(names(item)));
        }
        return names;
    }

    /** The files of one request. */
    private final class Intake {
        private final UUID draft;
        private final FileCheck check = new FileCheck(forms.profile());
        private final Map<String, List<FileStore.Kept>> kept = new LinkedHashMap<>();
        private final Map<String, String> refused = new LinkedHashMap<>();

        private Intake(UUID draft) {
            this.draft = draft;
        }

        private void take(String name, List<MultipartFile> files) {
            for (MultipartFile file : files) {
                boolean nothing = file.isEmpty()
                        && (file.getOriginalFilename() == null
                                || file.getOriginalFilename().isEmpty());
                String key = nothing ? null : take(name, file);
                if (key != null) {
                    refused.put(name, key);
                }
            }
        }

        /** Keeps a file, or gives the key of the words why not. */
        private @Nullable String take(String name, MultipartFile file) {
            String fileName = FileNames.harmless(file.getOriginalFilename());
            FileStore.Total total = store.total(draft);
            if (!check.isAllowed(fileName)) {
                return "file.refused.kind";
            }
            if (file.getSize() <= 0 || file.getSize() >= check.maxBytes()) {
                return "file.refused.size";
            }
            if (total.files() >= MAX_FILES || total.bytes() + file.getSize() > MAX_BYTES) {
                return "file.refused.total";
            }
            try (InputStream bytes = new BufferedInputStream(file.getInputStream(), FileCheck.SIGNATURE)) {
                bytes.mark(FileCheck.SIGNATURE);
                if (!FileCheck.isGenuine(fileName, bytes.readNBytes(FileCheck.SIGNATURE))) {
                    return "file.refused.content";
                }
                bytes.reset();
                FileStore.Kind kind = new FileStore.Kind(fileName, FileCheck.mediaType(fileName));
                kept.computeIfAbsent(name, n -> new ArrayList<>()).add(store.add(draft, kind, bytes));
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
