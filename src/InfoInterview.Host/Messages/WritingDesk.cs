using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Messages;

/// <summary>Writes the message that fits where two people stand, or says what it needs to know first.</summary>
internal sealed class WritingDesk(InterviewStore store, DraftDesk drafts, OutreachComposer composer, ReviewKnowledge knowledge,
    OccasionWriter occasions)
{
    /// <summary>More versions than this are no choice.</summary>
    private const int MostVersions = 3;

    public async Task<Writing> WriteAsync(WritingInput input, Engagement engagement, IReadOnlyList<StepLine> steps, SeekerBook book, CancellationToken ct)
    {
        var problems = new InputProblems();
        var plan = WritingPlanner.Plan(input, engagement, steps, composer.Library, problems);
        plan = plan with { Style = plan.Style with { Rank = book.RankOf(engagement) } };
        var step = steps.Select(line => line.Step).FirstOrDefault(one => one.Message == plan.Purpose);
        if (MessageFields.For(plan.Purpose).Any(field => field.Name.StartsWith("earlier.", StringComparison.Ordinal)))
            input = input.Knowing(await drafts.ThreadAsync(engagement.Contact.Id, ct));
        var typed = input.ToOccasion(plan.Purpose, problems);
        var known = input.Completed(occasions.Complete(engagement, typed, step, book));
        var writing = new Writing
        {
            Input = known,
            Plan = plan,
            Fields = WritingFields.For(plan, engagement.Contact),
            Frame = Frame(plan, engagement),
            Context = await knowledge.AboutAsync(engagement, Frame(plan, engagement), known[WritingFields.EarlierRequest], ct),
            Problems = problems,
        };
        if (!engagement.Contact.MayBeContacted) return writing with { Silent = engagement.Contact };
        if (MissingFrom(writing) is { IsEmpty: false } missing) return writing with { Missing = missing };
        var reading = occasions.Read(engagement, typed with { Person = await PersonAsync(known, ct) }, step, book);
        foreach (var problem in reading.Problems) problems.Add(problem.Field, problem.Message);
        if (reading.Missing is { IsEmpty: false } more) return writing with { Missing = more };
        return !problems.Any && reading.Occasion is { } occasion ? Composed(writing, engagement, occasion) : writing;
    }

    private Writing Composed(Writing writing, Engagement engagement, Occasion occasion) =>
        composer.Compose(engagement.Seeker, engagement.Contact, occasion, writing.Plan.Style, writing.Context) switch
        {
            Composition.Written { Draft: var draft } => writing with
            {
                Draft = draft,
                Frame = draft.Message,
                Subjects = Subjects(engagement, occasion, draft.Message),
                Versions = Versions(writing, engagement, occasion),
            },
            Composition.Incomplete { Missing: var missing } => writing with { Missing = missing },
            Composition.Refused { Person: var person } => writing with { Silent = person },
            Composition.NoTemplate { Language: var language } => Unwritten(writing, language),
            _ => writing,
        };

    /// <summary>The same message in every tone in which the library has another text for it.</summary>
    private ValueList<MessageVersion> Versions(Writing writing, Engagement engagement, Occasion occasion) => writing.Plan.Tones
        .Select(tone => (Tone: tone, Made: composer.Compose(engagement.Seeker, engagement.Contact, occasion,
            writing.Plan.Style with { Tone = tone }, writing.Context)))
        .Where(version => version.Made is Composition.Written)
        .Select(version => new MessageVersion { Tone = version.Tone, Draft = ((Composition.Written)version.Made).Draft })
        .DistinctBy(version => version.Draft.Body, StringComparer.Ordinal)
        .Take(MostVersions).ToValueList();

    /// <summary>No other language stands in for the one that was asked for.</summary>
    private static Writing Unwritten(Writing writing, string language)
    {
        writing.Problems.Add("language",
            Spoken.Of($"There is no such message in the language {language}. Choose one of {string.Join(", ", writing.Plan.Languages)}."));
        return writing;
    }

    private static ValueList<SubjectProposal> Subjects(Engagement engagement, Occasion occasion, OutreachMessage message) =>
        occasion is Occasion.Request { Ask: var ask } && message is { Channel: Channel.Email, Language: MessageStyle.English }
            ? SubjectLines.Propose(engagement.Seeker, engagement.Contact, ask)
            : [];

    private static OutreachMessage Frame(WritingPlan plan, Engagement engagement) => new()
    {
        Purpose = plan.Purpose,
        Channel = plan.Style.Channel,
        Language = plan.Style.LanguageFor(engagement.Contact),
        Body = "",
        From = engagement.Seeker,
        To = engagement.Contact,
    };

    private static ValueList<MissingFact> MissingFrom(Writing writing)
    {
        var missing = writing.Fields.Where(field => field.IsRequired && writing.Input[field.Name] is null)
            .Select(field => new MissingFact { Field = field.Name, Question = field.Question, IsRequired = true }).ToList();
        if (writing.Plan.AsksForTime && string.IsNullOrWhiteSpace(writing.Input.Topic))
            missing.Insert(0, new MissingFact { Field = "topic", Question = Spoken.Of("What would you like to learn about?"), IsRequired = true });
        return missing.ToValueList();
    }

    /// <summary>The third person as the contacts know them, so that nobody is asked about who wants to be left alone.</summary>
    private async Task<Contact?> PersonAsync(WritingInput input, CancellationToken ct)
    {
        if (input[WritingFields.PersonName] is not { Length: <= InputLimits.Line } name) return null;
        var page = await store.ListContactsAsync(TheSeeker.Id, name, skip: 0, InputLimits.PageSize, ct);
        return page.Items.Select(stored => stored.Contact).FirstOrDefault(contact => string.Equals(contact.Name.Full, name, StringComparison.OrdinalIgnoreCase));
    }
}
