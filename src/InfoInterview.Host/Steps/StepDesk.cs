using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Steps;

/// <summary>
/// Does what the buttons beside a step say. Each step is planned anew before anything is recorded, so that a button of an old page does
/// nothing that no longer fits; and its fact carries the key of the step, so that pressing twice records once.
/// </summary>
internal sealed class StepDesk(InterviewStore store, StepPlanner planner, LetterDesk letters, IClock clock)
{
    /// <summary>Records that a step is done, with the details that were said.</summary>
    public async Task<StepOutcome> DoneAsync(ContactId contact, string key, StepDetails details, CancellationToken ct)
    {
        if (await FindAsync(contact, key, ct) is not { } found) return StepOutcome.NoLongerPlanned;
        if (found.Step is not { } step) return found.Gone;
        var problems = new InputProblems();
        var fact = details.FactOf(found.Stored.Engagement, step, clock.GetCurrentInstant(), problems);
        return problems.Any ? new StepOutcome { Said = Spoken.Of($"That was not recorded. {string.Join(' ', problems.All.Select(pair => pair.Value))}") }
            : fact is null ? StepOutcome.NoLongerPlanned : await AppendAsync(found.Stored, fact, ct);
    }

    public Task<StepOutcome> PutOffAsync(ContactId contact, string key, LocalDate until, CancellationToken ct) => RecordAsync(
        contact,
        key,
        step => new StepDeferred { At = clock.GetCurrentInstant(), Step = step.Kind, Until = until, Cause = step.Cause?.Reference },
        ct);

    public Task<StepOutcome> LeaveOutAsync(ContactId contact, string key, CancellationToken ct) => RecordAsync(
        contact,
        key,
        step => new StepDismissed { At = clock.GetCurrentInstant(), Step = step.Kind, Cause = step.Cause?.Reference },
        ct);

    /// <summary>Approves the message of a step, when it is still the one that was read.</summary>
    /// <param name="contact">To whom.</param>
    /// <param name="key">The step.</param>
    /// <param name="read">The fingerprint of the message that the person has read.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<StepOutcome> ApproveAsync(ContactId contact, string key, string? read, CancellationToken ct)
    {
        if (await FindAsync(contact, key, ct) is not { } found) return StepOutcome.NoLongerPlanned;
        if (found.Step is not { } step) return found.Gone;
        var stored = found.Stored;
        if (await letters.WriteAsync(stored.Engagement, step, found.Beside,
            ct) is not { } letter) return new StepOutcome { Said = Spoken.Of("There is no message to approve: something has to be said first.") };
        if (!string.Equals(letter.Fingerprint.ToString(), read,
            StringComparison.Ordinal)) return new StepOutcome { Said = Spoken.Of("The message has changed since you read it. Read it once more.") };
        if (letter.Verdict == Outreach.Verdict.DoNotSend) return new StepOutcome { Said = Spoken.Of("Not approved: it is not to be sent like this. Open the message to see why.") };
        return await AppendAsync(stored, letter.Approved(clock.GetCurrentInstant()), ct);
    }

    /// <summary>The message of a step, when it is what was approved and nothing has happened since; <c>null</c> otherwise.</summary>
    public async Task<Letter?> ApprovedAsync(ContactId contact, string key, CancellationToken ct) =>
        await FindAsync(contact, key, ct) is { Step: { } step } found
        && await letters.WriteAsync(found.Stored.Engagement, step, found.Beside, ct) is { Approval: ApprovalVerdict.Stands } letter
            ? letter
            : null;

    private async Task<StepOutcome> RecordAsync(ContactId contact, string key, Func<NextStep, Fact> make, CancellationToken ct) =>
        await FindAsync(contact, key, ct) is not { } found ? StepOutcome.NoLongerPlanned
        : found.Step is { } step ? await AppendAsync(found.Stored, make(step), ct)
        : found.Gone;

    private async Task<StepOutcome> AppendAsync(StoredEngagement stored, Fact fact, CancellationToken ct)
    {
        fact = UndoOffer.Anew(stored.Engagement, fact);
        return await store.AppendAsync(TheSeeker.Id, stored.Engagement.Contact.Id, stored.Version, fact, clock.GetCurrentInstant(),
            ct) switch
        {
            (AppendOutcome.Appended or AppendOutcome.AlreadyThere) and var outcome => new StepOutcome
            {
                Said = $"{stored.Engagement.Contact.Name.Full}: {Spoken.Known(FactWords.Of(fact))}.",
                IsDone = true,
                Undo = UndoOffer.For(outcome, fact, clock.GetCurrentInstant()),
            },
            AppendOutcome.Refused refused => new StepOutcome { Said = Spoken.Of($"That was not recorded. {refused.FactRefusal.Reason}") },
            _ => StepOutcome.NoLongerPlanned,
        };
    }

    private async Task<FoundStep?> FindAsync(ContactId contact, string key, CancellationToken ct)
    {
        if (await planner.ForAsync(contact, ct) is not { } steps) return null;
        return new FoundStep
        {
            Stored = steps.Of.Stored,
            Beside = steps.Beside,
            Step = steps.Lines.FirstOrDefault(line => string.Equals(line.Step.Key, key, StringComparison.Ordinal))?.Step,
            Gone = StepOutcome.Because(planner.WhyGone(steps.Of, key)),
        };
    }
}
