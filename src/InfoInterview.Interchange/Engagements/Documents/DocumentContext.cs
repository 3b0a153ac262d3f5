using System.Text.Json.Serialization;
using InfoInterview.Interchange.Interviews.Documents;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>The JSON code of the documents, written by the compiler: nothing is reflected upon at run time.</summary>
[JsonSerializable(typeof(EngagementDocument))]
[JsonSerializable(typeof(ActionListDocument))]
[JsonSerializable(typeof(ActionDocument))]
[JsonSerializable(typeof(PlanDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext;
