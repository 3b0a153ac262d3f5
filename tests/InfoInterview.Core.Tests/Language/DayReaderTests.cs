using InfoInterview.Language;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Language;

public sealed class DayReaderTests
{
    /// <summary>A Tuesday.</summary>
    private static readonly LocalDate Written = new(2026, 11, 10);

    [Theory]
    [InlineData("see you on Friday", "2026-11-13 Weekday")]
    [InlineData("on Tuesday", "2026-11-17 Weekday")]
    [InlineData("next Friday", "2026-11-20 NextWeekday")]
    [InlineData("this Friday", "2026-11-13 Weekday")]
    [InlineData("on Thu at noon, and the sun shines", "2026-11-12 Weekday")]
    [InlineData("tomorrow, not today", "2026-11-11 Near, 2026-11-10 Near")]
    [InlineData("3 May", "2027-05-03 Date")]
    [InlineData("May 3rd, 2027", "2027-05-03 Date")]
    [InlineData("the 3rd of May", "2027-05-03 Date")]
    [InlineData("9 November", "none Date")]
    [InlineData("31 November", "none Date")]
    [InlineData("Monday, 1 December", "none Date")]
    [InlineData("Tuesday, 1 December", "2026-12-01 Date")]
    [InlineData("Tuesday 24", "2026-11-24 Date")]
    [InlineData("on the 20th", "2026-11-20 Date")]
    [InlineData("2026-12-30", "2026-12-30 Date")]
    [InlineData("30.12.2026", "2026-12-30 Date")]
    [InlineData("12/30/2026", "2026-12-30 Date")]
    [InlineData("3/4/2027", "none Date")]
    [InlineData("10/12/2026", "2026-12-10 Date")]
    [InlineData("in January", "2027-01-01 Month")]
    [InlineData("mid-January", "2027-01-15 Month")]
    [InlineData("early in January", "")]
    [InlineData("you may march on", "")]
    [InlineData("in two weeks", "2026-11-24 Period")]
    [InlineData("within the next 10 days", "2026-11-20 Period")]
    [InlineData("this week", "2026-11-13 Stretch")]
    [InlineData("by the end of the month", "2026-11-30 Stretch")]
    [InlineData("at the end of June", "2027-06-30 Stretch")]
    [InlineData("room 12, 3 pm, version 2.5", "")]
    public void English_days_are_read(string text, string days) => Read(text, "en").Should().Be(days);

    [Theory]
    [InlineData("am 3. Mai", "2027-05-03 Date")]
    [InlineData("bis einschließlich 20. November", "2026-11-20 Date")]
    [InlineData("ab dem 28.11.2026", "2026-11-28 Date")]
    [InlineData("am 28.11. wieder", "2026-11-28 Date")]
    [InlineData("am Freitag", "2026-11-13 Weekday")]
    [InlineData("nächsten Freitag", "2026-11-20 NextWeekday")]
    [InlineData("im Februar", "2027-02-01 Month")]
    [InlineData("Ende Juni", "2027-06-30 Stretch")]
    [InlineData("in zwei Wochen", "2026-11-24 Period")]
    [InlineData("übermorgen", "2026-11-12 Near")]
    public void German_days_are_read(string text, string days) => Read(text, "de").Should().Be(days);

    [Fact]
    public void Without_words_of_a_language_only_figures_name_days() => Read("Friday 2026-12-30", "xx").Should().Be("2026-12-30 Date");

    private static string Read(string text, string language)
    {
        var tokens = new Growing<Token>(16);
        var sentences = new Growing<Sentence>(4);
        Tokenizer.Read(text, Lexicon.Unknown, ref tokens, ref sentences);
        var reading = new TextReading("text", text, tokens.Items, sentences.Items);
        var days = new Growing<NamedDay>(4);
        new DayReader(in reading, DayWords.For(language), Written).Read(0, tokens.Count, ref days);
        var found = new List<string>();
        foreach (var day in days.Items) found.Add($"{(day.Date is { } date ? LocalDatePattern.Iso.Format(date) : "none")} {day.Form}");
        return string.Join(", ", found);
    }
}
