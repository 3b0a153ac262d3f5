using InfoInterview.Templates;

namespace InfoInterview.Interviews.Phrases;

/// <summary>A phrase before its fields are filled in.</summary>
internal sealed record PhraseTemplate(PhraseMove Move, Template<RedirectionFacts> Text);
