using System.Text;
using static InfoInterview.Interchange.Contacts.VCards.CardField;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>Tells a property by its name, in whatever letter case.</summary>
internal static class CardFields
{
    /// <summary>What the names of our own properties begin with.</summary>
    public static ReadOnlySpan<byte> OwnPrefix => "X-INFOINTERVIEW-"u8;

    /// <summary>The field; <see cref="None"/> for one that is passed over.</summary>
    /// <param name="name">The name without its group.</param>
    public static CardField Of(ReadOnlySpan<byte> name) => name.Length switch
    {
        0 => None,
        1 => name[0] is (byte)'N' or (byte)'n' ? Name : None,
        > 16 when Ascii.EqualsIgnoreCase(name[..OwnPrefix.Length], OwnPrefix) => Own,
        _ => (name[0] | 0x20) switch
        {
            'a' => Is(name, "ADR"u8, Address),
            'c' => Is(name, "CATEGORIES"u8, Categories),
            'e' => Is(name, "EMAIL"u8, Email),
            'f' => Is(name, "FN"u8, FullName),
            'i' => Is(name, "IMPP"u8, Messenger),
            'k' => Is(name, "KIND"u8, Kind, "KEY"u8, Picture),
            'l' => Is(name, "LOGO"u8, Picture, "LANG"u8, CardField.Language),
            'n' => Is(name, "NOTE"u8, Note),
            'o' => Is(name, "ORG"u8, Organization),
            'p' => Is(name, "PHOTO"u8, Picture),
            'r' => Is(name, "ROLE"u8, Role),
            's' => Is(name, "SOCIALPROFILE"u8, Profile, "SOUND"u8, Picture),
            't' => name.Length == 2 ? Is(name, "TZ"u8, Zone) : Is(name, "TEL"u8, Phone, "TITLE"u8, Title),
            'u' => Is(name, "URL"u8, Page),
            'v' => Is(name, "VERSION"u8, CardField.Version),
            'x' => Extension(name),
            _ => None,
        },
    };

    private static CardField Extension(ReadOnlySpan<byte> name) => name.Length switch
    {
        10 => Is(name, "X-LINKEDIN"u8, Profile),
        15 => Is(name, "X-SOCIALPROFILE"u8, Profile),
        16 => Is(name, "X-MS-CARDPICTURE"u8, Picture),
        24 => Is(name, "X-ADDRESSBOOKSERVER-KIND"u8, Kind),
        _ => None,
    };

    private static CardField Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> one, CardField field, ReadOnlySpan<byte> other = default, CardField otherField = None)
    {
        if (name.Length == one.Length && Ascii.EqualsIgnoreCase(name, one)) return field;
        return name.Length == other.Length && Ascii.EqualsIgnoreCase(name, other) ? otherField : None;
    }
}
