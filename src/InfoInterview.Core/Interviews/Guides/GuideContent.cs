using InfoInterview.Interviews.Choosing;
using InfoInterview.Interviews.Planning;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Interviews.Guides;

/// <summary>What a guide says, in its order; how it is marked up is the sink's.</summary>
internal sealed class GuideContent(InterviewPlan plan, Timetable? table, GuideLength length, IDateTimeZoneProvider zones, GuideSink sink)
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("ddd d MMMM uuuu");
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private bool IsWhole => length == GuideLength.Whole;

    public void Write()
    {
        sink.Begin($"Talk with {plan.Contact.Name.Full}", length);
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
                    "Who", contact is { Role: { } role, Organization: { } place }
                    ? $"{role}, {place}" : contact.Role ?? contact.Organization!);
        sink.Fact("When", When());
        if (table is not null && contact.Zone is { } zone && !zone.Equals(plan.Appointment!.Zone))
        {
            var theirs = table.Start.Instant.InZone(zone.In(zones));
            sink.Fact("For them", $"{Day.Format(theirs.Date)}, {Clock.Format(theirs.TimeOfDay)} ({zone})");
        }

        sink.Fact(
            "How", plan.Format switch { InterviewFormat.InPerson => "In person", InterviewFormat.Video => "By video", _ => "By phone" });
        if (plan.Whereabouts is { } whereabouts) sink.Place("Where", whereabouts);
        if (plan.Topic is { } topic) sink.Fact("About", topic);
        if (!plan.Agenda.Objectives.IsEmpty) sink.Fact("You want", ObjectiveWords.Of(plan.Agenda.Objectives));
        sink.EndFacts();
    }

    private string When()
    {
        var minutes = MinuteText.Of(plan.Agenda.Minutes);
        if (table is null) return $"Not agreed yet; {minutes}";
        var start = table.Phases[0].Start;
        return $"{Day.Format(start.Date)}, {Clock.Format(start.TimeOfDay)} to {Clock.Format(table.End.TimeOfDay)} "
            + $"({plan.Appointment!.Zone}), {minutes}";
    }

    private void Agenda()
    {
        sink.Heading("Agenda");
        sink.BeginTable(
            $"{MinuteText.Of(plan.Agenda.Minutes)} in {plan.Agenda.Phases.Count.ToString(CultureInfo.InvariantCulture)} parts",
            IsWhole ? ["When", "Minutes", "Part", "What for"] : ["When", "Minutes", "Part"]);
        for (var i = 0; i < plan.Agenda.Phases.Count; i++)
        {
            var phase = plan.Agenda.Phases[i];
            var minutes = phase.Minutes.ToString(CultureInfo.InvariantCulture);
            sink.Row(IsWhole ? [Time(i), minutes, phase.Phase.Name, phase.Phase.Purpose] : [Time(i), minutes, phase.Phase.Name]);
        }

        sink.EndTable();
        if (table is not null)
        {
            sink.BeginList();
            if (table.WrapUp.MinutesLeft != table.StopEarly.MinutesLeft)
                sink.Item(Clock.Format(table.WrapUp.At.TimeOfDay), table.WrapUp.Text);
            sink.Item(Clock.Format(table.StopEarly.At.TimeOfDay), table.StopEarly.Text);
            sink.EndList();
        }

        if (!IsWhole || plan.Agenda.Cuts is not { IsEmpty: false } cuts) return;
        sink.Paragraph("What was shortened or left out:");
        sink.BeginList();
        foreach (var cut in cuts) sink.Item("", cut.Reason);
        sink.EndList();
    }

    /// <summary>By the clock where a time is agreed; otherwise in minutes from the start.</summary>
    private string Time(int phase)
    {
        if (table is not null)
            return $"{Clock.Format(table.Phases[phase].Start.TimeOfDay)} to {Clock.Format(table.Phases[phase].End.TimeOfDay)}";
        var (from, to) = (plan.Agenda.Phases[phase].StartsAfter, plan.Agenda.Phases[phase].EndsAfter);
        return string.Create(CultureInfo.InvariantCulture, $"minute {from} to {to}");
    }

    private void Questions()
    {
        sink.Heading("Questions");
        var (number, most) = (1, IsWhole ? int.MaxValue : InterviewGuide.MostQuestionsOnOnePage);
        for (var i = 0; i < plan.Agenda.Phases.Count; i++)
        {
            var phase = plan.Agenda.Phases[i].Phase;
            var questions = plan.Questions.In(phase.Id);
            if (questions.IsEmpty || number > most) continue;
            sink.Part($"{Time(i)}: {phase.Name}");
            sink.BeginQuestions(number);
            foreach (var question in questions)
            {
                if (number++ > most) break;
                sink.Question(question, length);
            }

            sink.EndQuestions();
        }

        if (number == 1) sink.Paragraph("No question is chosen yet.");
        if (plan.Questions.Questions.Count > most)
            sink.Paragraph(
                string.Create(CultureInfo.InvariantCulture, $"{plan.Questions.Questions.Count - most} more stand in the whole guide."));
    }

    private void Preparation()
    {
        if (plan.Preparation is not { Items.IsEmpty: false } list) return;
        sink.Heading("Before the talk");
        sink.BeginChecks();
        foreach (var item in list.Items) sink.Check(item.Window is { } window ? $"{item.Text} ({window})" : item.Text, item.IsDone);
        sink.EndChecks();
    }

    private void WhileTalking()
    {
        sink.Heading("While you talk");
        sink.BeginList();
        foreach (var prompt in ConductPrompts.For(plan.Format, plan.Agenda.Minutes))
            sink.Item("", prompt.Phrase is { } phrase ? $"{prompt.Text} \"{phrase}\"" : prompt.Text);
        sink.EndList();
    }

    private void Elsewhere()
    {
        if (string.IsNullOrWhiteSpace(plan.Topic)) return;
        sink.Heading("If the talk leads elsewhere");
        sink.BeginList();
        foreach (var phrase in Redirection.For(
            new RedirectionFacts { Misfit = Misfit.AnotherField, Interest = plan.Topic, TheirField = plan.Contact.Field })) sink.Item(
                "", $"\"{phrase.Text}\"");
        sink.EndList();
    }

    private void Closing()
    {
        sink.Heading("Closing");
        sink.BeginChecks();
        sink.Check("Name one thing that you take away.", isDone: false);
        sink.Check("Repeat what each of you agreed to do, and by when.", isDone: false);
        sink.Check("Ask whom else you should hear, and whether you may say who sent you.", isDone: false);
        sink.Check("Thank them, and end on time.", isDone: false);
        sink.Check("Within a day: send your thanks, and write up your notes.", isDone: false);
        sink.EndChecks();
        if (IsWhole) sink.Notes(6);
    }

    private void Promises()
    {
        sink.Heading("What you owe them");
        sink.BeginList();
        foreach (var line in EthicsCard.Lines) sink.Item($"{line.Title}:", line.Text);
        sink.EndList();
    }
}
