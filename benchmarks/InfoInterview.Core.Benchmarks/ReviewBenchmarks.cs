using System.Buffers;
using System.Globalization;
using InfoInterview.Outreach;

namespace InfoInterview.Benchmarks;

/// <summary>What a review with all rules costs, beside the least that reading a text for phrases can cost.</summary>
internal static class ReviewBenchmarks
{
    private const int Characters = 900;

    private const string Paragraph =
        "I'm a senior in environmental engineering at UW-Madison, and your talk on permitting at the Bergen conference is the reason I am writing. " +
        "I'm trying to understand what the work of siting wind farms looks like day to day, and how much of it is spent with the people who live there. " +
        "I should say that I am not looking for a job; I would simply value your view of the field and of how you came to it from hydrology.\n\n" +
        "Would you have 20 minutes in the next two weeks for a call? Any time that is easy for you works for me, and I can send my questions ahead. ";

    public static void Run(Race race)
    {
        var reviewer = new MessageReviewer();
        var message = Message(Characters);
        if (!reviewer.Review(message).Findings.IsEmpty) throw new InvalidOperationException("The message was to have no findings.");
        var phrases = SearchValues.Create(Phrases(), StringComparison.OrdinalIgnoreCase);
        var text = message.Body;
        var mode = AppContext.TryGetSwitch("System.Globalization.Invariant", out var invariant) && invariant ? "invariant" : "full";
        race.Run(
            string.Create(CultureInfo.InvariantCulture, $"a review of {text.Length} characters, {mode} globalization"),
            ("floor: one phrase scan and one tokenising pass", () => Floor(text, phrases)),
            ("review, all rules, nothing found", () => reviewer.Review(message)),
            ("job asks alone", () => JobAsk.Find(text)));
        ProseLinters.Print(text);

        var (small, large) = (Long(10_000), Long(1_000_000));
        race.Run(
            "per kilobyte, a long text",
            ("10 kB, a hundred times", () => Repeat(reviewer, small, 100)),
            ("1 MB, once", () => Repeat(reviewer, large, 1)));
    }

    private static void Repeat(MessageReviewer reviewer, OutreachMessage message, int times)
    {
        for (var i = 0; i < times; i++) reviewer.Review(message);
    }

    private static int Floor(string text, SearchValues<string> phrases)
    {
        var found = 0;
        for (var rest = text.AsSpan(); rest.IndexOfAny(phrases) is var at and >= 0; rest = rest[(at + 1)..]) found++;
        var hash = 17;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character)) hash = (hash * 31) + (character | 0x20);
            else found ^= hash;
        }

        return found;
    }

    /// <summary>The phrases of the lexicon as plain texts: the first of every choice, and what comes before a gap.</summary>
    private static string[] Phrases()
    {
        using var reader = new StreamReader(typeof(MessageReviewer).Assembly.GetManifestResourceStream("InfoInterview.Outreach.Lexicon.en.lexicon")!);
        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isPhrase = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('[')) isPhrase = line is not ("[words]" or "[numbers]" or "[aliases]");
            else if (isPhrase && line.Length > 0 && line[0] != '#') texts.Add(Plain(line));
        }

        return [.. texts.Where(text => text.Length > 3)];
    }

    private static string Plain(string line) =>
        string.Join(' ', line.Split(' ').SkipWhile(element => element is "<" or "^" or "!").TakeWhile(element => element is not ("~" or "..." or "??" or ">") && element[0] is not ('{' or '-')).Select(element => element.TrimEnd('?').Split('/')[0]));

    private static OutreachMessage Message(int characters)
    {
        var body = "Dear Ms. Halvorsen,\n\n" + Paragraph;
        body = body.PadRight(characters - 200, ' ').TrimEnd() + "\n\nThank you for considering it. Your account of the hearings in Northmoor, with both sides in one room, has changed how I think about the maps that we draw in class.\n\nKind regards,\nDana Whitcomb";
        return new OutreachMessage { Subject = "Question about permitting wind farms", Body = body };
    }

    private static OutreachMessage Long(int characters) => new()
    {
        Subject = "Question about permitting wind farms",
        Body = string.Concat(Enumerable.Repeat(Paragraph, (characters / Paragraph.Length) + 1))[..characters],
    };
}
