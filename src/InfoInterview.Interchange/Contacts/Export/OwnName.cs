using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts.Export;

/// <summary>
/// A name as our own files write it: each part as it is, and what no standard has a place for. Only where the order is said are the parts
/// taken as they are.
/// </summary>
internal sealed record OwnName
{
    public const string OrderColumn = "Name Order";
    public const string DoubtColumn = "Name Doubt";
    public const string LettersColumn = "Post-nominals";
    public const string OrderProperty = "NAME-ORDER";
    public const string DoubtProperty = "NAME-DOUBT";
    public const string LettersProperty = "POST-NOMINALS";

    /// <summary>Names are made by changing one, since only the core can make them of parts.</summary>
    public static readonly PersonName Blank = PersonName.Parse("A") with { Given = null, Doubt = NameDoubt.None };

    public string? Order { get; set; }

    public string? Doubt { get; set; }

    public string? Letters { get; set; }

    /// <summary>What is written of a name beside its parts.</summary>
    public static OwnName Of(PersonName name) => new()
    {
        Order = Vocabulary.Orders[name.Order],
        Doubt = name.Doubt == NameDoubt.None ? null : Vocabulary.Doubts[name.Doubt],
        Letters = ExportText.OneLine(name.PostNominals),
    };

    /// <summary>The name with what is said here; <c>null</c> where nothing is.</summary>
    public PersonName? Read(PersonName parts)
    {
        if (Order is null || !Vocabulary.Orders.TryRead(Order, out var order)) return null;
        var doubt = Doubt is not null && Vocabulary.Doubts.TryRead(Doubt, out var known) ? known : NameDoubt.None;
        return parts with { Order = order, Doubt = doubt, PostNominals = Letters };
    }

    /// <summary>The name as files keep it.</summary>
    public static PersonName Kept(PersonName name) => name with
    {
        Written = ExportText.OneLine(name.Written) ?? name.Written,
        Title = ExportText.OneLine(name.Title),
        Given = ExportText.OneLine(name.Given),
        Additional = ExportText.OneLine(name.Additional),
        Family = ExportText.OneLine(name.Family),
        Suffix = ExportText.OneLine(name.Suffix),
        PostNominals = ExportText.OneLine(name.PostNominals),
    };
}
