using System.Globalization;
using InfoInterview.Engagements;
using NodaTime;

namespace InfoInterview.Benchmarks;

/// <summary>An answer of a hundred words, and the same without an end: the time for each character must not grow.</summary>
internal static class ReplyBenchmarks
{
    private const string Answer = """
        Hi Dana,

        Thank you for your message, and sorry that it took me a while to answer. I would be glad to tell you how I came into wind-farm siting and
        what a usual week looks like; it was not a straight road, and I wish that somebody had told me a few things before I began. I am out at
        the site most mornings, so afternoons are better. Could you do Thursday at 3 pm or Friday, 13 November? A call is easiest for me, but
        if you are in town we can have a coffee near the office as well. If you send me your questions a day before, I can look up the figures.

        Best regards,
        Ruth Halvorsen
        """;

    public static void Run(Race race)
    {
        var reader = new ReplyReader();
        var day = new LocalDate(2026, 11, 10);
        var sum = 0;
        foreach (var (name, text) in new[] { ("a hundred words", Answer), ("a megabyte", string.Concat(Enumerable.Repeat(Answer.ReplaceLineEndings(" "), 1_500))) })
        {
            race.Run(
                string.Create(CultureInfo.InvariantCulture, $"ReplyReader.Read, {name}, {text.Length:N0} characters, by the thousand"),
                Math.Max(1, text.Length / 1000),
                ("every letter looked at once", () => sum += text.Count(char.IsLetter)),
                ("ReplyReader.Read", () => sum += (int)reader.Read(text, day).Meaning));
        }
    }
}
