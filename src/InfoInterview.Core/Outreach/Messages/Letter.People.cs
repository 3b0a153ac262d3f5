using InfoInterview.Language;
using InfoInterview.Outreach.Slots;
using InfoInterview.People;

namespace InfoInterview.Outreach.Messages;

/// <content>How everybody is named and greeted.</content>
internal sealed partial class Letter
{
    /// <summary>A third person's name, with capitals.</summary>
    public string? PersonName => Person is { } person ? WithCapitals(person.Name.Full) : null;

    /// <summary>Somebody of whom the reader should know at once who it is: the title, and the name in full.</summary>
    public string Titled(PersonName written)
    {
        var name = IsGerman ? GermanTitles.Proper(written) : written;
        if (!IsGerman) name = NameRemark.Without(name);
        // "Herr Jens Vogt" is how an office says it.
        else if (Address == Formality.Informal && name is { Title: { } only, Given: not null, Family: not null }
            && !only.Contains(' ', StringComparison.Ordinal) && (GermanTitles.IsLady(name) || GermanTitles.IsGentleman(name)))
            return WithCapitals(name.Full);
        return Titles(name) is { Length: > 0 } title ? $"{title} {WithCapitals(name.Full)}" : OfMine(WithCapitals(name.Full));
    }

    /// <summary>"me uncle Pakie", as a sentence begins with him.</summary>
    private static string OfMine(string name) =>
        name.StartsWith("me ", StringComparison.Ordinal) || name.StartsWith("my ", StringComparison.Ordinal) ? "My " + name[3..] : name;

    /// <summary>The contact, as somebody else speaks of them: "Ms. Halvorsen".</summary>
    public string ContactTitled(bool isDative) => IsGerman ? Mentioned(Contact.Name, isDative)
        : Contact.Name is { Title: not null, Family: { } family } && Titles(Contact.Name) is { Length: > 0 } titles ? $"{titles} {family}"
        : Contact.Name.Full;

    /// <summary>The contact, as one asks for them on the telephone, where nobody says "Prof. Dr.": "Professor Wyss".</summary>
    public string ContactSpoken => !IsGerman && Contact.Name is { Title: not null, Family: { } family }
        && Titles(Contact.Name) is { } titles
        && titles.Split(' ').Any(title => title.TrimEnd('.') is "Prof" or "Professor")
            ? $"Professor {family}" : ContactTitled(isDative: false);

    /// <summary>A third person in German: "Frau Dr. Sommer", and "Herrn Lechner" after a preposition; without a title the whole
    /// name.</summary>
    public string Mentioned(PersonName name, bool isOblique) => IsGerman ? GermanTitles.Mentioned(name, isOblique) : Titled(name);

    /// <summary>Somebody to whom something was given; <c>null</c> where what was typed is no name.</summary>
    public string? InDative(PersonName name) => !IsGerman ? Titled(name)
        : char.IsLower(name.Written[0]) ? null
        : GermanTitles.Mentioned(name, isOblique: true);

    /// <summary>"von der IHK Köln" behind the name of the third person; <c>null</c> where the name says it: "Familie Hansen" of "Hof
    /// Hansen".</summary>
    public string? FromOrganization => Person is { Organization: { } place } other && FieldText.Name(place) is { } named
        && !(other.Name.Family is { } family && named.Contains(family, StringComparison.OrdinalIgnoreCase))
        && !EnglishNames.IsNamedIn(other.Name.Written, named)
            ? IsGerman ? GermanAt.From(GermanMending.Mend(named)) : named : null;

    /// <summary>Whether the house bears their name, so that it is no employer of theirs.</summary>
    public bool IsTheirOwn => IsGerman && Contact is { Organization: { } house, Name.Family: { } family }
        && house.Split([' ', '-', '&', ',']).Contains(family, StringComparer.OrdinalIgnoreCase);

    /// <summary>Less stiff than "Sehr geehrte Frau": "Guten Tag, Frau Krüger". In English those who have talked, and of whom no title is
    /// known, write "Dear Ruth".</summary>
    public string WarmGreeting => Greeting(Address) is var greeting && !IsGerman ? FirstName(greeting)
        : greeting.Replace("Sehr geehrte Frau ", "Guten Tag, Frau ", StringComparison.Ordinal)
            .Replace("Sehr geehrter Herr ", "Guten Tag, Herr ", StringComparison.Ordinal);

    /// <summary>For sad days, on which nobody says "Guten Tag" or "Hallo".</summary>
    public string QuietGreeting => Greeting(Address) is var greeting && !IsGerman ? FirstName(greeting)
        : !greeting.StartsWith("Hallo ", StringComparison.Ordinal) ? greeting
        : (GermanTitles.IsLady(Contact.Name), GermanTitles.IsGentleman(Contact.Name)) switch
        {
            (true, _) => "Liebe ",
            (_, true) => "Lieber ",
            // Between people who say du nobody is greeted with "Guten Tag".
            _ => Address == Formality.Informal ? "Hallo " : "Guten Tag, ",
        } + greeting["Hallo ".Length..];

    /// <summary>"Dear Ruth" for "Dear Ruth Halvorsen": a whole name after a talk reads like a circular. Only where the greeting is the
    /// whole name of one person, whose given name is known.</summary>
    private string FirstName(string greeting) => LanguageTag.Primary(language) is "en" && Through is null
        && Contact.Name is { Title: null, Given: { Length: > 1 } given, Family: not null } && !given.EndsWith('.')
        && string.Equals(greeting, "Dear " + Contact.Name.Full, StringComparison.Ordinal) ? "Dear " + WithCapitals(given) : greeting;

    /// <summary>The greeting of whoever reads it first.</summary>
    public string Greeting(Formality address) => Through is { } name ? Salutation.For(name, address, greetings) : Greeting(Contact, address);

    public string Greeting(Contact person, Formality address) => Salutation.For(person, address, greetings);

    /// <summary>A name that was typed without any capital.</summary>
    private static string WithCapitals(string name)
    {
        var isShouted = name.Count(char.IsUpper) > name.Count(char.IsLower) && name.Length > 4;
        return name.Any(char.IsUpper) && !isShouted ? name
            : string.Join(' ', name.Split(' ').Select(word => word.Length < 2 ? word
                : char.ToUpperInvariant(word[0]) + (isShouted && word.Length > 2 ? word[1..].ToLowerInvariant() : word[1..])));
    }

    private string Titles(PersonName name) => name.Title is not { } title ? ""
        : IsGerman ? GermanTitles.Nominative(title)
        : language.StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? SpokenTitles.InEnglish(title, ReferenceEquals(name, Contact.Name) ? Contact.Role : null)
        : title;
}
