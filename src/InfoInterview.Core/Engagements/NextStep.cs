using InfoInterview.Engagements.Planning;
using InfoInterview.Language;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>What to do next, when, and why. The words are written when asked for. Equal when all parts are equal.</summary>
public sealed record NextStep
{
    /// <summary>What to do.</summary>
    public required NextStepKind Kind { get; init; }

    /// <summary>The rule that chose it.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>How much the rule weighs under the planner's settings.</summary>
    public Severity Severity { get; init; }

    /// <summary>From when, by when, overdue from when.</summary>
    public required TimeWindow Window { get; init; }

    /// <summary>Where the moment of asking lies in the window.</summary>
    public required WindowStatus Status { get; init; }

    /// <summary>With whom.</summary>
    public ContactId Contact { get; init; }

    /// <summary>The fact that it follows from; <c>null</c> when nothing happened yet.</summary>
    public Fact? Cause { get; init; }

    /// <summary>When the time for it began, where that is not the moment of <see cref="Cause"/>.</summary>
    public Instant? Since { get; init; }

    /// <summary>A day that was moved, because the contact does not work on it; <c>null</c> when none was.</summary>
    public MovedDay? Moved { get; init; }

    /// <summary>What made it wait, with the next possible day; <c>null</c> when nothing did.</summary>
    public StepHold? Hold { get; init; }

    /// <summary>The addresses that are left to send to; empty when they are not known.</summary>
    public ValueList<ContactPoint> To { get; init; }

    /// <summary>Tells this step from all others, of whatever contact: what was sent under a key is never sent under it again.</summary>
    public string Key => StepText.KeyOf(this);

    /// <summary>What kind of message fits; <c>null</c> for a duty of the seeker's own.</summary>
    public MessagePurpose? Message => StepText.MessageOf(this);

    /// <summary>Whether something is sent to this contact, so that their calendar rules when.</summary>
    public bool GoesToContact => Message is not null && Kind != NextStepKind.ContactReferral;

    /// <summary>
    /// Whether it asks something of somebody who has not agreed yet, so that the seeker's load and a colleague who was asked may hold
    /// it (G8.2).
    /// </summary>
    public bool WaitsForRoom => Kind is NextStepKind.SendRequest or NextStepKind.TryOtherWay or NextStepKind.AskAgain;

    /// <summary>Why, in a few words without a full stop.</summary>
    public string Reason => this switch
    {
        { Hold: { } hold, Moved: { } moved } => $"{StepText.WhyOf(this)}; {hold}; {moved}",
        { Hold: { } hold } => $"{StepText.WhyOf(this)}; {hold}",
        { Moved: { } moved } => $"{StepText.WhyOf(this)}; {moved}",
        _ => StepText.WhyOf(this),
    };

    /// <summary>What to do, as a short title without a full stop: "Write to Omar Haddad".</summary>
    public string Title => StepWords.English(this);

    /// <summary>
    /// What happened and what to do by when, as whole sentences that say each thing once: "They said yes on Thu 12 March. Offer two or
    /// three times by Mon 16 March."
    /// </summary>
    public string Sentence => StepText.SentenceOf(this);

    /// <summary>
    /// <see cref="Title"/> in a language: German for <c>de</c> and its regions, where it speaks in infinitives; English otherwise.
    /// </summary>
    /// <param name="language">A BCP 47 tag such as <c>de-AT</c>.</param>
    /// <returns>The title, without a date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public string TitleIn(string language) => IsGerman(language) ? StepWords.German(this) : Title;

    /// <summary><see cref="Reason"/> in a language: German for <c>de</c> and its regions, English otherwise.</summary>
    /// <param name="language">A BCP 47 tag such as <c>de-AT</c>.</param>
    /// <returns>Why the step is there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public string ReasonIn(string language) => IsGerman(language) ? GermanReasons.Of(this) : Reason;

    /// <summary><see cref="Sentence"/> in a language: German for <c>de</c> and its regions, English otherwise.</summary>
    /// <param name="language">A BCP 47 tag such as <c>de-AT</c>.</param>
    /// <returns>What to do, from when until when and why, in one line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public string SentenceIn(string language) => IsGerman(language) ? StepText.GermanSentenceOf(this) : Sentence;

    /// <summary>Such as "Follow up once: from Mon 9 March, due Mon 16 March (II301: one to two weeks without an answer)".</summary>
    public override string ToString() => $"{Rule.Title}: {Window} ({Rule.Id}: {Reason})";

    private static bool IsGerman(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return LanguageTag.IsGerman(language);
    }
}
