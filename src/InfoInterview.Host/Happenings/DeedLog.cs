using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Happenings;

/// <summary>Records what follows from a deed: a note that was saved, a task that was accepted, a message that was sent.</summary>
internal sealed class DeedLog(InterviewStore store, StepPlanner planner, IClock clock)
{
    /// <summary>Records that a step is done, when it is planned; a deed that no step asked for stands in no history.</summary>
    /// <returns>What takes it back; <c>null</c> when nothing was recorded.</returns>
    public async Task<UndoOffer?> DoneAsync(ContactId contact, NextStepKind kind, CancellationToken ct)
    {
        if (contact == default || await planner.ForAsync(contact, ct) is not { } steps) return null;
        if (steps.Lines.FirstOrDefault(line => line.Step.Kind == kind)?.Step is not { } step) return null;
        var engagement = steps.Of.Stored;
        if (StepDone.FactOf(engagement.Engagement, step, clock.GetCurrentInstant()) is not { } done) return null;
        var fact = UndoOffer.Anew(engagement.Engagement, done);
        return UndoOffer.For(await AppendAsync(contact, engagement.Version, fact, ct), fact, clock.GetCurrentInstant());
    }

    /// <summary>The fact that a message of a purpose went out on a way: that of the step that asked for it, or one of its own.</summary>
    public Fact Sent(IReadOnlyList<StepLine> steps, MessagePurpose purpose, Channel by, ValueList<Appointment> times,
        Appointment? accepted)
    {
        var now = clock.GetCurrentInstant();
        var step = steps.Select(line => line.Step).FirstOrDefault(one => one.Message == purpose && one.GoesToContact);
        var fact = step is null ? null : StepDone.FactOf(step, by, now, accepted);
        return fact switch
        {
            MeetingProposed proposed => proposed with { Times = times },
            not null => fact,
            _ => purpose switch
            {
                MessagePurpose.Request or MessagePurpose.AskAgain or MessagePurpose.OtherWay => new OutreachSent { At = now, By = by },
                MessagePurpose.FollowUp => new FollowUpSent { At = now, By = by },
                MessagePurpose.OfferTimes or MessagePurpose.Reschedule =>
                    new MeetingProposed { At = now, By = Side.Seeker, Times = times },
                MessagePurpose.ThankYou => new ThankYouSent { At = now, By = by },
                MessagePurpose.Confirmation => new MeetingConfirmed { At = now },
                MessagePurpose.AcceptRefusal => new RefusalThanked { At = now },
                _ => new MessageSent { At = now, Purpose = purpose, By = by },
            },
        };
    }

    public Task<AppendOutcome> AppendAsync(ContactId contact, long version, Fact fact, CancellationToken ct) =>
        store.AppendAsync(TheSeeker.Id, contact, version, fact, clock.GetCurrentInstant(), ct);
}
