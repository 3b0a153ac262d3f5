namespace InfoInterview.People;

/// <summary>
/// The languages in which a host greets people; immutable. The built-in ones are English, German, French, Spanish and Japanese. Equal when
/// the rows are.
/// </summary>
public sealed record SalutationLanguages
{
    private readonly ValueList<SalutationLanguage> rows;

    private SalutationLanguages(ValueList<SalutationLanguage> rows) => this.rows = rows;

    internal static SalutationLanguages Of(ValueList<SalutationLanguage> rows) => new(rows);

    /// <summary>The built-in rows.</summary>
    public static SalutationLanguages BuiltIn { get; } = new(
        [SalutationLanguage.English, SalutationLanguage.German, SalutationLanguage.French, SalutationLanguage.Spanish, SalutationLanguage.Japanese]);

    /// <summary>The rows, in the order in which they were added.</summary>
    public ValueList<SalutationLanguage> Rows => rows;

    /// <summary>These rows and one more, which takes the place of a row with the same tag.</summary>
    /// <param name="row">How to greet in a language.</param>
    /// <returns>The rules with that row; these stay as they are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is <c>null</c>.</exception>
    public SalutationLanguages With(SalutationLanguage row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new([.. rows.Where(known => !string.Equals(known.Tag, row.Tag, StringComparison.OrdinalIgnoreCase)), row]);
    }

    /// <summary>
    /// The row of a language. <c>de-AT</c> falls back to <c>de</c>; what has no row, also <c>null</c>, is greeted in English.
    /// </summary>
    /// <param name="tag">A BCP 47 tag, in any letter case and with <c>-</c> or <c>_</c>.</param>
    /// <returns>The row that fits best; never <c>null</c>.</returns>
    public SalutationLanguage Of(string? tag)
    {
        var rest = (tag ?? "").Trim().Replace('_', '-');
        while (rest.Length > 0)
        {
            foreach (var row in rows)
            {
                if (string.Equals(row.Tag, rest, StringComparison.OrdinalIgnoreCase)) return row;
            }

            rest = rest.LastIndexOf('-') is var cut and > 0 ? rest[..cut] : "";
        }

        return rows.FirstOrDefault(row => string.Equals(row.Tag, SalutationLanguage.English.Tag, StringComparison.OrdinalIgnoreCase)) ?? SalutationLanguage.English;
    }
}
