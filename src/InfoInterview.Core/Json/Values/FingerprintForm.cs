using System.Diagnostics.CodeAnalysis;
using InfoInterview.Engagements;

namespace InfoInterview.Json.Values;

/// <summary>What was approved, as its digits.</summary>
internal sealed class FingerprintForm() : TextualForm<Fingerprint>("a fingerprint")
{
    protected override bool TryParse(JsonReading reading, string text, [MaybeNullWhen(false)] out Fingerprint value) => Fingerprint.TryParse(text, out value);

    protected override string Format(Fingerprint value) => value.ToString();
}
