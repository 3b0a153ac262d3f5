using System.IO.Compression;
using System.Text;
using CsCheck;
using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Archives;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.Outreach;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Tests.Archives;

/// <summary>Everything that one person owns, in one file that reads back equal.</summary>
public sealed class SeekerArchiveTests
{
    private static readonly Contact Ruth = new()
    {
        Id = new ContactId(Id(1)),
        Name = PersonName.Parse("Ms. Ruth Halvorsen"),
        Organization = "Northwind *Siting*",
        Points = [ContactPoint.Email("ruth@example.org").WithSource(PointSource.FromThem)],
        Notes = ["has two\nchildren"],
        DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked, Since = new LocalDate(2026, 3, 9) }],
        FormerIds = [new ContactId(Id(9))],
    };

    private static readonly Contact Omar = new()
    {
        Id = new ContactId(Id(2)),
        Name = PersonName.Parse("Omar Haddad"),
        ReferredBy = Ruth.Id
    };

    private static readonly InterviewNote Note = new()
    {
        Id = new NoteId(Id(3)),
        With = Interviewee.Of(Ruth),
        Day = new LocalDate(2026, 3, 10),
        Text = "They hire twice a year.\n<script>",
        Confidentiality = Confidentiality.InConfidence,
    };

    private static readonly SeekerArchive Whole = new()
    {
        Seeker = new Seeker { Id = new SeekerId(Id(4)), Name = PersonName.Parse("Dana Whitcomb"), Zone = "America/Chicago" },
        Contacts = [Ruth, Omar],
        Histories = [new ArchivedHistory { Contact = Ruth.Id,
            Facts = [new OutreachSent { At = Instant.FromUtc(2026, 3, 2, 14, 0), By = Channel.Email, Key = "a \"key\"" },
            new NewsHeard { At = Instant.FromUtc(2026, 3, 3, 14, 0), What = "æøå" }] }],
        Themes = [new Theme { Id = new ThemeId(Id(5)), Name = "Permits" }],
        Notes = [Note],
        Plans = [new InterviewPlan { Id = new InterviewId(Id(6)), Contact = new Contact { Id = Omar.Id, Name = Omar.Name },
            Format = InterviewFormat.Video, Agenda = new AgendaPlanner().Plan(20, [Objective.UnderstandRole]) }],
        Actions = [new ActionItem { Id = new ActionId(Id(7)), What = "Send the article", Kind = ActionKind.Send,
            Source = new ActionSource { Note = Note.Id } }],
        Drafts = [new MessageDraft { Id = new DraftId(Id(10)), Contact = Ruth.Id, Purpose = MessagePurpose.FollowUp,
            Body = "Half a\nthought",
            Fields = [new OccasionField { Name = "earlier.subject", Text = "Siting" }], At = Instant.FromUtc(2026, 3, 4, 9, 0) }],
        Sent = [new SentCopy { Id = new SentCopyId(Id(11)), Contact = Ruth.Id, Fact = "a \"key\"", Purpose = MessagePurpose.Request,
            Channel = Channel.Email, Subject = "Siting", Body = "Dear Ruth", MessageId = "a@x", At = Instant.FromUtc(2026, 3, 2, 14, 0) }],
        Received = [new ReceivedText { Id = new ReceivedTextId(Id(12)), Contact = Ruth.Id, Body = "Gladly.",
            Day = new LocalDate(2026, 3, 4),
            Answers = ["a@x"], At = Instant.FromUtc(2026, 3, 4, 10, 0) }],
        Beside = [new ArchivedItem { Kind = "In the outbox", Key = "mail/1", Contact = Ruth.FormerIds[0],
            At = Instant.FromUtc(2026, 3, 5, 9, 0), Note = "Waiting",
            Document = """{"Body":"Only in\nthe outbox","Fact":"{\"kind\":\"outreachSent\",\"by\":\"letter\"}"}""" },
            new ArchivedItem { Kind = "Reminders", Key = "digest/1", At = Instant.FromUtc(2026, 3, 5, 9, 0), Document = "2026-03-05" }],
        Files = [new ArchivedFile { Name = "calendar.ics", Bytes = Encoding.UTF8.GetBytes("BEGIN:VCALENDAR").ToValueList() }],
    };

    [Fact]
    public async Task An_archive_reads_back_equal_and_is_written_alike_each_time()
    {
        var file = await WrittenAsync(Whole);

        (await ReadAsync(file)).Should().Be((Whole, default(ValueList<ArchiveProblem>)));
        (await WrittenAsync(Whole)).Should().Equal(file);
    }

    [Fact]
    public async Task Any_contacts_read_back_equal()
    {
        var cases = new List<SeekerArchive>();
        People.Contact.Array[0, 6].Sample(contacts =>
            cases.Add(new SeekerArchive
            {
                Seeker = Whole.Seeker,
                Contacts = contacts.Select((contact, i) => contact with { Id = new ContactId(Id(i + 1)) }).ToValueList()
            }));
        foreach (var one in cases) (await ReadAsync(await WrittenAsync(one))).Archive.Should().Be(one);
    }

    [Fact]
    public void What_is_held_about_somebody_has_every_value_that_is_kept()
    {
        var held = HeldAbout.Of(Whole, Ruth);

        held.Sections.Select(section => section.Title).Should()
            .Equal("The record", "What happened", "What was sent to them", "What they wrote", "Drafts of messages to them",
                "Notes of talks", "Things to do", "In the outbox", "Named in other records");
        var lines = held.Sections.SelectMany(section => section.Lines).ToList();
        lines.Should()
            .Contain("do not contact 1, reason: asked").And.Contain("organization: Northwind *Siting*")
                .And.Contain("what: æøå").And.Contain("As the one who referred Omar Haddad.");
        foreach (var text in new[] { "Dear Ruth", "Gladly.", "Half a\nthought", "Only in\nthe outbox" })
            lines.Should().Contain(line => line.Contains(text, StringComparison.Ordinal), "all that was written is held");
        lines.Should().Contain("document, fact, by: letter", "a document within a document is read as one");
        lines.Should().Contain(line => line.EndsWith("They hire twice a year.\n<script>", StringComparison.Ordinal));
        held.ToMarkdown().Should()
            .StartWith("# What is held about Ruth Halvorsen\n").And.Contain("Northwind \\*Siting\\*").And.NotContain("<script>");
    }

    [Fact]
    public void Any_value_of_a_record_stands_on_the_page() => People.Contact.Sample(contact =>
    {
        var page = HeldAbout.Of(new SeekerArchive { Seeker = Whole.Seeker, Contacts = [contact] }, contact).Sections[0].Lines;
        using var document = System.Text.Json.JsonDocument.Parse(ContactJson.Write(contact));
        foreach (var value in Values(document.RootElement)) page.Should()
            .Contain(line => line.EndsWith(": " + value, StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("PK no", "This is no archive that can be read: it is no ZIP file, or it is damaged.")]
    [InlineData("", "This is no archive that can be read: it is no ZIP file, or it is damaged.")]
    public async Task What_is_no_archive_is_told(string text, string problem) =>
        (await ReadAsync(Encoding.UTF8.GetBytes(text))).Problems.Select(one => one.ToString()).Should().Contain(problem);

    [Theory]
    [InlineData("seeker.json", null, "seeker.json: It is missing.")]
    [InlineData("contacts.json", "[{\"name\":5}]", "contacts.json, 1: ")]
    [InlineData("contacts.json", "{}", "contacts.json: It is no list.")]
    [InlineData("contacts.json", "[\n{", "contacts.json: It is no JSON, from line 2 on.")]
    [InlineData("histories.json", "[{\"facts\":[]}]", "histories.json, 1: A history names its contact and lists its facts.")]
    [InlineData("histories.json", "[{\"contact\":\"0198f3a0-7c00-7000-8000-000000000001\",\"facts\":[{}]}]", "histories.json, 1, 1: ")]
    [InlineData("beside.json", "[{\"kind\":\"In the outbox\",\"at\":\"soon\"}]", "beside.json, 1: ")]
    [InlineData("files/../../evil", "x", "files/: A file has a name with folders in it.")]
    public async Task A_damaged_archive_is_read_not_at_all_and_says_where(string entry, string? content, string problem)
    {
        var file = new MemoryStream();
        await file.WriteAsync(await WrittenAsync(Whole));
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(entry)?.Delete();
            if (content is not null)
            {
                await using var stream = Opened(zip.CreateEntry(entry));
                await stream.WriteAsync(Encoding.UTF8.GetBytes(content));
            }
        }

        var (archive, problems) = await ReadAsync(file.ToArray());
        archive.Should().BeNull();
        problems[0].ToString().Should().StartWith(problem);
    }

    [Fact]
    public async Task An_archive_that_swells_is_not_unpacked()
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var stream = Opened(zip.CreateEntry("files/bomb", CompressionLevel.Fastest));
            var block = new byte[16 * 1024 * 1024];
            for (var i = 0; i <= ArchiveLimits.MaxUnpackedBytes / block.Length; i++) await stream.WriteAsync(block);
        }

        (await ReadAsync(file.ToArray())).Problems[0].Message.Should().Contain("holds more than 1024 MB");
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("a\nb")]
    public void A_file_has_a_plain_name(string name) => FluentActions.Invoking(() => new ArchivedFile { Name = name, Bytes = [] }).Should()
        .Throw<ArgumentException>();

    private static IEnumerable<string> Values(System.Text.Json.JsonElement element) => element.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Object => element.EnumerateObject().SelectMany(part => Values(part.Value)),
        System.Text.Json.JsonValueKind.Array => element.EnumerateArray().SelectMany(Values),
        System.Text.Json.JsonValueKind.Null => [],
        System.Text.Json.JsonValueKind.String => [element.GetString()!],
        _ => [element.GetRawText()],
    };

    private static async Task<byte[]> WrittenAsync(SeekerArchive archive)
    {
        using var file = new MemoryStream();
        await SeekerArchiveFile.WriteAsync(archive, file);
        return file.ToArray();
    }

    private static Task<(SeekerArchive? Archive, ValueList<ArchiveProblem> Problems)> ReadAsync(byte[] file) =>
        SeekerArchiveFile.ReadAsync(new MemoryStream(file));

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static Stream Opened(ZipArchiveEntry entry) => entry.Open();
}
