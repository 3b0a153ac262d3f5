namespace InfoInterview.Interviews.Asking;

/// <summary>A private matter.</summary>
/// <param name="Asked">What a phrase that asks about it tells.</param>
/// <param name="Named">What a word of it tells.</param>
/// <param name="Name">What a finding calls it.</param>
/// <param name="Instead">What to ask instead.</param>
internal sealed record PrivateMatter(QuestionSignal Asked, QuestionSignal Named, string Name, string Instead);
