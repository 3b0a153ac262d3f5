namespace InfoInterview.Json.Values;

/// <summary>The number behind an id, in lower case with its four hyphens.</summary>
internal sealed class GuidForm() : TextualForm<Guid>("an id such as 01234567-89ab-cdef-0123-456789abcdef")
{
    public static readonly GuidForm Instance = new();

    protected override bool TryParse(JsonReading reading, string text, out Guid value) => Guid.TryParseExact(text, "D", out value);

    protected override string Format(Guid value) => value.ToString("D");
}
