using CsCheck;
using InfoInterview.Notes;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Notes;

/// <summary>Passages that are marked as confidential appear in no report that others see, with names or without.</summary>
public sealed class ConfidentialPassageTests
{
    private const string Marker = "zeisig";

    /// <summary>Up to four notes of up to five lines each; every line is open, for the seeker alone, or told in confidence.</summary>
    private static readonly Gen<List<List<int>>> Talks = Gen.Int[0, 2].List[1, 5].List[1, 4];

    [Theory]
    [InlineData(WayOut.Shared, false)]
    [InlineData(WayOut.Shared, true)]
    [InlineData(WayOut.Message, false)]
    [InlineData(WayOut.Guide, false)]
    [InlineData(WayOut.OwnFile, true)]
    public void No_report_shows_a_passage_above_what_its_way_lets_through(WayOut to, bool withoutNames) => Talks.Sample(
        talks =>
        {
            var notes = talks.Select((lines, talk) => Note(lines, talk)).ToList();
            var synthesis = new Synthesizer().Synthesize(ANote.Book([.. notes]), new SynthesisOptions
            {
                To = to,
                WithoutNames = withoutNames,
                Evidence = 100
            });
            var report = SynthesisReport.Markdown(synthesis, new SkillGapAnalysis().Analyze(synthesis, []));
            var highest = to is WayOut.OwnFile ? 1 : 0;
            for (var talk = 0; talk < talks.Count; talk++)
            {
                for (var line = 0; line < talks[talk].Count; line++)
                {
                    if (talks[talk][line] > highest) report.Should().NotContainEquivalentOf(Word(talk, line),
                        "a passage of level {0} goes no way {1}", talks[talk][line], to);
                    else report.Should().ContainEquivalentOf(Word(talk, line),
                        "an open passage is told, so that the search would find another");
                }
            }
        },
        iter: 200);

    /// <summary>A passage that reaches into a line keeps all of the line that it touches.</summary>
    [Fact]
    public void A_passage_of_a_few_letters_keeps_back_what_is_marked_across_it()
    {
        const string Text = "she said the zeisig will close";
        var note = ANote.Of("Ana", "03-01") with { Text = Text };
        note = note.Tag(new TextSpan(0, Text.Length), ANote.Id("pay")).Add(new NoteMark.Confidential
        {
            Span = new TextSpan(15, 3),
            Level = Confidentiality.InConfidence,
            State = MarkState.Confirmed
        });
        var synthesis = new Synthesizer().Synthesize(ANote.Book(note), new SynthesisOptions { To = WayOut.Shared });
        SynthesisReport.Markdown(synthesis).Should().NotContain(Marker);
    }

    private static string Word(int talk, int line) => $"{Marker}{(char)('a' + talk)}{(char)('a' + line)}x";

    private static InterviewNote Note(List<int> levels, int talk)
    {
        var lines = levels.Select((_, line) => $"they said {Word(talk, line)} of the pay").ToList();
        var note = ANote.Of(FormattableString.Invariant($"Person{talk}"), ANote.March(talk)) with { Text = string.Join('\n', lines) };
        var at = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            var span = new TextSpan(at, lines[line].Length);
            note = note.Add(new NoteMark.Takeaway { Span = span, State = MarkState.Confirmed });
            if (levels[line] > 0) note = note.Add(new NoteMark.Confidential
            {
                Span = span,
                Level = (Confidentiality)levels[line],
                State = MarkState.Confirmed
            });
            at += lines[line].Length + 1;
        }

        return note;
    }
}
