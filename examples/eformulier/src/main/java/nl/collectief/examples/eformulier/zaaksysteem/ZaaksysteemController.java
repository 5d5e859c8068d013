package nl.collectief.examples.eformulier.zaaksysteem;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.collectief.examples.eformulier.web.Page;
import nl.collectief.examples.eformulier.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the receiver: what came in, and the switch. For administrators only. */
@Controller
@ConditionalOnBean(Receiver.class)
class ZaaksysteemController {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,2}");
    private static final int MOST_SECONDS = 60;

    private final Pages pages;
    private final ReceivedCases cases;
    private final ReceiverSwitch receiverSwitch;

    ZaaksysteemController(Pages pages, ReceivedCases cases, ReceiverSwitch receiverSwitch) {
        this.pages = pages;
        this.cases = cases;
        this.receiverSwitch = receiverSwitch;
    }

    @GetMapping("/zaaksysteem")
    ModelAndView overview(HttpServletRequest request) {
        ReceiverSwitch.Setting setting = receiverSwitch.get();
        return overview(
                request, new SwitchForm(setting, Long.toString(setting.delay().toSeconds()), false));
    }

    private ModelAndView overview(HttpServletRequest request, SwitchForm form) {
        return new ModelAndView("zaaksysteem/overview")
                .addObject("page", page(request, "zaaksysteem.title").withError(form.wrong()))
                .addObject("form", form)
                .addObject("count", cases.count())
                .addObject("cases", cases.latest())
                .addObject("refusals", cases.refusals());
    }

    @GetMapping("/zaaksysteem/zaak")
    ModelAndView zaak(HttpServletRequest request, @RequestParam String nummer) {
        ReceivedCases.Whole zaak =
                cases.find(nummer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("zaaksysteem/zaak")
                .addObject("page", page(request, "zaaksysteem.case"))
                .addObject("zaak", zaak);
    }

    @PostMapping("/zaaksysteem/schakelaar")
    ModelAndView turn(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String stand,
            @RequestParam(required = false) @Nullable String fout,
            @RequestParam(defaultValue = "") String seconden) {
        ReceiverSwitch.Setting now = receiverSwitch.get();
        Mode mode = value(Mode.values(), stand).orElse(now.mode());
        Failure failure = value(Failure.values(), fout).orElse(now.failure());
        if (!SECONDS.matcher(seconden.strip()).matches() || Integer.parseInt(seconden.strip()) > MOST_SECONDS) {
            return overview(
                    request, new SwitchForm(new ReceiverSwitch.Setting(mode, now.delay(), failure), seconden, true));
        }
        Duration delay = Duration.ofSeconds(Integer.parseInt(seconden.strip()));
        receiverSwitch.set(new ReceiverSwitch.Setting(mode, delay, failure));
        return new ModelAndView("redirect:/zaaksysteem");
    }

    private static <E extends Enum<E>> Optional<E> value(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private Page page(HttpServletRequest request, String title) {
        return pages.page(request, pages.words(request).text(title));
    }
}
