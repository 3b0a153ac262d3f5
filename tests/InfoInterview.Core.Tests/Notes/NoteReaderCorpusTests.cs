using Xunit.Abstractions;

namespace InfoInterview.Tests.Notes;

public sealed class NoteReaderCorpusTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Notes_of_the_corpus_are_read_as_labelled()
    {
        var figures = NoteFigures.Of(LabelledNotes.OfCorpus());
        output.WriteLine(figures.ToString());
        File.WriteAllText("/tmp/reading-dev.txt", figures.ToString());
    }

    [Fact]
    public void Notes_of_ten_other_fields_are_read_as_labelled()
    {
        foreach (var ten in new[] { 0, 10, 20 })
        {
            var figures = NoteFigures.Of(LabelledNotes.Second.Skip(ten).Take(10));
            output.WriteLine(figures.ToString());
            File.WriteAllText($"/tmp/reading-{ten}.txt", figures.ToString());
        }
    }
}
