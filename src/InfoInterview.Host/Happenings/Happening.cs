namespace InfoInterview.Host.Happenings;

/// <summary>What a seeker can say has happened: one button each.</summary>
internal enum Happening
{
    RequestSent = 1,
    FollowUpSent = 2,
    SaidYes = 3,
    SaidNo = 4,
    DoNotContact = 5,
    MeetingAgreed = 6,
    MeetingConfirmed = 7,
    MeetingHeld = 8,
    Thanked = 9,
    RefusalThanked = 10,
    NotesWritten = 11,
    LetRest = 12,
}
