using InfoInterview.Time;

namespace InfoInterview.Engagements;

/// <summary>
/// What can be done today, one kind after the other: what is owed to people who gave their time comes first, new requests last
/// (G8.2). Stateless.
/// </summary>
public static class DayBatch
{
    /// <summary>The steps that are open or late, grouped; steps that wait are left out.</summary>
    /// <param name="planned">Each engagement with its steps, as a planner gave them.</param>
    /// <returns>The groups in the order of doing, one for each rule; within each, the earlier last day first (G8.2).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="planned"/> is <c>null</c>.</exception>
    public static ValueList<BatchGroup> Of(IEnumerable<PlannedEngagement> planned)
    {
        ArgumentNullException.ThrowIfNull(planned);
        return planned
            .SelectMany(one => one.Steps.Where(step => step.Status != WindowStatus.Waiting).Select(step => new BatchLine { Engagement = one.Engagement, Step = step }))
            .GroupBy(line => line.Step.Rule)
            .OrderBy(group => TurnOf(group.First().Step.Kind))
            .Select(group => new BatchGroup { Rule = group.Key, Lines = group.OrderBy(line => line.Step.Window.DueBy).ToValueList() })
            .ToValueList();
    }

    /// <summary>When in a day a kind of step has its turn (G8.2).</summary>
    /// <param name="kind">The kind; one that is not known has its turn last.</param>
    /// <returns>A number to sort by, the first turn lowest; kinds of one turn are alike.</returns>
    public static int TurnOf(NextStepKind kind) => kind switch
    {
        NextStepKind.ChooseWayOut or NextStepKind.CallNow or NextStepKind.HaveConversation => 0,
        NextStepKind.Apologise => 1,
        NextStepKind.SendThanks => 1,
        NextStepKind.WriteNotes => 2,
        NextStepKind.RecordTalk => 3,
        NextStepKind.KeepPromise => 4,
        NextStepKind.ConfirmMeeting => 5,
        NextStepKind.DecideReply => 6,
        NextStepKind.OfferTimes or NextStepKind.AcceptTime or NextStepKind.SendQuestions or NextStepKind.SendResume or NextStepKind.ConfirmEvent => 7,
        NextStepKind.AnswerOffer or NextStepKind.DeclineOffer or NextStepKind.TellApplied or NextStepKind.SendClosingWord => 8,
        NextStepKind.ThankForReferral or NextStepKind.AnswerHandedOn or NextStepKind.SendCondolence => 8,
        NextStepKind.ThankForRefusal => 8,
        NextStepKind.Prepare => 9,
        NextStepKind.PlanActions => 10,
        NextStepKind.ContactReferral => 11,
        NextStepKind.ReportToReferrer => 12,
        NextStepKind.SendUpdate or NextStepKind.Congratulate or NextStepKind.RemindOfPromise or NextStepKind.DecideOffer => 13,
        NextStepKind.Connect => 14,
        NextStepKind.FollowUp => 15,
        NextStepKind.AskAgain => 16,
        NextStepKind.TryOtherWay => 17,
        NextStepKind.KeepInTouch => 18,
        NextStepKind.LetItRest => 19,
        NextStepKind.RemindOfTimes => 7,
        _ => 20,
    };
}
