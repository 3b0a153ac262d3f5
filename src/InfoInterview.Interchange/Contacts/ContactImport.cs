using System.Runtime.CompilerServices;
using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.Interchange.Contacts.Files;
using InfoInterview.Interchange.Contacts.Layouts;
using InfoInterview.Interchange.Contacts.VCards;

namespace InfoInterview.Interchange.Contacts;

/// <summary>
/// Reads people from the CSV files that LinkedIn, Google and Outlook export, whatever their separator, encoding, column order and lines
/// before the header, from Excel workbooks (<c>.xlsx</c>), LDIF files, and from vCard files of version 2.1, 3.0 and 4.0. What a file is,
/// is told by its content. Content never throws: what cannot be read becomes a problem with its place. Memory does not grow with the file.
/// </summary>
public static class ContactImport
{
    /// <summary>Reads a file row by row or card by card, as it arrives.</summary>
    /// <param name="stream">The file, from where it stands to its end; it is not closed.</param>
    /// <param name="options">How; <see cref="ContactImportOptions.Default"/> is the usual way.</param>
    /// <param name="bytesRead">Is told the number of bytes read so far, after each block; may be <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the reading at the next block or row.</param>
    /// <returns>People and problems, in the order of the file; each is given as soon as it is read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="options"/> is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">The stream itself could not be read.</exception>
    public static IAsyncEnumerable<ImportItem> ReadAsync(
        Stream stream, ContactImportOptions options, IProgress<long>? bytesRead = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        return ReadRowsAsync(stream, options, bytesRead, cancellationToken);
    }

    /// <summary>Reads a whole file into lists; for files of a size that one would show on a page.</summary>
    /// <inheritdoc cref="ReadAsync" path="//param|//exception"/>
    public static async Task<ContactImportResult> ReadAllAsync(
        Stream stream, ContactImportOptions options, IProgress<long>? bytesRead = null, CancellationToken cancellationToken = default)
    {
        var contacts = new List<ImportItem.Person>();
        var problems = new List<ImportItem.Problem>();
        var skipped = new List<ImportItem.Skipped>();
        await foreach (var item in ReadAsync(stream, options, bytesRead, cancellationToken))
        {
            switch (item)
            {
                case ImportItem.Person person: contacts.Add(person); break;
                case ImportItem.Problem problem: problems.Add(problem); break;
                case ImportItem.Skipped row: skipped.Add(row); break;
            }
        }

        return new ContactImportResult { Contacts = contacts.ToValueList(), Problems = problems.ToValueList(), Skipped = skipped.ToValueList() };
    }

    /// <summary>Reads a file to its end and says what an import would give, without keeping more of it than is shown.</summary>
    /// <inheritdoc cref="ReadAsync" path="//param|//exception"/>
    public static async Task<ImportPreview> PreviewAsync(
        Stream stream, ContactImportOptions options, IProgress<long>? bytesRead = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ValueList<ImportColumn> columns = [];
        ValueList<CodePageReading> pages = [];
        var asked = options with
        {
            MaxProblems = ImportPreview.MaxProblems,
            Found = found => columns = found,
            Doubted = doubted =>
            pages = doubted
        };
        var (people, problems) = (new List<ImportItem.Person>(), new List<ImportItem.Problem>());
        var (count, silent, skipped) = (0, 0, 0);
        await foreach (var item in ReadAsync(stream, asked, bytesRead, cancellationToken))
        {
            switch (item)
            {
                case ImportItem.Person person:
                    if (count++ < ImportPreview.MaxPeople) people.Add(person);
                    if (!person.Contact.MayBeContacted) silent++;
                    break;
                case ImportItem.Problem problem: problems.Add(problem); break;
                default: skipped++; break;
            }
        }

        return new ImportPreview
        {
            Columns = columns,
            HeaderKey = columns.IsEmpty ? null : HeaderKey.Of(columns.Select(column => column.Name)),
            CodePages = pages,
            People = people.ToValueList(),
            Count = count,
            Silent = silent,
            Skipped = skipped,
            Problems = problems.ToValueList(),
        };
    }

