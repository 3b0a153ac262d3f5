using InfoInterview.Notes;

namespace InfoInterview.Host.Pages.Insight;

/// <summary>The views of one topic, with all that was said, to name who was silent.</summary>
internal sealed record ContrastBox(Synthesis Synthesis, TopicViews Topic);
