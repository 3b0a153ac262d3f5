using InfoInterview.Interchange.Contacts.Export;
using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>
/// The name of a card: written as its owner shows it, taken apart as its program did. Nothing is guessed where the program knew the parts;
/// only what nobody is greeted by, such as emoji, is taken out of them.
/// </summary>
internal sealed class CardName
{
    private readonly List<string> behind = [];
    private string? written;
    private string? family;
    private string? given;
    private string? additional;
    private string? title;
    private string? suffix;
    private string? letters;
    private OwnName? own;

    public void Clear()
    {
        written = family = given = additional = title = suffix = letters = null;
        own = null;
        behind.Clear();
    }

    /// <summary>Takes what our own cards say of a name; <c>false</c> for a property that says nothing of it.</summary>
    public bool TakeOwn(ReadOnlySpan<char> property, ReadOnlySpan<char> text)
    {
        if (property.Equals(OwnName.OrderProperty, StringComparison.OrdinalIgnoreCase)) (own ??= new OwnName()).Order = CardText.Plain(text);
        else if (property.Equals(OwnName.DoubtProperty, StringComparison.OrdinalIgnoreCase)) (own ??= new OwnName()).Doubt = CardText.Plain(text);
        else if (property.Equals(OwnName.LettersProperty, StringComparison.OrdinalIgnoreCase)) (own ??= new OwnName()).Letters = NameText.OneLine(CardText.Plain(text));
        else return false;
        return true;
    }

    public void TakeWritten(ReadOnlySpan<char> text) => written ??= NameText.OneLine(CardText.Plain(text));

    /// <summary>
    /// Takes family name, given name, further names, titles and what stands behind the name; the first such property of a card counts.
    /// </summary>
    public void TakeParts(ReadOnlySpan<char> text, bool isOld)
    {
        if ((family ?? given ?? additional ?? title ?? suffix ?? letters) is not null) return;
        family = Part(ref text, isOld);
        given = Part(ref text, isOld);
        additional = Part(ref text, isOld);
        title = Part(ref text, isOld);
        var last = CardText.NextPart(ref text);
        while (!last.IsEmpty) TakeSuffix(NameText.OneLine(CardText.Plain(isOld ? CardText.NextPart(ref last) : CardText.NextValue(ref last))));
    }

    /// <summary>The name; <c>null</c> where there is none.</summary>
    /// <param name="organization">Where they work: a card whose name is that and nothing else is a company's.</param>
    /// <param name="isNobody">Whether the card is no person's; its name is kept whole then, so that no greeting calls a front desk by its
    /// first word.</param>
    public PersonName? Read(string? organization, bool isNobody)
    {
        if (Exact() is { } exact) return exact;
        if (family is null && given is null)
        {
            if (ContactPoint.TryParse(ContactPointKind.Email, written, out _)) return null;
            if (!PersonName.TryParse(written, out var parsed)) return written is not null && written.Any(char.IsLetterOrDigit) ? PersonName.AsWritten(written) : null;
            return isNobody || string.Equals(written, organization, StringComparison.OrdinalIgnoreCase) ? Whole(parsed) : Titled(parsed);
        }

        var name = OwnName.Blank with
        {
            Written = written ?? Joined(),
            Title = title,
            Given = given,
            Additional = additional,
            Family = family,
            Suffix = suffix,
            PostNominals = letters,
        };
        if (!NameText.HasLetter(name.Written)) name = name with { Written = Joined() };
        if (!NameText.HasLetter(name.Written)) return null;
        return isNobody ? Whole(name) : NameText.IsPlain(given) && NameText.IsPlain(family) ? name : Tidied(name);
    }

    /// <summary>The name as our own card says it, part by part.</summary>
    private PersonName? Exact()
    {
        if (own is null || written is null || !NameText.HasLetter(written)) return null;
        var isLast = own.Letters is not null && behind.Count > 0;
        return own.Read(OwnName.Blank with
        {
            Written = written,
            Title = title,
            Given = given,
            Additional = additional,
            Family = family,
            Suffix = isLast ? (behind.Count > 1 ? behind[0] : null) : suffix ?? letters,
        });
    }

    private static string? Part(ref ReadOnlySpan<char> text, bool isOld) => NameText.OneLine(CardText.Plain(CardText.NextPart(ref text), isList: !isOld));

    /// <summary>
    /// Jr. and III go on with the name; PhD and MBA are letters after it. What the core does not know stays what the card says: a suffix.
    /// </summary>
    private void TakeSuffix(string? value)
    {
        if (value is null) return;
        behind.Add(value);
        var isLetters = PersonName.TryParse("A B, " + value, out var name) && name.PostNominals is not null && name.Suffix is null;
        if (isLetters) letters = letters is null ? value : letters + ", " + value;
        else suffix = suffix is null ? value : suffix + " " + value;
    }

    private PersonName Titled(PersonName name) => name with
    {
        Title = title ?? name.Title,
        Additional = additional ?? name.Additional,
        Suffix = suffix ?? name.Suffix,
        PostNominals = letters ?? name.PostNominals,
    };

    /// <summary>Names of scripts without blanks are said family name first, and emoji are no part of a name.</summary>
    private static PersonName Tidied(PersonName name)
    {
        if (!PersonName.TryFromParts(name.Given, name.Family, out var read)) return name;
        var isMarked = !NameText.IsName(name.Given) || !NameText.IsName(name.Family);
        return isMarked ? name with { Given = read.Given, Family = read.Family, Order = read.Order } : name with { Order = read.Order };
    }

    private static PersonName Whole(PersonName name) => OwnName.Blank with { Written = name.Written, Family = name.Written, Doubt = NameDoubt.NotAPerson };

    private string Joined()
    {
        var first = NameOrderOf();
        var parts = first == NameOrder.FamilyFirst ? (IEnumerable<string?>)[family + given] : [title, given, additional, family, suffix];
        var joined = string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
        return letters is null ? joined : joined + ", " + letters;
    }

    private NameOrder NameOrderOf() => !NameText.IsPlain(given) && PersonName.TryFromParts(given, family, out var read) ? read.Order : NameOrder.GivenFirst;
}
