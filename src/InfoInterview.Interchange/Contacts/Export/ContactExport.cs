using System.Buffers;
using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts.Export;

/// <summary>
/// Writes contacts into files that other programs read, and that read back equal with <see cref="ContactImport"/>. What the formats have
/// no place for stands in properties or columns of our own, above all whether somebody is never to be written to. Equal input gives equal
/// bytes. Text is kept without blanks around it and without control characters, on a name's one line with single blanks; half a surrogate
/// pair becomes U+FFFD. Ids are written, and made anew on reading.
/// </summary>
public static class ContactExport
{
    /// <summary>The media type of a vCard file.</summary>
    public const string VCardMediaType = "text/vcard";

    /// <summary>The usual ending of a vCard file's name.</summary>
    public const string VCardExtension = ".vcf";

    /// <summary>The media type of a CSV file.</summary>
    public const string CsvMediaType = "text/csv";

    /// <summary>The usual ending of a CSV file's name.</summary>
    public const string CsvExtension = ".csv";

    private const int FlushLength = 32_768;

    /// <summary>Writes vCards of version 4.0, one after the other.</summary>
    /// <param name="contacts">The people, in the order of the file.</param>
    /// <param name="stream">Where to; it is not closed.</param>
    /// <param name="cancellationToken">Stops the writing before the next contact.</param>
    /// <returns>A task that ends when all of it is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contacts"/> is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; the stream holds whole and part cards.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static Task WriteVCardAsync(IEnumerable<Contact> contacts, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        return WriteVCardAsync(OneByOneAsync(contacts), stream, cancellationToken);
    }

    /// <inheritdoc cref="WriteVCardAsync(IEnumerable{Contact}, Stream, CancellationToken)"/>
    public static Task WriteVCardAsync(IAsyncEnumerable<Contact> contacts, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = new ArrayBufferWriter<byte>(FlushLength);
        return WriteAsync(contacts, stream, bytes, new CardWriter(bytes).Write, cancellationToken);
    }

    /// <summary>
    /// Writes a table with the columns that Google Contacts knows and our own behind them; UTF-8 with its mark, a comma between values,
    /// each person on one line. What a spreadsheet would run as a formula gets an apostrophe before it, which is taken off on reading.
    /// Within a value, <c>\n</c> stands for a line end and <c>\\</c> for a backslash; several values of one column have a semicolon
    /// between them.
    /// </summary>
    /// <inheritdoc cref="WriteVCardAsync(IEnumerable{Contact}, Stream, CancellationToken)" path="//param|//exception"/>
    public static Task WriteCsvAsync(IEnumerable<Contact> contacts, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        return WriteCsvAsync(OneByOneAsync(contacts), stream, cancellationToken);
    }

    /// <inheritdoc cref="WriteCsvAsync(IEnumerable{Contact}, Stream, CancellationToken)"/>
    public static Task WriteCsvAsync(IAsyncEnumerable<Contact> contacts, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = new ArrayBufferWriter<byte>(FlushLength);
        var table = new TableWriter(bytes);
        table.WriteHeader();
        return WriteAsync(contacts, stream, bytes, table.Write, cancellationToken);
    }

    private static async Task WriteAsync(
        IAsyncEnumerable<Contact> contacts, Stream stream, ArrayBufferWriter<byte> bytes, Action<Contact> write, CancellationToken cancellationToken)
    {
        await foreach (var contact in contacts.WithCancellation(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            write(contact);
            if (bytes.WrittenCount < FlushLength) continue;
            await stream.WriteAsync(bytes.WrittenMemory, cancellationToken);
            bytes.ResetWrittenCount();
        }

        await stream.WriteAsync(bytes.WrittenMemory, cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    private static async IAsyncEnumerable<Contact> OneByOneAsync(IEnumerable<Contact> contacts)
    {
        await Task.CompletedTask;
        foreach (var contact in contacts) yield return contact;
    }
}
