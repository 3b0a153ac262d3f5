namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>
/// The column names of one program's export. Names compare by their letters alone, without accents, and every number stands for all: the names of
/// "E-mail 1 - Value" and "E-mail 2 - Value" are written once, as <c>e-mail # - value</c>.
/// </summary>
internal sealed class ContactLayout
{
    private const int LongestName = 64;

    private readonly SpanTable<ContactField> fields;

    public ContactLayout(params (string Name, ContactField Field)[] columns) => fields =
        new(columns.Select(column => KeyValuePair.Create(Plain(column.Name, new char[LongestName]).ToString(), column.Field)));

    /// <summary>Whether a date of numbers only has its day first, as everywhere but in American English.</summary>
    public bool HasDayFirst { get; init; }

    public ContactField? FieldOf(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName) return null;
        return fields.TryGetValue(Plain(name, stackalloc char[LongestName]), out var field) ? field : null;
    }

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> name, Span<char> plain)
    {
        var length = 0;
        foreach (var character in name)
        {
            if (char.IsLetter(character)) plain[length++] = WithoutAccent(char.ToLowerInvariant(character));
            else if ((char.IsAsciiDigit(character) || character == '#') && (length == 0 || plain[length - 1] != '#')) plain[length++] = '#';
        }

        return plain[..length];
    }

    private static char WithoutAccent(char letter) => letter switch
    {
        'á' or 'à' or 'â' or 'ã' or 'ä' or 'å' => 'a',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ó' or 'ò' or 'ô' or 'õ' or 'ö' => 'o',
        'ú' or 'ù' or 'û' or 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        _ => letter,
    };
}
