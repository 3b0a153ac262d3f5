using System.Text;

namespace InfoInterview.Templates.Brackets;

/// <summary>What stands around a placeholder, in lower case and with other placeholders taken out.</summary>
/// <param name="Before">The line up to the placeholder.</param>
/// <param name="After">The line from the placeholder on.</param>
/// <param name="LineAbove">The last written line above.</param>
/// <param name="EndsText">Whether nothing but placeholders follows.</param>
internal sealed record BracketContext(string Before, string After, string LineAbove, bool EndsText)
{
    private const int Reach = 160;

    private static readonly string[] Greetings = ["dear", "hi", "hello", "hey", "good morning", "good afternoon", "good evening", "greetings", "to"];

    private static readonly string[] Titles = ["mr", "mr.", "ms", "ms.", "mrs", "mrs.", "mx", "mx.", "dr", "dr.", "prof", "prof.", "professor", "doctor", "mr./ms.", "mr/ms", "mr./mrs.", "ms./mr.", "mr./ms./mx.", "mr. / ms.", "mr./mrs./ms.", "dr./mr./ms."];

    private static readonly string[] Closings =
    [
        "best", "best regards", "kind regards", "warm regards", "regards", "sincerely", "yours sincerely", "sincerely yours", "yours truly", "yours", "respectfully",
        "thanks", "many thanks", "thank you", "thanks again", "thank you again", "cheers", "warmly", "all the best", "best wishes", "with thanks", "with gratitude",
        "gratefully", "cordially", "with appreciation", "thank you so much", "many thanks in advance", "thanks in advance", "thank you in advance",
        "thank you for your time", "thank you for your time and consideration", "yours faithfully", "looking forward",
    ];

    private static readonly string[] Introductions = ["my name is", "my name's", "i am", "i'm", "this is", "name:", "it's"];

    private static readonly string[] Referrers =
    [
        "referred by", "introduced by", "suggestion of", "recommendation of", "your name from", "your name by", "contact from", "details from", "mutual friend",
        "mutual contact", "mutual connection", "our connection", "my friend", "my colleague", "my professor", "my advisor", "through", "connected by", "recommended by", "suggested by",
        "in touch by", "information from", "information by", "friend of", "spoke with", "spoke to", "talked to",
    ];

    private static readonly string[] ReferrerVerbs =
    [
        "suggested", "recommended", "referred", "introduced", "mentioned", "gave me", "told me", "encouraged", "thought", "pointed", "connected", "passed", "shared your",
        "spoke highly", "said you", "said that you", "kindly", "put me in touch", "advised", "speaks highly",
    ];

    public static BracketContext Of(string text, List<BracketMark> marks, int index)
    {
        var mark = marks[index];
        var reachStart = Math.Max(0, mark.Start - Reach);
        var reachEnd = Math.Min(text.Length, mark.End + Reach);
        var lineStart = reachStart + text.AsSpan(reachStart, mark.Start - reachStart).LastIndexOf('\n') + 1;
        var lineLength = text.AsSpan(mark.End, reachEnd - mark.End).IndexOf('\n');
        var before = Plain(text, marks, lineStart, mark.Start);
        var after = Plain(text, marks, mark.End, lineLength < 0 ? reachEnd : mark.End + lineLength);
        var above = text.AsSpan(Math.Max(0, lineStart - Reach), lineStart - Math.Max(0, lineStart - Reach)).TrimEnd();
        above = above[(above.LastIndexOf('\n') + 1)..];
        // Only the few lines of a signature can follow, so no more than that has to be looked at.
        var rest = text.Length - mark.End > 4 * Reach ? "more" : Plain(text, marks, mark.End, text.Length);
        return new(before.Trim(), after.TrimStart(), above.Trim().ToString().ToLowerInvariant(), !rest.Any(char.IsLetter));
    }

    public bool IsAfterTitle => EndsWithWord(Before, Titles);

    /// <summary>The person that a name at this place belongs to.</summary>
    public Person Named()
    {
        if (IsAfterTitle || EndsWithWord(Before, Greetings)) return Person.Contact;
        if (StartsWithWord(After, ReferrerVerbs) || EndsWithWord(Before, Referrers)) return Person.Connector;
        if (EndsWithWord(Before, Introductions) || IsSignature) return Person.Seeker;
        // "Thanks, Ana!" in the middle of a message speaks to the contact.
        return !EndsText && After.StartsWith('!') && EndsWithWord(Before.TrimEnd(','), Closings) ? Person.Contact : Person.Unclear;
    }

    /// <summary>Whether the sentence last spoke of the writer and not of the reader.</summary>
    public bool IsAboutSeeker
    {
        get
        {
            var self = LastOf(Before, "i am a", "i'm a", "i work ", "i am currently", "i'm currently", "as a ", "i study", "my name is", "i graduated", "i am with", "i currently", "i attend", "my role", "i am in my", "i have been working", "i recently");
            var other = LastOf(Before, "you", "interest", "admire", "follow", "about", "learn", "career", "opportunit", "position", "break into", "team at", "hiring", "someone", "people", "apply", "moving into", "transition", "explor", "curious", "to work", "work being");
            return self > other;
        }
    }

    public bool FollowsAny(params string[] words) => EndsWithWord(Before, words);

    public bool PrecedesAny(params string[] words) => StartsWithWord(After, words);

    private bool IsSignature =>
        (Before.Length == 0 && (Closings.Contains(LineAbove.TrimEnd(',', '.', '!', '-', '–'), StringComparer.Ordinal) || (EndsText && After.Length == 0)))
        || (EndsText && EndsWithWord(Before.TrimEnd(',', '!', '.', '-', '–'), Closings));

    private static string Plain(string text, List<BracketMark> marks, int from, int to)
    {
        var plain = new StringBuilder(Math.Max(0, to - from));
        // Marks are in order; the few around the place are found without looking at all of them.
        var first = marks.BinarySearch(new BracketMark(from, 0, ""), Comparer<BracketMark>.Create((a, b) => a.Start.CompareTo(b.Start)));
        var index = Math.Max(0, first < 0 ? ~first - 1 : first);
        var at = from;
        for (; index < marks.Count && marks[index].Start < to; index++)
        {
            if (marks[index].End <= at) continue;
            if (marks[index].Start > at) plain.Append(text, at, marks[index].Start - at);
            at = marks[index].End;
        }

        if (at < to) plain.Append(text, at, to - at);
        return plain.ToString().Replace('’', '\'').ToLowerInvariant();
    }

    private static int LastOf(string text, params ReadOnlySpan<string> phrases)
    {
        var last = -1;
        foreach (var phrase in phrases) last = Math.Max(last, text.LastIndexOf(phrase, StringComparison.Ordinal));
        return last;
    }

    private static bool EndsWithWord(string text, string[] phrases)
    {
        var end = text.AsSpan().TrimEnd(" ,:");
        foreach (var phrase in phrases)
        {
            if (end.EndsWith(phrase, StringComparison.Ordinal) && (end.Length == phrase.Length || !char.IsLetterOrDigit(end[^(phrase.Length + 1)]))) return true;
        }

        return false;
    }

    private static bool StartsWithWord(string text, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (text.StartsWith(phrase, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
