namespace InfoInterview.Interviews.Probing;

/// <summary>Words the rungs about what was found.</summary>
internal static class RungWriter
{
    public static IEnumerable<ProbingRung> Write(Said said, bool isClimbing)
    {
        if (said.Project is { } project)
        {
            yield return new ProbingRung
            {
                Step = ProbingStep.MoreAbout,
                Question = $"{project.Interest} Could you tell me more about {project.Words}?",
                Rule = ConversationRules.FollowMention,
            };
        }

        foreach (var (step, question) in Questions(said.About, isClimbing))
        {
            yield return new ProbingRung { Step = step, Question = question, Rule = ConversationRules.BuildOnAnswer };
        }
    }

    public static IEnumerable<ProbingRung> German(Said said, bool isInformal, bool isClimbing)
    {
        var rungs = said.About?.Turn is { } turn ? TurnTexts.German(turn, isInformal)
            : (isInformal ? RungTexts.GermanDu : RungTexts.German)[(isClimbing ? 1 : 0)..];
        return rungs.Select(rung => new ProbingRung { Step = rung.Item1, Question = rung.Item2, Rule = ConversationRules.BuildOnAnswer });
    }

    private static (ProbingStep Step, string Question)[] Questions(Found? about, bool isClimbing) => about switch
    {
        null => isClimbing ? RungTexts.General[1..] : RungTexts.General,
        { Turn: { } turn } => TurnTexts.English(turn),
        { Kind: AnswerTopicKind.General, Form: TopicForm.Noun } => RungTexts.Depends,
        { Kind: AnswerTopicKind.General } => RungTexts.Unknown,
        { Kind: AnswerTopicKind.Confidence } => RungTexts.Confidence,
        { Kind: AnswerTopicKind.AskedBack, Form: TopicForm.Noun } => RungTexts.AskedWhom,
        { Kind: AnswerTopicKind.AskedBack } => RungTexts.AskedBack,
        { Kind: AnswerTopicKind.Shift, Form: TopicForm.Noun, IsDeed: true } => RungTexts.ShiftMade(about.Words),
        { Kind: AnswerTopicKind.Shift, Form: TopicForm.Noun } => RungTexts.Shift(about.Words),
        { Kind: AnswerTopicKind.Shift, Form: TopicForm.Statement } => RungTexts.ShiftTold(about.Words),
        { Kind: AnswerTopicKind.Shift } => RungTexts.ShiftQuoted(about.Words),
        { Kind: AnswerTopicKind.Skill } => RungTexts.Skill(about.Words),
        { Kind: AnswerTopicKind.Project } => RungTexts.Project(about.Words),
        { Kind: AnswerTopicKind.Judgement, Statement: { } told } => RungTexts.Judgement(about.Words, told),
        { Kind: AnswerTopicKind.Figure, Form: TopicForm.Noun, Statement: { } told } => RungTexts.Share(about.Words, told),
        { Kind: AnswerTopicKind.Advice } => RungTexts.Advice(about.Words),
        { Kind: AnswerTopicKind.Figure, Form: TopicForm.Statement, IsDeed: false } => RungTexts.Figure(about.Words),
        { Kind: AnswerTopicKind.Claim, IsWrongPicture: true } => RungTexts.WrongPicture,
        { Form: TopicForm.Statement, IsDeed: true } => RungTexts.Lived(about.Words),
        { Form: TopicForm.Statement } => RungTexts.Told(about.Words),
        _ => RungTexts.Quoted(about.Words),
    };
}
