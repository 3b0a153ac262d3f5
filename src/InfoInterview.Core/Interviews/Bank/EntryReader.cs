using InfoInterview.Language;
using InfoInterview.Outreach;
using InfoInterview.Templates;

namespace InfoInterview.Interviews.Bank;

/// <summary>Makes a question of the lines of its entry, and says everything that is wrong with them.</summary>
internal sealed class EntryReader(BankEntry entry, LibraryProblems problems)
{
    private const string AskKey = "ask";
    private const string ThenKey = "then";

    private static readonly string[] Keys =
        ["circumstance", "objectives", "stages", "background", "minutes", "answered", "moment", "breadth", "waits", "alike", AskKey,
        ThenKey];

    /// <summary>The question; <c>null</c> when it has problems, which are added.</summary>
    /// <param name="known">The question of the same id that this one words in another language; <c>null</c> when there is none.</param>
    public QuestionTemplate? Read(Question? known)
    {
        var count = problems.Count;
        CheckKeys();
        var ask = Find(AskKey);
        if (ask is null) problems.Add(entry.File, entry.Id.Line, 1, $"The question {entry.Id.Value} has no line that asks.");
        var question = entry.Theme is { } theme ? New(theme) : Worded(known);
        var text = ask is { } line ? Compile(line) : null;
        var followUps = entry.Lines.Where(followUp => followUp.Key is ThenKey).Select(Compile).OfType<QuestionText>().ToArray();
        return problems.Count > count ? null : new QuestionTemplate(question!, text!, followUps);
    }

    private Question New(QuestionTheme theme) => new()
    {
        Id = entry.Id.Value,
        Theme = theme,
        Language = entry.Language,
        Text = Find(AskKey)?.Value ?? "",
        FollowUps = FollowUps(),
        Objectives = Words("objectives", "objective", BankWords.Objectives),
        Stages = Words("stages", "stage", BankWords.Stages),
        ForDiverseBackground = IsForDiverse(),
        Minutes = Minutes(),
        Circumstance = Word("circumstance"),
        Moment = First(Words("moment", "moment", BankWords.Moments)),
        Breadth = First(Words("breadth", "breadth", BankWords.Breadths)),
        NeedsTrust = Waits(),
        Alike = Word("alike"),
        AnsweredBy = Find("answered") is { } line ? line.Words().Select(word => word.Word).ToValueList() : [],
    };

    private static T? First<T>(ValueList<T> words) => words.IsEmpty ? default : words[0];

    private Question? Worded(Question? known)
    {
        if (known is null)
            problems.Add(
                    entry.File, entry.Id.Line, entry.Id.Column,
                    $"No question {entry.Id.Value} is known to be worded here; a new one needs a theme above it.");
        foreach (var line in entry.Lines.Where(line => line.Key is not (AskKey or ThenKey)))
            problems.Add(
                    entry.File, line.Line, 1,
                    $"Another wording of a question says only {AskKey} and {ThenKey}; its {line.Key} is known already.");
        return known is null ? null : known with { Language = entry.Language, Text = Find(AskKey)?.Value ?? "", FollowUps = FollowUps() };
    }

    private void CheckKeys()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in entry.Lines)
        {
            if (!Keys.Contains(line.Key, StringComparer.Ordinal))
                problems.Add(entry.File, line.Line, 1, $"A question has no key {line.Key}.", NearestName.Of(line.Key, Keys));
            else if (!seen.Add(line.Key) && line.Key is not ThenKey)
                problems.Add(entry.File, line.Line, 1, $"The question says {line.Key} twice.");
        }
    }

    private QuestionText? Compile(SourceLine line)
    {
        var text = QuestionText.Compile(line.Value, out var found);
        foreach (var problem in found) problems.Add(entry.File, line.Line, line.Column, problem);
        return text;
    }

    private ValueList<T> Words<T>(string key, string name, (string Word, T Value)[] known)
    {
        if (Find(key) is not { } line) return [];
        var values = new List<T>();
        foreach (var (word, column) in line.Words())
        {
            var at = Array.FindIndex(known, one => string.Equals(one.Word, word, StringComparison.Ordinal));
            if (at >= 0) values.Add(known[at].Value);
            else problems.Add(
                entry.File, line.Line, column, $"The {name} {word} is not known.", NearestName.Of(word, known.Select(one => one.Word)));
        }

        return values.ToValueList();
    }

    private bool IsForDiverse()
    {
        if (Find("background") is not { } line) return false;
        if (line.Value is not "diverse")
            problems.Add(entry.File, line.Line, line.Column, $"The background {line.Value} is not known.", "diverse");
        return true;
    }

    private bool Waits()
    {
        if (Find("waits") is not { } line) return false;
        if (line.Value is not "trust") problems.Add(entry.File, line.Line, line.Column, $"What {line.Value} waits for is not known.",
            "trust");
        return true;
    }

    private string? Word(string key)
    {
        if (Find(key) is not { } line) return null;
        if (!SourceLine.IsWord(line.Value))
            problems.Add(entry.File, line.Line, line.Column,
                $"{line.Value} is not a word of lower-case letters, digits, hyphens and dots.");
        return line.Value;
    }

    private int Minutes()
    {
        if (Find("minutes") is not { } line) return Question.UsualMinutes;
        if (int.TryParse(line.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            && minutes is >= 1 and <= Question.MostMinutes) return minutes;
        problems.Add(
            entry.File, line.Line, line.Column, $"The minutes {line.Value} are not a whole number from 1 to {Question.MostMinutes}.");
        return 1;
    }

    private ValueList<string> FollowUps() => entry.Lines.Where(line => line.Key is ThenKey).Select(line => line.Value).ToValueList();

    private SourceLine? Find(string key)
    {
        foreach (var line in entry.Lines)
        {
            if (string.Equals(line.Key, key, StringComparison.Ordinal)) return line;
        }

        return null;
    }
}
