using System.Text.Json;
using InfoInterview.Engagements;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>Between a fact and its JSON text; what a newer version wrote stays word for word.</summary>
internal static class FactText
{
    public static string Write(Fact fact) =>
        fact is UnknownFact unknown ? unknown.Content : JsonText.Write(FactWriter.ToDocument(fact), JsonText.OneLine.FactDocument);

    public static JsonElement Element(Fact fact)
    {
        using var text = JsonDocument.Parse(Write(fact));
        return text.RootElement.Clone();
    }

    public static Fact? Read(DocumentReader reader, string path, JsonElement element)
    {
        try
        {
            return FactReader.FromDocument(reader, path, element.Deserialize(JsonText.OneLine.FactDocument), element.GetRawText());
        }
        catch (JsonException exception)
        {
            reader.Say(path + (exception.Path is { Length: > 1 } inner ? inner[1..] : ""), "The value is not of the kind that is expected here, or the name stands twice.");
            return null;
        }
        catch (InvalidOperationException)
        {
            reader.Say(path, "The text holds half of a surrogate pair, which is no character.");
            return null;
        }
    }
}
