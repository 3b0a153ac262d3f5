using InfoInterview.People;

namespace InfoInterview.Storage.Records;

/// <summary>Some histories, and after which contact to go on; <c>null</c> at the end.</summary>
internal sealed record HistoryPage(IReadOnlyList<StoredEngagement> Histories, ContactId? Last);
