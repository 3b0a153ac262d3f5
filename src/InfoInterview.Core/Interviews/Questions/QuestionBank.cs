using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InfoInterview.Interviews.Bank;
using InfoInterview.Language;
using InfoInterview.Outreach;

namespace InfoInterview.Interviews;

/// <summary>
/// The questions that can be asked, in one or more languages. Immutable, safe to share. Every problem of a file is told when the bank is
/// loaded, never while somebody is asked (G4.4).
/// </summary>
/// <example>
/// <code>
/// var ruth = new Contact { Name = PersonName.Parse("Ms. Ruth Halvorsen"), Field = "wind-farm siting" };
/// var bank = QuestionBank.BuiltIn.With(QuestionBank.Of(
///     new Question { Id = "own.first", Theme = QuestionTheme.CareerPath, Text = "How did you find {{contact.field}}?" }));
/// Console.WriteLine(bank.Find("own.first")!.Word(ruth));
/// </code>
/// </example>
public sealed class QuestionBank
{
    private const string English = "en";

    private static readonly Lazy<QuestionBank> Embedded = new(BankLoader.Embedded);

    private readonly ImmutableArray<QuestionTemplate> templates;
    private readonly Dictionary<string, ValueList<QuestionTemplate>> byLanguage;

    internal QuestionBank(ImmutableArray<QuestionTemplate> templates)
    {
        this.templates = templates;
        Languages = templates.Select(template => template.Question.Language).Append(English).Distinct(StringComparer.OrdinalIgnoreCase)
            .ToValueList();
        byLanguage = Languages.ToDictionary(language => language, Worded, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The bank that comes with the library: English whole, and most of it in German.</summary>
    public static QuestionBank BuiltIn => Embedded.Value;

    /// <summary>Every wording of every question, in the order of the bank.</summary>
    public ValueList<QuestionTemplate> Templates => templates.ToValueList();

    /// <summary>The languages in which there are wordings, and English, as tags.</summary>
    public ValueList<string> Languages { get; }

    /// <summary>
    /// Loads a bank from the texts of its files, or says everything that is wrong with them. A file may word built-in questions
    /// in a new language.
    /// </summary>
    /// <param name="files">The files.</param>
    /// <param name="bank">The bank of these questions and no others; <c>null</c> when there are problems.</param>
    /// <param name="problems">Every problem, in the order of the files and of their lines; empty exactly when there is a bank.</param>
    /// <returns>Whether there is a bank.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is <c>null</c>.</exception>
    public static bool TryLoad(
        IEnumerable<TemplateFile> files, [NotNullWhen(true)] out QuestionBank? bank, out ValueList<LibraryProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        return BankLoader.TryLoad([.. files], BuiltIn.templates, out bank, out problems);
    }

    /// <summary>A bank of questions that code made.</summary>
    /// <param name="questions">The questions, in the order of the bank.</param>
    /// <returns>The bank of these questions and no others.</returns>
    /// <exception cref="ArgumentException">A text is no template over <see cref="QuestionFields"/>, minutes are below 1, or an
    /// id stands twice in one language.</exception>
    /// <exception cref="ArgumentNullException">The questions are <c>null</c>.</exception>
    public static QuestionBank Of(params IEnumerable<Question> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        return new QuestionBank(BankLoader.Compile(questions));
    }

    /// <summary>
    /// This bank and another, whose wordings stand in for those of the same id and language; new questions come after the old
    /// ones.
    /// </summary>
    /// <param name="more">The other bank.</param>
    /// <returns>A new bank; both stay as they are.</returns>
    /// <exception cref="ArgumentNullException">The other bank is <c>null</c>.</exception>
    public QuestionBank With(QuestionBank more)
    {
        ArgumentNullException.ThrowIfNull(more);
        var merged = templates.Select(old => Array.Find([.. more.templates], template => IsSame(template, old)) ?? old).ToList();
        return new([.. merged, .. more.templates.Where(template => !templates.Any(old => IsSame(template, old)))]);
    }

    /// <summary>
    /// Every question once, in the order of the bank, each in the language asked for, else in its shorter tags (<c>de-AT</c>,
    /// <c>de</c>), else in English; one that is in none of these is left out.
    /// </summary>
    /// <param name="language">The language, as a tag in any letter case.</param>
    /// <returns>The questions.</returns>
    /// <exception cref="ArgumentNullException">The language is <c>null</c>.</exception>
    public ValueList<QuestionTemplate> In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        for (var tag = language; tag is not null; tag = LanguageTag.Shorter(tag))
        {
            if (byLanguage.TryGetValue(tag, out var questions)) return questions;
        }

        return byLanguage[English];
    }

    /// <summary>
    /// The question of an id, in the language in which <see cref="In"/> has it; <c>null</c> when there is none. Ids are compared
    /// ordinally.
    /// </summary>
    /// <param name="id">The id.</param>
    /// <param name="language">The language, as a tag in any letter case.</param>
    /// <returns>The question; <c>null</c> when there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public QuestionTemplate? Find(string id, string language = English)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var template in In(language))
        {
            if (string.Equals(template.Question.Id, id, StringComparison.Ordinal)) return template;
        }

        return null;
    }

    private ValueList<QuestionTemplate> Worded(string language)
    {
        var found = new Dictionary<string, QuestionTemplate>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var template in templates)
        {
            var rank = Rank(template, language);
            if (rank == 0) continue;
            var id = template.Question.Id;
            if (!found.TryGetValue(id, out var other)) order.Add(id);
            if (other is null || rank > Rank(other, language)) found[id] = template;
        }

        return order.Select(id => found[id]).ToValueList();
    }

    /// <summary>
    /// How well a wording serves a language: the longer the tag they share, the better; English will do, any other is none.
    /// </summary>
    private static int Rank(QuestionTemplate template, string language)
    {
        for (var tag = language; tag is not null; tag = LanguageTag.Shorter(tag))
        {
            if (IsTag(template.Question.Language, tag)) return 1 + tag.Length;
        }

        return IsTag(template.Question.Language, English) ? 1 : 0;
    }

    private static bool IsSame(QuestionTemplate one, QuestionTemplate other) =>
        string.Equals(one.Question.Id, other.Question.Id, StringComparison.Ordinal)
            && IsTag(one.Question.Language, other.Question.Language);

    private static bool IsTag(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
