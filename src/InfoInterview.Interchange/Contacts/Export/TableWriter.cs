using System.Buffers;
using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts.Export;

/// <summary>Writes contacts as the rows of a table.</summary>
internal sealed class TableWriter(IBufferWriter<byte> target)
{
    private readonly RowWriter row = new(target);

    public void WriteHeader() => row.Header(TableColumns.All);

    public void Write(Contact contact)
    {
        var name = OwnName.Kept(contact.Name);
        foreach (var part in (ReadOnlySpan<string?>)[name.Written, name.Title, name.Given, name.Additional, name.Family, name.Suffix, contact.Organization, contact.Role]) Text(part);
        Values(contact, ContactPointKind.Email);
        Values(contact, ContactPointKind.Phone);
        Values(contact, null);
        var own = OwnName.Of(name);
        foreach (var part in (ReadOnlySpan<string?>)[own.Letters, own.Order, own.Doubt]) Text(part);
        List(contact.Points.Select(OwnPoint.Write));
        foreach (var field in OwnFields.All) List(OwnFields.ValuesOf(field, contact));
        row.End();
    }

    private void Values(Contact contact, ContactPointKind? kind)
    {
        var left = TableColumns.OfKind;
        foreach (var point in contact.Points)
        {
            var isOfKind = kind is null ? point.Kind is ContactPointKind.LinkedIn or ContactPointKind.Other : point.Kind == kind;
            if (isOfKind && left-- > 0) Point(point, kind);
        }

        while (left-- > 0) Cell("");
    }

    private void Point(ContactPoint point, ContactPointKind? kind)
    {
        if (kind == ContactPointKind.Phone && ExportText.Clean(point.Value) is { } number) row.Phone(ExportText.Escape(number, marks: ""));
        else Text(point.Value);
    }

    private void Text(string? text) => Cell(ExportText.Clean(text) is { } clean ? ExportText.Escape(clean, marks: "") : "");

    private void List(IEnumerable<string> values) => Cell(string.Join("; ", values.Select(value => ExportText.Escape(value, ";"))));

    private void Cell(string text) => row.Cell(text);
}
