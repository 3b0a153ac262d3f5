using System.Buffers;
using System.Text;
using InfoInterview.Interchange.Contacts.VCards;
using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts.Export;

/// <summary>
/// Writes contacts as cards of version 4.0 (RFC 6350): UTF-8, CR LF, lines of at most 75 bytes, broken between characters.
/// </summary>
internal sealed class CardWriter(IBufferWriter<byte> target)
{
    private const int LongestLine = 75;
    private const string ListMarks = ",;";

    public void Write(Contact contact)
    {
        Put("BEGIN:VCARD");
        Put("VERSION:4.0");
        if (contact.Id != default) Put("UID:urn:uuid:" + contact.Id.Value.ToString("D"));
        Name(OwnName.Kept(contact.Name));
        Text("ORG", contact.Organization);
        Text("TITLE", contact.Role);
        foreach (var point in contact.Points) Point(point);
        if (contact.Zone is { } zone) Put("TZ:" + zone.Id);
        foreach (var field in OwnFields.All)
        {
            if (field.Property is null) continue;
            foreach (var value in OwnFields.ValuesOf(field, contact)) Own(field.Property, value);
        }

        Put("END:VCARD");
    }

    private void Name(PersonName name)
    {
        Text("FN", name.Written);
        var parts = string.Join(
            ';', Part(name.Family), Part(name.Given), Part(name.Additional), Part(name.Title), string.Join(',', ((IEnumerable<string?>)[name.Suffix, name.PostNominals]).OfType<string>().Select(Part)));
        Put("N:" + parts);
        if (IsPlain(name, parts)) return;
        var own = OwnName.Of(name);
        Own(OwnName.OrderProperty, own.Order);
        Own(OwnName.DoubtProperty, own.Doubt);
        Own(OwnName.LettersProperty, own.Letters);
    }

    /// <summary>Whether the two standard properties alone read back equal.</summary>
    private static bool IsPlain(PersonName name, string parts)
    {
        var reader = new CardName();
        reader.TakeWritten(Part(name.Written));
        reader.TakeParts(parts, isOld: false);
        return reader.Read(organization: null, isNobody: false) == name;
    }

    private void Point(ContactPoint point)
    {
        if (ExportText.Clean(point.Value) is not { } value) return;
        var (name, isPlain) = point.Kind switch
        {
            ContactPointKind.Email => ("EMAIL", true),
            ContactPointKind.Phone => ("TEL", !value.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)),
            _ => ("URL", point.Equals(CardProfile.Page(value))),
        };
        var parameters = (isPlain ? "" : $";{OwnPoint.Kind}=" + Vocabulary.Points[point.Kind])
            + (point.State == PointState.Unknown ? "" : $";{OwnPoint.State}=" + Vocabulary.States[point.State])
            + (point.FoundVia == PointSource.Unknown ? "" : $";{OwnPoint.Source}=" + Vocabulary.Sources[point.FoundVia]);

        // The comma of an address is part of it.
        Put(name + parameters + ":" + ExportText.Escape(value, marks: ""));
    }

    private void Own(string property, string? value) => Text("X-INFOINTERVIEW-" + property, value);

    private void Text(string property, string? value)
    {
        if (ExportText.Clean(value) is { } clean) Put(property + ":" + ExportText.Escape(clean, ListMarks));
    }

    private static string Part(string? text) => text is null ? "" : ExportText.Escape(text, ListMarks);

    private void Put(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text).AsSpan();
        var room = LongestLine;
        while (bytes.Length > room)
        {
            var length = room;
            while (length > 1 && (bytes[length] & 0xC0) == 0x80) length--;
            target.Write(bytes[..length]);
            target.Write("\r\n "u8);
            bytes = bytes[length..];
            room = LongestLine - 1;
        }

        target.Write(bytes);
        target.Write("\r\n"u8);
    }
}
