using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;
using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Actions;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Interchange.Interviews;
using InfoInterview.Interchange.Notes;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.People;

namespace InfoInterview.Interchange.Archives;

/// <summary>
/// Writes everything that one seeker owns as a ZIP archive: JSON that reads back equal, beside it a page of Markdown for each contact.
/// Equal input gives equal bytes. Reading never throws for what is in the file: an archive is read whole or not at all, and every problem
/// has its place.
/// </summary>
public static class SeekerArchiveFile
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/zip";

    private const string FilesFolder = "files/";
    private const string PagesFolder = "contacts/";

    private const string Readme = """
        # Everything of yours

        Written by InfoInterview. `seeker.json`, `contacts.json`, `histories.json`, `themes.json`, `notes.json`, `plans.json`,
        `actions.json`, `drafts.json`, `sent.json`, `received.json` and `beside.json`, with what waited in the outbox, was proposed by
        programs or is attached, read back equal. `contacts/` has a page for each contact, to be read by
        people; `files/` holds your calendar and
        other files as they were.
        Notes that were told in confidence are in it, and so is who asked not to be written to: keep it to yourself.
        """;

    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the archive.</summary>
    /// <param name="archive">What is in it.</param>
    /// <param name="stream">Where to; it is not closed.</param>
    /// <param name="cancellationToken">Stops the writing soon.</param>
    /// <returns>A task that ends when all of it is written.</returns>
    /// <exception cref="ArgumentNullException">The archive or the stream is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">The stream itself could not be written.</exception>
    public static async Task WriteAsync(SeekerArchive archive, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(stream);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        await TextAsync(zip, "README.md", Readme.ReplaceLineEndings("\n") + "\n", cancellationToken);
        await TextAsync(zip, "seeker.json", SeekerJson.Write(archive.Seeker), cancellationToken);
        await ListAsync(zip, "contacts.json", archive.Contacts.Select(ContactJson.Write), cancellationToken);
        await ListAsync(zip, "histories.json", archive.Histories.Select(Document), cancellationToken);
        await ListAsync(zip, "themes.json", archive.Themes.Select(ThemeJson.Write), cancellationToken);
        await ListAsync(zip, "notes.json", archive.Notes.Select(NoteJson.Write), cancellationToken);
        await ListAsync(zip, "plans.json", archive.Plans.Select(InterviewPlanJson.Write), cancellationToken);
        await ListAsync(zip, "actions.json", archive.Actions.Select(ActionItemJson.Write), cancellationToken);
        await ListAsync(zip, "drafts.json", archive.Drafts.Select(InfoInterviewJson.Write), cancellationToken);
        await ListAsync(zip, "sent.json", archive.Sent.Select(InfoInterviewJson.Write), cancellationToken);
        await ListAsync(zip, "received.json", archive.Received.Select(InfoInterviewJson.Write), cancellationToken);
        await ListAsync(zip, "beside.json", archive.Beside.Select(ArchivedItemJson.Write), cancellationToken);
        var parts = new ArchiveParts(archive);
        foreach (var contact in archive.Contacts)
        {
            await TextAsync(zip, $"{PagesFolder}{contact.Id}.md", HeldAbout.Of(parts.About(contact), contact).ToMarkdown(),
                cancellationToken);
        }

        foreach (var file in archive.Files)
        {
            await using var entry = Entry(zip, FilesFolder + file.Name);
            await entry.WriteAsync(file.Bytes.ToArray(), cancellationToken);
        }
    }

    /// <summary>Reads an archive.</summary>
    /// <param name="stream">The file, from where it stands to its end; it is not closed.</param>
    /// <param name="cancellationToken">Stops the reading soon.</param>
    /// <returns>The archive, or <c>null</c> with the problems.</returns>
    /// <exception cref="ArgumentNullException">The stream is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">The stream itself could not be read.</exception>
    public static async Task<(SeekerArchive? Archive, ValueList<ArchiveProblem> Problems)> ReadAsync(Stream stream,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = await ArchiveReader.OpenAsync(stream, cancellationToken);
        var archive = reader.Read("seeker.json", TryRead<Seeker>(SeekerJson.TryRead)) is not { } seeker ? null : new SeekerArchive
        {
            Seeker = seeker,
            Contacts = reader.ReadList("contacts.json", TryRead<Contact>(ContactJson.TryRead)),
            Histories = reader.ReadHistories("histories.json", TryRead<Fact>(FactJson.TryRead)),
            Themes = reader.ReadList("themes.json", TryRead<Theme>(ThemeJson.TryRead)),
            Notes = reader.ReadList("notes.json", TryRead<InterviewNote>(NoteJson.TryRead)),
            Plans = reader.ReadList("plans.json", TryRead<InterviewPlan>(InterviewPlanJson.TryRead)),
            Actions = reader.ReadList("actions.json", TryRead<ActionItem>(ActionItemJson.TryRead)),
            Drafts = reader.ReadNewerList("drafts.json", TryRead<MessageDraft>(TryReadForm)),
            Sent = reader.ReadNewerList("sent.json", TryRead<SentCopy>(TryReadForm)),
            Received = reader.ReadNewerList("received.json", TryRead<ReceivedText>(TryReadForm)),
            Beside = reader.ReadNewerList("beside.json", TryRead<ArchivedItem>(ArchivedItemJson.TryRead)),
            Files = reader.ReadFiles(FilesFolder),
        };
        return reader.Problems.Count == 0 ? (archive, []) : (null, reader.Problems.ToValueList());
    }

    private delegate bool Reading<T>(string? json, [NotNullWhen(true)] out T? value, out ValueList<JsonProblem> problems)
        where T : class;

    private static Func<string, (T? Value, ValueList<JsonProblem> Problems)> TryRead<T>(Reading<T> read)
        where T : class => json => read(json, out var value, out var problems) ? (value, []) : (null, problems);

    private static bool TryReadForm<T>(string? json, [NotNullWhen(true)] out T? value, out ValueList<JsonProblem> problems)
        where T : class => InfoInterviewJson.TryRead(json, out value, out problems) && value is not null;

    private static string Document(ArchivedHistory history) =>
        $"{{\"contact\":\"{history.Contact}\",\"facts\":[{string.Join(",\n", history.Facts.Select(FactJson.Write))}]}}";

    private static Task ListAsync(ZipArchive zip, string name, IEnumerable<string> documents, CancellationToken cancellationToken) =>
        TextAsync(zip, name, $"[\n{string.Join(",\n", documents)}\n]\n", cancellationToken);

    private static async Task TextAsync(ZipArchive zip, string name, string text, CancellationToken cancellationToken)
    {
        await using var entry = Entry(zip, name);
        await entry.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
    }

    private static Stream Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Written;
        return entry.Open();
    }
}
