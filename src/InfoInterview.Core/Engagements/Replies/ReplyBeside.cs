namespace InfoInterview.Engagements.Replies;

/// <summary>What a reply may say besides, in the order of the weights' file: five forms, the remarks, and further meanings.</summary>
internal enum ReplyBeside
{
    InPerson,
    Phone,
    Video,
    InWriting,
    Event,
    CallNow,
    AssistantAnswers,
    ResumeAsked,
    OpeningOffered,
    PersonalAdvance,
    HostileRemark,
    AsksBack,
    News,
    Paid,
    AlsoNo,
    AlsoReferral,
    AlsoLater,
}
