using System.Text.Json.Serialization;
using InfoInterview.Interchange.Interviews.Documents;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>The JSON code of the documents, written by the compiler: nothing is reflected upon at run time.</summary>
[JsonSerializable(typeof(FactDocument))]
[JsonSerializable(typeof(PointDocument))]
[JsonSerializable(typeof(AppointmentDocument))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(List<PointDocument>))]
[JsonSerializable(typeof(List<AppointmentDocument>))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(ContactDocument))]
[JsonSerializable(typeof(SeekerDocument))]
[JsonSerializable(typeof(EngagementDocument))]
[JsonSerializable(typeof(ActionListDocument))]
[JsonSerializable(typeof(ActionDocument))]
[JsonSerializable(typeof(PlanDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext;
