using InfoInterview.Rules;

namespace InfoInterview.Notes.Synthesizing;

/// <summary>Goes through the notes by day once, hands each confirmed mark to whom it concerns, and puts the synthesis together.</summary>
internal sealed class Tallying
{
    private readonly ReleasedNotes released;
    private readonly SynthesisOptions options;
    private readonly RuleSettings settings;
    private readonly Roster roster;
    private readonly Months months = new();
    private readonly ThemeCounts themes;
    private readonly Dictionary<string, TopicCount> topics = new(LooseText.Comparer);
    private readonly Dictionary<string, GoalCount> goals = new(LooseText.Comparer);
    private readonly NamedCounts skills = new();
    private readonly NamedCounts resources = new();
    private readonly NamedCounts referrals = new();
    private readonly NamedCounts avenues = new();
    private readonly NamedCounts employers = new();
    private readonly NamedCounts phrases = new();
    private readonly QuestionList questions = new();
    private readonly List<NoteMark> marks = [];
    private int undecided;
    private int astray;

    public Tallying(ReleasedNotes released, SynthesisOptions options, RuleSettings settings)
    {
        (this.released, this.options, this.settings) = (released, options, settings);
        roster = new Roster(released.Notebook.Notes);
        themes = new ThemeCounts(released.Notebook.Themes);
        for (var note = 0; note < roster.Notes.Length; note++) Read(note);
    }

    public Synthesis Synthesis()
    {
        var people = roster.People;
        var views = topics.Values.ToDictionary(topic => topic, topic => topic.Views(people));
        var synthesis = new Synthesis
        {
            To = released.To,
            People = people.ToValueList(),
            Talks = roster.Talks.Select(talk => talk.Summary(people, options.Evidence, about => WeightOf(about, views))).ToValueList(),
            Themes = themes.Summaries(roster, months, options.Evidence),
            Topics = Sorted(views.Values),
            Goals = goals.Values.Select(goal => goal.Review(people)).OrderBy(goal => goal.Goal, StringComparer.Ordinal).ToValueList(),
            Skills = skills.Things(people.Count),
            Resources = resources.Things(people.Count),
            Referrals = referrals.Things(people.Count),
            Avenues = avenues.Things(people.Count),
            Employers = employers.Things(people.Count),
            Phrases = phrases.Things(people.Count),
            Questions = [],
            Findings = [],
            Undecided = undecided,
        };
        synthesis = synthesis with
        {
            Objectives = Objectives.Of(synthesis, options.Objectives),
            Questions = questions.With(synthesis, options.Unanswered),
        };
        return synthesis with { Findings = Minding.Of(synthesis, astray, settings) };
    }

    private void Read(int note)
    {
        var source = roster.Notes[note];
        months.Met(source.Day, roster.PersonOfNote(note));
        marks.Clear();
        foreach (var mark in source.Marks)
        {
            if (mark.State == MarkState.Proposed) undecided++;
            if (mark.State != MarkState.Confirmed) continue;
            if (mark.Span.Length == 0 || mark.Span.End > source.Text.Length) astray++;
            marks.Add(mark);
        }

        marks.Sort(ByPlace);
        Evidence? counted = null;
        foreach (var mark in marks)
        {
            var evidence = new Evidence(source, mark, roster.People[roster.PersonOfNote(note)]);
            var spoken = new NumberedEvidence(evidence, roster.PersonOfNote(note), roster.TalkOfNote(note));
            if (mark is NoteMark.Tag tag) Tag(tag, spoken, ref counted);
            else Take(mark, spoken);
        }
    }

    private void Tag(NoteMark.Tag tag, NumberedEvidence spoken, ref Evidence? counted)
    {
        if (themes.Find(tag.Theme) is not { } theme) return;
        themes.Add(tag.Theme, spoken);
        if (!spoken.IsSaid) return;
        roster.Talks[spoken.Talk].Said.Add((spoken.Evidence, theme));
        if (spoken.Evidence.IsAt(counted)) return;
        counted = spoken.Evidence;
        themes.Mentions++;
        months.Mentioned(spoken.Evidence.Day);
    }

    private void Take(NoteMark mark, NumberedEvidence spoken)
    {
        switch (mark)
        {
            case NoteMark.Stance stance when !string.IsNullOrWhiteSpace(stance.Topic) && !string.IsNullOrWhiteSpace(stance.Position):
                if (!topics.TryGetValue(stance.Topic, out var topic)) topics.Add(stance.Topic, topic = new TopicCount(stance.Topic));
                topic.Add(spoken, stance);
                if (spoken.IsSaid) roster.Talks[spoken.Talk].Said.Add((spoken.Evidence, topic));
                break;
            case NoteMark.Goal goal when !string.IsNullOrWhiteSpace(goal.Name):
                if (!goals.TryGetValue(goal.Name, out var count)) goals.Add(goal.Name, count = new GoalCount(goal.Name));
                count.Add(goal.Effect, spoken);
                break;
            case NoteMark.Skill skill: skills.Add(skill.Name, spoken); break;
            case NoteMark.Resource resource: resources.Add(resource.Name, spoken); break;
            case NoteMark.Referral referral: referrals.Add(referral.Name, spoken); break;
            case NoteMark.Avenue avenue: avenues.Add(avenue.Name, spoken); break;
            case NoteMark.Employer employer: employers.Add(employer.Name, spoken); break;
            case NoteMark.Phrase phrase: phrases.Add(phrase.Words, spoken); break;
            case NoteMark.Takeaway: roster.Talks[spoken.Talk].Marked.Add(spoken.Evidence); break;
            case NoteMark.OpenQuestion question: questions.Note(question, spoken.Evidence); break;
        }
    }

    private static int ByPlace(NoteMark left, NoteMark right)
    {
        var byStart = left.Span.Start.CompareTo(right.Span.Start);
        if (byStart != 0) return byStart;
        var byLength = left.Span.Length.CompareTo(right.Span.Length);
        return byLength != 0 ? byLength : left.Voice.CompareTo(right.Voice);
    }

    /// <summary>What people differ on weighs most, then what most people share.</summary>
    private static int WeightOf(object about, Dictionary<TopicCount, TopicViews> views) => about switch
    {
        ThemeCount theme => theme.People,
        TopicCount topic => views[topic].Agreement == TopicAgreement.Contrast ? int.MaxValue : views[topic].Speakers,
        _ => 0,
    };

    private static ValueList<TopicViews> Sorted(IEnumerable<TopicViews> topics) => topics
        .OrderByDescending(topic => topic.Agreement == TopicAgreement.Contrast)
        .ThenByDescending(topic => topic.Speakers)
        .ThenBy(topic => topic.Topic, StringComparer.Ordinal)
        .ToValueList();
}
