using InfoInterview.Decisions;
using InfoInterview.Host.Deciding;
using InfoInterview.Notes;

namespace InfoInterview.Host.Pages.Decide;

/// <summary>The form that says where somebody stands.</summary>
internal sealed record StandpointBox(DecisionView View, Interviewee Who, PathId? Path, HeardPerson? Heard)
{
    /// <summary>Tells the fields of this form from those of the others.</summary>
    public string Anchor
    {
        get
        {
            var everybody = View.Reading.Paths.SelectMany(path => path.People).Select(person => person.Who)
                .Concat(View.Reading.Unplaced).Distinct().ToList();
            return string.Create(CultureInfo.InvariantCulture, $"{Path?.Value.ToString("N") ?? "none"}-{everybody.IndexOf(Who)}");
        }
    }
}
