using InfoInterview.Time;

namespace InfoInterview.Engagements;

/// <summary>
/// What the planner must know beside the engagement itself: what others wrote to the same person, the seeker's own load, and the
/// person's calendar. Everything may be left out. Equal when all parts are equal.
/// </summary>
public sealed record Surroundings
{
    /// <summary>Nothing is known.</summary>
    public static Surroundings None { get; } = new();

    /// <summary>
    /// The histories of other seekers with the same person: their requests count towards the cap, an absence or a wish for silence
    /// told to them holds for all.
    /// </summary>
    public ValueList<ValueList<Fact>> Others { get; init; }

    /// <summary>The seeker's histories with the people whom this person named, so that the referrer can be told what came of it.</summary>
    public ValueList<ValueList<Fact>> Referred { get; init; }

    /// <summary>What the seeker has on their hands with other contacts; <c>null</c> when not known.</summary>
    public SeekerLoad? Load { get; init; }

    /// <summary>
    /// Others of the same organisation with whom the seeker has a history: a second request waits for the first, or says who was
    /// asked.
    /// </summary>
    public ValueList<Colleague> Colleagues { get; init; }

    /// <summary>What the seeker has reached, where it is not recorded in this history; <c>null</c> when nothing yet.</summary>
    public GoalReached? Goal { get; init; }

    /// <summary>How close the two are.</summary>
    public Closeness Closeness { get; init; } = Closeness.Familiar;

    /// <summary>The recipient's calendar; <c>null</c> for the one of their zone and region with the policy's hours.</summary>
    [NotKept("Whose days it knows is the host's service.")]
    public BusinessCalendar? Calendar { get; init; }

    /// <summary>A conversation with a person whom this one named, if there was one: the earliest.</summary>
    internal MeetingHeld? Fruit
    {
        get
        {
            MeetingHeld? first = null;
            foreach (var history in Referred.AsSpan())
            {
                foreach (var fact in history.AsSpan())
                {
                    if (fact is MeetingHeld held && (first is null || held.At < first.At)) first = held;
                }
            }

            return first;
        }
    }

    /// <summary>Whether another seeker felt unsafe with the person, so that nothing is proposed to anybody.</summary>
    internal bool IsUnsafe
    {
        get
        {
            foreach (var history in Others.AsSpan())
            {
                foreach (var fact in history.AsSpan())
                {
                    if (fact is FeltUnsafe) return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether the person asked any of the others for silence, which then holds for everybody.</summary>
    internal bool AskedForSilence
    {
        get
        {
            foreach (var history in Others.AsSpan())
            {
                foreach (var fact in history.AsSpan())
                {
                    if (fact is ReplyReceived { Meaning: ReplyMeaning.DoNotContact }) return true;
                }
            }

            return false;
        }
    }
}
