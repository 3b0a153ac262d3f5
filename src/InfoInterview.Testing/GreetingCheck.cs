using System.Collections.Immutable;
using System.Text.RegularExpressions;
using InfoInterview.People;

namespace InfoInterview.Testing;

/// <summary>
/// Checks the greetings of a language that a host adds, by people of whom one knows how they are greeted. Running it asks besides whether
/// the row's texts name only parts of a name that there are, and greet anybody without a gap. Immutable; each call gives a new check.
/// </summary>
/// <example>
/// <code>
/// GreetingCheck.Of(SalutationLanguage.English)
///     .Greets("Ms. Ruth Halvorsen", "Dear Ms. Halvorsen")
///     .Greets("Ms. Ruth Halvorsen", "Hi Ruth", Formality.Informal)
///     .Run()
///     .Verify();
/// </code>
/// </example>
public sealed partial class GreetingCheck
{
    /// <summary>How long a pattern may look at a text, in milliseconds.</summary>
    private const int Patience = 1_000;

    private static readonly string[] Names =
    [
        "Ms. Ruth Halvorsen", "Dr. Mina Sato", "Ruth Halvorsen", "Zendaya", "Prof. Dr. Ana de la Cruz",
        "HALVORSEN, Ruth", "山田太郎", "Team Recruiting",
    ];

    private readonly SalutationLanguage language;
    private readonly ImmutableArray<(string Name, Formality Formality, string Expected)> cases;

    private GreetingCheck(SalutationLanguage language, ImmutableArray<(string Name, Formality Formality, string Expected)> cases)
    {
        this.language = language;
        this.cases = cases;
    }

    /// <summary>A check without a case yet.</summary>
    /// <param name="language">The row of the language.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentNullException">The row is <c>null</c>.</exception>
    public static GreetingCheck Of(SalutationLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new GreetingCheck(language, []);
    }

    /// <summary>Adds somebody of whom one knows the greeting.</summary>
    /// <param name="name">The name as somebody would write it, with a title or without.</param>
    /// <param name="greeting">The greeting, without the comma after it.</param>
    /// <param name="formality">How they are addressed.</param>
    /// <returns>The check with this case.</returns>
    /// <exception cref="ArgumentNullException">A text is <c>null</c>.</exception>
    public GreetingCheck Greets(string name, string greeting, Formality formality = Formality.Formal)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(greeting);
        return new GreetingCheck(language, cases.Add((name, formality, greeting)));
    }

    /// <summary>Runs every question.</summary>
    /// <returns>The report, under the language's tag.</returns>
    public CheckReport Run()
    {
        var log = new CheckLog("The greetings in " + language.Tag);
        log.Ask(Tag().IsMatch(language.Tag), "The tag", $"'{language.Tag}' is no language tag such as nb or pt-BR.");
        Row(log, nameof(language.WithTitle), language.WithTitle);
        Row(log, nameof(language.WithoutTitle), language.WithoutTitle);
        Row(log, nameof(language.Informal), language.Informal);
        Row(log, nameof(language.Group), language.Group);
        Row(log, nameof(language.WithoutName), language.WithoutName);
        log.Ask(
            !language.WithoutName.Contains('{', StringComparison.Ordinal), nameof(language.WithoutName),
            "It names a part of a name that nobody has given.");
        foreach (var (name, formality, expected) in cases)
        {
            if (log.Try(name, () => To(name, formality)) is not { } said) continue;
            log.Ask(
                string.Equals(said, expected, StringComparison.Ordinal), name,
                $"They are to be greeted '{expected}' and are greeted '{said}'.");
        }

        foreach (var name in Names)
        {
            foreach (var formality in Enum.GetValues<Formality>())
            {
                if (log.Try(name, () => To(name, formality)) is { } said)
                    log.Ask(!said.AsSpan().ContainsAny('{', '}') && TextFaults.Of(said).Count == 0, name, $"They are greeted '{said}'.");
            }
        }

        log.Add(AnyCulture.Same("The greetings", () => string.Join('\n', Names.Select(name => To(name, Formality.Formal)))));
        return log.ToReport();
    }

    private string To(string name, Formality formality) => Salutation.For(PersonName.Parse(name), formality, language);

    private static void Row(CheckLog log, string name, string text)
    {
        log.Ask(!string.IsNullOrWhiteSpace(text) && text.Trim().Length == text.Length, name, "It is blank, or has blanks at an end.");
        foreach (Match part in Part().Matches(text))
        {
            log.Ask(
                part.Value is "{title}" or "{given}" or "{family}" or "{full}", name,
                $"No name has the part {part.Value}; there are {{title}}, {{given}}, {{family}} and {{full}}.");
        }

        log.Ask(!Part().Replace(text, "").AsSpan().ContainsAny('{', '}'), name, "A brace is not closed.");
    }

    [GeneratedRegex(@"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Part();
}
