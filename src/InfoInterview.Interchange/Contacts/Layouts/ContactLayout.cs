using System.Collections.Frozen;
using System.Text;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>
/// The column names of one program's export. Names compare without regard to letter case and blanks, and every number stands for all: the names of
/// "E-mail 1 - Value" and "E-mail 2 - Value" are written once, as <c>e-mail # - value</c>.
/// </summary>
internal sealed class ContactLayout
{
    private const int LongestName = 64;

    private readonly FrozenDictionary<string, ContactField> fields;

    public ContactLayout(params (string Name, ContactField Field)[] columns) =>
        fields = columns.ToFrozenDictionary(column => column.Name, column => column.Field, StringComparer.Ordinal);

    /// <summary>Whether a date of numbers only has its day first, as everywhere but in American English.</summary>
    public bool HasDayFirst { get; init; }

    public ContactField? FieldOf(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName) return null;
        var plain = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsAsciiDigit(character))
            {
                if (plain.Length == 0 || plain[^1] != '#') plain.Append('#');
            }
            else if (char.IsWhiteSpace(character))
            {
                if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
            }
            else if (!char.IsControl(character) && character is not ('\uFEFF' or '\u200B'))
            {
                plain.Append(char.ToLowerInvariant(character));
            }
        }

        return fields.TryGetValue(plain.ToString().TrimEnd(), out var field) ? field : null;
    }
}
