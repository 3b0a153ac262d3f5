using Xunit.Abstractions;

namespace InfoInterview.Tests.Notes;

/// <summary>
/// What the reader reaches, as told in docs/notes-reader.md. The figures may rise; a change that lowers them has to say so.
/// </summary>
public sealed class NoteReaderCorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Notes_of_the_corpus_are_read_as_labelled()
    {
        var figures = Measure(LabelledNotes.OfCorpus());
        Reaches(figures.Actions, 0.8, 0.9);
        Reaches(figures.Referrals, 0.9, 0.9);
        Reaches(figures.Skills, 0.6, 0.7);
    }

    [Fact]
    public void Notes_of_thirty_other_fields_are_read_as_labelled()
    {
        var figures = Measure(LabelledNotes.Second);
        Reaches(figures.Actions, 0.9, 0.95);
        Reaches(figures.Referrals, 0.95, 0.9);
        Reaches(figures.Skills, 0.7, 0.75);
        Reaches(figures.Resources, 0.5, 0.9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(20)]
    public void Each_ten_of_them_is_read_well_by_itself(int first)
    {
        var figures = Measure(LabelledNotes.Second.Skip(first).Take(10));
        Reaches(figures.Actions, 0.8, 0.9);
        Reaches(figures.Referrals, 0.9, 0.85);
        Reaches(figures.Skills, 0.6, 0.65);
    }

    private NoteFigures Measure(IEnumerable<LabelledNote> notes)
    {
        var figures = NoteFigures.Of(notes);
        output.WriteLine(figures.ToString());
        return figures;
    }

    private static void Reaches(Score score, double precision, double recall)
    {
        score.Precision.Should().BeGreaterThanOrEqualTo(precision, score.ToString().Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        score.Recall.Should().BeGreaterThanOrEqualTo(recall, score.ToString().Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
    }
}
