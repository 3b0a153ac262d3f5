using InfoInterview.Time;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>Where somebody is: the country when all addresses that name one agree, and the zone when it is one that exists.</summary>
internal sealed class CardPlace
{
    private const int CountryPart = 6;

    private bool isUnclear;

    public ZoneId? Zone { get; private set; }

    public string? Region { get; private set; }

    public void Clear() => (Zone, Region, isUnclear) = (null, null, false);

    public void TakeAddress(ReadOnlySpan<char> text, ReadOnlySpan<byte> parameters)
    {
        var code = parameters.IndexOf("CC="u8) < 0 ? null : Countries.CodeOf(CardParameters.ValueOf(parameters, "CC"u8));
        for (var i = 0; i < CountryPart; i++) CardText.NextPart(ref text);
        code ??= Countries.CodeOf(CardText.NextPart(ref text).Trim());
        if (code is null || isUnclear) return;
        isUnclear = Region is not null && !string.Equals(Region, code, StringComparison.Ordinal);
        Region = isUnclear ? null : code;
    }

    /// <summary>
    /// An offset such as <c>-05:00</c> tells no place and is not taken; beside the name of a place, letters such as <c>EST</c> tell less.
    /// </summary>
    public void TakeZone(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (!ZoneId.TryParse(CardText.Plain(CardText.NextPart(ref text)), out var zone)) continue;
            if (Zone is null || (zone.Id.Contains('/', StringComparison.Ordinal) && !Zone.Id.Contains('/', StringComparison.Ordinal))) Zone = zone;
        }
    }
}
