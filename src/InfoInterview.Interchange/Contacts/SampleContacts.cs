using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts;

/// <summary>A few people to try things with. All are invented: their addresses end in <c>.example</c>, where no mail arrives.</summary>
public static class SampleContacts
{
    /// <summary>The number of sample people.</summary>
    public const int Count = 12;

    private const string Resource = "sample-contacts.csv";

    /// <summary>Opens the sample file, as LinkedIn would have exported it; the caller closes it.</summary>
    /// <returns>The file, from its start.</returns>
    public static Stream Open() =>
        typeof(SampleContacts).Assembly.GetManifestResourceStream(Resource)
        ?? throw new InvalidOperationException($"The library was built without {Resource}.");

    /// <summary>Reads the sample people through the importer.</summary>
    /// <param name="options">How; <c>null</c> is the usual way.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The people, in the order of the file.</returns>
    public static async Task<ValueList<Contact>> ReadAsync(ContactImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        await using var file = Open();
        var result = await ContactImport.ReadAllAsync(file, options ?? ContactImportOptions.Default, bytesRead: null, cancellationToken);
        return result.Contacts.Select(person => person.Contact).ToValueList();
    }
}
