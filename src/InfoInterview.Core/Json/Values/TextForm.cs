using System.Diagnostics.CodeAnalysis;

namespace InfoInterview.Json.Values;

/// <summary>Text as it is.</summary>
internal sealed class TextForm() : TextualForm<string>("a text")
{
    public static readonly TextForm Instance = new();

    protected override bool TryParse(JsonReading reading, string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return true;
    }

    protected override string Format(string value) => value;
}
