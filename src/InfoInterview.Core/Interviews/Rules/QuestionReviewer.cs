using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>
/// Checks a question against the question rules, in English and, where that is sure, in German; a question in another language
/// gets no finding. Stateless, safe to share; the same question always gets the same findings, any text gets an answer, and the
/// time is linear in its length (G4.4).
/// </summary>
/// <example>
/// <code>
/// foreach (var finding in new QuestionReviewer().Review("Do you like your work?")) Console.WriteLine(finding);
/// </code>
/// </example>
public sealed class QuestionReviewer
{
    /// <summary>The most words that a question may have before it is too long to ask aloud.</summary>
    public const int MostWords = 65;

    private readonly RuleSettings settings;
    private readonly IRule<QuestionSubject>[] more;

    /// <summary>A reviewer with the built-in rules at their default weights.</summary>
    public QuestionReviewer()
        : this(RuleSettings.Default)
    {
    }

    /// <summary>A reviewer with the built-in rules, and a host's own after them.</summary>
    /// <param name="settings">Which rules are re-weighed or switched off.</param>
    /// <param name="more">A host's own rules; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <c>null</c>.</exception>
    public QuestionReviewer(RuleSettings settings, IEnumerable<IRule<QuestionSubject>>? more = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.settings = settings;
        this.more = [.. more ?? []];
    }

    /// <summary>What the rules say about a question, in the order of the rules; empty when all is well.</summary>
    /// <param name="text">The question; any text.</param>
    /// <param name="language">Its language, as a tag such as <c>en</c> or <c>de-AT</c>.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public ValueList<Finding> Review(string text, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        return Review(new QuestionDraft { Text = text, Language = language });
    }

    /// <summary>What the rules say about a question, in the order of the rules; empty when all is well.</summary>
    /// <param name="question">The question and its language.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentNullException">The question is <c>null</c>.</exception>
    public ValueList<Finding> Review(QuestionDraft question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var subject = QuestionSubject.Rent(question);
        try
        {
            var findings = new FindingCollector(settings);
            foreach (var rule in QuestionRules.Table) findings.Run(rule, subject);
            foreach (var rule in more) findings.Run(rule, subject);
            return findings.ToFindings();
        }
        finally
        {
            subject.Release();
        }
    }
}
