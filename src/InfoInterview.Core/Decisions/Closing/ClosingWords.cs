using InfoInterview.Decisions.Closing;
using InfoInterview.Decisions.Texts;
using InfoInterview.Engagements;
using InfoInterview.Notes;

namespace InfoInterview.Decisions;

/// <summary>
/// Finds everybody who helped on the way to a decision, and what each gave, for the closing word to each. Only what open notes
/// tell goes into a letter; who told in confidence is thanked all the same. Stateless and safe to share (G2.5, G7.1).
/// </summary>
public sealed class ClosingWords
{
    private readonly LedgerReader reader;
    private readonly Synthesizer synthesizer;

    /// <summary>Closing words with the usual services.</summary>
    public ClosingWords()
        : this(new LedgerReader(), new Synthesizer())
    {
    }

    /// <summary>Closing words with a host's services.</summary>
    /// <param name="reader">Who reads the ledger.</param>
    /// <param name="synthesizer">Who says what was named in the talks.</param>
    /// <exception cref="ArgumentNullException">A service is <c>null</c>.</exception>
    public ClosingWords(LedgerReader reader, Synthesizer synthesizer)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(synthesizer);
        (this.reader, this.synthesizer) = (reader, synthesizer);
    }

    /// <summary>Everybody who helped: who was talked with by the notes, and who helped by the histories.</summary>
    /// <param name="ledger">The ledger with the decisions.</param>
    /// <param name="notes">All notes.</param>
    /// <param name="histories">The seeker's histories; may be empty.</param>
    /// <param name="choice">The decision to tell; <c>null</c> leaves the news to be typed.</param>
    /// <param name="language">The language of the letters, as a tag.</param>
    /// <returns>One for each person, by the day of their first talk, and then by name.</returns>
    /// <exception cref="ArgumentNullException">An argument but the choice is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The decision is about no path of the ledger.</exception>
    public ValueList<ClosingHelp> Of(
        Ledger ledger, Notebook notes, IEnumerable<Engagement> histories, Choice? choice = null, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(notes);
        ArgumentNullException.ThrowIfNull(histories);
        ArgumentNullException.ThrowIfNull(language);
        var texts = AskingTexts.For(language);
        var everybody = synthesizer.Synthesize(notes).People;
        var told = new GiftShelf(
            reader.Read(ledger, notes, WayOut.Message),
            synthesizer.Synthesize(notes, new SynthesisOptions { To = WayOut.Message }));
        return new Helpers(everybody, notes.Contacts, told, NewsOf(ledger, choice, texts), texts).Of(histories);
    }

    private static string? NewsOf(Ledger ledger, Choice? choice, AskingTexts texts)
    {
        if (choice is null) return null;
        var path = ledger.Paths.FirstOrDefault(one => one.Id == choice.Path)
            ?? throw new ArgumentException($"There is no path {choice.Path} in the ledger.", nameof(choice));
        return string.IsNullOrWhiteSpace(choice.News) ? texts.News(choice.Kind, path.Name) : choice.News.Trim();
    }
}
