using InfoInterview.Host.Inputs;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Messages;

/// <summary>Brings the two people and the ask together.</summary>
internal sealed class MessageDesk(InterviewStore store, OutreachComposer composer)
{
    public async Task<Composed> ComposeAsync(ContactId id, AskInput input, CancellationToken ct)
    {
        if (await store.FindSeekerAsync(TheSeeker.Id, ct) is not { } seeker) return new Composed { Problem = ApiProblems.NoSeeker };
        if (await store.FindContactAsync(TheSeeker.Id, id, ct) is not { Contact: var contact }) return new Composed { Problem = ApiProblems.UnknownContact(id.Value) };
        var problems = new InputProblems();
        if ((input with { Topic = input.Topic ?? AskInput.TopicFor(seeker, contact) }).Read(problems) is not { } ask) return new Composed { Problem = ApiProblems.Invalid(problems) };
        return new Composed { Seeker = seeker, Contact = contact, Draft = composer.Compose(seeker, contact, ask) };
    }
}
