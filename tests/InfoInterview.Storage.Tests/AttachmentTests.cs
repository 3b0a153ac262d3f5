using System.Text;
using InfoInterview.Storage;

namespace InfoInterview.Tests;

/// <summary>Attachments and settings: within limits, told why not, byte for byte.</summary>
public abstract class AttachmentTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private readonly TempDatabase database = new(kind);
    private InterviewStore store = null!;
    private AttachmentStore attachments = null!;

    private static Asker Dana => Given.Dana.Id;

    public async Task InitializeAsync()
    {
        (store, attachments) = await database.OpenAsync<AttachmentStore>();
        await store.SaveSeekerAsync(Given.Dana);
        await store.SaveContactAsync(Dana, Given.Ruth, 0);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        store.Dispose();
        database.Dispose();
    }

    [Fact]
    public async Task A_file_comes_back_byte_for_byte_and_goes()
    {
        (await attachments.AddAsync(Dana, Given.Attachment(1) with { MediaType = "text/html", Length = 3 }, Given.Pdf)).Should()
            .BeOfType<KeepOutcome<KeptAttachment>.Saved>().Which.Current.Value.Should()
                .Be(Given.Attachment(1), "what it is, is read from the file");
        (await attachments.AddAsync(Dana, Given.Attachment(1), Given.Pdf)).Should().BeOfType<KeepOutcome<KeptAttachment>.Saved>();
        (await attachments.ListAsync(Dana, Given.Ruth.Id)).Should().Equal(Given.Attachment(1));
        (await attachments.FindAsync(Dana, Given.Attachment(1).Id)).Should().Be((Given.Attachment(1), Given.Pdf));
        (await attachments.RemoveAsync(Dana, Given.Attachment(1).Id)).Should().BeTrue();
        (await attachments.RemoveAsync(Dana, Given.Attachment(1).Id)).Should().BeFalse();
    }

    [Fact]
    public async Task The_eleventh_file_and_a_file_of_nobody_are_not_kept()
    {
        for (var number = 1; number <= AttachmentLimits.MostFiles; number++) await attachments.AddAsync(Dana, Given.Attachment(number),
            Given.Pdf);
        (await attachments.AddAsync(Dana, Given.Attachment(99), Given.Pdf)).Should().BeOfType<KeepOutcome<KeptAttachment>.Refused>()
            .Which.Reason.Should().StartWith("10 files with one contact");
        (await attachments.AddAsync(Dana, Given.Attachment(1) with { Contact = Given.Person(5).Id }, Given.Pdf)).Should()
            .BeOfType<KeepOutcome<KeptAttachment>.NotFound>();
    }

    [Theory]
    [InlineData("resume.pdf", "%PDF-1.4", null)]
    [InlineData("resume.PDF", "%PDF-1.4", null)]
    [InlineData("notes.txt", "<script>", null)]
    [InlineData("card.vcf", "\uFEFFBEGIN:VCARD", null)]
    [InlineData("resume.pdf", "<html>", "resume.pdf is not what its name says it is.")]
    [InlineData("resume.pdf", "", "resume.pdf is empty.")]
    [InlineData("notes.txt", "a\0b", "notes.txt is not what its name says it is.")]
    [InlineData("page.html", "<html>", "Files of this kind are not kept here. Those that are: .pdf")]
    [InlineData("picture.svg", "<svg>", "Files of this kind are not kept here. Those that are: .pdf")]
    [InlineData("run.exe", "MZ", "Files of this kind are not kept here. Those that are: .pdf")]
    [InlineData("../up.pdf", "%PDF-1.4", "The file needs a name, such as resume.pdf.")]
    [InlineData("a\u202Efdp.exe", "MZ", "The file needs a name, such as resume.pdf.")]
    [InlineData("", "%PDF-1.4", "The file needs a name, such as resume.pdf.")]
    public void What_is_kept_is_of_a_kind_that_runs_nothing(string name, string content, string? reason)
    {
        var said = AttachmentLimits.Refuse(name, Encoding.UTF8.GetBytes(content));
        if (reason is null) said.Should().BeNull();
        else said.Should().StartWith(reason);
    }

    [Fact]
    public void A_file_that_is_too_large_is_told_so() =>
        AttachmentLimits.Refuse("big.txt", new byte[AttachmentLimits.MostBytes + 1]).Should().Contain("larger than 4 MB");

    [Theory]
    [InlineData("C:\\Users\\dana\\resume.pdf", "resume.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("...", null)]
    [InlineData(".hidden.txt", "hidden.txt")]
    [InlineData("a\r\nb: c.pdf", "ab c.pdf")]
    [InlineData("\u202Efdp.txt", "fdp.txt")]
    [InlineData(null, null)]
    public void A_name_is_the_last_part_without_what_headers_trip_over(string? sent, string? expected) => AttachmentLimits.NameOf(sent)
        .Should().Be(expected);

    [Fact]
    public void A_long_name_keeps_its_ending() =>
        AttachmentLimits.NameOf(new string('x', 500) + ".pdf").Should().HaveLength(AttachmentLimits.LongestName).And.EndWith("x.pdf");

    [Fact]
    public async Task A_setting_has_versions()
    {
        var (_, settings) = await database.OpenAsync<SettingStore>();
        (await settings.SaveSettingAsync(Dana, Given.Setting(), 0)).Should().BeOfType<KeepOutcome<KeptSetting>.Saved>();
        (await settings.SaveSettingAsync(Dana, Given.Setting(text: "[1]"), 1)).Should().BeOfType<KeepOutcome<KeptSetting>.Saved>();
        (await settings.SaveSettingAsync(Dana, Given.Setting(text: "[2]"), 1)).Should().BeOfType<KeepOutcome<KeptSetting>.Stale>();
        (await settings.SaveSettingAsync(Dana, Given.Setting(text: "[3]"), null)).Should().BeOfType<KeepOutcome<KeptSetting>.Saved>()
            .Which.Current.Version.Should().Be(3);
        (await settings.FindVersionAsync(Dana, "skills")).Should().Be(3);
        (await settings.ListSettingsAsync(Dana)).Should().BeEquivalentTo([KeyValuePair.Create("skills", 3L)]);
        (await settings.DeleteSettingAsync(Dana, "skills")).Should().BeTrue();
        (await settings.FindSettingAsync(Dana, "skills")).Should().BeNull();
        (await settings.SaveSettingAsync(new Asker(ProgrammeId.First, new People.SeekerId(
            new Guid("00000000-0000-0000-0000-0000000000e9"))), Given.Setting(), null)).Should()
            .BeOfType<KeepOutcome<KeptSetting>.NotFound>();
        await settings.Awaiting(it => it.SaveSettingAsync(Dana, Given.Setting("Ü"), 0)).Should().ThrowAsync<ArgumentException>();
    }

    public sealed class OnSqlite() : AttachmentTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : AttachmentTests(DatabaseKind.PostgreSql);
}
