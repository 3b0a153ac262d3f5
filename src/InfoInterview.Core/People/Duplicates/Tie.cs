namespace InfoInterview.People.Duplicates;

/// <summary>What ties two records.</summary>
internal readonly record struct Tie(int First, int Second, DuplicateEvidence Evidence, DuplicateCertainty Certainty, string Text);
