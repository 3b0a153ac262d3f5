using System.Diagnostics.CodeAnalysis;
using InfoInterview.People.Names;

namespace InfoInterview.People;

/// <summary>
/// A person's name, as written and taken apart. Nothing is guessed: what is not in the written name stays <c>null</c>. Equal when all
/// parts and the written form are equal.
/// </summary>
/// <example>
/// <code>
/// var name = PersonName.Parse("Halvorsen, Ms. Ruth");
/// Console.WriteLine($"{name.Title} {name.Family}"); // Ms. Halvorsen
/// </code>
/// </example>
public sealed record PersonName : IParsable<PersonName>
{
    private readonly NameDetails more = NameDetails.None;

    internal PersonName()
    {
    }

    /// <summary>The name as it was written, without blanks around it and with single blanks inside; never empty.</summary>
    public required string Written { get; init; }

    /// <summary>The title or titles as written, such as "Ms." or "Rev. Dr."; <c>null</c> when none was written.</summary>
    public string? Title
    {
        get => more.Title;
        init => more = string.Equals(more.Title, value, StringComparison.Ordinal) ? more : more with { Title = value };
    }

    /// <summary>The given name; <c>null</c> when only a family name was written.</summary>
    public string? Given { get; init; }

    /// <summary>Middle names or initials; <c>null</c> when there are none.</summary>
    public string? Additional
    {
        get => more.Additional;
        init => more = string.Equals(more.Additional, value, StringComparison.Ordinal) ? more : more with { Additional = value };
    }

    /// <summary>The family name with its particles, such as "van der Berg"; <c>null</c> for people of one name.</summary>
    public string? Family { get; init; }

    /// <summary>A generation suffix such as "Jr." or "III"; <c>null</c> when there is none.</summary>
    public string? Suffix
    {
        get => more.Suffix;
        init => more = string.Equals(more.Suffix, value, StringComparison.Ordinal) ? more : more with { Suffix = value };
    }

    /// <summary>Letters after the name such as "PhD, MBA"; <c>null</c> when there are none.</summary>
    public string? PostNominals
    {
        get => more.PostNominals;
        init => more = string.Equals(more.PostNominals, value, StringComparison.Ordinal) ? more : more with { PostNominals = value };
    }

    /// <summary>Which part is said first.</summary>
    public NameOrder Order
    {
        get => more.Order;
        init => more = more.Order == value ? more : more with { Order = value };
    }

    /// <summary>What makes the reading less than certain.</summary>
    public NameDoubt Doubt
    {
        get => more.Doubt;
        init => more = more.Doubt == value ? more : more with { Doubt = value };
    }

    /// <summary>How sure the reading is.</summary>
    public NameCertainty Certainty => Doubt switch
    {
        NameDoubt.None => NameCertainty.Certain,
        NameDoubt.ManyNames or NameDoubt.OrderByCustom or NameDoubt.Unspaced or NameDoubt.Initials => NameCertainty.Likely,
        _ => NameCertainty.Unsure,
    };

    /// <summary>The name without title, suffix and letters, in its own order: "Ruth Halvorsen".</summary>
    public string Full => Order == NameOrder.FamilyFirst
        ? NameWords.IsUnspaced(Family) ? Family + Given : Join(Family, Additional, Given)
        : Join(Given, Additional, Family);

    /// <summary>Reads a written name.</summary>
    /// <param name="text">The name as somebody would write it, with a title or without, in any order that is usual.</param>
    /// <returns>The name, taken apart as far as it can be.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">Nothing in the text can be a name: no letter stands outside of brackets, tags and
    /// numbers.</exception>
    public static PersonName Parse(string text) => Parse(text, locale: null);

