using System.Collections.Immutable;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Testing;

/// <summary>
/// Checks the messages of a library, such as a host's own: each is written on every one of its channels, in each way of address, to people
/// of whom much and of whom little is known, with all facts and with the fewest; and reads whole, is not forbidden by a rule, and is the
/// same under any culture. Immutable; each call gives a new check.
/// </summary>
/// <example>
/// <code>
/// var file = new TemplateFile
/// {
///     Name = "takk.mustache",
///     Text = "id: takk\npurpose: thank-you\nchannel: email\ntone: warm\nlanguage: nb\nrequired: talk.point\nsubject: Takk\n"
///         + "---\n{{salutation}},\n\ntakk for {{talk.point}}.\n",
/// };
/// MessageLibraryCheck.RunFiles(file).Verify();
/// </code>
/// </example>
public sealed class MessageLibraryCheck
{
    private const string Name = "The message library";

    private static readonly ImmutableArray<Contact> Everybody =
    [
        Given.Contact(),
        Given.Contact() with { Name = PersonName.Parse("Dr. Mina Sato"), Admired = null },
        new() { Name = PersonName.Parse("Sam Okoro") },
        new() { Name = PersonName.Parse("Zendaya") },
    ];

    private static readonly ImmutableArray<Seeker> Writers =
    [
        Given.Seeker() with
        {
            Phone = "+44 20 7946 0142",
            ProfileLink = "https://www.linkedin.com/in/dana-whitcomb",
            Goals = "to decide between planning and research",
        },
        new() { Name = PersonName.Parse("Dana Whitcomb"), Zone = Given.Zone },
    ];

    private readonly MessageLibrary library;
    private readonly OutreachComposer composer;
    private readonly ImmutableArray<Occasion> occasions;
    private readonly ImmutableArray<(MessagePurpose Purpose, Channel Channel, string Language)> covered;

    private MessageLibraryCheck(
        MessageLibrary library, OutreachComposer composer, ImmutableArray<Occasion> occasions,
        ImmutableArray<(MessagePurpose Purpose, Channel Channel, string Language)> covered)
    {
        this.library = library;
        this.composer = composer;
        this.occasions = occasions;
        this.covered = covered;
    }

    /// <summary>A check of a library by the built-in rules, with the occasions of <see cref="SampleOccasions"/>.</summary>
    /// <param name="library">The library; a host's own, before it is joined with the built-in one.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentNullException">The library is <c>null</c>.</exception>
    public static MessageLibraryCheck Of(MessageLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return new(library, new OutreachComposer(), [], []);
    }

    /// <summary>
    /// The report on the files of a library: what is wrong with them, or what the check says of the library that they hold.
    /// </summary>
    /// <param name="files">The files.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The files are <c>null</c>.</exception>
    public static CheckReport RunFiles(params TemplateFile[] files)
    {
        if (MessageLibrary.TryLoad(files, out var library, out var problems)) return Of(library).Run();
        var log = new CheckLog(Name);
        foreach (var problem in problems) log.Ask(holds: false, problem.File, problem.ToString());
        return log.ToReport();
    }

    /// <summary>The same check with occasions of the host's own, such as ones in the library's language, for their purposes.</summary>
    /// <param name="own">The occasions; they replace the samples for the same purposes.</param>
    /// <returns>The check with these occasions.</returns>
    /// <exception cref="ArgumentNullException">The occasions are <c>null</c>.</exception>
    public MessageLibraryCheck With(params Occasion[] own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return new(library, composer, occasions.AddRange(own), covered);
    }

    /// <summary>The same check by a composer of the host's choice, with its own rules, weights, greetings and zones.</summary>
    /// <param name="given">The composer; the messages are those of the library all the same.</param>
    /// <returns>The check with this composer.</returns>
    /// <exception cref="ArgumentNullException">The composer is <c>null</c>.</exception>
    public MessageLibraryCheck By(OutreachComposer given)
    {
        ArgumentNullException.ThrowIfNull(given);
        return new(library, given, occasions, covered);
    }

