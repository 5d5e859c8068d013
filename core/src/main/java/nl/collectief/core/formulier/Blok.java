package nl.collectief.core.formulier;

import java.util.List;
import nl.collectief.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * A block of a form: what stands on one page.
 *
 * @param nummer number in the specification
 * @param titel heading
 * @param vast name of the fixed block it includes, or null
 * @param eigenschap path of the object that holds all answers of the block, or null; hidden and answered, the block
 *     gives one finding there
 * @param optioneel whether that object may stay empty: then nothing inside it is judged
 * @param zichtbaarAls when the block is asked
 * @param verborgen under which ID a hidden answer in its object speaks
 * @param extensie whether the block is ours, not the specification's
 * @param vragen its questions, in order
 */
public record Blok(
        String nummer,
        Text titel,
        @Nullable String vast,
        @Nullable String eigenschap,
        boolean optioneel,
        Voorwaarde zichtbaarAls,
        RuleId verborgen,
        boolean extensie,
        List<Vraag> vragen) {}
