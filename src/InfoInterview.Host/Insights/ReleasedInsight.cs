using InfoInterview.Notes;

namespace InfoInterview.Host.Insights;

/// <summary>What the talks say together, without what stays with the seeker's pages.</summary>
internal sealed record ReleasedInsight(Synthesis Synthesis, SkillGaps Gaps, int Withheld, int WithheldPassages);
