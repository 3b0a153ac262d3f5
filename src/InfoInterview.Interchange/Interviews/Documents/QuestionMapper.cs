using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Interchange.Notes.Documents;
using InfoInterview.Interviews;

namespace InfoInterview.Interchange.Interviews.Documents;

/// <summary>Between the questions of a talk and their documents.</summary>
internal static class QuestionMapper
{
    public static PlannedQuestionDocument ToDocument(PlannedQuestion question) => new()
    {
        Phase = question.PhaseId,
        Text = question.Text,
        Minutes = question.Minutes,
        FollowUps = Lists.Of(question.FollowUps, text => text),
        Serves = Lists.Of(question.Serves, PlanWords.Objectives),
        ForStage = question.ForStage is { } stage ? Vocabulary.Stages[stage] : null,
        Of = question.Question is { } bank ? ToDocument(bank) : null,
    };

    public static PassedOverDocument ToDocument(PassedOverQuestion passed) => new() { Key = passed.Key, Rule = passed.Rule.Id, Reason = passed.Reason };

    public static PlannedQuestion? FromDocument(DocumentReader reader, string path, PlannedQuestionDocument document)
    {
        reader.NothingUnknown(path, document);
        var isWhole = reader.Has($"{path}.phase", document.Phase) & reader.Has($"{path}.text", document.Text);
        var minutes = Minutes(reader, $"{path}.minutes", document.Minutes);
        var followUps = reader.Texts($"{path}.followUps", document.FollowUps);
        var serves = Lists.Read(reader, $"{path}.serves", document.Serves, PlanWords.Objectives);
        var stage = reader.Word($"{path}.forStage", document.ForStage, Vocabulary.Stages);
        var bank = document.Of is null ? null : FromDocument(reader, $"{path}.of", document.Of);
        return !isWhole ? null : new PlannedQuestion
        {
            PhaseId = document.Phase!,
            Text = document.Text!,
            Minutes = minutes,
            FollowUps = followUps,
            Serves = serves,
            ForStage = stage,
            Question = bank,
        };
    }

    public static PassedOverQuestion? FromDocument(DocumentReader reader, string path, PassedOverDocument document)
    {
        reader.NothingUnknown(path, document);
        if (!(reader.Has($"{path}.key", document.Key) & reader.Has($"{path}.rule", document.Rule) & reader.Has($"{path}.reason", document.Reason))) return null;
        if (RuleCatalog.Find(document.Rule) is { } rule) return new PassedOverQuestion { Key = document.Key!, Rule = rule, Reason = document.Reason! };
        reader.Say($"{path}.rule", $"'{document.Rule}' is not the id of a rule.");
        return null;
    }

    private static QuestionDocument ToDocument(Question question) => new()
    {
        Id = question.Id,
        Theme = NoteWords.Questions[question.Theme],
        Text = question.Text,
        Language = question.Language,
        Objectives = Lists.Of(question.Objectives, PlanWords.Objectives),
        Stages = Lists.Of(question.Stages, Vocabulary.Stages),
        DiverseBackground = question.ForDiverseBackground ? true : null,
        Minutes = question.Minutes,
        Circumstance = question.Circumstance,
        Moment = question.Moment == TalkMoment.AnyTime ? null : PlanWords.Moments[question.Moment],
        Breadth = question.Breadth == QuestionBreadth.Usual ? null : PlanWords.Breadths[question.Breadth],
        NeedsTrust = question.NeedsTrust ? true : null,
        Alike = question.Alike,
        AnsweredBy = Lists.Of(question.AnsweredBy, text => text),
        FollowUps = Lists.Of(question.FollowUps, text => text),
    };

    private static Question? FromDocument(DocumentReader reader, string path, QuestionDocument document)
    {
        reader.NothingUnknown(path, document);
        var isWhole = reader.Has($"{path}.id", document.Id) & reader.Has($"{path}.theme", document.Theme) & reader.Has($"{path}.text", document.Text)
            & reader.Has($"{path}.language", document.Language);
        var theme = reader.Word($"{path}.theme", document.Theme, NoteWords.Questions).GetValueOrDefault();
        var minutes = Minutes(reader, $"{path}.minutes", document.Minutes);
        var objectives = Lists.Read(reader, $"{path}.objectives", document.Objectives, PlanWords.Objectives);
        var stages = Lists.Read(reader, $"{path}.stages", document.Stages, Vocabulary.Stages);
        var moment = reader.Word($"{path}.moment", document.Moment, PlanWords.Moments).GetValueOrDefault();
        var breadth = reader.Word($"{path}.breadth", document.Breadth, PlanWords.Breadths).GetValueOrDefault();
        var answers = reader.Texts($"{path}.answeredBy", document.AnsweredBy);
        var followUps = reader.Texts($"{path}.followUps", document.FollowUps);
        return !isWhole ? null : new Question
        {
            Id = document.Id!,
            Theme = theme,
            Text = document.Text!,
            Language = document.Language!,
            Objectives = objectives,
            Stages = stages,
            ForDiverseBackground = document.DiverseBackground ?? false,
            Minutes = minutes,
            Circumstance = document.Circumstance,
            Moment = moment,
            Breadth = breadth,
            NeedsTrust = document.NeedsTrust ?? false,
            Alike = document.Alike,
            AnsweredBy = answers,
            FollowUps = followUps,
        };
    }

    private static int Minutes(DocumentReader reader, string path, int? minutes)
    {
        if (!reader.Has(path, minutes)) return 1;
        if (minutes is < 1 or > Question.MostMinutes) reader.Say(path, string.Create(CultureInfo.InvariantCulture, $"From 1 to {Question.MostMinutes} minutes are expected here."));
        return minutes.GetValueOrDefault();
    }
}
