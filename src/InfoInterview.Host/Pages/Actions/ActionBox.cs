using InfoInterview.Host.Actions;
using InfoInterview.Host.Inputs;
using InfoInterview.People;

namespace InfoInterview.Host.Pages.Actions;

/// <summary>The fields of something to do.</summary>
internal sealed record ActionBox(ActionInput Input, IReadOnlyList<Contact> People, InputProblems Problems, string Place);
