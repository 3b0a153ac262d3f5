using System.Globalization;
using System.Text;
using CsCheck;
using InfoInterview.Actions;
using InfoInterview.Interchange.Actions;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Tests.Actions;

public sealed class ActionExportTests
{
    private static readonly Instant WrittenAt = Instant.FromUtc(2026, 9, 10, 8, 0);
    private static readonly ContactId Ruth = new(new Guid("00000000-0000-0000-0000-00000000000a"));
    private static readonly ValueList<Contact> People = [new Contact { Id = Ruth, Name = PersonName.Parse("Ruth Halvorsen") }];

    private static readonly ActionItem[] Items =
    [
        Item(1, "Send Ruth the article; the one on permits, \"old\" edition", ActionKind.Send) with { For = Ruth, IsPromise = true, Due = new LocalDate(2026, 9, 12) },
        Item(2, "=HYPERLINK(\"http://evil\")", ActionKind.Research) with { Source = new ActionSource { Note = Note(1), Span = new TextSpan(3, 4) } },
        Item(3, "Read the handbook\r\nand the notes", ActionKind.Read) with { State = ActionState.Done, Due = new LocalDate(2026, 9, 1) },
        Item(4, "Practise @home", ActionKind.Practise) with { State = ActionState.Dropped },
    ];

    [Theory]
    [InlineData("csv")]
    [InlineData("trello")]
    [InlineData("todoist")]
    [InlineData("ics")]
    [InlineData("json")]
    public void A_file_says_everything_once(string form) => Write(form, Released(Items)).TrimStart('\uFEFF').ReplaceLineEndings("\n").Verify(form);

