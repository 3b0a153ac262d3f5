using InfoInterview.Interviews.Choosing;
using NodaTime;

namespace InfoInterview.Interviews.Guides;

/// <summary>What a guide says, in its order; how it is marked up is the sink's.</summary>
internal sealed class GuideContent(
    InterviewPlan plan, Timetable? table, GuideLength length, GuideWords words, bool isInformal, IDateTimeZoneProvider zones,
        GuideSink sink)
{
    private bool IsGerman => words.Tag is "de";

    private bool IsWhole => length == GuideLength.Whole;

    public void Write()
    {
        sink.Begin(words.Title(plan.Contact.Name.Full), length);
        Facts();
        Agenda();
        Questions();
        if (IsWhole)
        {
            Preparation();
            WhileTalking();
            Elsewhere();
        }

        Closing();
        if (IsWhole) Promises();
        sink.End();
    }

    private void Facts()
    {
        var contact = plan.Contact;
        if ((contact.Role, contact.Organization) is not (null, null))
            sink.Fact(
                    words.Who, contact is { Role: { } role, Organization: { } place }
                    ? $"{role}, {place}" : contact.Role ?? contact.Organization!);
        sink.Fact(words.When, When());
        if (table is not null && contact.Zone is { } zone && !zone.Equals(plan.Appointment!.Zone))
        {
            var theirs = table.Start.Instant.InZone(zone.In(zones));
            sink.Fact(words.ForThem, $"{words.Day(theirs.Date)}, {words.Clock(theirs.TimeOfDay)} ({zone})");
        }

        sink.Fact(words.How, words.Format(plan.Format));
        if (plan.Whereabouts is { } whereabouts) sink.Place(words.Where, whereabouts);
        if (plan.Topic is { } topic) sink.Fact(words.About, topic);
        if (!plan.Agenda.Objectives.IsEmpty) sink.Fact(
            words.YouWant, IsGerman ? ObjectiveWords.German(plan.Agenda.Objectives) : ObjectiveWords.Of(plan.Agenda.Objectives));
        sink.EndFacts();
    }

    private string When()
    {
        var minutes = words.Minutes(plan.Agenda.Minutes);
        if (table is null) return words.NotAgreed(minutes);
        var start = table.Phases[0].Start;
        return $"{words.Day(start.Date)}, {words.Span(words.Clock(start.TimeOfDay), words.Clock(table.End.TimeOfDay))} "
            + $"({plan.Appointment!.Zone}), {minutes}";
    }

    private void Agenda()
    {
        sink.Heading(words.Agenda);
        sink.BeginTable(
            words.Parts(words.Minutes(plan.Agenda.Minutes), plan.Agenda.Phases.Count), IsWhole ? words.Heads : words.Heads[..3]);
        for (var i = 0; i < plan.Agenda.Phases.Count; i++)
        {
            var phase = plan.Agenda.Phases[i];
            var minutes = phase.Minutes.ToString(CultureInfo.InvariantCulture);
            var name = phase.Phase.NameIn(words.Tag);
            sink.Row(IsWhole ? [Time(i), minutes, name, phase.Phase.PurposeIn(words.Tag)] : [Time(i), minutes, name]);
        }

        sink.EndTable();
        if (table is not null)
        {
            sink.BeginList();
            if (table.WrapUp.MinutesLeft != table.StopEarly.MinutesLeft)
                sink.Item(words.Clock(table.WrapUp.At.TimeOfDay), words.Mark(table.WrapUp, isWrapUp: true, plan.Agenda.Minutes));
            sink.Item(words.Clock(table.StopEarly.At.TimeOfDay), words.Mark(table.StopEarly, isWrapUp: false, plan.Agenda.Minutes));
            sink.EndList();
        }

        if (!IsWhole || plan.Agenda.Cuts is not { IsEmpty: false } cuts) return;
        sink.Paragraph(words.Shortened);
        sink.BeginList();
        foreach (var cut in cuts) sink.Item("", cut.ReasonIn(words.Tag));
        sink.EndList();
    }

    /// <summary>By the clock where a time is agreed; otherwise in minutes from the start.</summary>
    private string Time(int phase)
    {
        if (table is not null)
            return words.Span(words.Clock(table.Phases[phase].Start.TimeOfDay), words.Clock(table.Phases[phase].End.TimeOfDay));
        var (from, to) = (plan.Agenda.Phases[phase].StartsAfter, plan.Agenda.Phases[phase].EndsAfter);
        return words.FromMinute(from, to);
    }

    private void Questions()
    {
        sink.Heading(words.Questions);
        var (number, most) = (1, IsWhole ? int.MaxValue : InterviewGuide.MostQuestionsOnOnePage);
        for (var i = 0; i < plan.Agenda.Phases.Count; i++)
        {
            var phase = plan.Agenda.Phases[i].Phase;
            var questions = plan.Questions.In(phase.Id);
            if (questions.IsEmpty || number > most) continue;
            sink.Part($"{Time(i)}: {phase.NameIn(words.Tag)}");
            sink.BeginQuestions(number);
            foreach (var question in questions)
            {
                if (number++ > most) break;
                sink.Question(question, length);
            }

            sink.EndQuestions();
        }

        if (number == 1) sink.Paragraph(words.NoQuestion);
        if (plan.Questions.Questions.Count > most)
            sink.Paragraph(words.More(plan.Questions.Questions.Count - most));
    }

    private void Preparation()
    {
        if (plan.Preparation is not { Items.IsEmpty: false } list) return;
        sink.Heading(words.Before);
        sink.BeginChecks();
        foreach (var item in list.Items)
        {
            sink.Check(item.Window is { } window ? $"{item.Text} ({words.Due(window)})" : item.Text, item.IsDone);
            foreach (var part in item.Parts) sink.Check(part.Text, part.IsDone);
        }

        sink.EndChecks();
    }

    private void WhileTalking()
    {
        sink.Heading(words.WhileTalking);
        sink.BeginList();
        foreach (var prompt in ConductPrompts.For(plan.Format, plan.Agenda.Minutes, settings: null, words.Tag, isInformal))
            sink.Item("", prompt.Phrase is { } phrase ? $"{prompt.Text} {Quoted(phrase)}" : prompt.Text);
        sink.EndList();
    }

    private void Elsewhere()
    {
        if (string.IsNullOrWhiteSpace(plan.Topic)) return;
        sink.Heading(words.Elsewhere);
        sink.BeginList();
        foreach (var phrase in Redirection.For(
            new RedirectionFacts
            {
                Misfit = IsOwnField() ? Misfit.Wandered : Misfit.AnotherField,
                Interest = plan.Topic,
                TheirField = plan.Contact.Field,
                Language = words.Tag,
                IsInformal = isInformal
            })) sink.Item(
                "", Quoted(phrase.Text));
        sink.EndList();
    }

    /// <summary>The usual case: nothing says that they are in another field than the one the seeker asks about.</summary>
    private bool IsOwnField()
    {
        if (plan.Contact.Field is not { } field || plan.Topic is not { } topic) return true;
        var (theirs, mine) =
            (field.Split(' ', StringSplitOptions.RemoveEmptyEntries), topic.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return theirs.Any(word => word.Length > 3 && mine.Any(other => other.StartsWith(word[..4], StringComparison.OrdinalIgnoreCase)));
    }

    private string Quoted(string phrase) => IsGerman ? $"„{phrase}“" : $"\"{phrase}\"";

    private void Closing()
    {
        sink.Heading(words.Closing);
        sink.BeginChecks();
        foreach (var check in words.ClosingChecks) sink.Check(check, isDone: false);
        sink.EndChecks();
        if (IsWhole) sink.Notes(6);
    }

    private void Promises()
    {
        sink.Heading(words.Promises);
        sink.BeginList();
        foreach (var line in EthicsCard.LinesIn(words.Tag)) sink.Item($"{line.Title}:", line.Text);
        sink.EndList();
    }
}
