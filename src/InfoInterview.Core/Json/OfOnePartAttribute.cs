namespace InfoInterview.Json;

/// <summary>A form that some parts name for themselves; it is not the form of its type everywhere.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OfOnePartAttribute : Attribute;
