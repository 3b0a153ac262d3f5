using InfoInterview.Host.Inputs;

namespace InfoInterview.Host.Pages.Notes;

/// <summary>What was typed beside a line, with what is wrong with it.</summary>
internal sealed record LineTyped(string? Theme, string? Name, string? Position, InputProblems Problems);
