namespace InfoInterview.Notes.Reading;

/// <summary>A skill, tool or certificate that is known by its name, where it stands.</summary>
/// <param name="Length">How many words its name has there.</param>
/// <param name="Name">What it is called; <c>null</c> when as it is written.</param>
/// <param name="Kind">How much besides the name has to speak for it.</param>
internal readonly record struct FoundSkill(int Length, string? Name, KnownSkillKind Kind);