    [Theory]
    [InlineData("csv")]
    [InlineData("trello")]
    [InlineData("todoist")]
    [InlineData("ics")]
    [InlineData("json")]
    public void What_was_told_in_confidence_is_in_no_file(string form)
    {
        var note = new InterviewNote { Id = Note(5), With = new Interviewee { Name = "Ruth" }, Day = new LocalDate(2026, 9, 1), Text = "The unit closes.", Confidentiality = Confidentiality.InConfidence };
        var told = Item(5, "Ask about the unit that closes", ActionKind.Research) with { Source = new ActionSource { Note = Note(5) } };
        foreach (var to in new[] { WayOut.OwnFile, WayOut.Shared, WayOut.Message, WayOut.Guide, WayOut.Model })
        {
            Write(form, ActionGate.Release([told, Items[0]], Notebook.Empty.With(note), to)).Should().NotContain("closes").And.Contain("permits");
        }

        FluentActions.Invoking(() => Write(form, ActionGate.Release([told], Notebook.Empty.With(note), WayOut.OwnScreen))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void What_a_spreadsheet_would_run_is_disarmed_in_every_table()
    {
        foreach (var sign in "=+-@|%\t")
        {
            foreach (var form in new[] { "csv", "trello", "todoist" })
            {
                foreach (var line in Write(form, Released([Item(1, $"{sign}cmd", ActionKind.Read)])).Split("\r\n").Skip(1))
                {
                    line.Split(',').Select(cell => cell.Trim('"')).Should().NotContain(cell => cell.Length > 0 && "=+-@|%\t".Contains(cell[0]), line);
                }
            }
        }
    }

    [Fact]
    public void No_text_can_add_a_line_to_the_calendar()
    {
        var file = Write("ics", Released([Item(1, "x\r\nEND:VTODO\r\nATTACH:file:///etc", ActionKind.Read)]));
        file.Split("\r\n").Should().ContainSingle(line => line == "END:VTODO").And.NotContain(line => line.StartsWith("ATTACH", StringComparison.Ordinal));
        file.Split("\r\n").Should().OnlyContain(line => Encoding.UTF8.GetByteCount(line) <= 75);
    }

    [Fact]
    public void Another_program_reads_the_to_dos()
    {
        var todos = Ical.Net.Calendar.Load(Write("ics", Released(Items)))!.Todos;
        todos.Select(todo => todo.Status).Should().BeEquivalentTo("NEEDS-ACTION", "NEEDS-ACTION", "COMPLETED", "CANCELLED");
        var first = todos.Single(todo => todo.Priority == 1);
        first.Summary.Should().Be(Items[0].What);
        first.Due!.Value.Date.Should().Be(new DateTime(2026, 9, 12));
        first.Due.HasTime.Should().BeFalse();
    }

    [Fact]
    public void Json_reads_back_equal() => ActionJson.Read(ActionJson.Write(Released(Items))).Should().Equal(Items);

    [Fact]
    public void Any_item_reads_back_equal_from_json()
    {
        var item =
            from what in Gen.String.Where(text => !text.Any(char.IsSurrogate))
            from kind in Gen.Enum<ActionKind>()
            from state in Gen.Enum<ActionState>()
            from due in Gen.Int[-1, 20_000]
            from promised in Gen.Bool
            from span in Gen.Int[-1, 50]
            select Item(1, what, kind) with
            {
                State = state,
                Due = due < 0 ? null : new LocalDate(2000, 1, 1).PlusDays(due),
                IsPromise = promised,
                For = promised ? Ruth : null,
                Confidentiality = due % 2 == 0 ? Confidentiality.PrivateToMe : Confidentiality.Open,
                Source = span < 0 ? null : new ActionSource { Note = Note(1), Span = span == 0 ? null : new TextSpan(span, 2) },
            };
        item.Sample(one => ActionJson.Read(ActionJson.Write(Released([one]))).Single() == one);
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"actions":[]}""", "$.version")]
    [InlineData("""{"version":2}""", "$.version")]
    [InlineData("""{"version":1,"extra":1}""", "$.extra")]
    [InlineData("""{"version":1,"actions":[null]}""", "$.actions[0]")]
    [InlineData("""{"version":1,"actions":[{"id":"x","what":"a","kind":"read"}]}""", "$.actions[0].id")]
    [InlineData("""{"version":1,"actions":[{"id":"00000000-0000-0000-0000-000000000001","kind":"read"}]}""", "$.actions[0].what")]
    [InlineData("""{"version":1,"actions":[{"id":"00000000-0000-0000-0000-000000000001","what":"a","kind":"sleep"}]}""", "$.actions[0].kind")]
    [InlineData("""{"version":1,"actions":[{"id":"00000000-0000-0000-0000-000000000001","what":"a","kind":"read","due":"soon"}]}""", "$.actions[0].due")]
    [InlineData("""{"version":1,"actions":[{"id":"00000000-0000-0000-0000-000000000001","what":"a","kind":"read","spanStart":1}]}""", "$.actions[0].note")]
    [InlineData("""{"version":1,"actions":[{"id":"00000000-0000-0000-0000-000000000001","what":"a","kind":"read"},{"id":"00000000-0000-0000-0000-000000000001","what":"a","kind":"read"}]}""", "$.actions[1].id")]
    public void What_is_wrong_with_a_text_is_told_with_its_place(string json, string path)
    {
        ActionJson.TryRead(json, out var items, out var problems).Should().BeFalse();
        items.Should().BeEmpty();
        problems.Should().Contain(problem => problem.Path == path);
        FluentActions.Invoking(() => ActionJson.Read(json)).Should().Throw<JsonFormatException>();
    }

    private static string Write(string form, ReleasedActions actions) => form switch
    {
        "csv" => Encoding.UTF8.GetString(ActionExport.Csv(actions, People)),
        "trello" => Encoding.UTF8.GetString(ActionExport.Trello(actions, People)),
        "todoist" => Encoding.UTF8.GetString(ActionExport.Todoist(actions, People)),
        "ics" => Encoding.UTF8.GetString(ActionExport.Calendar(actions, WrittenAt, People)),
        _ => ActionJson.Write(actions),
    };

    private static ReleasedActions Released(ActionItem[] items) => ActionGate.Release(items, Notebook.Empty, WayOut.OwnFile);

    private static ActionItem Item(int id, string what, ActionKind kind) =>
        new() { Id = new ActionId(Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"00000000-0000-0000-0000-{id:D12}"))), What = what, Kind = kind };

    private static NoteId Note(int id) => new(Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"00000000-0000-0000-0001-{id:D12}")));
}
