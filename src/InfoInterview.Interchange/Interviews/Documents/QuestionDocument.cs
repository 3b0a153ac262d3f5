using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Interviews.Documents;

internal sealed class QuestionDocument : Document
{
    public string? Id { get; set; }

    public string? Theme { get; set; }

    public string? Text { get; set; }

    public string? Language { get; set; }

    public List<string?>? Objectives { get; set; }

    public List<string?>? Stages { get; set; }

    public bool? DiverseBackground { get; set; }

    public int? Minutes { get; set; }

    public string? Circumstance { get; set; }

    public string? Moment { get; set; }

    public string? Breadth { get; set; }

    public bool? NeedsTrust { get; set; }

    public string? Alike { get; set; }

    public List<string?>? AnsweredBy { get; set; }

    public List<string?>? FollowUps { get; set; }
}
