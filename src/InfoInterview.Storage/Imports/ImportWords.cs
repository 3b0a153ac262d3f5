using System.Text.Json.Serialization;

namespace InfoInterview.Storage.Imports;

/// <summary>How the lists are written.</summary>
[JsonSerializable(typeof(string[][]))]
internal sealed partial class ImportWords : JsonSerializerContext;