    /// <summary>Asks besides whether there is a message for a purpose, in any tone, in both ways of address.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="language">The language, as a tag.</param>
    /// <returns>The check that asks this too.</returns>
    /// <exception cref="ArgumentNullException">The language is <c>null</c>.</exception>
    public MessageLibraryCheck Covers(MessagePurpose purpose, Channel channel, string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new(library, composer, occasions, covered.Add((purpose, channel, language)));
    }

    /// <summary>Runs every question.</summary>
    /// <returns>The report.</returns>
    public CheckReport Run()
    {
        var log = new CheckLog(Name);
        log.Ask(!library.Templates.IsEmpty, "The library", "It has no message.");
        foreach (var (purpose, channel, language) in covered)
        {
            foreach (var address in Enum.GetValues<Formality>())
            {
                log.Ask(
                    library.Find(purpose, channel, Tones.Warm, language, address) is not null, $"{purpose} by {channel}",
                    $"There is no message in the language {language}, {(address == Formality.Formal ? "formal" : "informal")}.");
            }
        }

        foreach (var template in library.Templates) Message(log, template);
        log.Add(AnyCulture.Same(Name, () => string.Concat(library.Templates.Select(Once))));
        return log.ToReport();
    }

    private void Message(CheckLog log, MessageTemplate template)
    {
        Composition.Incomplete? lacking = null;
        var isWritten = false;
        foreach (var composition in Trials(template, Everybody, Writers).Select(trial => log.Try(template.Id, trial)))
        {
            if (composition is Composition.Incomplete incomplete) lacking ??= incomplete;
            if (composition is not Composition.Written { Draft: var draft }) continue;
            isWritten = true;
            Draft(log, template, draft);
        }

        log.Ask(isWritten, template.Id, () => lacking is null
            ? "There was no occasion to write it."
            : $"It was never written, because {lacking.Missing[0].Field} is missing in every sample; With(…) takes one that has it.");
    }

    private static void Draft(CheckLog log, MessageTemplate template, OutreachDraft draft)
    {
        foreach (var text in new[] { draft.Subject, draft.Body.TrimEnd('\n') })
        {
            foreach (var fault in TextFaults.Of(text, template.Language.StartsWith("fr", StringComparison.OrdinalIgnoreCase)))
                log.Ask(holds: false, template.Id, fault);
        }

        log.Ask(!string.IsNullOrWhiteSpace(draft.Body), template.Id, "It has no text.");
        foreach (var finding in draft.Findings)
            log.Ask(finding.Severity != Severity.Error, template.Id, $"A rule forbids it: {finding}");
    }

    private IEnumerable<Func<Composition>> Trials(MessageTemplate template, IEnumerable<Contact> people, IEnumerable<Seeker> writers) =>
        from occasion in OccasionsFor(template)
        from channel in template.Channels
        from address in Enum.GetValues<Formality>()
        where template.Address is null || template.Address == address
        from contact in people
        from seeker in writers
        select (Func<Composition>)(() => composer.Compose(
            seeker, contact, occasion, template, new MessageStyle { Channel = channel, Language = template.Language, Address = address }));

    /// <summary>The host's own where it has any for the purpose.</summary>
    private IEnumerable<Occasion> OccasionsFor(MessageTemplate template) =>
        occasions.Any(occasion => occasion.Purpose == template.Purpose)
            ? occasions.Where(occasion => occasion.Purpose == template.Purpose)
            : SampleOccasions.For(template.Purpose, template.Language);

    private string Once(MessageTemplate template) => string.Concat(
        Trials(template, Everybody.Take(1), Writers.Take(1)).Select(trial => trial()).OfType<Composition.Written>()
            .Select(written => $"{written.Draft.Subject}\n{written.Draft.Body}\n{string.Join('\n', written.Draft.Findings)}\n"));
}
