using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Notes;

/// <summary>
/// Sets what people need against what the seeker can show. Only skills that a contact named for themselves are needed; hearsay
/// is evidence beside. Stateless and safe to share (G6.5, G6.6).
/// </summary>
public sealed class SkillGapAnalysis
{
    /// <summary>A skill that was not used for so many years is to be practised.</summary>
    public const int FreshYears = 2;

    private readonly RuleSettings settings;

    /// <summary>An analysis under the given settings; <c>null</c> leaves every rule at its default weight.</summary>
    /// <param name="settings">Which rules are re-weighed or switched off.</param>
    public SkillGapAnalysis(RuleSettings? settings = null) => this.settings = settings ?? RuleSettings.Default;

    /// <summary>The gaps of a seeker, each with what to do about it.</summary>
    /// <param name="synthesis">What the talks say, made for where the gaps will go.</param>
    /// <param name="held">What the seeker has; may be empty.</param>
    /// <returns>What is needed and not held, what most people named first (G6.5).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="synthesis"/> is <c>null</c>.</exception>
    public SkillGaps Analyze(Synthesis synthesis, ValueList<HeldSkill> held)
    {
        ArgumentNullException.ThrowIfNull(synthesis);
        var byName = ByName(held);
        var needed = synthesis.Skills.Where(skill => skill.Said.People > 0)
            .Select(skill => (Skill: skill, LastNamed: LastNamed(skill)))
            .OrderByDescending(need => need.Skill.Said.People)
            .ThenByDescending(need => need.LastNamed)
            .ThenBy(need => need.Skill.Name, StringComparer.Ordinal)
            .Select(need => (need.Skill, need.LastNamed, Own: byName.GetValueOrDefault(need.Skill.Name)))
            .ToList();
        var gaps = needed.Where(need => !IsHeld(need.Own, need.LastNamed)).Select(need => Gap(need.Skill, need.LastNamed, need.Own))
            .ToValueList();
        return new SkillGaps
        {
            To = synthesis.To,
            Gaps = gaps,
            Held = needed.Where(need => IsHeld(need.Own, need.LastNamed)).Select(need => need.Skill).ToValueList(),
            Findings = Findings(gaps),
        };
    }

    /// <summary>Under every name; where two records share one, the one with something to show.</summary>
    private static Dictionary<string, HeldSkill> ByName(ValueList<HeldSkill> held)
    {
        var byName = new Dictionary<string, HeldSkill>(LooseText.Comparer);
        foreach (var skill in held)
        {
            foreach (var name in skill.AlsoCalled.Add(skill.Name))
            {
                if (!byName.TryGetValue(name, out var other) || (!IsShown(other) && IsShown(skill))) byName[name] = skill;
            }
        }

        return byName;
    }

    private static bool IsHeld(HeldSkill? own, LocalDate lastNamed) => own is not null && IsShown(own) && IsFresh(own, lastNamed);

    private static bool IsShown(HeldSkill own) => !string.IsNullOrWhiteSpace(own.ShownBy);

    private static bool IsFresh(HeldSkill own, LocalDate lastNamed) =>
        own.LastUsed is not { } used || used >= lastNamed.PlusYears(-FreshYears);

    private static LocalDate LastNamed(NamedThing skill)
    {
        var last = skill.Evidence[0].Day;
        foreach (var evidence in skill.Evidence)
        {
            if (evidence.Voice == Voice.Contact) last = evidence.Day;
        }

        return last;
    }

    /// <summary>
    /// What was claimed is shown, what rusted is practised; one person's word is checked with that person before a course is
    /// paid for.
    /// </summary>
    private static SkillGap Gap(NamedThing skill, LocalDate lastNamed, HeldSkill? own)
    {
        var step = own switch
        {
            not null when IsShown(own) => LearningStep.Practice,
            not null => LearningStep.Project,
            _ => skill.Said.People > 1 ? LearningStep.Course : LearningStep.Mentor,
        };
        return new SkillGap { Needed = skill, LastNamed = lastNamed, Claimed = own, Step = step, Advice = Advice(step, skill) };
    }

    private static string Advice(LearningStep step, NamedThing skill) => step switch
    {
        LearningStep.Practice =>
            $"You can show {skill.Name}, but it was a while ago: use it in something small this month, and you can speak of it in the "
            + $"present tense.",
        LearningStep.Project => $"You know {skill.Name} and have nothing to show for it yet: make one small piece of work that does.",
        LearningStep.Course =>
            $"{skill.Said.People.ToString(CultureInfo.InvariantCulture)} people need {skill.Name}, so a short course is well spent; end "
            + $"it with something you can show.",
        _ => $"{FirstToSay(skill).Name} alone has named {skill.Name} so far: ask how they learned it, and how much of it a beginner "
            + $"needs, before you pay for a course.",
    };

    private static Interviewee FirstToSay(NamedThing skill)
    {
        foreach (var evidence in skill.Evidence)
        {
            if (evidence.Voice == Voice.Contact) return evidence.Who;
        }

        return skill.Evidence[0].Who;
    }

    private ValueList<Finding> Findings(ValueList<SkillGap> gaps)
    {
        var findings = new FindingCollector(settings);
        if (!gaps.IsEmpty && gaps[0] is { Needed.Said: { People: > 1 } said } first)
        {
            findings.Report(
                NotesRules.CloseGap,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{said.People} of {said.OfPeople} people name {first.Needed.Name}, and you have nothing fresh to show for it."),
                suggestion: first.Advice);
        }

        return findings.ToFindings();
    }
}
