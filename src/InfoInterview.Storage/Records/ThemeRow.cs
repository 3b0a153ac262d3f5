using InfoInterview.Interchange.Notes;
using InfoInterview.Notes;
using InfoInterview.People;

namespace InfoInterview.Storage.Records;

/// <summary>A theme, whole. It belongs to no contact.</summary>
internal sealed class ThemeRow : KeptRow<Theme>
{
    protected override Theme Read() => ThemeJson.Read(Document);

    protected override Theme Blank() => new() { Id = new ThemeId(Id), Name = Unreadable.Line(Document) };

    public override string Write(Theme value) => Documents.Readable<Theme>(ThemeJson.Write(value), ThemeJson.TryRead, nameof(value));

    public override Guid IdOf(Theme value) => value.Id.Value;

    public override ContactId ContactOf(Theme value) => default;

    public override Theme About(Theme value, ContactId contact) => value;
}
