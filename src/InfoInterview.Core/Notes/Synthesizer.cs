using InfoInterview.Notes.Synthesizing;
using InfoInterview.Rules;

namespace InfoInterview.Notes;

/// <summary>
/// Says what many talks say together: what recurs, what one person said, where people differ and what may explain it. Only
/// confirmed marks count; only what the contact said counts as said, and hearsay and own impressions are listed apart. Stateless
/// and safe to share (G6.4).
/// </summary>
public sealed class Synthesizer
{
    private readonly RuleSettings settings;

    /// <summary>A synthesizer under the given settings; <c>null</c> leaves every rule at its default weight.</summary>
    /// <param name="settings">Which rules are re-weighed or switched off.</param>
    public Synthesizer(RuleSettings? settings = null) => this.settings = settings ?? RuleSettings.Default;

    /// <summary>
    /// The synthesis of the notes that may go where the options say; the same for the same notes in any order. Time grows with
    /// the marks, and with the notes times their logarithm.
    /// </summary>
    /// <param name="notes">All notes, with the themes that stand in them.</param>
    /// <param name="options">For whom; <c>null</c> for the seeker's own screen.</param>
    /// <returns>What recurs, where views differ and who holds which, and what was withheld (G6.4).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notes"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">Two notes have the same id.</exception>
    public Synthesis Synthesize(Notebook notes, SynthesisOptions? options = null)
    {
        options ??= SynthesisOptions.Default;
        var released = ConfidentialityGate.Release(notes, options.To, options.ModelsMaySee);
        if (options.WithoutNames) released = released.WithoutNames();
        return new Tallying(released, options, settings).Synthesis();
    }
}
