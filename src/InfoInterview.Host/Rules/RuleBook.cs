using System.Collections.Frozen;
using System.Collections.Immutable;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Host.Rules;

/// <summary>Every rule that speaks in this host, with its page.</summary>
internal sealed class RuleBook
{
    private readonly FrozenDictionary<string, RuleDescriptor> byId;

    public RuleBook(IEnumerable<IRule<MessageSubject>> ofMessages, IEnumerable<IRule<Contact>> ofContacts, IEnumerable<IRule<Engagement>> ofEngagements)
    {
        All =
        [
            .. RuleCatalog.All.Concat(Of(ofMessages)).Concat(Of(ofContacts)).Concat(Of(ofEngagements))
                .DistinctBy(rule => rule.Id, StringComparer.OrdinalIgnoreCase).OrderBy(rule => rule.Id, StringComparer.Ordinal),
        ];
        byId = All.ToFrozenDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);
    }

    public ImmutableArray<RuleDescriptor> All { get; }

    /// <summary>The rule; <c>null</c> when no rule has that id.</summary>
    public RuleDescriptor? Find(string id) => byId.GetValueOrDefault(id);

    private static IEnumerable<RuleDescriptor> Of<T>(IEnumerable<IRule<T>> rules) => rules.Select(rule => rule.Descriptor);
}
