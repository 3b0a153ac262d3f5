using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>Whether a plan is one of an informational interview, and if not, why. Equal when both lists are equal (G1.2).</summary>
public sealed record InformationalVerdict
{
    /// <summary>Nothing in the plan seeks employment.</summary>
    public static InformationalVerdict Accepted { get; } = new();

    /// <summary>
    /// Whether the plan is one of an informational interview: no place surely seeks employment. Places that may be read so are
    /// named and do not decide.
    /// </summary>
    public bool IsInformational
    {
        get
        {
            foreach (var place in Places)
            {
                if (place.Certainty >= FindingCollector.SureFrom) return false;
            }

            return true;
        }
    }

    /// <summary>Every place that seeks employment, in the order of goals, questions and messages.</summary>
    public ValueList<EmploymentAsk> Places { get; init; }

    /// <summary>A finding for each place, in the same order.</summary>
    public ValueList<Finding> Findings { get; init; }
}
