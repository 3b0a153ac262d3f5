using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Interviews.Documents;

internal sealed class PlannedQuestionDocument : Document
{
    public string? Phase { get; set; }

    public string? Text { get; set; }

    public int? Minutes { get; set; }

    public List<string?>? FollowUps { get; set; }

    public List<string?>? Serves { get; set; }

    public string? ForStage { get; set; }

    /// <summary>The question of the bank; left out for one of the seeker's own.</summary>
    public QuestionDocument? Of { get; set; }
}
