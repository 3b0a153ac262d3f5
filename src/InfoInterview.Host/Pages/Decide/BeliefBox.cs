using InfoInterview.Decisions;
using InfoInterview.Host.Deciding;

namespace InfoInterview.Host.Pages.Decide;

/// <summary>The form of one belief, or of a new one.</summary>
internal sealed record BeliefBox(PathId Path, BeliefInput Input)
{
    /// <summary>Tells the fields of this form from those of the others.</summary>
    public string Anchor => $"{Path.Value:N}-{Input.Id:N}";
}