    /// <summary>
    /// Reads a written name by the custom of a language: in Hungarian, Japanese or Vietnamese the family name stands first.
    /// </summary>
    /// <param name="text">The name as written.</param>
    /// <param name="locale">A BCP 47 tag such as <c>hu</c> or <c>zh-Hant</c>; <c>null</c> when the language is not known.</param>
    /// <returns>The name, taken apart as far as it can be.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">Nothing in the text can be a name: no letter stands outside of brackets, tags and
    /// numbers.</exception>
    public static PersonName Parse(string text, string? locale)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, locale, out var name) ? name : throw new FormatException("This holds no name.");
    }

    /// <summary>Reads a written name; <c>false</c> when nothing in it can be a name, such as "(she/her)" or "123".</summary>
    /// <param name="text">The name as somebody would write it; any text, also none.</param>
    /// <param name="name">The name; <c>null</c> where the text holds none.</param>
    /// <returns>Whether the text holds a name.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PersonName? name) => TryParse(text, locale: null, out name);

    /// <summary>
    /// Reads a written name by the custom of a language; <c>false</c> when nothing in it can be a name, such as "(she/her)" or "123".
    /// </summary>
    /// <param name="text">The name as somebody would write it; any text, also none.</param>
    /// <param name="locale">The language of the writer as a tag, which tells the order of names; <c>null</c> when not known.</param>
    /// <param name="name">The name; <c>null</c> where the text holds none.</param>
    /// <returns>Whether the text holds a name.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, string? locale, [NotNullWhen(true)] out PersonName? name)
    {
        name = (locale is null ? PlainName.Read(text) : null) ?? NameReader.Read(text, locale);
        return name is not null;
    }

    /// <summary>
    /// Reads a name whose given and family part were written in two fields, each with whatever people add there: titles, letters, emoji.
    /// <c>false</c> when nothing in either can be a name.
    /// </summary>
    /// <param name="given">The given name; blank or <c>null</c> when not known.</param>
    /// <param name="family">The family name; blank or <c>null</c> when not known.</param>
    /// <param name="name">The name; <c>null</c> where both are blank.</param>
    /// <returns>Whether there is a name.</returns>
    public static bool TryFromParts(string? given, string? family, [NotNullWhen(true)] out PersonName? name)
    {
        name = PlainName.Read(given, family) ?? Lettered(NameReader.ReadParts(given, family));
        return name is not null;
    }

    /// <summary>
    /// A name exactly as it is written, in no parts: for what is kept, read back or all that is known of somebody, such as "Taxi24" or
    /// "@ann". Nothing is parsed, so that no stored person becomes unreadable by better reading of names. The written form stands as the
    /// family name, so that it is shown everywhere.
    /// </summary>
    /// <param name="written">The text; blanks are made single and control characters taken out.</param>
    /// <returns>The name, of which a person should take a look: <see cref="NameDoubt.NotAPerson"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="written"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">Nothing that can be shown is in the text.</exception>
    public static PersonName AsWritten(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var tidy = NameField.Tidy(written);
        if (tidy.Length == 0) throw new ArgumentException("A name has at least one character that can be shown.", nameof(written));
        return new PersonName { Written = tidy, Family = tidy, Doubt = NameDoubt.NotAPerson };
    }

    /// <summary>Whether a text is a title before a name, such as "Dr." or "Ms.", and no role, such as "Permitting Lead".</summary>
    /// <param name="text">The text.</param>
    /// <param name="mayBeRole">Whether words that are a role as often, such as "President" or "Coach", count as titles.</param>
    /// <returns><c>true</c> when every word of it is a title that is known.</returns>
    public static bool IsHonorific(string? text, bool mayBeRole = false) => TitleWords.IsHonorific(NameField.Tidy(text), mayBeRole);

    private static PersonName? Lettered(PersonName? name) => name is not null && name.Written.Any(char.IsLetter) ? name : null;

    static PersonName IParsable<PersonName>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PersonName>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PersonName result) =>
        TryParse(s, out result);

    /// <summary>The name as written.</summary>
    public override string ToString() => Written;

    private static string Join(params ReadOnlySpan<string?> parts)
    {
        var words = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part)) words.Add(part);
        }

        return string.Join(' ', words);
    }
}
