using System.Text.Json;
using System.Text.Json.Serialization;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>
/// The shape of a JSON object, all values still text: reading them afterwards is what lets every problem be told, not only the first.
/// </summary>
internal abstract class Document
{
    /// <summary>What stands in the object and has no meaning there; told, so that a slip of the pen is not lost in silence.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
