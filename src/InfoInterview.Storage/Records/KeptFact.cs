using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>A fact as it stands in its row.</summary>
internal sealed record KeptFact(string Payload, string Kind, Instant At, string? Key);