    private static async IAsyncEnumerable<ImportItem> ReadRowsAsync(
        Stream stream, ContactImportOptions options, IProgress<long>? bytesRead, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var text = new TextSource(stream, bytesRead, options.CodePage);
        await text.OpenAsync(cancellationToken);
        if (CardFile.IsOne(text.Prefix))
        {
            await foreach (var item in CardImport.ReadAsync(new CardBytes(stream, text.Opened, bytesRead), options, cancellationToken)) yield return item;
            yield break;
        }

        if (Workbook.CanBeOne(text.Prefix) || Ldif.CanBeOne(text.Prefix))
        {
            await foreach (var item in ReadWholeAsync(stream, text, options, cancellationToken)) yield return item;
            yield break;
        }

        using var rows = new RowReader(text);
        var evidence = text.Opened.ToArray();
        var header = await HeaderFinder.FindAsync(rows, options, cancellationToken);
        if (header.Columns is not { } columns)
        {
            if (!header.Candidate.IsEmpty) Tell(options, header.Candidate, meanings: [], byName: []);
            yield return header.Missing ?? FileKind.Refuse(text.Prefix);
            yield break;
        }

        Tell(options, columns.Names.ToValueList(), columns.Meanings, columns.ByName);
        columns.Believe(await DayEvidence.InAsync(evidence, header, options.CodePage, cancellationToken));
        var items = new ItemList(options.MaxProblems);
        using var mapper = new ContactMapper(columns, options, items);
        rows.Begin(header.Separator, columns.Count);
        while (await rows.NextAsync(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            mapper.Map(rows.Row);
            for (var i = 0; i < items.OfRow.Count; i++) yield return items.OfRow[i];
        }

        foreach (var column in mapper.Unused) yield return column;
        options.Doubted?.Invoke(CodePageDoubt.Readings(text.OddWords));
        if (CodePageDoubt.IsThere(text.OddWords)) yield return Told(ImportProblemKind.UnknownCharset, ImportAction.Noted,
            Doubt(text.OddWords[0]));
        if (items.Uncounted is { } more) yield return more;
    }

    /// <summary>
    /// Reads a file of which no part says anything by itself: it is held as a whole, and its table is read like any other.
    /// </summary>
    private static async IAsyncEnumerable<ImportItem> ReadWholeAsync(Stream stream, TextSource text, ContactImportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        await file.WriteAsync(text.Opened, cancellationToken);
        var block = new byte[81_920];
        while (file.Length <= FileLimits.MaxBytes && await stream.ReadAsync(block, cancellationToken) is var count and > 0) await file.WriteAsync(block.AsMemory(0, count), cancellationToken);
        var reason = file.Length > FileLimits.MaxBytes ? string.Create(CultureInfo.InvariantCulture, $"The file is larger than {FileLimits.MaxBytes / (1024 * 1024)} MB; save it as CSV.") : "";
        List<string> unread = [];
        var table = reason.Length > 0 ? null : Ldif.CanBeOne(text.Prefix) ? Ldif.Read(file) : Workbook.Read(file, out unread, out reason, cancellationToken);
        if (table is null)
        {
            yield return Told(ImportProblemKind.NotContacts, ImportAction.Stopped, reason);
            yield break;
        }

        await foreach (var item in ReadRowsAsync(table, options, bytesRead: null, cancellationToken)) yield return item;
        foreach (var sheet in unread) yield return Told(ImportProblemKind.UnusedColumn, ImportAction.Noted, $"The sheet {ShownText.Of(sheet)} was not read; only the first sheet that is filled is.");
    }

    private static string Doubt(byte[] word) =>
        "The file does not say in which encoding it is, and Western European reads "
        + $"{ShownText.Of(CodePageReading.Page(CodePageReading.WesternEuropean).GetString(word))}. "
        + "If names look wrong, look first and choose the encoding, or save the file as UTF-8.";

    /// <summary>Columns beyond those whose meaning is given have none.</summary>
    private static void Tell(ContactImportOptions options, ValueList<string> names, ColumnMeaning[] meanings, ColumnMeaning[] byName) =>
        options.Found?.Invoke(names.Select((name, i) =>
            new ImportColumn
            {
                Number = i + 1,
                Name = name,
                Meaning = meanings.ElementAtOrDefault(i),
                ByName = byName.ElementAtOrDefault(i)
            }).ToValueList());

    private static ImportItem.Problem Told(ImportProblemKind kind, ImportAction action, string message) => new() { Line = 1, Column = 0, Kind = kind, Action = action, Message = message };
}
