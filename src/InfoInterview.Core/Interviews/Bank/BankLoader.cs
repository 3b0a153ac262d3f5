using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InfoInterview.Outreach;

namespace InfoInterview.Interviews.Bank;

/// <summary>Makes banks, of files or of questions that code made.</summary>
internal static class BankLoader
{
    private const string Folder = "InfoInterview.Interviews.Bank.";

    public static QuestionBank Embedded()
    {
        TemplateFile[] files = [File("questions.en.bank"), File("questions.de.bank")];
        return TryLoad(files, [], out var bank, out var problems)
            ? bank
            : throw new InvalidOperationException("The library's own questions are not right: " + string.Join(' ', problems));
    }

    /// <param name="files">The files.</param>
    /// <param name="known">The questions that the files may word in another language.</param>
    /// <param name="bank">The bank; <c>null</c> when there are problems.</param>
    /// <param name="problems">Every problem.</param>
    public static bool TryLoad(
        TemplateFile[] files,
        ImmutableArray<QuestionTemplate> known, [NotNullWhen(true)] out QuestionBank? bank, out ValueList<LibraryProblem> problems)
    {
        var log = new LibraryProblems();
        var questions = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var template in known) questions.TryAdd(template.Question.Id, template.Question);
        var seen = new HashSet<(string Id, string Language)>();
        var templates = ImmutableArray.CreateBuilder<QuestionTemplate>();
        // A question stands before its other wordings, in whatever order the files come.
        foreach (var entry in files.SelectMany(file => new BankReader(file, log).Read()).OrderBy(entry => entry.Theme is null))
        {
            if (!seen.Add((entry.Id.Value, entry.Language.ToLowerInvariant())))
                log.Add(entry.File, entry.Id.Line, entry.Id.Column, $"The question {entry.Id.Value} stands here twice in one language.");
            if (new EntryReader(entry, log).Read(questions.GetValueOrDefault(entry.Id.Value)) is not { } template) continue;
            if (entry.Theme is not null) questions[entry.Id.Value] = template.Question;
            templates.Add(template);
        }

        problems = log.ToList([.. files.Select(file => file.Name)]);
        bank = problems.IsEmpty ? new QuestionBank(templates.ToImmutable()) : null;
        return bank is not null;
    }

    public static ImmutableArray<QuestionTemplate> Compile(IEnumerable<Question> questions)
    {
        var seen = new HashSet<(string Id, string Language)>();
        return [.. questions.Select(question => Compile(question, seen.Add((question.Id, question.Language.ToLowerInvariant()))))];
    }

    private static QuestionTemplate Compile(Question question, bool isNew)
    {
        if (!isNew) throw new ArgumentException($"The question {question.Id} stands twice in one language.", nameof(question));
        if (question.Minutes is < 1 or > Question.MostMinutes)
            throw new ArgumentException(
                $"The minutes of the question {question.Id} are not a whole number from 1 to {Question.MostMinutes}.", nameof(question));
        return new QuestionTemplate(question, Text(question, question.Text), [.. question.FollowUps.Select(text => Text(question, text))]);
    }

    private static QuestionText Text(Question question, string text) =>
        QuestionText.Compile(text, out var problems)
            ?? throw new ArgumentException($"The question {question.Id} is not right: {string.Join(' ', problems)}", nameof(question));

    private static TemplateFile File(string name)
    {
        using var reader = new StreamReader(typeof(BankLoader).Assembly.GetManifestResourceStream(Folder + name)!);
        return new TemplateFile { Name = name, Text = reader.ReadToEnd() };
    }
}
