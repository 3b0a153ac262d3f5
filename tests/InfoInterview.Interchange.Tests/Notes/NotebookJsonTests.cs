using CsCheck;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Interchange.Notes;
using InfoInterview.Notes;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Tests.Notes;

public sealed class NotebookJsonTests
{
    private static readonly Theme Pay = new() { Id = new ThemeId(new Guid(1, 0, 0, new byte[8])), Name = "Pay" };
    private static readonly Theme Secret = new() { Id = new ThemeId(new Guid(2, 0, 0, new byte[8])), Name = "Quince" };

    [Fact]
    public void A_notebook_is_readable_text() =>
        NotebookJson.Write(Release(new Notebook { Themes = [Pay], Notes = [Note(1, Confidentiality.Open).Tag(new TextSpan(0, 4), Pay.Id)] }, WayOut.Shared)).Should().Be(
            """
            {
              "version": 1,
              "themes": [
                {
                  "id": "00000001-0000-0000-0000-000000000000",
                  "name": "Pay"
                }
              ],
              "notes": [
                {
                  "id": "00000001-0000-0000-0001-000000000000",
                  "with": {
                    "name": "Ruth Halvorsen"
                  },
                  "day": "2026-03-12",
                  "confidentiality": "open",
                  "text": "said Open",
                  "marks": [
                    {
                      "kind": "tag",
                      "start": 0,
                      "length": 4,
                      "state": "confirmed",
                      "theme": "00000001-0000-0000-0000-000000000000"
                    }
                  ]
                }
              ]
            }
            """);

    [Fact]
    public void What_is_written_reads_back_equal() => Gen.Select(ANotebook.Note.Array[0, 5], ANotebook.Theme.Array[0, 5]).Sample(
        parts =>
        {
            var notebook = new Notebook { Notes = parts.Item1.ToValueList(), Themes = parts.Item2.ToValueList() };
            NotebookJson.Read(NotebookJson.Write(Release(notebook, WayOut.OwnScreen))).Should().Be(notebook);
        },
        iter: 500);

    [Fact]
    public void What_was_told_in_confidence_leaves_on_no_way_and_what_is_private_into_the_own_file_alone()
    {
        var open = Note(1, Confidentiality.Open);
        var own = Note(2, Confidentiality.PrivateToMe);
        var notebook = new Notebook { Themes = [Pay, Secret], Notes = [open, own, Note(3, Confidentiality.InConfidence).Tag(new TextSpan(0, 4), Secret.Id)] };
        foreach (var way in Enum.GetValues<WayOut>().Where(way => way != WayOut.OwnScreen))
        {
            var json = NotebookJson.Write(Release(notebook, way));

            NotebookJson.Read(json).Notes.Should().Equal(way == WayOut.OwnFile ? [open, own] : [open], way.ToString());
            json.Should().NotContainAny("said InConfidence", "Quince", "withheld");
            json.Contains("said PrivateToMe", StringComparison.Ordinal).Should().Be(way == WayOut.OwnFile, way.ToString());
        }
    }

    [Theory]
    [InlineData("""{}""", "$.version")]
    [InlineData("""{"version":2,"more":1}""", "$.version")]
    [InlineData("""{"version":1,"notes":[null]}""", "$.notes[0]")]
    [InlineData("""{"version":1,"themes":{}}""", "$.themes")]
    [InlineData("""{"version":1,"contacts":[]}""", "$.contacts")]
    public void A_bad_notebook_is_told_with_its_place(string json, string path)
    {
        NotebookJson.TryRead(json, out _, out var problems).Should().BeFalse();

        problems.Should().ContainSingle().Which.Path.Should().Be(path);
    }

    [Fact]
    public void An_id_that_stands_twice_is_told()
    {
        var json = Write(new Notebook { Themes = [Pay, Secret, Pay], Notes = [Note(1, Confidentiality.Open), Note(2, Confidentiality.Open), Note(2, Confidentiality.Open)] });

        NotebookJson.TryRead(json, out _, out var problems).Should().BeFalse();

        problems.Select(problem => problem.ToString()).Should().Equal("$.themes[2].id: This id stands twice.", "$.notes[2].id: This id stands twice.");
    }

    [Fact]
    public void A_theme_that_is_a_part_of_itself_is_told_once()
    {
        NotebookJson.TryRead(Write(new Notebook { Themes = [Circle(5, 1), Circle(1, 2), Circle(2, 3), Circle(3, 1), Circle(4, 9)] }), out _, out var problems).Should().BeFalse();

        problems.Select(problem => problem.ToString()).Should().Equal("$.themes[1].parent: This theme would be a part of itself.");
    }

    [Fact]
    public void A_long_chain_of_themes_is_read_in_no_time()
    {
        var chain = new Notebook { Themes = Enumerable.Range(1, 20_000).Select(number => Circle(number, number + 1)).ToValueList() };

        NotebookJson.Read(Write(chain)).Should().Be(chain);
    }

    [Fact]
    public void Limits_hold()
    {
        NotebookJson.TryRead(new string(' ', JsonLimits.MaxNotebookLength + 1) + "{", out _, out var huge).Should().BeFalse();
        NotebookJson.TryRead("{\"notes\":" + new string('[', 100_000), out _, out var deep).Should().BeFalse();
        NotebookJson.TryRead("{\"version\":1,\"notes\":[" + string.Concat(Enumerable.Repeat("{},", 1_000)).TrimEnd(',') + "]}", out _, out var bad).Should().BeFalse();

        huge.Should().ContainSingle();
        deep.Should().ContainSingle();
        bad.Should().HaveCount(JsonLimits.MaxProblems);
    }

    private static Theme Circle(int id, int parent) => new() { Id = new ThemeId(new Guid(id, 0, 0, new byte[8])), Name = "T", Parent = new ThemeId(new Guid(parent, 0, 0, new byte[8])) };

    private static InterviewNote Note(int number, Confidentiality confidentiality) => new()
    {
        Id = new NoteId(new Guid(number, 0, 0, [0, 1, 0, 0, 0, 0, 0, 0])),
        With = new Interviewee { Name = "Ruth Halvorsen" },
        Day = new LocalDate(2026, 3, 12),
        Text = $"said {confidentiality}",
        Confidentiality = confidentiality,
    };

    private static string Write(Notebook notebook) => NotebookJson.Write(Release(notebook, WayOut.OwnScreen));

    private static ReleasedNotes Release(Notebook notebook, WayOut way) => ConfidentialityGate.Release(notebook, way);
}
