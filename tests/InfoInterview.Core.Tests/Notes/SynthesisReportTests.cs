using InfoInterview.Notes;
using InfoInterview.People;

namespace InfoInterview.Tests.Notes;

public sealed class SynthesisReportTests
{
    [Fact]
    public void A_whole_report()
    {
        var ana = ANote.Person("Ana Ruiz") with { Sector = "bank", Stage = CareerStage.Seasoned };
        var ben = ANote.Person("Ben Ode") with { Sector = "university", Stage = CareerStage.Early };
        var cem = ANote.Person("Cem Kaya") with { Sector = "hospital" };
        Report(
            ANote.Of(ana, "03-04", ANote.Says("pay"), ANote.Says("portfolio"), ANote.Holds("Is a master's degree needed?", "no"), ANote.Needs("Excel"), ANote.Thinks("go freelance", GoalEffect.Confirms)),
            ANote.Of(ben, "03-19", ANote.Says("pay"), ANote.Says("tools", Voice.Hearsay), ANote.Holds("Is a master's degree needed?", "yes"), ANote.Needs("Excel"), span => new NoteMark.Referral { Span = span, Name = "Marcus Lind", State = MarkState.Confirmed }),
            ANote.Of(cem, "04-02", ANote.Says("pay", Voice.OwnImpression), ANote.Holds("Is a master's degree needed?", "yes"), ANote.Holds("Is a master's degree needed?", "no"), ANote.Thinks("go freelance", GoalEffect.Shakes), span => new NoteMark.Takeaway { Span = span, State = MarkState.Confirmed }),
            ANote.Of(ANote.Person("Dee Oh"), "04-09", ANote.Says("pay"))).Verify();
    }

    [Fact]
    public void A_report_of_two_people_says_how_few_they_are() =>
        Report(ANote.Talk("Ana pay", 0), ANote.Talk("Ben pay", 1)).Should().Contain("too few people to call anything recurring").And.Contain("## What both said").And.NotContain("## What recurs");

    [Fact]
    public void Nothing_gives_a_page_that_says_so() => Report().Should().Be("# What the talks say together\n\nThere are no notes yet.\n");

    [Fact]
    public void What_people_wrote_cannot_change_the_page()
    {
        var evil = ANote.Theme("<script>alert(1)</script> | # *x* [a](javascript:b)\n\n# Head");
        var note = ANote.Of(ANote.Person("1. <b>"), "03-01") with { Text = "- `a` | b\r\n## c" };
        var report = Report(ANote.Book(note.Tag(new(0, note.Text.Length), evil.Id)).With(evil));
        report.Should().NotContain("<script").And.NotContain("<b>").And.NotContain("\n# Head").And.NotContain("\n## c");
        report.Should().Contain("### &lt;script&gt;alert(1)&lt;/script&gt; \\| \\# \\*x\\* \\[a\\](javascript:b) \\# Head\n").And.Contain("- \\- \\`a\\` \\| b \\#\\# c (1\\. &lt;b&gt;, 1 March 2026)\n");
    }

    [Fact]
    public void A_matrix_that_is_too_wide_is_left_out()
    {
        Report([.. People(SynthesisReport.WidestMatrix)]).Should().Contain("## Who said what");
        Report([.. People(SynthesisReport.WidestMatrix + 1)]).Should().NotContain("## Who said what");

        static IEnumerable<InterviewNote> People(int count) => Enumerable.Range(0, count).Select(number => ANote.Talk(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"P{number} pay"), 0));
    }

    private static string Report(params InterviewNote[] notes) => Report(ANote.Book(notes));

    private static string Report(Notebook book)
    {
        var synthesis = new Synthesizer().Synthesize(book, new SynthesisOptions { To = WayOut.OwnFile });
        return SynthesisReport.Markdown(synthesis, new SkillGapAnalysis().Analyze(synthesis, []));
    }
}
