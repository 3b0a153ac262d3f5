using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Binding;

/// <summary>What a name was found to mean.</summary>
/// <param name="Field">As a field of the data scope that it was found in.</param>
/// <param name="Slot">The slot of that data scope.</param>
/// <param name="Path">The full name, such as <c>contact.name</c>.</param>
/// <param name="Optional">The paths that must be known to be there before the name may be printed.</param>
internal readonly record struct Resolved(Field Field, int Slot, string Path, ValueList<string> Optional);
