using InfoInterview.Host.Inputs;
using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Host.Messages;

/// <summary>What came of writing: a draft, or what is missing, or who is not written to, or what is wrong.</summary>
internal sealed record Writing
{
    /// <summary>What was said, with what is known wherever nothing was said.</summary>
    public required WritingInput Input { get; init; }

    public required WritingPlan Plan { get; init; }

    public required IReadOnlyList<WritingField> Fields { get; init; }

    /// <summary>The message without its words, for what is typed by hand.</summary>
    public required OutreachMessage Frame { get; init; }

    /// <summary>What the checks may know beside the message.</summary>
    public required ReviewContext Context { get; init; }

    public required InputProblems Problems { get; init; }

    /// <summary>The message; <c>null</c> when none was written.</summary>
    public OutreachDraft? Draft { get; init; }

    /// <summary>What has to be said first; empty when nothing is missing.</summary>
    public ValueList<MissingFact> Missing { get; init; }

    /// <summary>Who asked to be left alone; <c>null</c> when nobody did.</summary>
    public Contact? Silent { get; init; }

    /// <summary>Other subject lines, best first; empty where there is none to choose.</summary>
    public ValueList<SubjectProposal> Subjects { get; init; }

    /// <summary>The same message in other tones, this one among them; empty where there is no other.</summary>
    public ValueList<MessageVersion> Versions { get; init; }
}
