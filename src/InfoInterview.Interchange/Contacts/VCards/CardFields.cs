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
        1 => name[0] is (byte)'N' or (byte)'n' ? Name : None,
        2 => First(name, "FN"u8, FullName, "TZ"u8, Zone),
        3 => First(name, "TEL"u8, Phone, "ADR"u8, Address, "ORG"u8, Organization, "URL"u8, Page) is var field and not None ? field : First(name, "END"u8, End, "KEY"u8, Picture),
        4 => First(name, "ROLE"u8, Role, "IMPP"u8, Messenger, "KIND"u8, Kind, "LOGO"u8, Picture),
        5 => First(name, "EMAIL"u8, Email, "TITLE"u8, Title, "BEGIN"u8, Begin, "PHOTO"u8, Picture) is var field and not None ? field : First(name, "SOUND"u8, Picture),
        7 => First(name, "VERSION"u8, CardField.Version),
        10 => First(name, "X-LINKEDIN"u8, Profile),
        13 => First(name, "SOCIALPROFILE"u8, Profile),
        15 => First(name, "X-SOCIALPROFILE"u8, Profile),
        16 => First(name, "X-MS-CARDPICTURE"u8, Picture),
        24 => First(name, "X-ADDRESSBOOKSERVER-KIND"u8, Kind),
        > 16 when Ascii.EqualsIgnoreCase(name[..OwnPrefix.Length], OwnPrefix) => Own,
        _ => None,
    };

    private static CardField First(
        ReadOnlySpan<byte> name,
        ReadOnlySpan<byte> a,
        CardField fieldA,
        ReadOnlySpan<byte> b = default,
        CardField fieldB = None,
        ReadOnlySpan<byte> c = default,
        CardField fieldC = None,
        ReadOnlySpan<byte> d = default,
        CardField fieldD = None)
    {
        if (Ascii.EqualsIgnoreCase(name, a)) return fieldA;
        if (Ascii.EqualsIgnoreCase(name, b)) return fieldB;
        if (Ascii.EqualsIgnoreCase(name, c)) return fieldC;
        return Ascii.EqualsIgnoreCase(name, d) ? fieldD : None;
    }
}
