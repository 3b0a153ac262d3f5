using System.Collections.Immutable;
using System.Runtime.InteropServices;
using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Interviews.Choosing;

/// <summary>The questions of a bank that may be asked of one contact, and those that are passed over although they would fit.</summary>
internal sealed class Pool
{
    private readonly QuestionRequest request;
    private readonly CareerStage? stage;
    private readonly string language;
    private readonly int objectives;
    private readonly int themes;
    private readonly bool asksOnce;
    private readonly bool asksTheUnknown;
    private readonly bool waitsForTrust;
    private readonly HashSet<string> asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<EligibleQuestion> candidates;
    private ImmutableArray<PassedOverQuestion>.Builder? passedOver;

    public Pool(QuestionRequest request, QuestionBank bank, RuleSettings settings)
    {
        asksOnce = settings.SeverityOf(SelectionRules.AskOnce) is not null;
        asksTheUnknown = settings.SeverityOf(SelectionRules.AskWhatIsUnknown) is not null;
        this.request = request;
        language = FirstPart(request.Language);
        stage = request.Contact.CareerStage ?? CareerStageGuess.From(request.Contact.Role)?.Stage;
        foreach (var objective in request.Agenda.Objectives) objectives |= Bit(objective);
        foreach (var phase in request.Agenda.Phases) themes |= Bits(phase.Phase.Themes);
        foreach (var question in request.Asked)
        {
            if (IsThem(question.Contact)) asked.Add(question.Key);
        }

        waitsForTrust = !request.HasTalkedBefore && asked.Count == 0 && settings.SeverityOf(SelectionRules.WaitForTrust) is not null;
        var templates = bank.In(request.Language);
        candidates = new(templates.Count);
        // A talk is led in one language: where the bank has questions in it, those in another are none.
        var isWorded = templates.Any(template => IsInLanguage(template.Question));
        foreach (var template in templates)
        {
            if (!isWorded || IsInLanguage(template.Question)) Take(template);
        }
    }

    /// <summary>What may be asked, in the order of the bank.</summary>
    public ReadOnlySpan<EligibleQuestion> Candidates => CollectionsMarshal.AsSpan(candidates);

    public ValueList<PassedOverQuestion> PassedOver => passedOver is null ? [] : passedOver.ToImmutable().ToValueList();

    public static int Bit(Objective objective) => 1 << (int)objective;

    /// <summary>Themes as a set, a bit each.</summary>
    public static int Bits(ValueList<QuestionTheme> themes)
    {
        var bits = 0;
        foreach (var theme in themes) bits |= 1 << (int)theme;
        return bits;
    }

    public void PassOver(PassedOverQuestion question) => (passedOver ??= ImmutableArray.CreateBuilder<PassedOverQuestion>()).Add(question);

    public PlannedQuestion Plan(EligibleQuestion candidate, string phaseId)
    {
        var worded = candidate.Template.Word(request.Contact)!;
        var question = worded.Question;
        return new PlannedQuestion
        {
            PhaseId = phaseId,
            Question = question,
            Text = worded.Text,
            FollowUps = worded.FollowUps,
            Minutes = question.Minutes,
            Serves = candidate.Serves == 0
                ? [] : request.Agenda.Objectives.Where(objective => (candidate.Serves & Bit(objective)) != 0).ToValueList(),
            ForStage = question.Stages.IsEmpty ? null : stage,
        };
    }

    private void Take(QuestionTemplate template)
    {
        var question = template.Question;
        if (!SuitsThem(question) || !BelongsHere(question.Theme) || !template.CanBeAsked(request.Contact)) return;
        if (asksOnce && asked.Contains(question.Id))
            PassOver(
                    new()
                    {
                        Key = question.Id,
                        Rule = SelectionRules.AskOnce,
                        Reason = $"You have asked {request.Contact.Name.Full} this before."
                    });
        else if (asksTheUnknown && Known(question) is { } fact)
            PassOver(
                    new()
                    {
                        Key = question.Id,
                        Rule = SelectionRules.AskWhatIsUnknown,
                        Reason = fact.From == KnownFrom.Notes ? "Your notes tell it already." : "A public page tells it already."
                    });
        else if (waitsForTrust && question.NeedsTrust)
            PassOver(
                    new()
                    {
                        Key = question.Id,
                        Rule = SelectionRules.WaitForTrust,
                        Reason = "It asks for what people tell somebody whom they know; keep it for a second talk."
                    });
        else candidates.Add(
            new EligibleQuestion(
                template, Serves(question), !question.Stages.IsEmpty || question.ForDiverseBackground, IsInLanguage(question),
                IsNamed(question), question.Circumstance is not null && !IsNamed(question)));
    }

    private bool SuitsThem(Question question) =>
        (question.Stages.IsEmpty || (stage is { } known && question.Stages.Contains(known)))
        && (!question.ForDiverseBackground || request.Contact.HasDiverseBackground);

    /// <summary>By the first part of the tags: what is worded for <c>de</c> is in the language of <c>de-AT</c>.</summary>
    private bool IsInLanguage(Question question) =>
        question.Language.AsSpan().StartsWith(language, StringComparison.OrdinalIgnoreCase);

    private static string FirstPart(string tag) => tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? tag[..end] : tag;

    private bool BelongsHere(QuestionTheme theme) => (themes & (1 << (int)theme)) != 0;

    private bool IsNamed(Question question) =>
        question.Circumstance is { } circumstance && request.Circumstances.AsSpan().Contains(circumstance);

    private KnownFact? Known(Question question)
    {
        foreach (var fact in request.Known)
        {
            if (question.AnsweredBy.AsSpan().Contains(fact.Name)) return fact;
        }

        return null;
    }

    private int Serves(Question question)
    {
        var serves = 0;
        foreach (var objective in question.Objectives) serves |= Bit(objective);
        return serves & objectives;
    }

    private bool IsThem(ContactId contact) => contact == request.Contact.Id || request.Contact.FormerIds.AsSpan().Contains(contact);
}
