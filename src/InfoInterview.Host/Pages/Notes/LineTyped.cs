using InfoInterview.Host.Inputs;
using InfoInterview.Notes;

namespace InfoInterview.Host.Pages.Notes;

/// <summary>What was typed and chosen beside a line, each in its own field, with what is wrong with it.</summary>
internal sealed record LineTyped(
    string? Theme, string? Topic, string? Position, string? Called, string? Kind, Voice Voice, InputProblems Problems);
