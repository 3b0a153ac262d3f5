using System.Collections.Immutable;
using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Testing;

/// <summary>
/// Checks a bank of questions, such as a host's own: each question and follow-up, worded for people of several fields, reads whole and
/// passes the question rules; none stands twice; what answers it and when it is asked have names that are known (G4.4). Immutable; each
/// call gives a new check.
/// </summary>
/// <example>
/// <code>
/// var bank = QuestionBank.Of(
///     new Question { Id = "own.first", Theme = QuestionTheme.CareerPath, Text = "How did you come to {{contact.organization}}?" });
/// QuestionBankCheck.Of(bank).Run().Verify();
/// </code>
/// </example>
public sealed class QuestionBankCheck
{
    private static readonly Contact[] People =
    [
        Given.Contact(),
        Given.Contact() with { Organization = "St. Anne's Hospital", Role = "nurse", Field = "nursing", Admired = "your talk on shifts" },
        Given.Contact() with { Organization = "Ortega & Sons", Role = "Designer", Field = "type design", Admired = "your street signs" },
        new() { Name = PersonName.Parse("Ruth Halvorsen") },
    ];

    private readonly QuestionBank bank;
    private readonly QuestionReviewer reviewer;
    private readonly ImmutableHashSet<string> names;

    private QuestionBankCheck(QuestionBank bank, QuestionReviewer reviewer, ImmutableHashSet<string> names)
    {
        this.bank = bank;
        this.reviewer = reviewer;
        this.names = names;
    }

    /// <summary>A check of a bank, by the built-in rules at their own weight.</summary>
    /// <param name="bank">The bank; a host's own, before it is joined with the built-in one.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentNullException">The bank is <c>null</c>.</exception>
    public static QuestionBankCheck Of(QuestionBank bank)
    {
        ArgumentNullException.ThrowIfNull(bank);
        return new(
            bank, new QuestionReviewer(), ImmutableHashSet.Create(StringComparer.Ordinal, [.. KnownFacts.All, .. Circumstances.All]));
    }

    /// <summary>The report on the files of a bank: what is wrong with them, or what the check says of the bank that they hold.</summary>
    /// <param name="files">The files.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The files are <c>null</c>.</exception>
    public static CheckReport RunFiles(params TemplateFile[] files)
    {
        if (QuestionBank.TryLoad(files, out var bank, out var problems)) return Of(bank).Run();
        var log = new CheckLog("The question bank");
        foreach (var problem in problems) log.Ask(holds: false, problem.File, problem.ToString());
        return log.ToReport();
    }

    /// <summary>Says which facts and circumstances the host has names of its own for.</summary>
    /// <param name="own">The names, beside those of <see cref="KnownFacts"/> and <see cref="Circumstances"/>.</param>
    /// <returns>The check that knows them.</returns>
    /// <exception cref="ArgumentNullException">The names are <c>null</c>.</exception>
    public QuestionBankCheck Knows(params string[] own) => new(bank, reviewer, names.Union(own));

    /// <summary>The same check by a reviewer of the host's choice, with its own rules and weights.</summary>
    /// <param name="given">The reviewer.</param>
    /// <returns>The check with this reviewer.</returns>
    /// <exception cref="ArgumentNullException">The reviewer is <c>null</c>.</exception>
    public QuestionBankCheck By(QuestionReviewer given)
    {
        ArgumentNullException.ThrowIfNull(given);
        return new(bank, given, names);
    }

    /// <summary>Runs every question.</summary>
    /// <returns>The report.</returns>
    public CheckReport Run()
    {
        var log = new CheckLog("The question bank");
        log.Ask(!bank.Templates.IsEmpty, "The bank", "It has no question.");
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var template in bank.Templates)
        {
            var question = template.Question;
            var key = $"{question.Language}\n{question.Text.Trim()}";
            log.Ask(texts.TryAdd(key, question.Id), question.Id, () => $"It has the words of {texts[key]}.");
            foreach (var name in question.AnsweredBy.Append(question.Circumstance ?? "").Where(name => name.Length > 0))
            {
                log.Ask(
                    names.Contains(name), question.Id,
                    $"The name '{name}' is not known; Knows(\"{name}\") says that it is yours.");
            }

            Worded(log, template);
        }

        log.Add(AnyCulture.Same("The question bank", () => string.Join(
            '\n', bank.Templates.SelectMany(template => People.Select(person => template.Word(person)?.Text ?? "")))));
        return log.ToReport();
    }

    private void Worded(CheckLog log, QuestionTemplate template)
    {
        var id = template.Question.Id;
        var isWorded = false;
        foreach (var person in People)
        {
            if (log.Try(id, () => template.Word(person)) is not { } worded) continue;
            isWorded = true;
            foreach (var text in worded.FollowUps.Prepend(worded.Text)) Text(log, template.Question, text);
        }

        log.Ask(isWorded, id, "It cannot be asked of anybody, even where everything is known of them.");
    }

    private void Text(CheckLog log, Question question, string text)
    {
        foreach (var fault in TextFaults.Of(text, IsSpaced(question.Language))) log.Ask(holds: false, question.Id, fault);
        foreach (var finding in log.Try(question.Id, () => reviewer.Review(text, question.Language)))
            log.Ask(finding.Severity == Severity.Info, question.Id, $"{finding} It reads '{text}'.");
    }

    private static bool IsSpaced(string language) => language.StartsWith("fr", StringComparison.OrdinalIgnoreCase);
}
