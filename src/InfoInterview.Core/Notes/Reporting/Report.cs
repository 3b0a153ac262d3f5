using System.Text;
using InfoInterview.Notes.Synthesizing;
using NodaTime.Text;

namespace InfoInterview.Notes.Reporting;

/// <summary>The sections of a report, in the order in which one reads them: what holds, what differs, what to do.</summary>
internal sealed class Report(Synthesis synthesis, SkillGaps? gaps)
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    private readonly StringBuilder page = new();

    public string Write()
    {
        Head();
        Themes();
        Contrasts();
        new MatrixTable(synthesis).Write(page);
        Talks();
        Objectives();
        Goals();
        Gaps();
        Named("Resources that were named", synthesis.Resources);
        Named("People to talk to", synthesis.Referrals);
        Named("Ways you had not thought of", synthesis.Avenues);
        Named("Organizations worth a look", synthesis.Employers);
        Named("Wording to use", synthesis.Phrases);
        Questions();
        return page.ToString();
    }

    private void Head()
    {
        page.Append("# What the talks say together\n\n");
        if (synthesis.Talks.IsEmpty)
        {
            page.Append("There are no notes yet.\n");
            return;
        }

        var (first, last) = (synthesis.Talks[0].Day, synthesis.Talks[^1].Day);
        page.Append(
            CultureInfo.InvariantCulture,
            $"{Count(synthesis.People.Count, "person", "people")}, {Count(synthesis.Talks.Count, "talk", "talks")}, ")
            .Append(first == last ? Day.Format(first) : $"{Day.Format(first)} to {Day.Format(last)}")
            .Append(".\n");
        if (synthesis.IsOfFew) page.Append("\nThese are too few people to call anything recurring; take it as what they said.\n");
    }

    private void Themes()
    {
        Section("What recurs", ThemeStanding.Recurring);
        Section("What both said", ThemeStanding.SharedByFew);
        Section("What one person said", ThemeStanding.SaidByOne);
        Section("At second hand only", ThemeStanding.AtSecondHand);
    }

    private void Section(string title, ThemeStanding standing)
    {
        var themes = synthesis.Themes.Where(theme => theme.Standing == standing).ToList();
        if (themes.Count == 0) return;
        Heading(title);
        foreach (var theme in themes)
        {
            page.Append("\n### ").Append(MarkdownText.Escape(theme.Theme.Name)).Append("\n\n");
            if (standing != ThemeStanding.AtSecondHand) page.Append(CultureInfo.InvariantCulture, $"{theme.Said}{Trend(theme)}.\n\n");
            foreach (var evidence in theme.Representative) Quote(evidence);
            foreach (var evidence in theme.SecondHand) Quote(evidence);
        }
    }

    private static string Trend(ThemeSummary theme) => theme.Direction switch
    {
        TrendDirection.Rising => "; more in the later talks",
        TrendDirection.Falling => "; more in the earlier talks",
        _ => "",
    };

    private void Contrasts()
    {
        var contrasts = synthesis.Contrasts;
        if (contrasts.IsEmpty) return;
        Heading("Where people differ");
        foreach (var topic in contrasts) new ContrastTable(topic).Write(page);
    }

    private void Talks()
    {
        var talks = synthesis.Talks.Where(talk => !talk.Takeaways.IsEmpty).ToList();
        if (talks.Count == 0) return;
        Heading("What each talk gave");
        foreach (var talk in talks)
        {
            page.Append("\n### ").Append(MarkdownText.Escape(talk.Who.Name)).Append(", ").Append(Day.Format(talk.Day)).Append("\n\n");
            foreach (var evidence in talk.Takeaways) page.Append("- ").Append(MarkdownText.Escape(evidence.Quote)).Append('\n');
        }
    }

    private void Objectives()
    {
        if (synthesis.Objectives.IsEmpty) return;
        Heading("What you set out to learn");
        page.Append('\n');
        foreach (var objective in synthesis.Objectives)
        {
            page.Append("- ").Append(SpokenNames.Of(objective.Objective)).Append(": ");
            if (objective.People.IsEmpty) page.Append("nobody has spoken of it yet.\n");
            else page.Append(MarkdownText.Escape(SpokenNames.List([.. objective.People.Select(person => person.Name)]))).Append(".\n");
        }
    }

    private void Goals()
    {
        if (synthesis.Goals.IsEmpty) return;
        Heading("Your goals");
        foreach (var goal in synthesis.Goals)
        {
            page.Append("\n### ").Append(MarkdownText.Escape(goal.Goal)).Append("\n\n");
            Views("For it", goal.ConfirmedBy);
            Views("In doubt", goal.ShakenBy);
            Views("Against it", goal.ContradictedBy);
            foreach (var evidence in goal.SecondHand) Quote(evidence);
        }
    }

    private void Views(string title, ValueList<HeldView> views)
    {
        foreach (var evidence in views.SelectMany(view => view.Evidence))
        {
            page.Append("- ").Append(title).Append(": ").Append(Words(evidence)).Append('\n');
        }
    }

    private void Gaps()
    {
        if (gaps is null) return;
        if (!gaps.Gaps.IsEmpty) Heading("Skills to work on");
        if (!gaps.Gaps.IsEmpty) page.Append('\n');
        foreach (var gap in gaps.Gaps)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"- **{MarkdownText.Escape(gap.Needed.Name)}** ({gap.Needed.Said}). {MarkdownText.Escape(gap.Advice)}\n");
            foreach (var evidence in gap.Needed.Evidence.Take(SynthesisOptions.Default.Evidence))
                page.Append("  - ").Append(Words(evidence)).Append('\n');
        }

        if (gaps.Held.IsEmpty) return;
        Heading("Skills you can show");
        page.Append('\n');
        foreach (var skill in gaps.Held)
            page.Append(CultureInfo.InvariantCulture, $"- **{MarkdownText.Escape(skill.Name)}** ({skill.Said})\n");
    }

    private void Named(string title, ValueList<NamedThing> things)
    {
        if (things.IsEmpty) return;
        Heading(title);
        page.Append('\n');
        foreach (var thing in things)
        {
            var names = SpokenNames.List([.. thing.Evidence.Select(evidence => evidence.Who.Name).Distinct(StringComparer.Ordinal)]);
            page.Append(CultureInfo.InvariantCulture, $"- **{MarkdownText.Escape(thing.Name)}**, from {MarkdownText.Escape(names)}\n");
        }
    }

    private void Questions()
    {
        if (synthesis.Questions.IsEmpty) return;
        Heading("To ask next");
        page.Append('\n');
        foreach (var question in synthesis.Questions) page.Append("- ").Append(MarkdownText.Escape(question.Words)).Append('\n');
    }

    private void Heading(string title) => page.Append("\n## ").Append(title).Append('\n');

    private void Quote(Evidence evidence) => page.Append("- ").Append(Words(evidence)).Append('\n');

    /// <summary>The words and whose they are; what is no first hand says so.</summary>
    private static string Words(Evidence evidence)
    {
        var voice = evidence.Voice switch
        {
            Voice.Hearsay => ", who heard it from others",
            Voice.OwnImpression => ": your own impression",
            _ => "",
        };
        return $"{MarkdownText.Escape(evidence.Quote)} ({MarkdownText.Escape(evidence.Who.Name)}, {Day.Format(evidence.Day)}{voice})";
    }

    private static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
