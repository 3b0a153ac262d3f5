namespace InfoInterview.Interchange.Contacts.Export;

/// <summary>The columns of our own tables, in their order: first those that other programs know.</summary>
internal static class TableColumns
{
    /// <summary>How many columns there are for each kind of address; what goes beyond stands in <see cref="Points"/> only.</summary>
    public const int OfKind = 3;

    public const string Written = "Name";
    public const string Title = "Name Prefix";
    public const string Given = "Given Name";
    public const string Additional = "Additional Name";
    public const string Family = "Family Name";
    public const string Suffix = "Name Suffix";
    public const string Organization = "Organization 1 - Name";
    public const string Role = "Organization 1 - Title";

    /// <summary>
    /// All ways to reach the person, each with what is known of it; filled where the columns that others know do not say it all.
    /// </summary>
    public const string Points = "Contact Points";

    public static readonly string[] Emails = Numbered("E-mail");
    public static readonly string[] Phones = Numbered("Phone");
    public static readonly string[] Pages = Numbered("Website");

    public static readonly string[] All =
    [
        Written, Title, Given, Additional, Family, Suffix, Organization, Role,
        .. Emails, .. Phones, .. Pages,
        OwnName.LettersColumn, OwnName.OrderColumn, OwnName.DoubtColumn, Points,
        .. OwnFields.All.Select(field => field.Column),
    ];

    private static string[] Numbered(string what) =>
        [.. Enumerable.Range(1, OfKind).Select(number => string.Create(CultureInfo.InvariantCulture, $"{what} {number} - Value"))];
}
